"""What a call wants of its answer, and how it was asked for: the state that the layers of a call share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, cast

from aiclient.core.errors import ConfigurationError
from aiclient.core.repairs import Repairs
from aiclient.structured.shape import Shape, shape_of

if TYPE_CHECKING:
    from aiclient.core.context import CallContext
    from aiclient.structured.plan import OutputPlan

__all__ = ["PLAN", "WANTED", "Wanted", "checked_strict", "plan_of", "unrepaired", "wanted_by", "wanted_of"]

WANTED: Final = "structured"
"""Name in the state of a call: what is wanted."""
PLAN: Final = "structured.plan"
"""Name in the state of a call: the plan that was sent last."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a call wants of its answer."""

    shape: Shape[object]
    strict: bool | Literal["auto"] = "auto"
    repairs: Repairs = field(default_factory=Repairs)
    valued: bool = False
    """Nothing but a value will do: calls of tools are no answer."""


def wanted_by(keywords: Mapping[str, object], *, valued: bool = False) -> Wanted:
    """Return what the keywords of a call want of its answer.

    Args:
        keywords: Of `generate`, with a `response_model`.
        valued: Whether nothing but a value will do.

    Raises:
        ConfigurationError: The type has no schema, or there are two formats.
        MissingExtraError: Something is needed that is not installed.
    """
    if keywords.get("response_format") is not None:
        raise ConfigurationError(
            "response_model and response_format are two formats for one answer; give one of them"
        )
    strict = keywords.get("strict")
    shape = shape_of(keywords["response_model"])
    found = "auto" if strict is None else checked_strict(strict)
    return Wanted(shape, found, _repairs(keywords.get("max_repairs")), valued)


def checked_strict(strict: object) -> bool | Literal["auto"]:
    """Return what was said of strictness; truth alone would make `"no"` mean yes.

    Args:
        strict: The keyword.

    Raises:
        ConfigurationError: It is neither a bool nor `"auto"`.
    """
    if isinstance(strict, bool):
        return strict
    if strict == "auto":
        return "auto"
    raise ConfigurationError(f"strict={strict!r:.60} says nothing; give True, False or 'auto'")


def _repairs(given: object) -> Repairs:
    if given is None:
        return Repairs()
    if isinstance(given, Repairs):
        return given
    if isinstance(given, int) and not isinstance(given, bool):
        return Repairs(given)
    raise ConfigurationError(f"max_repairs={given!r:.60} is no number of tries; give an int or Repairs(...)")


def unrepaired(context: CallContext, asked: object) -> None:
    """Follow the caller's policy where a stream is to be repaired; defaults of other calls are no such wish.

    Args:
        context: Of the call.
        asked: What the call itself says of repairs.

    Raises:
        UnsupportedFeatureError: The policy is "error".
    """
    if asked is not None and _repairs(asked).attempts:
        context.unsupported(
            "max_repairs", "what was seen of a stream is not asked for again; parse() repairs"
        )


def wanted_of(context: CallContext) -> Wanted | None:
    """Return what a call wants of its answer; None where any text will do."""
    return cast("Wanted | None", context.state.get(WANTED))


def plan_of(context: CallContext) -> OutputPlan | None:
    """Return how the last attempt of a call asked for it; None where nothing was asked yet."""
    return cast("OutputPlan | None", context.state.get(PLAN))
