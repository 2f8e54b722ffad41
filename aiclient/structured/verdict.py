"""Verdicts: whether an answer is a value of the wanted type, and what it is instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aiclient.structured.json_problem import JsonProblem
from aiclient.structured.json_text import read_json_text
from aiclient.structured.outcome import outcome_of
from aiclient.structured.shape import Shape, ShapeError
from aiclient.wire.json import Json

if TYPE_CHECKING:
    from aiclient.core.errors import NoObject
    from aiclient.core.responses import ChatResponse
    from aiclient.structured.plan import OutputPlan

__all__ = ["Verdict", "judged"]

_SHOWN: Final = 5
"""Problems that a message names; `errors` has all."""
_TOLD: Final[dict[NoObject, str]] = {
    "refusal": "declined to answer, so there is no {name}; `text` is what was said of it, if anything was",
    "length": "came to a token limit before the {name} was whole; raise max_tokens, or let it think less",
    "content_filter": "was stopped by the provider's filter, so there is no {name}; change the prompt",
    "empty": "wrote nothing where {name} was asked for; try again, or another model",
    "not_json": "wrote something else than one JSON value for {name}",
    "invalid": "wrote JSON that is no {name}",
    "tool_calls": "calls tools before there is a {name}; run_tools(..., response_model=...) runs them and "
    "goes on, parse() returns the calls",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be thought of an answer."""

    reason: NoObject | None = None
    """Why there is no value; None where there is one, or where none is due yet."""
    value: object = None
    data: Json = None
    """The JSON behind the value, in the form of the wanted type's own schema."""
    problems: tuple[tuple[str, str], ...] = ()
    """JSON pointer and text of each."""
    place: str = ""
    """JSON pointer to the value in what the model wrote, where it had to be wrapped."""

    def told(self, name: str) -> str:
        """Return what is wrong, in words that follow the name of the model.

        Args:
            name: Of the wanted type.
        """
        said = _TOLD[self.reason or "invalid"].format(name=name)
        shown = [f"{path}: {text}" if path else text for path, text in self.problems[:_SHOWN]]
        if len(self.problems) > _SHOWN:
            shown.append(f"and {len(self.problems) - _SHOWN} more")
        return f"{said}: {'; '.join(shown)}" if shown else said


def judged(response: ChatResponse, shape: Shape[object], plan: OutputPlan | None) -> Verdict:
    """Return the value in an answer, or why there is none.

    Whether the answer is one at all is told by how it ended, before its text is looked at.

    Args:
        response: The whole answer.
        shape: What is wanted.
        plan: How it was asked for; None where the answer came from somewhere else, as from a cache.
    """
    outcome = outcome_of(response)
    return _read(response.text, shape, plan) if outcome == "answer" else Verdict(outcome)


def _read(text: str, shape: Shape[object], plan: OutputPlan | None) -> Verdict:
    found = read_json_text(text)
    if isinstance(found, JsonProblem):
        return Verdict("not_json", problems=((found.pointer, str(found)),))
    data: Json = found if plan is None else plan.transformed.undo(found)
    try:
        value = shape.validate(data)
    except ShapeError as error:
        return Verdict("invalid", data=data, problems=error.problems, place=_place(found, data, shape))
    return Verdict(value=value, data=data)


def _place(found: Json, data: Json, shape: Shape[object]) -> str:
    """Return where the value is in what the model wrote: providers want an object, whatever the type is."""
    if isinstance(found, dict) and len(found) == 1 and found != data and shape.schema.get("type") != "object":
        return f"/{next(iter(found))}"
    return ""
