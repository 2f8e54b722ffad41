"""What schemas of the wild mean: keywords without a type, any value behind a reference, circles, patterns."""

from __future__ import annotations

import warnings
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from aiclient.core.errors import ConfigurationError
from aiclient.structured.dialects import DIALECTS
from aiclient.structured.patterns import PatternError, python_pattern
from aiclient.structured.shape import ShapeError, shape_of
from aiclient.structured.transform import transform

NATIVE = [name for name, row in DIALECTS.items() if row.mode == "native"]
PART = {"type": "object", "properties": {"x": {"type": "string"}}, "required": ["x"]}
OPEN = {"type": "object", "additionalProperties": True}
MEANINGS: dict[str, tuple[dict[str, Any], list[Any]]] = {
    "a keyword for lists beside a reference to an object": (
        {"items": {"$ref": "#/$defs/part", "maxItems": 1}, "type": "array", "$defs": {"part": PART}},
        [[], [{"x": "y"}]],
    ),
    "a keyword for objects beside a union with null": (
        {
            "type": "object",
            "properties": {"a": {"anyOf": [OPEN, {"type": "null"}], "additionalProperties": True}},
            "required": ["a"],
        },
        [{"a": None}, {"a": {"k": [1]}}],
    ),
    "keywords for two types beside a type": (
        {"allOf": [{"type": "string"}], "minLength": 2, "minimum": 5},
        ["ab", "longer"],
    ),
    "keywords for lists beside values": ({"enum": [1, "a"], "allOf": [{"minItems": 3}]}, [1, "a"]),
    "keywords without a type, twice": (
        {"allOf": [{"properties": {"a": {"type": "integer"}}}, {"required": ["a"]}]},
        [{"a": 1}],
    ),
    "members of which one or the other is required": (
        {
            "type": "object",
            "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
            "oneOf": [{"required": ["a"]}, {"required": ["b"]}],
        },
        [{"a": 1}, {"b": 1}],
    ),
    "bounds of which one or the other holds": (
        {"type": "string", "anyOf": [{"maxLength": 2}, {"minLength": 4}]},
        ["ab", "abcd"],
    ),
    "a map beside a list behind a reference": (
        {
            "oneOf": [
                {"$ref": "#/$defs/list"},
                {"type": "object", "additionalProperties": {"type": "string"}},
                {"type": "null"},
            ],
            "$defs": {"list": {"type": "array", "items": {"type": "string"}}},
        },
        [{}, [], {"a": "b"}, ["a"], None],
    ),
    "keywords that restrict nothing": (
        {
            "type": "object",
            "properties": {"a": {"additionalProperties": True, "additionalItems": True}},
            "required": ["a"],
        },
        [{"a": 1}, {"a": None}, {"a": ["x"]}],
    ),
    "any value behind a reference": (
        {
            "type": "object",
            "properties": {"a": {"$ref": "#/$defs/any"}},
            "$defs": {"any": {"description": "whatever"}},
        },
        [{}, {"a": 1}, {"a": {"b": "c"}}],
    ),
    "a union with any value behind a reference": (
        {
            "anyOf": [PART, {"$ref": "#/$defs/any"}, {"type": "string"}],
            "$defs": {"any": {"description": "whatever"}},
        },
        [{"y": 1}, "text", {"x": "y"}],
    ),
    "unions that lead to themselves": (
        {
            "type": "object",
            "properties": {"p": {"$ref": "#/$defs/u"}},
            "required": ["p"],
            "$defs": {
                "u": {"anyOf": [{"$ref": "#/$defs/v"}, {"type": "object", "additionalProperties": OPEN}]},
                "v": {"anyOf": [{"type": "integer"}, {"$ref": "#/$defs/u"}]},
            },
        },
        [{"p": 1}, {"p": {"a": {"b": 2}}}],
    ),
}


@pytest.mark.parametrize("dialect", NATIVE)
@pytest.mark.parametrize("meaning", MEANINGS)
def test_values_come_back_as_they_were(meaning: str, dialect: str) -> None:
    schema, values = MEANINGS[meaning]
    made = transform(schema, DIALECTS[dialect])
    assert made.blockers == ()
    for value in values:
        written: Any = made.apply(value)
        validator: Any = Draft202012Validator(made.schema)
        validator.validate(written)
        assert made.undo(written) == value


