"""Reads a stream of chat completion chunks and merges their deltas."""

from __future__ import annotations

from collections.abc import Sequence

from aiclient.core.events import StreamEvent, TextDelta
from aiclient.core.json_view import count_at, object_at, objects_at, text_at
from aiclient.wire.json import Json, JsonObject

__all__ = ["ChatStream"]

_CHUNK_ONLY = frozenset({"choices", "obfuscation", "object", "usage", "x_groq"})


class ChatStream:
    """One stream; the first choice is what counts."""

    def __init__(self) -> None:
        self._head: JsonObject = {"object": "chat.completion"}
        self._message: JsonObject = {"role": "assistant"}
        self._choice: JsonObject = {"index": 0}
        self._texts: dict[str, list[str]] = {}
        self._calls: dict[int, JsonObject] = {}

    @property
    def complete(self) -> bool:
        """True once a finish reason came; usage may still follow."""
        return self._choice.get("finish_reason") is not None

    def feed(self, event: JsonObject, /) -> Sequence[StreamEvent]:
        """Take the next chunk and return our events."""
        for name, value in event.items():
            if name not in _CHUNK_ONLY:
                self._head[name] = value
        usage = object_at(event, "usage") or object_at(object_at(event, "x_groq"), "usage")
        if usage:
            self._head["usage"] = usage
        choice = next(objects_at(event, "choices"), None)
        if choice is None or count_at(choice, "index") != 0:
            return ()
        for name in choice.keys() - {"delta", "index"}:
            if choice[name] is not None:
                self._choice[name] = choice[name]
        delta = object_at(choice, "delta")
        self._merge(delta)
        text = text_at(delta, "content") or text_at(delta, "refusal")
        return (TextDelta(text),) if text else ()

    def _merge(self, delta: JsonObject) -> None:
        for name, value in delta.items():
            if name == "tool_calls":
                for call in objects_at(delta, name):
                    self._merge_call(call)
            elif name != "role" and isinstance(value, str):
                self._texts.setdefault(name, []).append(value)
            elif value is not None:
                self._message[name] = value

    def _merge_call(self, delta: JsonObject) -> None:
        call = self._calls.setdefault(count_at(delta, "index"), {"type": "function"})
        function = {**object_at(call, "function")}
        for name, value in object_at(delta, "function").items():
            before = function.get(name)
            function[name] = before + value if isinstance(before, str) and isinstance(value, str) else value
        call.update({name: value for name, value in delta.items() if name not in {"index", "function"}})
        call["function"] = function

    def body(self) -> JsonObject:
        """Return the completion as it is when not streamed."""
        message: JsonObject = {"content": None, **self._message}
        message |= {name: "".join(texts) for name, texts in self._texts.items()}
        if self._calls:
            calls: list[Json] = [self._calls[index] for index in sorted(self._calls)]
            message["tool_calls"] = calls
        return {**self._head, "choices": [{"finish_reason": None, **self._choice, "message": message}]}
