"""What providers' prompt caches hold, for how long, and what they did, on a clock that tests can move."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from aiclient.testing.caching.blocks import Prompt
from aiclient.testing.caching.memory import Beginnings, Points

if TYPE_CHECKING:
    from aiclient.core.models import ModelInfo

__all__ = ["Before", "CacheUse", "Fate", "PromptCache", "StoredCache", "prewarms"]


def prewarms(body: Mapping[str, object]) -> bool:
    """Say whether a request asks for no answer, only for its prompt to be cached."""
    options = body.get("prompt_cache_options")
    prewarm = isinstance(options, dict) and cast("dict[str, object]", options).get("prewarm") is True
    return prewarm or body.get("max_tokens") == 0


@dataclass(frozen=True, slots=True)
class CacheUse:
    """What one request did to the cache."""

    provider: str
    model: str
    input: int
    """Tokens of the prompt."""
    read: int
    writes: Mapping[str, int]
    """Lifetime → tokens."""
    at: float


@dataclass(slots=True)
class StoredCache:
    """A cache that is kept as an object, and billed for as long as it is (Gemini)."""

    name: str
    model: str
    tokens: int
    start: float
    expires: float
    prompt: Prompt = field(repr=False)
    end: float | None = None
    """When it was deleted."""

    def token_hours(self, now: float) -> float:
        """Return what storage is billed by, up to a moment."""
        until = min(self.expires, now) if self.end is None else self.end
        return self.tokens * max(until - self.start, 0.0) / 3600


@dataclass(frozen=True, slots=True)
class Fate:
    """What the cache did with one prompt."""

    input: int
    read: int = 0
    writes: Mapping[str, int] | None = None
    """Lifetime → tokens, where the provider tells it."""
    diagnosis: Mapping[str, object] | None = None
    """Why nothing was read, as the provider words it."""
    asked: bool = False
    """Whether the request asked for the diagnosis."""
    prewarm: bool = False
    """Whether only the cache is to be filled, and nothing answered."""
    keep: Callable[[str], None] = field(default=lambda _: None, repr=False)
    """To be called with the id of the answer, to which a later request may compare itself."""


@dataclass(frozen=True, slots=True)
class Before:
    """An earlier prompt, to compare with."""

    prompt: Prompt
    last: int
    """Index of the last block that was cached; -1 where none was."""
    settings: Mapping[str, object]


class PromptCache:
    """Prompt caches of all providers that a `ProviderServer` speaks.

    Example:
        >>> cache = PromptCache(clock=lambda: 0.0)
        >>> cache.advance(300)
        >>> cache.now()
        300.0
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.time,
        remembers: bool = True,
        minimum: int | None = None,
        vanished: int = 404,
    ) -> None:
        """Set up an empty cache.

        Args:
            clock: Seconds since 1970.
            remembers: False counts tokens and finds nothing: a provider without a cache.
            minimum: Smallest prompt that is cached, for all models; default: what the catalogue says of each,
                and none where it says nothing.
            vanished: Status for a cached content that has expired or was deleted.
        """
        self.remembers = remembers
        self.vanished = vanished
        self.uses: list[CacheUse] = []
        """What each request did, in order."""
        self.stored: dict[str, StoredCache] = {}
        """Caches that were made as objects, those that are gone included, by name."""
        self._clock = clock
        self._moved = 0.0
        self._minimum = minimum
        self.points = Points(self.now, remembers=remembers)
        """Prefixes that were marked."""
        self.beginnings = Beginnings(self.now, remembers=remembers)
        """Prompts of providers that need no marks."""
        self.before: dict[str, Before] = {}
        """Earlier prompts, by the id of their answer."""

    def now(self) -> float:
        """Return the time of the cache in seconds since 1970."""
        return self._clock() + self._moved

    def advance(self, seconds: float) -> None:
        """Let time pass: what has lived long enough is gone."""
        self._moved += seconds

    def reset(self) -> None:
        """Forget everything but the time."""
        for held in (self.uses, self.stored, self.points, self.beginnings, self.before):
            held.clear()

    def token_hours(self) -> float:
        """Return what storage is billed by so far, of all stored caches together."""
        return sum(stored.token_hours(self.now()) for stored in self.stored.values())

    def info(self, provider: str, model: str) -> ModelInfo | None:
        """Return what the catalogue knows of a model; None where it does not know it."""
        from aiclient.registry.info import model_info

        return model_info(provider, model)

    def minimum(self, provider: str, model: str) -> int:
        """Return the smallest prompt that is cached for a model."""
        if self._minimum is not None:
            return self._minimum
        info = self.info(provider, model)
        return (info.caching.min_tokens if info else None) or 0

    def note(self, provider: str, model: str, fate: Fate) -> Fate:
        """Write down what a request did, and return it."""
        writes = {life: count for life, count in (fate.writes or {}).items() if count}
        self.uses.append(CacheUse(provider, model, fate.input, fate.read, writes, self.now()))
        return fate
