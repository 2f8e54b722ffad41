"""Clients of the facade that talk to the loopback server, and a model for each provider."""

from __future__ import annotations

from typing import cast

from aiclient import Client
from aiclient.testing import ProviderServer
from aiclient.wire.options import TimeoutOptions
from aiclient_generated.options import ProviderOptions

MODELS = {
    "openai": "gpt-5.5",
    "anthropic": "claude-sonnet-5-5",
    "google": "gemini-3.8-flash",
    "xai": "grok-4.7",
    "ollama": "ollama:qwen3",
    "groq": "groq:llama-3.3-70b-versatile",
}
"""Provider → a name that leads to it."""

KEY = "sk-fake-not-a-key"


def provider_options(server: ProviderServer) -> ProviderOptions:
    """Return the keywords that lead a client to the loopback server for every provider."""
    keywords: dict[str, object] = {}
    for name in MODELS:
        keywords[f"{name}_base_url"] = server.base_url(name)
        keywords[f"{name}_api_key"] = KEY
    # Voyage embeds only, and the server speaks OpenAI to it.
    keywords |= {"voyage_base_url": server.base_url("openai"), "voyage_api_key": KEY}
    return cast(ProviderOptions, keywords)


def connected(
    server: ProviderServer, *, max_retries: int = 2, timeout: float | TimeoutOptions | None = None
) -> Client:
    """Return a client of the loopback server."""
    return Client(max_retries=max_retries, timeout=timeout, **provider_options(server))
