"""Walks two property trees side by side and notes what one side lost, gained or changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.diff.change import Change, Direction, Severity
from codegen.diff.members import body_of, pair_members
from codegen.diff.shape import Member, Shape, shape_of
from codegen.normalise.nodes import Node

__all__ = ["Comparer", "Outcome", "PairKey"]

PairKey = tuple[str, str, Direction]
"""Component of the old side, of the new side, direction."""
_UPPER = {"maximum", "maxLength", "maxItems"}


@dataclass(slots=True)
class Outcome:
    """The differences of one node, and the component pairs that it leads to."""

    changes: list[Change] = field(default_factory=list[Change])
    below: set[PairKey] = field(default_factory=set[PairKey])

    def add(self, severity: Severity, kind: str, path: str, text: str) -> None:
        """Note a difference."""
        self.changes.append(Change(severity, kind, path, text))


class Comparer:
    """Compares nodes of two sets of schemas; every pair of components is walked once.

    Args:
        old: Normalised components of the old side.
        new: Those of the new side.
    """

    def __init__(self, old: Mapping[str, Node], new: Mapping[str, Node]) -> None:
        self._old = old
        self._new = new
        self.pairs: dict[PairKey, Outcome] = {}
        self._within: set[tuple[str, str]] = set()

    def nodes(self, old: Node, new: Node, direction: Direction, path: str = "") -> Outcome:
        """Compare two nodes and everything below them."""
        outcome = Outcome()
        self._node(outcome, old, new, direction, path)
        return outcome

    def reached(self, start: set[PairKey]) -> set[PairKey]:
        """Return the component pairs that `start` leads to, itself included."""
        seen: set[PairKey] = set()
        queue = list(start)
        while queue:
            key = queue.pop()
            if key not in seen:
                seen.add(key)
                queue.extend(self.pairs[key].below)
        return seen

    def _node(self, out: Outcome, old: Node, new: Node, direction: Direction, path: str) -> None:
        key = (repr(old), repr(new))
        if key in self._within:  # a list or a map of itself
            return
        self._within.add(key)
        self._shapes(out, old, new, direction, path)
        self._within.discard(key)

    def _shapes(self, out: Outcome, old: Node, new: Node, direction: Direction, path: str) -> None:
        if old.get("deprecated") is not True and new.get("deprecated") is True:
            out.add("additive", "deprecated", path, "is deprecated now")
        a, b = shape_of(old, self._old), shape_of(new, self._new)
        asks = direction == "request"
        if a.free or b.free:
            if a.free != b.free:
                severity: Severity = "additive" if asks and b.free else "breaking"
                text = "takes any value now" if b.free else f"was any value, is {_words(b)} now"
                out.add(severity, "widened" if b.free else "retyped", path, text)
            return
        self._null(out, a, b, asks, path)
        if self._kinds(out, a, b, asks, path):
            return
        _values(out, a, b, asks, path)
        _bounds(out, a, b, asks, path)
        if "array" in a.kinds & b.kinds:
            self._node(out, a.item, b.item, direction, f"{path}[]")
        if "map" in a.kinds & b.kinds:
            self._node(out, a.map_value, b.map_value, direction, f"{path}{{}}")
        self._objects(out, a, b, direction, path)

    def _null(self, out: Outcome, a: Shape, b: Shape, asks: bool, path: str) -> None:
        if a.null and not b.null:
            if asks:
                out.add("breaking", "narrowed", path, "no longer takes null")
            else:
                out.add("additive", "narrowed", path, "is never null any more")
        elif b.null and not a.null:
            out.add("additive", "widened", path, "takes null now" if asks else "may be null now")

    def _kinds(self, out: Outcome, a: Shape, b: Shape, asks: bool, path: str) -> bool:
        """Compare kinds of values; true where nothing is left to compare."""
        gone, come = a.kinds - b.kinds, b.kinds - a.kinds
        if gone == {"integer"} and "number" in come:
            out.add("additive", "widened", path, "integer became number")
            return False
        if not asks and gone == {"number"} and "integer" in come:  # an integer is a number
            return False
        if not (gone or come):
            return False
        if a.kinds and not (a.kinds & b.kinds):
            out.add("breaking", "retyped", path, f"was {_words(a)}, is {_words(b)} now")
            return True
        if gone:
            severity: Severity = "breaking" if asks or "object" in gone else "additive"
            out.add(severity, "narrowed", path, f"is no longer {_kind_words(gone)}")
        if come:
            out.add("additive", "widened", path, f"may be {_kind_words(come)} too")
        return False

    def _objects(self, out: Outcome, a: Shape, b: Shape, direction: Direction, path: str) -> None:
        if not (a.objects and b.objects):
            return
        pairing = pair_members(a.objects, b.objects, self._old, self._new)
        for member in pairing.removed:
            out.add("breaking", "removed-member", path, f"no longer has the member {_named(member, self._old)}")
        for member in pairing.added:
            out.add("additive", "new-member", path, f"may be {_named(member, self._new)} too")
        for left, right in pairing.pairs:
            if left.name and right.name:
                key = (left.name, right.name, direction)
                out.below.add(key)
                self._pair(key)
            else:
                self._fields(out, left, right, direction, path)

    def _pair(self, key: PairKey) -> None:
        if key in self.pairs:
            return
        outcome = self.pairs[key] = Outcome()
        old, new, direction = key
        self._fields(outcome, _member(old), _member(new), direction, "")

    def _fields(self, out: Outcome, old: Member, new: Member, direction: Direction, path: str) -> None:
        left, right = body_of(old.node, self._old), body_of(new.node, self._new)
        before: dict[str, Node] = left["properties"]
        after: dict[str, Node] = right["properties"]
        must, must_now = set(left.get("required", [])), set(right.get("required", []))
        asks = direction == "request"
        start = f"{path}." if path else ""
        for name in sorted({*before, *after}):
            where = start + name
            if name not in after:
                out.add("breaking", "removed-field", where, "is gone")
            elif name not in before:
                if asks and name in must_now:
                    out.add("breaking", "new-required-field", where, "is new and required")
                else:
                    out.add("additive", "new-field", where, "is new")
            else:
                if (name in must) != (name in must_now):
                    _required(out, name in must_now, asks, where)
                self._node(out, before[name], after[name], direction, where)


def _member(name: str) -> Member:
    return Member(name, {"$ref": f"#/components/schemas/{name}"})


def _required(out: Outcome, now: bool, asks: bool, path: str) -> None:
    if asks:
        out.add("breaking" if now else "additive", "required" if now else "optional", path, _required_text(now))
    else:
        out.add(
            "additive", "required" if now else "optional", path, "is always there now" if now else "may be absent now"
        )


def _required_text(now: bool) -> str:
    return "is required now" if now else "is optional now"


def _values(out: Outcome, a: Shape, b: Shape, asks: bool, path: str) -> None:
    """Compare constants and enum values; answers stay open whatever the description lists."""
    if a.open and not b.open and "string" in b.kinds:
        severity: Severity = "breaking" if asks else "additive"
        out.add(severity, "narrowed", path, f"was any string, is {_listed(b.values)} now")
        return
    gone = {key: value for key, value in a.values.items() if key not in b.values}
    come = {key: value for key, value in b.values.items() if key not in a.values}
    if b.open and not a.open and a.values:
        out.add("additive", "widened", path, "takes any string now" if asks else "may be any string now")
    if gone and not (b.open and not b.values):
        lost: Severity = "breaking" if asks and not b.open else "additive"
        out.add(lost, "removed-value", path, f"no longer lists {_listed(gone)}")
    if come and (a.values or not a.open):
        out.add("additive", "new-value", path, f"also lists {_listed(come)}")


def _bounds(out: Outcome, a: Shape, b: Shape, asks: bool, path: str) -> None:
    """Compare bounds that both sides state; a description without bounds says nothing about them."""
    for key in sorted(set(a.bounds) & set(b.bounds)):
        old, new = a.bounds[key], b.bounds[key]
        if old == new:
            continue
        tighter = new < old if key in _UPPER else new > old
        severity: Severity = "breaking" if asks and tighter else "additive"
        out.add(severity, "narrowed" if tighter else "widened", path, f"{key} {old:g} became {new:g}")


def _named(member: Member, schemas: Mapping[str, Node]) -> str:
    fields = body_of(member.node, schemas).get("properties", {})
    return f"`{member.name}`" if member.name else f"an object of {len(fields)} fields"


def _words(shape: Shape) -> str:
    if shape.values and not shape.open and len(shape.kinds) == 1:
        return _listed(shape.values)
    if shape.kinds == {"object"}:
        return " or ".join(f"`{member.name}`" if member.name else "an object" for member in shape.objects[:3])
    return _kind_words(shape.kinds) if shape.kinds else "null"


def _kind_words(kinds: set[str]) -> str:
    spelled = {"map": "a free object", "array": "a list", "object": "an object"}
    return " or ".join(spelled.get(kind, kind) for kind in sorted(kinds))


def _listed(values: Mapping[str, object]) -> str:
    shown = [f"`{value if isinstance(value, str) else text}`" for text, value in values.items()]
    return ", ".join(shown[:8]) + (f" and {len(shown) - 8} more" if len(shown) > 8 else "")
