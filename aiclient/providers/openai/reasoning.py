"""Effort levels: how much a model is asked to think, in the words that it knows."""

from __future__ import annotations

from collections.abc import Container

from aiclient.core.reasoning_levels import level_of_tokens, nearest_level
from aiclient.core.requests import GenerateRequest

__all__ = ["effort"]


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
        wanted = level_of_tokens(asked)
    else:
        wanted = asked
    chosen = wanted if levels is None else nearest_level(wanted, levels)
    if chosen is None:
        context.unsupported(f"reasoning={asked!r}", f"{request.model} always reasons")
    elif chosen != wanted:
        words = ", ".join(levels or ())
        context.unsupported(f"reasoning={asked!r}", f"{request.model} knows {words}", instead=repr(chosen))
    elif wanted != "none" and not isinstance(asked, bool | str):
        context.warn(
            f"reasoning={asked}: {request.model} takes no number of tokens; {chosen!r} was sent instead"
        )
    return chosen
