"""Streams of chat models: read to the end, left early, dropped, never begun."""

from __future__ import annotations

import asyncio
import gc

import pytest

from aiclient import Client
from aiclient.core.errors import AIClientError
from aiclient.testing import ProviderServer, Turn
from tests.unit.loopback import MODELS

TURN = Turn(text="Paris is the capital of France.", chunks=["Paris ", "is the capital ", "of France."])


def test_a_plain_loop_reads_a_stream(server: ProviderServer, client: Client) -> None:
    stream = client.chat("claude-sonnet-5-5").stream("one two three")
    assert "".join(event.text for event in stream) == "one two three"
    assert stream.response.text == "one two three"
    assert list(stream) == []
    assert stream.response.text == "one two three"


def test_a_finished_stream_gives_its_connection_back(server: ProviderServer, client: Client) -> None:
    model = client.chat("gpt-5.5")
    for _ in range(3):
        with model.stream("Hi") as stream:
            assert "".join(event.text for event in stream) == "Hi"
        model.generate("Hi")
    assert server.connections == 1


@pytest.mark.parametrize(
    ("provider", "chunks"),
    [("openai", 5), ("anthropic", 4), ("google", 1), ("xai", 5), ("ollama", 1), ("groq", 2)],
)
def test_closing_early_closes_the_socket(
    server: ProviderServer, client: Client, provider: str, chunks: int
) -> None:
    server.script([TURN], provider=provider)
    with server.hold() as gate:
        gate.step(chunks)
        with client.chat(MODELS[provider]).stream("Hi") as stream:
            assert next(stream).text == "Paris "
            assert gate.wait_blocked()
        request = server.requests[-1]
        assert request.done.wait(10)
        assert request.disconnected and request.chunks_sent == chunks
    assert stream.response.text == "Paris "
    assert stream.response.finish_reason is None


def test_closing_early_stops_the_answer_before_its_next_chunk(server: ProviderServer, client: Client) -> None:
    server.script([TURN])
    with server.hold() as gate:
        gate.step(5)  # message_start, ping, content_block_start, two deltas
        with client.chat("claude-sonnet-5-5").stream("Hi") as stream:
            assert [next(stream).text, next(stream).text] == ["Paris ", "is the capital "]
            assert gate.wait_blocked()
        request = server.requests[-1]
        assert request.done.wait(10)
        assert request.disconnected and request.chunks_sent == 5
    assert stream.response.text == "Paris is the capital "
    assert stream.response.finish_reason is None


def test_closing_early_in_a_loop_of_events_stops_the_answer(server: ProviderServer, client: Client) -> None:
    async def main() -> str:
        async with client.chat("claude-sonnet-5-5").stream_async("Hi") as stream:
            async for _ in stream:
                break
        return stream.response.text

    server.script([TURN])
    with server.hold() as gate:
        gate.step(4)
        assert asyncio.run(main()) == "Paris "
        request = server.requests[-1]
        assert request.done.wait(10)
        assert request.disconnected and request.chunks_sent == 4


def test_a_dropped_stream_closes_its_socket(server: ProviderServer, client: Client) -> None:
    server.script([TURN])
    with server.hold() as gate:
        gate.step(4)
        stream = client.chat("claude-sonnet-5-5").stream("Hi")
        assert next(stream).text == "Paris "
        del stream
        gc.collect()
        assert server.requests[-1].done.wait(10)
        assert server.requests[-1].disconnected


def test_a_stream_that_nobody_read_has_no_response(server: ProviderServer, client: Client) -> None:
    with client.chat("gpt-5.5").stream("Hi") as stream, pytest.raises(AIClientError, match="nothing yet"):
        _ = stream.response
    assert server.requests == []
