"""What a dialect makes of a type is undone piece by piece: partials show the form of the type."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Literal, NamedTuple

from pydantic import BaseModel

from aiclient.structured.shape import shape_of
from tests.unit.structured.json_values import found_at
from tests.unit.structured.people import Person, planned, read


@dataclass
class Point:
    x: int
    y: int | None = None


class Pair(NamedTuple):
    first: int
    second: list[str]


def test_a_wrapped_root_is_invisible() -> None:
    partial = read(list[Point], '{"value": [{"x": 1, "y": null}, {"x": 2', "openai-strict")
    assert partial.data == [{"x": 1, "y": None}, {}]
    assert partial.complete == {"/0", "/0/x", "/0/y"}


def test_null_for_what_is_absent_is_invisible() -> None:
    class Optional(BaseModel):
        a: int = 1
        b: str = "x"

    partial = read(Optional, '{"a": null, "b": "y', "openai-strict")
    assert partial.data == {"b": "y"}


def test_entries_are_members() -> None:
    text = (
        '{"name": "Ada", "home": null, "pet": null, "ratings": [{"key": "a/b", "value": 1.5}, {"key": "c", '
    )
    partial = read(Person, text, "openai-strict")
    assert partial.data == {"name": "Ada", "home": None, "pet": None, "ratings": {"a/b": 1.5}}
    assert "/ratings/a~1b" in partial.complete
    backwards = read(Person, '{"ratings": [{"value": 1.5, "key": "a"}, {"value": 2', "openai-strict")
    assert backwards.data == {"ratings": {"a": 1.5}}


def test_an_entry_twice_is_shown_once() -> None:
    text = '{"ratings": [{"key": "a", "value": 1}, {"key": "a", "value": 2}, {"key": "b", "value": 3}]'
    assert read(Person, text, "openai-strict").data == {"ratings": {"a": 1, "b": 3}}


def test_places_show_in_their_order() -> None:
    made = planned(shape_of(Pair), "openai-strict").transformed.apply([1, ["a"]])
    names = list(found_at(made, "/value"))  # type: ignore[arg-type]
    assert read(Pair, json.dumps(made), "openai-strict").data == [1, ["a"]]
    swapped = f'{{"value": {{"{names[1]}": ["a"], "{names[0]}": 1'
    assert read(Pair, swapped, "openai-strict").data == []
    assert read(Pair, swapped + "}", "openai-strict").data == [1, ["a"]]


class Left(BaseModel):
    kind: Literal["left"]
    sizes: dict[str, int]


class Right(BaseModel):
    kind: Literal["right"]
    sizes: list[dict[str, int]]


def test_a_union_shows_once_its_branch_is_clear() -> None:
    class Either(BaseModel):
        one: Left | Right

    start = '{"one": {"kind": "le'
    assert read(Either, start, "openai-strict").data == {}
    start += 'ft"'
    assert read(Either, start, "openai-strict").data == {"one": {"kind": "left"}}
    start += ', "sizes": [{"key": "a", "value": 1}, {"key": "b"'
    assert read(Either, start, "openai-strict").data == {"one": {"kind": "left", "sizes": {"a": 1}}}
    late = '{"one": {"sizes": [[{"key": "a", "value": 1}]], '
    assert read(Either, late, "openai-strict").data == {"one": {"sizes": [{"a": 1}]}}
