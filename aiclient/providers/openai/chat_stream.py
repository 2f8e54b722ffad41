"""Reads a stream of chat completion chunks and merges their deltas."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from aiclient.core.events import (
    OpaqueEvent,
    StreamEvent,
    ThinkingDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
)
from aiclient.core.json_view import count_at, first_object_at, object_at, objects_at, text_at
from aiclient.core.parts import Opaque, ToolCall
from aiclient.providers.openai.chat_merge import MessageMerge
from aiclient.providers.openai.chat_output import call_id, message_parts, thought_of
from aiclient.wire.json import JsonObject

__all__ = ["ChatStream"]

_PLAIN: Final = frozenset({"content", "refusal", "role", "tool_calls"})
"""Fields of a delta that tell no thoughts: all that most of them have."""
_CHUNK_ONLY: Final = frozenset({"choices", "obfuscation", "object", "usage", "x_groq"})


class ChatStream:
    """One stream; the first choice is what counts.

    Args:
        provider: Whose stream it is.
    """

    def __init__(self, provider: str) -> None:
        self._provider = provider
        self._head: JsonObject = {"object": "chat.completion"}
        self._choice: JsonObject = {"index": 0}
        self._merge = MessageMerge()
        self._closed = False

    @property
    def complete(self) -> bool:
        """True once a finish reason came; usage may still follow."""
        return self._closed

    def feed(self, event: JsonObject, /) -> Sequence[StreamEvent]:
        """Take the next chunk and return our events."""
        for name, value in event.items():
            if name not in _CHUNK_ONLY:
                self._head[name] = value
        if event.get("usage") or "x_groq" in event:
            self._count(event)
        choice = first_object_at(event, "choices")
        if not choice:
            # Figures without a choice come last; some servers tell the end in no other way.
            return self._close() if object_at(event, "usage") and self._merge.begun else ()
        if count_at(choice, "index") != 0:
            return ()
        for name in choice.keys() - {"delta", "index"}:
            if choice[name] is not None:
                self._choice[name] = choice[name]
        events = self._delta(object_at(choice, "delta"))
        if choice.get("finish_reason"):
            events += self._close()
        return events

    def _count(self, event: JsonObject) -> None:
        groq = object_at(event, "x_groq")
        usage = object_at(event, "usage") or object_at(groq, "usage")
        if usage:
            self._head["usage"] = usage
        if groq:
            more: JsonObject = {name: value for name, value in groq.items() if name != "usage"}
            self._head["x_groq"] = {**object_at(self._head, "x_groq"), **more}

    def _delta(self, delta: JsonObject) -> list[StreamEvent]:
        events: list[StreamEvent] = []
        if not delta:
            return events
        if not delta.keys() <= _PLAIN and (thought := thought_of(delta)[0]):
            events.append(ThinkingDelta(thought))
        events += self._merge.add(delta)
        for call in objects_at(delta, "tool_calls") if "tool_calls" in delta else ():
            number, fresh = self._merge.add_call(call)
            function = object_at(call, "function") or object_at(call, "custom")
            if fresh:
                identity = call_id(call, number, text_at(self._head, "id"))
                events.append(ToolCallStart(number, identity, text_at(function, "name") or ""))
            written = text_at(function, "arguments") or text_at(function, "input")
            if written:
                events.append(ToolCallDelta(number, written))
        return events

    def _close(self) -> list[StreamEvent]:
        """Return the ends of all calls, and what was not told in pieces."""
        if self._closed:
            return []
        self._closed = True
        parts = message_parts(self._merge.message(), self._provider, text_at(self._head, "id"))
        events: list[StreamEvent] = [OpaqueEvent(part) for part in parts if isinstance(part, Opaque)]
        calls = [part for part in parts if isinstance(part, ToolCall)]
        return [*events, *(ToolCallEnd(number, call) for number, call in enumerate(calls))]

    def body(self) -> JsonObject:
        """Return the completion as it is when not streamed."""
        choice: JsonObject = {"finish_reason": None, **self._choice, "message": self._merge.message()}
        return {**self._head, "choices": [choice]}
