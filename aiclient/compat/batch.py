"""Many calls of one function, a few at a time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import TypeVar, cast

from aiclient.core.errors import ConfigurationError
from aiclient.core.flow import Flow, gather, invoke
from aiclient.drivers.runner import Runner

__all__ = ["BatchProcessor"]

A = TypeVar("A")
R = TypeVar("R")


class BatchProcessor:
    """Awaits a function for each of many items; it has nothing to do with the providers' batch APIs."""

    def __init__(self, concurrency: int = 5) -> None:
        """Choose how many calls are under way at the same time."""
        if concurrency < 1:
            raise ConfigurationError(f"concurrency is {concurrency}; at least one call has to be under way")
        self.concurrency = concurrency

    async def process(
        self, items: Sequence[A], func: Callable[[A], Awaitable[R]], return_exceptions: bool = True
    ) -> list[R | Exception]:
        """Return the results in the order of the items.

        Args:
            items: One argument for each call.
            func: Async function.
            return_exceptions: Put what a call raised in place of its result; else the first one is raised.
        """
        results: list[R | Exception | None] = [None] * len(items)
        waiting = iter(enumerate(items))

        async def call(position: int) -> None:
            try:
                results[position] = await func(items[position])
            except Exception as error:
                if not return_exceptions:
                    raise
                results[position] = error

        def worker(positions: Iterator[tuple[int, A]]) -> Flow[None]:
            for position, _ in positions:
                yield from invoke("func", call, {"position": position})

        workers = {f"worker {number}": worker(waiting) for number in range(self.concurrency)}
        runner = Runner()
        try:
            await runner.run_async(gather(workers))
        finally:
            await runner.close_async()
        return cast("list[R | Exception]", results)
