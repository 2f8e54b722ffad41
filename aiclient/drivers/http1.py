"""One HTTP/1.1 connection over h11 without I/O: what blocking and awaiting connections have in common.

The stock connections of httpcore2 do the same, and check every header of every answer twice more, which is
a sixth of what a call costs.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from time import monotonic
from typing import Final, TypeAlias

import h11
import httpcore2

__all__ = ["READ_SIZE", "AnyEvent", "Http1", "reply_to"]

READ_SIZE: Final = 65_536
_EVENT_LIMIT: Final = 102_400
"""Bytes that the head of an answer may have."""

Body: TypeAlias = Iterable[bytes] | AsyncIterable[bytes]
AnyEvent: TypeAlias = h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]


class Http1:
    """The state of one connection.

    Args:
        origin: Where it leads.
        expiry: Seconds that it is trusted while it is idle.
    """

    def __init__(self, origin: httpcore2.Origin, expiry: float) -> None:
        self.origin = origin
        self.closed = False
        self.idle = False
        self._expiry = expiry
        self._expires = 0.0
        self._h11 = h11.Connection(h11.CLIENT, max_incomplete_event_size=_EVENT_LIMIT)

    @property
    def expired(self) -> bool:
        """True where it has been idle for too long."""
        return self.idle and monotonic() > self._expires

    def head(self, request: httpcore2.Request) -> bytes:
        """Begin an exchange and return what to send first.

        Raises:
            httpcore2.LocalProtocolError: The request is no HTTP.
        """
        self.idle = False
        try:
            made = h11.Request(method=request.method, target=request.url.target, headers=request.headers)
            return self._h11.send(made) or b""
        except h11.LocalProtocolError as error:
            raise httpcore2.LocalProtocolError(str(error)) from error

    def piece(self, data: bytes) -> bytes:
        """Return what to send for a piece of the body; empty is the end of it."""
        try:
            return self._h11.send(h11.Data(data=data) if data else h11.EndOfMessage()) or b""
        except h11.LocalProtocolError as error:
            raise httpcore2.LocalProtocolError(str(error)) from error

    def event(self) -> AnyEvent:
        """Return what comes next of the answer; `h11.NEED_DATA` asks for more bytes first.

        Raises:
            httpcore2.RemoteProtocolError: The answer is no HTTP.
        """
        try:
            return self._h11.next_event()
        except h11.RemoteProtocolError as error:
            raise httpcore2.RemoteProtocolError(str(error)) from error

    def receive(self, data: bytes) -> None:
        """Take what came; empty is the end.

        Raises:
            httpcore2.RemoteProtocolError: The end came before an answer.
        """
        if not data and self._h11.their_state is h11.SEND_RESPONSE:
            raise httpcore2.RemoteProtocolError("Server disconnected without sending a response.")
        self._h11.receive_data(data)

    def finish(self) -> bool:
        """End an exchange; False where the connection cannot be used again."""
        protocol = self._h11
        if self.closed or protocol.our_state is not h11.DONE or protocol.their_state is not h11.DONE:
            return False
        protocol.start_next_cycle()
        self._expires = monotonic() + self._expiry
        self.idle = True
        return True

    def __repr__(self) -> str:
        state = "closed" if self.closed else "idle" if self.idle else "used"
        return f"{str(self.origin)!r}, HTTP/1.1, {state}"


def reply_to(head: h11.Response, body: Body, stream: object) -> httpcore2.Response:
    """Return an answer as httpx2's transports take it.

    Args:
        head: Its head.
        body: Its body, to be read.
        stream: What the connection runs over.
    """
    reply = httpcore2.Response(head.status_code, content=body, extensions={"network_stream": stream})
    # Set and not given: what h11 hands out needs no look at every name and value.
    reply.headers = head.headers.raw_items()
    return reply
