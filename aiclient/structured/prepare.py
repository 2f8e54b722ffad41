"""Prepares a request for its provider: what is wanted of answer and tools, said as that provider takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from aiclient.core.changes import changed
from aiclient.core.messages import Message, SystemMessage
from aiclient.structured.dialects import Dialect, dialect_named
from aiclient.structured.plan import HasDialect, OutputPlan, plan_output
from aiclient.structured.tools import strict_tools
from aiclient.structured.wanted import PLAN, Wanted, wanted_of

if TYPE_CHECKING:
    from aiclient.core.requests import GenerateRequest

__all__ = ["prepared"]


def prepared(request: GenerateRequest, provider: object) -> GenerateRequest:
    """Return a request that asks its provider for what the call wants, and leave the way back in its context.

    Args:
        request: For a concrete provider and model.
        provider: Who will be asked.

    Raises:
        UnsupportedFeatureError: `strict=True`, and the provider cannot hold the model to the schema.
    """
    wanted = wanted_of(request.context)
    dialect, plan = _dialect_of(provider), None
    if wanted is not None:
        plan = _planned(request, dialect, wanted)
        request = _asking(request, plan)
    if not request.options.tools:
        return request
    beside = plan.transformed.schema if plan is not None and plan.strict else None
    return strict_tools(request, _native(dialect), beside)


def _planned(request: GenerateRequest, dialect: HasDialect | str, wanted: Wanted) -> OutputPlan:
    options = request.options
    return plan_output(
        wanted.shape,
        dialect,
        request.info,
        strict=wanted.strict,
        has_tools=bool(options.tools) and options.tool_choice != "none",
        model=request.model,
    )


def _asking(request: GenerateRequest, plan: OutputPlan) -> GenerateRequest:
    request.context.state[PLAN] = plan
    messages = request.messages
    if plan.instructions is not None:
        messages = _instructed(messages, plan.instructions)
    options = changed(request.options, {"response_format": plan.response_format})
    return changed(request, {"messages": messages, "options": options})


def _instructed(messages: tuple[Message, ...], text: str) -> tuple[Message, ...]:
    """Put instructions behind those of the caller, so that what they share with other calls stays first."""
    place = next(
        (place for place, message in enumerate(messages) if not isinstance(message, SystemMessage)),
        len(messages),
    )
    return (*messages[:place], SystemMessage(text), *messages[place:])


def _native(dialect: HasDialect | str) -> Dialect:
    """Return what a provider holds models to."""
    return dialect_named(
        dialect if isinstance(dialect, str) else getattr(dialect, "structured", "compatible")
    )


def _dialect_of(provider: object) -> HasDialect | str:
    """Return what tells a provider's dialect; one without a manifest is told the schema in words."""
    manifest: object = getattr(getattr(provider, "endpoint", None), "manifest", None)
    return "prompt" if manifest is None else cast(HasDialect, manifest)
