"""OpenAI and servers like it: their models, and the size of a prompt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final, cast

from aiclient.core.encode import AnyCall
from aiclient.core.errors import UnsupportedFeatureError
from aiclient.core.json_view import count_at, text_at
from aiclient.core.requests import GenerateRequest
from aiclient.providers.openai.responses import OpenAIResponses
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest

__all__ = ["count_call", "count_of", "list_call", "name_of"]

_COUNTED: Final = (
    "conversation",
    "input",
    "instructions",
    "model",
    "parallel_tool_calls",
    "previous_response_id",
    "reasoning",
    "text",
    "tool_choice",
    "tools",
    "truncation",
)
"""What a prompt consists of; counting takes nothing else."""


def list_call(provider: str, package: str) -> AnyCall:
    """Describe `models.list` of the provider, or of OpenAI where the provider is none of the catalogue."""
    from aiclient_generated.clients import PROVIDERS

    home = f"{provider}.{package}" if provider in PROVIDERS else "openai.v1"
    module = import_module(f"aiclient_generated.{home}.calls.models")
    return cast("Callable[[], AnyCall]", module.list)()


def name_of(item: JsonObject) -> str:
    """Return the name by which a listed model is asked."""
    return text_at(item, "id") or ""


def count_call(manifest: Manifest, request: GenerateRequest) -> AnyCall:
    """Describe `responses.input_tokens.count`.

    Raises:
        UnsupportedFeatureError: Servers like OpenAI do not count.
    """
    if manifest.name != manifest.adapter:
        raise UnsupportedFeatureError(f"{manifest.title} does not count the tokens of a prompt")
    from aiclient_generated.openai.v1.calls import responses

    body = cast("Mapping[str, object]", OpenAIResponses().encode(request).body)
    count = cast("Callable[..., AnyCall]", responses.input_tokens_count)
    return count(**{name: body[name] for name in _COUNTED if name in body})


def count_of(body: JsonObject) -> int:
    """Return the number in the answer."""
    return count_at(body, "input_tokens")
