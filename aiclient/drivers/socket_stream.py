"""Blocking sockets under httpcore2: one write per request, one deadline per read."""

from __future__ import annotations

import select
import socket
import ssl
import sys
from collections.abc import Callable
from functools import partial
from typing import cast

import httpcore2

from aiclient.drivers.watch import Watch
from aiclient.wire.chunked import ChunkJoiner

__all__ = ["SocketStream", "connect_socket"]

_JOINED = 131_072
"""Bytes of a request that are held back to be written at once."""


class SocketStream(httpcore2.NetworkStream):
    """A connected socket; `watch` belongs to the request that uses it now."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._held = b""
        self._ready: Callable[[], object] | None = None
        self._joiner = ChunkJoiner()
        self.watch: Watch | None = None

    def begin(self, watch: Watch | None) -> None:
        """Start a request, and the answer to it, with clocks of its own."""
        self.watch = watch
        self._joiner = ChunkJoiner()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there, after sending what was held back."""
        watch = self.watch
        try:
            if self._held:
                self._flush(watch)
            while True:
                if watch is not None:
                    timeout = watch.read()
                    if timeout == 0:
                        raise TimeoutError
                self._sock.settimeout(timeout)
                data = self._sock.recv(max_bytes)
                # Empty means the end, so that half a size line must wait for its other half.
                if not data or (data := self._joiner.feed(data)):
                    return data
        except TimeoutError as error:
            raise httpcore2.ReadTimeout("no answer in time") from error
        except OSError as error:
            raise httpcore2.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Hold a piece of the request back until it is large or complete."""
        self._held = self._held + buffer if self._held else buffer
        if len(self._held) >= _JOINED:
            try:
                self._flush(self.watch)
            except TimeoutError as error:
                raise httpcore2.WriteTimeout("the request could not be sent in time") from error

    def _flush(self, watch: Watch | None) -> None:
        held, self._held = self._held, b""
        left = None if watch is None else watch.read()
        if left == 0:
            raise TimeoutError
        self._sock.settimeout(left)
        try:
            self._sock.sendall(held)
        except TimeoutError:
            raise
        except OSError:
            # A server may refuse a request before it has read it all: its answer says why.
            return

    def close(self) -> None:
        """Close the socket at once."""
        self._sock.close()

    def get_extra_info(self, info: str) -> object:
        """Answer what httpcore2 asks about a connection."""
        if info == "is_readable":
            return self.readable()
        if info == "socket":
            return self._sock
        if info == "ssl_object":
            return self._sock if isinstance(self._sock, ssl.SSLSocket) else None
        if info == "server_addr":
            return cast(object, self._sock.getpeername())
        if info == "client_addr":
            return cast(object, self._sock.getsockname())
        return None

    def readable(self) -> bool:
        """Return True where something waits to be read: on an idle connection, its end."""
        if self._ready is None:
            if self._sock.fileno() < 0:
                return True
            self._ready = _readiness(self._sock)
        return bool(self._ready())


def _readiness(sock: socket.socket) -> Callable[[], object]:
    """Return a function that tells at once whether there is something to read."""
    if sys.platform == "win32":
        return lambda: select.select([sock], [], [], 0)[0]
    # Unlike select, it takes descriptors above 1023; made once, because idle sockets are asked often.
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return partial(poll.poll, 0)


def connect_socket(
    host: str, port: int, *, limit: float | None, context: ssl.SSLContext | None
) -> SocketStream:
    """Open a connection, with TLS where a context is given.

    Args:
        host: Name or address.
        port: Where to.
        limit: Seconds for connection and handshake, each.
        context: For TLS.

    Raises:
        httpcore2.ConnectTimeout: It took too long.
        httpcore2.ConnectError: It failed.
    """
    try:
        sock = socket.create_connection((host, port), limit)
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if context is not None:
                sock = context.wrap_socket(sock, server_hostname=host)
        except BaseException:
            sock.close()
            raise
    except TimeoutError as error:
        raise httpcore2.ConnectTimeout("no connection in time") from error
    except OSError as error:
        raise httpcore2.ConnectError(str(error)) from error
    return SocketStream(sock)
