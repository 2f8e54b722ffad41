"""Small questions about normalised nodes, and the ways to build them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias, cast

__all__ = [
    "NULL",
    "REF",
    "Node",
    "any_of",
    "members",
    "nullable",
    "ref",
    "ref_name",
    "refs_in",
    "without_null",
]

Node: TypeAlias = "dict[str, Any]"
NULL: Node = {"type": "null"}
REF = "#/components/schemas/"


def ref(name: str) -> Node:
    """Return a reference to component `name`."""
    return {"$ref": REF + name}


def ref_name(node: Node) -> str | None:
    """Return the component that `node` refers to, or None."""
    target = node.get("$ref")
    return target.removeprefix(REF) if isinstance(target, str) else None


def members(node: Node) -> list[Node]:
    """Return the members of a union, or the node itself as the only one."""
    return list(node["anyOf"]) if "anyOf" in node else [node]


def without_null(node: Node) -> list[Node]:
    """Return the members of a union without null."""
    return [member for member in members(node) if member != NULL]


def nullable(node: Node) -> Node:
    """Return `node` with null allowed; a free node allows it already."""
    return node if node == {} else any_of([*members(node), NULL])


def any_of(nodes: list[Node]) -> Node:
    """Return the union of `nodes`: flat, without repeats, null last, free swallowing all."""
    flat: list[Node] = []
    for node in nodes:
        for member in members(node):
            if member == {}:
                return {}
            if member not in flat:
                flat.append(member)
    if NULL in flat:
        flat = [member for member in flat if member != NULL] + [NULL]
    return flat[0] if len(flat) == 1 else {"anyOf": flat}


def refs_in(node: object) -> Iterator[str]:
    """Yield the component names that `node` refers to, in order, repeats included."""
    if isinstance(node, dict):
        fields = cast(Node, node)
        name = ref_name(fields)
        if name is not None:
            yield name
        for key, value in fields.items():
            if key not in {"default", "enum", "const"}:
                yield from refs_in(value)
    elif isinstance(node, list):
        for value in cast(list[object], node):
            yield from refs_in(value)
