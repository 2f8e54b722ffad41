"""Reads chunked bodies of HTTP/1.1; all chunks that came together are handed on as one piece.

Providers send one HTTP chunk per event: joined, a read of fifty events costs those above one piece.
"""

from __future__ import annotations

import re
from typing import Final, final

from aiclient.wire.head import header_lines

__all__ = ["Chunks"]

_LONGEST: Final = 102_400
"""Bytes that a line, or all trailers together, may have."""
_SIZE: Final = re.compile(rb"([0-9A-Fa-f]{1,20})(?:;[^\n]*)?[ \t]*\r\n")
_BLANK: Final = re.compile(rb"(?:^|\n)\r?\n")


@final
class Chunks:
    """The chunks of one body."""

    __slots__ = ("_foot", "_left", "_rest", "_trailing", "ended", "fault")

    def __init__(self) -> None:
        self._rest = b""
        """Start of something that is not complete: a size line, or the trailers."""
        self._left = 0
        """Bytes of the current chunk that are still to come."""
        self._foot = b""
        """Rest of the line end that must follow the chunk."""
        self._trailing = False
        self.ended = False
        self.fault = ""
        """What is wrong with the bytes after those that `feed` returned last."""

    @property
    def rest(self) -> bytes:
        """What came after the end."""
        return self._rest

    def feed(self, data: bytes) -> bytes:
        """Take the next bytes and return what they bring of the body; perhaps nothing."""
        if self._rest:
            data, self._rest = self._rest + data, b""
        payload: list[bytes] = []
        try:
            place = 0 if self._trailing else self._read(data, payload)
            if self._trailing:
                self._trailers(data[place:])
        except ValueError as error:
            self.fault = str(error)
        return payload[0] if len(payload) == 1 else b"".join(payload)

    def _read(self, data: bytes, payload: list[bytes]) -> int:
        """Read chunk after chunk and return where this stopped."""
        place, end = 0, len(data)
        if self._left or self._foot:
            place = self._resume(data, payload)
        while place < end:
            line = _SIZE.match(data, place)
            if line is None:
                return self._keep(data, place)
            size, place = int(line[1], 16), line.end()
            if not size:
                self._trailing = True
                return place
            stop = place + size
            if data[stop : stop + 2] == b"\r\n":
                payload.append(data[place:stop])
                place = stop + 2
            else:
                self._left, self._foot = size, b"\r\n"
                place += self._resume(data[place:], payload)
        return place

    def _resume(self, data: bytes, payload: list[bytes]) -> int:
        """Read what is here of a chunk that is not here as a whole, and return where it ends."""
        place = 0
        if self._left:
            payload.append(data[: self._left])
            place = len(payload[-1])
            self._left -= place
        if not self._left:
            seen = data[place : place + len(self._foot)]
            if not self._foot.startswith(seen):
                raise ValueError(f"a chunk ends with {seen!r} and not with a line end")
            self._foot = self._foot[len(seen) :]
            place += len(seen)
        return place

    def _keep(self, data: bytes, place: int) -> int:
        """Keep the start of a size line until the rest of it is here."""
        if data.find(b"\r\n", place) >= 0 or len(data) - place > _LONGEST:
            raise ValueError(f"illegal size of a chunk: {data[place : place + 100]!r}")
        self._rest = data[place:]
        return len(data)

    def _trailers(self, data: bytes) -> None:
        """Read what follows the last chunk; nobody asks for it, but it must be well-formed."""
        blank = _BLANK.search(data)
        if blank is None:
            if len(data) > _LONGEST:
                raise ValueError("too many trailers")
            self._rest = data
            return
        header_lines(data[: blank.start() + 1] if blank.start() else b"")
        self._rest, self.ended = data[blank.end() :], True
