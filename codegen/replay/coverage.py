"""Which leaves of a JSON value a schema declares, which it does not, and which it leaves free."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from aiclient.wire.json import Json, JsonObject
from codegen.replay.equality import pointer_join
from codegen.replay.shapes import SchemaSpace, Shape

__all__ = ["Coverage", "Leaf", "Problem", "Verdict", "cover", "leaves"]

Verdict: TypeAlias = Literal["declared", "undeclared", "free"]
_SNAKE = re.compile(r"_+([a-z0-9])")


@dataclass(frozen=True, slots=True)
class Leaf:
    """One leaf of a value: a scalar, or an empty array or object."""

    pointer: str
    verdict: Verdict
    where: str
    """Place in the document that decided."""
    note: str = ""
    """Why it is not declared."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A place where a value breaks its schema."""

    pointer: str
    where: str
    note: str


@dataclass(slots=True)
class Coverage:
    """What a schema says about one value."""

    leaves: list[Leaf] = field(default_factory=list[Leaf])
    problems: list[Problem] = field(default_factory=list[Problem])
    """Places with another type than declared, and required properties that are missing."""
    objects: dict[str, Shape] = field(default_factory=dict[str, Shape])
    """The shape that was chosen for each object, by pointer."""
    unlisted: int = 0
    """Values that an open enumeration does not list."""
    respelled: list[str] = field(default_factory=list[str])
    """Pointers of snake_case keys that were read by their lowerCamelCase name."""

    def count(self, verdict: Verdict) -> int:
        """Return how many leaves have this verdict."""
        return sum(1 for leaf in self.leaves if leaf.verdict == verdict)

    def take(self, other: Coverage) -> None:
        """Add what is known about a part."""
        self.leaves += other.leaves
        self.problems += other.problems
        self.objects.update(other.objects)
        self.unlisted += other.unlisted
        self.respelled += other.respelled

    @property
    def badness(self) -> tuple[int, int, int, int]:
        """Sort key: the lower, the better does the schema fit."""
        return len(self.problems), self.count("undeclared"), self.unlisted, self.count("free")


def cover(space: SchemaSpace, schema: Json, value: Json, *, received: bool = False, respell: bool = False) -> Coverage:
    """Compare a value with a schema, leaf by leaf.

    Members of a union are chosen by their tag, those without one by the best fit.

    Args:
        space: The document that the schema belongs to.
        schema: What the value should be.
        value: Parsed JSON.
        received: The value was received: enumerations are open.
        respell: Read an undeclared snake_case key by its lowerCamelCase name.
    """
    return _Walk(space, received, respell).any(schema, "", value, "")


def leaves(value: Json, at: str = "") -> Iterator[str]:
    """Yield the pointer of every leaf."""
    if isinstance(value, dict) and value:
        for key, each in value.items():
            yield from leaves(each, pointer_join(at, key))
    elif isinstance(value, list) and value:
        for index, each in enumerate(value):
            yield from leaves(each, pointer_join(at, index))
    else:
        yield at


