"""JSON documents as typed trees, and the narrowing helpers that the vendor stages share."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
JsonObject: TypeAlias = "dict[str, Json]"

SCHEMA_REF = "#/components/schemas/"


def as_object(value: Json) -> JsonObject:
    """Return the value when it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: Json) -> list[Json]:
    """Return the value when it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def objects(value: Json) -> list[JsonObject]:
    """Return the objects among the items of a list."""
    return [item for item in as_list(value) if isinstance(item, dict)]


def strings(value: Json) -> list[str]:
    """Return the strings among the items of a list."""
    return [item for item in as_list(value) if isinstance(item, str)]


def is_number(value: Json) -> bool:
    """Tell whether the value is a JSON number (a boolean is not)."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def same(left: Json, right: Json) -> bool:
    """Compare as JSON does: a boolean never equals a number."""
    return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)


def unique(values: list[Json]) -> list[Json]:
    """Return the values without repetitions, in order of first appearance."""
    seen: dict[str, Json] = {}
    for value in values:
        seen.setdefault(json.dumps(value, sort_keys=True), value)
    return list(seen.values())


def copy(value: Json) -> Json:
    """Return a deep copy, so that no two places of a document share a node."""
    if isinstance(value, dict):
        return {key: copy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [copy(item) for item in value]
    return value


def walk(value: Json, pointer: str = "") -> Iterator[tuple[str, JsonObject]]:
    """Yield every object of a document with its JSON pointer, parents first."""
    if isinstance(value, dict):
        yield pointer, value
        for key, item in value.items():
            yield from walk(item, f"{pointer}/{escape(key)}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from walk(item, f"{pointer}/{index}")


def escape(key: str) -> str:
    """Escape a key for a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def lookup(document: JsonObject, reference: str) -> Json:
    """Return what a local `#/…` reference points at.

    Raises:
        KeyError: The reference is not local or points at nothing.
    """
    if not reference.startswith("#"):
        raise KeyError(reference)
    node: Json = document
    for part in reference[1:].split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        if isinstance(node, dict) and key in node:
            node = node[key]
        elif isinstance(node, list) and key.isdigit() and int(key) < len(node):
            node = node[int(key)]
        else:
            raise KeyError(reference)
    return node
