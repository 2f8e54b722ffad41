"""Transforms: each trick on its own, with the way back."""

from __future__ import annotations

import json
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field

from aiclient.structured.dialects import DIALECTS
from aiclient.structured.shape import shape_of
from aiclient.structured.transform import Transformed, transform
from aiclient.wire.json import Json, JsonObject

OPENAI, ANTHROPIC, GEMINI, OLLAMA = (
    DIALECTS[name] for name in ("openai-strict", "anthropic", "gemini", "ollama")
)


class Everything(BaseModel):
    x: int = Field(ge=1, lt=5, description="the x")
    size: Literal["s", "m"] | None = None
    tags: dict[str, int]
    pair: tuple[int, str]
    note: str = "none"
    free: Any


def member(made: Transformed, name: str) -> Any:
    schema: Any = made.schema
    return schema["properties"][name]


def test_optional_members_are_null_for_openai() -> None:
    made = transform(shape_of(Everything).schema, OPENAI)
    assert made.schema["required"] == ["x", "size", "tags", "pair", "note", "free"]
    assert member(made, "note") == {
        "anyOf": [{"type": "string"}, {"type": "null"}],
        "description": "(default: none)",
    }
    assert made.undo({"note": None, "size": None}) == {"size": None}


def test_bounds_stay_or_are_told() -> None:
    made = transform(shape_of(Everything).schema, OPENAI)
    assert member(made, "x") == {"type": "integer", "minimum": 1, "maximum": 4, "description": "the x"}
    made = transform(shape_of(Everything).schema, ANTHROPIC)
    assert member(made, "x") == {"type": "integer", "description": "the x (exclusiveMaximum: 5; minimum: 1)"}
    moved = {note.pointer for note in made.notes if note.status == "moved"}
    assert {"/properties/x/minimum", "/properties/x/exclusiveMaximum"} <= moved


def test_maps_are_entries_where_objects_must_be_closed() -> None:
    made = transform(shape_of(Everything).schema, OPENAI)
    assert made.apply({"tags": {"a": 1}})["tags"] == [{"key": "a", "value": 1}]  # type: ignore[call-overload,index]
    assert made.undo({"tags": [{"key": "a", "value": 1}]}) == {"tags": {"a": 1}}
    twice: Json = [{"key": "a", "value": 1}, {"key": "a", "value": 2}]
    assert made.undo({"tags": twice}) == {"tags": twice}, "which one was meant is not guessed"
    assert member(transform(shape_of(Everything).schema, GEMINI), "tags")["type"] == "object"


def test_places_of_tuples_are_kept() -> None:
    made = transform(shape_of(Everything).schema, OPENAI)
    assert made.undo({"pair": {"item_0": 1, "item_1": "x"}}) == {"pair": [1, "x"]}
    assert member(transform(shape_of(Everything).schema, GEMINI), "pair") == {
        "type": "array",
        "prefixItems": [{"type": "integer"}, {"type": "string"}],
        "minItems": 2,
        "maxItems": 2,
    }


@pytest.mark.parametrize(
    ("one", "other", "value", "written"),
    [
        (
            {"items": {"type": "string", "pattern": "^[a-z]+$"}},
            {"type": "string"},
            ["1-2"],
            {"item_0": "1-2"},
        ),
        ({"items": {"type": "string", "minLength": 4}}, {"type": "string"}, ["abc"], {"item_0": "abc"}),
        ({"items": {"type": "integer", "minimum": 1}}, {"type": "integer"}, [0], {"item_0": 0}),
        ({"items": {"type": "number", "exclusiveMaximum": 1}}, {"type": "number"}, [1.0], {"item_0": 1.0}),
        ({"items": {"type": "integer"}, "minItems": 2}, {"type": "integer"}, [5], {"item_0": 5}),
        ({"items": {"type": "integer"}}, {"type": "integer"}, [5], [5]),
    ],
)
def test_a_value_is_written_for_the_branch_whose_bounds_hold(
    one: JsonObject, other: Json, value: Json, written: Json
) -> None:
    place: JsonObject = {"type": "array", "prefixItems": [other], "minItems": 1, "maxItems": 1}
    either: JsonObject = {"anyOf": [{"type": "array", **one}, place]}
    made = transform({"type": "object", "properties": {"x": either}, "required": ["x"]}, OPENAI)
    assert made.apply({"x": value}) == {"x": written}
    assert made.undo({"x": written}) == {"x": value}


def test_open_tuples_say_their_places_in_words() -> None:
    made = transform(
        {"type": "array", "prefixItems": [{"type": "string"}], "items": {"type": "integer"}}, OPENAI
    )
    listed = member(made, "value")
    assert listed["items"] == {"anyOf": [{"type": "string"}, {"type": "integer"}]}
    assert "the first 1 in their order" in listed["description"]


def test_anything_is_json_text() -> None:
    made = transform(shape_of(Everything).schema, OPENAI)
    assert member(made, "free")["type"] == "string"
    assert made.undo({"free": '{"a": [1]}'}) == {"free": {"a": [1]}}
    assert made.undo({"free": "plain words"}) == {"free": "plain words"}
    names = [one["type"] for one in member(transform(shape_of(Everything).schema, OLLAMA), "free")["anyOf"]]
    assert names == ["string", "number", "boolean", "null", "object", "array"]