class _Walk:
    def __init__(self, space: SchemaSpace, received: bool, respell: bool) -> None:
        self._space = space
        self._received = received
        self._respell = respell

    def any(self, schema: Json, where: str, value: Json, at: str) -> Coverage:
        shapes = self._space.alternatives(schema, where)
        typed = [shape for shape in shapes if shape.kind != "free"]
        fitting = [shape for shape in typed if _kind_fits(shape, value)]
        if isinstance(value, dict):
            fitting = self._by_listed(_by_tag(fitting, value), value)
        if fitting:
            return self._best(fitting, value, at)
        if len(typed) < len(shapes):
            return _flat(value, at, "free", where, "")
        return _flat(value, at, "undeclared", where, _misfit(shapes, value))

    def _by_listed(self, shapes: list[Shape], value: JsonObject) -> list[Shape]:
        """Where every member lists the values of one property, keep those that list the one that came."""
        for key, each in value.items() if len(shapes) > 1 else ():
            listed = [self._choices(shape, key) for shape in shapes]
            if all(listed):
                keep = [shape for shape, choices in zip(shapes, listed, strict=True) if each in choices]
                shapes = keep or shapes
        return shapes

    def _choices(self, shape: Shape, key: str) -> tuple[Json, ...]:
        """The values that a property may have, empty where others may come as well."""
        if key not in shape.properties:
            return ()
        found: tuple[Json, ...] = ()
        for each in self._space.alternatives(*shape.properties[key]):
            if each.choices is None:
                return ()
            found += each.choices
        return found

    def _best(self, shapes: list[Shape], value: Json, at: str) -> Coverage:
        if len(shapes) == 1:
            return self._one(shapes[0], value, at)
        found = [self._one(shape, value, at) for shape in shapes]
        return min(found, key=lambda each: each.badness)

    def _one(self, shape: Shape, value: Json, at: str) -> Coverage:
        if shape.is_free:
            return _flat(value, at, "free", shape.where, "")
        if isinstance(value, dict):
            return self._object(shape, value, at)
        if isinstance(value, list):
            return self._array(shape, value, at)
        return self._scalar(shape, value, at)

    def _scalar(self, shape: Shape, value: Json, at: str) -> Coverage:
        if shape.choices is None or value in shape.choices:
            return Coverage([Leaf(at, "declared", shape.where)])
        if shape.is_open or (self._received and len(shape.choices) > 1):
            return Coverage([Leaf(at, "declared", shape.where)], unlisted=1)
        return _flat(value, at, "undeclared", shape.where, f"{str(value)[:40]!r} is not among the values listed")

    def _array(self, shape: Shape, value: list[Json], at: str) -> Coverage:
        if not value:
            return Coverage([Leaf(at, "declared", shape.where)])
        result = Coverage()
        for index, each in enumerate(value):
            result.take(self.any(shape.items, f"{shape.where}/items", each, pointer_join(at, index)))
        return result

    def _object(self, shape: Shape, value: JsonObject, at: str) -> Coverage:
        result = Coverage([] if value else [Leaf(at, "declared", shape.where)], objects={at: shape})
        seen: set[str] = set()
        for key, each in value.items():
            place = pointer_join(at, key)
            name = self._declared_name(shape, key)
            if name is not None:
                seen.add(name)
                if name != key:
                    result.respelled.append(place)
                schema, where = shape.properties[name]
                if each is None and self._received and name not in shape.required:
                    # A type that lets a field be left out takes null for it as well.
                    result.leaves.append(Leaf(place, "declared", where))
                else:
                    result.take(self.any(schema, where, each, place))
            elif shape.extra is not None:
                result.take(self.any(shape.extra, f"{shape.where}/additionalProperties", each, place))
            else:
                where = f"{shape.where}/properties/{key}"
                result.leaves += _flat(each, place, "undeclared", where, "no such property").leaves
        for name in sorted(shape.required - seen):
            where = shape.properties[name][1] if name in shape.properties else shape.where
            result.problems.append(Problem(pointer_join(at, name), where, "missing"))
        return result

    def _declared_name(self, shape: Shape, key: str) -> str | None:
        if key in shape.properties:
            return key
        if self._respell and "_" in key:
            camel = _SNAKE.sub(lambda found: found[1].upper(), key)
            if camel in shape.properties:
                return camel
        return None


def _flat(value: Json, at: str, verdict: Verdict, where: str, note: str) -> Coverage:
    found = [Leaf(pointer, verdict, where, note) for pointer in leaves(value, at)]
    return Coverage(found, [] if verdict == "free" else [Problem(at, where, note)])


def _misfit(shapes: tuple[Shape, ...], value: Json) -> str:
    if isinstance(value, dict):
        for shape in shapes:
            if shape.tag is not None:
                return f"no member has the {shape.tag[0]} {value.get(shape.tag[0])!r}"
        if any(shape.kind == "object" for shape in shapes):
            return "no member has these constants"
    kinds = " or ".join(sorted({shape.kind for shape in shapes})) or "nothing"
    return f"{_name(value)} where {kinds} is declared"


def _by_tag(shapes: list[Shape], value: JsonObject) -> list[Shape]:
    """Drop the members whose tag contradicts; nothing is left for a variant nobody declares."""
    return [shape for shape in shapes if _tag_fits(shape, value)]


def _tag_fits(shape: Shape, value: JsonObject) -> bool:
    if shape.tag is not None:
        key, tags = shape.tag
        found = value.get(key)
        return found in tags if isinstance(found, str) else found is None and "" in tags
    # A missing constant is no contradiction: members may leave it out.
    return all(value.get(name) is None or value.get(name) in choices for name, choices in _tags(shape))


def _tags(shape: Shape) -> Iterator[tuple[str, tuple[Json, ...]]]:
    for name, (schema, _) in shape.properties.items():
        if not isinstance(schema, dict):
            continue
        if "const" in schema:
            yield name, (schema["const"],)
        else:
            choices = schema.get("enum")
            if isinstance(choices, list) and len(choices) == 1:
                yield name, tuple(choices)


def _kind_fits(shape: Shape, value: Json) -> bool:
    if value is None:
        return shape.kind == "null" or (shape.choices is not None and None in shape.choices)
    if isinstance(value, bool):
        return shape.kind == "boolean"
    if isinstance(value, str):
        return shape.kind == "string"
    if isinstance(value, int):
        return shape.kind in ("integer", "number")
    if isinstance(value, float):
        return shape.kind == "number"
    return shape.kind == ("object" if isinstance(value, dict) else "array")


def _name(value: Json) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    return "string" if isinstance(value, str) else "object" if isinstance(value, dict) else "array"
