"""Schemas of tools: what types, annotations, defaults and docstrings say to a model."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Annotated, Literal, NamedTuple, NotRequired, Required, TypedDict, cast

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel, Field
from typing_extensions import Doc

from aiclient.core.tools import as_tool
from aiclient.wire.json import JsonObject


class Color(Enum):
    RED = "red"
    BLUE = "blue"


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Place(BaseModel):
    """Where something is."""

    city: str = Field(description="Its name.")
    inside: list[Place] = []


@dataclass
class Point:
    """A point.

    Attributes:
        x: From the left.
    """

    x: int
    y: int = 0
    tags: set[str] = field(default_factory=set[str])


@dataclass
class Silent:
    a: int


class Size(TypedDict, total=False):
    """How big.

    Args:
        width: In metres.
    """

    width: Required[float]
    height: float
    point: NotRequired[Point]


class Box(TypedDict):
    size: Size
    label: NotRequired[str]


class Pair(NamedTuple):
    left: int
    right: str = ""


PAIR = Pair(1)


def properties(function: Callable[..., object]) -> JsonObject:
    schema = as_tool(function).parameters
    Draft202012Validator.check_schema(schema)
    assert schema["additionalProperties"] is False
    return cast(JsonObject, schema["properties"])


def definitions(function: Callable[..., object]) -> JsonObject:
    return cast(JsonObject, as_tool(function).parameters["$defs"])


def test_plain_types() -> None:
    def f(
        a: int,
        b: float | None,
        c: Literal["x", 3],
        d: dict[str, int],
        e: tuple[int, str],
        f: date,
        g: list[bool],
        h: Decimal = Decimal("1.5"),
    ) -> None: ...

    found = properties(f)
    assert found["a"] == {"type": "integer"}
    assert found["b"] == {"anyOf": [{"type": "number"}, {"type": "null"}]}
    assert found["c"] == {"enum": ["x", 3]}
    assert found["d"] == {"type": "object", "additionalProperties": {"type": "integer"}}
    assert cast(JsonObject, found["e"])["prefixItems"] == [{"type": "integer"}, {"type": "string"}]
    assert found["f"] == {"type": "string", "format": "date"}
    assert found["g"] == {"type": "array", "items": {"type": "boolean"}}
    assert cast(JsonObject, found["h"])["default"] == "1.5"
    assert as_tool(f).parameters["required"] == list("abcdefg")


def test_classes_are_definitions_without_titles() -> None:
    def f(place: Place, point: Point, color: Color = Color.RED, level: Level = Level.LOW) -> None: ...

    assert properties(f)["color"] == {"$ref": "#/$defs/Color", "default": "red"}
    made = definitions(f)
    assert made["Color"] == {"type": "string", "enum": ["red", "blue"]}
    assert made["Level"] == {"type": "integer", "enum": [1, 2]}
    place = cast(JsonObject, made["Place"])
    assert place["description"] == "Where something is." and "title" not in place
    assert cast(JsonObject, place["properties"])["inside"] == {
        "type": "array",
        "items": {"$ref": "#/$defs/Place"},
        "default": [],
    }
    point = cast(JsonObject, made["Point"])
    assert point["description"] == "A point."
    assert cast(JsonObject, point["properties"])["x"] == {"type": "integer", "description": "From the left."}


def test_a_dataclass_without_docstring_has_no_description() -> None:
    def f(silent: Silent) -> None: ...

    assert "description" not in cast(JsonObject, definitions(f)["Silent"])


def test_typed_dicts_and_named_tuples_of_the_standard_library() -> None:
    def f(
        box: Box, boxes: list[Box] | None = None, pair: Pair = PAIR, *, named: Mapping[str, Box]
    ) -> None: ...

    made = definitions(f) if properties(f) else {}
    assert cast(JsonObject, made["Box"])["required"] == ["size"]
    size = cast(JsonObject, made["Size"])
    assert size["required"] == ["width"] and size["description"] == "How big."
    assert cast(JsonObject, size["properties"])["width"] == {"type": "number", "description": "In metres."}
    assert as_tool(f).validate(
        {"box": {"size": {"width": 1, "point": {"x": 2}}}, "named": {}, "pair": [2]}
    ) == {"box": {"size": {"width": 1.0, "point": Point(2)}}, "named": {}, "pair": Pair(2)}


def test_descriptions_come_from_annotations_before_docstrings() -> None:
    def f(
        a: Annotated[int, "plain text"],
        b: Annotated[int, Doc("a doc")],
        c: Annotated[int, Field(description="a field", ge=1)],
        d: int = Field(4, description="a default field", le=9),
        e: int = 0,
        g: Annotated[Place | None, "a place"] = None,
    ) -> None:
        """Do it.

        Args:
            a: unread
            e (int): from the docstring,
                in two lines
        """

    found = cast(dict[str, JsonObject], properties(f))
    assert [found[name]["description"] for name in "abcdeg"] == [
        "plain text",
        "a doc",
        "a field",
        "a default field",
        "from the docstring, in two lines",
        "a place",
    ]
    assert (found["c"]["minimum"], found["d"]["maximum"], found["d"]["default"]) == (1, 9, 4)
    assert as_tool(f).parameters["required"] == ["a", "b", "c"]
    assert as_tool(f).description == "Do it."


def numpy_style(city: str, unit: str) -> None:
    """Look it up.

    Parameters
    ----------
    city : str
        Where.
    unit : {"C", "F"}
        How to say it.

    Returns
    -------
    None
    """


def sphinx_style(city: str, unit: str) -> None:
    """Look it up.

    :param str city: Where.
    :param unit: How to
        say it.
    :type unit: str
    :returns: nothing
    """


@pytest.mark.parametrize("function", [numpy_style, sphinx_style])
def test_docstrings_of_other_styles(function: Callable[..., object]) -> None:
    made = as_tool(function)
    assert made.description == "Look it up."
    assert made.parameters["properties"] == {
        "city": {"type": "string", "description": "Where."},
        "unit": {"type": "string", "description": "How to say it."},
    }


def test_recursion_and_names_of_a_function_body() -> None:
    class Node(BaseModel):
        child: Node | None = None

    @dataclass
    class Leaf:
        next: Leaf | None = None

    def f(node: Node, leaf: list[Leaf]) -> None: ...

    assert set(definitions(f)) == {"Node", "Leaf"} and properties(f)
    made = as_tool(f).validate({"node": {"child": {}}, "leaf": [{"next": {}}]})
    assert made == {"node": Node(child=Node()), "leaf": [Leaf(Leaf())]}


def test_defaults_that_json_cannot_say_are_left_out() -> None:
    marker = object()

    def f(a: int = cast(int, marker)) -> None: ...

    assert properties(f) == {"a": {"type": "integer"}}


def test_a_schema_is_the_same_in_every_process() -> None:
    code = (
        "from aiclient.core.tools import as_tool; import json\n"
        "def f(words: set[str] = frozenset({'a', 'b', 'c', 'd'}), one: int | str = 1): ...\n"
        "print(json.dumps(as_tool(f).parameters))"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": ":".join(filter(None, sys.path))},
            check=True,
            capture_output=True,
        ).stdout
        for seed in (1, 2, 3)
    }
    assert len(seen) == 1


def test_keys_are_in_a_fixed_order_and_parameters_in_theirs() -> None:
    def f(z: int, a: Place) -> None: ...

    assert list(properties(f)) == ["z", "a"]
    assert list(as_tool(f).parameters) == ["$defs", "additionalProperties", "properties", "required", "type"]
