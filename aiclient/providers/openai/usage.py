"""Usage as OpenAI and those who copy it tell it, made to fit our inclusive totals."""

from __future__ import annotations

from decimal import Decimal
from math import inf
from typing import Final

from aiclient.core.json_view import count_at, object_at, objects_at, text_at
from aiclient.core.usage import Usage
from aiclient.wire.json import JsonObject

__all__ = ["completion_usage", "response_usage"]

_TICK_DIGITS: Final = 10
_BILLED_ITEMS: Final = {
    "code_interpreter_call": "code_interpreter",
    "file_search_call": "file_search",
    "image_generation_call": "image_generation",
    "web_search_call": "web_search",
}
"""Items of a response that cost more than their tokens → what they are billed as."""


def response_usage(body: JsonObject) -> Usage | None:
    """Return the usage of a response object; None where it tells none.

    Args:
        body: The whole response.
    """
    usage = object_at(body, "usage")
    if "input_tokens" not in usage and "output_tokens" not in usage:
        return None
    details = object_at(usage, "input_tokens_details")
    total, written = count_at(usage, "input_tokens"), count_at(usage, "output_tokens")
    reasoning = count_at(object_at(usage, "output_tokens_details"), "reasoning_tokens")
    return Usage(
        input_tokens=total,
        output_tokens=written,
        cache_read_tokens=min(count_at(details, "cached_tokens"), total),
        cache_writes=_cache_writes(details),
        reasoning_tokens=min(reasoning, written),
        service_tier=text_at(body, "service_tier"),
        reported_cost=_reported_cost(usage),
        extras=_billed_items(body) if body.get("output") else {},
    )


def completion_usage(body: JsonObject) -> Usage | None:
    """Return the usage of a chat completion; None where it tells none.

    Args:
        body: The whole completion.
    """
    usage = object_at(body, "usage")
    if "prompt_tokens" not in usage and "completion_tokens" not in usage:
        return None
    prompt, completion = count_at(usage, "prompt_tokens"), count_at(usage, "completion_tokens")
    made = object_at(usage, "completion_tokens_details")
    reasoning = count_at(made, "reasoning_tokens")
    # Some servers count what was thought beside the completion instead of in it, or in the total only.
    completion = max(completion, count_at(usage, "total_tokens") - prompt)
    details = object_at(usage, "prompt_tokens_details")
    read = (
        count_at(details, "cached_tokens")
        or count_at(usage, "prompt_cache_hit_tokens")
        or count_at(usage, "cached_tokens")
        or count_at(usage, "num_cached_tokens")
    )
    # Gateways add up figures of others, which need not fit together; the totals are what is billed.
    read = min(read, prompt)
    writes = _cache_writes(details)
    if sum(writes.values()) > prompt - read:
        writes = {"": prompt - read} if prompt > read else {}
    return Usage(
        input_tokens=prompt,
        output_tokens=completion,
        cache_read_tokens=read,
        cache_writes=writes,
        reasoning_tokens=min(reasoning, completion),
        service_tier=_tier(body),
        reported_cost=_reported_cost(usage),
        input_audio_tokens=count_at(details, "audio_tokens"),
        input_image_tokens=count_at(details, "image_tokens"),
        output_audio_tokens=count_at(made, "audio_tokens"),
    )


def _billed_items(body: JsonObject) -> dict[str, int]:
    """Count what a response did beside writing; opening a page that a search found is not billed."""
    found: dict[str, int] = {}
    for item in objects_at(body, "output"):
        unit = _BILLED_ITEMS.get(text_at(item, "type") or "")
        if unit and text_at(object_at(item, "action"), "type") not in {"open_page", "find", "find_in_page"}:
            found[unit] = found.get(unit, 0) + 1
    told = object_at(object_at(body, "tool_usage"), "web_search")
    if "num_requests" in told:
        found["web_search"] = count_at(told, "num_requests")
    return {unit: count for unit, count in found.items() if count}


def _tier(body: JsonObject) -> str | None:
    """Return the tier; None for Groq's standard one, which only its whole answers tell."""
    tier = text_at(body, "service_tier")
    return None if tier == "on_demand" else tier or None


def _cache_writes(details: JsonObject) -> dict[str, int]:
    by_lifetime = object_at(details, "cache_write_tokens_details")
    writes = {
        name.removeprefix("ttl_").removesuffix("_tokens"): count_at(by_lifetime, name) for name in by_lifetime
    }
    rest = count_at(details, "cache_write_tokens") - sum(writes.values())
    return {lifetime: count for lifetime, count in {**writes, "": rest}.items() if count > 0}


def _reported_cost(usage: JsonObject) -> Decimal | None:
    """Return what the provider says that the call cost: xAI in ticks of 1e-10 USD, OpenRouter in USD."""
    ticks, cost = usage.get("cost_in_usd_ticks"), usage.get("cost")
    if isinstance(ticks, int) and not isinstance(ticks, bool) and ticks >= 0:
        return Decimal(f"{ticks}e-{_TICK_DIGITS}")
    # What is no amount (infinity, not a number, less than nothing) tells nothing.
    if isinstance(cost, int | float) and not isinstance(cost, bool) and 0 <= cost < inf:
        return Decimal(str(cost))
    return None
