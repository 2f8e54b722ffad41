"""Nasty JSON schemas: what real ones do wrong, and what the drafts allow that nobody expects."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

__all__ = ["nasty"]

_WRITTEN = Path(__file__).with_name("nasty.jsonl")
_STR: dict[str, Any] = {"type": "string"}
_INT: dict[str, Any] = {"type": "integer"}


def _thing(members: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": members, **more}


_COMPUTED: dict[str, Any] = {
    "array-huge": {"type": "array", "items": _INT, "minItems": 10**9, "maxItems": 10**12},
    "number-huge": {"type": "integer", "minimum": -(10**30), "maximum": 10**30, "multipleOf": 0.01},
    "odd-names": _thing(
        {
            "": _INT,
            "a b": _INT,
            "a/b~c": _INT,
            "$ref": _STR,
            "\u00fc": _INT,
            "x" * 200: _INT,
            '"': _INT,
            "a_b": _STR,
        },
        required=["", "a b", "$ref"],
    ),
    "union-product": {"allOf": [{"anyOf": [_thing({f"p{i}{j}": _INT}) for j in range(5)]} for i in range(6)]},
    "default-strange": _thing(
        {
            "a": {"type": "string", "default": {"x": [1] * 500}},
            "b": {"type": ["integer", "null"], "default": None},
        }
    ),
    "big-enum": _thing(
        {
            "a": {"enum": [f"value number {i:04d} of many" for i in range(900)]},
            "b": {"enum": list(range(600))},
        }
    ),
    "huge-enum": {"enum": [f"v{i}" for i in range(20_000)]},
    "wide": _thing({f"p{i}": _INT for i in range(6000)}),
    "optionals": _thing({f"p{i}": _STR for i in range(30)}),
    "optionals-many": _thing({f"p{i}": _STR for i in range(60)}),
    "unions-many": _thing(
        {f"p{i}": {"type": ["string", "integer"]} for i in range(20)}, required=[f"p{i}" for i in range(20)]
    ),
    "diamonds": {
        "$ref": "#/$defs/d0",
        "$defs": {
            **{
                f"d{i}": _thing({"l": {"$ref": f"#/$defs/d{i + 1}"}, "r": {"$ref": f"#/$defs/d{i + 1}"}})
                for i in range(20)
            },
            "d20": _STR,
        },
    },
    "chain": {
        "$ref": "#/$defs/c0",
        "$defs": {**{f"c{i}": {"$ref": f"#/$defs/c{i + 1}"} for i in range(300)}, "c300": _STR},
    },
    "chain-all-of": {
        "$ref": "#/$defs/c0",
        "$defs": {
            **{f"c{i}": {"allOf": [{"$ref": f"#/$defs/c{i + 1}"}, {"description": "x"}]} for i in range(300)},
            "c300": _STR,
        },
    },
}
_PATTERNS = [
    "^[a-z]+$",
    "^(?!x).*$",
    "(?<name>a)\\k<name>",
    "\\p{L}+",
    "[",
    "^a|b$",
    "^\\d{3}-\\w+$",
    "^[\\w.-]+@x\\.org$",
    "/^a$/i",
    "^.{1,5000}$",
    "(a+)+$",
    "^(?:a|b)$",
    "\\u00e9",
    '^[^"]*$',
    "^$",
    "",
    "^a{2}{3}$",
    "^\\cA$",
    "^(?i)x$",
    "^a++$",
    "^\\/x$",
    "x{,3}",
]
_FORMATS = [
    "date",
    "date-time",
    "time",
    "duration",
    "email",
    "hostname",
    "uri",
    "ipv4",
    "ipv6",
    "uuid",
    "regex",
    "int32",
    "x",
]


def nasty() -> Iterator[tuple[str, Any]]:
    """Yield names and schemas, at least 250 of them."""
    for line in _WRITTEN.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield row["name"], row["schema"]
    yield from _COMPUTED.items()
    for place, pattern in enumerate(_PATTERNS):
        yield (
            f"pattern-{place}",
            {"type": "object", "properties": {"a": {"type": "string", "pattern": pattern}}},
        )
    for name in _FORMATS:
        yield f"format-{name}", {"type": "string", "format": name, "minLength": 1}
    yield from _deep()
    yield from _mixed()


def _deep() -> Iterator[tuple[str, Any]]:
    for depth in (9, 10, 11, 40, 300):
        schema: Any = {"type": "string"}
        for level in range(depth):
            inner = {"type": "object", "properties": {"a": schema}, "required": ["a"]}
            schema = inner if level % 2 else {"type": "array", "items": schema}
        yield f"deep-{depth}", schema


def _mixed() -> Iterator[tuple[str, Any]]:
    """Every pair of things that stand in one schema and in one member."""
    parts: list[dict[str, Any]] = [
        {"type": "object", "properties": {"a": _INT}, "required": ["a"]},
        {"type": ["string", "null"], "minLength": 1},
        {"enum": ["x", 1, None]},
        {"anyOf": [_STR, {"type": "array", "items": _INT}]},
        {"oneOf": [{"$ref": "#/$defs/t"}, _INT]},
        {"allOf": [{"$ref": "#/$defs/t"}, {"maxLength": 9}]},
        {"$ref": "#/$defs/t"},
        {"not": {"type": "integer"}, "default": 1},
        {"type": "array", "prefixItems": [_STR], "minItems": 1, "maxItems": 1},
        {"additionalProperties": {"$ref": "#/$defs/t"}},
    ]
    for (i, one), (j, other) in product(enumerate(parts), enumerate(parts)):
        merged = {**one, **other, "$defs": {"t": {"type": "string", "minLength": 2}}}
        inside: dict[str, Any] = {
            "type": "object",
            "properties": {"p": one, "q": other},
            "$defs": merged["$defs"],
        }
        yield (
            f"mixed-{i}-{j}",
            {**merged, "properties": {**merged.get("properties", {}), "m": inside["properties"]["p"]}},
        )
        yield f"members-{i}-{j}", inside