def test_roots_that_are_no_objects_are_wrapped() -> None:
    for name, row in DIALECTS.items():
        made = transform(shape_of(list[int]).schema, row)
        assert made.schema["type"] == "object", name
        assert made.apply([1]) == {"value": [1]}
        assert made.undo({"value": [1]}) == [1]


def test_references_of_wrapped_schemas_still_lead_somewhere() -> None:
    schema: Any = {"$ref": "#/$defs/n", "$defs": {"n": {"properties": {"n": {"$ref": "#/$defs/n"}}}}}
    made: Any = transform(schema, DIALECTS["openai-loose"]).schema
    assert made["properties"]["value"]["$ref"] == "#/properties/value/$defs/n"
    assert shape_of(made).validate({"value": {"n": {"n": {}}}})


def test_further_members_have_a_place() -> None:
    class Open(BaseModel):
        model_config = ConfigDict(extra="allow")
        __pydantic_extra__: dict[str, int] = Field(init=False)  # pyright: ignore[reportIncompatibleVariableOverride]
        a: str

    made = transform(shape_of(Open).schema, OPENAI)
    written = made.apply({"a": "x", "b": 1})
    assert written == {"a": "x", "additional_properties": [{"key": "b", "value": 1}]}
    assert made.undo(written) == {"a": "x", "b": 1}


def test_members_with_odd_names_are_renamed_for_anthropic() -> None:
    schema: JsonObject = {
        "type": "object",
        "properties": {"a b": {"type": "string"}, "a_b": {"type": "string"}},
    }
    made = transform(schema, ANTHROPIC)
    assert list(member_names(made)) == ["a_b_2", "a_b"]
    assert made.undo(made.apply({"a b": "x", "a_b": "y"})) == {"a b": "x", "a_b": "y"}


def member_names(made: Transformed) -> list[str]:
    found: Any = made.schema["properties"]
    return list(found)


def test_all_of_is_merged() -> None:
    schema: JsonObject = {
        "allOf": [
            {"type": "object", "properties": {"a": {"type": "integer", "minimum": 1}}, "required": ["a"]},
            {"properties": {"a": {"minimum": 3, "maximum": 9}, "b": {"type": "string"}}},
        ]
    }
    made = transform(schema, OPENAI)
    assert member(made, "a") == {"type": "integer", "minimum": 3, "maximum": 9, "description": "(minimum: 1)"}
    assert made.schema["required"] == ["a", "b"]


def test_values_of_an_enum_are_grouped_by_type() -> None:
    made = transform({"enum": ["a", 1, None, {"x": [1]}]}, OPENAI)
    assert member(made, "value")["anyOf"] == [
        {"type": "string", "enum": ["a"]},
        {"type": "integer", "enum": [1]},
        {"type": "null"},
        {"type": "string", "enum": ['{"x": [1]}']},
    ]
    values: list[Json] = ["a", 1, None, {"x": [1]}]
    for value in values:
        assert made.undo(made.apply(value)) == value


def test_enums_that_are_too_large_are_not_listed() -> None:
    words: list[Json] = [f"a rather long value number {number:04d}" for number in range(900)]
    made = transform({"type": "object", "properties": {"a": {"enum": words}, "b": {"enum": ["x"]}}}, OPENAI)
    assert not made.blockers
    assert "enum" not in json.dumps(member(made, "a")) and "enum" in json.dumps(member(made, "b"))
    assert [note.pointer for note in made.notes if note.status == "over_limit"] == ["/properties/a/enum"]


@pytest.mark.parametrize(("count", "blocked"), [(24, False), (30, False), (40, False), (41, True)])
def test_optional_members_above_the_limit_become_unions(count: int, blocked: bool) -> None:
    members: dict[str, Json] = {f"p{number}": {"type": "string"} for number in range(count)}
    made = transform({"type": "object", "properties": members}, ANTHROPIC)
    assert bool(made.blockers) == blocked
    value: Json = {"p0": "x"}
    assert made.undo(made.apply(value)) == value


def test_unions_with_a_default_of_null_cost_nothing() -> None:
    members: dict[str, Json] = {
        f"p{number}": {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None}
        for number in range(20)
    }
    made = transform({"type": "object", "properties": members}, ANTHROPIC)
    assert not made.blockers
    assert member(made, "p0") == {"type": "string"}
    assert made.apply({"p0": None, "p1": "x"}) == {"p1": "x"}


def test_circles_go_through_optional_members_for_gemini() -> None:
    class Tree(BaseModel):
        value: int
        below: list[Tree]

    made: Any = transform(shape_of(Tree).schema, GEMINI)
    assert not made.blockers
    assert made.schema["$defs"]["Tree"]["required"] == ["value"]
    assert "/$defs/Tree/required" in {note.pointer for note in made.notes if note.status == "moved"}
    why = {note.text for note in transform(shape_of(Tree).schema, ANTHROPIC).blockers}
    assert why == {"it contains itself"}


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["x", "tags", "pair", "key", "value", "free", "item_0"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@settings(max_examples=200, deadline=None)
@given(ANYTHING)
def test_no_answer_breaks_the_way_back(answer: Any) -> None:
    before = json.dumps(answer)
    for name in ("openai-strict", "anthropic", "gemini", "ollama", "xai", "prompt"):
        found = transform(shape_of(Everything).schema, DIALECTS[name]).undo(answer)
        json.dumps(found)
    assert json.dumps(answer) == before, "what the model wrote is left as it was"
