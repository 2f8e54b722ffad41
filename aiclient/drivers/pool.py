"""Connections kept for the next request: a free list per origin, under a lock, without scans."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from ssl import SSLContext
from threading import Condition
from typing import Protocol, cast

import httpcore2

from aiclient.drivers.connection import Connection
from aiclient.drivers.socket_stream import SocketStream, connect_socket
from aiclient.drivers.tls import tls_context
from aiclient.drivers.watch import EXTENSION, Watch

__all__ = ["Connector", "Lease", "Pool", "Slot"]

Key = tuple[bytes, bytes, int | None]

_EXPIRY = 60.0
"""Seconds that an idle connection is trusted."""


class Connector(Protocol):
    """Opens a connection."""

    def __call__(
        self, host: str, port: int, /, *, limit: float | None, context: SSLContext | None
    ) -> SocketStream:
        """Return the connection, with TLS where a context is given."""
        ...


class _Extended(Protocol):
    extensions: MutableMapping[str, object]


class _Body(Protocol):
    def __iter__(self) -> Iterator[bytes]: ...
    def close(self) -> None: ...


class Slot:
    """One connection, and its place in the pool."""

    __slots__ = ("connection", "key", "stream")

    def __init__(self, key: Key, connection: Connection, stream: SocketStream) -> None:
        self.key = key
        self.connection = connection
        self.stream = stream


class Lease:
    """The body of an answer; closing it gives the connection back, or closes that too."""

    __slots__ = ("_body", "_pool", "_slot")

    def __init__(self, pool: Pool, slot: Slot, body: _Body) -> None:
        self._pool = pool
        self._slot: Slot | None = slot
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)

    def close(self) -> None:
        """End the use of the connection."""
        slot, self._slot = self._slot, None
        if slot is not None:
            try:
                self._body.close()
            finally:
                self._pool.release(slot)


class Pool(httpcore2.ConnectionPool):
    """HTTP/1.1 connections of one client.

    It takes the place of the stock pool inside `httpx2.HTTPTransport`; that one looks at every
    connection for each request and each answer.
    """

    def __init__(
        self, *, most: int = 1000, most_idle: int = 100, connector: Connector = connect_socket
    ) -> None:
        self._most = most
        self._most_idle = most_idle
        self._connector = connector
        self._changed = Condition()
        self._free: dict[Key, list[Slot]] = {}
        self._used: set[Slot] = set()
        self._count = 0
        self._idle_count = 0
        self._closed = False

    @property
    def connections(self) -> list[httpcore2.ConnectionInterface]:
        """The open connections."""
        idle = [slot for free in self._free.values() for slot in free]
        return [slot.connection for slot in (*self._used, *idle)]

    def __repr__(self) -> str:
        return f"<Pool with {len(self._used)} connections used, {self._idle_count} idle>"

    def handle_request(self, request: httpcore2.Request) -> httpcore2.Response:
        """Send a request on a free or a new connection."""
        extensions = cast(_Extended, request).extensions
        watch = cast("Watch | None", extensions.get(EXTENSION))
        url = request.url
        slot = self._take((url.scheme, url.host, url.port), watch)
        slot.stream.begin(watch)
        if watch is not None:
            watch.sent()
        try:
            response = slot.connection.handle_request(request)
        except BaseException:
            slot.connection.close()
            self.release(slot)
            raise
        # The answer is handed on as it is: building another one would go over every header again.
        response.stream = Lease(self, slot, cast(_Body, response.stream))
        return response

    def _take(self, key: Key, watch: Watch | None) -> Slot:
        limit = None if watch is None else watch.step("pool")
        stale: list[Slot] = []
        with self._changed:
            while True:
                if self._closed:
                    raise RuntimeError("the connection pool is closed")
                slot = self._fresh(key, stale)
                if slot is not None or self._room(stale):
                    break
                if not self._changed.wait(limit):
                    raise httpcore2.PoolTimeout("no free connection in time")
            if slot is None:
                self._count += 1
            else:
                self._used.add(slot)
        for old in stale:
            old.connection.close()
        return slot or self._connect(key, watch)

    def _fresh(self, key: Key, stale: list[Slot]) -> Slot | None:
        """Return the connection used last, unless it ended or is too old."""
        free = self._free.get(key)
        while free:
            slot = free.pop()
            self._idle_count -= 1
            if not slot.connection.has_expired():
                return slot
            self._count -= 1
            stale.append(slot)
        return None

    def _room(self, stale: list[Slot]) -> bool:
        """Return True where one more connection may be opened; an idle one elsewhere gives way."""
        if self._count < self._most:
            return True
        for free in self._free.values():
            if free:
                stale.append(free.pop(0))
                self._idle_count -= 1
                self._count -= 1
                return True
        return False

    def _connect(self, key: Key, watch: Watch | None) -> Slot:
        scheme, host, port = key
        secure = scheme == b"https"
        number = port or (443 if secure else 80)
        try:
            limit = None if watch is None else watch.step("connect")
            context = tls_context() if secure else None
            stream = self._connector(host.decode("ascii"), number, limit=limit, context=context)
        except BaseException:
            with self._changed:
                self._count -= 1
                self._changed.notify()
            raise
        origin = httpcore2.Origin(scheme, host, number)
        slot = Slot(key, Connection(origin, stream, _EXPIRY), stream)
        with self._changed:
            self._used.add(slot)
        return slot

    def release(self, slot: Slot) -> None:
        """Take a connection back: keep it where it is idle, else forget it."""
        slot.stream.watch = None
        idle = slot.connection.is_idle()
        with self._changed:
            self._used.discard(slot)
            if idle and not self._closed and self._idle_count < self._most_idle:
                self._free.setdefault(slot.key, []).append(slot)
                self._idle_count += 1
            else:
                self._count -= 1
                idle = False
            self._changed.notify()
        if not idle:
            slot.connection.close()

    def close(self) -> None:
        """Close every connection, also those in use."""
        for slot in (*self._retire(), *self._used):
            slot.connection.close()

    def retire(self) -> None:
        """Close the idle connections now, and the others when they come back."""
        for slot in self._retire():
            slot.connection.close()

    def _retire(self) -> list[Slot]:
        with self._changed:
            self._closed = True
            idle = [slot for free in self._free.values() for slot in free]
            self._free.clear()
            self._count -= len(idle)
            self._idle_count = 0
            self._changed.notify_all()
        return idle
