"""Chooses how to speak to OpenAI and to servers like it: Responses, or chat completions."""

from __future__ import annotations

from aiclient.providers.base import Adapter
from aiclient.providers.openai.chat import ChatAdapter
from aiclient.providers.openai.responses import OpenAIResponses
from aiclient.wire.manifest import Manifest

__all__ = ["make_adapter"]


def make_adapter(manifest: Manifest, package: str) -> Adapter:
    """Return the adapter for OpenAI itself or for a provider that borrows its translation.

    OpenAI speaks Responses; what every compatible server offers is chat completions.

    Args:
        manifest: The provider.
        package: Generated package of the API version in use.
    """
    if manifest.name == manifest.adapter:
        return OpenAIResponses()
    return ChatAdapter(manifest.name, package)
