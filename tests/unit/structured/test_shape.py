"""Shapes: what a type's schema says, what is checked, and that both are made once."""

from __future__ import annotations

import enum
import pickle
from dataclasses import dataclass
from typing import Annotated, Any, Generic, Literal, NamedTuple, TypedDict, TypeVar

import pytest
from pydantic import BaseModel, ConfigDict, Field, field_validator

from aiclient.core.errors import ConfigurationError
from aiclient.structured.shape import ShapeError, shape_of

T = TypeVar("T")


class Color(enum.Enum):
    RED = "red"


class Row(TypedDict):
    """A row."""

    a: int


class Pair(NamedTuple):
    a: int
    b: str


@dataclass
class Point:
    """A point.

    Attributes:
        x: How far right.
    """

    x: int
    y: int = 0


class Page(BaseModel, Generic[T]):
    items: list[T]


class Strict(BaseModel):
    model_config = ConfigDict(strict=True)
    when: tuple[int, ...]
    name: str = Field(alias="full-name")

    @field_validator("name")
    @classmethod
    def _short(cls, value: str) -> str:
        if len(value) > 5:
            raise ValueError("too long")
        return value


@pytest.mark.parametrize(
    ("wanted", "data", "value"),
    [
        (int, 5, 5),
        (list[Color], ["red"], [Color.RED]),
        (dict[str, Point], {"p": {"x": 1}}, {"p": Point(1)}),
        (Row, {"a": 1}, {"a": 1}),
        (list[Row], [{"a": 1}], [{"a": 1}]),
        (Pair, [1, "x"], Pair(1, "x")),
        (Literal["a", 1], 1, 1),
        (int | None, None, None),
        (Page[int], {"items": [1]}, Page[int](items=[1])),
        (Annotated[int, Field(ge=3)], 3, 3),
        ({"type": "array", "items": {"type": "integer"}}, [1], [1]),
    ],
)
def test_every_kind_of_type(wanted: Any, data: Any, value: Any) -> None:
    shape = shape_of(wanted)
    assert shape.validate(data) == value
    assert shape.validate(shape.dump(value)) == value
    assert shape_of(wanted) is shape
    assert 0 < len(shape.name) <= 64 and shape.name.replace("_", "").replace("-", "").isalnum()


def test_strict_models_take_what_json_can_say() -> None:
    made = shape_of(Strict).validate({"when": [1, 2], "full-name": "Ada"})
    assert made == Strict.model_validate({"when": (1, 2), "full-name": "Ada"})
    assert shape_of(Strict).dump(made) == {"when": [1, 2], "full-name": "Ada"}


def test_problems_have_places_and_no_values() -> None:
    with pytest.raises(ShapeError) as caught:
        shape_of(Strict).validate({"when": ["secret-value", 1], "full-name": "secret-value"})
    assert [path for path, _ in caught.value.problems] == ["/when/0", "/full-name"]
    assert "secret-value" not in caught.value.message
    assert pickle.loads(pickle.dumps(caught.value)).problems == caught.value.problems


def test_a_missing_member_of_a_branch_is_placed_in_the_value() -> None:
    with pytest.raises(ShapeError) as caught:
        shape_of(list[Strict | Point]).validate([{"y": 1}])
    assert {path for path, _ in caught.value.problems} >= {"/0/x", "/0/when"}


def test_not_a_number_is_no_json() -> None:
    with pytest.raises(ShapeError, match="not JSON"):
        shape_of(float).validate(float("nan"))


def test_types_without_a_form_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="cannot be the type of an answer"):
        shape_of(type(lambda: None))


def test_unions_in_another_order_are_other_shapes() -> None:
    assert shape_of(int | str).schema == {"anyOf": [{"type": "integer"}, {"type": "string"}]}
    assert shape_of(str | int).schema == {"anyOf": [{"type": "string"}, {"type": "integer"}]}


def test_descriptions_of_docstrings_reach_the_schema() -> None:
    schema: Any = shape_of(Point).schema
    assert schema["description"] == "A point."
    assert schema["properties"]["x"]["description"] == "How far right."


def test_raw_schemas_of_old_drafts_are_understood() -> None:
    shape = shape_of({"type": "integer", "minimum": 1, "exclusiveMinimum": True})
    assert shape.validate(2) == 2
    with pytest.raises(ShapeError) as caught:
        shape.validate(1)
    assert caught.value.problems == (("", "it breaks minimum: 1"),)


@pytest.mark.parametrize(
    ("schema", "why"),
    [
        ({"type": "nonsense"}, "is none"),
        ({"type": "string", "pattern": "("}, "Python"),
        ({"$schema": "http://json-schema.org/draft-07/schema#", "minimum": "1"}, "is none"),
    ],
)
def test_raw_schemas_that_are_none_are_refused(schema: Any, why: str) -> None:
    with pytest.raises(ConfigurationError, match=why):
        shape_of(schema)


def test_patterns_of_javascript_are_understood() -> None:
    shape = shape_of({"type": "string", "pattern": r"^(?<quote>['`])\p{L}+\k<quote>$"})
    assert shape.validate("'été'") == "'été'"
    with pytest.raises(ShapeError):
        shape.validate("'a`")


def test_nothing_is_fetched() -> None:
    shape = shape_of({"$ref": "http://json-schema.org/elsewhere.json"})
    with pytest.raises(ConfigurationError, match="nothing is fetched"):
        shape.validate(1)


def test_raw_problems_tell_what_is_missing() -> None:
    shape = shape_of({"title": "City", "type": "object", "required": ["a", "b"], "properties": {"a": {}}})
    with pytest.raises(ShapeError) as caught:
        shape.validate({"a": 1})
    assert shape.name == "City"
    assert caught.value.problems == (("", "missing: b"),)
