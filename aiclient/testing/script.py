"""What a test can tell the server to answer: model turns, raw replies, raw streams."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from aiclient.testing.answer import HttpAnswer, bytes_answer, dumps, stream_answer
from aiclient.testing.faults import Fault
from aiclient.testing.log import RecordedRequest

__all__ = ["Raw", "RawStream", "Script", "ScriptItem", "TokenCount", "ToolUse", "Turn", "words"]


@dataclass(frozen=True, slots=True)
class TokenCount:
    """Tokens of one turn in provider-neutral terms; dialects spell them their own way."""

    input: int
    """All prompt tokens, cached ones included."""
    output: int
    """All generated tokens, thinking included."""
    cache_read: int = 0
    cache_write: int = 0
    thinking: int = 0
    cache_writes: Mapping[str, int] | None = None
    """The writes by lifetime (`5m`, `1h`, `30m`, `12h`); None is the provider's default one."""


@dataclass(frozen=True, slots=True)
class ToolUse:
    """A tool call that the model makes."""

    name: str
    arguments: Mapping[str, object] = field(default_factory=dict[str, object])
    id: str | None = None
    """Call id; None takes one in the provider's style."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One answer of a model, independent of the provider that speaks it."""

    text: str = ""
    thinking: str = ""
    signature: str = ""
    """Opaque signature of the thinking, where the provider has one; empty takes a made-up one."""
    tools: Sequence[ToolUse] = ()
    refusal: str = ""
    finish: str | None = None
    """`stop`, `length`, `tools`, `filter`, or a provider's own word; None follows from the content."""
    tokens: TokenCount | None = None
    """Usage to report; None counts about four characters a token."""
    model: str | None = None
    """Model name to report; None repeats the requested one."""
    chunks: Sequence[str] | None = None
    """How the text is cut when streamed; None cuts after each word."""
    vectors: Sequence[Sequence[float]] | None = None
    """Embeddings to answer; None derives one from each input text."""

    @property
    def reason(self) -> str:
        """Finish reason: the given one, or what the content implies."""
        if self.finish is not None:
            return self.finish
        return "tools" if self.tools else "stop"

    @property
    def pieces(self) -> list[str]:
        """Text as it is streamed."""
        return list(self.chunks) if self.chunks is not None else words(self.text)

    @property
    def whole(self) -> str:
        """Text as it is answered in one piece."""
        return "".join(self.chunks) if self.chunks is not None else self.text


@dataclass(frozen=True, slots=True)
class Raw:
    """An answer given literally."""

    body: bytes | str | Mapping[str, object] | Sequence[object] = b""
    """Bytes, text, or a value to be sent as JSON."""
    status: int = 200
    content_type: str | None = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    def answer(self) -> HttpAnswer:
        """Return the HTTP answer."""
        body = self.body
        data = body.encode() if isinstance(body, str) else body if isinstance(body, bytes) else dumps(body)
        return bytes_answer(data, self.content_type, self.status, headers=self.headers.items())


@dataclass(frozen=True, slots=True)
class RawStream:
    """A streamed answer given literally, chunk by chunk."""

    chunks: Sequence[bytes]
    content_type: str = "text/event-stream"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    def answer(self) -> HttpAnswer:
        """Return the HTTP answer."""
        return stream_answer(self.chunks, self.content_type, self.headers.items())


ScriptItem = str | Turn | ToolUse | Raw | RawStream | Fault | Callable[[RecordedRequest], "ScriptItem"]
"""A `str` is a text turn, a `ToolUse` a turn with one call; a function is asked when its time comes."""


@dataclass(slots=True)
class _Line:
    item: ScriptItem
    provider: str | None
    path: str | None


class Script:
    """A queue of answers, used up in order by the requests that they fit."""

    def __init__(self) -> None:
        self._lines: deque[_Line] = deque()
        self._lock = threading.Lock()

    def extend(self, items: Iterable[ScriptItem], provider: str | None, path: str | None) -> None:
        """Append answers; see `ProviderServer.script`."""
        with self._lock:
            self._lines.extend(_Line(item, provider, path) for item in items)

    def take(self, request: RecordedRequest, *, generates: bool, keep: bool = False) -> ScriptItem | None:
        """Return the next answer that fits a request, and remove it unless `keep`."""
        with self._lock:
            for index, line in enumerate(self._lines):
                if _fits(line, request, generates):
                    if not keep:
                        del self._lines[index]
                    item = line.item
                    break
            else:
                return None
        # a function is called outside the lock: it may well ask the server something
        return _ask(item, request)

    def clear(self) -> None:
        """Forget all answers that were not used."""
        with self._lock:
            self._lines.clear()

    def __len__(self) -> int:
        return len(self._lines)


def _ask(item: ScriptItem, request: RecordedRequest) -> ScriptItem:
    while callable(item):
        item = item(request)
    return item


def _fits(line: _Line, request: RecordedRequest, generates: bool) -> bool:
    if line.provider is not None and line.provider != request.provider:
        return False
    return line.path in request.path if line.path is not None else generates


def words(text: str) -> list[str]:
    """Cut a text after each space."""
    pieces = text.split(" ")
    return [piece + " " for piece in pieces[:-1]] + pieces[-1:] if text else []
