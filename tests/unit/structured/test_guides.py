"""Parts of a value are checked against the type or schema that holds at their place."""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any, Generic, Literal, NamedTuple, NotRequired, TypeVar

import pytest
from pydantic import (
    AfterValidator,
    AliasChoices,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    RootModel,
    ValidationInfo,
    field_validator,
)
from typing_extensions import TypedDict

from aiclient.structured.guide_schema import part_schema
from aiclient.structured.shape import shape_of
from aiclient.wire.json import Json, JsonObject
from tests.unit.structured.json_values import found_at

T = TypeVar("T")


class Color(enum.Enum):
    RED = "red"


class Box(BaseModel, Generic[T]):
    inside: T
    count: int = 0


class Tree(BaseModel):
    name: str
    children: list[Tree] = []


class Named(BaseModel):
    model_config = ConfigDict(populate_by_name=True)

    plain: Annotated[int, Field(alias="given")]
    choice: Annotated[int, Field(validation_alias=AliasChoices("one", "two"))]


class Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="allow")
    __pydantic_extra__: dict[str, int] = Field(init=False)  # pyright: ignore[reportIncompatibleVariableOverride]

    number: int
    day: date


class Words(RootModel[list[Annotated[str, Field(min_length=2)]]]):
    pass


@dataclass
class Point:
    x: int
    y: list[float] = field(default_factory=list[float])


class Movie(TypedDict):
    title: str
    year: NotRequired[int]


class Pair(NamedTuple):
    first: int
    second: Color = Color.RED


class Odd(BaseModel):
    number: int
    twice: int = 0

    @field_validator("twice")
    @classmethod
    def _twice(cls, twice: int, info: ValidationInfo) -> int:
        if twice != 2 * info.data["number"]:
            raise ValueError("not twice")
        return twice


def _even(number: int) -> int:
    if number % 2:
        raise ValueError("odd")
    return number


def _from_text(value: object) -> object:
    return value.split(",") if isinstance(value, str) else value


CASES: list[tuple[object, Json, str, bool]] = [
    (Tree, {"name": "a", "children": [{"name": "b", "children": [{"name": 5}]}]}, "/name", True),
    (
        Tree,
        {"name": "a", "children": [{"name": "b", "children": [{"name": "c"}]}]},
        "/children/0/children/0",
        True,
    ),
    (Tree, {"name": "a", "children": [{"name": "b", "children": [{"name": 5}]}]}, "/children/0", False),
    (Box[int], {"inside": "x"}, "/inside", False),
    (Box[list[Color]], {"inside": ["red", "blue"]}, "/inside/0", True),
    (Box[list[Color]], {"inside": ["red", "blue"]}, "/inside/1", False),
    (Named, {"given": 1, "two": 2}, "/given", True),
    (Named, {"given": 1, "two": "x"}, "/two", False),
    (Named, {"plain": 1}, "/plain", True),
    (Strict, {"number": "5"}, "/number", False),
    (Strict, {"day": "2026-01-02"}, "/day", True),
    (Strict, {"day": "2026-01-32"}, "/day", False),
    (Strict, {"other": 5}, "/other", True),
    (Strict, {"other": "x"}, "/other", False),
    (Words, ["ab", "c"], "/0", True),
    (Words, ["ab", "c"], "/1", False),
    (list[Point], [{"x": 1, "y": [2.5, "z"]}], "/0/y/0", True),
    (list[Point], [{"x": 1, "y": [2.5, "z"]}], "/0/y", False),
    (Movie, {"title": "Up", "year": "soon"}, "/title", True),
    (Movie, {"title": "Up", "year": "soon"}, "/year", False),
    (Pair, [1, "red"], "/1", True),
    (Pair, [1, "blue"], "/1", False),
    (dict[str, tuple[int, str]], {"a": [1, 2]}, "/a/0", True),
    (dict[str, tuple[int, str]], {"a": [1, 2]}, "/a/1", False),
    (tuple[int, ...], [1, "x"], "/1", False),
    (set[Literal["a", "b"]], ["a", "c"], "/1", False),
    (dict[str, Any], {"a": {"b": [1]}}, "/a/b/0", True),
    (int | list[int], [1, "x"], "/0", True),
    (Box[Annotated[int, AfterValidator(_even)]], {"inside": 3}, "/inside", False),
    (Annotated[list[int], BeforeValidator(_from_text)], [1, "x"], "/1", False),
    (Odd, {"number": 2, "twice": 4}, "/number", True),
    (Odd, {"number": 2, "twice": 4}, "/twice", False),
    (Tree, {"name": "a", "unknown": 1}, "/unknown", False),
]


