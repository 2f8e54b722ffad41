"""Measures: how large a schema is, and which limits of a dialect it breaks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

from aiclient.structured.dialects import Limits
from aiclient.wire.json import Json, JsonObject

__all__ = ["Measure", "measured"]


@dataclass(slots=True)
class Measure:
    """What is counted of a schema as it is sent."""

    depth: int = 0
    properties: int = 0
    enum_values: int = 0
    characters: int = 0
    optionals: int = 0
    unions: int = 0
    enums: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    """Values and characters of each."""

    def broken(self, limits: Limits) -> Iterator[str]:
        """Say which limits are broken.

        Args:
            limits: Those of a dialect.
        """
        pairs = (
            ("levels of objects and lists", self.depth, limits.depth),
            ("members", self.properties, limits.properties),
            ("enum values", self.enum_values, limits.enum_values),
            ("characters of names and enum values", self.characters, limits.characters),
            ("members that may be left out", self.optionals, limits.optionals),
            ("unions", self.unions, limits.unions),
        )
        for text, found, most in pairs:
            if most is not None and found > most:
                yield f"{found} {text}, at most {most} are taken"
        if limits.large_enum is not None:
            values, most = limits.large_enum
            for count, characters in self.enums:
                if count > values and characters > most:
                    yield f"an enum of {count} values with {characters} characters, at most {most} are taken"


def measured(schema: JsonObject) -> Measure:
    """Count what a schema is made of.

    Args:
        schema: As it is sent.
    """
    found = Measure()
    definitions = schema.get("$defs")
    known = definitions if isinstance(definitions, dict) else {}
    found.characters += sum(len(name) for name in known)
    for part in [schema, *known.values()]:
        _count(part, found)
    found.depth = _Depths(known).of(schema)
    return found


def _parts(schema: JsonObject) -> Iterator[Json]:
    members = schema.get("properties")
    if isinstance(members, dict):
        yield from members.values()
    for keyword in ("anyOf", "prefixItems"):
        listed = schema.get(keyword)
        if isinstance(listed, list):
            yield from listed
    for keyword in ("items", "additionalProperties"):
        inner = schema.get(keyword)
        if isinstance(inner, dict):
            yield inner


def _count(root: Json, found: Measure) -> None:
    stack = [root]
    while stack:
        schema = stack.pop()
        if not isinstance(schema, dict):
            continue
        members = schema.get("properties")
        if isinstance(members, dict):
            required = cast("list[str]", schema.get("required") or [])
            found.properties += len(members)
            found.characters += sum(len(name) for name in members)
            found.optionals += sum(name not in required for name in members)
        values = schema.get("enum")
        if isinstance(values, list):
            characters = sum(len(value) if isinstance(value, str) else len(str(value)) for value in values)
            found.enum_values += len(values)
            found.characters += characters
            found.enums.append((len(values), characters))
        found.unions += "anyOf" in schema or isinstance(schema.get("type"), list)
        stack += _parts(schema)


class _Depths:
    """Levels of objects and lists below a schema; a way back into what is looked at adds none."""

    def __init__(self, definitions: JsonObject) -> None:
        self._definitions = definitions
        self._reach = _reach(definitions)
        self._known: dict[str, int] = {}

    def of(self, schema: Json, owner: str | None = None) -> int:
        if not isinstance(schema, dict):
            return 0
        target = schema.get("$ref")
        if isinstance(target, str):
            return self._referred(target.removeprefix("#/$defs/"), owner)
        deepest = max((self.of(part, owner) for part in _parts(schema)), default=0)
        return deepest + (schema.get("type") in {"array", "object"})

    def _referred(self, name: str, owner: str | None) -> int:
        if owner is not None and name in self._reach.get(owner, ()) and owner in self._reach.get(name, ()):
            return 0
        if name not in self._known:
            self._known[name] = self.of(self._definitions.get(name), name)
        return self._known[name]


def _reach(definitions: JsonObject) -> dict[str, set[str]]:
    """Return what each definition leads to."""
    edges = {name: set(_targets(part)) for name, part in definitions.items()}
    found: dict[str, set[str]] = {}
    for name, targets in edges.items():
        seen, stack = set[str](), list(targets)
        while stack:
            step = stack.pop()
            if step not in seen:
                seen.add(step)
                stack += edges.get(step, ())
        found[name] = seen
    return found


def _targets(root: Json) -> Iterator[str]:
    stack = [root]
    while stack:
        schema = stack.pop()
        if isinstance(schema, dict):
            target = schema.get("$ref")
            if isinstance(target, str):
                yield target.removeprefix("#/$defs/")
            stack += _parts(schema)
