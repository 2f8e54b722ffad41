"""Usage: what a call consumed, counted the same way for every provider."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from aiclient.core.pricing import Billable

__all__ = ["Usage"]


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one call or, added up, of several; totals include their parts.

    Example:
        >>> (Usage(input_tokens=10, output_tokens=5) + Usage(input_tokens=1)).total_tokens
        16
    """

    input_tokens: int = 0
    """The whole prompt, cached or not."""
    output_tokens: int = 0
    """The whole answer, reasoning included."""
    cache_read_tokens: int = 0
    """Part of the input that came from the provider's cache."""
    cache_writes: Mapping[str, int] = field(default_factory=dict[str, int])
    """Part of the input that was written to the cache, by lifetime (`5m`, `1h`); an empty lifetime is the
    provider's default one."""
    reasoning_tokens: int = 0
    """Part of the output that the model thought and may not show."""
    service_tier: str | None = None
    """The tier that was billed, in the provider's word."""
    reported_cost: Decimal | None = None
    """USD, where the provider itself says what the call cost."""

    @property
    def cache_write_tokens(self) -> int:
        """Part of the input that was written to the cache, for whatever lifetime."""
        return sum(self.cache_writes.values())

    @property
    def total_tokens(self) -> int:
        """Input and output together."""
        return self.input_tokens + self.output_tokens

    def __add__(self, other: Usage) -> Usage:
        writes = dict(self.cache_writes)
        for lifetime, count in other.cache_writes.items():
            writes[lifetime] = writes.get(lifetime, 0) + count
        costs = (self.reported_cost, other.reported_cost)
        return Usage(
            input_tokens=self.input_tokens + other.input_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
            cache_read_tokens=self.cache_read_tokens + other.cache_read_tokens,
            cache_writes=writes,
            reasoning_tokens=self.reasoning_tokens + other.reasoning_tokens,
            service_tier=self.service_tier if self.service_tier == other.service_tier else None,
            # A sum in which one cost is unknown is unknown.
            reported_cost=None if costs[0] is None or costs[1] is None else costs[0] + costs[1],
        )

    def billable(self) -> Billable:
        """Return what prices are applied to."""
        return Billable(
            input_tokens=self.input_tokens,
            output_tokens=self.output_tokens,
            cache_read_tokens=self.cache_read_tokens,
            cache_write_tokens=self.cache_writes,
            reasoning_tokens=self.reasoning_tokens,
        )
