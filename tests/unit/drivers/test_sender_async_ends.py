"""Typed clients, awaited: nothing is left open, whatever ends a stream, a client or a loop."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from aiclient.core.errors import (
    ClientClosedError,
    TransportError,
)
from aiclient.wire.connect import connect_async
from aiclient.wire.sender import AsyncSender
from tests.unit.core.sample import CALL, MANIFEST, STREAM
from tests.unit.drivers.loopback import (
    Heard,
    Line,
    Loopback,
    async_client_of,
    open_files,
    plain,
    serving,
    settings,
)


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
        async with async_client_of(server) as client:
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
        async with async_client_of(server) as client:
            async for _ in await client.stream(STREAM):
                break
            gc.collect()
            assert await until(gone)

    with serving(behaviour) as server:
        asyncio.run(main(server))


def test_cancelling_closes_the_connection() -> None:
    gone, behaviour = guarded()

    async def main(server: Loopback) -> None:
        async with async_client_of(server) as client:

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
        async with async_client_of(server) as client:
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
        async with async_client_of(server) as client:

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
