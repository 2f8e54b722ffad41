"""OpenAI's strict subset, as its guide to structured outputs describes it."""

from __future__ import annotations

import re

from tests.unit.structured.rules.walk import (
    Schema,
    closed_objects,
    depth,
    enums,
    lonely_references,
    nodes,
    root_object,
    typed,
    unknown_keywords,
)

KEYWORDS = frozenset(
    """$ref additionalProperties anyOf const description enum exclusiveMaximum exclusiveMinimum format items
    maxItems maxLength maximum minItems minLength minimum multipleOf pattern properties required title
    type""".split()
)
FORMATS = "date-time time date duration email hostname ipv4 ipv6 uuid".split()
LOOKAROUND = re.compile(r"\(\?[=!<]")


def problems(schema: Schema) -> list[str]:
    found = unknown_keywords(schema, KEYWORDS)
    if found:
        return found
    found += root_object(schema) + typed(schema) + enums(schema) + lonely_references(schema)
    found += closed_objects(schema, all_required=True)
    for at, node in nodes(schema):
        if node.get("type") == "array" and "items" not in node:
            found.append(f"{at}: an untyped array")
        if "format" in node and node["format"] not in FORMATS:
            found.append(f"{at}: format {node['format']}")
        if "pattern" in node and LOOKAROUND.search(node["pattern"]):
            found.append(f"{at}: lookaround in {node['pattern']}")
        if isinstance(node.get("anyOf"), list) and not node["anyOf"]:
            found.append(f"{at}: an empty anyOf")
    return found + limits(schema)


def limits(schema: Schema) -> list[str]:
    found: list[str] = []
    if depth(schema) > 10:
        found.append(f"{depth(schema)} levels, at most 10")
    members = [name for _, node in nodes(schema) for name in node.get("properties", {})]
    lists = [node["enum"] for _, node in nodes(schema) if "enum" in node]
    values = [value for listed in lists for value in listed]
    names = [*members, *schema.get("$defs", {}), *(value for value in values if isinstance(value, str))]
    if len(members) > 5000:
        found.append(f"{len(members)} properties, at most 5000")
    if len(values) > 1000:
        found.append(f"{len(values)} enum values, at most 1000")
    if sum(map(len, names)) > 120_000:
        found.append(f"{sum(map(len, names))} characters, at most 120000")
    for listed in lists:
        size = sum(len(value) for value in listed if isinstance(value, str))
        if len(listed) > 250 and size > 15_000:
            found.append(f"an enum of {len(listed)} values with {size} characters")
    return found
