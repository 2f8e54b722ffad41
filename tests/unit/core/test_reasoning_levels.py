"""Levels of reasoning: the nearest one that a model knows."""

from __future__ import annotations

import pytest

from aiclient.core.reasoning_levels import level_of_tokens, nearest_level


@pytest.mark.parametrize(
    ("wanted", "known", "found"),
    [
        ("high", ["low", "high"], "high"),
        ("minimal", ["none", "low", "high"], "low"),
        ("medium", ["low", "high"], "low"),
        ("max", ["low", "high"], "high"),
        ("xhigh", ["low", "high", "max"], "high"),
        # thinking less is not thinking not at all
        ("none", ["low", "high"], None),
        ("low", ["none"], None),
        ("none", ["none", "low"], "none"),
        ("low", ["none", "default"], "default"),
        ("none", ["default"], None),
        ("ludicrous", ["low"], None),
        ("ludicrous", ["ludicrous"], "ludicrous"),
        ("low", [], None),
    ],
)
def test_the_nearest_level(wanted: str, known: list[str], found: str | None) -> None:
    assert nearest_level(wanted, known) == found
    assert nearest_level(wanted, tuple(known)) == found


@pytest.mark.parametrize(
    ("tokens", "level"),
    [
        (0, "none"),
        (1, "low"),
        (1024, "low"),
        (1025, "medium"),
        (8192, "medium"),
        (8193, "high"),
        (10**6, "high"),
    ],
)
def test_tokens_as_a_level(tokens: int, level: str) -> None:
    assert level_of_tokens(tokens) == level
