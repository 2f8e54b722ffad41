"""Clients that are forgotten, or closed by somebody else: no socket stays, and nobody waits for ever."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from aiclient import ChatModel
from aiclient.core.errors import AIClientError
from aiclient.testing import ProviderServer
from tests.unit.drivers.loopback import open_files
from tests.unit.loopback import connected


@pytest.fixture
def server() -> Iterator[ProviderServer]:
    with ProviderServer() as running:
        yield running


def settled(server: ProviderServer) -> int:
    """Return how many files are open once the server has seen all its clients go."""
    gc.collect()
    for request in server.requests:
        request.wait()
    return open_files()


def use(model: ChatModel) -> None:
    """Ask in all ways, in a loop of its own too, and leave a stream unread."""

    async def main() -> None:
        await model.generate_async("Hi")
        await anext(model.stream_async("one two three"))

    model.generate("Hi")
    next(model.stream("one two three"))
    asyncio.run(main())


def test_a_forgotten_client_takes_its_sockets_with_it(server: ProviderServer) -> None:
    use(connected(server).chat("claude-haiku-4-5"))
    settled(server)
    before, alive = open_files(), threading.active_count()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(30):
            use(connected(server).chat("claude-haiku-4-5"))
        gc.collect()
    # The server closes its ends a moment later; they are files of this process too.
    for _ in range(200):
        if open_files() <= before:
            break
        threading.Event().wait(0.02)
    assert open_files() <= before
    assert threading.active_count() <= alive


def test_a_client_closed_in_the_middle_fails_no_worse_than_that(server: ProviderServer) -> None:
    client = connected(server, max_retries=0)
    model = client.chat("claude-haiku-4-5")
    begun = threading.Barrier(21)

    def work(_: int) -> str:
        begun.wait()
        outcome = "answered"
        for _ in range(20):
            try:
                assert model.generate("Hi").text == "Hi"
            except AIClientError as error:
                outcome = type(error).__name__
        return outcome

    with ThreadPoolExecutor(20) as pool:
        outcomes = [pool.submit(work, number) for number in range(20)]
        begun.wait()
        client.close()
        found = {outcome.result(timeout=60) for outcome in outcomes}
    assert found <= {"answered", "ClientClosedError", "TransportError", "ConnectFailedError"}
    assert found != {"answered"}


def test_one_client_blocking_and_awaited_in_many_places(server: ProviderServer) -> None:
    with connected(server) as client:
        model = client.chat("claude-haiku-4-5")

        async def awaited(name: str) -> list[str]:
            answers = await asyncio.gather(*[model.generate_async(f"{name} {i}") for i in range(10)])
            return [answer.text for answer in answers]

        def work(number: int) -> list[str]:
            if number % 2:
                return asyncio.run(awaited(f"loop {number}"))
            return [model.generate(f"thread {number} {i}").text for i in range(10)]

        with ThreadPoolExecutor(20) as pool:
            found = list(pool.map(work, range(40)))
    for number, texts in enumerate(found):
        kind = "loop" if number % 2 else "thread"
        assert texts == [f"{kind} {number} {i}" for i in range(10)]
