"""Reads a stream of Gemini answers: each a piece of one answer, merged part by part."""

from __future__ import annotations

from collections.abc import Sequence

from aiclient.core.events import StreamEvent, TextDelta
from aiclient.core.json_view import object_at, objects_at, text_at
from aiclient.wire.json import Json, JsonObject

__all__ = ["ContentStream"]


class ContentStream:
    """One stream; the first candidate is what counts."""

    def __init__(self) -> None:
        self._answer: JsonObject = {}
        self._candidate: JsonObject = {}
        self._parts: list[JsonObject] = []
        self._texts: list[str] = []
        self._role = "model"

    @property
    def complete(self) -> bool:
        """True once the candidate finished or the prompt was blocked; usage may still follow."""
        blocked = object_at(self._answer, "promptFeedback").get("blockReason")
        return bool(self._candidate.get("finishReason") or blocked)

    def feed(self, event: JsonObject, /) -> Sequence[StreamEvent]:
        """Take the next piece and return our events."""
        self._answer |= {name: value for name, value in event.items() if name != "candidates"}
        candidate = next(objects_at(event, "candidates"), None)
        if candidate is None:
            return ()
        self._candidate |= {name: value for name, value in candidate.items() if name != "content"}
        content = object_at(candidate, "content")
        self._role = text_at(content, "role") or self._role
        shown: list[str] = []
        for part in objects_at(content, "parts"):
            text = self._add(part)
            if text and part.get("thought") is not True:
                shown.append(text)
        return [TextDelta(text) for text in shown]

    def _add(self, part: JsonObject) -> str:
        """Append a part, or its text to the last one where both are plain text of the same kind."""
        text = text_at(part, "text") or ""
        plain = part.keys() <= {"text", "thought"} and "text" in part
        if plain and self._texts and self._parts[-1].get("thought") == part.get("thought"):
            self._texts.append(text)
            return text
        self._close()
        self._parts.append({**part})
        # Whatever else a part carries, such as a signature, belongs to its own text only.
        self._texts = [text] if plain else []
        return text

    def _close(self) -> None:
        if self._texts:
            self._parts[-1] = {**self._parts[-1], "text": "".join(self._texts)}
            self._texts = []

    def body(self) -> JsonObject:
        """Return the answer as it is when not streamed."""
        self._close()
        if not self._candidate and not self._parts:
            return self._answer
        parts: list[Json] = list(self._parts)
        return {
            **self._answer,
            "candidates": [{**self._candidate, "content": {"role": self._role, "parts": parts}}],
        }
