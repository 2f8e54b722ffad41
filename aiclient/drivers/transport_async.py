"""Awaited HTTP: requests of ours over httpx2's transport, one per running loop."""

from __future__ import annotations

import asyncio
from asyncio import AbstractEventLoop
from collections.abc import AsyncIterator, Callable
from threading import RLock
from types import AsyncGeneratorType
from typing import Protocol, cast
from weakref import WeakKeyDictionary, finalize, ref

import httpx2

from aiclient.core.errors import ClientClosedError
from aiclient.drivers.backend_async import LoopStream
from aiclient.drivers.failures import failure
from aiclient.drivers.pool_async import AsyncPool
from aiclient.drivers.requests import RequestCache
from aiclient.drivers.watch import Watch
from aiclient.wire.http import Headers, HttpReply, HttpRequest

__all__ = ["AsyncBody", "AsyncExchange", "AsyncTransport"]


class AsyncTransport(httpx2.AsyncHTTPTransport):
    """The stock transport with our pool inside, so that whoever patches or records it sees us."""

    def __init__(self, pool: AsyncPool | None = None) -> None:
        # Without super().__init__: it builds a pool and a TLS context that nobody would use.
        self._pool = self.pool = pool or AsyncPool()


class _Raw(Protocol):
    def __aiter__(self) -> AsyncIterator[bytes]: ...
    async def aclose(self) -> None: ...


class AsyncBody:
    """The open body of an answer."""

    __slots__ = ("_chunks", "_network", "_raw", "_watch")

    def __init__(self, raw: _Raw, watch: Watch, network: object) -> None:
        self._raw = raw
        self._chunks = raw.__aiter__()
        self._watch = watch
        self._network = network

    async def read(self) -> bytes:
        """Return the next chunk, empty at the end."""
        self._watch.check()
        try:
            while True:
                chunk = await self._chunks.__anext__()
                if chunk:
                    self._watch.started = True
                    return chunk
        except StopAsyncIteration:
            pass
        except httpx2.HTTPError as error:
            raise failure(error, self._watch, streaming=True) from error
        await self.close()
        return b""

    async def drain(self) -> None:
        """Read to the end where it is near, so that the connection can be used again."""
        self._watch.hurry()
        try:
            while await self.read():
                pass
        except Exception:  # noqa: BLE001 - the answer is complete; only the connection is lost
            await self.close()

    async def close(self) -> None:
        """End the exchange; a body that was not read to its end takes its connection with it."""
        chunks = self._chunks
        try:
            if isinstance(chunks, AsyncGeneratorType) and not chunks.ag_running:
                await chunks.aclose()
        finally:
            await self._raw.aclose()

    def abandon(self) -> None:
        """Cut the connection from whatever thread: nobody will read on."""
        if isinstance(self._network, LoopStream):
            self._network.abandon()


class AsyncExchange:
    """Sends requests for one client, in whatever loop is running."""

    def __init__(
        self,
        client: httpx2.AsyncClient | None = None,
        make_client: Callable[[], httpx2.AsyncClient] | None = None,
    ) -> None:
        """Make an exchange.

        Args:
            client: A client to send through instead of our own transport; it stays the caller's.
            make_client: Makes a client per loop, where proxies ask for the stock one.
        """
        self._client = client
        self._make_client = make_client
        self._cache = RequestCache()
        self._closed = False
        self._routes: WeakKeyDictionary[AbstractEventLoop, _Route] = WeakKeyDictionary()
        # Loops run in threads of their own, and a new one may begin while another looks for closed ones.
        # Reentrant: a finalizer may come to `retire` while the collector runs in here.
        self._lock = RLock()
        self._last: tuple[ref[AbstractEventLoop], _Route] | None = None
        # Runs hold their exchange, so that a stream outlives the client that it came from.
        finalize(self, _retire, self._routes)

    def _route(self) -> _Route:
        """Return the way out of the running loop; connections belong to the loop that made them."""
        loop = asyncio.get_running_loop()
        last = self._last
        if last is not None and last[0]() is loop:
            return last[1]
        route = self._routes.get(loop) or self._new_route(loop)
        self._last = (ref(loop), route)
        return route

    def _new_route(self, loop: AbstractEventLoop) -> _Route:
        """Return the way out of a loop that calls for the first time; those of closed loops go."""
        client = self._client or (self._make_client() if self._make_client else None)
        route = _Route(client, owned=self._client is None)
        with self._lock:
            for other, old in list(self._routes.items()):
                if other.is_closed():
                    old.retire()
                    del self._routes[other]
            self._routes[loop] = route
        return route

    async def send(self, request: HttpRequest) -> tuple[HttpReply, AsyncBody | None]:
        """Send a request; the body is None where it has been read into the reply."""
        if self._closed:
            raise ClientClosedError("the client is closed; make a new one, or close it later")
        watch = Watch(request)
        try:
            response = await self._open(request, watch)
        except httpx2.HTTPError as error:
            raise failure(error, watch) from error
        status, raw = response.status_code, cast(_Raw, response.stream)
        headers = Headers(response.headers.raw)
        if request.stream and 200 <= status < 300:
            network = cast(object, response.extensions.get("network_stream"))
            return HttpReply(status, headers), AsyncBody(raw, watch, network)
        watch.started = True
        try:
            data = b"".join([chunk async for chunk in raw])
        except httpx2.HTTPError as error:
            raise failure(error, watch) from error
        finally:
            await raw.aclose()
        return HttpReply(status, headers, data), None

    async def _open(self, request: HttpRequest, watch: Watch) -> httpx2.Response:
        route = self._route()
        if route.transport is not None:
            return await route.transport.handle_async_request(self._cache.build(request, watch))
        client = cast(httpx2.AsyncClient, route.client)
        if client.is_closed:
            raise ClientClosedError("the http_client of this client is closed")
        built = client.build_request(
            request.method,
            request.url,
            headers=list(request.headers),
            content=request.body,
            extensions=self._cache.stock_extensions(watch),
        )
        response = await client.send(built, stream=True, follow_redirects=False)
        watch.arrived()
        return response

    async def aclose(self) -> None:
        """Close every connection; later calls raise `ClientClosedError`."""
        self._closed = True
        loop = asyncio.get_running_loop()
        with self._lock:
            routes = list(self._routes.items())
        for home, route in routes:
            if home is loop:
                await route.aclose()
            else:
                route.retire()

    def retire(self) -> None:
        """Close what is idle: nobody begins a call any more, but streams may still be read."""
        with self._lock:
            routes = list(self._routes.values())
        for route in routes:
            route.retire()


def _retire(routes: WeakKeyDictionary[AbstractEventLoop, _Route]) -> None:
    """Close the connections of a client that is forgotten."""
    for route in list(routes.values()):
        route.retire()


class _Route:
    """How one loop reaches the network."""

    __slots__ = ("_owned", "client", "transport")

    def __init__(self, client: httpx2.AsyncClient | None, *, owned: bool) -> None:
        self.client = client
        self.transport = AsyncTransport() if client is None else None
        self._owned = owned

    async def aclose(self) -> None:
        """Close every connection of the loop."""
        if self.transport is not None:
            await self.transport.pool.aclose()
        elif self.client is not None and self._owned:
            await self.client.aclose()

    def retire(self) -> None:
        """Close what is idle, from whatever thread."""
        if self.transport is not None:
            self.transport.pool.retire()
