"""Look for what calls leave behind: `python -m benchmarks.leaks [--scale N]`; tests/stress runs it small."""

from __future__ import annotations

import argparse
import asyncio
import gc
import sys
import threading
import time
import tracemalloc
import warnings
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from aiclient import ChatModel, Client
from benchmarks.facts import KEY, MODELS
from benchmarks.provider import SLOW, serving

__all__ = ["SCENARIOS", "Left", "Scenario", "measure"]

MODEL = MODELS["anthropic"]
PROMPT = "Tell me."


@dataclass(frozen=True, slots=True)
class Left:
    """What is still there after a scenario that was not there before."""

    name: str
    calls: int
    seconds: float
    peak_files: int
    """Most files and sockets that were open at once, beyond those at the start."""
    files: int
    """Files and sockets once the client is closed."""
    threads: int
    tasks: int
    bytes: int
    """Memory that Python gave out while the client lived, after a first run that loaded everything."""
    complaints: tuple[str, ...] = ()
    """Warnings of unclosed resources, and errors that nobody caught."""

    @property
    def bytes_per_call(self) -> float:
        """Memory that a call leaves behind."""
        return self.bytes / self.calls


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


def measure(name: str, base: str, scale: float = 1.0, *, memory: bool = True) -> Left:
    """Run a scenario twice, and compare what is there after the first time and after the second.

    Args:
        name: Of `SCENARIOS`.
        base: Address of the mock provider.
        scale: How much more than the planned calls.
        memory: Watch memory too; that makes everything about three times slower.
    """
    plan = SCENARIOS[name]
    count = max(1, int(plan.calls * scale))
    address = base + (SLOW if plan.slow else "")
    complaints: list[str] = []
    with _watching(complaints):
        _settle()
        files, alive = _files(), threading.active_count()
        with Client(anthropic_api_key=KEY, anthropic_base_url=address, max_retries=0, timeout=120) as client:
            model = client.chat(MODEL, max_tokens=600)
            if memory:
                tracemalloc.start()
            # What the first run keeps is the baseline.
            plan.run(model, min(count, plan.first))
            before = _memory()
            with _sampling() as peak:
                start = time.perf_counter()
                tasks = plan.run(model, count)
                seconds = time.perf_counter() - start
            grown = _memory() - before
            tracemalloc.stop()
        _settle()
    return Left(
        name,
        count,
        seconds,
        peak.files - files,
        _files() - files,
        threading.active_count() - alive,
        tasks,
        grown,
        tuple(complaints),
    )


async def _others() -> int:
    """Return how many tasks there are besides this one, once those that are ending have ended."""
    for _ in range(100):
        if len(asyncio.all_tasks()) == 1:
            break
        await asyncio.sleep(0)
    return len(asyncio.all_tasks()) - 1


def _settle() -> None:
    for _ in range(3):
        gc.collect()


def _files() -> int:
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


def _memory() -> int:
    _settle()
    return tracemalloc.get_traced_memory()[0] if tracemalloc.is_tracing() else 0


@dataclass(slots=True)
class _Peak:
    files: int = 0
    done: threading.Event = field(default_factory=threading.Event)

    def watch(self) -> None:
        while not self.done.wait(0.01):
            self.files = max(self.files, _files())


@contextmanager
def _sampling() -> Generator[_Peak, None, None]:
    peak = _Peak()
    thread = threading.Thread(target=peak.watch)
    thread.start()
    try:
        yield peak
    finally:
        peak.done.set()
        thread.join()


@contextmanager
def _watching(complaints: list[str]) -> Generator[None, None, None]:
    """Write down what nobody would see: warnings in finalizers, errors in threads and finalizers."""
    hooks = sys.unraisablehook, threading.excepthook
    sys.unraisablehook = lambda found: complaints.append(f"{found.exc_value!r} in {found.object!r}")
    threading.excepthook = lambda found: complaints.append(f"{found.exc_value!r} in a thread")
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            yield
        complaints += [str(warning.message) for warning in caught]
    finally:
        sys.unraisablehook, threading.excepthook = hooks


def main() -> int:
    """Measure, print a table, and return 1 where something was left."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.leaks", description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="how much more than the planned calls")
    parser.add_argument("--no-memory", action="store_true", help="do not watch memory: far faster")
    given = parser.parse_args()
    bad = 0
    heads = f"{'calls':>8}{'seconds':>9}{'peak fds':>9}{'fds':>5}{'threads':>8}{'tasks':>6}{'B/call':>8}"
    print(f"{'':16}{heads}")
    with serving() as base:
        for name in SCENARIOS:
            left = measure(name, base, given.scale, memory=not given.no_memory)
            print(
                f"{left.name:16}{left.calls:8,}{left.seconds:9.1f}{left.peak_files:9,}{left.files:5}"
                f"{left.threads:8}{left.tasks:6}{left.bytes_per_call:8.1f}",
                *[f"\n    {complaint}" for complaint in left.complaints[:5]],
                flush=True,
            )
            bad += bool(left.files or left.threads or left.tasks or left.complaints)
    return int(bad > 0)


if __name__ == "__main__":
    raise SystemExit(main())
