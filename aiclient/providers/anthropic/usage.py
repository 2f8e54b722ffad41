"""Anthropic's token counts, made inclusive."""

from __future__ import annotations

from aiclient.core.json_view import count_at, object_at, objects_at, text_at
from aiclient.core.usage import Usage
from aiclient.wire.json import JsonObject

__all__ = ["usage_of"]

_EVERYWHERE = frozenset({None, "global", "not_available"})
"""What `inference_geo` says where no region was asked for."""


def usage_of(body: JsonObject) -> Usage | None:
    """Return what a message consumed; None where it does not tell.

    Args:
        body: A message object.
    """
    usage = object_at(body, "usage")
    if not usage:
        return None
    # The totals leave out what the service spent on shortening the conversation first, which is billed too.
    # What an advisor consumed stays out: that is another model, with other prices.
    counted = [usage, *[one for one in objects_at(usage, "iterations") if one.get("type") == "compaction"]]
    writes: dict[str, int] = {}
    fresh = read = written = thought = 0
    for one in counted:
        for lifetime, count in _cache_writes(one).items():
            writes[lifetime] = writes.get(lifetime, 0) + count
        fresh += count_at(one, "input_tokens")
        read += count_at(one, "cache_read_input_tokens")
        written += count_at(one, "output_tokens")
        thought += count_at(object_at(one, "output_tokens_details"), "thinking_tokens")
    return Usage(
        # What the provider calls input is only the part that no cache was involved in.
        input_tokens=fresh + read + sum(writes.values()),
        output_tokens=written,
        cache_read_tokens=read,
        cache_writes=writes,
        reasoning_tokens=thought,
        # The fast mode has prices of its own, like a tier.
        service_tier="fast" if text_at(usage, "speed") == "fast" else text_at(usage, "service_tier"),
        region=None if (place := text_at(usage, "inference_geo")) in _EVERYWHERE else place,
        extras=_extras(usage),
    )


def _extras(usage: JsonObject) -> dict[str, int]:
    """Count what is billed beside the tokens of this model: searches, and advice of another model.

    No price of this model says what advice costs, so that the cost of such an answer is unknown.
    """
    searches = count_at(object_at(usage, "server_tool_use"), "web_search_requests")
    advice = sum(text_at(one, "type") == "advisor_message" for one in objects_at(usage, "iterations"))
    return {unit: count for unit, count in (("web_search", searches), ("advisor", advice)) if count}


def _cache_writes(usage: JsonObject) -> dict[str, int]:
    by_lifetime = object_at(usage, "cache_creation")
    writes = {
        name.removeprefix("ephemeral_").removesuffix("_input_tokens"): count_at(by_lifetime, name)
        for name in by_lifetime
    }
    rest = count_at(usage, "cache_creation_input_tokens") - sum(writes.values())
    return {lifetime: count for lifetime, count in {**writes, "": rest}.items() if count > 0}
