"""Chooses how to speak to OpenAI and to servers like it: Responses, or chat completions."""

from __future__ import annotations

from typing import Final

from aiclient.core.errors import ConfigurationError
from aiclient.providers.base import Adapter
from aiclient.providers.openai.chat import ChatAdapter
from aiclient.providers.openai.responses import OpenAIResponses
from aiclient.wire.manifest import Manifest

__all__ = ["APIS", "make_adapter", "make_compatible_adapter"]

APIS: Final = ("responses", "chat")
"""What `api` may be."""


def make_adapter(manifest: Manifest, package: str, api: str | None = None) -> Adapter:
    """Return the adapter for OpenAI itself or for a provider that borrows its translation.

    OpenAI speaks Responses; what every compatible service offers is chat completions.

    Args:
        manifest: The provider.
        package: Generated package of the API version in use.
        api: `"responses"` or `"chat"`; None is what the provider recommends.

    Raises:
        ConfigurationError: The provider does not offer that API.
    """
    if manifest.name == manifest.adapter:
        return ChatAdapter(manifest.name, package) if api == "chat" else OpenAIResponses()
    if api == "responses":
        raise ConfigurationError(
            f"{manifest.title} offers chat completions only; leave out api=, or set it to 'chat'"
        )
    return ChatAdapter(manifest.name, package, builders=manifest.calls or None)


def make_compatible_adapter(manifest: Manifest) -> Adapter:
    """Return the adapter for a server that copies OpenAI's chat completions.

    Args:
        manifest: The server; it needs no generated code of its own.
    """
    # Nothing is known of the server: what the caller marks is sent, in the words that routers take.
    return ChatAdapter(manifest.name, "v1", builders="openai", marks=True)
