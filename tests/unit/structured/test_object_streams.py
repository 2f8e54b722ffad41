"""Streams of objects: leaving one, however it is left, stops the answer."""

from __future__ import annotations

import asyncio
import gc

import pytest
from pydantic import BaseModel

from aiclient import Client
from aiclient.core.errors import AIClientError, RateLimitError, StreamInterruptedError
from aiclient.testing import Cut, ProviderServer, Turn, rate_limited

PIECES = ['{"name": ', '"Paris", ', '"people": ', "2100000}"]
TURN = Turn("".join(PIECES), chunks=PIECES)
CHUNKS = 5
"""message_start, ping, content_block_start, two deltas."""


class City(BaseModel):
    """What is asked for."""

    name: str
    people: int


def test_leaving_the_block_closes_the_socket(server: ProviderServer, client: Client) -> None:
    server.script([TURN])
    with server.hold() as gate:
        gate.step(CHUNKS)
        with client.chat("claude-sonnet-5-5").stream_object("?", City) as partials:
            seen = [next(partials).data, next(partials).data]
            assert gate.wait_blocked()
        request = server.requests[-1]
        assert request.done.wait(10)
        assert request.disconnected and request.chunks_sent == CHUNKS
    assert seen == [{}, {"name": "Paris"}]
    assert partials.response.text == "".join(PIECES[:2])
    value: object = partials.response.parsed
    assert value is None


def test_a_dropped_stream_closes_its_socket(server: ProviderServer, client: Client) -> None:
    server.script([TURN])
    with server.hold() as gate:
        gate.step(CHUNKS)
        partials = client.chat("claude-sonnet-5-5").stream_object("?", City)
        assert next(partials).data == {}
        del partials
        gc.collect()
        assert server.requests[-1].done.wait(10)
        assert server.requests[-1].disconnected


def test_an_awaited_stream_closes_its_socket(server: ProviderServer, client: Client) -> None:
    async def main() -> object:
        async with client.chat("claude-sonnet-5-5").stream_object_async("?", City) as partials:
            async for partial in partials:
                return partial.data
        return None

    server.script([TURN])
    with server.hold() as gate:
        gate.step(CHUNKS - 1)
        assert asyncio.run(main()) == {}
        assert server.requests[-1].done.wait(10)
        assert server.requests[-1].disconnected


def test_without_a_block_it_is_an_iterator(server: ProviderServer, client: Client) -> None:
    server.script([TURN])
    values = [partial.value for partial in client.chat("gpt-5.5").stream_object("?", City)]
    assert values == [None] * len(PIECES) + [City(name="Paris", people=2100000)]


def test_nothing_read_is_nothing_sent(server: ProviderServer, client: Client) -> None:
    with client.chat("gpt-5.5").stream_object("?", City) as partials:
        pass
    assert server.requests == []
    with pytest.raises(AIClientError, match="nothing yet"):
        _ = partials.response


def test_what_fails_before_the_first_event_is_retried(server: ProviderServer, client: Client) -> None:
    server.script([TURN])
    server.fault(rate_limited(seconds=0))
    with client.chat("gpt-5.5").stream_object("?", City) as partials:
        assert list(partials)[-1].value == City(name="Paris", people=2100000)
    assert len(server.requests) == 2
    assert isinstance(partials.response.attempts[0].error, RateLimitError)


def test_a_cut_stream_has_no_value(server: ProviderServer, client: Client) -> None:
    server.script([TURN])
    server.fault(Cut(after=6))
    partials = client.chat("claude-sonnet-5-5", max_repairs=3).stream_object("?", City)
    first = next(partials)
    with pytest.raises(StreamInterruptedError) as caught:
        list(partials)
    assert first.value is None
    assert caught.value.partial is not None and caught.value.partial.text
    assert len(server.requests) == 1