@pytest.mark.parametrize(("kind", "value", "where", "fits"), CASES)
def test_parts_fit_their_own_type(kind: object, value: Json, where: str, fits: bool) -> None:
    guide, part = shape_of(kind).guide(), value
    for step in where.split("/")[1:]:
        assert isinstance(part, list | dict)
        key = int(step) if isinstance(part, list) else step
        guide, part = guide.child(key, part), found_at(part, f"/{step}")
    assert guide.accepts(part) is fits


def test_guides_are_made_once() -> None:
    shape = shape_of(Tree)
    assert shape.guide() is shape.guide()
    deep = shape.guide().child("children", {}).child(0, [])
    assert deep is shape.guide().child("children", {"name": "x"}).child(0, [{}])


ROOT: JsonObject = {
    "properties": {
        "a": {"type": "integer"},
        "b": {"$ref": "#/$defs/b"},
        "loop": {"$ref": "#/properties/loop"},
    },
    "patternProperties": {"^x": {"type": "string"}, "^xy": {"minLength": 2}},
    "additionalProperties": {"type": "null"},
    "allOf": [{"properties": {"a": {"maximum": 5}}}],
    "$defs": {
        "b": {"prefixItems": [{"type": "string"}], "items": {"type": "boolean"}},
        "c": {"items": False},
    },
}
PARTS: list[tuple[Json, str | int, Json]] = [
    (ROOT, "a", {"allOf": [{"type": "integer"}, {"maximum": 5}]}),
    (ROOT, "xyz", {"allOf": [{"type": "string"}, {"minLength": 2}]}),
    (ROOT, "else", {"type": "null"}),
    ({"$ref": "#/$defs/b"}, 0, {"type": "string"}),
    ({"$ref": "#/$defs/b"}, 3, {"type": "boolean"}),
    ({"$ref": "#/$defs/c"}, 0, False),
    ({"items": [{"type": "string"}], "additionalItems": {"type": "null"}}, 0, {"type": "string"}),
    ({"items": [{"type": "string"}], "additionalItems": {"type": "null"}}, 1, {"type": "null"}),
    (
        {"anyOf": [{"items": {"type": "null"}}, {"$ref": "#/$defs/b"}]},
        1,
        {"anyOf": [{"type": "null"}, {"type": "boolean"}]},
    ),
    ({"oneOf": [{"items": {"type": "null"}}, {"type": "string"}]}, 1, True),
    ({"$ref": "#/$defs/missing"}, "a", True),
    ({"$ref": "https://example.com/schema"}, "a", True),
    ({"$ref": "#/properties/loop"}, "a", True),
    (True, "a", True),
    (False, "a", False),
    ({}, "a", True),
]


@pytest.mark.parametrize(("schema", "step", "part"), PARTS)
def test_schemas_of_parts(schema: Json, step: str | int, part: Json) -> None:
    assert part_schema(ROOT, schema, step) == part


def test_parts_of_a_schema_refer_to_the_whole() -> None:
    shape = shape_of(
        {"type": "object", "properties": {"b": {"$ref": "#/$defs/b"}}, "$defs": {"b": {"enum": [1]}}}
    )
    part = shape.guide().child("b", {})
    assert part.accepts(1)
    assert not part.accepts(2)
    assert part is shape.guide().child("b", {})
    assert shape.guide().child("other", {}).accepts(json.loads('{"anything": true}'))
