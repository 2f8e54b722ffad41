"""Chunks under control: gates, early closes seen by the server, other cuts."""

from __future__ import annotations

import json

import pytest

from aiclient.testing import ProviderServer, SlowFirstByte, Stall
from tests.unit.testing.exchange import GENERATE, KEYS, ROOTS, STREAM, call, connect, streamed_text


def test_nothing_leaves_before_the_gate_says_so(server: ProviderServer) -> None:
    path, body = STREAM["ollama"]
    with server.hold() as gate, connect(server) as connection:
        connection.request("POST", ROOTS["ollama"] + path, json.dumps(body))
        answer = connection.getresponse()  # the head is not held back
        assert gate.wait_blocked()
        assert server.requests[0].chunks_sent == 0
        gate.step(2)
        assert [json.loads(answer.readline())["message"]["content"] for _ in range(2)] == ["Hello ", "you "]
        assert gate.wait_blocked() and server.requests[0].chunks_sent == 2
        gate.open()
        assert answer.read().count(b"\n") == 2
    assert server.requests[0].wait() and server.requests[0].finished
    assert server.requests[0].chunks_sent == server.requests[0].chunks_total == 4


@pytest.mark.parametrize("provider", list(STREAM))
def test_closing_a_stream_early_is_seen_before_the_next_chunk(server: ProviderServer, provider: str) -> None:
    path, body = STREAM[provider]
    gate = server.hold()
    with connect(server) as connection:
        connection.request("POST", ROOTS[provider] + path, json.dumps(body), KEYS[provider])
        answer = connection.getresponse()
        gate.step()
        assert answer.readline()
        answer.close()
    record = server.requests[0]
    assert record.wait()
    assert record.disconnected and not record.finished
    assert record.chunks_sent == 1 < record.chunks_total


@pytest.mark.parametrize("fault", [SlowFirstByte(None), Stall(after=0)])
def test_a_client_that_gives_up_is_noticed_while_nothing_is_sent(
    server: ProviderServer, fault: SlowFirstByte | Stall
) -> None:
    server.fault(fault)
    path, body = GENERATE["openai"]
    with connect(server) as connection:
        connection.request("POST", ROOTS["openai"] + path, json.dumps(body), KEYS["openai"])
        assert server.wait_requests(1)
    assert server.requests[0].wait() and server.requests[0].disconnected


def test_a_delayed_stream_is_whole(server: ProviderServer) -> None:
    server.chunk_delay = 0.001
    assert streamed_text("openai", call(server, "openai", *STREAM["openai"])) == "Hello you there"


@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_streams_can_be_cut_at_any_byte(server: ProviderServer, size: int) -> None:
    usual = call(server, "groq", *STREAM["groq"])
    server.reset()
    server.chunk_bytes = size
    server.fault(Stall(after=2, seconds=0))
    assert call(server, "groq", *STREAM["groq"]).body == usual.body
    assert server.requests[0].chunks_sent >= len(usual.body) / size


def test_a_stopped_server_does_not_wait_for_held_streams() -> None:
    with ProviderServer() as server:
        server.hold()
        path, body = STREAM["openai"]
        with connect(server) as connection:
            connection.request("POST", ROOTS["openai"] + path, json.dumps(body), KEYS["openai"])
            connection.getresponse()
            server.stop()
    assert not server.requests[0].finished
