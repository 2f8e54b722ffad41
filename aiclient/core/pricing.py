"""What a call costs: dated, tiered price rows in, exact decimals out; what is unknown stays None."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Final, TypeAlias

__all__ = ["STANDARD", "Billable", "CostLine", "Hours", "Price", "PriceRow", "cost", "cost_lines"]

STANDARD = "standard"
"""The tier that is billed when nothing else was asked for."""
_USUAL_WORDS: Final = {"auto": STANDARD, "default": STANDARD}

_PARENTS = {
    "cache_read_audio": "cache_read",
    "cache_read_image": "cache_read",
    "cache_read_video": "cache_read",
    "input_audio": "input",
    "input_image": "input",
    "input_video": "input",
    "output_audio": "output",
    "output_image": "output",
    "output_video": "output",
    "reasoning": "output",
}
"""A unit without a rate of its own counts as its parent."""
_PER_THOUSAND = frozenset(
    {"file_search", "input_text_message", "maps_search", "page", "page_annotated", "query", "web_search"}
)
_PER_ONE = ("_each", "_second", "_second_480p", "_second_720p", "_second_1080p", "_second_4k")
_MILLION = 1_000_000
_Standard: TypeAlias = tuple[Mapping[str, str], Mapping[str, str]]
"""Rates of the standard tier: for a small prompt, which tell every unit apart, and for one of this size."""


@dataclass(frozen=True, slots=True)
class Billable:
    """What was used, in inclusive totals: caches, audio, images and reasoning are parts of input and output.

    Example:
        >>> use = Billable(input_tokens=1200, cache_read_tokens=1000, output_tokens=50)
    """

    input_tokens: int = 0
    """The whole prompt, cached or not."""
    output_tokens: int = 0
    """The whole answer, reasoning included."""
    cache_read_tokens: int = 0
    cache_write_tokens: Mapping[str, int] = field(default_factory=dict[str, int])
    """Lifetime (`5m`, `1h`, ...) → tokens; an empty lifetime means the provider's default one."""
    input_audio_tokens: int = 0
    input_image_tokens: int = 0
    input_video_tokens: int = 0
    cache_read_audio_tokens: int = 0
    """Part of both the cache reads and the audio input."""
    cache_read_image_tokens: int = 0
    cache_read_video_tokens: int = 0
    reasoning_tokens: int = 0
    output_audio_tokens: int = 0
    output_image_tokens: int = 0
    extras: Mapping[str, int] = field(default_factory=dict[str, int])
    """Other priced things, by unit: `web_search`, `maps_search`, `query`, `input_second`, ..."""
    region: str | None = None
    """Region of processing, where the provider told one that it charges for."""


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of the week in UTC in which a price row holds."""

    days: frozenset[int]
    """ISO weekdays, Monday is 1."""
    start: time
    end: time
    """Midnight means the end of the day."""

    def contain(self, at: datetime) -> bool:
        """Say whether a moment, in UTC, falls into these hours."""
        clock = at.time()
        return (
            at.isoweekday() in self.days and self.start <= clock and (self.end == time() or clock < self.end)
        )


@dataclass(frozen=True, slots=True)
class PriceRow:
    """Rates that hold together: one tier, one prompt size, one stretch of time."""

    rates: Mapping[str, str]
    """Unit → USD as a decimal string: per million tokens, per thousand calls, or per thing."""
    tier: str = STANDARD
    above: int = 0
    """Prompts with more tokens than this pay these rates for all of their tokens."""
    start: date | None = None
    until: date | None = None
    """First day on which the row no longer holds."""
    hours: tuple[Hours, ...] = ()
    """Hours in which the row outranks the one without; none means always."""

    def holds(self, at: datetime, tier: str) -> bool:
        """Say whether the row is about a tier and a moment, in UTC."""
        day = at.date()
        return (
            self.tier == tier
            and (self.start is None or self.start <= day)
            and (self.until is None or day < self.until)
            and (not self.hours or any(hours.contain(at) for hours in self.hours))
        )


@dataclass(frozen=True, slots=True)
class Price:
    """All price rows of one model."""

    rows: tuple[PriceRow, ...]
    regions: Mapping[str, str] = field(default_factory=dict[str, str])
    """Region of processing → factor on the token rates."""
    tier_words: Mapping[str, str] = field(default_factory=lambda: dict(_USUAL_WORDS))
    """The provider's other words for a tier → the tier that is billed."""
    write_lifetime: str = ""
    """Lifetime of a cache write that names none."""
    once: frozenset[str] = frozenset()
    """Units that are billed once for a call, however many of them it took."""

    def row(self, at: datetime, tier: str = STANDARD, prompt_tokens: int = 0) -> PriceRow | None:
        """Return the row that prices a call.

        Args:
            at: When the call was made; without a time zone it counts as UTC.
            tier: Service tier, in our words or the provider's.
            prompt_tokens: Size of the whole prompt, cached tokens included.

        Returns:
            The row of the highest threshold that the prompt exceeds, or None where nothing is known.
        """
        moment = at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
        word = self.tier_words.get(tier, tier)
        fitting = [
            row
            for row in self.rows
            if row.holds(moment, word) and (not row.above or prompt_tokens > row.above)
        ]
        return max(fitting, key=lambda row: (row.above, bool(row.hours)), default=None)


