"""Tells in plain text how an answer came about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from aiclient.core.cache_report import cache_lines
from aiclient.core.pricing import CostLine
from aiclient.core.usage import Usage

if TYPE_CHECKING:
    from aiclient.core.responses import ChatResponse

__all__ = ["explained"]


def explained(response: ChatResponse[object]) -> str:
    """Return what happened: resolution, request, attempts, answer, usage and cost.

    Args:
        response: The answer.
    """
    return "\n".join(_lines(response))


def _lines(response: ChatResponse[object]) -> Iterator[str]:
    yield f"model: {response.resolution or f'{response.provider}:{response.model}'}"
    for number, step in enumerate(response.steps, 1):
        asked = ", ".join(call.name for call in step.tool_calls) or "answered"
        yield f"step {number}: {asked} ({step.usage.total_tokens} tokens, cost {_usd(step)})"
    for attempt in response.attempts:
        yield str(attempt)
    for text in response.warnings:
        yield f"warning: {text}"
    reason, raw = response.finish_reason, response.raw_finish_reason
    said = "" if raw in {None, reason} else f" ({raw})"
    yield f"finish: {reason or 'not read to its end'}{said}" + (f", id {response.id}" if response.id else "")
    if response.finish_message:
        yield f"because: {response.finish_message}"
    yield f"usage: {_usage(response.usage)}"
    yield from cache_lines(response.cache, asked=response.caching is not None)
    yield from _cost(response)
    if response.request is not None:
        yield f"sent: {response.request.operation}"
        yield str(response.request)


def _usage(usage: Usage) -> str:
    parts = [f"{usage.input_tokens} input tokens"]
    if usage.cache_write_tokens:
        parts.append(f"{usage.cache_write_tokens} of them written to the cache")
    parts.append(f"{usage.output_tokens} output tokens")
    if usage.reasoning_tokens:
        parts.append(f"{usage.reasoning_tokens} of them reasoning")
    if usage.service_tier:
        parts.append(f"tier {usage.service_tier}")
    return ", ".join(parts)


def _usd(response: ChatResponse[object]) -> str:
    return "unknown" if response.cost is None else f"{response.cost.normalize():f} USD"


def _cost(response: ChatResponse[object]) -> Iterator[str]:
    if response.cost is not None and response.cost == response.usage.reported_cost:
        yield f"cost: {_usd(response)}, as the provider reports it"
        return
    yield f"cost: {_usd(response)}" + (
        "; the price or the usage is not known" if response.cost is None else ""
    )
    if response.cost is not None and response.bill is not None and not response.steps:
        for line in response.bill.lines(response.usage):
            yield _cost_line(line)


def _cost_line(line: CostLine) -> str:
    return f"  {line.unit}: {line.quantity} at {line.rate:f} USD per {line.per} = {line.amount.normalize():f}"
