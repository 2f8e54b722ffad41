"""Where the five clocks of a call come from: the call, the client, the provider's manifest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from aiclient.core.errors import ConfigurationError
from aiclient.wire.http import NO_TIMEOUT, Timeout
from aiclient.wire.options import TimeoutOptions

__all__ = ["chosen_total", "merge_timeout", "timeout_from_manifest"]

_CLOCKS = ("total", "connect", "first_token", "stall", "pool")


def timeout_from_manifest(clocks: Mapping[str, float]) -> Timeout:
    """Return the default clocks of a provider."""
    return Timeout(**{name: clocks[name] for name in _CLOCKS if name in clocks})


def merge_timeout(base: Timeout, given: float | TimeoutOptions | None) -> Timeout:
    """Return `base` changed by what the user said.

    A number limits the whole call and lifts the clock of the first token; a mapping sets single
    clocks; None lifts every limit.

    Raises:
        ConfigurationError: A clock is unknown, not a number, or not positive.
    """
    if given is None:
        return NO_TIMEOUT
    if isinstance(given, Mapping):
        changes: dict[str, float | None] = {}
        for name, value in given.items():
            if name not in _CLOCKS:
                raise ConfigurationError(
                    f"timeout has no clock {name!r}; the clocks are {', '.join(_CLOCKS)}"
                )
            changes[name] = None if value is None else _seconds(name, value)
        return replace(base, **changes)
    total = _seconds("timeout", given)
    connect = total if base.connect is None else min(base.connect, total)
    return replace(base, total=total, connect=connect, first_token=None)


def chosen_total(*given: float | TimeoutOptions | None) -> float | None:
    """Return the total time that the user asked for; None where nobody set one, or no limit is wanted.

    Args:
        given: What was said at each place, the innermost first.
    """
    for timeout in given:
        if isinstance(timeout, Mapping):
            if "total" in timeout:
                return timeout["total"]
        elif timeout is not None:
            return timeout
    return None


def _seconds(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ConfigurationError(f"{name} is {value!r}; give seconds as a number, or None for no limit")
    if not value > 0:
        raise ConfigurationError(f"{name} is {value!r}; give seconds above 0, or None for no limit")
    return float(value)
