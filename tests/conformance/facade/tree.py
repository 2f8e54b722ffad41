"""Views of recorded JSON: the expected type, or an empty one."""

from __future__ import annotations

from collections.abc import Iterator

from aiclient.wire.json import Json, JsonObject

__all__ = ["count", "items", "leaves", "node", "text"]


def node(value: Json, *path: str) -> JsonObject:
    """Return the object at the end of a path; an empty one where there is none."""
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def items(value: Json, *path: str) -> list[JsonObject]:
    """Return the objects of the list at the end of a path."""
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def text(value: JsonObject, *names: str) -> str | None:
    """Return the first of some fields that is a string."""
    for name in names:
        found = value.get(name)
        if isinstance(found, str):
            return found
    return None


def count(value: JsonObject, name: str) -> int:
    """Return a field that is a number; 0 where it is none."""
    found = value.get(name)
    return int(found) if isinstance(found, int | float) and not isinstance(found, bool) else 0


def leaves(value: Json) -> Iterator[str]:
    """Yield every string and number of a JSON value, as text."""
    if isinstance(value, dict):
        for each in value.values():
            yield from leaves(each)
    elif isinstance(value, list):
        for each in value:
            yield from leaves(each)
    elif isinstance(value, str):
        if value:
            yield value
    elif value is not None and not isinstance(value, bool):
        yield repr(value)
