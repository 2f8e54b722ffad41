"""Streams: the same answer as whole, left early without a trace, cancelled, closed."""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import Mapping
from typing import Any

import pytest

from aiclient import ChatModel, ChatResponse, Client
from aiclient.core.errors import AIClientError, ClientClosedError, StreamInterruptedError
from aiclient.core.saved import messages_to_json
from aiclient.testing import Cut, ProviderServer, SlowFirstByte, TokenCount, ToolUse, Turn
from tests.conformance.providers.rows import Row, client_of
from tests.conformance.providers.test_tools import weather
from tests.conformance.providers.ways import WAYS, Way, ask

TURN = Turn(text="Paris is the capital.", chunks=["Paris ", "is the ", "capital."])
TOKENS = TokenCount(input=1200, output=40, cache_read=1000, thinking=10)
ANSWERS = {
    "text": Turn(text=TURN.text, chunks=TURN.chunks, tokens=TOKENS),
    "thinking": Turn(text="42", thinking="Six times seven.", signature="c2ln", tokens=TOKENS),
    "tools": Turn(
        text="Let me look.",
        tools=[
            ToolUse("weather", {"city": "Oslo"}, id="call_a"),
            ToolUse("weather", {"city": "Rome"}, id="call_b"),
        ],
    ),
    "length": Turn(text="cut", finish="length"),
    "filter": Turn(text="hm", finish="filter"),
    "refusal": Turn(refusal="I would rather not."),
    "empty": Turn(text=""),
}


@pytest.mark.parametrize("kind", ANSWERS)
def test_all_ways_give_one_response(server: ProviderServer, client: Client, row: Row, kind: str) -> None:
    model = client.chat(row.thinker, tools=[weather])
    responses: list[ChatResponse] = []
    for way in WAYS:
        server.reset()  # which also begins all ids anew
        server.script([ANSWERS[kind]])
        responses.append(way(model, "Hi").response)
    first, *others = responses
    for other in others:
        assert other == first
        assert messages_to_json([other.message]) == messages_to_json([first.message])
        assert type(other.raw) is type(first.raw)


def test_leaving_early_closes_the_socket_before_the_next_chunk(
    server: ProviderServer, model: ChatModel, row: Row
) -> None:
    server.script([TURN])
    with server.hold() as gate:
        gate.step(row.first_text)
        with model.stream("Hi") as stream:
            assert next(stream).text == "Paris "
            assert gate.wait_blocked()
        _gone(server, row)
    _partial(stream.response)


def test_what_is_known_of_usage_is_kept(
    server: ProviderServer, model: ChatModel, row: Row, streamed: Way
) -> None:
    server.script([Turn(text=TURN.text, chunks=TURN.chunks, tokens=TOKENS)])
    server.fault(Cut(after=row.first_text, reset=True))
    with pytest.raises(StreamInterruptedError) as caught:
        streamed(model, "Hi")
    partial = caught.value.partial
    assert partial is not None and partial.text == "Paris "
    # The others tell at the end only.
    told = 1200 if row.dialect in ("anthropic", "google") else 0
    assert (partial.usage.input_tokens, partial.usage.cache_read_tokens > 0) == (told, told > 0)


def test_an_error_of_the_reader_closes_it_too(server: ProviderServer, model: ChatModel, row: Row) -> None:
    server.script([TURN])
    with server.hold() as gate:
        gate.step(row.first_text)
        stream = model.stream("Hi")
        with pytest.raises(ZeroDivisionError), stream:
            _stumble(next(stream).text)
        _gone(server, row)
    _partial(stream.response)


def test_leaving_an_awaited_stream_early(server: ProviderServer, model: ChatModel, row: Row) -> None:
    async def main() -> ChatResponse:
        async with model.stream_async("Hi") as stream:
            async for event in stream:
                assert event.text == "Paris "
                break
        return stream.response

    server.script([TURN])
    with server.hold() as gate:
        gate.step(row.first_text)
        response = asyncio.run(main())
        _gone(server, row)
    _partial(response)


def test_a_dropped_stream_closes_its_socket(server: ProviderServer, model: ChatModel, row: Row) -> None:
    server.script([TURN])
    with server.hold() as gate:
        gate.step(row.first_text)
        stream = model.stream("Hi")
        assert next(stream).text == "Paris "
        del stream
        gc.collect()
        _gone(server, row)


def test_a_cancelled_stream_closes_its_socket(server: ProviderServer, model: ChatModel, row: Row) -> None:
    async def main() -> ChatResponse:
        stream = model.stream_async("Hi")

        async def reader() -> None:
            async for _ in stream:
                reached.set()

        reached = asyncio.Event()
        task = asyncio.create_task(reader())
        await reached.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(server.requests[-1].wait)
        return stream.response

    server.script([TURN])
    with server.hold() as gate:
        gate.step(row.first_text)
        response = asyncio.run(main())
        _gone(server, row)
    _partial(response)


def test_a_cancelled_call_closes_its_socket_and_the_client_goes_on(
    server: ProviderServer, model: ChatModel, row: Row
) -> None:
    async def main() -> str:
        task = asyncio.create_task(model.generate_async("Hi"))
        assert await asyncio.to_thread(server.wait_requests, 1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(server.requests[0].wait)
        return (await model.generate_async("Still there?")).text

    server.fault(SlowFirstByte(None))
    assert asyncio.run(main()) == "Still there?"
    assert server.requests[0].disconnected
    assert len(server.requests) == 2


def test_a_deadline_of_the_caller_is_not_swallowed(server: ProviderServer, model: ChatModel) -> None:
    async def main() -> None:
        async with asyncio.timeout(0.1):
            await model.generate_async("Hi")

    server.fault(SlowFirstByte(None), times=None)
    with pytest.raises(TimeoutError):
        asyncio.run(main())
    assert len(server.requests) == 1


def test_a_closed_client_says_so(server: ProviderServer, row: Row, way: Way) -> None:
    client = client_of(server, row)
    model = client.chat(row.model)
    ask(model, "Hi")
    client.close()
    with pytest.raises(ClientClosedError, match="closed"):
        way(model, "Hi")
    assert len(server.requests) == 1


def test_a_stream_that_nobody_read_sent_nothing(server: ProviderServer, model: ChatModel) -> None:
    with model.stream("Hi") as stream, pytest.raises(AIClientError, match="nothing"):
        _ = stream.response
    assert server.requests == []


def test_what_is_told_of_an_answer_can_be_saved(server: ProviderServer, model: ChatModel, way: Way) -> None:
    response = way(model, "Hi").response
    saved: Mapping[str, Any] = json.loads(json.dumps(messages_to_json([response.message])))
    assert saved["messages"]
    shown = response.explain() + repr(response) + repr(response.request)
    assert "sk-fake" not in shown and response.model in shown


def _stumble(text: str) -> None:
    assert text == "Paris "
    raise ZeroDivisionError


def _gone(server: ProviderServer, row: Row) -> None:
    request = server.requests[-1]
    assert request.wait()
    assert request.disconnected and request.chunks_sent == row.first_text


def _partial(response: ChatResponse) -> None:
    assert response.text == "Paris "
    assert response.finish_reason is None
    assert response.cost is None or response.usage.total_tokens > 0
