"""Fields of prompt caching, as OpenAI and those who speak its APIs take them."""

from __future__ import annotations

from aiclient.core.parts import CacheHint
from aiclient.core.requests import GenerateRequest
from aiclient.wire.json import Json, JsonObject

__all__ = ["breakpoint_on", "cache_fields", "has_breakpoints"]


def has_breakpoints(request: GenerateRequest) -> bool:
    """Say whether the plan for a request sets breakpoints; without a plan there are none.

    Args:
        request: What is asked.
    """
    caching = request.options.caching
    return caching is not None and bool(caching.breakpoints)


def breakpoint_on(block: JsonObject, hint: CacheHint | None) -> JsonObject:
    """Return content with its breakpoint.

    Args:
        block: A part of a message.
        hint: Its mark; None leaves it as it is.
    """
    if hint is None:
        return block
    ttl = None if isinstance(hint, str) else hint.ttl
    mark: JsonObject = {"mode": "explicit"} if ttl is None else {"mode": "explicit", "ttl": ttl}
    return {**block, "prompt_cache_breakpoint": mark}


def cache_fields(request: GenerateRequest) -> tuple[tuple[str, str, object], ...]:
    """Return our keyword, the field and its value, for each that the plan sets.

    Args:
        request: What is asked.
    """
    caching = request.options.caching
    if caching is None:
        return ()
    fields: list[tuple[str, str, object]] = []
    options: dict[str, Json] = {}
    if caching.mode is not None:
        options["mode"] = caching.mode
    if caching.ttl is not None:
        options["ttl"] = caching.ttl
    if caching.prewarm:
        options["prewarm"] = True
    if caching.diagnose and caching.previous is not None:
        options["comparison_response_id"] = caching.previous
    if caching.key is not None and not caching.key_header:
        fields.append(("cache", "prompt_cache_key", caching.key))
    if options:
        fields.append(("cache", "prompt_cache_options", options))
    if caching.retention is not None:
        fields.append(("cache", "prompt_cache_retention", caching.retention))
    return tuple(fields)
