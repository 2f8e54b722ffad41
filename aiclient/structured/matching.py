"""Matching: which branch of a union a value belongs to, by the schemas that are sent."""

from __future__ import annotations

import re
from typing import Final, cast

from aiclient.structured.merging import type_of
from aiclient.wire.json import Json, JsonObject

__all__ = ["fits"]

_DEEPEST: Final = 64
_LENGTHS: Final = {str: ("minLength", "maxLength"), list: ("minItems", "maxItems")}


def fits(
    value: Json,
    schema: Json,
    definitions: JsonObject,
    *,
    shallow: bool = False,
    exact: bool = False,
    depth: int = 0,
) -> bool:
    """Say whether a value has the structure of a schema.

    Args:
        value: What a model wrote.
        schema: A schema as it is sent.
        definitions: What it refers to, by name.
        shallow: Look at the type alone.
        exact: Look at bounds and patterns too, which need not hold for what a model wrote.
        depth: How deep this is.
    """
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return schema is not False
    target = schema.get("$ref")
    if isinstance(target, str):
        inner = definitions.get(target.removeprefix("#/$defs/"))
        return fits(value, inner, definitions, shallow=shallow, exact=exact, depth=depth + 1)
    branches = schema.get("anyOf")
    if isinstance(branches, list):
        return any(
            fits(value, one, definitions, shallow=shallow, exact=exact, depth=depth + 1) for one in branches
        )
    if not _typed(value, schema.get("type")):
        return False
    if shallow:
        return True
    listed = schema.get("enum")
    if isinstance(listed, list) and not any(_same(value, one) for one in listed):
        return False
    if exact and not _bounded(value, schema):
        return False
    if isinstance(value, dict):
        return _members(value, schema, definitions, depth, exact)
    return _items(value, schema, definitions, depth, exact) if isinstance(value, list) else True


def _bounded(value: Json, schema: JsonObject) -> bool:
    """Say whether bounds and pattern of a schema hold; a pattern that Python cannot read is let pass."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _within(value, schema)
    if not isinstance(value, (str, list)):
        return True
    least, most = _LENGTHS[str if isinstance(value, str) else list]
    size, pattern = len(value), schema.get("pattern")
    if not _number(schema, least, 0) <= size <= _number(schema, most, size):
        return False
    try:
        return not isinstance(value, str) or not isinstance(pattern, str) or bool(re.search(pattern, value))
    except re.error:
        return True


def _within(value: float, schema: JsonObject) -> bool:
    if not _number(schema, "minimum", value) <= value <= _number(schema, "maximum", value):
        return False
    low, high = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    if isinstance(low, (int, float)) and value <= low:
        return False
    return not isinstance(high, (int, float)) or value < high


def _number(schema: JsonObject, name: str, otherwise: float) -> float:
    found = schema.get(name)
    return found if isinstance(found, (int, float)) else otherwise


def _same(value: Json, other: Json) -> bool:
    return value == other and type_of(value) == type_of(other)


def _typed(value: Json, wanted: Json) -> bool:
    if wanted is None:
        return True
    kind = type_of(value)
    names = wanted if isinstance(wanted, list) else [wanted]
    return kind in names or (kind == "integer" and "number" in names)


def _members(value: JsonObject, schema: JsonObject, definitions: JsonObject, depth: int, exact: bool) -> bool:
    required = schema.get("required")
    if isinstance(required, list) and any(name not in value for name in cast("list[str]", required)):
        return False
    known = schema.get("properties")
    known = known if isinstance(known, dict) else {}
    extra = schema.get("additionalProperties", True)
    return all(
        fits(one, known.get(name, extra), definitions, exact=exact, depth=depth + 1)
        for name, one in value.items()
    )


def _items(value: list[Json], schema: JsonObject, definitions: JsonObject, depth: int, exact: bool) -> bool:
    prefix = schema.get("prefixItems")
    first = prefix if isinstance(prefix, list) else []
    if first and len(value) != len(first):
        return False
    rest = schema.get("items", True)
    return all(
        fits(one, first[place] if place < len(first) else rest, definitions, exact=exact, depth=depth + 1)
        for place, one in enumerate(value)
    )
