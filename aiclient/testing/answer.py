"""Answers as values: status, headers and the steps in which the body leaves the server."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = [
    "Hangup",
    "HttpAnswer",
    "Pause",
    "Piece",
    "Step",
    "bytes_answer",
    "dumps",
    "json_answer",
    "stream_answer",
]


@dataclass(frozen=True, slots=True)
class Piece:
    """Bytes of the body, written at once (one HTTP chunk where the answer is streamed)."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Pause:
    """Silence for some seconds; None lasts until the client goes away or the server stops."""

    seconds: float | None


@dataclass(frozen=True, slots=True)
class Hangup:
    """The connection ends here, by FIN or by RST."""

    reset: bool = False


Step = Piece | Pause | Hangup


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """What the server sends back for one request."""

    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    steps: tuple[Step, ...] = ()
    before: tuple[Pause | Hangup, ...] = ()
    """Steps before the status line."""
    streamed: bool = False
    """Whether the body goes out chunk by chunk; otherwise with a content length."""
    length: int | None = None
    """Content length to claim; None claims the true one."""

    @property
    def body(self) -> bytes:
        """All bytes that the steps would send."""
        return b"".join(step.data for step in self.steps if isinstance(step, Piece))

    @property
    def content_type(self) -> str:
        """Value of the content-type header, or an empty string."""
        return next((value for name, value in self.headers if name.lower() == "content-type"), "")

    def header(self, name: str, value: str) -> tuple[tuple[str, str], ...]:
        """Return the headers with one of them replaced or added."""
        kept = tuple(pair for pair in self.headers if pair[0].lower() != name.lower())
        return (*kept, (name, value))


def dumps(value: object) -> bytes:
    """Encode JSON the way providers do: compact and in UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def json_answer(value: object, status: int = 200) -> HttpAnswer:
    """Return an answer with a JSON body."""
    return bytes_answer(dumps(value), "application/json", status)


def bytes_answer(
    body: bytes, content_type: str | None, status: int = 200, *, headers: Iterable[tuple[str, str]] = ()
) -> HttpAnswer:
    """Return an answer with a body of any kind, sent whole."""
    kind = (("content-type", content_type),) if content_type else ()
    return HttpAnswer(status, (*kind, *headers), (Piece(body),) if body else ())


def stream_answer(
    pieces: Iterable[bytes], content_type: str, headers: Iterable[tuple[str, str]] = ()
) -> HttpAnswer:
    """Return an answer whose body is sent piece by piece."""
    head = (("content-type", content_type), ("cache-control", "no-cache"), *headers)
    return HttpAnswer(200, head, tuple(Piece(piece) for piece in pieces), streamed=True)
