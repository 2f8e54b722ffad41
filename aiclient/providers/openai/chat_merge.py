"""Merges the deltas of a chat completion into the message that they are pieces of."""

from __future__ import annotations

from typing import Final

from aiclient.core.events import TextDelta, ThinkingDelta
from aiclient.core.json_view import object_at, objects_at, text_at
from aiclient.wire.json import Json, JsonObject

__all__ = ["MessageMerge"]

_CHUNK_ONLY: Final = frozenset({"channel", "role", "token_id", "tool_calls"})
_GROWING: Final = frozenset({"arguments", "data", "input", "summary", "text", "transcript"})
"""Fields of an entry or object whose pieces follow each other; of others the last one counts."""


class MessageMerge:
    """One message, as far as it has come."""

    def __init__(self) -> None:
        self._fields: JsonObject = {}
        self._texts: dict[str, list[str]] = {}
        self._blocks: list[JsonObject] = []
        self._calls: list[JsonObject] = []
        self._slots: dict[int, int] = {}

    @property
    def begun(self) -> bool:
        """True once anything of the message came."""
        return bool(self._fields or self._texts or self._blocks or self._calls)

    def add(self, delta: JsonObject) -> list[TextDelta | ThinkingDelta]:
        """Take a delta without its calls; return what it says."""
        said: list[TextDelta | ThinkingDelta] = []
        for name, value in delta.items():
            if value is None or name in _CHUNK_ONLY:
                continue
            if isinstance(value, str):
                if self._blocks and name == "content":
                    self._block({"type": "text", "text": value})
                else:
                    self._texts.setdefault(name, []).append(value)
                if value and name in {"content", "refusal"}:
                    said.append(TextDelta(value))
            elif name == "content":
                for block in objects_at(delta, name):
                    said += self._block(block)
            else:
                self._fields[name] = _merged(self._fields.get(name), value)
        return said

    def _block(self, block: JsonObject) -> list[TextDelta | ThinkingDelta]:
        """Take a block of content, which may go on with the one before."""
        if not self._blocks and (before := "".join(self._texts.pop("content", []))):
            self._blocks.append({"type": "text", "text": before})
        last = self._blocks[-1] if self._blocks else {}
        kind = block.get("type")
        if kind == "thinking":
            pieces = [*objects_at(block, "thinking")]
            text = "".join([text_at(piece, "text") or "" for piece in pieces])
            if last.get("type") == kind:
                text_before = "".join(
                    [text_at(piece, "text") or "" for piece in objects_at(last, "thinking")]
                )
                joined: JsonObject = {"type": "text", "text": text_before + text}
                self._blocks[-1] = {**last, **block, "thinking": [joined]}
            else:
                self._blocks.append(block)
            return [ThinkingDelta(text)] if text else []
        text = text_at(block, "text") or ""
        if kind == "text" and last.get("type") == kind:
            self._blocks[-1] = {**last, "text": (text_at(last, "text") or "") + text}
        else:
            self._blocks.append(block)
        return [TextDelta(text)] if text else []

    def add_call(self, delta: JsonObject) -> tuple[int, bool]:
        """Take a piece of a call; return the number of the call and whether it is a new one."""
        number = self._slot(delta)
        fresh = number == len(self._calls)
        if fresh:
            self._calls.append({"type": "function"})
        call = self._calls[number]
        for kind in ("function", "custom"):
            if kind in delta:
                call[kind] = _grown(object_at(call, kind), object_at(delta, kind))
        for name, value in delta.items():
            if name not in {"custom", "function", "index"} and value is not None:
                call[name] = value
        return number, fresh

    @property
    def _last(self) -> int | None:
        return len(self._calls) - 1 if self._calls else None

    def _slot(self, delta: JsonObject) -> int:
        """Return which call a piece belongs to.

        Some servers number no calls, or give all of them the number 0 and ids of their own.
        """
        index, identity = delta.get("index"), delta.get("id")
        found = self._slots.get(index) if isinstance(index, int) else (None if identity else self._last)
        if found is None or (identity and self._calls[found].get("id") not in (None, identity)):
            found = len(self._calls)
        if isinstance(index, int):
            self._slots[index] = found
        return found

    def message(self) -> JsonObject:
        """Return the message as it is when not streamed."""
        message: JsonObject = {"role": "assistant", "content": None, **self._fields}
        message |= {name: "".join(texts) for name, texts in self._texts.items()}
        if self._blocks:
            message["content"] = [*self._blocks]
        if self._calls:
            calls: list[Json] = [{**call} for call in self._calls]
            message["tool_calls"] = calls
        return message


def _merged(before: Json, value: Json) -> Json:
    """Return a field after one more delta."""
    if isinstance(before, dict) and isinstance(value, dict):
        return _grown(before, value)
    if not isinstance(before, list) or not isinstance(value, list):
        return value
    entries = [*before]
    for entry in value:
        place = _place(entries, entry)
        if place is None:
            entries.append(entry)
        else:
            entries[place] = _merged(entries[place], entry)
    return entries


def _place(entries: list[Json], entry: Json) -> int | None:
    """Return which entry another one goes on with: the one of the same number and type."""
    if not isinstance(entry, dict) or not isinstance(entry.get("index"), int):
        return None
    for place, other in enumerate(entries):
        if isinstance(other, dict) and all(other.get(key) == entry.get(key) for key in ("index", "type")):
            return place
    return None


def _grown(before: JsonObject, value: JsonObject) -> JsonObject:
    """Return an object after one more piece of it."""
    grown: JsonObject = {**before}
    for name, piece in value.items():
        known = grown.get(name)
        if isinstance(known, str) and isinstance(piece, str) and name in _GROWING:
            grown[name] = known + piece
        elif piece is not None or name not in grown:
            grown[name] = piece
    return grown
