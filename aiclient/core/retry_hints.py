"""Reads how long a provider asks to wait: headers in seconds, milliseconds or dates, and bodies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from math import isfinite

from aiclient.wire.json import Json

__all__ = ["body_delay", "header_delay", "is_date"]

_DURATION = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h)?\s*")
_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}


def header_delay(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that `retry-after-ms` or `retry-after` ask for.

    Args:
        headers: Of the reply.
        now: Seconds since 1970; only a date needs it.
    """
    millis = _number(headers.get("retry-after-ms"))
    if millis is not None:
        return millis / 1000
    value = headers.get("retry-after")
    seconds = _number(value)
    if seconds is not None or value is None:
        return seconds
    moment = _date(value)
    return None if moment is None else max(0.0, moment - now)


def is_date(headers: Mapping[str, str]) -> bool:
    """Return True where only a clock can tell how long to wait."""
    value = headers.get("retry-after")
    return value is not None and _number(value) is None


def _number(value: str | None) -> float | None:
    if value is None:
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return number if isfinite(number) and number >= 0 else None


def _date(value: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


def body_delay(pointers: Iterable[str], body: Json) -> float | None:
    """Return the seconds that an error body asks to wait; None where it does not say.

    Args:
        pointers: JSON pointers, in which `*` stands for every item of a list.
        body: The parsed error.
    """
    for pointer in pointers:
        for found in _walk([body], pointer.split("/")[1:]):
            delay = _duration(found)
            if delay is not None:
                return delay
    return None


def _walk(values: list[Json], steps: list[str]) -> list[Json]:
    for step in steps:
        below: list[Json] = []
        for value in values:
            if isinstance(value, list):
                if step == "*":
                    below += value
                elif step.isdigit() and int(step) < len(value):
                    below.append(value[int(step)])
            elif isinstance(value, dict) and step in value:
                below.append(value[step])
        values = below
    return values


def _duration(value: Json) -> float | None:
    if isinstance(value, str):
        match = _DURATION.fullmatch(value)
        return float(match[1]) * _UNITS[match[2] or "s"] if match else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if isfinite(value) and value >= 0 else None
