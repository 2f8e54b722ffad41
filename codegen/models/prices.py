"""Price rows of one model: LiteLLM's current sheet and genai-prices' dated ones become one timeline."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from codegen.models.genai_prices import GenaiModel
from codegen.models.litellm import LiteRecord
from codegen.models.rates import Sheet, plain
from codegen.models.review import Disagreement, Review

__all__ = ["PriceRow", "price_rows"]

#: A unit that costs what another does is not written down: its tokens count as the other's.
_PARENTS = {"cache_read_audio": "cache_read", "cache_read_image": "cache_read", "input_audio": "input",
            "input_image": "input", "input_video": "input", "output_audio": "output", "output_image": "output",
            "output_video": "output", "reasoning": "output"}  # fmt: skip

#: JSON object of one price row: tier, above, from, until, windows, rates.
PriceRow = dict[str, object]


def price_rows(
    lite: LiteRecord | None,
    genai: GenaiModel | None,
    *,
    provider: str,
    name: str,
    as_of: date,
    review: Review,
) -> list[PriceRow]:
    """Merge what both sources say about one model.

    LiteLLM knows every tier of today; genai-prices knows fewer units but also yesterday and tomorrow. Today's
    rows are the union of both, disagreements decided by the review; other days come from genai-prices alone.

    Args:
        lite: LiteLLM's record, if any.
        genai: The genai-prices model that covers the name, if any.
        provider: Provider id.
        name: Model name.
        as_of: The day for which LiteLLM speaks.
        review: Reviewed disagreements.

    Returns:
        The rows in the order standard first, then by tier, threshold and date.
    """
    starts = sorted(period.start for period in genai.periods if period.start) if genai else []
    current = max((day for day in starts if day <= as_of), default=None)
    following = min((day for day in starts if day > as_of), default=None)
    owner = (provider, name)
    today = _merge(owner, lite.sheet if lite else {}, genai.at(as_of) if genai else {}, review=review)
    rows = _rows(today, current, following)
    if lite and lite.off_peak and not _is_empty(today):
        base = today["standard", 0]
        rates = {unit: rate for unit, rate in base.items() if unit not in lite.off_peak.rates} | lite.off_peak.rates
        rows += _rows({("standard", 0): rates}, current, following, lite.off_peak.windows)
    if genai:
        rows += _other_days(genai, current, following, as_of)
    return sorted(rows, key=_order)


def _merge(owner: tuple[str, str], lite: Sheet, genai: Sheet, *, review: Review) -> Sheet:
    merged: Sheet = {}
    for key in sorted(lite.keys() | genai.keys()):
        left, right = lite.get(key, {}), genai.get(key, {})
        rates = dict(right)
        for unit, rate in left.items():
            other = right.get(unit)
            if other is not None and other != rate:
                rates[unit] = review.decide(Disagreement(*owner, *key, unit, rate, other))
            else:
                rates[unit] = rate
        merged[key] = rates
    return merged


def _is_empty(sheet: Sheet) -> bool:
    return ("standard", 0) not in sheet


def _other_days(genai: GenaiModel, current: date | None, following: date | None, as_of: date) -> list[PriceRow]:
    rows: list[PriceRow] = []
    periods = genai.periods
    for index, period in enumerate(periods):
        until = periods[index + 1].start if index + 1 < len(periods) else None
        if period.start == current or (period.start is None and current is None):
            continue
        if genai.hourly and period.start is not None:
            continue  # between two dates genai-prices gives the cheaper hours only
        if until is not None and period.start is not None and until <= period.start:
            continue
        rows += _rows(period.sheet, period.start, until)
    for variant in genai.variants:
        if variant.start is not None and variant.start > as_of and following is not None and variant.start >= following:
            rows += _rows(variant.sheet, variant.start, None)
    return rows


def _rows(
    sheet: Sheet, start: date | None, until: date | None, windows: list[dict[str, object]] | None = None
) -> list[PriceRow]:
    rows: list[PriceRow] = []
    for (tier, above), rates in sheet.items():
        row: PriceRow = {"rates": _strings(rates)}
        if tier != "standard":
            row["tier"] = tier
        if above:
            row["above"] = above
        if start:
            row["from"] = start.isoformat()
        if until:
            row["until"] = until.isoformat()
        if windows:
            row["windows"] = windows
        rows.append(row)
    return rows


def _strings(rates: Mapping[str, Decimal]) -> dict[str, str]:
    kept = {unit: rate for unit, rate in rates.items() if rates.get(_PARENTS.get(unit, "")) != rate}
    return {unit: plain(kept[unit]) for unit in sorted(kept)}


def _order(row: PriceRow) -> tuple[bool, str, str, int, bool]:
    tier = str(row.get("tier", ""))
    return (tier != "", tier, str(row.get("from", "")), int(str(row.get("above", 0))), "windows" in row)
