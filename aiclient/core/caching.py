"""Prompt caching: what a caller can ask for, what adapters send of it, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias, final

from aiclient.core.parts import CacheControl, CacheTtl, check_lifetime

__all__ = [
    "Breakpoint",
    "CacheBelowMinimumWarning",
    "CacheConfig",
    "CacheLeftWarning",
    "CacheMissReason",
    "CacheReport",
    "CacheSetting",
    "CacheTtl",
    "PrefixOrder",
    "PromptCaching",
    "StoredPrefix",
    "VolatilePrefixWarning",
]

CacheMissReason: TypeAlias = Literal[
    "model_changed",
    "key_changed",
    "tools_changed",
    "system_changed",
    "messages_changed",
    "format_changed",
    "reasoning_changed",
    "tier_changed",
    "compacted",
    "previous_unknown",
    "below_minimum",
    "unavailable",
    "other",
]
"""Why nothing came from the cache, in one vocabulary for all providers.

`messages_changed` covers the instructions too at OpenAI, which does not tell them apart. `previous_unknown`:
the provider no longer knows the answer to compare with. `unavailable`: it does not say. `other`: it said
something new, which is in `provider_reason`. `below_minimum` is our own finding.
"""


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class CacheConfig:
    """How prompts are cached, in detail; `cache=True` is `CacheConfig()`.

    Example:
        >>> CacheConfig(ttl="1h", conversation=False).ttl
        '1h'
    """

    ttl: CacheTtl | Literal["auto"] | None = None
    """Lifetime; `"auto"` takes the one that pays by the gaps seen between calls, None the provider's own."""
    tools: bool = True
    """Mark the end of the tools."""
    system: bool = True
    """Mark the end of the instructions."""
    conversation: bool = True
    """Mark the stable part of the conversation."""
    key: str | None = None
    """What requests with the same prefix have in common, where a provider routes by it; default: a digest
    of model, tools and instructions."""
    explicit: bool = False
    """Keep the prefix as an object of the provider's, which is billed by the hour (Gemini)."""
    name: str | None = None
    """Name under which other processes find such an object; one with a name is left to end by its lifetime,
    one without is deleted when the client is closed."""

    def __post_init__(self) -> None:
        if self.ttl is not None:
            check_lifetime(self.ttl)


CacheSetting: TypeAlias = bool | Literal["auto"] | CacheTtl | CacheConfig
"""`True`, a lifetime, `"auto"` for the lifetime that pays, or all of it in detail; `False` sends no marks,
not even those on messages and tools."""


@final
@dataclass(frozen=True, slots=True)
class Breakpoint:
    """A point up to which the prompt is cached."""

    where: str
    """As `tools`, `system` or `messages[3]`."""
    ttl: CacheTtl | None = None
    """Lifetime that was asked for, be it of the point or of the whole request; None is the provider's own."""
    automatic: bool = False
    """Set by us; otherwise the caller marked it."""


