"""Asyncio sockets under httpcore2: readability known from the protocol, one write, one timer."""

from __future__ import annotations

import asyncio
import ssl
from asyncio import AbstractEventLoop, Future, TimerHandle
from collections.abc import Callable
from typing import cast

import httpcore2

from aiclient.drivers.watch import Watch
from aiclient.wire.chunked import ChunkJoiner

__all__ = ["LoopStream", "connect_loop"]

_JOINED = 131_072
"""Bytes of a request that are held back to be written at once."""
_FULL = 262_144
"""Unread bytes from which on the peer has to wait."""


class LoopStream(asyncio.Protocol, httpcore2.AsyncNetworkStream):
    """A connected socket and its protocol; `watch` belongs to the request that uses it now."""

    def __init__(self, loop: AbstractEventLoop) -> None:
        self._loop = loop
        self._transport: asyncio.Transport | None = None
        self._held = b""
        self._received: list[bytes] = []
        self._size = 0
        self._paused = False
        self._ended = False
        self._error: Exception | None = None
        self._waiter: Future[None] | None = None
        self._timer: TimerHandle | None = None
        self._due: float | None = None
        self._joiner = ChunkJoiner()
        self.watch: Watch | None = None
        self.on_lost: Callable[[], None] | None = None

    # --- what the loop calls ---

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        """Keep the bytes for the next read."""
        self._received.append(data)
        self._size += len(data)
        if self._size > _FULL and not self._paused and self._transport is not None:
            self._paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        """End the stream; the transport closes itself."""
        self._ended = True
        self._wake()
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        """End the stream."""
        self._ended = True
        self._error = exc
        self._stop_timer()
        self._wake()
        if self.on_lost is not None:
            self.on_lost()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    # --- what httpcore2 calls ---

    def begin(self, watch: Watch | None) -> None:
        """Start a request, and the answer to it, with clocks of its own; without any, stop them."""
        self.watch = watch
        self._joiner = ChunkJoiner()
        if watch is None:
            self._due = None
            self._stop_timer()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there, after sending what was held back."""
        if self._held:
            self._flush()
        while True:
            while self._received:
                data = self._joiner.feed(self._take())
                # Empty means the end, so that half a size line must wait for its other half.
                if data:
                    return data
            if self._ended:
                if self._error is not None:
                    raise httpcore2.ReadError(str(self._error)) from self._error
                return b""
            await self._wait(timeout)

    def _take(self) -> bytes:
        received = self._received
        data = received[0] if len(received) == 1 else b"".join(received)
        received.clear()
        self._size = 0
        if self._paused and self._transport is not None:
            self._paused = False
            self._transport.resume_reading()
        return data

    async def _wait(self, timeout: float | None) -> None:
        limit = timeout if self.watch is None else self.watch.read()
        if limit is None:
            self._due = None
        elif limit <= 0:
            raise httpcore2.ReadTimeout("no time left")
        else:
            self._set_timer(self._loop.time() + limit)
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        except TimeoutError as error:
            raise httpcore2.ReadTimeout("no answer in time") from error
        finally:
            self._waiter = None

    def _set_timer(self, due: float) -> None:
        # Reads are many and timeouts rare: a running timer that fires too early is just set again.
        self._due = due
        timer = self._timer
        if timer is None or timer.when() > due:
            if timer is not None:
                timer.cancel()
            self._timer = self._loop.call_at(due, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        due, waiter = self._due, self._waiter
        if due is None or waiter is None or waiter.done():
            return
        if self._loop.time() >= due:
            waiter.set_exception(TimeoutError())
        else:
            self._timer = self._loop.call_at(due, self._on_timer)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Hold a piece of the request back until it is large or complete."""
        self._held = self._held + buffer if self._held else buffer
        if len(self._held) >= _JOINED:
            self._flush()

    def _flush(self) -> None:
        held, self._held = self._held, b""
        # A lost connection shows when the answer is read: it may hold the reason.
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(held)

    async def aclose(self) -> None:
        """Close the socket at once."""
        self.abort()
        # The loop closes the socket in its next round.
        await asyncio.sleep(0)

    def abort(self) -> None:
        """Close the socket in the loop's next round; call it in the loop's thread."""
        self._stop_timer()
        if self._transport is not None:
            self._transport.abort()

    def abandon(self) -> None:
        """Close the socket from whatever thread, also when the loop is gone."""
        if not self._loop.is_closed():
            try:
                self._loop.call_soon_threadsafe(self.abort)
            except RuntimeError:
                # Closed in this moment.
                pass
            else:
                return
        self._discard()

    def _discard(self) -> None:
        """Close the socket of a loop that is closed and so can close nothing any more."""
        transport, self._transport = self._transport, None
        inner: object = transport
        while inner is not None and (below := getattr(inner, "_ssl_protocol", None)) is not None:
            # Its destructor warns unless it thinks that it was closed.
            setattr(inner, "_closed", True)  # noqa: B010 - no public name says so
            inner = cast(object, getattr(below, "_transport", None))
        sock = cast(object, getattr(inner, "_sock", None))
        if sock is not None:
            close = cast(Callable[[], None], getattr(sock, "close"))  # noqa: B009
            close()
            setattr(inner, "_sock", None)  # noqa: B010

    def get_extra_info(self, info: str) -> object:
        """Answer what httpcore2 asks about a connection."""
        if info == "is_readable":
            return self.readable()
        transport = self._transport
        names = {
            "socket": "socket",
            "ssl_object": "ssl_object",
            "server_addr": "peername",
            "client_addr": "sockname",
        }
        if transport is None or info not in names:
            return None
        return cast(object, transport.get_extra_info(names[info]))

    def readable(self) -> bool:
        """Return True where something waits to be read: on an idle connection, its end."""
        return self._ended or bool(self._received) or self._transport is None or self._transport.is_closing()


async def connect_loop(
    host: str, port: int, *, limit: float | None, context: ssl.SSLContext | None
) -> LoopStream:
    """Open a connection in the running loop, with TLS where a context is given.

    Args:
        host: Name or address.
        port: Where to.
        limit: Seconds for connection and handshake together.
        context: For TLS.

    Raises:
        httpcore2.ConnectTimeout: It took too long.
        httpcore2.ConnectError: It failed.
    """
    loop = asyncio.get_running_loop()
    stream = LoopStream(loop)
    try:
        async with asyncio.timeout(limit):
            await loop.create_connection(
                lambda: stream,
                host,
                port,
                ssl=context,
                server_hostname=host if context is not None else None,
                # An address in figures needs no race of addresses. A call that is cancelled in the moment of
                # victory loses the winner, and leaves its socket to the collector, which complains.
                happy_eyeballs_delay=None if _is_address(host) else 0.25,
            )
    except TimeoutError as error:
        raise httpcore2.ConnectTimeout("no connection in time") from error
    except OSError as error:
        raise httpcore2.ConnectError(str(error)) from error
    return stream


def _is_address(host: str) -> bool:
    return ":" in host or host.replace(".", "").isdigit()
