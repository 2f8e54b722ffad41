"""What is known about a model: limits, modalities, capabilities, price; None wherever nobody knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from aiclient.core.pricing import Price
from aiclient.core.shown import short_repr

__all__ = ["Caching", "ModelInfo", "Reasoning"]


@dataclass(frozen=True, slots=True)
class Reasoning:
    """How a model reasons."""

    levels: tuple[str, ...] | None = None
    """Effort levels it takes, weakest first; empty means that it takes none."""
    default: str | None = None
    always_on: bool | None = None
    """Whether it cannot be switched off."""
    adaptive: bool | None = None
    """Whether the model decides how much to think (Anthropic)."""
    budget: bool | None = None
    """Whether a budget in tokens can be given."""
    modes: tuple[str, ...] = ()
    contexts: tuple[str, ...] = ()
    responses_only: tuple[str, ...] = ()
    """Levels that only the Responses API takes (OpenAI)."""

    __repr__ = short_repr


@dataclass(frozen=True, slots=True)
class Caching:
    """How a model caches prompts."""

    min_tokens: int | None = None
    """Shorter prompts are not cached."""
    lifetimes: tuple[str, ...] = ()
    """Lifetimes that can be asked for, the default one first."""
    max_breakpoints: int | None = None

    __repr__ = short_repr


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """Facts about one model.

    Example:
        >>> info = ModelInfo(provider="acme", id="acme-1", capabilities={"tools": True})
        >>> info.supports("tools"), info.supports("sampling")
        (True, None)
    """

    provider: str
    id: str
    family: str = ""
    mode: str | None = None
    """What it is for: chat, responses, embedding, image_generation, ..."""
    endpoints: tuple[str, ...] = ()
    """Routes that serve it, where the provider tells."""
    api_versions: tuple[str, ...] = ()
    """API versions that serve it; empty means all of them."""
    context_tokens: int | None = None
    max_input_tokens: int | None = None
    max_output_tokens: int | None = None
    dimensions: int | None = None
    """Length of an embedding, unless asked otherwise."""
    input: tuple[str, ...] = ()
    output: tuple[str, ...] = ()
    capabilities: Mapping[str, bool] = field(default_factory=dict[str, bool])
    """Capability → whether it is there; absent means unknown."""
    reasoning: Reasoning = field(default_factory=Reasoning)
    caching: Caching = field(default_factory=Caching)
    rejects: frozenset[str] = frozenset()
    """Parameters that the model never takes."""
    rejects_while_reasoning: frozenset[str] = frozenset()
    """Parameters that it takes only with reasoning switched off."""
    retires: date | None = None
    """The day after which calls fail."""
    price: Price | None = None

    __repr__ = short_repr

    def supports(self, capability: str) -> bool | None:
        """Say whether the model can do something.

        Args:
            capability: A name such as `tools`, `structured_output`, `image_input` or `forced_tool_choice`.

        Returns:
            Whether it can; None where nobody knows, which is not a no.
        """
        return self.capabilities.get(capability)
