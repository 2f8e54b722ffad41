"""Puts the output of a response together from what a stream brought so far."""

from __future__ import annotations

from typing import Final, NamedTuple

from aiclient.core.json_view import count_at, object_at, text_at
from aiclient.wire.json import Json, JsonObject

__all__ = ["DELTAS", "Draft", "Place"]


class Place(NamedTuple):
    """Where in its item a piece of text belongs."""

    field: str
    number: str | None = None
    """Name of the event's field that says which of the field's parts it is; None: the field is the text."""
    kind: str = ""
    """Type of the part."""
    text: str = "text"
    """Field of the part that holds the text."""
    item: str = "message"
    """Type of the item, where nothing told it before."""


DELTAS: Final = {
    "response.output_text.delta": Place("content", "content_index", "output_text"),
    "response.refusal.delta": Place("content", "content_index", "refusal", "refusal"),
    "response.reasoning_text.delta": Place("content", "content_index", "reasoning_text", item="reasoning"),
    "response.reasoning_summary_text.delta": Place(
        "summary", "summary_index", "summary_text", item="reasoning"
    ),
    "response.function_call_arguments.delta": Place("arguments", item="function_call"),
    "response.custom_tool_call_input.delta": Place("input", item="custom_tool_call"),
    "response.mcp_call_arguments.delta": Place("arguments", item="mcp_call"),
    "response.code_interpreter_call_code.delta": Place("code", item="code_interpreter_call"),
}
"""Type of an event that brings a piece of text → where it belongs."""


class Draft:
    """The items of one answer; those that are done are as the provider sent them."""

    def __init__(self) -> None:
        self._done: dict[int, JsonObject] = {}
        self._begun: dict[int, JsonObject] = {}
        self._pieces: dict[tuple[int, Place, int], list[str]] = {}
        self._notes: dict[tuple[int, int], list[Json]] = {}

    def index(self, event: JsonObject) -> int:
        """Return which item an event is about; some servers leave out that it is the current one."""
        found = event.get("output_index")
        return found if isinstance(found, int) else len(self._done)

    def begin(self, event: JsonObject) -> None:
        """Take an item that has just begun."""
        self._begun[self.index(event)] = object_at(event, "item")

    def piece(self, event: JsonObject, place: Place) -> tuple[int, int, str]:
        """Take a piece of text; return the item, the part of it, and the text."""
        item = self.index(event)
        part = count_at(event, place.number) if place.number else 0
        text = text_at(event, "delta") or ""
        self._pieces.setdefault((item, place, part), []).append(text)
        return item, part, text

    def note(self, event: JsonObject) -> None:
        """Take an annotation."""
        place = self.index(event), count_at(event, "content_index")
        self._notes.setdefault(place, []).append(event.get("annotation"))

    def finish(self, event: JsonObject) -> tuple[int, JsonObject]:
        """Take an item that is done, and return its place and itself."""
        index, item = self.index(event), object_at(event, "item")
        self._done[index] = item
        return index, item

    def is_done(self, index: int) -> bool:
        """Return True where an item came whole."""
        return index in self._done

    def output(self) -> list[Json]:
        """Return the items so far, in order."""
        indices = {*self._done, *self._begun, *(index for index, _, _ in self._pieces)}
        return [self._done.get(index) or self._drafted(index) for index in sorted(indices)]

    def _drafted(self, index: int) -> JsonObject:
        """Return an item that never got done, filled with its pieces."""
        drafted: JsonObject = {**self._begun.get(index, {})}
        for (item, place, part), pieces in sorted(self._pieces.items(), key=lambda each: each[0][2]):
            if item != index:
                continue
            drafted.setdefault("type", place.item)
            text = "".join(pieces)
            if place.number is None:
                drafted[place.field] = text
                continue
            found = drafted.get(place.field)
            parts: list[Json] = [*found] if isinstance(found, list) else []
            fresh: JsonObject = {"type": place.kind, place.text: text}
            if place.kind == "output_text":
                fresh["annotations"] = self._notes.get((index, part), [])
            drafted[place.field] = [*parts, fresh]
        return drafted