@dataclass(frozen=True, slots=True)
class CostLine:
    """One line of an invoice."""

    unit: str
    """Which rate was applied."""
    quantity: int
    rate: Decimal
    """USD per `per` things."""
    per: int
    amount: Decimal
    """USD."""


def cost(
    price: Price | None,
    use: Billable,
    *,
    at: datetime,
    tier: str = STANDARD,
    batch: bool = False,
    region: str | None = None,
) -> Decimal | None:
    """Return what a call costs in USD.

    Args:
        price: Price of the model, None where unknown.
        use: What was used.
        at: When; prices change on days and, at some providers, with the hour.
        tier: Service tier that was billed.
        batch: Whether it was part of a batch job; that decides alone.
        region: Region of processing, where the provider charges for one; default: what `use` says.

    Returns:
        The exact amount, or None as soon as one rate that is needed is not known.
    """
    lines = cost_lines(price, use, at=at, tier=tier, batch=batch, region=region)
    return None if lines is None else sum((line.amount for line in lines), Decimal(0))


def cost_lines(
    price: Price | None,
    use: Billable,
    *,
    at: datetime,
    tier: str = STANDARD,
    batch: bool = False,
    region: str | None = None,
) -> tuple[CostLine, ...] | None:
    """Return the lines that make up the cost of a call; parameters are those of `cost`."""
    if price is None:
        return None
    row = price.row(at, "batch" if batch else tier, use.input_tokens)
    tokens = _tokens(use, price.write_lifetime)
    place = region or use.region or ""
    # A factor that the catalogue does not have is not 1.
    factor = price.regions.get(place) if place else "1"
    if row is None or tokens is None or factor is None:
        return None
    if row.tier == STANDARD and not row.above:
        standard: _Standard = row.rates, row.rates  # what nearly every call pays: no other row can hold
    else:
        small, same = price.row(at), price.row(at, STANDARD, use.input_tokens)
        standard = (small.rates if small else {}, same.rates if same else {})
    lines: list[CostLine] = []
    for unit, quantity in (*tokens.items(), *use.extras.items()):
        if quantity == 0:
            continue
        if unit in price.once:
            quantity = 1
        found = _rate(unit, row, standard)
        if found is None:
            return None
        name, rate = found
        per = _per(name)
        rate = rate * Decimal(factor) if per == _MILLION else rate
        lines.append(CostLine(name, quantity, rate, per, rate * quantity / per))
    return tuple(lines)


def _tokens(use: Billable, write_lifetime: str) -> dict[str, int] | None:
    """Split the inclusive totals into units that do not overlap; None where they contradict each other."""
    written = {_write_unit(life, write_lifetime): count for life, count in use.cache_write_tokens.items()}
    cached = {
        "cache_read_audio": use.cache_read_audio_tokens,
        "cache_read_image": use.cache_read_image_tokens,
        "cache_read_video": use.cache_read_video_tokens,
    }
    split = {
        **cached,
        "cache_read": use.cache_read_tokens - sum(cached.values()),
        **written,
        "input_audio": use.input_audio_tokens - use.cache_read_audio_tokens,
        "input_image": use.input_image_tokens - use.cache_read_image_tokens,
        "input_video": use.input_video_tokens - use.cache_read_video_tokens,
    }
    split["input"] = use.input_tokens - sum(split.values())
    answer = {
        "output_audio": use.output_audio_tokens,
        "output_image": use.output_image_tokens,
        "reasoning": use.reasoning_tokens,
    }
    split |= answer
    split["output"] = use.output_tokens - sum(answer.values())
    return None if min(split.values()) < 0 else split


def _write_unit(lifetime: str, default: str) -> str:
    word = lifetime or default
    return f"cache_write_{word}" if word else "cache_write"


def _rate(unit: str, row: PriceRow, standard: _Standard) -> tuple[str, Decimal] | None:
    """Find a rate: the row's own, the standard tier's where that is what is billed, or the parent's."""
    if unit in row.rates:
        return unit, Decimal(row.rates[unit])
    small, same = standard
    if _per(unit) != _MILLION:  # calls cost the same in every tier
        return (unit, Decimal(small[unit])) if unit in small else None
    # A batch without a price for cached input bills the standard one.
    if row.tier == "batch" and unit == "cache_read" and unit in same:
        return unit, Decimal(same[unit])
    parent = _PARENTS.get(unit)
    # Where the standard tier tells this unit from its parent, the parent's rate would be the wrong one here.
    if parent is None or unit in small:
        return None
    return _rate(parent, row, standard)


def _per(unit: str) -> int:
    if unit in _PER_THOUSAND:
        return 1000
    return 1 if unit.endswith(_PER_ONE) else _MILLION
