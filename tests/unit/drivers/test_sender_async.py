"""Typed clients, awaited, over real sockets."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from aiclient.core.errors import (
    AuthenticationError,
    ConnectFailedError,
    RequestTimeoutError,
    StreamInterruptedError,
    TransportError,
)
from aiclient.wire.sender import AsyncSender
from tests.unit.core.sample import CALL, STREAM
from tests.unit.drivers.loopback import (
    Heard,
    Line,
    Loopback,
    async_client_of,
    plain,
    serving,
    silent,
    slow_body,
    streamed,
)
from tests.unit.drivers.pages import LIST, pages


def test_a_call() -> None:
    async def main(server: Loopback) -> None:
        async with async_client_of(server) as client:
            assert (await client.send(CALL)).text == "hello"
            assert (await client.send(CALL)).id == "1"
            assert (await client.send(replace(CALL, method="GET", body=None))).id == "1"

    with serving(plain) as server:
        asyncio.run(main(server))
    assert server.connections == 1
    assert server.heard[0].body == b'{"model":"m"}'


def test_a_large_request_and_answer() -> None:
    text = "x" * 3_000_000

    def behaviour(line: Line, heard: Heard) -> None:
        line.reply(body=b'{"id": "%d", "text": "%b"}' % (len(heard.body), text.encode()))

    async def main(server: Loopback) -> None:
        async with async_client_of(server) as client:
            answer = await client.send(replace(CALL, body={"prompt": text}))
            assert answer.id == str(len(text) + 13)
            assert answer.text == text

    with serving(behaviour) as server:
        asyncio.run(main(server))


def test_a_slow_reader_holds_the_server_back() -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        line.begin()
        for number in range(200):
            line.chunk(b'data: {"id": "%d", "text": "%b"}\n\n' % (number, b"x" * 20_000))
        line.end()

    async def main(server: Loopback) -> None:
        async with async_client_of(server) as client:
            count = 0
            async for event in await client.stream(STREAM):
                count += 1
                assert event.id
                await asyncio.sleep(0)
            assert count == 200

    with serving(behaviour) as server:
        asyncio.run(main(server))


def test_a_stream() -> None:
    async def main(server: Loopback) -> None:
        async with async_client_of(server) as client:
            stream = await client.stream(STREAM)
            assert stream.reply.request_id == "r1"
            assert [event.id async for event in stream] == ["1", "2", "3"]
            assert [event async for event in stream] == []
            async with await client.stream(STREAM) as again:
                assert (await again.__anext__()).id == "1"
                assert [event.id async for event in again] == ["2", "3"]

    with serving(streamed) as server:
        asyncio.run(main(server))
    assert server.connections == 1


def test_many_calls_at_once() -> None:
    async def main(server: Loopback) -> None:
        async with async_client_of(server) as client:
            for _ in range(3):
                answers = await asyncio.gather(*[client.send(CALL) for _ in range(50)])
                assert [answer.id for answer in answers] == ["1"] * 50

    with serving(plain) as server:
        asyncio.run(main(server))
    assert server.connections <= 50


def run_failing(
    behaviour: Callable[[Line, Heard], None],
    use: Callable[[AsyncSender], Awaitable[object]],
    error: type[Exception],
    **changes: object,
) -> pytest.ExceptionInfo[Exception]:
    """Run a use of a client that fails, and return its error."""

    async def main(server: Loopback) -> pytest.ExceptionInfo[Exception]:
        async with async_client_of(server, **changes) as client:
            with pytest.raises(error) as caught:
                await use(client)
            return caught

    with serving(behaviour) as server:
        return asyncio.run(main(server))


async def read_all(client: AsyncSender, path: str = "/things") -> list[str]:
    """Read a stream to its end."""
    return [event.id async for event in await client.stream(replace(STREAM, path=path))]


def test_an_error_answer() -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        line.reply(401, b'{"error": {"message": "no"}}')

    run_failing(behaviour, lambda client: client.send(CALL), AuthenticationError)
    run_failing(behaviour, read_all, AuthenticationError)


def test_cut_answers() -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        line.begin()
        line.event(1)
        line.close()

    cut = run_failing(behaviour, read_all, StreamInterruptedError)
    assert not cut.value.retryable  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType]
    run_failing(lambda line, heard: line.close(), lambda client: client.send(CALL), TransportError)
    run_failing(lambda line, heard: line.reset(), lambda client: client.send(CALL), TransportError)


def test_nobody_there() -> None:
    with serving(plain) as server:
        pass

    async def main() -> None:
        async with async_client_of(server) as client:
            with pytest.raises(ConnectFailedError):
                await client.send(CALL)

    asyncio.run(main())


@pytest.mark.parametrize(("clock", "path"), [("total", "/t"), ("first_token", "/f"), ("stall", "/stall")])
def test_clocks_of_a_stream(clock: str, path: str) -> None:
    caught = run_failing(
        slow_body, lambda client: read_all(client, path), RequestTimeoutError, timeout={clock: 0.05}
    )
    assert isinstance(caught.value, RequestTimeoutError)
    assert caught.value.clock == clock


def test_a_steady_stream_may_take_longer_than_a_stall() -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        line.begin()
        for number in range(6):
            line.event(number)
            time.sleep(0.1)
        line.gone()

    seen: list[str] = []

    async def keep(client: AsyncSender) -> None:
        async for event in await client.stream(STREAM):
            seen.append(event.id)  # noqa: PERF401 - what came before the failure counts

    caught = run_failing(behaviour, keep, RequestTimeoutError, timeout={"stall": 0.4})
    assert isinstance(caught.value, RequestTimeoutError)
    assert caught.value.clock == "stall"
    assert seen == ["0", "1", "2", "3", "4", "5"]


@pytest.mark.parametrize("clock", ["total", "first_token"])
def test_clocks_of_a_call(clock: str) -> None:
    caught = run_failing(silent, lambda client: client.send(CALL), RequestTimeoutError, timeout={clock: 0.05})
    assert isinstance(caught.value, RequestTimeoutError)
    assert caught.value.clock == clock


def test_retries() -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        if heard.headers.get("x-last") is None and len(server.heard) < 3:
            line.reply(503, b"", {"retry-after-ms": "1"})
        else:
            line.reply()

    async def main(server: Loopback) -> None:
        async with async_client_of(server, max_retries=2) as client:
            assert (await client.send(CALL)).id == "1"

    with serving(behaviour) as server:
        asyncio.run(main(server))
    assert len(server.heard) == 3


def test_pages() -> None:
    async def main(server: Loopback) -> None:
        async with async_client_of(server) as client:
            listed = client.page(LIST)
            assert server.heard == []
            assert [item.id async for item in listed] == ["1", "2", "3", "4"]
            assert len([page async for page in listed.pages()]) == 2
            assert len((await listed.first()).data) == 2

    with serving(pages) as server:
        asyncio.run(main(server))


def test_a_server_that_closes_idle_connections() -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        line.reply()
        line.close()

    async def main(server: Loopback) -> None:
        async with async_client_of(server) as client:
            for _ in range(3):
                assert (await client.send(CALL)).id == "1"
                await asyncio.sleep(0.05)

    with serving(behaviour) as server:
        asyncio.run(main(server))
    assert server.connections == 3
