"""Runs flows for blocking callers: the one place where effects become blocking I/O."""

from __future__ import annotations

import time
import weakref
from collections.abc import Awaitable, Generator, Iterator
from contextvars import Context, copy_context
from queue import Queue
from random import random
from threading import Thread
from typing import Generic, TypeVar, assert_never, cast

from aiclient.core.flow import Effect, Emit, Flow, Gather, Invoke, Now, Random, Read, Send, Sleep
from aiclient.drivers.transport import Body, Exchange
from aiclient.wire.http import HttpReply

__all__ = ["SyncRun", "run"]

T = TypeVar("T")


def run(exchange: Exchange, flow: Flow[T]) -> T:
    """Run a flow to its end and return its result; events it emits are dropped.

    Args:
        exchange: Sends the flow's requests.
        flow: What to run.
    """
    return SyncRun(exchange, flow, watched=False).result()


class SyncRun(Generic[T]):
    """One flow being run: an iterator of the events that it emits.

    Every step and all I/O happen in one copy of the caller's context, so that what a flow sets
    there neither leaks to the caller nor is gone when another thread closes the run.
    """

    def __init__(self, exchange: Exchange, flow: Flow[T], *, watched: bool = True) -> None:
        """Make a run.

        Args:
            exchange: Sends the flow's requests.
            flow: What to run.
            watched: Close the run when it is forgotten.
        """
        self._exchange = exchange
        self._flow = flow
        self._bodies: dict[int, Body] = {}
        self._count = 0
        self._context = copy_context()
        self._steps = self._drive()
        if watched:
            # Else the collector would close the flow, and outside of its context.
            weakref.finalize(self, _forget, self._context, flow, self._bodies)

    def __iter__(self) -> Iterator[object]:
        return self

    def __next__(self) -> object:
        return self._context.run(next, self._steps)

    def result(self) -> T:
        """Run to the end and return the flow's result."""
        return self._context.run(self._finish)

    def close(self) -> None:
        """Stop the flow where it is: its `finally` blocks run, its sockets are closed."""
        self._context.run(self._steps.close)
        # A run that never started has no frame to clean up in.
        self._flow.close()

    def _finish(self) -> T:
        try:
            while True:
                next(self._steps)
        except StopIteration as stop:
            return cast(T, stop.value)

    def _drive(self) -> Generator[object, None, T]:
        flow = self._flow
        try:
            effect = next(flow)
            value: object
            while True:
                try:
                    if type(effect) is Emit:
                        yield effect.event
                        value = None
                    elif type(effect) is Gather:
                        value = yield from self._gather(effect)
                    else:
                        value = self._perform(effect)
                except GeneratorExit:
                    raise
                except BaseException as error:  # noqa: BLE001 - the flow decides, and usually raises it again
                    effect = flow.throw(error)
                else:
                    effect = flow.send(value)
        except StopIteration as stop:
            return cast(T, stop.value)
        finally:
            try:
                flow.close()
            finally:
                for body in self._bodies.values():
                    body.close()
                self._bodies.clear()

    def _perform(self, effect: Effect) -> object:
        match effect:
            case Read():
                return self._read(effect)
            case Send():
                return self._send(effect)
            case Now():
                return time.time() if effect.clock == "wall" else time.monotonic()
            case Random():
                return random()
            case Sleep():
                time.sleep(effect.seconds)
                return None
            case Invoke():
                return _invoke(effect)
            case Emit() | Gather():
                raise AssertionError("handled by the loop")
            case _:
                assert_never(effect)

    def _send(self, effect: Send) -> HttpReply:
        reply, body = self._exchange.send(effect.request)
        if body is None:
            return reply
        self._count += 1
        self._bodies[self._count] = body
        return HttpReply(reply.status, reply.headers, None, self._count)

    def _read(self, effect: Read) -> bytes:
        body = self._bodies.get(effect.stream_id)
        if body is None:
            return b""
        if effect.last:
            body.drain()
            data = b""
        else:
            data = body.read()
        if not data:
            del self._bodies[effect.stream_id]
        return data

    def _gather(self, effect: Gather) -> Generator[object, None, list[object]]:
        """Run flows in threads, handing on their events as they come."""
        # Bounded, so that branches wait for a slow reader; with room for what each still has to put.
        queue: Queue[tuple[object] | None] = Queue(2 * len(effect.flows) + 1)
        branches = [
            _Branch(SyncRun(self._exchange, flow), name, queue)
            for name, flow in zip(effect.names, effect.flows, strict=True)
        ]
        try:
            for branch in branches:
                branch.start()
            running = len(branches)
            while running:
                item = queue.get()
                if item is not None:
                    yield item[0]
                    continue
                running -= 1
                if any(branch.error for branch in branches):
                    break
        finally:
            for branch in branches:
                branch.stopped = True
            while not queue.empty():
                queue.get_nowait()
        for branch in branches:
            branch.join()
        for branch in branches:
            if branch.error is not None:
                raise branch.error
        return [branch.value for branch in branches]


def _forget(context: Context, flow: Flow[T], bodies: dict[int, Body]) -> None:
    """Stop a flow that nobody runs any more."""
    try:
        context.run(flow.close)
    finally:
        for body in bodies.values():
            body.close()


class _Branch(Thread):
    """One of several flows that run side by side."""

    def __init__(self, child: SyncRun[object], name: str, queue: Queue[tuple[object] | None]) -> None:
        super().__init__(name=f"aiclient {name}", daemon=True)
        self._child = child
        self._queue = queue
        self.value: object = None
        self.error: BaseException | None = None
        self.stopped = False
        """Set from outside: the branch ends at its next event."""

    def run(self) -> None:
        try:
            while not self.stopped:
                self._queue.put((next(self._child),))
            self._child.close()
        except StopIteration as stop:
            self.value = stop.value
        except BaseException as error:  # noqa: BLE001 - raised again by the thread that gathers
            self.error = error
        finally:
            self._queue.put(None)


def _invoke(effect: Invoke) -> object:
    function = effect.function
    if function is None:
        raise RuntimeError(
            f"{effect.name!r} comes from a log and has no function; bind one before running it"
        )
    value = function(**effect.arguments)
    if isinstance(value, Awaitable):
        import asyncio

        return asyncio.run(_awaited(cast(Awaitable[object], value)))
    return value


async def _awaited(value: Awaitable[object]) -> object:
    return await value
