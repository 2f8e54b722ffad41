"""Why OpenAI's cache found less than it could have: one request compared with an earlier answer's."""

from __future__ import annotations

from typing import Final

from aiclient.testing.caching.blocks import TOOLS, Prompt
from aiclient.testing.http import Json
from aiclient.testing.prompt_cache import Before, PromptCache

__all__ = ["miss"]

_REASONS: Final = (
    "text_format_changed",
    "reasoning_effort_changed",
    "verbosity_changed",
    "service_tier_changed",
)


def miss(cache: PromptCache, key: object, now: Before, *, read: int) -> Json | None:
    """Return the diagnosis that was asked for, in the provider's words; None where it was not.

    Args:
        cache: Knows earlier prompts.
        key: Id of the answer to compare with.
        now: This request.
        read: Tokens that came from the cache.
    """
    if not isinstance(key, str):
        return None
    before = cache.before.get(key)
    if before is None:
        return {"type": "comparison_response_not_found"}
    same = 0
    old, new = before.prompt.blocks, now.prompt.blocks
    while same < min(len(old), len(new)) and old[same].digest == new[same].digest:
        same += 1
    held = before.prompt.total(before.last)
    reason = _reason(before, now, same)
    if reason is None:
        return {"type": "cache_hit"} if read else {"type": "unavailable"}
    missed = max(held - read, 0)
    reusable = before.prompt.total(min(same - 1, before.last))
    told: Json = {"type": "cache_miss", "reason": reason, "cache_missed_tokens": missed}
    return told | {"comparison_reusable_tokens": reusable}


def _reason(before: Before, now: Before, same: int) -> str | None:
    if before.settings["model"] != now.settings["model"]:
        return "model_changed"
    if before.settings["key"] != now.settings["key"]:
        return "prompt_cache_key_changed"
    for name in _REASONS:
        if before.settings[name] != now.settings[name]:
            return name
    if _tools(before.prompt) != _tools(now.prompt):
        return "tools_changed"
    return None if same > before.last else "input_changed"


def _tools(prompt: Prompt) -> list[str]:
    return [block.digest for block in prompt.blocks if block.region == TOOLS]