@pytest.mark.parametrize("dialect", NATIVE)
def test_a_circle_of_references_means_nothing(dialect: str) -> None:
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {"p": {"$ref": "#/$defs/a"}},
        "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}},
    }
    made = transform(schema, DIALECTS[dialect])
    assert "no value is possible" in {note.text for note in made.blockers}
    assert made.undo({"p": 1}) == {"p": 1}


@pytest.mark.parametrize(
    "member",
    [
        {"anyOf": [{"$ref": "#/$defs/tree"}, {}]},
        {"type": "array", "prefixItems": [{"$ref": "#/$defs/tree"}]},
        {"type": "object", "propertyNames": {"$ref": "#/$defs/tree"}, "additionalProperties": True},
    ],
)
def test_a_circle_that_is_not_written_blocks_nothing(member: dict[str, Any]) -> None:
    tree: dict[str, Any] = {"type": "object", "properties": {"down": member}}
    made = transform({"$ref": "#/$defs/tree", "$defs": {"tree": tree}}, DIALECTS["xai"])
    assert made.blockers == ()
    assert "$defs" not in made.schema


@pytest.mark.parametrize("draft", [None, "http://json-schema.org/draft-07/schema#"])
def test_definitions_are_checked_in_every_draft(draft: str | None) -> None:
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {"a": {"$ref": "#/$defs/n"}},
        "$defs": {"n": {"type": "number", "exclusiveMaximum": "1e+09"}},
    }
    with pytest.raises(ConfigurationError, match="is none"):
        shape_of(schema | ({} if draft is None else {"$schema": draft}))


@pytest.mark.parametrize(
    "named", ["http://example.org/self-describing/1-0-0#", "https://json-schema.org/draft-04/schema#"]
)
def test_metaschemas_that_nobody_knows(named: str) -> None:
    shape = shape_of(
        {
            "$schema": named,
            "type": "array",
            "items": [{"type": "number", "minimum": 0, "exclusiveMinimum": True}],
        }
    )
    assert shape.validate([1]) == [1]
    with pytest.raises(ShapeError):
        shape.validate([0])


@pytest.mark.parametrize("named", [7, ["x"], None, {}, "http://[x"])
def test_a_metaschema_that_has_no_name(named: Any) -> None:
    with pytest.raises(ConfigurationError, match="is none"):
        shape_of({"$schema": named, "type": "array"})


def test_a_reference_to_what_is_no_schema() -> None:
    schema = {
        "properties": {"a": {"$ref": "#/x-parts/n"}},
        "x-parts": {"n": {"type": "number", "maximum": "9"}},
    }
    shape = shape_of(schema)
    assert shape.validate({}) == {}
    with pytest.raises(ConfigurationError, match="only a reference leads to"):
        shape.validate({"a": 1})


def test_what_must_not_be_there_is_told() -> None:
    shape = shape_of({"type": "object", "properties": {"a": False}})
    with pytest.raises(ShapeError) as caught:
        shape.validate({"a": 1})
    assert caught.value.problems == (("/a", "nothing may stand here"),)


@pytest.mark.parametrize(
    ("pattern", "fitting", "other"),
    [
        (r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$", "é 1=", "#"),
        (r"^[^\p{C}]+$", "ab", "a\x00"),
        (r"^\P{Letter}$", "1", "a"),
        (r"^[\p{Print}]+$", "a b", "é"),
        (r"^(?<q>['`])x\k<q>$", "'x'", "'x`"),
        (r"^[[a]$", "[", "b"),
        (r"^[\w-.~]+$", "a-.", "+"),
        (r"^[a-z&&b]+$", "a&", "A"),
        (r"^\u{1F600}\cA$", "\U0001f600\x01", "x"),
    ],
)
def test_patterns_of_javascript(pattern: str, fitting: str, other: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        shape = shape_of({"type": "string", "pattern": pattern})
    assert shape.validate(fitting) == fitting
    with pytest.raises(ShapeError):
        shape.validate(other)


@pytest.mark.parametrize("pattern", [r"\p{Script=Han}", r"\p{Nothing}", "(", "(?<=a|bc)d"])
def test_patterns_that_python_cannot_check(pattern: str) -> None:
    with pytest.raises(PatternError):
        python_pattern(pattern)


def test_members_are_guided_by_patterns_of_javascript() -> None:
    schema = {"type": "object", "patternProperties": {r"^\p{Lu}$": {"type": "integer"}}}
    guide = shape_of(schema).guide()
    assert guide.child("A", {}).accepts(1)
    assert not guide.child("A", {}).accepts("x")
    assert guide.child("a", {}).accepts("x")
