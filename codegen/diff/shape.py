"""What a normalised node allows, taken apart by kind, so that two spellings of one thing compare equal."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast

from codegen.normalise.nodes import NULL, REF, Node, any_of, ref_name

__all__ = ["Member", "Shape", "shape_of", "tags_of"]

_BOUNDS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")


@dataclass(frozen=True, slots=True)
class Member:
    """An object of a union, or the only one."""

    name: str
    """Component name; empty where it has none."""
    node: Node


@dataclass(slots=True)
class Shape:
    """The kinds of JSON value that a node allows."""

    null: bool = False
    free: bool = False
    """Any value at all."""
    kinds: set[str] = field(default_factory=set[str])
    """`string`, `integer`, `number`, `boolean`, `array`, `map`, `object`."""
    values: dict[str, object] = field(default_factory=dict[str, object])
    """Constants and enum values, by their JSON text."""
    open: bool = False
    """Other strings than `values` are allowed too."""
    items: list[Node] = field(default_factory=list[Node])
    map_values: list[Node] = field(default_factory=list[Node])
    objects: list[Member] = field(default_factory=list[Member])
    bounds: dict[str, float] = field(default_factory=dict[str, float])

    @property
    def item(self) -> Node:
        """Node of the elements of arrays."""
        return any_of(self.items) if self.items else {}

    @property
    def map_value(self) -> Node:
        """Node of the values of maps."""
        return any_of(self.map_values) if self.map_values else {}


def shape_of(node: Node, schemas: Mapping[str, Node]) -> Shape:
    """Take a node apart; references to unions, enums and aliases are followed."""
    shape = Shape()
    for leaf, name in _leaves(node, schemas, frozenset()):
        _add(shape, leaf, name)
    if shape.free:
        return Shape(free=True)
    if "number" in shape.kinds:
        shape.kinds.discard("integer")
    return shape


def tags_of(member: Node, schemas: Mapping[str, Node]) -> dict[str, frozenset[str]]:
    """Return property → its constants, for the properties that name what an object is."""
    found: dict[str, frozenset[str]] = {}
    properties: dict[str, Node] = member.get("properties", {})
    for name, node in properties.items():
        shape = shape_of(node, schemas)
        if shape.values and not shape.open and shape.kinds == {"string"} and len(shape.values) <= 4:
            found[name] = frozenset(shape.values)
    return found


def _leaves(node: Node, schemas: Mapping[str, Node], above: frozenset[str]) -> Iterator[tuple[Node, str]]:
    name = ref_name(node)
    if name is not None:
        target = schemas.get(name)
        if target is None or "properties" in target:
            yield target or {}, name
        elif name not in above:
            for leaf, inner in _leaves(target, schemas, above | {name}):
                yield leaf, inner or name
    elif "anyOf" in node:
        for member in cast("list[Node]", node["anyOf"]):
            yield from _leaves(member, schemas, above)
    else:
        yield node, ""


def _add(shape: Shape, leaf: Node, name: str) -> None:
    if leaf == NULL:
        shape.null = True
    elif "const" in leaf or "enum" in leaf:
        _add_values(shape, leaf)
    elif "properties" in leaf:
        shape.kinds.add("object")
        member = Member(name, leaf if not name else {"$ref": REF + name})
        if member not in shape.objects:
            shape.objects.append(member)
    elif leaf.get("type") == "array":
        shape.kinds.add("array")
        shape.items.append(leaf["items"])
    elif leaf.get("type") == "object":
        shape.kinds.add("map")
        shape.map_values.append(leaf.get("additionalProperties", {}))
    elif leaf.get("type"):
        kind: str = leaf["type"]
        shape.kinds.add(kind)
        shape.open = shape.open or kind == "string"
        shape.bounds |= {key: float(leaf[key]) for key in _BOUNDS if isinstance(leaf.get(key), int | float)}
    else:
        shape.free = True


def _add_values(shape: Shape, leaf: Node) -> None:
    values: list[object] = [leaf["const"]] if "const" in leaf else leaf["enum"]
    shape.open = shape.open or bool(leaf.get("x-open"))
    for value in values:
        shape.values[json.dumps(value)] = value
        shape.kinds.add(_kind(value))


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    return "number" if isinstance(value, float) else "string"
