"""What a client remembers of its calls: when prefixes were used, and what was warned of already."""

from __future__ import annotations

from collections import OrderedDict, deque
from threading import Lock
from typing import Final
from weakref import WeakKeyDictionary

__all__ = ["CacheMemory", "memory_of"]

_PREFIXES: Final = 256
_GAPS: Final = 16
_WARNINGS: Final = 1024


class CacheMemory:
    """Bounded: the prefixes that were not used for longest are forgotten first."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._calls: OrderedDict[str, tuple[float, deque[float]]] = OrderedDict()
        self._warned: OrderedDict[str, None] = OrderedDict()

    def seen(self, key: str, now: float) -> tuple[float, ...]:
        """Take note of a call; return the seconds between the calls with this prefix, the latest gap last.

        Args:
            key: What stands for the prefix.
            now: Seconds since 1970.
        """
        with self._lock:
            before, gaps = self._calls.pop(key, (None, deque[float](maxlen=_GAPS)))
            if before is not None:
                # A clock may be set back meanwhile.
                gaps.append(max(now - before, 0.0))
            self._calls[key] = now, gaps
            while len(self._calls) > _PREFIXES:
                self._calls.popitem(last=False)
            return tuple(gaps)

    def first(self, text: str) -> bool:
        """Say whether this is said for the first time, and remember that it was.

        Args:
            text: A warning.
        """
        with self._lock:
            new = text not in self._warned
            self._warned[text] = None
            self._warned.move_to_end(text)
            while len(self._warned) > _WARNINGS:
                self._warned.popitem(last=False)
            return new


_MEMORIES: Final[WeakKeyDictionary[object, CacheMemory]] = WeakKeyDictionary()
_LOCK: Final = Lock()


def memory_of(owner: object) -> CacheMemory:
    """Return what a client remembers; it lives as long as the client.

    Args:
        owner: State of the client.
    """
    with _LOCK:
        found = _MEMORIES.get(owner)
        if found is None:
            found = _MEMORIES[owner] = CacheMemory()
        return found
