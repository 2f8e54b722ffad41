"""Anthropic's `output_config.format`: closed objects, no recursion, few optional members and unions."""

from __future__ import annotations

import re

from tests.unit.structured.rules.walk import (
    Schema,
    closed_objects,
    enums,
    lonely_references,
    nodes,
    recursive,
    root_object,
    typed,
    unknown_keywords,
)

KEYWORDS = frozenset(
    "$ref additionalProperties anyOf description enum format items minItems properties required type".split()
)
FORMATS = "date-time time date duration email hostname uri ipv4 ipv6 uuid".split()
NAMES = re.compile(r"[a-zA-Z0-9_.-]{1,64}")


def problems(schema: Schema) -> list[str]:
    found = unknown_keywords(schema, KEYWORDS)
    if found:
        return found
    found += root_object(schema) + typed(schema) + enums(schema) + lonely_references(schema)
    found += closed_objects(schema, all_required=False)
    found += [f"{name} contains itself" for name in recursive(schema)]
    optional = unions = 0
    for at, node in nodes(schema):
        if node.get("minItems", 0) not in {0, 1}:
            found.append(f"{at}: minItems {node['minItems']}")
        if "format" in node and node["format"] not in FORMATS:
            found.append(f"{at}: format {node['format']}")
        found += [
            f"{at}: a member called {name!r}"
            for name in node.get("properties", {})
            if not NAMES.fullmatch(name)
        ]
        optional += len(set(node.get("properties", {})) - set(node.get("required", [])))
        unions += "anyOf" in node or isinstance(node.get("type"), list)
    if optional > 24:
        found.append(f"{optional} optional members, at most 24")
    if unions > 16:
        found.append(f"{unions} unions, at most 16")
    return found
