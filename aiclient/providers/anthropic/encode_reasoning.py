"""How much Claude thinks: levels and budgets, as each model takes them."""

from __future__ import annotations

from typing import Final, NamedTuple

from aiclient.core.models import Reasoning
from aiclient.core.reasoning_levels import level_of_tokens, nearest_level
from aiclient.core.requests import GenerateRequest
from aiclient.wire.json import JsonObject

__all__ = ["MIN_BUDGET", "Thinking", "reasoning_of"]

MIN_BUDGET: Final = 1024
"""The API takes no smaller one."""
_BUDGETS: Final = {
    "minimal": 1024,
    "low": 2048,
    "medium": 8192,
    "high": 16384,
    "xhigh": 32768,
    "max": 49152,
}
"""Level → tokens, for models that take a budget only; a choice of ours."""
_DEFAULT_LEVEL: Final = "medium"
_LEVELS: Final = ("low", "medium", "high", "xhigh", "max")
"""What the API knows, for models of which nobody knows more."""
_CURRENT: Final = Reasoning(adaptive=True)


class Thinking(NamedTuple):
    """The two fields that steer it; None is not sent."""

    thinking: JsonObject | None = None
    effort: str | None = None

    @property
    def budget(self) -> int:
        """Tokens that the model may think with; 0 where no number is given."""
        number = (self.thinking or {}).get("budget_tokens")
        return number if isinstance(number, int) else 0


def reasoning_of(request: GenerateRequest) -> Thinking:
    """Return what the `reasoning` keyword means for a model.

    Args:
        request: Its `info` tells what the model takes. A model that is not known is taken for a current one;
            one of which only the name is known for an old one, which takes budgets.
    """
    asked, model = request.options.reasoning, request.model
    facts = request.info.reasoning if request.info else _CURRENT
    if asked is None:
        return Thinking()
    if asked in {False, "none"}:
        return _off(request, facts)
    if request.info is not None and request.info.supports("reasoning") is False:
        request.context.unsupported("reasoning", f"{model} does not reason")
        return Thinking()
    if asked is True:
        return Thinking(_on(request, facts, _DEFAULT_LEVEL))
    if isinstance(asked, int) and facts.budget is not False:
        return Thinking(_budget(request, asked))
    wanted = level_of_tokens(asked) if isinstance(asked, int) else asked
    levels = facts.levels if facts.levels is not None else _LEVELS if facts.adaptive else ()
    if wanted not in levels and not facts.adaptive and facts.budget is not False:
        return Thinking(_on(request, facts, wanted))
    return _level(request, facts, nearest_level(wanted, levels), levels)


def _level(
    request: GenerateRequest, facts: Reasoning, chosen: str | None, levels: tuple[str, ...]
) -> Thinking:
    """Return the level that is sent, and say where it is another one than was asked for."""
    asked, model, context = request.options.reasoning, request.model, request.context
    if chosen is None:
        context.unsupported(f"reasoning={asked!r}", f"{model} takes {_listed(levels)}")
        return Thinking()
    sent = Thinking(_on(request, facts, chosen), chosen)
    if isinstance(asked, int):
        context.warn(f"reasoning={asked}: {model} takes no number of tokens; {chosen!r} was sent instead")
    elif chosen != asked:
        context.unsupported(f"reasoning={asked!r}", f"{model} takes {_listed(levels)}", instead=repr(chosen))
    return sent


def _off(request: GenerateRequest, facts: Reasoning) -> Thinking:
    if "between_tools" in facts.modes:
        return Thinking({"type": "between_tools"})
    if facts.always_on:
        request.context.unsupported(
            f"reasoning={request.options.reasoning!r}", f"{request.model} always thinks"
        )
        return Thinking()
    return Thinking({"type": "disabled"})


def _on(request: GenerateRequest, facts: Reasoning, level: str) -> JsonObject | None:
    if facts.adaptive:
        return {"type": "adaptive"}
    limit = request.options.max_tokens
    budget = _BUDGETS.get(level, _BUDGETS[_DEFAULT_LEVEL])
    if limit is not None and budget >= limit:
        # A budget is a part of the answer's limit; half of it leaves room for the answer itself.
        budget = limit // 2
    if budget < MIN_BUDGET:
        request.context.unsupported(
            f"reasoning={request.options.reasoning!r}",
            f"max_tokens={limit} leaves no room to think; it takes at least {2 * MIN_BUDGET}",
        )
        return None
    return {"type": "enabled", "budget_tokens": budget}


def _budget(request: GenerateRequest, tokens: int) -> JsonObject | None:
    if tokens >= MIN_BUDGET:
        return {"type": "enabled", "budget_tokens": tokens}
    request.context.unsupported(f"reasoning={tokens}", f"{request.model} takes {MIN_BUDGET} tokens at least")
    return None


def _listed(levels: tuple[str, ...]) -> str:
    return f"the levels {', '.join(levels)}" if levels else "True or False"
