"""Typed reading of JSON values whose shape a price list leaves open."""

from __future__ import annotations

from typing import cast

__all__ = ["objects", "strings", "table"]


def table(value: object) -> dict[str, object]:
    """Return a JSON object as it is, and anything else as an empty one."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def objects(value: object) -> list[dict[str, object]]:
    """Return the JSON objects of an array; none where it is not an array."""
    entries = cast("list[object]", value) if isinstance(value, list) else []
    return [found for entry in entries if (found := table(entry))]


def strings(value: object) -> list[str]:
    """Return the entries of an array as strings; none where it is not an array."""
    entries = cast("list[object]", value) if isinstance(value, list) else []
    return [str(entry) for entry in entries]
