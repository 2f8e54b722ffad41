"""Faults: the ways in which real providers and networks fail, as values to be injected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Protocol, runtime_checkable

from aiclient.testing.answer import Hangup, HttpAnswer, Pause, Piece, Step, bytes_answer

__all__ = [
    "CompressedGarbage",
    "Cut",
    "EmptyBody",
    "ErrorEvent",
    "ErrorStatus",
    "ErrorVoice",
    "Fault",
    "GarbageEvent",
    "HtmlPage",
    "Redirect",
    "Reset",
    "SlowFirstByte",
    "Stall",
    "TruncatedJson",
    "WrongContentType",
    "overloaded",
    "rate_limited",
    "server_error",
]


class ErrorVoice(Protocol):
    """How a provider words its errors."""

    def error(self, status: int, message: str, code: str | None = None) -> HttpAnswer: ...
    def error_event(self, message: str) -> bytes: ...


@runtime_checkable
class Fault(Protocol):
    """Something that goes wrong with an answer."""

    @property
    def spoils(self) -> bool:
        """Whether the client cannot use the answer, so that a scripted one is kept for the retry."""
        ...

    def instead(self, voice: ErrorVoice) -> HttpAnswer | None:
        """Return an answer that replaces the real one, or None to have that one made and altered."""
        ...

    def alter(self, answer: HttpAnswer, voice: ErrorVoice) -> HttpAnswer:
        """Return the answer with the fault in it."""
        ...


@dataclass(frozen=True, slots=True)
class _Replacing:
    """Base of the faults that take the place of the answer."""

    @property
    def spoils(self) -> bool:
        return True

    def alter(self, answer: HttpAnswer, voice: ErrorVoice) -> HttpAnswer:
        return answer


@dataclass(frozen=True, slots=True)
class _Altering:
    """Base of the faults that damage the real answer."""

    @property
    def spoils(self) -> bool:
        return True

    def instead(self, voice: ErrorVoice) -> HttpAnswer | None:
        return None


@dataclass(frozen=True, slots=True)
class ErrorStatus(_Replacing):
    """An error status with the body that the provider would send."""

    status: int
    message: str = "Scripted failure."
    code: str | None = None
    """Provider's error code; None takes the usual one for the status."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    def instead(self, voice: ErrorVoice) -> HttpAnswer:
        answer = voice.error(self.status, self.message, self.code)
        return replace(answer, headers=(*answer.headers, *self.headers.items()))


def rate_limited(
    seconds: float | None = None,
    *,
    date: datetime | timedelta | None = None,
    milliseconds: float | None = None,
) -> ErrorStatus:
    """Return a 429 that says when to come back.

    Args:
        seconds: `Retry-After` in seconds.
        date: `Retry-After` as an HTTP date; a timedelta counts from now.
        milliseconds: `retry-after-ms`.
    """
    headers: dict[str, str] = {}
    if seconds is not None:
        headers["retry-after"] = f"{seconds:g}"
    if date is not None:
        moment = datetime.now(UTC) + date if isinstance(date, timedelta) else date
        headers["retry-after"] = format_datetime(moment.astimezone(UTC), usegmt=True)
    if milliseconds is not None:
        headers["retry-after-ms"] = f"{milliseconds:g}"
    return ErrorStatus(429, "Rate limit reached.", headers=headers)


def server_error(status: int = 500) -> ErrorStatus:
    """Return an error of the provider's own making."""
    return ErrorStatus(status, "The server had an error while processing your request.")


def overloaded() -> ErrorStatus:
    """Return a 529, as Anthropic answers when it is overloaded."""
    return ErrorStatus(529, "Overloaded")


@dataclass(frozen=True, slots=True)
class HtmlPage(_Replacing):
    """An HTML error page of some proxy on the way."""

    status: int = 502

    def instead(self, voice: ErrorVoice) -> HttpAnswer:
        page = f"<html><head><title>{self.status}</title></head><body><h1>Bad Gateway</h1></body></html>"
        return bytes_answer(page.encode(), "text/html; charset=utf-8", self.status)


@dataclass(frozen=True, slots=True)
class Redirect(_Replacing):
    """A redirect, which clients must not follow with credentials."""

    location: str
    status: int = 307

    def instead(self, voice: ErrorVoice) -> HttpAnswer:
        return bytes_answer(b"", None, self.status, headers=[("location", self.location)])


@dataclass(frozen=True, slots=True)
class EmptyBody(_Replacing):
    """An answer without a body."""

    status: int = 200
    content_type: str | None = "application/json"

    def instead(self, voice: ErrorVoice) -> HttpAnswer:
        return bytes_answer(b"", self.content_type, self.status)


