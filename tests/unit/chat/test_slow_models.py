"""A local model that is slow to begin is waited for with nobody setting a clock; others are not.

All clocks of the manifests run a few hundred times faster here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest

from aiclient import Client
from aiclient.chat.connections import Connections
from aiclient.core.errors import RequestTimeoutError
from aiclient.testing import ProviderServer, SlowFirstByte
from aiclient.wire.manifest import Manifest
from tests.unit.loopback import MODELS, connected

FASTER = 300
LOADING = 0.6
"""Seconds until the first byte; three minutes by the clocks of the manifests."""


@pytest.fixture
def hasty(server: ProviderServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    """Return a client whose providers have all their default clocks, made short."""
    found = Connections.manifest

    def manifest(connections: Connections, name: str) -> Manifest:
        real = found(connections, name)
        clocks = {clock: seconds / FASTER for clock, seconds in real.timeout.items()}
        # Connections are not what is slow.
        return replace(real, timeout={**clocks, "connect": 5.0, "pool": 5.0})

    monkeypatch.setattr(Connections, "manifest", manifest)
    with connected(server, max_retries=0) as client:
        yield client


@pytest.mark.parametrize("way", ["generate", "generate_async", "stream", "stream_async"])
def test_ollama_may_take_minutes_to_begin(hasty: Client, server: ProviderServer, way: str) -> None:
    server.fault(SlowFirstByte(LOADING), times=None)
    model = hasty.chat(MODELS["ollama"])

    async def streamed() -> str:
        async with model.stream_async("Hi") as stream:
            return "".join([event.text async for event in stream])

    if way == "generate":
        text = model.generate("Hi").text
    elif way == "generate_async":
        text = asyncio.run(model.generate_async("Hi")).text
    elif way == "stream":
        with model.stream("Hi") as stream:
            text = "".join(event.text for event in stream)
    else:
        text = asyncio.run(streamed())
    assert text == "Hi"
    assert len(server.requests) == 1


def test_a_fast_service_is_not_waited_for(hasty: Client, server: ProviderServer) -> None:
    server.fault(SlowFirstByte(LOADING), times=None)
    model = hasty.chat(MODELS["groq"])
    with pytest.raises(RequestTimeoutError) as caught, model.stream("Hi") as stream:
        list(stream)
    assert caught.value.clock == "first_token"
    with pytest.raises(RequestTimeoutError) as caught:
        model.generate("Hi")
    assert caught.value.clock == "total"


def test_one_clock_is_enough_to_wait_longer(hasty: Client, server: ProviderServer) -> None:
    server.fault(SlowFirstByte(LOADING), times=None)
    model = hasty.chat(MODELS["groq"], timeout={"total": 60, "first_token": 60})
    with model.stream("Hi") as stream:
        assert "".join(event.text for event in stream) == "Hi"
