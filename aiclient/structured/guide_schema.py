"""Checks the parts of a value that a JSON schema describes, each against the schema that holds there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from aiclient.wire.json import Json, JsonObject

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

__all__ = ["SchemaGuide", "part_schema"]


class SchemaGuide:
    """The schema that holds at one place of a value.

    Args:
        validator: What checks against the whole schema.
        root: The whole schema.
        schema: The part of it that holds here.
    """

    def __init__(self, validator: Validator, root: JsonObject, schema: Json) -> None:
        self._validator = validator
        self._root = root
        self._schema = schema
        self._children: dict[str | int, SchemaGuide] = {}

    def accepts(self, value: Json) -> bool:
        """Tell whether a whole value fits.

        Args:
            value: The value at this place.
        """
        from referencing.exceptions import Unresolvable

        if self._schema is True:
            return True
        try:
            part: Validator = self._validator.evolve(schema=self._schema)  # pyright: ignore[reportUnknownMemberType]
            return part.is_valid(value)
        except (RecursionError, Unresolvable):
            # It cannot be judged on its own; the whole that it is a part of is checked later.
            return False

    def child(self, step: str | int, around: Json) -> SchemaGuide:
        """Return what guides a part of the value here.

        Args:
            step: Key or index of the part.
            around: The value here, as far as it came.
        """
        found = self._children.get(step)
        if found is None:
            schema = part_schema(self._root, self._schema, step)
            found = self._children[step] = SchemaGuide(self._validator, self._root, schema)
        return found


def part_schema(
    root: JsonObject, schema: Json, step: str | int, *, seen: frozenset[str] = frozenset()
) -> Json:
    """Return the schema that a part of a value has to fit; True where there is none.

    Args:
        root: The whole schema, which references count from.
        schema: The schema of the value.
        step: Key or index of the part.
        seen: References that led here; one that leads to itself says nothing.
    """
    if not isinstance(schema, dict):
        return schema is not False
    parts = list(_own(schema, step))
    target = schema.get("$ref")
    if isinstance(target, str) and target not in seen:
        parts.append(part_schema(root, _target(root, target), step, seen=seen | {target}))
    every = schema.get("allOf")
    parts += [
        part_schema(root, inner, step, seen=seen) for inner in (every if isinstance(every, list) else [])
    ]
    for name in ("anyOf", "oneOf"):
        some = schema.get(name)
        if isinstance(some, list):
            options = [part_schema(root, inner, step, seen=seen) for inner in some]
            parts.append(True if True in options else {"anyOf": options})
    parts = [part for part in parts if part is not True]
    return True if not parts else parts[0] if len(parts) == 1 else {"allOf": parts}


def _own(schema: JsonObject, step: str | int) -> Iterator[Json]:
    return _member(schema, step) if isinstance(step, str) else _item(schema, step)


def _member(schema: JsonObject, name: str) -> Iterator[Json]:
    known, patterns = schema.get("properties"), schema.get("patternProperties")
    named = False
    if isinstance(known, dict) and name in known:
        named = True
        yield known[name]
    if isinstance(patterns, dict):
        for pattern, inner in patterns.items():
            if re.search(pattern, name):
                named = True
                yield inner
    if not named and "additionalProperties" in schema:
        yield schema["additionalProperties"]


def _item(schema: JsonObject, index: int) -> Iterator[Json]:
    listed = schema.get("prefixItems")
    rest = "items"
    if not isinstance(listed, list) and isinstance(schema.get("items"), list):
        # Drafts before 2020-12 have the places under `items`.
        listed, rest = schema["items"], "additionalItems"
    count = len(listed) if isinstance(listed, list) else 0
    if isinstance(listed, list) and index < count:
        yield listed[index]
    elif rest in schema:
        yield schema[rest]


def _target(root: JsonObject, reference: str) -> Json:
    """Return what a reference inside of the schema means; True where it is not that simple."""
    if not reference.startswith("#"):
        return True
    found: Json = root
    for step in reference[1:].split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if isinstance(found, dict) and name in found:
            found = found[name]
        elif isinstance(found, list) and name.isdecimal() and int(name) < len(found):
            found = found[int(name)]
        else:
            return True
    return found
