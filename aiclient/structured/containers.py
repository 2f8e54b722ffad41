"""Lists and objects of JSON schemas read into nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiclient.structured.ledger import pointer_to
from aiclient.structured.nodes import AnyNode, ArrayNode, NeverNode, Node, ObjectNode, Rule, UnionNode
from aiclient.wire.json import Json, JsonObject

if TYPE_CHECKING:
    from aiclient.structured.lowering import Document

__all__ = ["array_node", "object_node"]

_BOUNDS: Final = ("maxItems", "minItems")
_LIST_TOLD: Final = ("contains", "maxContains", "minContains", "unevaluatedItems", "uniqueItems")
_OBJECT_TOLD: Final = (
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "maxProperties",
    "minProperties",
    "unevaluatedProperties",
)


def array_node(document: Document, schema: JsonObject, at: str, *, depth: int) -> ArrayNode:
    """Return the node of a list.

    Args:
        document: What is being read.
        schema: A part of it.
        at: Where it stands.
        depth: How deep the reader is.
    """
    listed = "prefixItems" if isinstance(schema.get("prefixItems"), list) else "items"
    given = schema.get(listed)
    prefix: tuple[Node, ...] = ()
    rest = "items"
    if isinstance(given, list):
        pointer = pointer_to(at, listed)
        document.ledger.mark(pointer, "kept")
        prefix = tuple(
            [document.read(one, pointer_to(pointer, place), depth + 1) for place, one in enumerate(given)]
        )
        rest = "items" if listed == "prefixItems" else "additionalItems"
    items: Node = AnyNode(pointer=at)
    if rest in schema and not isinstance(schema[rest], list):
        document.ledger.mark(pointer_to(at, rest), "kept")
        items = document.read(schema[rest], pointer_to(at, rest), depth + 1)
    rules = document.rules(schema, "array", at)
    told = tuple([rules[name] for name in _LIST_TOLD if name in rules and _says(rules[name])])
    bounds: dict[str, Rule] = {name: rules[name] for name in _BOUNDS if name in rules}
    return ArrayNode(prefix=prefix, items=items, rules=bounds, told=told, pointer=at)


def _says(rule: Rule) -> bool:
    return not (rule.keyword == "uniqueItems" and rule.value is False)


def object_node(document: Document, schema: JsonObject, at: str, *, depth: int) -> ObjectNode:
    """Return the node of an object.

    Args:
        document: What is being read.
        schema: A part of it.
        at: Where it stands.
        depth: How deep the reader is.
    """
    members: dict[str, Node] = {}
    given = schema.get("properties")
    if isinstance(given, dict):
        base = pointer_to(at, "properties")
        document.ledger.mark(base, "kept")
        members = {name: document.read(one, pointer_to(base, name), depth + 1) for name, one in given.items()}
    extra, told = _extra(document, schema, at, depth)
    is_open = extra is not None and not ("additionalProperties" in schema or "patternProperties" in schema)
    required = _required(document, schema.get("required"), at)
    for name in required:
        if name not in members and extra is not None:
            members[name] = extra
    possible = {
        name: node for name, node in members.items() if not isinstance(node, NeverNode) or name in required
    }
    rules = document.rules(schema, "object", at)
    names: Node | None = None
    if "propertyNames" in rules:
        names = document.read(schema["propertyNames"], pointer_to(at, "propertyNames"), depth + 1)
        told.append(rules["propertyNames"])
    told += [rules[name] for name in _OBJECT_TOLD if name in rules]
    return ObjectNode(
        members=possible,
        required=frozenset(name for name in required if name in possible),
        extra=extra,
        names=names,
        open=is_open,
        told=tuple(told),
        pointer=at,
    )


def _required(document: Document, given: Json, at: str) -> list[str]:
    if isinstance(given, list):
        document.ledger.mark(pointer_to(at, "required"), "kept")
        return [name for name in given if isinstance(name, str)]
    return []


def _extra(document: Document, schema: JsonObject, at: str, depth: int) -> tuple[Node | None, list[Rule]]:
    """Return what further members may be, and the rules that can only be told."""
    told: list[Rule] = []
    nodes: list[Node] = []
    patterns = schema.get("patternProperties")
    if isinstance(patterns, dict) and patterns:
        base = pointer_to(at, "patternProperties")
        nodes = [document.read(one, pointer_to(base, name), depth + 1) for name, one in patterns.items()]
        nodes = [node for node in nodes if not isinstance(node, NeverNode)]
        told.append(Rule("patternProperties", list(patterns), base))
    given = schema.get("additionalProperties")
    if given is not None:
        pointer = pointer_to(at, "additionalProperties")
        document.ledger.mark(pointer, "kept")
        if given is not False and not (given is True and nodes):
            nodes.append(document.read(given, pointer, depth + 1))
    elif not nodes:
        return AnyNode(pointer=at), told
    if not nodes:
        return None, told
    return nodes[0] if len(nodes) == 1 else UnionNode(branches=tuple(nodes), pointer=at), told
