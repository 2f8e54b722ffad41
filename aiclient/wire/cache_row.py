"""How one provider caches prompts, as far as that is the same for all of its models."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

__all__ = ["CacheRow"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CacheRow:
    """Facts out of a provider's manifest; what differs from model to model is in the catalogue."""

    automatic: bool = False
    """Whether repeated prefixes are found without being asked for."""
    marks: Literal["all", "model"] | None = None
    """Which models take breakpoints: all, or those of which the catalogue says so."""
    places: tuple[str, ...] = ()
    """What can carry a breakpoint: `tools`, `system`, and the roles of messages."""
    max_breakpoints: int = 0
    lifetimes: tuple[str, ...] = ()
    """Lifetimes that can be asked for, the default one first."""
    descending: bool = False
    """Whether longer lifetimes must come first in the prompt."""
    lookback: int = 0
    """Blocks before a breakpoint in which an earlier one is found; 0 is no such limit."""
    control: bool = False
    """Whether one control for the whole request marks its last block."""
    modes: bool = False
    """Whether a request with breakpoints can say that the provider sets none of its own."""
    key: str = ""
    """Field by which requests with the same prefix find each other."""
    key_header: str = ""
    """The same, where it is a header."""
    retention: Mapping[str, str] = field(default_factory=dict[str, str])
    """Words for lifetimes of models without breakpoints → how long that is."""
    diagnostics: bool = False
    """Whether a miss can be explained."""
    objects: bool = False
    """Whether a prefix can be kept as an object of its own, billed by the hour."""
    prewarm: Literal["", "max_tokens", "options"] = ""
    """How a cache is filled without an answer: by a limit of none, or by an option of the cache."""
