"""Views of JSON: what is of another type, or is no number of anything, is nothing."""

from __future__ import annotations

import json

import pytest

from aiclient.core.json_view import count_at, first_object_at, object_at, objects_at, text_at
from aiclient.wire.json import JsonObject


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("7", 7),
        ("7.0", 7),
        ("7.9", 7),
        ("1e3", 1000),
        ("0", 0),
        ("-3", 0),
        ("-3.5", 0),
        ("true", 0),
        ("null", 0),
        ('"7"', 0),
        ("[7]", 0),
        ("{}", 0),
        ("1e999", 0),
        ("-1e999", 0),
        ("NaN", 0),
        ("Infinity", 0),
        ("1e300", int(1e300)),
    ],
)
def test_what_is_no_count_counts_nothing(text: str, count: int) -> None:
    assert count_at(json.loads(f'{{"found": {text}}}'), "found") == count


def test_a_missing_field_is_empty() -> None:
    assert (count_at({}, "a"), text_at({}, "a"), object_at({}, "a"), [*objects_at({}, "a")]) == (
        0,
        None,
        {},
        [],
    )
    assert first_object_at({}, "a") == {}


def test_a_field_of_another_type_is_empty() -> None:
    value: JsonObject = {"a": 1, "b": "text", "c": [1, {"d": 2}]}
    assert (object_at(value, "a"), text_at(value, "a"), [*objects_at(value, "b")]) == ({}, None, [])
    assert (text_at(value, "b"), [*objects_at(value, "c")]) == ("text", [{"d": 2}])
    assert first_object_at(value, "c") == {"d": 2}
