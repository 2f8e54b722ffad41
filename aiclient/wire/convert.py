"""Converts wire text on demand: answers keep what came, because a conversion could lose it."""

from __future__ import annotations

from base64 import b64decode
from datetime import UTC, datetime, timedelta

__all__ = ["bytes_of", "datetime_of", "duration_of", "int64_of"]


def int64_of(text: str) -> int:
    """Return a 64-bit integer that travels as text (proto JSON: `"totalBytes": "12"`).

    Raises:
        ValueError: The text is not an integer.
    """
    return int(text)


def bytes_of(text: str) -> bytes:
    """Return what base64 text holds; proto JSON accepts the URL-safe alphabet and missing padding.

    Raises:
        ValueError: The text is not base64.
    """
    padded = text + "=" * (-len(text) % 4)
    return b64decode(padded.replace("-", "+").replace("_", "/"), validate=True)


def duration_of(text: str) -> timedelta:
    """Return a proto JSON duration (`"3.5s"`).

    Raises:
        ValueError: The text is not seconds followed by `s`.
    """
    if not text.endswith("s"):
        raise ValueError(f"{text!r} is not a duration such as '3.5s'")
    return timedelta(seconds=float(text[:-1]))


def datetime_of(value: str | float) -> datetime:
    """Return a moment in UTC from RFC 3339 text or seconds since 1970.

    Raises:
        ValueError: The text is not RFC 3339.
    """
    if isinstance(value, str):
        moment = datetime.fromisoformat(_microseconds(value))
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return datetime.fromtimestamp(value, UTC)


def _microseconds(text: str) -> str:
    """Cut nanoseconds, which Google and Ollama send, to what datetime can hold."""
    head, dot, rest = text.partition(".")
    digits = len(rest) - len(rest.lstrip("0123456789"))
    return f"{head}.{rest[: min(digits, 6)]:0<6}{rest[digits:]}" if dot and digits else text
