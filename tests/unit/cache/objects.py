"""Clients that keep prefixes as objects of Gemini's loopback service, and clocks that can be moved."""

from __future__ import annotations

import time
from typing import Any, cast

import pytest

from aiclient import ChatModel, Client
from aiclient.cache import CacheConfig
from aiclient.testing import ProviderServer
from aiclient.testing.prompt_cache import StoredCache
from tests.unit.loopback import connected

__all__ = ["BIG", "MODEL", "Clock", "alive", "another", "body", "keeping", "moving", "steps", "wait_made"]

BIG = "Answer in one sentence, and name the book and the page. " * 400
MODEL = "gemini-3.8-flash"


class Clock:
    """The clock of a client, and of a server with it."""

    def __init__(self, server: ProviderServer) -> None:
        self._server = server
        self._moved = 0.0

    def time(self) -> float:
        """Return seconds since 1970."""
        return time.time() + self._moved

    def monotonic(self) -> float:
        """Return seconds of the steady clock, which nobody moves."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def advance(self, seconds: float) -> None:
        """Let time pass on both sides."""
        self._moved += seconds
        self._server.cache.advance(seconds)


def moving(server: ProviderServer, monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Give the drivers a clock that can be moved."""
    clock = Clock(server)
    monkeypatch.setattr("aiclient.drivers.sync.time", clock)
    monkeypatch.setattr("aiclient.drivers.aio.time", clock)
    return clock


def keeping(client: Client, system: str | None = BIG, **config: Any) -> ChatModel:
    """Return a model whose prefix is kept."""
    return client.chat(MODEL, system=system, cache=CacheConfig(explicit=True, **config))


def alive(server: ProviderServer) -> list[StoredCache]:
    """Return the objects that are there and cost money."""
    now = server.cache.now()
    return [one for one in server.cache.stored.values() if one.end is None and one.expires > now]


def steps(server: ProviderServer) -> list[str]:
    """Return what was asked, in order: make, list, get, refresh, delete, or generate."""
    words = {"POST": "make", "PATCH": "refresh", "DELETE": "delete"}
    return [
        "generate"
        if "generateContent" in one.path.replace("streamGenerate", "generate")
        else words.get(one.method, "list" if one.path.endswith("cachedContents") else "get")
        for one in server.requests
    ]


def body(server: ProviderServer, place: int = -1) -> dict[str, Any]:
    """Return what was sent."""
    return cast("dict[str, Any]", server.requests[place].json)


def wait_made(server: ProviderServer) -> None:
    """Wait until the server has made an object, whether it has told so or not."""
    patience = 2000
    while not alive(server) and patience:
        patience -= 1
        time.sleep(0.005)
    assert patience, "no object was made"


def another(server: ProviderServer) -> Client:
    """Return a further client of the same server."""
    return connected(server)
