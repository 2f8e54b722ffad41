"""Levels of reasoning: their order, the nearest of those that a model knows, and tokens as a level."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

__all__ = ["level_of_tokens", "nearest_level"]

_ORDER: Final = ("none", "minimal", "low", "medium", "high", "xhigh", "max")
_MOST: Final = ((0, "none"), (1024, "low"), (8192, "medium"))
"""Most tokens → level; the figures with which Gemini's compatible service equates the two."""
_SOME: Final = "default"
"""The word of models that know no other amount than their own."""


def nearest_level(wanted: str, known: Iterable[str]) -> str | None:
    """Return the level next to one that a model does not know; nothing is next to `none`.

    Args:
        wanted: A level.
        known: Those of the model; of two that are equally near the one that comes first.
    """
    levels = [*known]
    if wanted in levels:
        return wanted
    ranks = {level: _ORDER.index(level) for level in levels if level in _ORDER and level != "none"}
    if wanted == "none" or wanted not in _ORDER:
        return None
    if not ranks:
        return _SOME if _SOME in levels else None
    rank = _ORDER.index(wanted)
    return min(ranks, key=lambda level: abs(ranks[level] - rank))


def level_of_tokens(tokens: int) -> str:
    """Return the level that comes closest to a number of tokens to think with."""
    return next((level for most, level in _MOST if tokens <= most), "high")
