"""Ollama: what llama.cpp turns into a grammar without an error and without forgetting a keyword."""

from __future__ import annotations

from typing import Any

from tests.unit.structured.rules.walk import Schema, enums, nodes, root_object, unknown_keywords

KEYWORDS = frozenset(
    """$ref additionalProperties anyOf description enum format items maxItems maxLength maximum minItems
    minLength minimum pattern prefixItems properties required type""".split()
)
ONLY = {
    "array": {"items", "maxItems", "minItems", "prefixItems"},
    "integer": {"maximum", "minimum"},
    "object": {"additionalProperties", "properties", "required"},
    "string": {"format", "maxLength", "minLength", "pattern"},
}
LENGTHS = ("maxItems", "maxLength", "minItems", "minLength")


def problems(schema: Schema) -> list[str]:
    found = unknown_keywords(schema, KEYWORDS)
    if found:
        return found
    found += root_object(schema) + enums(schema)
    for at, node in nodes(schema):
        found += [f"{at}: {text}" for text in _node(node, schema)]
    return found


def _node(node: Any, root: Schema) -> list[str]:
    if "$ref" in node:
        name = str(node["$ref"]).removeprefix("#/$defs/")
        more = set(node) - {"$ref", "description"}
        return [f"{node['$ref']} with {more}"] if more or name not in root.get("$defs", {}) else []
    if "anyOf" in node:
        more = set(node) - {"anyOf", "description", "$defs"}
        return [f"beside anyOf {more} is forgotten"] if more else []
    kind = node.get("type")
    if not isinstance(kind, str):
        return ["no type: an empty schema means an object there"]
    if "enum" in node:
        return (
            [] if set(node) <= {"type", "enum", "description"} else ["what stands beside enum is forgotten"]
        )
    allowed = ONLY.get(kind, set()) | {"type", "description", "$defs"}
    found = [f"{word} is forgotten for {kind}" for word in node if word not in allowed]
    if "prefixItems" in node and set(node) & {"items", "maxItems", "minItems"}:
        found.append("what stands beside prefixItems is forgotten")
    if ("minItems" in node or "maxItems" in node) and "items" not in node:
        found.append("bounds without items are forgotten")
    found += [f"{word} {node[word]}" for word in LENGTHS if not 0 <= node.get(word, 0) <= 2000]
    found += [
        f"{word} {node[word]!r}" for word in ("maximum", "minimum") if not isinstance(node.get(word, 0), int)
    ]
    return found + _text(node)


def _text(node: Any) -> list[str]:
    words = set(node) & {"pattern", "format", "maxLength", "minLength"}
    found = ["only one of pattern, format and lengths counts"] if words not in ONE else []
    if "format" in node and node["format"] not in {"date", "time", "date-time", "uuid"}:
        found.append(f"format {node['format']}")
    pattern = node.get("pattern", "^$")
    if not (pattern.startswith("^") and pattern.endswith("$")) or "(?" in pattern:
        found.append(f"pattern {pattern}")
    return found


ONE: list[set[str]] = [
    set(),
    {"pattern"},
    {"format"},
    {"maxLength"},
    {"minLength"},
    {"maxLength", "minLength"},
]
