"""Runs the flows of one client, blocking and awaited, over connections that all its providers share."""

from __future__ import annotations

import weakref
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from aiclient.core.endpoint import Endpoint
from aiclient.core.errors import ClientClosedError
from aiclient.core.flow import Flow
from aiclient.wire.sender import AsyncSender, Sender

if TYPE_CHECKING:
    from aiclient.drivers.aio import AsyncRun
    from aiclient.drivers.sync import SyncRun
    from aiclient.drivers.transport import Exchange
    from aiclient.drivers.transport_async import AsyncExchange

__all__ = ["Runner"]

T = TypeVar("T")


class Runner:
    """The drivers of one client; each is loaded with the first flow that needs it.

    It may be used from many threads and many event loops. One that is dropped without being closed takes
    its idle connections with it.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._closed = False
        self._blocking: Exchange | None = None
        self._awaited: AsyncExchange | None = None

    def run(self, flow: Flow[T]) -> T:
        """Run a flow to its end and return its result; its events are dropped."""
        return self.start(flow).result()

    def start(self, flow: Flow[T]) -> SyncRun[T]:
        """Return a flow being run, as an iterator of its events."""
        exchange = self._blocking_exchange()
        from aiclient.drivers.sync import SyncRun

        return SyncRun(exchange, flow)

    async def run_async(self, flow: Flow[T]) -> T:
        """Run a flow to its end and return its result; its events are dropped."""
        return await self.start_async(flow).result()

    def start_async(self, flow: Flow[T]) -> AsyncRun[T]:
        """Return a flow to be run in the running loop, event by event."""
        exchange = self._awaited_exchange()
        from aiclient.drivers.aio import AsyncRun

        return AsyncRun(exchange, flow)

    def sender(self, endpoint: Endpoint) -> Sender:
        """Return a blocking sender for a typed client; closing it leaves the connections open."""
        exchange = self._blocking_exchange()
        from aiclient.drivers.sender import SyncSender

        return SyncSender(endpoint, exchange, owned=False)

    def async_sender(self, endpoint: Endpoint) -> AsyncSender:
        """Return an awaitable sender for a typed client; closing it leaves the connections open."""
        exchange = self._awaited_exchange()
        from aiclient.drivers.sender_async import AsyncCallSender

        return AsyncCallSender(endpoint, exchange, owned=False)

    def close(self) -> None:
        """Close every connection; later calls raise `ClientClosedError`."""
        blocking, awaited = self._end()
        if blocking is not None:
            blocking.close()
        if awaited is not None:
            awaited.retire()

    async def close_async(self) -> None:
        """Close every connection, those of the running loop in good order."""
        blocking, awaited = self._end()
        if blocking is not None:
            blocking.close()
        if awaited is not None:
            await awaited.aclose()

    def check(self) -> None:
        """Raise where the client is closed.

        Raises:
            ClientClosedError: It is.
        """
        if self._closed:
            raise ClientClosedError("the client is closed; make a new one, or close it later")

    def _end(self) -> tuple[Exchange | None, AsyncExchange | None]:
        with self._lock:
            self._closed = True
            ended = self._blocking, self._awaited
            self._blocking = self._awaited = None
        return ended

    def _blocking_exchange(self) -> Exchange:
        with self._lock:
            self.check()
            if self._blocking is None:
                from aiclient.drivers.open import open_exchange

                self._blocking = open_exchange()
                weakref.finalize(self, self._blocking.retire)
            return self._blocking

    def _awaited_exchange(self) -> AsyncExchange:
        with self._lock:
            self.check()
            if self._awaited is None:
                from aiclient.drivers.open_async import open_async_exchange

                self._awaited = open_async_exchange()
                weakref.finalize(self, self._awaited.retire)
            return self._awaited
