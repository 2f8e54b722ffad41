"""Runs flows for awaiting callers: the one place where effects become awaits."""

from __future__ import annotations

import asyncio
import inspect
import time
from asyncio import Queue, Task
from collections.abc import Awaitable, Coroutine, Generator
from contextvars import Context, copy_context
from random import random
from typing import Any, Final, Generic, TypeVar, assert_never, cast

from aiclient.core.flow import Effect, Emit, Flow, Gather, Invoke, Now, Random, Read, Send, Sleep
from aiclient.drivers.transport_async import AsyncBody, AsyncExchange
from aiclient.wire.http import HttpReply

__all__ = ["AsyncRun", "run_async"]

T = TypeVar("T")

_MORE: Final = object()
"""Stands for the result of an effect that goes on after an event."""


async def run_async(exchange: AsyncExchange, flow: Flow[T]) -> T:
    """Run a flow to its end and return its result; events it emits are dropped.

    Args:
        exchange: Sends the flow's requests.
        flow: What to run.
    """
    return await AsyncRun(exchange, flow).result()


class _InContext(Generic[T]):
    """Awaits a coroutine with each of its steps inside a given context, in the caller's task.

    A task of its own would do that too, at the price of a trip through the loop for every chunk.
    """

    __slots__ = ("_context", "_coroutine")

    def __init__(self, context: Context, coroutine: Coroutine[Any, Any, T]) -> None:
        self._context = context
        self._coroutine = coroutine

    def __await__(self) -> Generator[Any, Any, T]:
        run, coroutine = self._context.run, self._coroutine
        try:
            waited = run(coroutine.send, None)
            while True:
                try:
                    value = yield waited
                except GeneratorExit:
                    run(coroutine.close)
                    raise
                except BaseException as error:  # noqa: BLE001 - handed to the coroutine, as `await` does
                    waited = run(coroutine.throw, error)
                else:
                    waited = run(coroutine.send, value)
        except StopIteration as stop:
            return cast(T, stop.value)


