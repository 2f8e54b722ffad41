"""Playback: runs the facade's own flow over one recorded reply."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from aiclient.core.errors import AIClientError
from aiclient.core.events import StreamEvent
from aiclient.core.flow import Emit, Now, Read, Send
from aiclient.core.messages import UserMessage
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.wire.http import Headers, HttpReply
from codegen.replay.records import Record
from tests.conformance.facade.dialects import Dialect

__all__ = ["Played", "is_streamed", "is_success", "model_of", "play"]

_PIECE = 1021
"""Odd, and smaller than most events, so that pieces end anywhere."""
_STREAMS = frozenset({"text/event-stream", "application/x-ndjson"})
_MOMENT = 1_760_000_000.0


@dataclass(slots=True)
class Played:
    """What came of one reply."""

    response: ChatResponse | None = None
    error: AIClientError | None = None
    events: list[StreamEvent] = field(default_factory=list[StreamEvent])
    partial: ChatResponse | None = None
    """What had come before the error."""


def play(dialect: Dialect, record: Record) -> Played:
    """Ask anything of the recorded model and answer with the recorded reply.

    Args:
        dialect: What the record speaks.
        record: The exchange.

    Raises:
        TypeError: The flow asked for something that a recording does not have.
    """
    streamed = is_streamed(record)
    request = GenerateRequest(
        provider=dialect.manifest.name,
        model=model_of(record),
        messages=(UserMessage("Hello"),),
        stream=streamed,
    )
    played = Played()
    flow = dialect.provider.generate(request)
    pieces = _pieces(record.response or b"")
    answer: object = None
    try:
        while True:
            effect = flow.send(answer)
            answer = None
            if isinstance(effect, Send):
                answer = _reply(record, streamed=streamed)
            elif isinstance(effect, Read):
                answer = next(pieces, b"")
            elif isinstance(effect, Now):
                answer = _MOMENT
            elif isinstance(effect, Emit):
                played.events.append(effect.event)  # type: ignore[arg-type]
            else:
                raise TypeError(f"the flow asked for {type(effect).__name__}")
    except StopIteration as stop:
        played.response = stop.value
    except AIClientError as error:
        played.error = error
        played.partial = request.context.partial() if request.context.partial else None
    return played


def is_streamed(record: Record) -> bool:
    """Return True where the answer is a stream, whether or not the recorder says so."""
    streamed = record.is_stream or record.content_type in _STREAMS
    return streamed and is_success(record) and not (record.response or b"").lstrip().startswith(b"[")


def is_success(record: Record) -> bool:
    """Return True where the status says that there is an answer."""
    return record.status is not None and 200 <= record.status < 300


def model_of(record: Record) -> str:
    """Return the model that a request names."""
    body = record.request if isinstance(record.request, dict) else {}
    named = body.get("model")
    if isinstance(named, str):
        return named
    return record.path.rpartition("/")[2].partition(":")[0]


def _reply(record: Record, *, streamed: bool) -> HttpReply:
    # Recorded bodies are decompressed already.
    headers = [pair for pair in record.response_headers.items() if pair[0] != "content-encoding"]
    body = None if streamed else record.response or b""
    return HttpReply(record.status or 0, Headers.of(headers), body, 1 if streamed else None)


def _pieces(body: bytes) -> Iterator[bytes]:
    for start in range(0, len(body), _PIECE):
        yield body[start : start + _PIECE]
