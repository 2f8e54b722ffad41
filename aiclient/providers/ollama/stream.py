"""Reads a stream of Ollama's chat: messages in pieces, and figures with the last one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from aiclient.core.events import (
    StreamEvent,
    TextDelta,
    ThinkingDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
)
from aiclient.core.json_view import object_at, objects_at, text_at
from aiclient.providers.ollama.answer import read_call
from aiclient.wire.json import Json, JsonObject

__all__ = ["OllamaStream"]

_TEXTS = frozenset({"content", "thinking"})
_LISTS = frozenset({"tool_calls", "images"})


class OllamaStream:
    """One stream.

    Args:
        provider: Provider id.
    """

    def __init__(self, provider: str = "ollama") -> None:
        self._provider = provider
        self._last: JsonObject = {}
        self._logprobs: list[Json] = []
        self._message: JsonObject = {"role": "assistant"}
        self._texts: dict[str, list[str]] = {"content": []}
        self._lists: dict[str, list[Json]] = {}
        self._calls = 0

    @property
    def complete(self) -> bool:
        """True once the server is done."""
        return self._last.get("done") is True

    def feed(self, event: JsonObject, /) -> Sequence[StreamEvent]:
        """Take the next line and return our events."""
        for name, value in event.items():
            if name == "logprobs" and isinstance(value, list):
                self._logprobs += value
            elif name != "message":
                self._last[name] = value
        message = object_at(event, "message")
        for name, value in message.items():
            if name in _TEXTS and isinstance(value, str):
                self._texts.setdefault(name, []).append(value)
            elif name in _LISTS and isinstance(value, list):
                self._lists.setdefault(name, []).extend(value)
            else:
                self._message[name] = value
        return list(self._events(message))

    def _events(self, message: JsonObject) -> Iterator[StreamEvent]:
        thinking, text = text_at(message, "thinking"), text_at(message, "content")
        if thinking:
            yield ThinkingDelta(thinking)
        if text:
            yield TextDelta(text)
        for data in objects_at(message, "tool_calls"):
            index = self._calls
            self._calls += 1
            call = read_call(data, index, self._provider)
            yield ToolCallStart(index, call.id, call.name)
            yield ToolCallDelta(index, json.dumps(call.arguments, ensure_ascii=False))
            yield ToolCallEnd(index, call)

    def body(self) -> JsonObject:
        """Return the answer as it is when not streamed."""
        message: JsonObject = {**self._message}
        message |= {name: "".join(texts) for name, texts in self._texts.items()}
        message |= {name: [*items] for name, items in self._lists.items() if items}
        body: JsonObject = {**self._last, "message": message}
        if self._logprobs:
            body["logprobs"] = [*self._logprobs]
        return body
