"""How much a Gemini model is told to think."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, cast

from aiclient.core.reasoning_levels import level_of_tokens, nearest_level
from aiclient.core.requests import GenerateRequest
from aiclient.providers.google.generation import generation, takes_levels

if TYPE_CHECKING:
    from aiclient_generated.google.v1beta import params

__all__ = ["thinking_config"]

_FIRST_THINKING: Final = (2, 5)
_DYNAMIC: Final = -1
"""The model decides for itself."""

_BUDGETS: Final = {
    "none": 0,
    "minimal": 512,
    "low": 1024,
    "medium": 8192,
    "high": 24576,
    "xhigh": 24576,
    "max": 24576,
}
"""Levels in tokens, between the least and the most that every model with budgets takes."""

_OFF: Final = (False, "none", 0)
_LEVELS: Final = ("minimal", "low", "medium", "high", "xhigh")


def thinking_config(request: GenerateRequest) -> params.ThinkingConfigParam | None:
    """Return the part of a request that says how much to think; None where nothing is said.

    Args:
        request: Its `reasoning` is translated as far as the model understands it.
    """
    wanted = request.options.reasoning
    if wanted is None:
        return None
    if not _thinks(request):
        if wanted not in _OFF:
            request.context.unsupported("reasoning", f"{request.model} does not think")
        return None
    level = "none" if wanted in _OFF else "default" if wanted is True else wanted
    if level == "none" and _always_thinks(request):
        request.context.unsupported("reasoning='none'", f"{request.model} cannot stop thinking")
        return None
    if isinstance(level, int):
        return _budget(request, level)
    return _level(request, level) if takes_levels(request) else _budget_of(level)


def _thinks(request: GenerateRequest) -> bool:
    known = request.info.supports("reasoning") if request.info is not None else None
    if known is not None:
        return known
    found = generation(request)
    # Of models that are no Gemini nobody knows here; the service tells.
    return found == (0, 0) or found >= _FIRST_THINKING


def _always_thinks(request: GenerateRequest) -> bool:
    known = request.info.reasoning.always_on if request.info is not None else None
    if known is not None:
        return known
    return takes_levels(request) or "-pro" in request.model


def _budget(request: GenerateRequest, tokens: int) -> params.ThinkingConfigParam | None:
    if request.info is not None and request.info.reasoning.budget is False:
        return _level(request, level_of_tokens(tokens))
    return _budget_config(tokens)


def _budget_of(level: str) -> params.ThinkingConfigParam:
    return _budget_config(_BUDGETS.get(level, _DYNAMIC))


def _budget_config(tokens: int) -> params.ThinkingConfigParam:
    # Who asks for thoughts wants to see them; without thoughts there is nothing to include.
    return {"thinkingBudget": tokens, "includeThoughts": True} if tokens else {"thinkingBudget": 0}


def _level(request: GenerateRequest, level: str) -> params.ThinkingConfigParam | None:
    if level == "default":
        return {"includeThoughts": True}
    known = request.info.reasoning.levels if request.info is not None else None
    levels = known or _LEVELS
    chosen, asked, context = nearest_level(level, levels), request.options.reasoning, request.context
    if chosen is None:
        context.unsupported(f"reasoning={asked!r}", f"{request.model} takes {', '.join(levels)}")
        return None
    # The newest level is not in the API's document yet.
    word = cast(Literal["HIGH"], chosen.upper())
    if isinstance(asked, int):
        context.warn(
            f"reasoning={asked}: {request.model} takes no number of tokens; {chosen!r} was sent instead"
        )
    elif chosen != asked:
        why = f"{request.model} takes {', '.join(levels)}"
        context.unsupported(f"reasoning={asked!r}", why, instead=repr(chosen))
    return {"thinkingLevel": word, "includeThoughts": True}
