"""Senders that load httpx2, and asyncio, with the first call."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from aiclient.core.endpoint import Endpoint
from aiclient.core.errors import ClientClosedError
from aiclient.wire.call import Call, PageCall, StreamCall
from aiclient.wire.sender import AsyncPager, AsyncStream, Pager, Stream

if TYPE_CHECKING:
    from aiclient.drivers.sender import SyncSender
    from aiclient.drivers.sender_async import AsyncCallSender

__all__ = ["LazyAsyncSender", "LazySender"]

T = TypeVar("T")
E = TypeVar("E")
P = TypeVar("P")
I = TypeVar("I")  # noqa: E741 - the item of a page


class LazySender:
    """A blocking sender that connects its driver with the first call."""

    def __init__(self, endpoint: Endpoint, http_client: object = None) -> None:
        self._endpoint = endpoint
        self._http_client = http_client
        self._lock = Lock()
        self._closed = False
        self._real: SyncSender | None = None

    @property
    def endpoint(self) -> Endpoint:
        """The configuration that all calls share."""
        return self._endpoint

    def _sender(self) -> SyncSender:
        with self._lock:
            if self._closed:
                raise ClientClosedError("the client is closed; make a new one, or close it later")
            if self._real is None:
                from aiclient.drivers.open import open_sender

                self._real = open_sender(self._endpoint, self._http_client)
            return self._real

    def send(self, call: Call[T], /) -> T:
        """Send a call and return its typed answer."""
        return (self._real or self._sender()).send(call)

    def stream(self, call: StreamCall[E], /) -> Stream[E]:
        """Send a call and return its events as they come."""
        return (self._real or self._sender()).stream(call)

    def page(self, call: PageCall[P, I], /) -> Pager[P, I]:
        """Return a list that fetches its pages when they are asked for."""
        return (self._real or self._sender()).page(call)

    def close(self) -> None:
        """Close every connection; later calls raise `ClientClosedError`."""
        with self._lock:
            self._closed = True
            real, self._real = self._real, None
        if real is not None:
            real.close()


class LazyAsyncSender:
    """An awaitable sender that connects its driver with the first call."""

    def __init__(self, endpoint: Endpoint, http_client: object = None) -> None:
        self._endpoint = endpoint
        self._http_client = http_client
        self._lock = Lock()
        self._closed = False
        self._real: AsyncCallSender | None = None

    @property
    def endpoint(self) -> Endpoint:
        """The configuration that all calls share."""
        return self._endpoint

    def _sender(self) -> AsyncCallSender:
        with self._lock:
            if self._closed:
                raise ClientClosedError("the client is closed; make a new one, or close it later")
            if self._real is None:
                from aiclient.drivers.open_async import open_async_sender

                self._real = open_async_sender(self._endpoint, self._http_client)
            return self._real

    async def send(self, call: Call[T], /) -> T:
        """Send a call and return its typed answer."""
        return await (self._real or self._sender()).send(call)

    async def stream(self, call: StreamCall[E], /) -> AsyncStream[E]:
        """Send a call and return its events as they come."""
        return await (self._real or self._sender()).stream(call)

    def page(self, call: PageCall[P, I], /) -> AsyncPager[P, I]:
        """Return a list that fetches its pages when they are asked for."""
        return (self._real or self._sender()).page(call)

    async def aclose(self) -> None:
        """Close every connection; later calls raise `ClientClosedError`."""
        with self._lock:
            self._closed = True
            real, self._real = self._real, None
        if real is not None:
            await real.aclose()
