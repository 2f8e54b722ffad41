"""Cache marks as Anthropic takes them, on blocks, on tools and on the whole request."""

from __future__ import annotations

from typing import Final

from aiclient.core.json_view import object_at, text_at
from aiclient.core.parts import CacheHint
from aiclient.core.requests import GenerateRequest
from aiclient.wire.json import JsonObject

__all__ = ["diagnostics_of", "marked", "request_control", "request_diagnostics"]

_LIFETIMES: Final = frozenset({None, "5m", "1h"})


def marked(block: JsonObject, hint: CacheHint | None, request: GenerateRequest) -> JsonObject:
    """Return a block with its mark; what cannot be sent of it goes by the caller's policy.

    Args:
        block: A content block or a tool.
        hint: The mark; None leaves the block as it is.
        request: Its context tells the caller.
    """
    mark = None if hint is None else _mark(hint, request)
    return block if mark is None else {**block, "cache_control": mark}


def request_control(request: GenerateRequest) -> JsonObject | None:
    """Return the control of the whole request, which marks its last block; None where none was planned."""
    caching = request.options.caching
    return None if caching is None or caching.control is None else _mark(caching.control, request)


def request_diagnostics(request: GenerateRequest) -> JsonObject | None:
    """Return what asks why nothing was found; None where nobody wants to know."""
    caching = request.options.caching
    return {"previous_message_id": caching.previous} if caching is not None and caching.diagnose else None


def diagnostics_of(body: JsonObject) -> JsonObject | None:
    """Return why nothing was found, in the service's own words; None where it does not say.

    Args:
        body: A message object.
    """
    reason = object_at(object_at(body, "diagnostics"), "cache_miss_reason")
    return reason if text_at(reason, "type") else None


def _mark(hint: CacheHint, request: GenerateRequest) -> JsonObject | None:
    ttl = None if isinstance(hint, str) else hint.ttl
    if ttl not in _LIFETIMES:
        # Only without a plan: one that was made has taken a lifetime that exists.
        request.context.unsupported(f"cache_control for {ttl}", "Anthropic keeps a cache 5m or 1h")
        return None
    return {"type": "ephemeral"} if ttl is None else {"type": "ephemeral", "ttl": ttl}
