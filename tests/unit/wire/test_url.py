"""Paths, queries and headers from keyword arguments."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.wire.unset import NOT_GIVEN
from aiclient.wire.url import header_pairs, query_pairs, segment, segments


@given(st.text(min_size=1).filter(lambda text: text not in {".", ".."}))
def test_a_segment_cannot_leave_its_place(value: str) -> None:
    if any(0xD800 <= ord(letter) <= 0xDFFF for letter in value):
        return
    encoded = segment(value)
    assert not set(encoded) & set("/?#% \n\\") - {"%"}
    assert unquote(encoded) == value


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_segment_that_would_move_the_request_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="another resource"):
        segment(value)
    with pytest.raises(ValueError, match="another resource"):
        segments(f"models/{value}")


def test_ids_as_providers_write_them_stay_readable() -> None:
    assert segment("ft:gpt-4o:acme::id") == "ft:gpt-4o:acme::id"
    assert segment("gemini-2.5-flash") == "gemini-2.5-flash"
    assert segments("tunedModels/a b") == "tunedModels/a%20b"


def test_query_pairs_flatten_lists_maps_and_booleans() -> None:
    pairs = query_pairs(
        {"a": 1, "b": NOT_GIVEN, "c": None, "d": True, "e": ["x", "y"], "f": {"k": "v", "n": 2}, "g": ""}
    )
    assert pairs == (
        ("a", "1"),
        ("d", "true"),
        ("e", "x"),
        ("e", "y"),
        ("f[k]", "v"),
        ("f[n]", "2"),
        ("g", ""),
    )


def test_header_pairs_join_lists() -> None:
    assert header_pairs({"anthropic-beta": ["a-1", "b-2"], "x": NOT_GIVEN, "y": "z"}) == (
        ("anthropic-beta", "a-1,b-2"),
        ("y", "z"),
    )
