"""Equality: same keys, same order, same types, numbers by value."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.replay.equality import differences, parse_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("recorded", "came_back"),
    [
        ("1", "1.0"),
        ("1.0", "1"),
        ("1e2", "100"),
        ("-0.0", "0"),
        ("0.1", "0.1000000000000000055511151231257827"),
        ('{"a": 1, "b": 2}', '{"b": 2, "a": 1}'),
        ('"\\u00e9"', '"é"'),
    ],
)
def test_equal(recorded: str, came_back: str) -> None:
    assert differences(parse_json(recorded), parse_json(came_back)) == []


@pytest.mark.parametrize(
    ("recorded", "came_back", "pointer"),
    [
        ("true", "1", "/"),
        ("1", "true", "/"),
        ("0", "false", "/"),
        ("null", "0", "/"),
        ('"1"', "1", "/"),
        ('{"a": null}', "{}", "/a"),
        ("{}", '{"a": null}', "/a"),
        ("[1, 2]", "[2, 1]", "/0"),
        ("[1, 2]", "[1]", "/"),
        ("[]", "{}", "/"),
        ("{}", "[]", "/"),
        ('{"a/b": {"c~d": [1]}}', '{"a/b": {"c~d": [2]}}', "/a~1b/c~0d/0"),
        ("9007199254740993", "9007199254740992", "/"),
        ("9007199254740993", "9007199254740993.0", "/"),
    ],
)
def test_different(recorded: str, came_back: str, pointer: str) -> None:
    found, *_ = differences(parse_json(recorded), parse_json(came_back))
    assert found.startswith(f"{pointer}: ")


@given(VALUES)
def test_a_value_equals_itself_after_a_trip_through_text(value: object) -> None:
    text = json.dumps(value)
    assert differences(parse_json(text), json.loads(text)) == []


@given(VALUES, VALUES)
def test_no_difference_means_the_same_text_but_for_numbers(one: object, other: object) -> None:
    same = differences(parse_json(json.dumps(one)), json.loads(json.dumps(other))) == []
    assert not same or one == other


@pytest.mark.parametrize("text", ['{"a": 1, "a": 1}', "NaN", "[Infinity]", "1e999", "", "{", b"\xff"])
def test_what_cannot_be_compared_is_refused(text: str | bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json raises its own subclasses
        parse_json(text)


def test_big_integers_keep_every_digit() -> None:
    assert parse_json("123456789012345678901234567890") == 123456789012345678901234567890


def test_long_lists_of_differences_end() -> None:
    ones, twos = parse_json(json.dumps([1] * 100)), parse_json(json.dumps([2] * 100))
    assert len(differences(ones, twos, limit=5)) == 5
