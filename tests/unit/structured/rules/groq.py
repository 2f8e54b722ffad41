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
    for name in schema.get("$defs", {}):
        if name not in recursive(schema):
            found.append(f"{name} should have been written in place")
    return found + ([f"{depth(schema)} levels, at most 10"] if depth(schema) > 10 else [])
