"""Bills: what the cost of a call was worked out from, kept so that it can be shown line by line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from aiclient.core.pricing import STANDARD, CostLine, Price, cost, cost_lines
from aiclient.core.usage import Usage

__all__ = ["Bill"]


@dataclass(frozen=True, slots=True)
class Bill:
    """The price that held when a call was made."""

    price: Price | None
    """None where the catalogue has none for the model."""
    at: datetime
    """When the call was sent."""
    batch: bool = False
    """Whether the call was part of a batch job, which has prices of its own."""

    def total(self, usage: Usage) -> Decimal | None:
        """Return what a usage costs in USD: as the provider reports it, else by the catalogue, else None."""
        if usage.reported_cost is not None:
            return usage.reported_cost
        tier = usage.service_tier or STANDARD
        return cost(self.price, usage.billable(), at=self.at, tier=tier, batch=self.batch)

    def lines(self, usage: Usage) -> tuple[CostLine, ...]:
        """Return the lines of the invoice by the catalogue; none where the price is not known."""
        tier = usage.service_tier or STANDARD
        return cost_lines(self.price, usage.billable(), at=self.at, tier=tier, batch=self.batch) or ()
