"""Connections of one event loop kept for the next request: a free list per origin, no scans."""

from __future__ import annotations

import asyncio
from asyncio import Future
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, MutableMapping
from ssl import SSLContext
from types import AsyncGeneratorType
from typing import Protocol, cast

import httpcore2

from aiclient.drivers.backend_async import LoopStream, connect_loop
from aiclient.drivers.connection_async import AsyncConnection
from aiclient.drivers.tls import tls_context
from aiclient.drivers.watch import EXTENSION, Watch

__all__ = ["AsyncConnector", "AsyncLease", "AsyncPool", "AsyncSlot"]

Key = tuple[bytes, bytes, int | None]

_EXPIRY = 60.0
"""Seconds that an idle connection is trusted."""


class AsyncConnector(Protocol):
    """Opens a connection in the running loop."""

    async def __call__(
        self, host: str, port: int, /, *, limit: float | None, context: SSLContext | None
    ) -> LoopStream:
        """Return the connection, with TLS where a context is given."""
        ...


class _Extended(Protocol):
    extensions: MutableMapping[str, object]


class _Body(Protocol):
    def __aiter__(self) -> AsyncIterator[bytes]: ...
    async def aclose(self) -> None: ...


class AsyncSlot:
    """One connection, and its place in the pool."""

    __slots__ = ("connection", "key", "stream", "used")

    def __init__(self, key: Key, connection: AsyncConnection, stream: LoopStream) -> None:
        self.key = key
        self.connection = connection
        self.stream = stream
        self.used = True


class AsyncLease:
    """The body of an answer; closing it gives the connection back, or closes that too."""

    __slots__ = ("_body", "_chunks", "_pool", "_slot")

    def __init__(self, pool: AsyncPool, slot: AsyncSlot, body: _Body) -> None:
        self._pool = pool
        self._slot: AsyncSlot | None = slot
        self._body = body
        self._chunks: AsyncIterator[bytes] | None = None

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._chunks = self._body.__aiter__()
        return self._chunks

    async def aclose(self) -> None:
        """End the use of the connection."""
        slot, self._slot = self._slot, None
        if slot is None:
            return
        chunks = self._chunks
        try:
            if isinstance(chunks, AsyncGeneratorType):
                if chunks.ag_running:
                    # Another task is reading: cut the connection under it, and it will see.
                    slot.stream.abort()
                    return
                await chunks.aclose()
            await self._body.aclose()
        finally:
            self._pool.release(slot)


