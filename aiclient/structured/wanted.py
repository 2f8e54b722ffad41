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

__all__ = ["PLAN", "WANTED", "Wanted", "plan_of", "wanted_by", "wanted_of"]

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
    strict = cast('bool | Literal["auto"] | None', keywords.get("strict"))
    repairs = cast("int | Repairs | None", keywords.get("max_repairs"))
    if not isinstance(repairs, Repairs):
        repairs = Repairs() if repairs is None else Repairs(repairs)
    shape = shape_of(keywords["response_model"])
    return Wanted(shape, "auto" if strict is None else strict, repairs, valued)


def wanted_of(context: CallContext) -> Wanted | None:
    """Return what a call wants of its answer; None where any text will do."""
    return cast("Wanted | None", context.state.get(WANTED))


def plan_of(context: CallContext) -> OutputPlan | None:
    """Return how the last attempt of a call asked for it; None where nothing was asked yet."""
    return cast("OutputPlan | None", context.state.get(PLAN))
