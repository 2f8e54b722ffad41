"""Merging: what satisfies two schemas at once, as one node."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final, cast

from aiclient.structured.ledger import Ledger
from aiclient.structured.nodes import (
    AnyNode,
    ArrayNode,
    EnumNode,
    NeverNode,
    Node,
    NumberNode,
    ObjectNode,
    PlainNode,
    RefNode,
    Rule,
    StringNode,
    UnionNode,
    annotated,
    one_of,
)
from aiclient.wire.json import Json

__all__ = ["Merger", "type_of"]

_MOST: Final = 64
"""Branches of a union that comes of merging unions; more would say little and cost much."""
_DEEP: Final = 12
_LOW: Final = frozenset(["exclusiveMinimum", "minItems", "minLength", "minimum"])
_HIGH: Final = frozenset(["exclusiveMaximum", "maxItems", "maxLength", "maximum"])


def type_of(value: Json) -> str:
    """Return the JSON schema type of a value; whole floats are integers."""
    if value is None:
        return "null"
    for kind, name in _TYPES:
        if isinstance(value, kind):
            return name
    whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    return "integer" if whole else "number"


_TYPES: Final[tuple[tuple[type, str], ...]] = (
    (bool, "boolean"),
    (str, "string"),
    (list, "array"),
    (dict, "object"),
)


class Merger:
    """Merges nodes."""

    def __init__(self, resolve: Callable[[str], Node | None], ledger: Ledger) -> None:
        """Take what is needed.

        Args:
            resolve: Returns what a reference means; None while that is not known yet.
            ledger: Where to note what got lost.
        """
        self._resolve = resolve
        self._ledger = ledger

    def both(self, one: Node, other: Node, depth: int = 0) -> Node:
        """Return what satisfies both nodes.

        Args:
            one: The node that counts more where both cannot be had.
            other: The other one.
            depth: How deep inside of another merge this is.
        """
        if isinstance(one, AnyNode):
            return self._worded(other, one)
        if isinstance(other, AnyNode):
            return self._worded(one, other)
        if isinstance(one, NeverNode) or isinstance(other, NeverNode):
            return NeverNode(pointer=one.pointer)
        if isinstance(one, RefNode) or isinstance(other, RefNode):
            return self._referring(one, other, depth)
        if _hints(one) or _hints(other):
            return self._hinted(one, other, depth)
        if isinstance(one, UnionNode) or isinstance(other, UnionNode):
            return self._union(one, other, depth)
        return self._worded(self._same(one, other, depth), other)

    def _worded(self, node: Node, by: Node) -> Node:
        return annotated(node, description=by.description, told=by.told, default=by.default)

    def _lost(self, node: Node) -> None:
        self._ledger.mark(node.pointer, "unsupported", "it could not be merged with what stands beside it")

    def _referring(self, one: Node, other: Node, depth: int) -> Node:
        if isinstance(one, RefNode) and isinstance(other, RefNode) and one.target == other.target:
            return self._worded(one, other)
        found = [self._resolve(node.target) if isinstance(node, RefNode) else node for node in (one, other)]
        left, right = found
        if left is None or right is None or depth > _DEEP:
            self._lost(other if left is None or isinstance(one, RefNode) else one)
            return one if isinstance(one, RefNode) else other
        left = self._worded(left, one) if isinstance(one, RefNode) else left
        right = self._worded(right, other) if isinstance(other, RefNode) else right
        return self.both(left, right, depth + 1)

    def _union(self, one: Node, other: Node, depth: int) -> Node:
        lefts = one.branches if isinstance(one, UnionNode) else (one,)
        rights = other.branches if isinstance(other, UnionNode) else (other,)
        if len(lefts) * len(rights) > _MOST or depth > _DEEP:
            self._lost(other)
            return one
        made = [self.both(left, right, depth + 1) for left in lefts for right in rights]
        outer = one_of(made, one.pointer)
        for node in (one, other):
            if isinstance(node, UnionNode):
                outer = self._worded(outer, node)
        return outer

    def _hinted(self, one: Node, other: Node, depth: int) -> Node:
        """Return what satisfies two nodes of which one says nothing about values of other types."""
        left, right = _hints(one), _hints(other)
        if len(left) * len(right) > _MOST:
            self._lost(other)
            return one
        if left and right:
            made = [found for node in left for found in self._matched(node, right, depth)]
            made += [node for node in right if not _alike(node, left)]
            found = one_of(made, one.pointer)
            if isinstance(one, UnionNode):
                found = self._worded(found, one)
            return self._worded(found, other) if isinstance(other, UnionNode) else found
        node, hints, by = (one, right, other) if right else (other, left, one)
        found = self._narrowed(node, hints, depth)
        return self._worded(found, by) if isinstance(by, UnionNode) else found

    def _narrowed(self, node: Node, hints: tuple[Node, ...], depth: int) -> Node:
        if isinstance(node, UnionNode):
            if len(node.branches) * len(hints) > _MOST:
                self._lost(hints[0])
                return node
            made = [self._narrowed(branch, hints, depth) for branch in node.branches]
            return self._worded(one_of(made, node.pointer), node)
        if isinstance(node, AnyNode):
            return self._worded(one_of([*hints], node.pointer), node)
        if not isinstance(node, RefNode):
            return one_of(self._matched(node, hints, depth), node.pointer)
        target = self._resolve(node.target)
        if target is None or depth > _DEEP:
            self._lost(hints[0])
            return node
        found = self._narrowed(target, hints, depth + 1)
        return node if found == target else self._worded(found, node)

    def _matched(self, node: Node, hints: tuple[Node, ...], depth: int) -> list[Node]:
        """Return a node with each of the hints for its type; as it is where there is none."""
        more = _alike(node, hints)
        return [self._worded(self._same(node, hint, depth), hint) for hint in more] or [node]

    def _same(self, one: Node, other: Node, depth: int) -> Node:
        if isinstance(one, EnumNode):
            return self._enum(one, other)
        if isinstance(other, EnumNode):
            return self._worded(self._enum(other, one), one)
        if isinstance(one, StringNode) and isinstance(other, StringNode):
            rules, lost = self._rules(one.rules, other.rules)
            return replace(one, rules=rules, told=(*one.told, *lost))
        if isinstance(one, NumberNode) and isinstance(other, NumberNode):
            rules, lost = self._rules(one.rules, other.rules)
            integer = one.integer or other.integer
            return replace(one, rules=rules, integer=integer, told=(*one.told, *lost))
        if isinstance(one, ArrayNode) and isinstance(other, ArrayNode):
            return self._array(one, other, depth)
        if isinstance(one, ObjectNode) and isinstance(other, ObjectNode):
            return self._object(one, other, depth)
        if isinstance(one, PlainNode) and isinstance(other, PlainNode) and one.type == other.type:
            return one
        return NeverNode(pointer=one.pointer)

    def _enum(self, one: EnumNode, other: Node) -> Node:
        values = tuple([value for value in one.values if _may_be(value, other)])
        if not values:
            return NeverNode(pointer=one.pointer)
        rules = other.rules.values() if isinstance(other, StringNode | NumberNode | ArrayNode) else ()
        for rule in rules:
            self._ledger.mark(rule.pointer, "moved", "the values are listed")
        return replace(one, values=values)

    def _rules(
        self, one: Mapping[str, Rule], other: Mapping[str, Rule]
    ) -> tuple[dict[str, Rule], tuple[Rule, ...]]:
        rules, lost = dict(one), list[Rule]()
        for keyword, rule in other.items():
            mine = rules.get(keyword)
            if mine is None:
                rules[keyword] = rule
            elif mine.value != rule.value:
                rules[keyword], less = _tighter(keyword, mine, rule)
                lost.append(less)
        return rules, tuple(lost)

    def _array(self, one: ArrayNode, other: ArrayNode, depth: int) -> Node:
        count = max(len(one.prefix), len(other.prefix))
        prefix = [self.both(_at(one, place), _at(other, place), depth + 1) for place in range(count)]
        rules, lost = self._rules(one.rules, other.rules)
        items = self.both(one.items, other.items, depth + 1)
        return replace(one, prefix=tuple(prefix), items=items, rules=rules, told=(*one.told, *lost))

    def _object(self, one: ObjectNode, other: ObjectNode, depth: int) -> Node:
        members = dict(one.members)
        for name, node in other.members.items():
            members[name] = self.both(members[name], node, depth + 1) if name in members else node
        extra = one.extra
        if one.extra is None or other.extra is None:
            extra = None
        elif not other.open:
            extra = other.extra if one.open else self.both(one.extra, other.extra, depth + 1)
        names = one.names or other.names
        if one.names and other.names:
            names = self.both(one.names, other.names, depth + 1)
        return replace(
            one,
            members=members,
            required=one.required | other.required,
            extra=extra,
            names=names,
            open=one.open and other.open,
        )


def _hints(node: Node) -> tuple[Node, ...]:
    """Return the nodes of keywords without a type; nothing where the node says of which type it is."""
    nodes = node.branches if isinstance(node, UnionNode) else (node,)
    return nodes if all(one.implied for one in nodes) else ()


def _alike(node: Node, others: tuple[Node, ...]) -> list[Node]:
    return [other for other in others if type(other) is type(node)]


def _at(node: ArrayNode, place: int) -> Node:
    return node.prefix[place] if place < len(node.prefix) else node.items


def _may_be(value: Json, node: Node) -> bool:
    if isinstance(node, EnumNode):
        return any(type_of(value) == type_of(one) and value == one for one in node.values)
    kind = type_of(value)
    if isinstance(node, NumberNode):
        return kind == "integer" or (kind == "number" and not node.integer)
    if isinstance(node, PlainNode):
        return kind == node.type
    names: tuple[tuple[type, str], ...] = (
        (StringNode, "string"),
        (ArrayNode, "array"),
        (ObjectNode, "object"),
    )
    return any(isinstance(node, made) and kind == name for made, name in names)


def _tighter(keyword: str, one: Rule, other: Rule) -> tuple[Rule, Rule]:
    """Return the rule that allows less, and the other one."""
    values = (one.value, other.value)
    if all(isinstance(value, int | float) for value in values):
        left, right = cast("tuple[float, float]", values)
        if (keyword in _LOW and right > left) or (keyword in _HIGH and right < left):
            return other, one
    return one, other
