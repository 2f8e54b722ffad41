"""What each provider's documents say about schemas, checked without any code of the library."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.unit.structured.rules import anthropic, compatible, gemini, groq, ollama, openai, xai

RULES: dict[str, Callable[[dict[str, Any]], list[str]]] = {
    "anthropic": anthropic.problems,
    "compatible": compatible.problems,
    "gemini": gemini.problems,
    "groq-strict": groq.problems,
    "ollama": ollama.problems,
    "openai-strict": openai.problems,
    "xai": xai.problems,
}
"""Dialect that the provider holds models to → what is wrong with a schema."""
