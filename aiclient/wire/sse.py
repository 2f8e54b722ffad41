"""Splits a `text/event-stream` into events, on bytes, however the network cuts it."""

from __future__ import annotations

from typing import final

__all__ = ["SseEvent", "SseFramer", "is_done"]

_BOM = b"\xef\xbb\xbf"
_STRAY_LIMIT = 65_536


@final
class SseEvent:
    """One server-sent event; `data` lines are joined by newlines, undecoded."""

    __slots__ = ("data", "event", "id", "retry")

    def __init__(
        self, data: bytes, event: str | None = None, *, event_id: str | None = None, retry: int | None = None
    ) -> None:
        self.data = data
        self.event = event
        """Name of the event; None where the stream gave none (WHATWG: `message`)."""
        self.id = event_id
        """Last id seen, which the stream keeps until it sets another."""
        self.retry = retry

    def _fields(self) -> tuple[bytes, str | None, str | None, int | None]:
        return self.data, self.event, self.id, self.retry

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, SseEvent):
            return NotImplemented
        return self._fields() == other._fields()

    def __hash__(self) -> int:
        return hash(self._fields())

    def __repr__(self) -> str:
        return f"SseEvent({self.data!r}, event={self.event!r}, id={self.id!r}, retry={self.retry!r})"


def is_done(data: bytes) -> bool:
    """Return True for the `[DONE]` payload that ends many streams; no JSON value begins like it."""
    return data.startswith(b"[DONE")


@final
class SseFramer:
    """Push parser: `feed` bytes, get the events that they completed."""

    __slots__ = ("_cr", "_id", "_parts", "_started", "stray")

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._cr = False
        self._started = False
        self._id: str | None = None
        self.stray = b""
        """Lines that are no SSE at all: some servers write a bare JSON error into the stream."""

    def feed(self, data: bytes) -> list[SseEvent]:
        """Take the next bytes and return the events that are complete now."""
        if not self._started:
            data = self._begin(data)
        if self._cr or b"\r" in data:
            data = self._newlines(data)
        if not data:
            return []
        parts = self._parts
        if parts:
            # Only the seam with the last piece can hide a separator: a huge event is joined once.
            parts.append(data)
            if b"\n\n" not in data and not (data[:1] == b"\n" and parts[-2][-1:] == b"\n"):
                return []
            data = b"".join(parts)
            parts.clear()
        blocks = data.split(b"\n\n")
        tail = blocks.pop()
        if tail:
            parts.append(tail)
        events: list[SseEvent] = []
        for block in blocks:
            if block[:6] == b"data: " and b"\n" not in block:
                events.append(SseEvent(block[6:], None, event_id=self._id))
            elif (event := self._block(block)) is not None:
                events.append(event)
        return events

    def end(self) -> SseEvent | None:
        """Return the event that the stream was cut in, or None where it ended cleanly.

        The standard says to discard it; the caller decides, because a body that ends without the
        last blank line is common and a cut one is an error.
        """
        tail = b"".join(self._parts)
        self._parts.clear()
        if not self._started or not tail:
            return SseEvent(tail) if tail else None
        return self._block(tail)

    def _begin(self, data: bytes) -> bytes:
        """Drop a byte order mark, which may arrive in pieces."""
        data = b"".join(self._parts) + data
        self._parts.clear()
        if len(data) < 3 and _BOM.startswith(data):
            if data:
                self._parts.append(data)
            return b""
        self._started = True
        return data[3:] if data.startswith(_BOM) else data

    def _newlines(self, data: bytes) -> bytes:
        """Turn CRLF and CR into LF; a CR at the end may be half of a CRLF."""
        if self._cr and data[:1] == b"\n":
            data = data[1:]
            if not data:
                self._cr = False
                return data
        self._cr = data[-1:] == b"\r"
        return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _block(self, block: bytes) -> SseEvent | None:
        cut = block.find(b"\n")
        if block[:7] == b"event: " and block[cut : cut + 7] == b"\ndata: " and block.find(b"\n", cut + 1) < 0:
            # A name and one line: what nearly all events are where they have names.
            return SseEvent(
                block[cut + 7 :], block[7:cut].decode("utf-8", "replace") or None, event_id=self._id
            )
        return self._lines(block)

    def _lines(self, block: bytes) -> SseEvent | None:
        name: str | None = None
        retry: int | None = None
        lines: list[bytes] = []
        for line in block.split(b"\n"):
            field, _, value = line.partition(b":")
            value = value.removeprefix(b" ")
            if field == b"data":
                lines.append(value)
            elif field == b"event":
                name = value.decode("utf-8", "replace") or None
            elif field == b"retry" and value.isdigit():
                retry = int(value)
            else:
                self._rare(line, field, value)
        if not lines:
            return None
        data = lines[0] if len(lines) == 1 else b"\n".join(lines)
        return SseEvent(data, name, event_id=self._id, retry=retry)

    def _rare(self, line: bytes, field: bytes, value: bytes) -> None:
        if field == b"id":
            if b"\0" not in value:
                self._id = value.decode("utf-8", "replace")
        elif field and field != b"retry" and len(self.stray) < _STRAY_LIMIT:
            self.stray += line + b"\n"
