"""What filling a cache ahead of the first question came to."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from aiclient.core.caching import CacheReport
from aiclient.core.responses import ChatResponse
from aiclient.core.usage import Usage

__all__ = ["Prewarmed"]


@dataclass(frozen=True, slots=True)
class Prewarmed:
    """A cache that was filled, or why it was not.

    Example:
        >>> done = Prewarmed(ChatResponse(provider="acme", model="acme-1"))
        >>> done.cost, done.cache.hit
        (None, False)
    """

    response: ChatResponse
    """What the provider answered; it has no text."""

    @property
    def provider(self) -> str:
        """Provider id."""
        return self.response.provider

    @property
    def model(self) -> str:
        """The model, in the provider's words."""
        return self.response.model

    @property
    def usage(self) -> Usage:
        """What was read and written."""
        return self.response.usage

    @property
    def cost(self) -> Decimal | None:
        """USD; None where the price or the usage is not known. Storage is in `cache.stored`."""
        return self.response.cost

    @property
    def cache(self) -> CacheReport:
        """What the provider's cache did, and what was not sent."""
        return self.response.cache

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the caller should know."""
        return self.response.warnings

    @property
    def sent(self) -> bool:
        """Whether the provider was asked anything; False where it fills no cache ahead."""
        return bool(self.response.attempts) or self.cache.stored is not None

    def explain(self) -> str:
        """Tell how it came about."""
        return self.response.explain()
