"""Small instances of JSON Schemas, so that echo answers fit what was asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

__all__ = ["sample"]

_BY_TYPE: dict[str, object] = {"string": "text", "integer": 1, "number": 1.5, "boolean": True, "null": None}
_BY_FORMAT = {
    "date-time": "2026-01-02T03:04:05Z",
    "date": "2026-01-02",
    "time": "03:04:05Z",
    "uri": "https://example.com/",
    "email": "someone@example.com",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "byte": "AQID",
    "int64": "1",
}
_DEPTH = 12
"""Objects and arrays below this are empty, so that recursion ends."""
_WIDE = 4
"""Full samples have all properties and all members of unions above this."""


def sample(schema: object, root: object = None, *, full: bool = False) -> object:
    """Return an instance of a schema: its required properties, or all of them.

    Args:
        schema: The JSON Schema; `$ref` is followed inside `root`.
        root: Document that references point into; the schema itself by default.
        full: Whether optional properties are given too.
    """
    return _Sampler(schema if root is None else root, full).make(schema, 0)


class _Sampler:
    def __init__(self, root: object, full: bool) -> None:
        self._root = root
        self._full = full

    def make(self, schema: object, depth: int) -> object:
        rules = self._resolve(schema)
        for key in ("const", "default"):
            if key in rules and (key == "const" or rules[key] is not None):
                return rules[key]
        choices = _list(rules.get("enum"))
        if choices:
            return next((choice for choice in choices if choice is not None), None)
        for key in ("anyOf", "oneOf"):
            members = _list(rules.get(key))
            if members:
                return self.make(self._choose(members), depth)
        merged: dict[str, object] = dict(rules)
        for part in _list(rules.get("allOf")):
            merged = _merge(merged, self._resolve(part))
        return self._by_type(merged, depth)

    def _by_type(self, rules: Mapping[str, object], depth: int) -> object:
        kind = rules.get("type")
        if isinstance(kind, list):
            kind = next((name for name in cast(list[object], kind) if name != "null"), "null")
        if kind == "object" or (kind is None and "properties" in rules):
            return self._object(rules, depth)
        if kind == "array":
            return self._array(rules, depth)
        if kind == "string":
            return _string(rules)
        if kind in ("integer", "number"):
            return _number(rules, str(kind))
        return _BY_TYPE.get(str(kind), {})

    def _object(self, rules: Mapping[str, object], depth: int) -> object:
        properties = cast(Mapping[str, object], rules.get("properties") or {})
        required = _list(rules.get("required"))
        wanted = [name for name in properties if name in required or (self._full and depth < _WIDE)]
        return {name: self.make(properties[name], depth + 1) for name in wanted} if depth < _DEPTH else {}

    def _array(self, rules: Mapping[str, object], depth: int) -> object:
        least = rules.get("minItems")
        size = least if isinstance(least, int) else 1 if self._full or depth == 0 else 0
        members = self._members(rules.get("items")) if self._full and depth < _WIDE else []
        if len(members) > 1:
            return [self.make(member, depth + 1) for member in members]
        return [self.make(rules.get("items") or {}, depth + 1) for _ in range(size)] if depth < _DEPTH else []

    def _members(self, schema: object) -> list[object]:
        rules = self._resolve(schema)
        return [*_list(rules.get("anyOf")), *_list(rules.get("oneOf"))]

    def _choose(self, members: Sequence[object]) -> object:
        return next((member for member in members if self._resolve(member).get("type") != "null"), members[0])

    def _resolve(self, schema: object) -> Mapping[str, object]:
        for _ in range(_DEPTH):
            if not isinstance(schema, Mapping):
                return {}
            rules = cast(Mapping[str, object], schema)
            reference = rules.get("$ref")
            if not isinstance(reference, str):
                return rules
            schema = self._follow(reference)
        return {}

    def _follow(self, reference: str) -> object:
        place = self._root
        for word in reference.removeprefix("#").split("/")[1:]:
            word = word.replace("~1", "/").replace("~0", "~")
            place = cast(Mapping[str, object], place).get(word) if isinstance(place, Mapping) else None
        return place


def _string(rules: Mapping[str, object]) -> str:
    text = _BY_FORMAT.get(str(rules.get("format")), "text")
    least, most = rules.get("minLength"), rules.get("maxLength")
    if isinstance(least, int) and len(text) < least:
        text += "x" * (least - len(text))
    return text[:most] if isinstance(most, int) else text


def _number(rules: Mapping[str, object], kind: str) -> object:
    value: float = cast(float, _BY_TYPE[kind])
    low, high = rules.get("minimum"), rules.get("maximum")
    if isinstance(low, (int, float)) and value < low:
        value = low
    if isinstance(high, (int, float)) and value > high:
        value = high
    return int(value) if kind == "integer" else value


def _merge(left: Mapping[str, object], right: Mapping[str, object]) -> dict[str, object]:
    merged = {**left, **right}
    merged["properties"] = {
        **cast(Mapping[str, object], left.get("properties") or {}),
        **cast(Mapping[str, object], right.get("properties") or {}),
    }
    merged["required"] = [*_list(left.get("required")), *_list(right.get("required"))]
    return merged


def _list(value: object) -> list[object]:
    return cast(list[object], value) if isinstance(value, list) else []
