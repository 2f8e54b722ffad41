"""Values against JSON schemas: what is told, what passes, and what cannot hang."""

from __future__ import annotations

from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from aiclient.core import schema_check

Found = list[tuple[str, str]]


def schema_problems(value: Any, schema: Any) -> Found:
    return schema_check.schema_problems(value, schema)


POINT = {
    "type": "object",
    "properties": {"x": {"type": "integer", "minimum": 1}, "next": {"$ref": "#"}},
    "required": ["x"],
    "additionalProperties": False,
}


@pytest.mark.parametrize(
    ("schema", "value", "told"),
    [
        ({"type": "integer"}, "3", "it must be of type integer"),
        ({"type": "integer"}, True, "it must be of type integer"),
        ({"type": "integer"}, 1.5, "it must be of type integer"),
        ({"type": "integer"}, float("inf"), "it must be of type integer"),
        ({"type": ["string", "null"]}, 1, "it must be of type string or null"),
        ({"type": "STRING"}, 1, "it must be of type STRING"),
        ({"enum": ["a", 1]}, "b", 'it must be one of "a", 1'),
        ({"enum": [1]}, True, "it must be one of 1"),
        ({"const": "a"}, "b", 'it must be "a"'),
        ({"minimum": 1}, 0, "it must be at least 1"),
        ({"maximum": 1}, 2, "it must be at most 1"),
        ({"exclusiveMinimum": 1}, 1, "it must be more than 1"),
        ({"exclusiveMaximum": 1}, 1, "it must be less than 1"),
        ({"minLength": 2}, "a", "it must have at least 2 characters"),
        ({"maxLength": 2}, "abc", "it must have at most 2 characters"),
        ({"minItems": 1}, [], "it must have at least 1 entries"),
        ({"maxProperties": 0}, {"a": 1}, "it must have at most 0 entries"),
        (False, 1, "it is not allowed"),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, 1, "it must be of type string"),
        ({"allOf": [{"minimum": 1}, {"maximum": 3}]}, 5, "it must be at most 3"),
        ({"$ref": "#/$defs/a~1b"}, 1, "it must be of type string"),
    ],
)
def test_what_does_not_fit_is_told(schema: Any, value: Any, told: str) -> None:
    root = {"properties": {"p": schema}, "$defs": {"a/b": {"type": "string"}}}
    assert schema_problems({"p": value}, root) == [("/p", told)]


def test_every_depth_is_checked_and_places_are_pointers() -> None:
    deep = {"x": 1, "next": {"x": 2, "next": {"x": 0, "y": 1}}}
    assert schema_problems(deep, POINT) == [
        ("/next/next/x", "it must be at least 1"),
        ("/next/next/y", "there is no such parameter; there are: x, next"),
    ]
    lists = {"properties": {"a": {"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}}}
    assert schema_problems({"a": [1, 2, "3"]}, lists) == [
        ("/a/0", "it must be of type string"),
        ("/a/2", "it must be of type integer"),
    ]
    assert schema_problems({}, {"required": ["a/b"]}) == [("/a~1b", "it is missing")]
    assert schema_problems({"a": 1}, {"additionalProperties": {"type": "string"}}) == [
        ("/a", "it must be of type string")
    ]


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "integer"}, 3.0),
        ({"type": "number"}, 3),
        ({"type": "string", "nullable": True}, None),
        ({"type": "file"}, 1),
        ({"pattern": "^(a+)+$", "format": "email"}, "a" * 100 + "!"),
        ({"$ref": "https://example.com/schema"}, 1),
        ({"$ref": "#/nowhere"}, 1),
        ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, 1),
        ({"enum": "nonsense", "minimum": "0", "required": "x", "properties": 3}, {"x": 1}),
        ({"patternProperties": {"^x": {}}, "additionalProperties": False}, {"y": 1}),
        ({"type": "number"}, float("inf")),
        (True, 1),
    ],
)
def test_what_fits_or_is_not_known_passes(schema: Any, value: Any) -> None:
    assert schema_problems({"p": value}, {"properties": {"p": schema}}) == []


def test_circles_and_explosions_end() -> None:
    circle = {"anyOf": [{"$ref": "#"}, {"$ref": "#"}], "$ref": "#"}
    assert schema_problems({"a": 1}, circle) == []
    levels: dict[str, Any] = {
        f"l{number}": {"allOf": [{"$ref": f"#/$defs/l{number + 1}"}] * 2 + [{"type": "object"}]}
        for number in range(60)
    }
    assert schema_problems({"a": 1}, {"$ref": "#/$defs/l0", "$defs": levels}) == []


def objects(one: Any, two: Any) -> Any:
    return {"type": "object", "properties": {"x": one}, "required": ["x"], "additionalProperties": two}


def lists(one: Any) -> Any:
    return {"type": "array", "items": one, "maxItems": 2}


def either(one: Any, two: Any) -> Any:
    return {"anyOf": [one, two]}


def both(one: Any, two: Any) -> Any:
    return {"allOf": [one, two]}


NAMES = st.sampled_from("xyz")
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "a", "abc"]),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(NAMES, below, max_size=3),
    max_leaves=8,
)
SIMPLE: list[Any] = [
    {},
    {"type": "string"},
    {"type": ["integer", "null"]},
    {"minimum": 1},
    {"minLength": 2},
    {"enum": [1, "a", None]},
]
SCHEMAS: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from(SIMPLE),
    lambda below: (
        st.builds(either, below, below)
        | st.builds(both, below, below)
        | st.builds(lists, below)
        | st.builds(objects, below, below | st.booleans())
    ),
    max_leaves=6,
)


@given(value=VALUES, schema=SCHEMAS)
def test_it_agrees_with_the_standard(value: Any, schema: Any) -> None:
    agreed = cast("Any", Draft202012Validator(schema)).is_valid(value)
    assert (not schema_problems(value, schema)) == agreed
