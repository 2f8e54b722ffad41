"""What a prompt cache holds, and until when: marked prefixes by digest, or whole prompts by their text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from aiclient.testing.caching.blocks import Block, Prompt

__all__ = ["Beginnings", "Points", "Scope", "lifetime_seconds"]

_UNITS: Final = {"s": 1, "m": 60, "h": 3600}
_MOST: Final = 512
"""Prompts of one scope that are held without marks."""
_CHARACTERS: Final = 4
"""Characters of a prompt's text for each token."""

Scope: TypeAlias = tuple[object, ...]
"""What shares a cache: a provider, a model, a key."""


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


@dataclass(slots=True)
class _Held:
    lifetime: str
    expires: float


@dataclass(slots=True)
class _Text(_Held):
    text: str


class Points:
    """Prefixes that were marked, each found at its end only."""

    def __init__(self, now: Callable[[], float], *, remembers: bool) -> None:
        self._now = now
        self._remembers = remembers
        self._held: dict[Scope, dict[str, _Held]] = {}

    def holds(self, scope: Scope, block: Block) -> bool:
        """Say whether the prompt up to a block is held."""
        held = self._held.get(scope, {}).get(block.digest)
        return held is not None and held.expires > self._now()

    def touch(self, scope: Scope, block: Block) -> None:
        """Let a prefix that is held live on from now; each use does that."""
        if self.holds(scope, block):
            held = self._held[scope][block.digest]
            held.expires = self._now() + lifetime_seconds(held.lifetime)

    def write(self, scope: Scope, block: Block, lifetime: str) -> None:
        """Hold the prompt up to a block for a lifetime."""
        if self._remembers:
            held = self._held.setdefault(scope, {})
            held[block.digest] = _Held(lifetime, self._now() + lifetime_seconds(lifetime))

    def clear(self) -> None:
        """Forget all of them."""
        self._held.clear()


class Beginnings:
    """Whole prompts, of which any beginning is found."""

    def __init__(self, now: Callable[[], float], *, remembers: bool) -> None:
        self._now = now
        self._remembers = remembers
        self._held: dict[Scope, list[_Text]] = {}

    def common(self, scope: Scope, prompt: Prompt) -> int:
        """Return how many tokens at the beginning of a prompt are held; using them lets them live on."""
        length, found = 0, None
        for held in self._held.get(scope, []):
            if held.expires > self._now():
                same = _common(held.text, prompt.text)
                if same > length:
                    length, found = same, held
        if found is not None:
            found.expires = self._now() + lifetime_seconds(found.lifetime)
        return length // _CHARACTERS

    def hold(self, scope: Scope, prompt: Prompt, lifetime: str) -> None:
        """Hold a whole prompt for a lifetime; what it begins with is held with it."""
        if not self._remembers:
            return
        held = self._held.setdefault(scope, [])
        expires = self._now() + lifetime_seconds(lifetime)
        # A beginning of this one needs no place of its own, unless it lives longer.
        held[:] = [each for each in held if each.expires > expires or not prompt.text.startswith(each.text)]
        held.append(_Text(lifetime, expires, prompt.text))
        del held[:-_MOST]

    def clear(self) -> None:
        """Forget all of them."""
        self._held.clear()


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
