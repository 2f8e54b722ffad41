"""Gemini's token counts, made inclusive, and told apart by what they are tokens of."""

from __future__ import annotations

from aiclient.core.json_view import count_at, first_object_at, object_at, objects_at, text_at
from aiclient.core.usage import Usage
from aiclient.wire.json import JsonObject

__all__ = ["usage_of"]


def usage_of(body: JsonObject) -> Usage | None:
    """Return what an answer consumed; None where it does not tell.

    Args:
        body: A GenerateContentResponse.
    """
    usage = object_at(body, "usageMetadata")
    if not any(name.endswith("TokenCount") for name in usage):
        return None
    thoughts, tier = count_at(usage, "thoughtsTokenCount"), text_at(usage, "serviceTier")
    # Results of the provider's own tools are fed in again, and billed as input.
    given = _by_kind(usage, "promptTokensDetails", "toolUsePromptTokensDetails")
    cached, made = _by_kind(usage, "cacheTokensDetails"), _by_kind(usage, "candidatesTokensDetails")
    return Usage(
        input_tokens=count_at(usage, "promptTokenCount") + count_at(usage, "toolUsePromptTokenCount"),
        output_tokens=count_at(usage, "candidatesTokenCount") + thoughts,
        cache_read_tokens=count_at(usage, "cachedContentTokenCount"),
        reasoning_tokens=thoughts,
        service_tier=None if tier == "unspecified" else tier,
        input_audio_tokens=given.get("AUDIO", 0),
        input_image_tokens=given.get("IMAGE", 0),
        input_video_tokens=given.get("VIDEO", 0),
        cache_read_audio_tokens=cached.get("AUDIO", 0),
        cache_read_image_tokens=cached.get("IMAGE", 0),
        cache_read_video_tokens=cached.get("VIDEO", 0),
        output_audio_tokens=made.get("AUDIO", 0),
        output_image_tokens=made.get("IMAGE", 0),
        extras=_searches(body),
    )


def _by_kind(usage: JsonObject, *names: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for name in names:
        for detail in objects_at(usage, name):
            kind = text_at(detail, "modality") or ""
            counts[kind] = counts.get(kind, 0) + count_at(detail, "tokenCount")
    return counts


def _searches(body: JsonObject) -> dict[str, int]:
    grounding = object_at(first_object_at(body, "candidates"), "groundingMetadata")
    queries = grounding.get("webSearchQueries")
    maps = any("maps" in chunk for chunk in objects_at(grounding, "groundingChunks"))
    counts = {"web_search": len(queries) if isinstance(queries, list) else 0, "maps_search": int(maps)}
    return {unit: count for unit, count in counts.items() if count}
