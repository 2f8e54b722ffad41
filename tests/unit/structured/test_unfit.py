"""What cannot be asked for is refused in words, and before anything is sent."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

import pytest
from pydantic import BaseModel

from aiclient import Client
from aiclient.core.errors import ConfigurationError
from aiclient.core.repairs import Repairs
from aiclient.structured import schema_report, shape_of
from aiclient.testing import ProviderServer

T = TypeVar("T")
CALLED: list[str] = []


class Secret(BaseModel):
    word: str


@dataclass
class Point:
    x: int


class Shaped(BaseModel, ABC):
    sides: int

    @abstractmethod
    def area(self) -> float: ...


class Drawing(BaseModel):
    shapes: list[Shaped]


class Elsewhere(BaseModel):
    other: Missing  # type: ignore[name-defined] # noqa: F821


def told(text: str) -> str:
    """Say something."""
    CALLED.append(text)
    return text


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        (5, "JSON has no form for 5; use a pydantic model"),
        ("", "give the type itself, not its name"),
        ("Secret", "give the type itself, not its name"),
        (T, "give the one that is meant"),
        (told, "told is a function, and answers are values; offer it as a tool"),
        (lambda: 1, "is a function"),
        (list[Shaped], "Shaped is abstract, so that no value can be made of it"),
        (Drawing, "Shaped is abstract"),
        (Elsewhere, "refers to a type that is not defined"),
        (Secret(word="hush"), "it is a value; give its class"),
        (Point(1), "it is a value; give its class"),
        (object(), "JSON has no form for <object"),
    ],
)
def test_what_is_no_type_of_an_answer_is_refused_before_it_is_paid(
    server: ProviderServer, client: Client, wanted: Any, why: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        client.chat("gpt-5.5").parse("q", wanted)
    assert why in str(caught.value)
    assert "arbitrary_types_allowed" not in str(caught.value)
    assert "hush" not in str(caught.value)
    with pytest.raises(ConfigurationError):
        schema_report(wanted, "gpt-5.5")
    assert not server.requests
    assert not CALLED


@pytest.mark.parametrize("inner", [object(), {1, 2}, Secret, b"bytes"])
def test_a_schema_that_is_no_json_is_refused(inner: Any) -> None:
    pytest.importorskip("jsonschema")
    with pytest.raises(ConfigurationError, match="the answer's JSON schema is no JSON: "):
        shape_of({"type": "object", "properties": {"a": {"default": inner}}})
    circle: dict[str, Any] = {"type": "object"}
    circle["properties"] = circle
    with pytest.raises(ConfigurationError, match="is no JSON: Circular reference"):
        shape_of(circle)


def test_a_schema_is_taken_as_it_is_sent() -> None:
    pytest.importorskip("jsonschema")
    shape = shape_of({"type": "object", "required": ("a",), "properties": {"a": {"enum": (1, 2)}}})
    assert shape.validate({"a": 2}) == {"a": 2}
    assert shape.schema["required"] == ["a"]


def test_types_that_pydantic_makes_by_a_call_are_types() -> None:
    class Pair(NamedTuple):
        left: int

    assert shape_of(Pair).validate([1]) == Pair(1)
    assert shape_of(list[Point]).validate([{"x": 1}]) == [Point(1)]


@pytest.mark.parametrize(
    ("keywords", "why"),
    [
        ({"strict": "yes"}, "strict='yes' says nothing"),
        ({"strict": 1}, "strict=1 says nothing"),
        ({"max_repairs": "2"}, "max_repairs='2' is no number of tries"),
        ({"max_repairs": 1.5}, "max_repairs=1.5 is no number of tries"),
        ({"max_repairs": True}, "max_repairs=True is no number of tries"),
        ({"max_repairs": Repairs}, "is no number of tries"),
        ({"max_repairs": -1}, "0 times or more"),
    ],
)
def test_keywords_that_say_nothing_are_refused(
    server: ProviderServer, client: Client, keywords: dict[str, Any], why: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        client.chat("gpt-5.5").parse("q", Secret, **keywords)
    assert why in str(caught.value)
    assert not server.requests


def test_a_report_says_what_it_is_for() -> None:
    with pytest.raises(ConfigurationError, match="strict='x' says nothing"):
        schema_report(Secret, "gpt-5.5", strict="x")  # type: ignore[arg-type]
    for model in (5, None):
        with pytest.raises(ConfigurationError, match="a report is for a model's name"):
            schema_report(Secret, model)  # type: ignore[arg-type]


def test_methods_that_answer_with_a_value_want_a_type(server: ProviderServer, client: Client) -> None:
    model = client.chat("gpt-5.5")
    for ask in (model.parse, model.stream_object, model.stream_object_async):
        with pytest.raises(ConfigurationError, match="response_model=None names no type"):
            ask("q", None)
    assert not server.requests
