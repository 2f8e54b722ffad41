"""Retired names: which they are, what they are called in full, and what came after them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from aiclient_generated import catalogue

__all__ = ["RetiredModelWarning", "Retirement", "retirement"]


class RetiredModelWarning(UserWarning):
    """A model name is a shorthand of, or belongs to, a model that its provider has retired."""


@dataclass(frozen=True, slots=True)
class Retirement:
    """What became of a retired name."""

    name: str
    successor: str
    on: date | None = None
    """Day from which on the provider no longer serves it, where known."""

    def __str__(self) -> str:
        since = f" on {self.on.isoformat()}" if self.on else ""
        return f"{self.name!r} was retired{since}; its successor is {self.successor!r}"


def retirement(provider: str, name: str) -> Retirement | None:
    """Return what became of a name, a shorthand or the full one; None where nothing did.

    Args:
        provider: Provider id.
        name: As it was written, or as it is sent.
    """
    found = catalogue.RETIRED.get(name)
    if found is None:
        for entry in catalogue.RETIRED.values():
            if entry[1] == name:
                found = entry
                break
    if found is None or found[0] != provider:
        return None
    return Retirement(name, found[3], date.fromisoformat(found[2]) if found[2] else None)
