"""Asking again: what a model is told of an answer that does not fit, and how often that may be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from aiclient.core.messages import UserMessage
from aiclient.core.responses import ChatResponse

if TYPE_CHECKING:
    from aiclient.core.requests import GenerateRequest
    from aiclient.structured.verdict import Verdict
    from aiclient.structured.wanted import Wanted

__all__ = ["asked_again", "refusal_to_repeat", "summed"]

_TOLD: Final = 20
"""Problems that the model is told; one mistake made everywhere need not fill its context."""
_MENDED: Final = ("not_json", "invalid")
"""What a model can do better when it is told; asking a second time changes nothing about the rest."""
_CHARACTERS: Final = 4
"""Of a token, roughly, where the provider does not count."""


def refusal_to_repeat(
    request: GenerateRequest, tries: Sequence[ChatResponse], *, verdict: Verdict, wanted: Wanted
) -> str | None:
    """Return why a model is not asked again, in words that may be empty; None where it is.

    Args:
        request: As the caller made it.
        tries: All answers so far.
        verdict: What is to be thought of the last.
        wanted: What the call wants.
    """
    repairs = wanted.repairs
    if verdict.reason not in _MENDED:
        return ""
    if request.stream:
        return "an answer that was seen while it was written is not asked for again"
    if len(tries) > repairs.attempts:
        return f"max_repairs is {repairs.attempts}"
    if repairs.token_budget is not None:
        spent = sum(_tokens(request, one) for one in tries[1:])
        next_one = _tokens(request, tries[-1]) + tries[-1].usage.output_tokens
        if spent + next_one > repairs.token_budget:
            return (
                f"one more try would take about {next_one} tokens, and of the {repairs.token_budget} that "
                f"repairs may take {spent} are spent; Repairs(token_budget=...) allows more"
            )
    return None


def _tokens(request: GenerateRequest, response: ChatResponse) -> int:
    """Return what one answer took with its prompt; guessed where the provider does not count."""
    counted = response.usage.total_tokens
    if counted:
        return counted
    return (sum(len(message.text) for message in request.messages) + len(response.text)) // _CHARACTERS


def asked_again(request: GenerateRequest, answer: ChatResponse, verdict: Verdict) -> GenerateRequest:
    """Return a request that shows the model its answer and what is wrong with it.

    Args:
        request: The one that was answered.
        answer: The answer.
        verdict: What is wrong.
    """
    places = [(verdict.place + path, text) for path, text in verdict.problems[:_TOLD]]
    shown = [f"- {path}: {text}" if path else f"- {text}" for path, text in places]
    if len(verdict.problems) > _TOLD:
        shown.append(f"- and {len(verdict.problems) - _TOLD} more")
    what = "is not one JSON value" if verdict.reason == "not_json" else "does not fit the schema"
    text = "\n".join(
        [f"Your last answer {what}:", *shown, "Answer again with the whole JSON value, and nothing else."]
    )
    return replace(request, messages=(*request.messages, answer.message, UserMessage(text)))


def summed(tries: Sequence[ChatResponse]) -> ChatResponse:
    """Return the last answer with what all of them took.

    Args:
        tries: All answers, at least one.
    """
    last = tries[-1]
    if len(tries) == 1:
        return last
    usage = tries[0].usage
    for one in tries[1:]:
        usage = usage + one.usage
    warnings = tuple(dict.fromkeys(text for one in tries for text in one.warnings))
    return replace(last, usage=usage, warnings=warnings, steps=tuple(tries))