class AsyncRun(Generic[T]):
    """One flow being run; `advance` goes to its next event.

    Every step and all I/O happen in one copy of the caller's context, so that what a flow sets
    there neither leaks to the caller nor is gone when another task closes the run.
    """

    def __init__(self, exchange: AsyncExchange, flow: Flow[T]) -> None:
        self._exchange = exchange
        self._flow = flow
        self._bodies: dict[int, AsyncBody] = {}
        self._count = 0
        self._context = copy_context()
        self._branches: _Branches | None = None
        self._resumed: Effect | None = None
        self._done = False
        self.event: object = None
        """The event that `advance` came to."""
        self.value: T | None = None
        """The flow's result, at its end."""

    async def advance(self) -> bool:
        """Go on to the next event; False at the end of the flow."""
        if self._done:
            return False
        return await _InContext(self._context, self._advance())

    async def result(self) -> T:
        """Run to the end and return the flow's result."""
        return await _InContext(self._context, self._finish())

    async def aclose(self) -> None:
        """Stop the flow where it is: its `finally` blocks run, its sockets are closed."""
        await _InContext(self._context, self._end())

    def abandon(self) -> None:
        """Cut all connections, from whatever thread: nobody waits for this run any more."""
        for body in tuple(self._bodies.values()):
            body.abandon()

    async def _finish(self) -> T:
        while await self._advance():
            pass
        return cast(T, self.value)

    async def _advance(self) -> bool:
        flow = self._flow
        effect, self._resumed = self._resumed, None
        try:
            while True:
                try:
                    value = None if effect is None else await self._perform(effect)
                except BaseException as error:  # noqa: BLE001 - the flow decides, and usually raises it again
                    effect = flow.throw(error)
                else:
                    if value is _MORE:
                        self._resumed = effect
                        return True
                    effect = flow.send(value)
                if type(effect) is Emit:
                    self.event = effect.event
                    return True
        except StopIteration as stop:
            self.value = cast(T, stop.value)
        except BaseException:
            await self._end()
            raise
        await self._end()
        return False

    async def _gather(self, effect: Gather) -> object:
        """Return the results of the branches, or `_MORE` where one of them emitted an event."""
        if self._branches is None:
            self._branches = _Branches(self._exchange, effect)
        event = await self._branches.next_event()
        if event is not None:
            self.event = event[0]
            return _MORE
        branches, self._branches = self._branches, None
        return branches.results()

    async def _end(self) -> None:
        self._done = True
        branches, self._branches = self._branches, None
        try:
            if branches is not None:
                await branches.cancel()
        finally:
            try:
                self._flow.close()
            finally:
                bodies = tuple(self._bodies.values())
                self._bodies.clear()
                for body in bodies:
                    await body.close()

    async def _perform(self, effect: Effect) -> object:
        match effect:
            case Read():
                return await self._read(effect)
            case Send():
                return await self._send(effect)
            case Now():
                return time.time() if effect.clock == "wall" else time.monotonic()
            case Random():
                return random()
            case Sleep():
                await asyncio.sleep(effect.seconds)
                return None
            case Invoke():
                return await _invoke(effect)
            case Gather():
                return await self._gather(effect)
            case Emit():
                raise AssertionError("handled by the loop")
            case _:
                assert_never(effect)

    async def _send(self, effect: Send) -> HttpReply:
        reply, body = await self._exchange.send(effect.request)
        if body is None:
            return reply
        self._count += 1
        self._bodies[self._count] = body
        return HttpReply(reply.status, reply.headers, None, self._count)

    async def _read(self, effect: Read) -> bytes:
        body = self._bodies.get(effect.stream_id)
        if body is None:
            return b""
        if effect.last:
            await body.drain()
            data = b""
        else:
            data = await body.read()
        if not data:
            self._bodies.pop(effect.stream_id, None)
        return data


class _Branches:
    """Flows that run side by side in tasks, handing on their events as they come."""

    def __init__(self, exchange: AsyncExchange, effect: Gather) -> None:
        self._queue: Queue[tuple[object] | None] = Queue()
        runs = [AsyncRun(exchange, flow) for flow in effect.flows]
        self._tasks: list[Task[object]] = [
            asyncio.create_task(self._work(run), name=f"aiclient {name}")
            for name, run in zip(effect.names, runs, strict=True)
        ]
        self._running = len(runs)

    async def _work(self, run: AsyncRun[object]) -> object:
        try:
            while await run.advance():
                self._queue.put_nowait((run.event,))
            return run.value
        finally:
            self._queue.put_nowait(None)

    async def next_event(self) -> tuple[object] | None:
        """Return the next event in a tuple, or None when every branch has ended."""
        try:
            while self._running:
                event = await self._queue.get()
                if event is not None:
                    return event
                self._running -= 1
                await asyncio.sleep(0)
                if any(task.done() and not task.cancelled() and task.exception() for task in self._tasks):
                    break
        except BaseException:
            await self.cancel()
            raise
        await self.cancel()
        return None

    def results(self) -> list[object]:
        """Return the results in order, or raise the first branch's error."""
        for task in self._tasks:
            if not task.cancelled():
                error = task.exception()
                if error is not None:
                    raise error
        return [task.result() for task in self._tasks]

    async def cancel(self) -> None:
        """Stop the branches that still run, and wait until they have."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def _invoke(effect: Invoke) -> object:
    function = effect.function
    if function is None:
        raise RuntimeError(
            f"{effect.name!r} comes from a log and has no function; bind one before running it"
        )
    if inspect.iscoroutinefunction(function):
        value: object = function(**effect.arguments)
    else:
        value = await asyncio.to_thread(function, **effect.arguments)
    if inspect.isawaitable(value):
        return await cast(Awaitable[object], value)
    return value