@final
@dataclass(frozen=True, slots=True)
class PrefixOrder:
    """A prefix that is to be kept as an object of the provider's."""

    messages: int
    """How many of the first messages belong to it; tools and instructions always do."""
    ttl: CacheTtl | None = None
    """How long; None is the provider's default."""
    name: str | None = None
    """Under which others may find it; None is for this client alone."""


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class StoredPrefix:
    """A prefix that the provider keeps as an object, billed for as long as it is there."""

    name: str
    """The provider's name for it."""
    contents: int = 0
    """Turns that are in it, as the provider counts them."""
    tokens: int | None = None
    until: datetime | None = None
    """When it ends, unless it is used again."""
    made: bool = False
    """Whether it was made for this call."""
    token_hours: Decimal | None = None
    """Tokens times hours of storage that this call asked for: all of the lifetime where it made the object,
    what was added where it refreshed it, none where it only used it. Deleting it earlier bills less."""
    storage_usd: Decimal | None = None
    """What they cost; None where the catalogue has no price for them."""


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class PromptCaching:
    """What one request asks of its provider's cache; the marks themselves are on messages and tools."""

    breakpoints: tuple[Breakpoint, ...] = ()
    """Points that are sent, in the order of the prompt."""
    control: CacheControl | None = None
    """One control for the whole request, where the provider takes one."""
    key: str | None = None
    """What requests with the same prefix have in common, where the provider routes by it."""
    key_header: str = ""
    """Header that carries it; empty where it is a field."""
    mode: Literal["implicit", "explicit"] | None = None
    """Whether the provider sets points of its own beside ours, where it can be told."""
    ttl: CacheTtl | None = None
    """Lifetime of the whole request's cache, where it is a field of its own."""
    retention: str | None = None
    """The same, in the words of models that know no lifetimes."""
    diagnose: bool = False
    """Ask why nothing was found."""
    previous: str | None = None
    """Id of the answer before, for the provider to compare with."""
    keep: PrefixOrder | None = None
    """What is to be kept as an object of the provider's."""
    stored: StoredPrefix | None = None
    """The object that stands for the prefix; adapters then send the rest only."""
    prewarm: bool = False
    """Write the cache and answer nothing, where that is a field of its own."""
    min_tokens: int | None = None
    """Shorter prefixes are not cached."""
    prefix_tokens: int | None = None
    """Our estimate of what comes before the last breakpoint."""
    notes: tuple[str, ...] = ()
    """What was decided, and why."""
    ignored: tuple[str, ...] = ()
    """What was asked for and is not sent, and why."""


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class CacheReport:
    """What the provider's cache did for one answer.

    Example:
        >>> CacheReport(hit=True, read_tokens=900, input_tokens=1000).hit_ratio
        0.9
    """

    hit: bool = False
    """Whether a part of the prompt came from the cache."""
    read_tokens: int = 0
    """Tokens that came from it."""
    write_tokens: Mapping[str, int] = field(default_factory=dict[str, int])
    """Tokens that were written to it, by lifetime; an empty one is the provider's default."""
    input_tokens: int = 0
    """The whole prompt."""
    saved_usd: Decimal | None = None
    """What the call would have cost more without a cache; negative where writing cost more than reading
    saved, None where the price is not known."""
    miss_reason: CacheMissReason | None = None
    """Why nothing was found, where the provider tells or it is plain."""
    provider_reason: str | None = None
    """The provider's own word for it."""
    missed_tokens: int | None = None
    """Tokens that could have come from the cache, as the provider counts them."""
    min_tokens: int | None = None
    """Shorter prompts are not cached; None where the catalogue does not know."""
    below_minimum: bool | None = None
    """Whether the prompt was too short to be cached; None where that is not known."""
    breakpoints: tuple[Breakpoint, ...] = ()
    """Points that were sent."""
    stored: StoredPrefix | None = None
    """The object that stood for the prefix, where one did; its storage is billed beside the call."""
    notes: tuple[str, ...] = ()
    """What was decided, and why."""
    ignored: tuple[str, ...] = ()
    """What was asked for and was not sent, and why."""

    @property
    def hit_ratio(self) -> float:
        """Part of the prompt that came from the cache, from 0 to 1; 0 where no usage was told."""
        return min(self.read_tokens / self.input_tokens, 1.0) if self.input_tokens else 0.0

    def __str__(self) -> str:
        from aiclient.core.cache_report import cache_lines

        return "\n".join(cache_lines(self, asked=bool(self.breakpoints)))


class CacheBelowMinimumWarning(UserWarning):
    """What is to be cached is too short for the model, which ignores it without a word.

    Args:
        prefix_tokens: Upper estimate of what comes before the last breakpoint, by its characters.
        minimum: What the model needs.
        model: The model.
    """

    def __init__(self, prefix_tokens: int, minimum: int, model: str) -> None:
        super().__init__(prefix_tokens, minimum, model)
        self.prefix_tokens = prefix_tokens
        self.minimum = minimum
        self.model = model

    def __str__(self) -> str:
        return (
            f"what is to be cached has about {self.prefix_tokens} tokens at the most; {self.model} caches "
            f"nothing below {self.minimum}: the cache will not be used; cache a longer prefix, or do not ask "
            "for it"
        )


class VolatilePrefixWarning(UserWarning):
    """Text that changes from call to call stands before a breakpoint, so that the cache never hits."""


class CacheLeftWarning(UserWarning):
    """An object of a cache could not be deleted; it costs storage until its lifetime ends."""
