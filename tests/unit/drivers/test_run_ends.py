"""Flows that end early: closed, cancelled or forgotten, they clean up in their own context."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from contextvars import ContextVar
from typing import TypeVar

import pytest

from aiclient.core.flow import Emit, Flow, gather, sleep
from aiclient.drivers.aio import AsyncRun, run_async
from aiclient.drivers.sync import SyncRun, run
from aiclient.drivers.transport import Exchange
from aiclient.drivers.transport_async import AsyncExchange

T = TypeVar("T")
Both = Callable[[Callable[[], Flow[T]]], tuple[list[object], T]]

PLACE: ContextVar[str] = ContextVar("PLACE", default="outside")


def forever(ended: list[str]) -> Flow[None]:
    """Emit for ever, and tell when it is over."""
    token = PLACE.set("flow")
    try:
        while True:
            yield Emit("x")
    finally:
        PLACE.reset(token)
        ended.append(PLACE.get())


def test_closing_runs_finally_in_its_context_also_from_another_thread() -> None:
    ended: list[str] = []
    steps = SyncRun(Exchange(), forever(ended))
    next(steps)
    thread = threading.Thread(target=steps.close)
    thread.start()
    thread.join()
    assert ended == ["outside"]
    assert next(steps, None) is None


def test_closing_runs_finally_also_from_another_task() -> None:
    ended: list[str] = []

    async def main() -> None:
        steps = AsyncRun(AsyncExchange(), forever(ended))
        await steps.advance()
        await asyncio.create_task(steps.aclose())
        assert not await steps.advance()

    asyncio.run(main())
    assert ended == ["outside"]


def test_a_run_that_never_began_can_be_closed() -> None:
    SyncRun(Exchange(), forever([])).close()

    async def main() -> None:
        await AsyncRun(AsyncExchange(), forever([])).aclose()

    asyncio.run(main())


def test_results_without_events() -> None:
    def flow() -> Flow[int]:
        yield Emit("dropped")
        return 7

    assert run(Exchange(), flow()) == 7
    assert asyncio.run(run_async(AsyncExchange(), flow())) == 7


def test_closing_while_branches_run() -> None:
    ended: list[str] = []

    def flow() -> Flow[list[None]]:
        return (yield from gather({"a": forever(ended), "b": forever(ended)}))

    steps = SyncRun(Exchange(), flow())
    assert next(steps) == "x"
    steps.close()

    async def main() -> None:
        run = AsyncRun(AsyncExchange(), flow())
        assert await run.advance()
        await run.aclose()

    asyncio.run(main())
    deadline = time.monotonic() + 10
    while len(ended) < 4 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert ended == ["outside"] * 4


def test_cancelling_a_run_reaches_the_flow() -> None:
    ended: list[str] = []

    def flow() -> Flow[None]:
        try:
            yield from sleep(60)
        finally:
            ended.append("flow")

    async def main() -> None:
        task = asyncio.create_task(run_async(AsyncExchange(), flow()))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert ended == ["flow"]


def test_ten_thousand_streams_leave_nothing_behind() -> None:
    import gc

    ended: list[str] = []

    async def main() -> None:
        exchange = AsyncExchange()
        for number in range(5000):
            steps = AsyncRun(exchange, forever(ended))
            await steps.advance()
            if number % 2:
                await steps.aclose()
            del steps

    for number in range(5000):
        steps = SyncRun(Exchange(), forever(ended))
        next(steps)
        if number % 2:
            steps.close()
        del steps
    asyncio.run(main())
    gc.collect()
    assert len(ended) == 10_000
