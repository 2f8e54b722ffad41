"""Crowds of calls: many at once, from threads and loops, cancelled, streamed and forgotten."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from random import Random

from aiclient import ChatModel

__all__ = ["SCENARIOS", "Plan", "Scenario"]

PROMPT = "Tell me."

Scenario = Callable[[ChatModel, int], int]
"""Makes so many calls and returns how many tasks were left in its loops."""


def concurrent(model: ChatModel, count: int) -> int:
    """Await many calls at once, a thousand in flight."""

    async def main() -> int:
        for start in range(0, count, 1000):
            calls = [model.generate_async(PROMPT) for _ in range(start, min(count, start + 1000))]
            assert all(answer.text for answer in await asyncio.gather(*calls))
        return await _others()

    return asyncio.run(main())


def threads(model: ChatModel, count: int) -> int:
    """Call from a hundred threads."""
    each = max(1, count // 100)

    def work(_: int) -> int:
        return sum(bool(model.generate(PROMPT).text) for _ in range(each))

    with ThreadPoolExecutor(100) as pool:
        assert sum(pool.map(work, range(100))) == each * 100
    return 0


def loops(model: ChatModel, count: int) -> int:
    """Call from two loops in two threads at once, then from loops one after the other."""
    each = max(1, count // 4)

    async def main() -> int:
        await asyncio.gather(*[model.generate_async(PROMPT) for _ in range(each)])
        async with model.stream_async(PROMPT) as stream:
            async for _ in stream:
                break
        return await _others()

    with ThreadPoolExecutor(2) as pool:
        left = sum(pool.map(lambda _: asyncio.run(main()), range(2)))
    left += asyncio.run(main())
    # A loop that is closed the rude way, without the steps that `asyncio.run` takes.
    loop = asyncio.new_event_loop()
    left += loop.run_until_complete(main())
    loop.close()
    return left


def storm(model: ChatModel, count: int) -> int:
    """Cancel calls and streams at random points, five hundred at a time."""
    chance = Random(7)

    async def one(number: int) -> None:
        if number % 2:
            await model.generate_async(PROMPT)
        else:
            async with model.stream_async(PROMPT) as stream:
                async for _ in stream:
                    await asyncio.sleep(0)

    async def main() -> int:
        for start in range(0, count, 500):
            tasks = [asyncio.create_task(one(number)) for number in range(start, min(count, start + 500))]
            for task in tasks:
                asyncio.get_running_loop().call_later(chance.random() * 0.5, task.cancel)
            for outcome in await asyncio.gather(*tasks, return_exceptions=True):
                if isinstance(outcome, BaseException) and not isinstance(outcome, asyncio.CancelledError):
                    raise outcome
            # The client is as good as new.
            assert (await model.generate_async(PROMPT)).text
        return await _others()

    return asyncio.run(main())


def streams(model: ChatModel, count: int) -> int:
    """Open streams, and close, drop, fail or finish them."""
    for number in range(count):
        stream = model.stream(PROMPT)
        next(stream)
        match number % 3:
            case 0:
                stream.close()
            case 1:
                with suppress(ZeroDivisionError), stream:
                    raise ZeroDivisionError
            case _:
                pass  # forgotten
        if number % 100 == 0:
            assert sum(1 for _ in model.stream(PROMPT)) > 1
    return 0


def streams_async(model: ChatModel, count: int) -> int:
    """Open awaited streams, fifty at a time, and close, drop or cancel them."""

    async def one(number: int) -> None:
        stream = model.stream_async(PROMPT)
        await anext(stream)
        match number % 3:
            case 0:
                await stream.aclose()
            case 1:
                with suppress(ZeroDivisionError):
                    async with stream:
                        raise ZeroDivisionError
            case _:
                pass  # forgotten

    async def main() -> int:
        for start in range(0, count, 50):
            await asyncio.gather(*[one(number) for number in range(start, min(count, start + 50))])
        return await _others()

    return asyncio.run(main())


@dataclass(frozen=True, slots=True)
class Plan:
    """A scenario, and how much of it is a run."""

    run: Scenario
    calls: int
    first: int
    """How much of it has to run first, so that everything is loaded and as many connections are open."""
    slow: bool = False
    """Whether the provider waits before it answers, so that calls pile up."""


SCENARIOS: dict[str, Plan] = {
    "1,000 at once": Plan(concurrent, 1000, 1000, slow=True),
    "100 threads": Plan(threads, 2000, 500),
    "several loops": Plan(loops, 400, 200, slow=True),
    "cancelled": Plan(storm, 500, 250, slow=True),
    "streams": Plan(streams, 5000, 100),
    "awaited streams": Plan(streams_async, 5000, 100),
}


async def _others() -> int:
    """Return how many tasks there are besides this one, once those that are ending have ended."""
    for _ in range(100):
        if len(asyncio.all_tasks()) == 1:
            break
        await asyncio.sleep(0)
    return len(asyncio.all_tasks()) - 1