@dataclass(frozen=True, slots=True)
class CompressedGarbage(_Replacing):
    """A body that claims to be compressed and is not."""

    encoding: str = "gzip"
    status: int = 200

    def instead(self, voice: ErrorVoice) -> HttpAnswer:
        body = b"\x1f\x8b\x08\x00this is not a compressed body"
        return bytes_answer(
            body, "application/json", self.status, headers=[("content-encoding", self.encoding)]
        )


@dataclass(frozen=True, slots=True)
class SlowFirstByte(_Altering):
    """Silence before the status line."""

    seconds: float | None
    """None never answers."""

    @property
    def spoils(self) -> bool:
        return self.seconds is None

    def alter(self, answer: HttpAnswer, voice: ErrorVoice) -> HttpAnswer:
        return replace(answer, before=(Pause(self.seconds), *answer.before))


@dataclass(frozen=True, slots=True)
class Stall(_Altering):
    """Silence in the middle of the answer."""

    after: int = 1
    """Chunks that are sent before it."""
    seconds: float | None = None
    """None stalls until the client goes away."""

    @property
    def spoils(self) -> bool:
        return self.seconds is None

    def alter(self, answer: HttpAnswer, voice: ErrorVoice) -> HttpAnswer:
        return _insert(answer, self.after, (Pause(self.seconds),))


@dataclass(frozen=True, slots=True)
class Cut(_Altering):
    """The connection is closed in the middle of the answer, as if the server had died."""

    after: int = 1
    reset: bool = False
    """RST instead of FIN."""

    def alter(self, answer: HttpAnswer, voice: ErrorVoice) -> HttpAnswer:
        return _insert(answer, self.after, (Hangup(self.reset),))


@dataclass(frozen=True, slots=True)
class Reset(_Replacing):
    """The connection is reset instead of an answer."""

    def instead(self, voice: ErrorVoice) -> HttpAnswer:
        return HttpAnswer(before=(Hangup(reset=True),))


@dataclass(frozen=True, slots=True)
class TruncatedJson(_Altering):
    """A body that ends too early although HTTP says it is complete."""

    keep: float = 0.5
    """Part of the body that is sent; of a stream: part of the chunks, the last one cut in half."""

    def alter(self, answer: HttpAnswer, voice: ErrorVoice) -> HttpAnswer:
        if not answer.streamed:
            body = answer.body
            return replace(answer, steps=(Piece(body[: int(len(body) * self.keep)]),))
        kept = list(answer.steps[: max(1, int(len(answer.steps) * self.keep))])
        last = kept[-1]
        if isinstance(last, Piece):
            kept[-1] = Piece(last.data[: len(last.data) // 2])
        return replace(answer, steps=tuple(kept))


@dataclass(frozen=True, slots=True)
class GarbageEvent(_Altering):
    """Something in a stream that is no event of the provider."""

    after: int = 1
    data: bytes = b"data: {not json\n\n"

    def alter(self, answer: HttpAnswer, voice: ErrorVoice) -> HttpAnswer:
        return _insert(answer, self.after, (Piece(self.data),))


@dataclass(frozen=True, slots=True)
class ErrorEvent(_Altering):
    """The provider's own error event in the middle of a stream, which then ends."""

    after: int = 1
    message: str = "The server had an error while processing your request."

    def alter(self, answer: HttpAnswer, voice: ErrorVoice) -> HttpAnswer:
        return replace(answer, steps=(*answer.steps[: self.after], Piece(voice.error_event(self.message))))


@dataclass(frozen=True, slots=True)
class WrongContentType(_Altering):
    """The right body under the wrong content type."""

    content_type: str = "text/plain"

    @property
    def spoils(self) -> bool:
        return False

    def alter(self, answer: HttpAnswer, voice: ErrorVoice) -> HttpAnswer:
        return replace(answer, headers=answer.header("content-type", self.content_type))


def _insert(answer: HttpAnswer, after: int, steps: tuple[Step, ...]) -> HttpAnswer:
    if answer.streamed:
        return replace(answer, steps=(*answer.steps[:after], *steps, *answer.steps[after:]))
    # a body that is sent whole has no chunks: half of it counts as the first
    body = answer.body
    half = 0 if after == 0 else len(body) // 2
    pieces = (Piece(body[:half]), *steps, Piece(body[half:]))
    return replace(answer, steps=pieces, length=len(body))
