# Generated from specs/; do not edit: change the sources and run `make regen`.
"""All typed clients and manifests, by name."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.anthropic import Anthropic as Anthropic
    from aiclient_generated.anthropic import AsyncAnthropic as AsyncAnthropic
    from aiclient_generated.google import AsyncGemini as AsyncGemini
    from aiclient_generated.google import Gemini as Gemini
    from aiclient_generated.groq import AsyncGroq as AsyncGroq
    from aiclient_generated.groq import Groq as Groq
    from aiclient_generated.ollama import AsyncOllama as AsyncOllama
    from aiclient_generated.ollama import Ollama as Ollama
    from aiclient_generated.openai import AsyncOpenAI as AsyncOpenAI
    from aiclient_generated.openai import OpenAI as OpenAI
    from aiclient_generated.xai import XAI as XAI
    from aiclient_generated.xai import AsyncXAI as AsyncXAI

PROVIDERS: dict[str, str] = {
    "anthropic": "aiclient_generated.anthropic.manifest",
    "google": "aiclient_generated.google.manifest",
    "groq": "aiclient_generated.groq.manifest",
    "ollama": "aiclient_generated.ollama.manifest",
    "openai": "aiclient_generated.openai.manifest",
    "voyage": "aiclient_generated.voyage.manifest",
    "xai": "aiclient_generated.xai.manifest",
}
"""Provider id → module of its `MANIFEST`."""

ALIASES: dict[str, str] = {
    "claude": "anthropic",
    "gemini": "google",
    "voyageai": "voyage",
    "grok": "xai",
}
"""Other names of providers."""

CLIENTS: dict[str, str] = {
    "Anthropic": "anthropic",
    "AsyncAnthropic": "anthropic",
    "Gemini": "google",
    "AsyncGemini": "google",
    "Groq": "groq",
    "AsyncGroq": "groq",
    "Ollama": "ollama",
    "AsyncOllama": "ollama",
    "OpenAI": "openai",
    "AsyncOpenAI": "openai",
    "XAI": "xai",
    "AsyncXAI": "xai",
}
"""Typed client → provider id."""


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = CLIENTS.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"aiclient_generated.{home}"), name)
