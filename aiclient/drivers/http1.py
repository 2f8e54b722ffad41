"""One HTTP/1.1 connection without I/O: what blocking and awaiting connections have in common.

A state machine for both roles and every extension, as others have it, is a third of what a call costs.
This one writes requests of a known length, and reads answers.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterable, Iterable
from time import monotonic
from typing import Final, TypeAlias

import httpcore2

from aiclient.wire.chunked import Chunks
from aiclient.wire.head import FIELD_VALUE, TOKEN, ReplyHead, closes, is_chunked, length_of, read_head

__all__ = ["READ_SIZE", "Http1", "reply_to"]

READ_SIZE: Final = 65_536
_HEAD_LIMIT: Final = 102_400
"""Bytes that the head of an answer may have."""
_REQUEST: Final = re.compile(
    rb"%b [\x21-\x7e]++ HTTP/1\.1\r\n(?:%b: %b\r\n)*+\r\n" % (TOKEN, TOKEN, FIELD_VALUE)
)
_BLANK: Final = re.compile(rb"\n\r?\n")

Body: TypeAlias = Iterable[bytes] | AsyncIterable[bytes]


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
        self._unsent = 0
        """Bytes of the request's body that are still to be sent."""
        self._keeps = False
        self._bodiless = False
        self._received = b""
        self._searched = 0
        """Bytes of it that hold no end of a head."""
        self._left: int | None = None
        """Bytes of the answer's body that are still to come; None where nobody said."""
        self._chunks: Chunks | None = None
        self._cut = False
        """True when the other side has closed."""
        self._ended = False

    @property
    def expired(self) -> bool:
        """True where it has been idle for too long."""
        return self.idle and monotonic() > self._expires

    def head(self, request: httpcore2.Request) -> bytes:
        """Begin an exchange and return what to send first.

        Raises:
            httpcore2.LocalProtocolError: The request is no HTTP, or its body has no length.
        """
        headers = [b"%b: %b\r\n" % pair for pair in request.headers]
        head = b"%b %b HTTP/1.1\r\n%b\r\n" % (request.method, request.url.target, b"".join(headers))
        if head.count(b"\n") != len(headers) + 2 or _REQUEST.fullmatch(head) is None:
            raise httpcore2.LocalProtocolError("a header of the request, or its target, is no HTTP")
        lowered = head.lower()
        try:
            chunked, length = is_chunked(lowered), length_of(lowered)
        except ValueError as error:
            raise httpcore2.LocalProtocolError(str(error)) from error
        if chunked:
            raise httpcore2.LocalProtocolError("bodies of requests go with their length, not in chunks")
        self.idle, self._ended, self._unsent = False, False, length or 0
        self._bodiless, self._keeps = request.method == b"HEAD", not closes(lowered)
        return head

    def sent(self, size: int) -> None:
        """Count what was sent of the body; zero is its end.

        Raises:
            httpcore2.LocalProtocolError: It is longer or shorter than its length.
        """
        self._unsent -= size
        if self._unsent < 0 or (self._unsent and not size):
            raise httpcore2.LocalProtocolError("the body of the request is not as long as it says")

    def answer(self) -> ReplyHead | None:
        """Return the head of the answer; None asks for more bytes first.

        Raises:
            httpcore2.RemoteProtocolError: The answer is no HTTP, or there is none.
        """
        while (blank := _BLANK.search(self._received, self._searched)) is not None:
            head = self._read_head(self._received[: blank.start() + 1])
            self._received, self._searched = self._received[blank.end() :], 0
            if head.status >= 200:
                self._left, self._keeps = head.length, self._keeps and head.keeps
                self._chunks = Chunks() if head.chunked else None
                return head
            if head.status == 101:
                raise httpcore2.RemoteProtocolError("the server left HTTP before it answered")
        if self._cut:
            raise httpcore2.RemoteProtocolError("Server disconnected without sending a response.")
        if len(self._received) > _HEAD_LIMIT or not b"HTTP/".startswith(self._received[:5]):
            raise httpcore2.RemoteProtocolError(f"no head of an answer: {self._received[:100]!r}")
        self._searched = max(0, len(self._received) - 2)
        return None

    def _read_head(self, head: bytes) -> ReplyHead:
        try:
            return read_head(head, bodiless=self._bodiless)
        except ValueError as error:
            raise httpcore2.RemoteProtocolError(str(error)) from error

    def data(self) -> bytes | None:
        """Return what is here of the answer's body, empty at its end; None asks for more bytes first.

        Raises:
            httpcore2.RemoteProtocolError: It is cut, or its chunks are none.
        """
        if self._chunks is not None:
            data = self._chunked(self._chunks)
        elif self._left is None:
            data, self._received = self._received, b""
            self._ended, self._keeps = self._cut, False
        else:
            data = self._received[: self._left]
            self._received = self._received[len(data) :]
            self._left -= len(data)
            self._ended = not self._left
        if data or self._ended:
            return data
        if self._cut:
            raise httpcore2.RemoteProtocolError(
                "peer closed connection without sending complete message body"
                + (" (incomplete chunked read)" if self._chunks else f" ({self._left} bytes are missing)")
            )
        return None

    def _chunked(self, chunks: Chunks) -> bytes:
        if chunks.ended or chunks.fault or not self._received:
            data = b""
        else:
            received, self._received = self._received, b""
            data = chunks.feed(received)
        if not data and chunks.fault:
            raise httpcore2.RemoteProtocolError(chunks.fault)
        if chunks.ended and not self._ended:
            self._ended, self._received = True, chunks.rest
        return data

    def receive(self, data: bytes) -> None:
        """Take what came; empty is the end."""
        self._received += data
        self._cut = not data

    def finish(self) -> bool:
        """End an exchange; False where the connection cannot be used again."""
        # What came after the answer belongs to nothing that was asked: nobody may take it for the next one.
        if self.closed or not self._ended or not self._keeps or self._unsent or self._received:
            return False
        self._expires = monotonic() + self._expiry
        self.idle = True
        return True

    def __repr__(self) -> str:
        state = "closed" if self.closed else "idle" if self.idle else "used"
        return f"{str(self.origin)!r}, HTTP/1.1, {state}"


def reply_to(head: ReplyHead, body: Body, stream: object) -> httpcore2.Response:
    """Return an answer as httpx2's transports take it.

    Args:
        head: Its head.
        body: Its body, to be read.
        stream: What the connection runs over.
    """
    reply = httpcore2.Response(head.status, content=body, extensions={"network_stream": stream})
    # Set and not given: what was just read needs no look at every name and value.
    reply.headers = head.headers
    return reply
