"""Samples fit their schemas."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from aiclient.testing.sample import sample

PERSON: dict[str, Any] = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 10},
        "age": {"type": "integer", "minimum": 18, "maximum": 20},
        "mail": {"type": "string", "format": "email"},
        "kind": {"enum": [None, "a", "b"]},
        "tags": {"type": "array", "items": {"type": "string"}, "minItems": 2},
        "friend": {"anyOf": [{"type": "null"}, {"$ref": "#"}]},
        "score": {"type": ["null", "number"], "maximum": 1},
    },
    "required": ["name", "age", "tags"],
    "additionalProperties": False,
}
SCHEMAS: list[dict[str, Any]] = [
    PERSON,
    {"type": "boolean"},
    {"const": 5},
    {"type": "string", "default": "given", "maxLength": 5},
    {"type": "string", "maxLength": 2},
    {"oneOf": [{"type": "integer"}, {"type": "string"}]},
    {
        "allOf": [
            PERSON | {"additionalProperties": True},
            {"properties": {"x": {"type": "number"}}, "required": ["x"]},
        ]
    },
    {"$ref": "#/$defs/a~1b", "$defs": {"a/b": {"type": "object", "properties": {}}}},
    {"type": "array", "items": {"type": "integer"}, "minItems": 3},
    {"properties": {"n": {"type": "null"}}, "required": ["n"]},
    {},
]


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("schema", SCHEMAS, ids=range(len(SCHEMAS)))
def test_a_sample_fits_its_schema(schema: dict[str, Any], full: bool) -> None:
    value = sample(schema, full=full)
    validator: Any = Draft202012Validator(schema)
    assert [error.message for error in validator.iter_errors(value)] == []


def test_full_samples_have_everything_and_recursion_ends() -> None:
    assert set(sample(PERSON, full=True)) == set(PERSON["properties"])  # type: ignore[call-overload]
    endless = {"type": "object", "properties": {"again": {"$ref": "#"}}, "required": ["again"]}
    assert sample(endless)


def test_broken_references_give_something() -> None:
    assert sample({"$ref": "#/nowhere/at/all"}) == {}
    loop = {"$ref": "#"}
    assert sample(loop) == {}
    assert sample(None) == {}
