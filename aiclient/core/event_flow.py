"""Reads an open body and emits the typed events in it, watching for errors among them."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Protocol, cast

from aiclient.core.decode import Inflate, decoder_for, no_stream, parser, request_id, unreadable
from aiclient.core.endpoint import Endpoint
from aiclient.core.errors import StreamInterruptedError
from aiclient.core.flow import Emit, Flow, Read
from aiclient.core.plain_json import PLAIN_TYPE, read_json
from aiclient.core.provider_errors import error_from_event, find_error
from aiclient.core.retry import Attempt
from aiclient.wire.call import StreamSpec
from aiclient.wire.http import HttpReply, RequestInfo
from aiclient.wire.json import Json
from aiclient.wire.ndjson import NdjsonFramer
from aiclient.wire.sse import SseEvent, SseFramer

__all__ = ["Events", "event_flow"]


def _itself(event: object) -> Iterable[object]:
    return (event,)


class _Framer(Protocol):
    stray: bytes

    def feed(self, data: bytes, /) -> list[SseEvent]: ...
    def end(self) -> SseEvent | None: ...


class _Lines:
    """Newline-delimited JSON, as events without names."""

    def __init__(self) -> None:
        self._framer = NdjsonFramer()
        self.stray = b""

    def feed(self, data: bytes, /) -> list[SseEvent]:
        return [SseEvent(line) for line in self._framer.feed(data)]

    def end(self) -> SseEvent | None:
        line = self._framer.end()
        return None if line is None else SseEvent(line)


@dataclass(slots=True)
class Events:
    """One open stream: what its events mean, and what came of it so far."""

    endpoint: Endpoint
    spec: StreamSpec
    reply: HttpReply
    request: RequestInfo
    attempt: Attempt
    rewrite: Callable[[object], Iterable[object]] = _itself
    """Returns what is to be emitted in place of an event, perhaps nothing."""

    @property
    def whole(self) -> bool:
        """True where the answer is none that comes piece by piece."""
        kind = self.reply.headers.get("content-type", "").lower()
        return "html" in kind or ("application/json" in kind and self.spec.framing == "sse")

    def reader(self) -> Callable[[bytes], object]:
        """Return what reads a payload as the operation's event type."""
        # Plain JSON needs no pydantic, which costs more to load than a whole answer.
        return read_json if self.spec.event == PLAIN_TYPE else partial(parser(), self.spec.event)

    def typed(self, payload: bytes) -> object:
        """Return a payload as the operation's event type."""
        try:
            return self.reader()(payload)
        except (ValueError, RecursionError) as error:
            reason = error
        raise unreadable(self.endpoint, self.reply, payload, request=self.request, reason=reason, event=True)

    def emitted(self, event: object) -> Flow[None]:
        """Hand out an event, or what it is rewritten to."""
        yield from map(Emit, self.rewrite(event))

    def refuse_error(self, payload: bytes, *, named: bool = False) -> None:
        """Raise the provider's error where a payload is one.

        Args:
            payload: JSON, perhaps.
            named: The stream calls the event an error.
        """
        try:
            body = cast(Json, json.loads(payload))
        except (ValueError, RecursionError):
            body = payload.decode("utf-8", "replace")
            if not named:
                return
        if named or find_error(body) or (isinstance(body, dict) and body.get("type") == "error"):
            reply_id = request_id(self.endpoint, self.reply.headers)
            raise error_from_event(self.endpoint, body, request=self.request, reply_id=reply_id)

    def interrupted(self, why: str) -> StreamInterruptedError:
        """Return the error for a stream that ended too early."""
        error = StreamInterruptedError(
            f"{self.endpoint.manifest.title}: the stream {why}; the answer is incomplete ({self.request})",
            request=self.request,
        )
        error.retryable = not self.attempt.emitted
        return error


def event_flow(stream: Events) -> Flow[None]:
    """Emit the events of a stream until it ends.

    Raises:
        ProviderError: The provider sent an error instead of an event.
        StreamInterruptedError: The stream ended inside an event, or before the first.
        DecodeError: An event is not JSON, or the answer is no stream at all.
    """
    stream_id = stream.reply.stream_id or 0
    inflate = decoder_for(stream.endpoint, stream.reply, stream.request)
    if stream.whole:
        yield from _not_a_stream(stream, stream_id, inflate)
        return
    framer: _Framer = SseFramer() if stream.spec.framing == "sse" else _Lines()
    attempt, read, rewrite, chunk = stream.attempt, stream.reader(), stream.rewrite, Read(stream_id)
    while data := cast(bytes, (yield chunk)):
        if inflate is not None:
            data = _inflated(stream, inflate, data)
        for event in framer.feed(data):
            payload = event.data
            if b'"error"' in payload or event.event == "error":
                stream.refuse_error(payload, named=event.event == "error")
            elif payload.startswith(b"[DONE"):
                # What is left is the end of the body; reading it keeps the connection usable.
                yield Read(stream_id, last=True)
                return
            try:
                value = read(payload)
            except (ValueError, RecursionError):
                value = None
            attempt.emitted = True
            if value is None:
                # Outside of the handler, so that no parser error with text in it is chained.
                value = stream.typed(payload)
            yield from map(Emit, rewrite(value))
        if framer.stray:
            stream.refuse_error(framer.stray)
    yield from _tail(stream, framer)


def _tail(stream: Events, framer: _Framer) -> Flow[None]:
    last = framer.end()
    if framer.stray:
        stream.refuse_error(framer.stray)
    if last is not None and not last.data.startswith(b"[DONE"):
        try:
            json.loads(last.data)
        except (ValueError, RecursionError):
            complete = False
        else:
            complete = True
        if not complete:
            raise stream.interrupted("was cut inside an event")
        stream.refuse_error(last.data, named=last.event == "error")
        stream.attempt.emitted = True
        yield from stream.emitted(stream.typed(last.data))
    if not stream.attempt.emitted and last is None:
        raise stream.interrupted("ended before the first event")


def _inflated(stream: Events, inflate: Inflate, data: bytes) -> bytes:
    try:
        return inflate.decompress(data)
    except zlib.error as error:
        reason = str(error)
    raise stream.interrupted(f"cannot be decompressed ({reason}), check what is in between")


def _not_a_stream(stream: Events, stream_id: int, inflate: Inflate | None) -> Flow[None]:
    """Read a whole answer that came where a stream was asked for."""
    chunks: list[bytes] = []
    while data := cast(bytes, (yield Read(stream_id))):
        chunks.append(data if inflate is None else _inflated(stream, inflate, data))
    whole = b"".join(chunks)
    stream.refuse_error(whole)
    try:
        items = cast(Json, json.loads(whole))
    except (ValueError, RecursionError):
        items = None
    if not isinstance(items, list):
        if isinstance(items, dict):
            raise no_stream(stream.endpoint, stream.reply, whole, request=stream.request)
        raise unreadable(stream.endpoint, stream.reply, whole, request=stream.request)
    for item in items:
        stream.attempt.emitted = True
        yield from stream.emitted(stream.typed(json.dumps(item).encode()))
