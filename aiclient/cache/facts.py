"""What one model takes of prompt caching: the manifest's row and the catalogue's facts as one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from aiclient.cache.lifetimes import nearest, seconds
from aiclient.core.models import ModelInfo
from aiclient.core.parts import CacheTtl
from aiclient.wire.cache_row import CacheRow

__all__ = ["CacheFacts", "facts_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CacheFacts:
    """What can be asked for."""

    row: CacheRow
    marks: bool | None
    """Whether breakpoints are taken; None where nobody knows, and then only the caller's own are sent."""
    max_breakpoints: int
    lifetimes: tuple[str, ...]
    """Those of breakpoints, the default one first."""
    retention: tuple[str, ...] = ()
    """Words that a model without breakpoints knows for lifetimes."""
    min_tokens: int | None = None
    caches: bool | None = None
    """Whether prompts are cached at all; None where nobody knows."""

    def snapped(self, ttl: CacheTtl | None) -> CacheTtl | None:
        """Return the lifetime that is asked for instead of one that does not exist."""
        return None if ttl is None else cast("CacheTtl | None", nearest(ttl, self.lifetimes))

    def retained(self, ttl: CacheTtl) -> str | None:
        """Return the word for the nearest lifetime; None where the model has none."""
        known = {word: self.row.retention[word] for word in self.retention}
        found = nearest(ttl, list(known.values()))
        return next((word for word, life in known.items() if life == found), None)

    def order(self, ttl: CacheTtl | None) -> int:
        """Return the length of a lifetime, the default one included."""
        life = ttl or (self.lifetimes[0] if self.lifetimes else None)
        return seconds(life) if life else 0


def facts_of(row: CacheRow, info: ModelInfo | None) -> CacheFacts:
    """Return what is known.

    Args:
        row: The provider's.
        info: The catalogue's; None for a model that it does not have.
    """
    marks = _marks(row, info)
    caches = info.supports("prompt_caching") if info else None
    own = info.caching.lifetimes if info else ()
    lifetimes = tuple([life for life in row.lifetimes if not own or life in own]) or row.lifetimes
    limits = [row.max_breakpoints, (info.caching.max_breakpoints if info else None) or row.max_breakpoints]
    words = tuple([word for word in row.retention if not own or word in own])
    return CacheFacts(
        row=row,
        marks=marks,
        max_breakpoints=min(limits),
        lifetimes=lifetimes,
        # A model that is not known may be one that refuses the older field.
        retention=words if marks is False and caches is not False else (),
        min_tokens=info.caching.min_tokens if info else None,
        caches=caches,
    )


def _marks(row: CacheRow, info: ModelInfo | None) -> bool | None:
    if row.marks is None:
        return False
    if row.marks == "all":
        return info is None or info.supports("prompt_caching") is not False
    if info is None:
        return None
    if info.caching.max_breakpoints:
        return True
    return info.supports("cache_breakpoints")
