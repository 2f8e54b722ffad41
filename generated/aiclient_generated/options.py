# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Keywords of `aiclient.Client` for each provider, compiled from the manifests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

__all__ = ["ProviderOptions"]


class ProviderOptions(TypedDict, total=False):
    """Keys, addresses and versions per provider."""

    anthropic_api_key: str
    anthropic_api_keys: Sequence[str]
    anthropic_base_url: str
    anthropic_api_version: Literal["2023-06-01", "2026-10-21"]
    anthropic_workspace_id: str
    anthropic_embeddings: Literal["google", "ollama", "openai", "voyage"] | str
    """Who embeds where this provider is named, which has no embedding models: a provider, or `provider:model`."""

    google_api_key: str
    google_api_keys: Sequence[str]
    google_base_url: str
    google_api_version: Literal["v1", "v1beta"]

    groq_api_key: str
    groq_api_keys: Sequence[str]
    groq_base_url: str
    groq_api_version: Literal["v1"]

    ollama_api_key: str
    ollama_api_keys: Sequence[str]
    ollama_base_url: str
    ollama_api_version: Literal["v1"]

    openai_api_key: str
    openai_api_keys: Sequence[str]
    openai_base_url: str
    openai_api_version: Literal["v1"]
    openai_organization: str
    openai_project: str

    voyage_api_key: str
    voyage_api_keys: Sequence[str]
    voyage_base_url: str
    voyage_api_version: Literal["v1"]

    xai_api_key: str
    xai_api_keys: Sequence[str]
    xai_base_url: str
    xai_api_version: Literal["v1"]
    xai_conversation_id: str
    xai_embeddings: Literal["google", "ollama", "openai", "voyage"] | str
    """Who embeds where this provider is named, which has no embedding models: a provider, or `provider:model`."""