class AsyncPool(httpcore2.AsyncConnectionPool):
    """HTTP/1.1 connections of one client in one loop.

    It takes the place of the stock pool inside `httpx2.AsyncHTTPTransport`; that one asks every
    connection's socket for each request and each answer, half of the cost at a hundred in flight.
    """

    def __init__(
        self, *, most: int = 1000, most_idle: int = 100, connector: AsyncConnector = connect_loop
    ) -> None:
        self._most = most
        self._most_idle = most_idle
        self._connector = connector
        self._free: dict[Key, list[AsyncSlot]] = {}
        self._slots: set[AsyncSlot] = set()
        self._opening = 0
        self._idle_count = 0
        self._waiting: deque[Future[None]] = deque()
        self._closed = False
        self._guard = _guard(self._slots)

    @property
    def connections(self) -> list[httpcore2.AsyncConnectionInterface]:
        """The open connections."""
        return [slot.connection for slot in self._slots]

    def __repr__(self) -> str:
        used = len(self._slots) - self._idle_count
        return f"<AsyncPool with {used} connections used, {self._idle_count} idle>"

    async def handle_async_request(self, request: httpcore2.Request) -> httpcore2.Response:
        """Send a request on a free or a new connection."""
        watch = cast("Watch | None", cast(_Extended, request).extensions.get(EXTENSION))
        url = request.url
        slot = await self._take((url.scheme, url.host, url.port), watch)
        slot.stream.begin(watch)
        if watch is not None:
            watch.sent()
        try:
            response = await slot.connection.handle_async_request(request)
        except BaseException:
            slot.stream.abort()
            self.release(slot)
            raise
        # The answer is handed on as it is: building another one would go over every header again.
        response.stream = AsyncLease(self, slot, cast(_Body, response.stream))
        return response

    async def _take(self, key: Key, watch: Watch | None) -> AsyncSlot:
        while True:
            if self._closed:
                raise RuntimeError("the connection pool is closed")
            slot = self._fresh(key)
            if slot is not None:
                slot.used = True
                return slot
            if self._room():
                return await self._connect(key, watch)
            await self._wait(watch)

    def _fresh(self, key: Key) -> AsyncSlot | None:
        """Return the connection used last, unless it ended or is too old."""
        free = self._free.get(key)
        while free:
            slot = free.pop()
            self._idle_count -= 1
            if not slot.connection.has_expired():
                return slot
            self._drop(slot)
        return None

    def _room(self) -> bool:
        """Return True where one more connection may be opened; an idle one elsewhere gives way."""
        if len(self._slots) + self._opening < self._most:
            return True
        for free in self._free.values():
            if free:
                self._idle_count -= 1
                self._drop(free.pop(0))
                return True
        return False

    async def _wait(self, watch: Watch | None) -> None:
        waiter: Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(waiter)
        try:
            async with asyncio.timeout(None if watch is None else watch.step("pool")):
                await waiter
        except TimeoutError as error:
            raise httpcore2.PoolTimeout("no free connection in time") from error
        finally:
            if waiter in self._waiting:
                self._waiting.remove(waiter)
            elif waiter.cancelled():
                self._wake()

    def _wake(self) -> None:
        while self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return

    async def _connect(self, key: Key, watch: Watch | None) -> AsyncSlot:
        scheme, host, port = key
        secure = scheme == b"https"
        number = port or (443 if secure else 80)
        self._opening += 1
        try:
            if not self._slots:
                await self._watch_loop()
            limit = None if watch is None else watch.step("connect")
            context = tls_context() if secure else None
            stream = await self._connector(host.decode("ascii"), number, limit=limit, context=context)
        except BaseException:
            self._wake()
            raise
        finally:
            self._opening -= 1
        origin = httpcore2.Origin(scheme, host, number)
        slot = AsyncSlot(key, AsyncConnection(origin, stream, _EXPIRY), stream)
        stream.on_lost = lambda: self._drop(slot)
        self._slots.add(slot)
        return slot

    async def _watch_loop(self) -> None:
        """Let the loop close our connections when it shuts down."""
        try:
            await self._guard.asend(None)
        except (StopAsyncIteration, RuntimeError):
            self._guard = _guard(self._slots)
            await self._guard.asend(None)

    def _drop(self, slot: AsyncSlot) -> None:
        """Forget a connection and close it."""
        if slot in self._slots:
            self._slots.discard(slot)
            self._wake()
        if not slot.used:
            free = self._free.get(slot.key, [])
            if slot in free:
                free.remove(slot)
                self._idle_count -= 1
        slot.stream.on_lost = None
        slot.stream.abort()

    def release(self, slot: AsyncSlot) -> None:
        """Take a connection back: keep it where it is idle, else close it."""
        slot.stream.begin(None)
        if (
            slot in self._slots
            and slot.connection.is_idle()
            and not self._closed
            and self._idle_count < self._most_idle
        ):
            slot.used = False
            self._free.setdefault(slot.key, []).append(slot)
            self._idle_count += 1
            self._wake()
        else:
            self._drop(slot)

    async def aclose(self) -> None:
        """Close every connection, also those in use."""
        self._closed = True
        self._free.clear()
        for slot in tuple(self._slots):
            self._drop(slot)
        await self._guard.aclose()
        await asyncio.sleep(0)

    def retire(self) -> None:
        """Close every connection from whatever thread, also when the loop is gone."""
        self._closed = True
        for slot in tuple(self._slots):
            if not slot.used:
                slot.stream.abandon()


async def _guard(slots: set[AsyncSlot]) -> AsyncGenerator[None, None]:
    """Close the connections when the loop finishes its generators: the only sign it gives."""
    try:
        while True:
            yield
    finally:
        for slot in tuple(slots):
            slot.stream.abort()
        await asyncio.sleep(0)
