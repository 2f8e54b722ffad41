"""Exact decimal rates: what a price list says as a float becomes a decimal string per million."""

from __future__ import annotations

from decimal import Decimal

__all__ = ["Sheet", "decimal_of", "plain", "scaled", "tier_key"]

#: (tier, prompt size above which it holds) → unit → rate; "standard" and 0 are the base.
Sheet = dict[tuple[str, int], dict[str, Decimal]]


def decimal_of(value: object) -> Decimal | None:
    """Return a JSON number as a decimal, without a binary detour where the reader kept the text.

    Args:
        value: A `Decimal`, an integer or a float out of a JSON document.

    Returns:
        The decimal, or None for anything that is not a number.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int | float):
        return Decimal(repr(value))
    return None


def scaled(value: Decimal, per: int) -> Decimal:
    """Return a price for one thing as the price for `per` things."""
    return value * per


def plain(value: Decimal) -> str:
    """Return the shortest plain spelling: `5E-6` per token is `"5"` per million, never `"5.0"`."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def tier_key(tier: str, above: int) -> tuple[str, int]:
    """Return the key of a sheet."""
    return (tier, above)
