"""Capabilities: what a model does not take is dropped or refused before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, cast

from aiclient.core.models import ModelInfo
from aiclient.core.requests import GenerateOptions, GenerateRequest

__all__ = ["fitted", "stated_reasoning"]

_OFF: Final = (False, "none", 0)
"""Ways to ask for no reasoning."""
_CHECKED: Final = (
    "temperature",
    "top_p",
    "top_k",
    "stop",
    "seed",
    "presence_penalty",
    "frequency_penalty",
    "logprobs",
    "parallel_tool_calls",
    "metadata",
    "user",
)
"""Keywords that the catalogue may name as rejected."""


def fitted(request: GenerateRequest, reasons: bool | None = None) -> GenerateRequest:
    """Return a request without the keywords that its model does not take.

    What the catalogue does not know is sent: unknown is not a no. How much a model thinks is left to the
    adapters, which find the nearest that it knows.

    Args:
        request: What was asked.
        reasons: Whether the provider's own fields, which win over keywords, make the model reason; None where
            they do not say.

    Raises:
        UnsupportedFeatureError: Something does not fit, and the caller wants an error then.
    """
    info = request.info
    if info is None:
        return request
    dropped: dict[str, Any] = {}
    for name, shown, why in _misfits(request.options, info, reasons):
        if name not in dropped:
            request.context.unsupported(shown, why)
            dropped[name] = None
    return replace(request, options=replace(request.options, **dropped)) if dropped else request


def stated_reasoning(
    fields: Mapping[str, object], off: Mapping[str, Sequence[str | int | bool]]
) -> bool | None:
    """Return whether fields of a body switch reasoning on or off; None where they do not say.

    Args:
        fields: As the provider spells them.
        off: JSON pointer to a field → the values that switch reasoning off; any other value switches it on.
    """
    for pointer, values in off.items():
        found = _at(fields, pointer.split("/")[1:])
        if found is not None:
            return found not in values
    return None


def _at(value: object, steps: Sequence[str]) -> object:
    if not steps:
        return value
    if not isinstance(value, Mapping):
        return None
    return _at(cast("Mapping[str, object]", value).get(steps[0]), steps[1:])


def _misfits(
    options: GenerateOptions, info: ModelInfo, reasons: bool | None
) -> Iterator[tuple[str, str, str]]:
    """Find keywords that cannot be sent: the name, as it was written, and why."""
    rejected = info.rejects
    if info.rejects_while_reasoning and (_reasons(options, info) if reasons is None else reasons):
        rejected = rejected | info.rejects_while_reasoning
    for name in _CHECKED if rejected else ():
        value: object = getattr(options, name)
        if name in rejected and value is not None:
            only = "" if name in info.rejects else " while it reasons"
            yield name, f"{name}={value!r}", f"{info.id} does not take it{only}"
    limit = info.max_output_tokens
    if options.max_tokens is not None and limit is not None and options.max_tokens > limit:
        yield "max_tokens", f"max_tokens={options.max_tokens}", f"{info.id} writes at most {limit} tokens"
    yield from _tools(options, info)
    if options.response_format is not None and info.supports("structured_output") is False:
        yield "response_format", "response_format", f"{info.id} has no structured output"


def _reasons(options: GenerateOptions, info: ModelInfo) -> bool:
    """Say whether the model is known to reason in this call; what is not known is no."""
    if info.reasoning.always_on:
        return True
    if options.reasoning is None:
        return info.reasoning.default not in {None, "none"}
    return options.reasoning not in _OFF


def _tools(options: GenerateOptions, info: ModelInfo) -> Iterator[tuple[str, str, str]]:
    if options.tools and info.supports("tools") is False:
        yield "tools", "tools", f"{info.id} does not call tools"
        if options.tool_choice is not None:
            yield "tool_choice", f"tool_choice={options.tool_choice!r}", f"{info.id} does not call tools"
    if options.parallel_tool_calls and info.supports("parallel_tools") is False:
        why = f"{info.id} calls one tool at a time"
        yield "parallel_tool_calls", "parallel_tool_calls=True", why
    if options.tool_choice in {None, "auto", "none"}:
        return
    shown = f"tool_choice={options.tool_choice!r}"
    if info.supports("forced_tool_choice") is False:
        yield "tool_choice", shown, f"{info.id} cannot be forced to call a tool"
    elif info.supports("tool_choice") is False:
        yield "tool_choice", shown, f"{info.id} chooses tools itself"
