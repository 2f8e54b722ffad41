"""Repairs: how often, and for how many tokens, a model is asked again for an answer that fits its type."""

from __future__ import annotations

from dataclasses import dataclass

from aiclient.core.errors import ConfigurationError

__all__ = ["Repairs"]


@dataclass(frozen=True, slots=True)
class Repairs:
    """Limits for asking again; an integer in its place is `Repairs(attempts=...)`."""

    attempts: int = 1
    """Most further tries after the first."""
    token_budget: int | None = 50_000
    """Most tokens that all further tries may take together, prompts included; None is no limit.

    A try that would go beyond it, going by the size of the last answer and its prompt, is not made.
    """

    def __post_init__(self) -> None:
        if self.attempts < 0:
            raise ConfigurationError(f"attempts={self.attempts}: a model is asked again 0 times or more")
        if self.token_budget is not None and self.token_budget < 0:
            raise ConfigurationError(f"token_budget={self.token_budget}: a budget is 0 tokens or more")
