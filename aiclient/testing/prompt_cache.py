"""What providers' prompt caches hold, for how long, and what they did, on a clock that tests can move."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, cast

from aiclient.testing.caching.blocks import Block, Prompt

if TYPE_CHECKING:
    from aiclient.core.models import ModelInfo

__all__ = ["Before", "CacheUse", "Fate", "PromptCache", "StoredCache", "lifetime_seconds", "prewarms"]

_UNITS: Final = {"s": 1, "m": 60, "h": 3600}
_MOST: Final = 512
"""Prompts of one model and key that an automatic cache holds."""


def lifetime_seconds(lifetime: str) -> float:
    """Return the seconds of a lifetime such as `5m`, `1h` or `300s`.

    Raises:
        ValueError: It is none.
    """
    number, unit = lifetime[:-1], lifetime[-1:]
    if unit not in _UNITS:
        raise ValueError(f"not a lifetime: {lifetime!r}")
    seconds = float(number) * _UNITS[unit]
    if not 0 < seconds < float("inf"):
        raise ValueError(f"not a lifetime: {lifetime!r}")
    return seconds


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


@dataclass(slots=True)
class _Entry:
    lifetime: str
    expires: float


@dataclass(slots=True)
class _Text:
    text: str
    lifetime: str
    expires: float


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
        self._entries: dict[tuple[object, ...], dict[str, _Entry]] = {}
        self._texts: dict[tuple[object, ...], list[_Text]] = {}
        self._before: dict[str, Before] = {}

    def now(self) -> float:
        """Return the time of the cache in seconds since 1970."""
        return self._clock() + self._moved

    def advance(self, seconds: float) -> None:
        """Let time pass: what has lived long enough is gone."""
        self._moved += seconds

    def reset(self) -> None:
        """Forget everything but the time."""
        for held in (self.uses, self.stored, self._entries, self._texts, self._before):
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

    # --- caches with marks: whole prefixes, found by their digest ---

    def holds(self, scope: tuple[object, ...], block: Block) -> bool:
        """Say whether the prompt up to a block is held."""
        entry = self._entries.get(scope, {}).get(block.digest)
        return entry is not None and entry.expires > self.now()

    def touch(self, scope: tuple[object, ...], block: Block) -> None:
        """Let a prefix that is held live on from now; each use does that."""
        if self.holds(scope, block):
            entry = self._entries[scope][block.digest]
            entry.expires = self.now() + lifetime_seconds(entry.lifetime)

    def write(self, scope: tuple[object, ...], block: Block, lifetime: str) -> None:
        """Hold the prompt up to a block for a lifetime."""
        if self.remembers:
            held = self._entries.setdefault(scope, {})
            held[block.digest] = _Entry(lifetime, self.now() + lifetime_seconds(lifetime))

    # --- caches without marks: any common beginning ---

    def common(self, scope: tuple[object, ...], prompt: Prompt) -> int:
        """Return how many tokens at the beginning of a prompt are held; using them lets them live on."""
        best: tuple[int, _Text | None] = (0, None)
        for held in self._texts.get(scope, []):
            if held.expires > self.now():
                length = _common(held.text, prompt.text)
                if length > best[0]:
                    best = (length, held)
        length, found = best
        if found is not None:
            found.expires = self.now() + lifetime_seconds(found.lifetime)
        return length // 4

    def hold(self, scope: tuple[object, ...], prompt: Prompt, lifetime: str) -> None:
        """Hold a whole prompt for a lifetime; what it begins with is held with it."""
        if not self.remembers:
            return
        held = self._texts.setdefault(scope, [])
        # A beginning of this one needs no place of its own, unless it lives longer.
        expires = self.now() + lifetime_seconds(lifetime)
        held[:] = [each for each in held if each.expires > expires or not prompt.text.startswith(each.text)]
        held.append(_Text(prompt.text, lifetime, expires))
        del held[:-_MOST]

    # --- earlier prompts ---

    def keep(self, key: str, before: Before) -> None:
        """Keep a prompt under the id of its answer."""
        self._before[key] = before

    def before(self, key: str) -> Before | None:
        """Return the prompt of an answer."""
        return self._before.get(key)


def _common(one: str, other: str) -> int:
    """Return the length of the common beginning of two texts."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
