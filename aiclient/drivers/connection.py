"""Blocking HTTP/1.1 connections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

import httpcore2

from aiclient.drivers.http1 import READ_SIZE, Http1, reply_to
from aiclient.drivers.socket_stream import SocketStream

__all__ = ["Connection"]


class Connection(httpcore2.ConnectionInterface):
    """One connection; whoever has it sends one request after the other.

    Args:
        origin: Where it leads.
        stream: Its socket.
        expiry: Seconds that it is trusted while it is idle.
    """

    def __init__(self, origin: httpcore2.Origin, stream: SocketStream, expiry: float) -> None:
        self._http = Http1(origin, expiry)
        self._stream = stream

    def handle_request(self, request: httpcore2.Request) -> httpcore2.Response:
        """Send a request and return the answer, its body still to be read."""
        http, stream = self._http, self._stream
        try:
            stream.write(http.head(request))
            for data in cast("Iterable[bytes]", request.stream):
                if data:
                    http.sent(len(data))
                    stream.write(data)
            http.sent(0)
            while (head := http.answer()) is None:
                http.receive(stream.read(READ_SIZE))
        except BaseException:
            self.close()
            raise
        return reply_to(head, _Body(self), stream)

    def data(self) -> bytes:
        """Return the next piece of the answer's body, empty at its end."""
        while (data := self._http.data()) is None:
            self._http.receive(self._stream.read(READ_SIZE))
        return data

    def finish(self) -> None:
        """End an exchange: what is not complete takes the connection with it."""
        if not self._http.finish():
            self.close()

    def close(self) -> None:
        """Close the socket at once."""
        self._http.closed, self._http.idle = True, False
        self._stream.close()

    def can_handle_request(self, origin: httpcore2.Origin) -> bool:
        """Say whether it leads there."""
        return origin == self._http.origin

    def is_available(self) -> bool:
        """Say whether it may take a request."""
        return self._http.idle

    def is_idle(self) -> bool:
        """Say whether nobody uses it."""
        return self._http.idle

    def is_closed(self) -> bool:
        """Say whether it is closed."""
        return self._http.closed

    def has_expired(self) -> bool:
        """Say whether it is too old, or the other side has closed it."""
        return self._http.expired or (self._http.idle and self._stream.readable())

    def info(self) -> str:
        """Return a line about it."""
        return repr(self._http)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.info()}]>"


class _Body:
    """The body of one answer."""

    __slots__ = ("_connection", "_ended")

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ended = False

    def __iter__(self) -> Iterator[bytes]:
        try:
            while data := self._connection.data():
                yield data
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        if not self._ended:
            self._ended = True
            self._connection.finish()
