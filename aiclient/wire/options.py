"""Per-call options that every generated method takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

__all__ = ["RequestOptions", "Timeout", "TimeoutOptions"]


class TimeoutOptions(TypedDict, total=False):
    """The five clocks of a request, each in seconds; a missing key keeps the default."""

    total: float | None
    """From the call to the last byte, retries included."""
    connect: float | None
    """To open the connection."""
    first_token: float | None
    """From the request being sent to the first byte of the answer."""
    stall: float | None
    """Between two chunks of an answer."""
    pool: float | None
    """Waiting for a free connection."""


Timeout = TimeoutOptions
"""How users write it: `Timeout(connect=5, first_token=300, stall=60)`."""


class RequestOptions(TypedDict, total=False):
    """What can be changed for one call."""

    timeout: float | TimeoutOptions | None
    """Seconds in total, or the five clocks; `None` means no limit."""
    max_retries: int
    """Retries after the first attempt; 0 turns them off."""
    extra_headers: Mapping[str, str]
    """Headers to add; they win over the client's own."""
    extra_query: Mapping[str, str]
    """Query parameters to add."""
    extra_body: Mapping[str, object]
    """Top-level body fields to add, as the provider spells them; they win over keywords."""
    idempotency_key: str
    """Sent as `Idempotency-Key`, the same on each retry."""
