"""Arguments of models: checked before a call, read from text, and told back where they are wrong."""

from __future__ import annotations

import json
import pickle
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, field_validator

from aiclient.core.errors import ToolArgumentsError, ToolFailedError
from aiclient.core.tools import as_tool, tool
from aiclient.core.values import decode_value, encode_value
from aiclient.wire.json import Json, JsonObject

pytestmark = pytest.mark.usefixtures("deep_stack")


@dataclass
class Point:
    x: int
    y: int = 0


class Strict(BaseModel):
    model_config = ConfigDict(strict=True)
    day: date


class Picky(BaseModel):
    a: int

    @field_validator("a")
    @classmethod
    def check(cls, value: int) -> int:
        return {1: 1}[value]


@tool
def draw(
    points: list[Point], mode: Literal["line", "fill"] = "line", width: float = 1.0, title: str | None = None
) -> str:
    """Draw."""
    return f"{points}{mode}{width}{title}"


def problems(arguments: JsonObject | str) -> dict[str, str]:
    with pytest.raises(ToolArgumentsError) as caught:
        draw.validate(arguments)
    return dict(caught.value.problems)


def test_arguments_become_values() -> None:
    assert draw.validate({"points": [{"x": 1}, {"x": "2", "y": 3}], "width": 2}) == {
        "points": [Point(1), Point(2, 3)],
        "width": 2.0,
    }
    assert draw.validate('{"points": []}') == {"points": []}


def test_no_arguments_are_written_in_several_ways() -> None:
    def nothing() -> None: ...

    for text in ("", "  ", "{}", "null", None):
        assert as_tool(nothing).validate(text) == {}
    with pytest.raises(ToolArgumentsError, match="there are no parameters"):
        as_tool(nothing).validate({"a": 1})


def test_lists_and_objects_in_quotes_are_read() -> None:
    assert draw.validate({"points": '[{"x": 1}]'}) == {"points": [Point(1)]}
    assert draw.validate({"points": [], "title": '["a"]'}) == {"points": [], "title": '["a"]'}
    assert problems({"points": '[{"x": 1}'}) == {"/points": "Input should be a valid array"}
    assert problems({"points": '{"x": 1}'}) == {"/points": "Input should be a valid array"}


def test_every_problem_is_told_with_its_place_and_without_its_value() -> None:
    found = problems({"points": [{"x": "secret"}, {}], "mode": "secret", "colour": "secret"})
    assert list(found) == ["/points/0/x", "/points/1/x", "/mode", "/colour"]
    assert found["/points/1/x"] == "it is missing"
    assert found["/colour"] == "there is no such parameter; there are: points, mode, width, title"
    assert "secret" not in str(found)


def test_what_is_no_object_is_told() -> None:
    assert "not valid JSON" in problems('{"points": [')[""]
    assert problems("[]")[""] == "they must be a JSON object, not a list"
    assert "not valid JSON" in problems("[" * 100_000)[""]
    assert "not JSON" in problems(cast(JsonObject, {"points": {1, 2}}))[""]


def test_the_error_feeds_back_and_travels() -> None:
    with pytest.raises(ToolArgumentsError) as caught:
        draw.validate({})
    error = caught.value
    assert error.message == "the arguments of the tool 'draw' do not fit: /points: it is missing"
    assert error.feedback() == (
        "The tool 'draw' was not run: its arguments are wrong.\n- /points: it is missing\n"
        "Correct them and call it again."
    )
    for copy in (pickle.loads(pickle.dumps(error)), decode_value(encode_value(error))):
        assert isinstance(copy, ToolArgumentsError)
        assert (copy.tool, copy.problems, copy.feedback()) == ("draw", error.problems, error.feedback())
    with pytest.raises(ToolArgumentsError) as invalid:
        draw.validate("nonsense")
    assert "\n- they are not valid JSON" in invalid.value.feedback()


def test_a_long_list_of_problems_is_cut_in_the_message_only() -> None:
    with pytest.raises(ToolArgumentsError, match="and 4 more") as caught:
        draw.validate(json.dumps({"points": [{}] * 9}))
    assert len(caught.value.problems) == 9


def test_strict_models_take_what_json_can_say() -> None:
    def f(a: Strict) -> None: ...

    assert as_tool(f).validate({"a": {"day": "2026-01-02"}}) == {"a": Strict(day=date(2026, 1, 2))}


def test_constraints_and_validators_are_kept() -> None:
    def f(a: int = Field(ge=3), picky: Picky | None = None) -> None: ...

    with pytest.raises(ToolArgumentsError, match="/a: Input should be greater"):
        as_tool(f).validate({"a": 1})
    with pytest.raises(ToolFailedError, match="'f' failed with KeyError: 2") as caught:
        as_tool(f).validate({"a": 3, "picky": {"a": 2}})
    assert isinstance(caught.value.__cause__, KeyError)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(["points", "mode", "width", "title", "other"])


def outcome(arguments: JsonObject | str) -> dict[str, object] | ToolArgumentsError:
    try:
        return draw.validate(arguments)
    except ToolArgumentsError as error:
        return error


@given(st.dictionaries(NAMES, JSON, max_size=4))
def test_any_json_is_taken_or_told(arguments: JsonObject) -> None:
    found = outcome(arguments)
    if isinstance(found, dict):
        assert set(found) == set(arguments)
    else:
        assert found.problems and found.feedback()
        assert {path.split("/")[1] for path, _ in found.problems} <= {*arguments, "points"}


@given(st.text() | JSON.map(json.dumps))
def test_any_text_is_taken_or_told(text: str) -> None:
    found = outcome(text)
    assert "points" in found if isinstance(found, dict) else found.tool == "draw"


@given(
    st.fixed_dictionaries(
        {
            "a": st.integers(),
            "b": st.text(),
            "c": st.lists(st.booleans()),
            "d": st.dictionaries(st.text(), JSON),
        },
        optional={"e": st.none() | st.floats(allow_nan=False)},
    )
)
def test_what_fits_arrives_unchanged(arguments: dict[str, Json]) -> None:
    def f(a: int, b: str, c: list[bool], d: dict[str, object], e: float | None = None) -> None: ...

    made = as_tool(f)
    assert made.validate(arguments) == arguments
    assert made.validate(json.dumps(arguments)) == arguments
