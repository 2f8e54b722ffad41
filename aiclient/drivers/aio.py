"""Runs flows for awaiting callers: the one place where effects become awaits."""

from __future__ import annotations

import asyncio
import inspect
import time
import weakref
from asyncio import Task
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
    return await AsyncRun(exchange, flow, watched=False).result()


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

    def __init__(self, exchange: AsyncExchange, flow: Flow[T], *, watched: bool = True) -> None:
        """Make a run.

        Args:
            exchange: Sends the flow's requests.
            flow: What to run.
            watched: Close the run when it is forgotten.
        """
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
        if watched:
            # Else the collector would close the flow, and outside of its context.
            weakref.finalize(self, _forget, self._context, flow, self._bodies)

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
        """Stop the flow and cut its connections, from whatever thread: nobody waits for it any more."""
        self._done = True
        _forget(self._context, self._flow, self._bodies)

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
        try:
            event = await self._branches.next_event()
        except BaseException:
            branches, self._branches = self._branches, None
            await branches.cancel()
            raise
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


def _forget(context: Context, flow: Flow[T], bodies: dict[int, AsyncBody]) -> None:
    """Stop a flow that nobody runs any more."""
    try:
        context.run(flow.close)
    finally:
        for body in tuple(bodies.values()):
            body.abandon()


class _Branches:
    """Flows that run side by side; each goes on to its next event only when its last one was taken."""

    def __init__(self, exchange: AsyncExchange, effect: Gather) -> None:
        self._runs = [AsyncRun(exchange, flow) for flow in effect.flows]
        self._names = effect.names
        self._steps: dict[Task[bool], int] = {}
        for place in range(len(self._runs)):
            self._go_on(place)

    def _go_on(self, place: int) -> None:
        step = asyncio.create_task(self._runs[place].advance(), name=f"aiclient {self._names[place]}")
        self._steps[step] = place

    async def next_event(self) -> tuple[object] | None:
        """Return the next event in a tuple, or None when every branch has ended.

        Raises:
            BaseException: What a branch raised; the others are stopped.
        """
        while self._steps:
            done, _ = await asyncio.wait(self._steps, return_when=asyncio.FIRST_COMPLETED)
            for step in done:
                place = self._steps.pop(step)
                try:
                    goes_on = step.result()
                except BaseException:
                    await self.cancel()
                    raise
                if goes_on:
                    event = self._runs[place].event
                    self._go_on(place)
                    return (event,)
        return None

    def results(self) -> list[object]:
        """Return the results in order."""
        return [run.value for run in self._runs]

    async def cancel(self) -> None:
        """Stop the branches that still run, and wait until they have."""
        steps, self._steps = tuple(self._steps), {}
        for step in steps:
            step.cancel()
        await asyncio.gather(*steps, return_exceptions=True)
        for run in self._runs:
            await run.aclose()


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
