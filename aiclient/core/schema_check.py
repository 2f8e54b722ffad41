"""Checks a value against a JSON schema as far as tools need it; what it does not know, it lets pass.

Schemas come from strangers too: patterns, which may take for ever, are left to the tool, and so is whatever
takes too many steps.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, cast

from aiclient.wire.json import Json, JsonObject

__all__ = ["schema_problems", "unknown_parameter"]

_STEPS: Final = 10_000
"""Schemas that are looked at; references may multiply without end."""
_TYPES: Final[Mapping[str, type | tuple[type, ...]]] = {
    "null": type(None),
    "boolean": bool,
    "string": str,
    "integer": (int, float),
    "number": (int, float),
    "array": list,
    "object": dict,
}
_BOUNDS: Final[Mapping[str, tuple[str, Callable[[float, float], bool]]]] = {
    "minimum": ("at least", lambda value, bound: value >= bound),
    "maximum": ("at most", lambda value, bound: value <= bound),
    "exclusiveMinimum": ("more than", lambda value, bound: value > bound),
    "exclusiveMaximum": ("less than", lambda value, bound: value < bound),
}
_SIZES: Final = (
    (str, "minLength", "maxLength", "characters"),
    (list, "minItems", "maxItems", "entries"),
    (dict, "minProperties", "maxProperties", "entries"),
)

_Problems = Iterator[tuple[str, str]]


def schema_problems(value: Json, schema: JsonObject) -> list[tuple[str, str]]:
    """Return what does not fit: JSON pointers, and a text that does not repeat the value.

    Args:
        value: What is checked.
        schema: The schema; references to parts of itself are followed.

    Example:
        >>> schema_problems({"x": "1"}, {"properties": {"x": {"type": "integer"}}})
        [('/x', 'it must be of type integer')]
    """
    return list(_Check(schema).problems(value, schema, ""))


class _Check:
    def __init__(self, root: JsonObject) -> None:
        self._root = root
        self._left = _STEPS
        self._open: set[tuple[int, str]] = set()

    def problems(self, value: Json, schema: Json, path: str) -> _Problems:
        if schema is False:
            yield path, "it is not allowed"
        if not isinstance(schema, dict) or (value is None and schema.get("nullable")):
            return
        here = (id(schema), path)
        if here in self._open or self._left <= 0:
            return  # a reference in a circle, or too much to do
        self._left -= 1
        self._open.add(here)
        yield from self._checked(value, schema, path)
        self._open.discard(here)

    def _checked(self, value: Json, schema: JsonObject, path: str) -> _Problems:
        if isinstance(reference := schema.get("$ref"), str):
            yield from self.problems(value, self._referred(reference), path)
        wrong = _kind(value, schema)
        if wrong:
            yield path, wrong
            return
        yield from ((path, text) for text in _limits(value, schema))
        yield from self._combined(value, schema, path)
        if isinstance(value, dict):
            yield from self._members(value, schema, path)
        elif isinstance(value, list):
            first = _list(schema.get("prefixItems"))
            for place, item in enumerate(value):
                below = first[place] if place < len(first) else schema.get("items")
                yield from self.problems(item, below, f"{path}/{place}")

    def _combined(self, value: Json, schema: JsonObject, path: str) -> _Problems:
        for below in _list(schema.get("allOf")):
            yield from self.problems(value, below, path)
        for name in ("anyOf", "oneOf"):
            choices = _list(schema.get(name))
            found = [list(self.problems(value, one, path)) for one in choices]
            if choices and all(found):
                # The choice that came nearest says most.
                yield from min(found, key=len) if len(found) > 1 else found[0]

    def _members(self, value: JsonObject, schema: JsonObject, path: str) -> _Problems:
        known = _object(schema.get("properties"))
        others = None if "patternProperties" in schema else schema.get("additionalProperties")
        for name in _list(schema.get("required")):
            if isinstance(name, str) and name not in value:
                yield f"{path}/{_escaped(name)}", "it is missing"
        for name, item in value.items():
            place = f"{path}/{_escaped(name)}"
            if name in known:
                yield from self.problems(item, known[name], place)
            elif others is False:
                yield place, unknown_parameter(list(known))
            else:
                yield from self.problems(item, others, place)

    def _referred(self, reference: str) -> Json:
        if not reference.startswith("#"):
            return None  # somebody else's document
        found: Json = self._root
        for step in reference.split("/")[1:]:
            name = step.replace("~1", "/").replace("~0", "~")
            found = found.get(name) if isinstance(found, dict) else None
        return found


def unknown_parameter(names: list[str]) -> str:
    """Say that there is no such parameter, and which there are."""
    if not names:
        return "there are no parameters"
    return f"there is no such parameter; there are: {', '.join(names)}"


def _kind(value: Json, schema: JsonObject) -> str:
    """Say what is wrong with the kind of a value, or nothing."""
    given = schema.get("type")
    names = [one for one in ([given] if isinstance(given, str) else _list(given)) if isinstance(one, str)]
    known = [name.lower() for name in names if name.lower() in _TYPES]
    if known and len(known) == len(names) and not any(_is_kind(value, name) for name in known):
        return f"it must be of type {' or '.join(names)}"
    if "const" in schema and not _same(value, schema["const"]):
        return f"it must be {json.dumps(schema['const'])}"
    choices = schema.get("enum")
    if isinstance(choices, list) and not any(_same(value, one) for one in choices):
        return f"it must be one of {', '.join(json.dumps(one) for one in choices[:20])}"
    return ""


def _limits(value: Json, schema: JsonObject) -> Iterator[str]:
    if _is_number(value):
        for name, (words, fits) in _BOUNDS.items():
            bound = schema.get(name)
            if _is_number(bound) and not fits(cast(float, value), cast(float, bound)):
                yield f"it must be {words} {bound}"
        return
    for kind, least, most, unit in _SIZES:
        if isinstance(value, kind):
            low, high = schema.get(least), schema.get(most)
            if isinstance(low, int) and len(value) < low:
                yield f"it must have at least {low} {unit}"
            if isinstance(high, int) and len(value) > high:
                yield f"it must have at most {high} {unit}"


def _is_kind(value: object, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    whole = name != "integer" or not isinstance(value, float) or value.is_integer()
    return isinstance(value, _TYPES[name]) and whole


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _same(one: Json, other: Json) -> bool:
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _list(value: Json) -> Sequence[Json]:
    return value if isinstance(value, list) else ()


def _object(value: Json) -> JsonObject:
    return value if isinstance(value, dict) else {}
