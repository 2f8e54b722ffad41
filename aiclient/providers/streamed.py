"""Streamed answers: events on the way, and the response at the end; loaded with the first stream."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from aiclient.core.errors import StreamInterruptedError
from aiclient.core.event_flow import Events, event_flow
from aiclient.core.events import Finish, StreamEvent, UsageUpdate
from aiclient.core.flow import Emit, Flow
from aiclient.core.plain_json import PLAIN_TYPE
from aiclient.core.responses import ChatResponse
from aiclient.core.retry import Attempt
from aiclient.core.sent import RawAnswer
from aiclient.providers.base import StreamDecoder
from aiclient.providers.turn import Turn
from aiclient.wire.call import StreamCall
from aiclient.wire.http import HttpReply
from aiclient.wire.json import JsonObject

__all__ = ["streamed"]


def streamed(turn: Turn, call: StreamCall[object], reply: HttpReply) -> Flow[ChatResponse]:
    """Read a stream to its end, emitting its events on the way.

    Args:
        turn: The attempt.
        call: What was asked.
        reply: The head of the answer.
    """
    provider, context = turn.provider, turn.request.context
    decoder = provider.adapter.decoder()
    outer = context.attempt
    # An attempt of its own: what the provider sends is not yet what the caller has seen.
    inner = Attempt(outer.number, outer.remaining)
    context.partial = lambda: _merged(turn, decoder)

    def rewrite(event: object) -> Iterable[object]:
        fresh = decoder.feed(cast("JsonObject", event)) if isinstance(event, dict) else ()
        if fresh:
            outer.emitted = True
        return fresh

    spec = replace(call.stream, event=PLAIN_TYPE)
    yield from event_flow(Events(provider.endpoint, spec, reply, turn.info, inner, rewrite))
    turn.refuse_failure(provider.adapter.decode(decoder.body()), reply)
    if not decoder.complete:
        raise _cut(turn)
    response = _merged(turn, decoder)
    outer.emitted = True
    for last in _closing(response):
        yield Emit(last)
    return response


def _cut(turn: Turn) -> StreamInterruptedError:
    error = StreamInterruptedError(
        f"{turn.provider.endpoint.manifest.title}: the stream ended before the answer was complete; "
        f"what came is incomplete ({turn.info})",
        request=turn.info,
    )
    error.retryable = not turn.request.context.attempt.emitted
    return error


def _merged(turn: Turn, decoder: StreamDecoder) -> ChatResponse:
    """Return the response as far as a stream has come."""
    body = decoder.body()
    raw = RawAnswer(turn.provider.result_type(turn.request), body=body)
    return turn.response(turn.provider.adapter.decode(body), raw)


def _closing(response: ChatResponse) -> tuple[StreamEvent, ...]:
    finish = Finish(response.finish_reason, response.raw_finish_reason)
    return (UsageUpdate(response.usage), finish) if response.usage.total_tokens else (finish,)
