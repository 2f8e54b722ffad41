"""Groq's strict mode: all members required, objects closed; nothing else is promised."""

from __future__ import annotations

from tests.unit.structured.rules.walk import (
    Schema,
    closed_objects,
    depth,
    enums,
    lonely_references,
    recursive,
    root_object,
    typed,
    unknown_keywords,
)

KEYWORDS = frozenset(
    "$ref additionalProperties anyOf description enum items properties required type".split()
)


def problems(schema: Schema) -> list[str]:
    found = unknown_keywords(schema, KEYWORDS)
    if found:
        return found
    found += root_object(schema) + typed(schema) + enums(schema) + lonely_references(schema)
    found += closed_objects(schema, all_required=True)
    plain = set(schema.get("$defs", {})) - set(recursive(schema))
    found += [f"{name} should have been written in place" for name in sorted(plain)]
    return found + ([f"{depth(schema)} levels, at most 10"] if depth(schema) > 10 else [])
