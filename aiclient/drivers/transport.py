"""Blocking HTTP: requests of ours over httpx2's transport, and its errors as ours."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from typing import Protocol, cast

import httpx2

from aiclient.core.errors import ClientClosedError
from aiclient.drivers.failures import failure
from aiclient.drivers.pool import Pool
from aiclient.drivers.requests import RequestCache
from aiclient.drivers.watch import Watch
from aiclient.wire.http import Headers, HttpReply, HttpRequest

__all__ = ["Body", "Exchange", "Transport"]


class Transport(httpx2.HTTPTransport):
    """The stock transport with our pool inside, so that whoever patches or records it sees us."""

    def __init__(self, pool: Pool | None = None) -> None:
        # Without super().__init__: it builds a pool and a TLS context that nobody would use.
        self._pool = self.pool = pool or Pool()


class _Raw(Protocol):
    def __iter__(self) -> Iterator[bytes]: ...
    def close(self) -> None: ...


class Body:
    """The open body of an answer."""

    __slots__ = ("_chunks", "_raw", "_watch")

    def __init__(self, raw: _Raw, watch: Watch) -> None:
        self._raw = raw
        self._chunks = iter(raw)
        self._watch = watch

    def read(self) -> bytes:
        """Return the next chunk, empty at the end."""
        self._watch.check()
        try:
            for chunk in self._chunks:
                if chunk:
                    self._watch.started = True
                    return chunk
        except httpx2.HTTPError as error:
            raise failure(error, self._watch, streaming=True) from error
        self.close()
        return b""

    def drain(self) -> None:
        """Read to the end where it is near, so that the connection can be used again."""
        self._watch.hurry()
        try:
            while self.read():
                pass
        except Exception:  # noqa: BLE001 - the answer is complete; only the connection is lost
            self.close()

    def close(self) -> None:
        """End the exchange; a body that was not read to its end takes its connection with it."""
        self._raw.close()


class Exchange:
    """Sends requests for one client."""

    def __init__(self, client: httpx2.Client | None = None, *, owned: bool = False) -> None:
        """Make an exchange.

        Args:
            client: A client to send through instead of our own transport.
            owned: Close that client with the exchange; a user's own one stays open.
        """
        self._client = client
        self._owned = owned
        self._transport = Transport() if client is None else None
        self._cache = RequestCache()
        self._closed = False
        # Runs hold their exchange, so that a stream outlives the client that it came from.
        if self._transport is not None:
            weakref.finalize(self, self._transport.pool.retire)
        elif client is not None and owned:
            weakref.finalize(self, client.close)

    def send(self, request: HttpRequest) -> tuple[HttpReply, Body | None]:
        """Send a request; the body is None where it has been read into the reply."""
        if self._closed:
            raise ClientClosedError("the client is closed; make a new one, or close it later")
        watch = Watch(request)
        try:
            response = self._open(request, watch)
        except httpx2.HTTPError as error:
            raise failure(error, watch) from error
        status, raw = response.status_code, cast(_Raw, response.stream)
        headers = Headers(response.headers.raw)
        if request.stream and 200 <= status < 300:
            return HttpReply(status, headers), Body(raw, watch)
        watch.started = True
        try:
            data = b"".join(raw)
        except httpx2.HTTPError as error:
            raise failure(error, watch) from error
        finally:
            raw.close()
        return HttpReply(status, headers, data), None

    def _open(self, request: HttpRequest, watch: Watch) -> httpx2.Response:
        if self._transport is not None:
            return self._transport.handle_request(self._cache.build(request, watch))
        client = cast(httpx2.Client, self._client)
        if client.is_closed:
            raise ClientClosedError("the http_client of this client is closed")
        built = client.build_request(
            request.method,
            request.url,
            headers=list(request.headers),
            content=request.body,
            extensions=self._cache.stock_extensions(watch),
        )
        response = client.send(built, stream=True, follow_redirects=False)
        watch.arrived()
        return response

    def close(self) -> None:
        """Close every connection; later calls raise `ClientClosedError`."""
        self._closed = True
        if self._transport is not None:
            self._transport.pool.close()
        if self._client is not None and self._owned:
            self._client.close()

    def retire(self) -> None:
        """Close what is idle: nobody begins a call any more, but streams may still be read."""
        if self._transport is not None:
            self._transport.pool.retire()
