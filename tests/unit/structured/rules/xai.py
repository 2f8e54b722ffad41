"""xAI: anyOf, references without circles, six formats; further members only where they are asked for."""

from __future__ import annotations

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
    "$ref additionalProperties anyOf const description enum format items properties required type".split()
)
FORMATS = "date time date-time email uuid ipv4".split()


def problems(schema: Schema) -> list[str]:
    found = unknown_keywords(schema, KEYWORDS)
    if found:
        return found
    found += root_object(schema) + typed(schema) + enums(schema) + lonely_references(schema)
    found += closed_objects(schema, all_required=False)
    found += [f"{name} contains itself" for name in recursive(schema)]
    return found + [
        f"{at}: format {node['format']}"
        for at, node in nodes(schema)
        if node.get("format", "date") not in FORMATS
    ]
