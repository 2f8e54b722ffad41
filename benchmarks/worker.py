"""One peer in a process of its own, which measures itself when told to: one line in, one line out."""

from __future__ import annotations

import asyncio
import cProfile
import gc
import json
import subprocess
import sys
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from time import process_time
from typing import Literal, cast

from benchmarks.facts import DIMENSIONS, EVENTS, FRAMING, TEXT, VECTORS
from benchmarks.peers import AsyncCall, Embeds, Peer, Structures, load_peer
from benchmarks.process import start
from benchmarks.provider import SLOW

__all__ = ["Job", "Worker", "count", "run_async", "working"]

Job = Literal["construct", "call", "structured", "stream", "async", "async100", "embed", "vectors"]
ABREAST = 100


class Worker:
    """The other end of a measuring process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, what: Literal["cpu", "calls"], job: Job, times: int) -> float:
        """Return CPU seconds, or Python calls, of one unit of a job.

        Args:
            what: Which of the two.
            job: Units are calls, clients, or the chunks of a stream.
            times: How often to do the job.

        Raises:
            RuntimeError: The process ended; what it says is on standard error.
        """
        assert self._process.stdin is not None and self._process.stdout is not None
        print(json.dumps([what, job, times]), file=self._process.stdin, flush=True)
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"the measuring process ended during {job!r}; see its trace above")
        return float(answer)


@contextmanager
def working(name: str, base: str) -> Generator[Worker, None, None]:
    """Run a peer in a process; it ends with the block."""
    with start("benchmarks.worker", name, base, peer=name) as process:
        try:
            yield Worker(process)
        finally:
            process.communicate()


def count(work: Callable[[], object]) -> int:
    """Return how many functions some work calls, builtins included, also in the threads of a pool."""
    profile = cProfile.Profile()
    pooled: list[int] = []
    gc.collect()
    gc.disable()  # a collection in the middle would run other code's finalizers
    with _counted_pools(pooled):
        profile.enable()
        try:
            work()
        finally:
            profile.disable()
            gc.enable()
    return _total(profile) + sum(pooled)


def _total(profile: cProfile.Profile) -> int:
    return sum(entry.callcount for entry in profile.getstats())


@contextmanager
def _counted_pools(counts: list[int]) -> Generator[None, None, None]:
    """Count what goes to a pool of threads too: a profile sees its own thread only."""
    original = ThreadPoolExecutor.submit
    waiting: list[Future[object]] = []

    def submit(
        pool: ThreadPoolExecutor, function: Callable[..., object], /, *given: object, **named: object
    ) -> Future[object]:
        def counted() -> object:
            profile = cProfile.Profile()
            try:
                return profile.runcall(function, *given, **named)
            finally:
                counts.append(_total(profile))

        waiting.append(original(pool, counted))
        return waiting[-1]

    setattr(ThreadPoolExecutor, "submit", submit)  # noqa: B010 - type checkers refuse to replace a method
    try:
        yield
        wait(waiting, timeout=10)
    finally:
        setattr(ThreadPoolExecutor, "submit", original)  # noqa: B010


def _measure(what: str, work: Callable[[], object]) -> float:
    if what == "calls":
        return count(work)
    gc.collect()
    started = process_time()
    work()
    return process_time() - started


def _repeat(work: Callable[[], object], times: int) -> Callable[[], None]:
    def repeated() -> None:
        for _ in range(times):
            work()

    return repeated


def _blocking(peer: Peer, job: Job) -> tuple[Callable[[], object], int]:
    """Return the work of a job, which checks its own result, and how many units it is."""

    def call() -> None:
        assert peer.call() == TEXT

    # Looked at once: the look at a protocol costs thirty calls.
    structures = peer if isinstance(peer, Structures) else None

    def structured() -> None:
        tides = structures.structured() if structures is not None else None
        assert tides is not None and tides.tides[-1].kind == "high"

    def stream() -> None:
        # Some hand out an event more or less than came, such as the frame around the text.
        assert abs(peer.stream() - EVENTS) <= FRAMING

    def embed() -> None:
        assert isinstance(peer, Embeds) and len(peer.embed()) == VECTORS

    def vectors() -> None:
        assert isinstance(peer, Embeds) and peer.read() == VECTORS * DIMENSIONS

    return {
        "call": (call, 1),
        "structured": (structured, 1),
        "stream": (stream, EVENTS),
        "embed": (embed, 1),
        "vectors": (vectors, 1),
        "construct": (peer.construct, 1),
    }[job]


async def _abreast(call: AsyncCall, times: int, tasks: int) -> None:
    async def worker() -> None:
        for _ in range(times):
            assert await call() == TEXT

    await asyncio.gather(*[worker() for _ in range(tasks)])


def run_async(
    peer: Peer, measure: Callable[[Callable[[], object]], float], *, times: int, tasks: int
) -> float:
    """Return what `times` calls of each of some tasks cost, connections and types made before.

    Args:
        peer: Makes the calls.
        measure: Takes the work and returns its cost.
        times: Calls a task.
        tasks: Tasks side by side.
    """
    with asyncio.Runner() as runner:
        opened = peer.calling()
        call = runner.run(opened.__aenter__())
        try:
            runner.run(_abreast(call, 2, tasks))
            return measure(lambda: runner.run(_abreast(call, times, tasks)))
        finally:
            runner.run(opened.__aexit__(None, None, None))


def _answer(peer: Peer, slow: Peer, what: str, job: Job, times: int) -> float:
    if job in ("async", "async100"):
        tasks = ABREAST if job == "async100" else 1
        chosen = slow if job == "async100" else peer
        return run_async(chosen, lambda work: _measure(what, work), times=times, tasks=tasks) / (
            times * tasks
        )
    work, units = _blocking(peer, job)
    return _measure(what, _repeat(work, times)) / (times * units)


def main() -> None:
    """Read jobs from standard input and print what they cost, until it ends."""
    name, base = sys.argv[1:]
    peer, slow = load_peer(name, base), load_peer(name, base + SLOW)
    for line in sys.stdin:
        what, job, times = cast(tuple[str, Job, int], json.loads(line))
        print(_answer(peer, slow, what, job, times), flush=True)


if __name__ == "__main__":
    main()
