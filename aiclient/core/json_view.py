"""Views of JSON that a provider sent: a value of the expected type, or nothing."""

# JSON is made of exact types, and looking at those costs half of what `isinstance` does: some of this runs
# a dozen times for every event of a stream.
from __future__ import annotations

from collections.abc import Iterator
from math import inf

from aiclient.wire.json import Json, JsonObject

__all__ = ["count_at", "first_object_at", "object_at", "objects_at", "text_at"]


def object_at(value: JsonObject, name: str) -> JsonObject:
    """Return a field that is an object; an empty one where it is missing or something else."""
    found = value.get(name)
    return found if type(found) is dict else {}


def objects_at(value: JsonObject, name: str) -> Iterator[JsonObject]:
    """Yield the objects of a field that is a list."""
    found: Json = value.get(name)
    if type(found) is list:
        for item in found:
            if type(item) is dict:
                yield item


def first_object_at(value: JsonObject, name: str) -> JsonObject:
    """Return the first object of a field that is a list; an empty one where there is none."""
    found: Json = value.get(name)
    if type(found) is list:
        for item in found:
            if type(item) is dict:
                return item
    return {}


def text_at(value: JsonObject, name: str) -> str | None:
    """Return a field that is a string; None where it is missing or something else."""
    found = value.get(name)
    return found if type(found) is str else None


def count_at(value: JsonObject, name: str) -> int:
    """Return a field that is a number of things; 0 where it is missing or something else."""
    found = value.get(name)
    if type(found) is int:
        return found if found > 0 else 0
    # JSON's 1e999 is infinity here: a number, and no number of anything.
    return int(found) if type(found) is float and 0 < found < inf else 0
