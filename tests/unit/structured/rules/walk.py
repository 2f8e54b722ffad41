"""A walk through the schemas inside of a schema, and counts that several providers limit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

Schema = dict[str, Any]
PRIMITIVE = (str, int, float, bool, type(None))


def as_object(node: Any) -> Schema | None:
    return cast(Schema, node) if isinstance(node, dict) else None


def items(node: Any) -> list[Any]:
    return list(node)


def children(node: Any) -> Iterator[tuple[str, Any]]:
    schema = as_object(node) or {}
    for keyword in ("properties", "$defs"):
        for name, inner in schema.get(keyword, {}).items():
            yield f"/{keyword}/{name}", inner
    for keyword in ("anyOf", "oneOf", "allOf", "prefixItems"):
        for place, inner in enumerate(schema.get(keyword, [])):
            yield f"/{keyword}/{place}", inner
    for keyword in ("items", "additionalProperties", "not", "propertyNames"):
        if keyword in schema and not isinstance(schema[keyword], bool):
            yield f"/{keyword}", schema[keyword]


def nodes(schema: Any, at: str = "") -> Iterator[tuple[str, Any]]:
    stack = [(at, schema)]
    while stack:
        place, node = stack.pop()
        yield place, node
        stack += [(place + step, inner) for step, inner in children(node)]


def unknown_keywords(schema: Schema, known: frozenset[str]) -> list[str]:
    found: list[str] = []
    for at, node in nodes(schema):
        keywords = as_object(node)
        if keywords is None:
            found.append(f"{at}: {node!r} is no schema object")
            continue
        allowed = known | {"$defs"} if not at else known
        found += [f"{at}: keyword {keyword} is not taken" for keyword in keywords if keyword not in allowed]
    return found


def lonely_references(schema: Schema) -> list[str]:
    """A $ref must lead to a definition and stand alone."""
    found: list[str] = []
    for at, node in nodes(schema):
        if "$ref" in node:
            name = str(node["$ref"]).removeprefix("#/$defs/")
            if name not in schema.get("$defs", {}):
                found.append(f"{at}: {node['$ref']} leads nowhere")
            if set(node) - {"$ref"}:
                found.append(f"{at}: $ref has siblings {sorted(node)}")
    return found


def typed(schema: Schema) -> list[str]:
    """Every schema must say what it is."""
    return [
        f"{at}: untyped"
        for at, node in nodes(schema)
        if not (isinstance(node.get("type"), str) or "anyOf" in node or "$ref" in node)
    ]


def closed_objects(schema: Schema, *, all_required: bool) -> list[str]:
    found: list[str] = []
    for at, node in nodes(schema):
        if node.get("type") != "object":
            continue
        if node.get("additionalProperties") is not False:
            found.append(f"{at}: the object is open")
        if "properties" not in node:
            found.append(f"{at}: the object has no properties")
        required = node.get("required", [])
        if all_required and sorted(required) != sorted(node.get("properties", {})):
            found.append(f"{at}: not every member is required")
        found += [
            f"{at}: {name} is required and unknown" for name in required if name not in node["properties"]
        ]
    return found


def enums(schema: Schema, kinds: tuple[type, ...] = PRIMITIVE) -> list[str]:
    found: list[str] = []
    for at, node in nodes(schema):
        if "enum" in node:
            values = node["enum"]
            if not values or any(not isinstance(value, kinds) for value in values):
                found.append(f"{at}: enum of {values!r}"[:200])
            if bool not in kinds and any(isinstance(value, bool) for value in values):
                found.append(f"{at}: enum of booleans")
    return found


def root_object(schema: Schema) -> list[str]:
    found = [] if schema.get("type") == "object" else ["the root is no object"]
    return found + [
        f"the root has {word}" for word in ("anyOf", "oneOf", "allOf", "$ref", "enum") if word in schema
    ]


def edges(schema: Schema) -> dict[str, set[str]]:
    """Definition → definitions that it leads to, directly or not."""
    direct = {
        name: {str(node["$ref"]).removeprefix("#/$defs/") for _, node in nodes(inner) if "$ref" in node}
        for name, inner in schema.get("$defs", {}).items()
    }
    return {name: _reached(name, direct) for name in direct}


def _reached(name: str, direct: dict[str, set[str]]) -> set[str]:
    seen, waiting = set[str](), list(direct[name])
    while waiting:
        target = waiting.pop()
        if target not in seen:
            seen.add(target)
            waiting += direct.get(target, ())
    return seen


def recursive(schema: Schema) -> list[str]:
    return sorted(name for name, targets in edges(schema).items() if name in targets)


def depth(schema: Schema) -> int:
    """Objects and lists inside of each other; a way back into a definition's own circle adds none."""
    reach, known = edges(schema), dict[str, int]()

    def of(node: Any, owner: str) -> int:
        if "$ref" in node:
            name = str(node["$ref"]).removeprefix("#/$defs/")
            if name in reach.get(owner, ()) and owner in reach.get(name, ()):
                return 0
            if name not in known:
                known[name] = of(schema["$defs"][name], name)
            return known[name]
        inner = [of(child, owner) for step, child in children(node) if not step.startswith("/$defs/")]
        return max(inner, default=0) + (1 if node.get("type") in {"object", "array"} else 0)

    return of(schema, "")
