"""Lifetimes: the nearest that a provider has, the order that it wants, and the one that pays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Final, cast

from aiclient.core.parts import CacheTtl
from aiclient.core.pricing import Billable, Price, cost

__all__ = ["Choice", "Seen", "best_lifetime", "chosen_lifetime", "nearest", "seconds"]

_UNITS: Final = {"m": 60, "h": 3600}
_SAMPLE: Final = 1000
"""Tokens by which prices are compared: so few that no threshold is passed."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Earlier calls with the same prefix."""

    gaps: tuple[float, ...]
    """Seconds between them, and from the last one to now; oldest first."""
    at: datetime
    """Now."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A lifetime that was chosen, and why."""

    ttl: CacheTtl | None
    """None is the provider's own one."""
    why: str
    pays: bool = True
    """False where a cache would cost more than it saves, whatever its lifetime."""


def seconds(lifetime: str) -> int:
    """Return how long a lifetime is.

    Args:
        lifetime: A number and its unit, as `5m` or `12h`.
    """
    return int(lifetime[:-1]) * _UNITS[lifetime[-1]]


def nearest(wanted: str, supported: Sequence[str]) -> str | None:
    """Return the longest supported lifetime that is not above the wanted one, else the shortest.

    Args:
        wanted: What was asked for.
        supported: What there is; None is returned where there is nothing.
    """
    below = [each for each in supported if seconds(each) <= seconds(wanted)]
    if below:
        return max(below, key=seconds)
    return min(supported, key=seconds, default=None)


def chosen_lifetime(price: Price | None, lifetimes: Sequence[str], seen: Seen | None) -> Choice:
    """Return the lifetime that pays, by the price of the model and the calls that were seen.

    Args:
        price: The model's; None where it is not known.
        lifetimes: What can be asked for, the default one first.
        seen: Earlier calls with the same prefix; None where nobody looked.
    """
    if not lifetimes:
        return Choice(None, "lifetime auto: the provider's own, it offers no choice")
    if seen is None or not seen.gaps:
        return Choice(None, f"lifetime auto: {lifetimes[0]}, the usual one, as no earlier call was seen")
    uses = {life: Billable(input_tokens=_SAMPLE, cache_write_tokens={life: _SAMPLE}) for life in lifetimes}
    write = {life: cost(price, use, at=seen.at) for life, use in uses.items()}
    read = cost(price, Billable(input_tokens=_SAMPLE, cache_read_tokens=_SAMPLE), at=seen.at)
    plain = cost(price, Billable(input_tokens=_SAMPLE), at=seen.at)
    known = {life: paid for life, paid in write.items() if paid is not None}
    if len(known) < len(write) or read is None or plain is None:
        return Choice(None, f"lifetime auto: {lifetimes[0]}, the usual one, as the prices are not known")
    return best_lifetime(seen.gaps, write=known, read=read, plain=plain)


def best_lifetime(
    gaps: Sequence[float],
    *,
    write: Mapping[str, Decimal],
    read: Decimal,
    plain: Decimal,
) -> Choice:
    """Return the lifetime that would have cost least for calls with these gaps between them.

    A call that comes within the lifetime reads the prefix, and keeps it for as long again; a later one
    writes it anew. The first call always writes.

    Args:
        gaps: Seconds between calls with the same prefix, oldest first.
        write: Lifetime → price of writing the prefix.
        read: Price of reading it.
        plain: Its price without a cache.
    """
    costs = {life: _spent(gaps, life, price, read) for life, price in write.items()}
    best = min(costs, key=lambda life: (costs[life], seconds(life)))
    seen = f"{len(gaps)} gap{'s' if len(gaps) > 1 else ''} of {_span(gaps)}"
    without = plain * (len(gaps) + 1)
    if costs[best] > without:
        return Choice(
            None, f"lifetime auto: none pays, writing costs more than reading saves with {seen}", pays=False
        )
    said = ", ".join(f"{life} {_share(cost, without)}" for life, cost in costs.items())
    return Choice(
        cast(CacheTtl, best), f"lifetime auto: {best} costs least with {seen} (of the plain price: {said})"
    )


def _spent(gaps: Sequence[float], life: str, write: Decimal, read: Decimal) -> Decimal:
    """Return the price of one token of the prefix over all calls."""
    hits = sum(gap < seconds(life) for gap in gaps)
    return write * (len(gaps) - hits + 1) + read * hits


def _share(cost: Decimal, without: Decimal) -> str:
    return f"{cost / without:.0%}" if without else "free"


def _span(gaps: Sequence[float]) -> str:
    low, high = min(gaps), max(gaps)
    return f"{low:.0f} s" if round(low) == round(high) else f"{low:.0f} to {high:.0f} s"
