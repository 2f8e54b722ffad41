"""Effort levels: how much a model is asked to think, in the words that it knows."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from aiclient.core.requests import GenerateRequest

__all__ = ["effort"]

_ORDER: Final = ("none", "minimal", "low", "medium", "high", "xhigh", "max")
_BUDGETS: Final = ((0, "none"), (1024, "low"), (8192, "medium"))
"""Most tokens → level; the figures with which Gemini's compatible service equates the two."""


def effort(request: GenerateRequest, *, without: Container[str] = ()) -> str | None:
    """Return the level to send; None where none is.

    Args:
        request: What is asked, and what is known of the model.
        without: Levels that this API does not take, although the model knows them.

    Raises:
        UnsupportedFeatureError: The model cannot do what is asked, and the policy is "error".
    """
    asked, info, context = request.options.reasoning, request.info, request.context
    if asked is None:
        return None
    known = info.reasoning.levels if info else None
    if known == () or (known is None and info is not None and info.supports("reasoning") is False):
        if asked not in (False, 0, "none"):
            context.unsupported("reasoning", f"{request.model} does not reason")
        return None
    levels = None if known is None else [level for level in known if level not in without]
    if asked is True:
        default = info.reasoning.default if info else None
        return "medium" if default == "none" and (levels is None or "medium" in levels) else None
    if asked is False:
        wanted = "none"
    elif isinstance(asked, int):
        wanted = next((level for most, level in _BUDGETS if asked <= most), "high")
    else:
        wanted = asked
    chosen = wanted if levels is None or wanted in levels else _nearest(wanted, levels)
    if chosen is None:
        context.unsupported(f"reasoning={asked!r}", f"{request.model} always reasons")
    elif chosen != wanted:
        words = ", ".join(levels or ())
        context.unsupported(
            f"reasoning={asked!r}", f"{request.model} knows {words}; {chosen!r} was sent instead"
        )
    elif wanted != "none" and not isinstance(asked, bool | str):
        context.warn(
            f"reasoning={asked}: {request.model} takes no number of tokens; {chosen!r} was sent instead"
        )
    return chosen


def _nearest(wanted: str, levels: list[str]) -> str | None:
    """Return the level next to one that the model does not know; nothing is next to `none`."""
    ranks = {level: _ORDER.index(level) for level in levels if level in _ORDER and level != "none"}
    if wanted == "none" or wanted not in _ORDER or not ranks:
        return None
    rank = _ORDER.index(wanted)
    return min(ranks, key=lambda level: abs(ranks[level] - rank))
