"""Gemini's `responseJsonSchema`: some keywords, lonely references, circles through optional members."""

from __future__ import annotations

from typing import Any

from tests.unit.structured.rules.walk import (
    Schema,
    children,
    edges,
    enums,
    lonely_references,
    nodes,
    root_object,
    typed,
    unknown_keywords,
)

KEYWORDS = frozenset(
    """$id $defs $ref $anchor type format title description enum items prefixItems minItems maxItems
    minimum maximum anyOf oneOf properties additionalProperties required propertyOrdering""".split()
)
FORMATS = ["date-time", "date", "time"]


def problems(schema: Schema) -> list[str]:
    found = unknown_keywords(schema, KEYWORDS)
    if found:
        return found
    found += (
        root_object(schema) + typed(schema) + enums(schema, (str, int, float)) + lonely_references(schema)
    )
    for at, node in nodes(schema):
        if "format" in node and node["format"] not in FORMATS:
            found.append(f"{at}: format {node['format']}")
        known = node.get("properties", {})
        found += [
            f"{at}: {name} is required and unknown" for name in node.get("required", []) if name not in known
        ]
    reach = edges(schema)
    for name, inner in schema.get("$defs", {}).items():
        circle = {other for other in reach[name] if name in reach.get(other, ())}
        found += [f"{name}{at}: a required way back to {to}" for at, to in _required_ways(inner, circle)]
    return found


def _required_ways(schema: Any, circle: set[str]) -> list[tuple[str, str]]:
    """References into a circle that no optional member leads to."""
    found: list[tuple[str, str]] = []
    stack: list[tuple[str, Any]] = [("", schema)]
    while stack:
        at, node = stack.pop()
        target = str(node.get("$ref", "")).removeprefix("#/$defs/")
        if target in circle:
            found.append((at, target))
        required = node.get("required", [])
        for step, inner in children(node):
            if step.startswith("/properties/") and step.removeprefix("/properties/") not in required:
                continue
            stack.append((at + step, inner))
    return found
