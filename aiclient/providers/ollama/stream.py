"""Reads a stream of Ollama's chat: messages in pieces, and figures with the last one."""

from __future__ import annotations

from collections.abc import Sequence

from aiclient.core.events import StreamEvent, TextDelta
from aiclient.core.json_view import object_at, text_at
from aiclient.wire.json import Json, JsonObject

__all__ = ["OllamaStream"]


class OllamaStream:
    """One stream."""

    def __init__(self) -> None:
        self._last: JsonObject = {}
        self._message: JsonObject = {"role": "assistant"}
        self._texts: dict[str, list[str]] = {"content": []}
        self._calls: list[Json] = []

    @property
    def complete(self) -> bool:
        """True once the server is done."""
        return self._last.get("done") is True

    def feed(self, event: JsonObject, /) -> Sequence[StreamEvent]:
        """Take the next line and return our events."""
        self._last |= {name: value for name, value in event.items() if name != "message"}
        message = object_at(event, "message")
        for name, value in message.items():
            if name in {"content", "thinking"} and isinstance(value, str):
                self._texts.setdefault(name, []).append(value)
            elif name == "tool_calls" and isinstance(value, list):
                self._calls += value
            else:
                self._message[name] = value
        text = text_at(message, "content")
        return (TextDelta(text),) if text else ()

    def body(self) -> JsonObject:
        """Return the answer as it is when not streamed."""
        message: JsonObject = {**self._message}
        message |= {name: "".join(texts) for name, texts in self._texts.items()}
        if self._calls:
            message["tool_calls"] = self._calls
        return {**self._last, "message": message}
