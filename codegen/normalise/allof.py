"""Merges `allOf`: the effective object of an inheritance that generators trip over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from codegen.normalise.nodes import Node

__all__ = ["effective", "is_annotation_only", "merge"]

_ANNOTATIONS = frozenset(
    """deprecated default readOnly writeOnly nullable minimum maximum exclusiveMinimum exclusiveMaximum
    minLength maxLength minItems maxItems pattern format uniqueItems minProperties maxProperties
    multipleOf x-beta contentEncoding contentMediaType""".split()
)


def is_annotation_only(node: Node) -> bool:
    """Whether `node` says nothing about shape, so that it may be dropped beside another schema."""
    return all(key in _ANNOTATIONS for key in node)


def effective(node: Node, look: Callable[[str], Node]) -> Node:
    """Return `node` without `allOf`: its parts, references included, merged into one schema.

    Args:
        node: A raw schema.
        look: Gives the raw schema behind a `$ref`.
    """
    if "allOf" not in node:
        return node
    siblings = {key: value for key, value in node.items() if key != "allOf"}
    parts = [part for part in node["allOf"] if not is_annotation_only(part)]
    shaped = parts if is_annotation_only(siblings) else [*parts, siblings]
    null = any(part.get("nullable") for part in [*node["allOf"], siblings])
    if not shaped:
        result: Node = {}
    elif len(shaped) == 1:
        result = dict(effective(shaped[0], look))
    else:
        result = {}
        for part in shaped:
            result = merge(result, _expanded(part, look), look)
    for key in ("x-beta", "deprecated", "default"):
        if key in siblings:
            result.setdefault(key, siblings[key])
    if null:
        result = {**result, "nullable": True}
    return result


def _expanded(part: Node, look: Callable[[str], Node]) -> Node:
    """Follow references until there is a schema with a shape of its own."""
    while "$ref" in part:
        target = look(part["$ref"])
        rest = {key: value for key, value in part.items() if key != "$ref"}
        part = {**target, **rest} if rest else target
    return effective(part, look)


def merge(left: Node, right: Node, look: Callable[[str], Node]) -> Node:
    """Return the schema that both describe; where they disagree the right one, written later, wins."""
    if not left:
        return dict(right)
    for union, other in ((left, right), (right, left)):
        key = next((k for k in ("oneOf", "anyOf") if k in union), None)
        if key is None:
            continue
        base = {k: v for k, v in union.items() if k not in {key, "discriminator"}}
        both: dict[str, Any] = merge(base, other, look) if base else dict(other)
        variants = [merge(_expanded(member, look), both, look) for member in union[key]]
        result: Node = {key: variants}
        if "discriminator" in union:
            result["discriminator"] = {"propertyName": union["discriminator"]["propertyName"]}
        return result
    result = {**left, **right}
    if "properties" in left or "properties" in right:
        result["properties"] = {**left.get("properties", {}), **right.get("properties", {})}
    required = [*left.get("required", []), *right.get("required", [])]
    if required:
        result["required"] = list(dict.fromkeys(required))
    return result
