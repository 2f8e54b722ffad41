"""Reads a stream of Gemini answers: each a piece of one answer, merged part by part."""

from __future__ import annotations

import json
from collections.abc import Sequence

from aiclient.core.events import (
    OpaqueEvent,
    StreamEvent,
    TextDelta,
    ThinkingDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
)
from aiclient.core.json_view import object_at, objects_at, text_at
from aiclient.core.parts import Opaque, Text, Thinking, ToolCall
from aiclient.providers.google.answer import PartReader
from aiclient.wire.json import Json, JsonObject

__all__ = ["ContentStream"]


class ContentStream:
    """One stream; its events are those of the first candidate, its body holds all of them.

    Args:
        provider: Provider id.
    """

    def __init__(self, provider: str) -> None:
        self._answer: JsonObject = {}
        self._candidates: dict[int, _Candidate] = {}
        self._front: int | None = None
        """The first candidate, whose events are handed out."""
        self._reader = PartReader(provider)

    @property
    def complete(self) -> bool:
        """True once a candidate finished or the prompt was blocked; usage may still follow."""
        blocked = object_at(self._answer, "promptFeedback").get("blockReason")
        return bool(blocked) or any(one.fields.get("finishReason") for one in self._candidates.values())

    def feed(self, event: JsonObject, /) -> Sequence[StreamEvent]:
        """Take the next piece and return our events."""
        for name, value in event.items():
            if name != "candidates":
                self._answer[name] = value
        self._reader.answer_id = text_at(self._answer, "responseId")
        events: list[StreamEvent] = []
        for piece in objects_at(event, "candidates"):
            index = piece.get("index")
            place = index if isinstance(index, int) else 0
            candidate = self._candidates.get(place)
            if candidate is None:
                candidate = self._candidates[place] = _Candidate()
            parts = candidate.add(piece)
            self._front = place if self._front is None or place < self._front else self._front
            if place == self._front:
                for part in parts:
                    events += self._events(part)
        return events

    def _events(self, data: JsonObject) -> Sequence[StreamEvent]:
        text = data.get("text")
        if text and len(data) == 1 and type(text) is str:
            return (TextDelta(text),)  # nearly every piece is nothing else
        index = self._reader.calls
        part = self._reader.read(data)
        if isinstance(part, Text):
            return (TextDelta(part.text),)
        if isinstance(part, Thinking):
            return (ThinkingDelta(part.text),) if part.text else ()
        if isinstance(part, ToolCall):
            written = json.dumps(part.arguments, ensure_ascii=False)
            begun = ToolCallStart(index, part.id, part.name)
            return begun, ToolCallDelta(index, written), ToolCallEnd(index, part)
        return (OpaqueEvent(part),) if isinstance(part, Opaque) else ()

    def body(self) -> JsonObject:
        """Return the answer as it is when not streamed."""
        if not self._candidates:
            return self._answer
        candidates: list[Json] = [self._candidates[place].whole() for place in sorted(self._candidates)]
        return {**self._answer, "candidates": candidates}


class _Candidate:
    """One candidate, as far as it has come."""

    def __init__(self) -> None:
        self.fields: JsonObject = {}
        self._content: JsonObject = {}
        self._parts: list[JsonObject] = []
        self._texts: list[str] = []

    def add(self, piece: JsonObject) -> list[JsonObject]:
        """Merge the next piece and return its parts."""
        for name, value in piece.items():
            if name == "content":
                continue
            # Sources may come once and be followed by pieces that say nothing of them.
            if value or name not in self.fields:
                self.fields[name] = value
        content = object_at(piece, "content")
        for name, value in content.items():
            if name != "parts":
                self._content[name] = value
        parts = list(objects_at(content, "parts"))
        for part in parts:
            self._add(part)
        return parts

    def _add(self, part: JsonObject) -> None:
        """Append a part, or its text to the last one where both are plain text of the same kind."""
        text = text_at(part, "text") or ""
        plain = part.keys() <= {"text", "thought"} and "text" in part
        if plain and self._texts and self._parts[-1].get("thought") == part.get("thought"):
            self._texts.append(text)
            return
        self._close()
        self._parts.append({**part})
        # Whatever else a part carries, such as a signature, belongs to its own text only.
        self._texts = [text] if plain else []

    def _close(self) -> None:
        if len(self._texts) > 1:
            self._parts[-1] = {**self._parts[-1], "text": "".join(self._texts)}
            self._texts = [text_at(self._parts[-1], "text") or ""]

    def whole(self) -> JsonObject:
        """Return the candidate as it is when not streamed."""
        self._close()
        if not self._content and not self._parts:
            return self.fields
        parts: list[Json] = list(self._parts)
        return {**self.fields, "content": {**self._content, "parts": parts}}
