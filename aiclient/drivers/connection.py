"""Blocking HTTP/1.1 connections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

import h11
import httpcore2

from aiclient.drivers.http1 import READ_SIZE, AnyEvent, Http1, reply_to
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
                    stream.write(http.piece(data))
            if last := http.piece(b""):
                stream.write(last)
            event = self.event()
            while isinstance(event, h11.InformationalResponse):
                event = self.event()
            if not isinstance(event, h11.Response):
                raise httpcore2.RemoteProtocolError("the server left HTTP before it answered")
        except BaseException:
            self.close()
            raise
        return reply_to(event, _Body(self), stream)

    def event(self) -> AnyEvent:
        """Return the next event of the answer."""
        while (event := self._http.event()) is h11.NEED_DATA:
            self._http.receive(self._stream.read(READ_SIZE))
        return event

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
            while isinstance(event := self._connection.event(), h11.Data):
                yield bytes(event.data)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        if not self._ended:
            self._ended = True
            self._connection.finish()
