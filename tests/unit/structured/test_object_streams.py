"""Streams of objects: leaving one, however it is left, stops the answer."""

from __future__ import annotations

import asyncio
import gc

import pytest
from pydantic import BaseModel

from aiclient import Client
from aiclient.core.errors import (
    AIClientError,
    RateLimitError,
    StreamInterruptedError,
    StructuredOutputError,
    UnsupportedFeatureError,
)
from aiclient.core.repairs import Repairs
from aiclient.testing import Cut, ProviderServer, Turn, rate_limited
from tests.unit.loopback import KEY

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


@pytest.mark.parametrize(("asked", "told"), [(None, False), (0, False), (Repairs(0), False), (2, True)])
def test_a_stream_that_is_to_be_repaired_says_that_it_is_not(
    server: ProviderServer, client: Client, asked: int | Repairs | None, told: bool
) -> None:
    server.script([TURN, Turn("no JSON"), TURN])
    model = client.chat("gpt-5.5", max_repairs=3)
    with model.stream_object("?", City, max_repairs=asked) as partials:
        assert list(partials)[-1].value == City(name="Paris", people=2100000)
    assert any("max_repairs" in text for text in partials.response.warnings) is told
    with pytest.raises(StructuredOutputError, match="is not asked for again"):
        list(model.stream_object("?", City, max_repairs=asked))
    assert len(server.requests) == 2
    if told:
        strict = Client(openai_base_url=server.base_url("openai"), openai_api_key=KEY, on_unsupported="error")
        with strict, pytest.raises(UnsupportedFeatureError, match="max_repairs"):
            strict.chat("gpt-5.5").stream_object("?", City, max_repairs=asked)


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
