"""Prepares a request for its provider: what is wanted of answer and tools, said as that provider takes it."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING, Final, cast

from aiclient.core.messages import Message, SystemMessage
from aiclient.structured.dialects import Dialect, dialect_named
from aiclient.structured.plan import HasDialect, OutputPlan, plan_output
from aiclient.structured.tools import strict_tools
from aiclient.structured.wanted import PLAN, Wanted, wanted_of

if TYPE_CHECKING:
    from aiclient.core.models import ModelInfo
    from aiclient.core.requests import GenerateRequest

__all__ = ["prepared"]

_KEPT: Final = 512
"""Plans that are remembered."""


def prepared(request: GenerateRequest, provider: object) -> GenerateRequest:
    """Return a request that asks its provider for what the call wants, and leave the way back in its context.

    Args:
        request: For a concrete provider and model.
        provider: Who will be asked.

    Raises:
        UnsupportedFeatureError: `strict=True`, and the provider cannot hold the model to the schema.
    """
    wanted = wanted_of(request.context)
    plan = None
    if wanted is not None:
        plan = _PLANS.plan(request, provider, wanted)
        request = _asking(request, plan)
    if not request.options.tools:
        return request
    beside = plan.transformed.schema if plan is not None and plan.strict else None
    return strict_tools(request, _native(_dialect_of(provider)), beside)


def _asking(request: GenerateRequest, plan: OutputPlan) -> GenerateRequest:
    request.context.state[PLAN] = plan
    messages = request.messages
    if plan.instructions is not None:
        messages = _instructed(messages, plan.instructions)
    options = replace(request.options, response_format=plan.response_format)
    return replace(request, messages=messages, options=options)


def _instructed(messages: tuple[Message, ...], text: str) -> tuple[Message, ...]:
    """Put instructions behind those of the caller, so that what they share with other calls stays first."""
    place = next(
        (place for place, message in enumerate(messages) if not isinstance(message, SystemMessage)),
        len(messages),
    )
    return (*messages[:place], SystemMessage(text), *messages[place:])


class _Plans:
    """Plans by what they depend on: a schema is transformed once for each provider, not for each call."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._made: OrderedDict[object, tuple[ModelInfo | None, object, OutputPlan]] = OrderedDict()

    def plan(self, request: GenerateRequest, provider: object, wanted: Wanted) -> OutputPlan:
        options, info = request.options, request.info
        dialect, api = _dialect_of(provider), _api_of(provider)
        has_tools = bool(options.tools) and options.tool_choice != "none"
        key = (wanted.shape, request.provider, request.model, wanted.strict, has_tools, api)
        with self._lock:
            found = self._made.get(key)
        if found is not None and found[0] is info and found[1] is dialect:
            return found[2]
        plan = plan_output(
            wanted.shape,
            dialect,
            info,
            strict=wanted.strict,
            has_tools=has_tools,
            api=api,
            model=request.model,
        )
        with self._lock:
            self._made[key] = info, dialect, plan
            while len(self._made) > _KEPT:
                self._made.popitem(last=False)
        return plan


_PLANS: Final = _Plans()


def _native(dialect: HasDialect | str) -> Dialect:
    """Return what a provider holds models to."""
    return dialect_named(
        dialect if isinstance(dialect, str) else getattr(dialect, "structured", "compatible")
    )


def _dialect_of(provider: object) -> HasDialect | str:
    """Return what tells a provider's dialect; one without a manifest is told the schema in words."""
    manifest: object = getattr(getattr(provider, "endpoint", None), "manifest", None)
    return "prompt" if manifest is None else cast(HasDialect, manifest)


def _api_of(provider: object) -> str:
    """Return which of its APIs a provider is asked through, where it has several."""
    return str(getattr(getattr(provider, "adapter", None), "api", ""))
