"""What keeping a prefix costs: token-hours, by the catalogue's price where it has one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Final

from aiclient.cache.shelf import Shelved
from aiclient.core.caching import StoredPrefix
from aiclient.core.models import ModelInfo

__all__ = ["stored_prefix", "together"]

_UNIT: Final = "cache_storage_hour"
"""The catalogue's rate for a million tokens that are stored for an hour."""
_MILLION: Final = 1_000_000


def stored_prefix(
    found: Shelved, info: ModelInfo | None, *, contents: int, made: bool = False, asked: float = 0.0
) -> StoredPrefix:
    """Return what a report tells of an object.

    Args:
        found: The object.
        info: What is known of its model.
        contents: Turns that are in it.
        made: Whether it was made just now.
        asked: Seconds of storage that were asked for just now.
    """
    until = datetime.fromtimestamp(found.until, UTC)
    spent = None if found.tokens is None else Decimal(found.tokens) * Decimal(round(asked)) / 3600
    return StoredPrefix(
        name=found.name,
        contents=contents,
        tokens=found.tokens,
        until=until,
        made=made,
        token_hours=spent,
        storage_usd=_priced(spent, _rate(info, found.tokens or 0, until)),
    )


def together(before: StoredPrefix, now: StoredPrefix) -> StoredPrefix:
    """Return an object with the storage that an earlier attempt of the same call asked for.

    Args:
        before: The object of the earlier attempt.
        now: The object of this one.
    """
    return replace(
        now,
        made=before.made or now.made,
        token_hours=_sum(before.token_hours, now.token_hours),
        storage_usd=_sum(before.storage_usd, now.storage_usd),
    )


def _sum(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else one + other


def _rate(info: ModelInfo | None, tokens: int, at: datetime) -> Decimal | None:
    row = info.price.row(at, prompt_tokens=tokens) if info is not None and info.price is not None else None
    rate = row.rates.get(_UNIT) if row is not None else None
    return None if rate is None else Decimal(rate)


def _priced(spent: Decimal | None, rate: Decimal | None) -> Decimal | None:
    """Return the price of token-hours; none of them cost nothing, also where the rate is not known."""
    if not spent:
        return spent
    return None if rate is None else spent * rate / _MILLION
