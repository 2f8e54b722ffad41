"""YAML is read by the core schema of version 1.2, and everything else is refused by name."""

from __future__ import annotations

import json
import math

import pytest

from codegen.vendor import yaml12


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1e-08", 1e-08),
        ("1E5", 100000.0),
        ("-.5", -0.5),
        ("1.", 1.0),
        (".inf", math.inf),
        ("-.INF", -math.inf),
        ("12", 12),
        ("+12", 12),
        ("010", 10),
        ("0o17", 15),
        ("0x1F", 31),
        ("1_000", "1_000"),
        ("12:30:45", "12:30:45"),
        ("2024-01-01", "2024-01-01"),
        ("2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"),
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("Off", "Off"),
        ("y", "y"),
        ("true", True),
        ("FALSE", False),
        ("tRue", "tRue"),
        ("~", None),
        ("null", None),
        ("", None),
        ("'12'", "12"),
        ('"true"', "true"),
        ("=", "="),
        ("!!str 12", "12"),
    ],
)
def test_a_plain_scalar_has_the_type_of_the_core_schema(text: str, value: object) -> None:
    loaded = yaml12.load(f"key: {text}\n")

    assert isinstance(loaded, dict)
    assert loaded["key"] == value
    assert type(loaded["key"]) is type(value)


def test_nan_is_a_float() -> None:
    loaded = yaml12.load("key: .nan")

    assert isinstance(loaded, dict)
    assert isinstance(loaded["key"], float)
    assert math.isnan(loaded["key"])


def test_keys_are_the_text_that_was_written() -> None:
    loaded = yaml12.load("200: a\non: b\n1.0: c\nnull: d\n2024-01-01: e\n")

    assert loaded == {"200": "a", "on": "b", "1.0": "c", "null": "d", "2024-01-01": "e"}


def test_anchors_and_merge_keys_are_followed() -> None:
    loaded = yaml12.load("base: &b {a: 1, c: 2}\nuse: {<<: *b, c: 3}\nagain: *b\n")

    assert loaded == {"base": {"a": 1, "c": 2}, "use": {"a": 1, "c": 3}, "again": {"a": 1, "c": 2}}


def test_json_is_yaml() -> None:
    document = {"a": [1, 2.5, None, True, "x"], "b": {"c": "yes"}}

    assert yaml12.load(json.dumps(document)) == document


def test_a_repeated_key_with_the_same_value_is_harmless() -> None:
    assert yaml12.load("a: 1\na: 1\n") == {"a": 1}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a: 1\na: 2\n", "appears twice"),
        ("a: true\na: 1\n", "appears twice"),
        ("? [a, b]\n: 1\n", "not a scalar"),
        ("a: !!timestamp 2024-01-01\n", "no JSON meaning"),
        ("a: !custom x\n", "no JSON meaning"),
        ("a: [1, 2\n", "expected"),
        ("a: b: c\n", "mapping values are not allowed"),
    ],
)
def test_what_json_cannot_say_is_refused(text: str, reason: str) -> None:
    with pytest.raises(yaml12.YamlError, match=reason):
        yaml12.load(text)
