"""The objects that one client has in providers' caches: those that are there, being made, or refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from threading import Lock
from typing import Final
from weakref import WeakKeyDictionary

from aiclient.core.endpoint import Endpoint
from aiclient.providers.objects import KeptObject, ObjectCalls

__all__ = ["Shelf", "Shelved", "State", "shelf_of"]

_MOST: Final = 256
"""Objects that one client keeps at once; each of them costs money while it is there."""
_LATE: Final = 5.0
"""Seconds before its end from which on an object is not used any more: a request takes its time."""
_RENEWED: Final = 4
"""An object is refreshed when less than one part of its lifetime in so many is left."""


class State(Enum):
    """Where an object stands."""

    MAKING = auto()
    """A call is asking for it just now."""
    READY = auto()
    FAILED = auto()
    """It is not there, and not asked for again before `again`."""


@dataclass(slots=True)
class Shelved:
    """One object of a client's."""

    key: str
    """Digest of provider, key, model, prefix and lifetime."""
    endpoint: Endpoint
    calls: ObjectCalls
    package: str
    label: str
    """What it is called at the provider."""
    shared: bool
    """Whether others may use it, so that this client does not delete it."""
    state: State = State.MAKING
    name: str = ""
    tokens: int | None = None
    until: float = 0.0
    """Seconds since 1970, by our clock."""
    lifetime: float = 0.0
    reason: str = ""
    """Why it is not there."""
    again: float = 0.0
    """When it may be asked for again."""
    unsure: bool = False
    """It was asked for, and nobody heard what came of it: there may be one, or another one, of its label."""
    renewing: bool = False

    def is_usable(self, now: float) -> bool:
        """Say whether a request may name it."""
        return self.state is State.READY and now < self.until - min(_LATE, self.lifetime / _RENEWED)

    def is_ending(self, now: float) -> bool:
        """Say whether it is time to refresh it."""
        return self.until - now < self.lifetime / _RENEWED


class Shelf:
    """State of one client, for any number of threads; nothing here waits or sends."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._objects: dict[str, Shelved] = {}
        self._closed = False
        self._registered = False

    def register(self) -> bool:
        """Say whether the client has to be asked to call at its end; True is said once."""
        with self._lock:
            first = not self._registered
            self._registered = True
            return first

    def reserve(self, key: str, now: float, make: Callable[[], Shelved]) -> tuple[Shelved, bool]:
        """Return a copy of what is known of an object, and whether the caller is the one to make it.

        Args:
            key: Which one.
            now: Seconds since 1970.
            make: Returns what is known of one that nobody asked for yet.
        """
        with self._lock:
            found = self._objects.get(key)
            if found is None:
                refused = self._refused(now)
                found = make()
                if refused:
                    return replace(found, state=State.FAILED, reason=refused), False
                self._objects[key] = found
                return replace(found), True
            if found.is_usable(now) or found.state is State.MAKING:
                return replace(found), False
            if self._closed or (found.state is State.FAILED and now < found.again):
                return replace(
                    found, state=State.FAILED, reason=found.reason or "the client is closed"
                ), False
            found.state = State.MAKING
            return replace(found), True

    def _refused(self, now: float) -> str:
        """Return why there is no room for another one."""
        if self._closed:
            return "the client is closed"
        if len(self._objects) < _MOST:
            return ""
        for key, one in tuple(self._objects.items()):
            over = now >= one.until if one.state is State.READY else now >= one.again and not one.unsure
            if one.state is not State.MAKING and over:
                del self._objects[key]
        if len(self._objects) < _MOST:
            return ""
        return f"this client keeps {_MOST} objects already; does the prefix change with each call?"

    def asked(self, key: str) -> None:
        """Take note that the provider is asked for an object from now on: one may come to be."""
        with self._lock:
            self._objects[key].unsure = True

    def settle(self, key: str, made: KeptObject, *, until: float, lifetime: float, sure: bool) -> Shelved:
        """Put an object on the shelf that is there now, and return a copy of what is known of it.

        Args:
            key: Which one.
            made: What the provider tells of it.
            until: When it ends, by our clock.
            lifetime: Seconds from its making or refreshing to its end.
            sure: Whether it is the only one of its label.
        """
        with self._lock:
            found = self._objects[key]
            found.state, found.unsure, found.reason = State.READY, found.unsure and not sure, ""
            found.name, found.tokens = made.name, made.tokens
            found.until, found.lifetime = until, lifetime
            return replace(found)

    def fail(self, key: str, reason: str, *, again: float = 0.0, unsure: bool = False) -> None:
        """Take note that there is no object, or that nobody knows."""
        with self._lock:
            found = self._objects[key]
            if found.state is State.MAKING:
                found.state, found.reason, found.again = State.FAILED, reason, again
                found.unsure = found.unsure and unsure

    def forget(self, key: str, name: str) -> None:
        """Take note that an object has vanished, unless another one took its place meanwhile."""
        with self._lock:
            found = self._objects.get(key)
            if found is not None and found.state is State.READY and found.name == name:
                found.state, found.again = State.FAILED, 0.0

    def claim(self, key: str, name: str, now: float) -> bool:
        """Say whether the caller is the one to refresh an object."""
        with self._lock:
            found = self._objects.get(key)
            if found is None or found.name != name or found.renewing or not found.is_ending(now):
                return False
            found.renewing = True
            return True

    def renewed(self, key: str, name: str, until: float | None) -> None:
        """Take note that an object lives longer; None is that the refresh failed."""
        with self._lock:
            found = self._objects.get(key)
            if found is not None and found.name == name:
                found.renewing = False
                found.until = found.until if until is None else until

    def close(self) -> None:
        """Let nothing more be made."""
        with self._lock:
            self._closed = True

    def is_making(self) -> bool:
        """Say whether a call is still asking for an object."""
        with self._lock:
            return any(one.state is State.MAKING for one in self._objects.values())

    def own(self) -> list[Shelved]:
        """Return copies of what this client made and nobody else can use: there, or perhaps there."""
        with self._lock:
            mine = [one for one in self._objects.values() if not one.shared]
            return [replace(one) for one in mine if one.unsure or one.state is State.READY]


_SHELVES: Final[WeakKeyDictionary[object, Shelf]] = WeakKeyDictionary()
_LOCK: Final = Lock()


def shelf_of(owner: object) -> Shelf:
    """Return the shelf of a client; it lives as long as the client.

    Args:
        owner: State of the client.
    """
    with _LOCK:
        found = _SHELVES.get(owner)
        if found is None:
            found = _SHELVES[owner] = Shelf()
        return found
