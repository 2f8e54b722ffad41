"""Anthropic's models, and the size of a prompt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, cast

from aiclient.core.encode import AnyCall
from aiclient.core.json_view import count_at, text_at
from aiclient.core.requests import GenerateRequest
from aiclient.providers.anthropic.adapter import MessagesAdapter
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest

__all__ = ["count_call", "count_of", "list_call", "name_of"]

_COUNTED: Final = (
    "cache_control",
    "messages",
    "model",
    "output_config",
    "system",
    "thinking",
    "tool_choice",
    "tools",
)
"""What a prompt consists of; counting takes nothing else."""
_PAGE: Final = 1000
"""Models on a page: the most that is allowed."""


def list_call(provider: str, package: str) -> AnyCall:
    """Describe `models.list`; all API versions share one package."""
    from aiclient_generated.anthropic.v1.calls import models

    del provider, package
    return cast(AnyCall, models.list(limit=_PAGE))


def name_of(item: JsonObject) -> str:
    """Return the name by which a listed model is asked."""
    return text_at(item, "id") or ""


def count_call(manifest: Manifest, request: GenerateRequest) -> AnyCall:
    """Describe `messages.count_tokens`; all API versions share one package."""
    from aiclient_generated.anthropic.v1.calls import messages

    del manifest
    body = cast("Mapping[str, object]", MessagesAdapter().encode(request).body)
    count = cast("Callable[..., AnyCall]", messages.count_tokens)
    return count(**{name: body[name] for name in _COUNTED if name in body})


def count_of(body: JsonObject) -> int:
    """Return the number in the answer."""
    return count_at(body, "input_tokens")
