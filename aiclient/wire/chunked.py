"""Joins the many small chunks of a chunked body into few, before an HTTP parser sees them.

Providers send one HTTP chunk per event. An HTTP/1.1 parser spends about forty calls on a chunk,
several times what the event itself costs; joined, a read of fifty events costs it one chunk.
"""

from __future__ import annotations

import re
from typing import Literal, final

__all__ = ["ChunkJoiner"]

_HEAD_LIMIT = 131_072
_LINE_LIMIT = 4_096
_CHUNKED = re.compile(rb"\ntransfer-encoding:[^\n]*chunked[ \t]*\r?\n", re.IGNORECASE)
_SIZE = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\n]*)?\r")


@final
class ChunkJoiner:
    """Rewrites the bytes of one HTTP/1.1 answer; whatever is unusual goes through untouched.

    The parser behind it still sees a valid message and judges it: head, trailers, broken framing
    and missing ends all reach it as they came.
    """

    __slots__ = ("_foot", "_left", "_line", "_state")

    def __init__(self) -> None:
        self._state: Literal["head", "body", "pass"] = "head"
        self._line = b""
        """Start of something that is not complete: the head, or a size line."""
        self._left = 0
        """Bytes of the current chunk that are still to come."""
        self._foot = b""
        """Rest of the line end that must follow the chunk."""

    def feed(self, data: bytes) -> bytes:
        """Take the next bytes and return what to hand on; empty where more is needed first."""
        state = self._state
        if state == "pass":
            return data
        if state == "head":
            return self._head(data)
        return self._join(data)

    def _head(self, data: bytes) -> bytes:
        seen = self._line + data
        end = seen.find(b"\r\n\r\n")
        bare = seen.find(b"\n\n", 0, end if end >= 0 else len(seen))
        if bare >= 0 or (end < 0 and len(seen) > _HEAD_LIMIT):
            self._state = "pass"
            return data
        if end < 0:
            self._line = seen
            return data
        end += 4
        head, rest = seen[:end], seen[end:]
        self._line = b""
        first = data[: len(data) - len(rest)]
        if head[9:10] == b"1" and head[9:12] != b"101":
            # An interim answer: the real one follows.
            return first + (self._head(rest) if rest else b"")
        if _CHUNKED.search(head) is None:
            self._state = "pass"
            return data
        self._state = "body"
        return first + self._join(rest)

    def _join(self, data: bytes) -> bytes:
        payload: list[bytes] = []
        place, end = 0, len(data)
        while place < end:
            if self._left or self._foot:
                place = self._resume(data, place, payload)
                if place < 0:
                    return _chunk(payload) + data[-place - 1 :]
                continue
            stop = data.find(b"\n", place)
            line = self._line + data[place : end if stop < 0 else stop]
            if stop < 0 and len(line) < _LINE_LIMIT:
                self._line = line
                break
            self._line = b""
            found = _SIZE.fullmatch(line)
            size = int(found[1], 16) if found else 0
            if not size:
                # The last chunk, or no chunk at all: the parser behind decides.
                self._state = "pass"
                return _chunk(payload) + line + data[end if stop < 0 else stop :]
            place = stop + 1
            stop = place + size
            if data[stop : stop + 2] == b"\r\n":
                payload.append(data[place:stop])
                place = stop + 2
            else:
                self._left = size
        return _chunk(payload)

    def _resume(self, data: bytes, place: int, payload: list[bytes]) -> int:
        """Go on inside a chunk that is not here as a whole; return the next place.

        A line end that is none is returned as -1 - place: it goes on raw, for the parser to refuse.
        """
        if self._left:
            piece = data[place : place + self._left]
            payload.append(piece)
            self._left -= len(piece)
            if not self._left:
                self._foot = b"\r\n"
            return place + len(piece)
        seen = data[place : place + len(self._foot)]
        if not self._foot.startswith(seen):
            self._state = "pass"
            return -1 - place
        self._foot = self._foot[len(seen) :]
        return place + len(seen)


def _chunk(payload: list[bytes]) -> bytes:
    if not payload:
        return b""
    joined = payload[0] if len(payload) == 1 else b"".join(payload)
    return b"%x\r\n%b\r\n" % (len(joined), joined)
