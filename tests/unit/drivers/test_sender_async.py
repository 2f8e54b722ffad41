"""Typed clients, awaited, over real sockets."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from aiclient.core.errors import (
    AuthenticationError,
    ClientClosedError,
    ConnectFailedError,
    RequestTimeoutError,
    StreamInterruptedError,
    TransportError,
)
from aiclient.wire.connect import connect_async
from aiclient.wire.sender import AsyncSender
from tests.unit.core.sample import CALL, MANIFEST, STREAM
from tests.unit.drivers.loopback import (
    Heard,
    Line,
    Loopback,
    open_files,
    plain,
    serving,
    settings,
    silent,
    slow_body,
    streamed,
)
from tests.unit.drivers.test_sender import LIST, pages


@asynccontextmanager
async def client_of(server: Loopback, **changes: object) -> AsyncGenerator[AsyncSender]:
    """Make an async client and close it."""
    client = connect_async(MANIFEST, settings(server, **changes))
    try:
        yield client
    finally:
        await client.aclose()


def test_a_call() -> None:
    async def main(server: Loopback) -> None:
        async with client_of(server) as client:
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
        async with client_of(server) as client:
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
        async with client_of(server) as client:
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
        async with client_of(server) as client:
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
        async with client_of(server) as client:
            for _ in range(3):
                answers = await asyncio.gather(*[client.send(CALL) for _ in range(50)])
                assert [answer.id for answer in answers] == ["1"] * 50

    with serving(plain) as server:
        asyncio.run(main(server))
    assert server.connections <= 50


def test_one_client_in_several_loops() -> None:
    with serving(plain) as server:
        client = connect_async(MANIFEST, settings(server))

        async def main() -> None:
            assert (await client.send(CALL)).id == "1"
            assert (await client.send(CALL)).id == "1"

        for _ in range(3):
            asyncio.run(main())
        gc.collect()
        assert server.connections == 3

        async def end() -> None:
            await client.aclose()
            with pytest.raises(ClientClosedError):
                await client.send(CALL)
            with pytest.raises(ClientClosedError):
                await client.stream(STREAM)

        asyncio.run(end())


def test_a_loop_that_just_ends() -> None:
    with serving(plain) as server:
        client = connect_async(MANIFEST, settings(server))

        async def main(client: AsyncSender) -> None:
            await client.send(CALL)

        for _ in range(3):
            # No shutdown of generators: the connection is left to nobody.
            loop = asyncio.new_event_loop()
            loop.run_until_complete(main(client))
            loop.close()
        del client
        gc.collect()


def test_a_forgotten_client_leaks_nothing() -> None:
    async def main(server: Loopback) -> None:
        before = open_files()
        for _ in range(3):
            await connect_async(MANIFEST, settings(server)).send(CALL)
        gc.collect()
        for _ in range(5):
            await asyncio.sleep(0)
        assert open_files() <= before + 3  # the server's ends

    with serving(plain) as server:
        asyncio.run(main(server))


def guarded() -> tuple[threading.Semaphore, Callable[[Line, Heard], None]]:
    """Return a behaviour that begins a stream, and a count of the clients that went."""
    gone = threading.Semaphore(0)

    def behaviour(line: Line, heard: Heard) -> None:
        line.begin()
        line.event(1)
        if line.gone():
            gone.release()

    return gone, behaviour


async def until(gone: threading.Semaphore) -> bool:
    """Wait for a client's end without holding up the loop."""
    return await asyncio.to_thread(gone.acquire, True, 10)


def test_closing_early_closes_the_connection_at_once() -> None:
    gone, behaviour = guarded()

    async def main(server: Loopback) -> None:
        async with client_of(server) as client:
            stream = await client.stream(STREAM)
            await stream.__anext__()
            await stream.aclose()
            assert await until(gone)
            await stream.aclose()
            async with await client.stream(STREAM) as other:
                await other.__anext__()
            assert await until(gone)

    with serving(behaviour) as server:
        asyncio.run(main(server))


def test_a_forgotten_stream_is_closed() -> None:
    gone, behaviour = guarded()

    async def main(server: Loopback) -> None:
        async with client_of(server) as client:
            async for _ in await client.stream(STREAM):
                break
            gc.collect()
            assert await until(gone)

    with serving(behaviour) as server:
        asyncio.run(main(server))


def test_cancelling_closes_the_connection() -> None:
    gone, behaviour = guarded()

    async def main(server: Loopback) -> None:
        async with client_of(server) as client:

            async def read() -> None:
                async for _ in await client.stream(STREAM):
                    pass

            task = asyncio.create_task(read())
            while not server.heard:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await until(gone)
            call = asyncio.create_task(client.send(replace(CALL, path="/silent")))
            while len(server.heard) < 2:
                await asyncio.sleep(0.01)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            assert await until(gone)

    with serving(behaviour) as server:
        asyncio.run(main(server))


def test_another_task_may_close_a_stream_that_is_read() -> None:
    gone, behaviour = guarded()

    async def main(server: Loopback) -> None:
        async with client_of(server) as client:
            stream = await client.stream(STREAM)
            await stream.__anext__()
            task = asyncio.create_task(anext(stream, None))
            await asyncio.sleep(0.02)
            await stream.aclose()
            assert await until(gone)
            (outcome,) = await asyncio.gather(task, return_exceptions=True)
            assert outcome is None or isinstance(outcome, TransportError)

    with serving(behaviour) as server:
        asyncio.run(main(server))


def test_hundreds_of_abandoned_streams_leave_nothing_open() -> None:
    _, behaviour = guarded()

    async def main(server: Loopback) -> None:
        async with client_of(server) as client:

            async def one(number: int) -> None:
                async with await client.stream(STREAM) as stream:
                    await stream.__anext__()
                    if number % 3 == 0:
                        await asyncio.sleep(10)

            for _ in range(3):
                await one(1)
            before = open_files()
            for _ in range(10):
                tasks = [asyncio.create_task(one(number)) for number in range(30)]
                await asyncio.wait(tasks, timeout=0.2)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.sleep(0.1)
            assert open_files() <= before + 35

    with serving(behaviour) as server:
        asyncio.run(main(server))


def run_failing(
    behaviour: Callable[[Line, Heard], None],
    use: Callable[[AsyncSender], Awaitable[object]],
    error: type[Exception],
    **changes: object,
) -> pytest.ExceptionInfo[Exception]:
    """Run a use of a client that fails, and return its error."""

    async def main(server: Loopback) -> pytest.ExceptionInfo[Exception]:
        async with client_of(server, **changes) as client:
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
        async with client_of(server) as client:
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
        async with client_of(server, max_retries=2) as client:
            assert (await client.send(CALL)).id == "1"

    with serving(behaviour) as server:
        asyncio.run(main(server))
    assert len(server.heard) == 3


def test_pages() -> None:
    async def main(server: Loopback) -> None:
        async with client_of(server) as client:
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
        async with client_of(server) as client:
            for _ in range(3):
                assert (await client.send(CALL)).id == "1"
                await asyncio.sleep(0.05)

    with serving(behaviour) as server:
        asyncio.run(main(server))
    assert server.connections == 3
