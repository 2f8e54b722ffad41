"""Splits newline-delimited JSON into lines, on bytes, however the network cuts it."""

from __future__ import annotations

from typing import final

__all__ = ["NdjsonFramer"]


@final
class NdjsonFramer:
    """Push parser: `feed` bytes, get the lines that they completed; blank lines are dropped."""

    __slots__ = ("_parts",)

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def feed(self, data: bytes) -> list[bytes]:
        """Take the next bytes and return the lines that are complete now."""
        parts = self._parts
        if b"\n" not in data:
            if data:
                parts.append(data)
            return []
        if parts:
            parts.append(data)
            data = b"".join(parts)
            parts.clear()
        lines = data.split(b"\n")
        tail = lines.pop()
        if tail:
            parts.append(tail)
        return [line for line in map(bytes.strip, lines) if line]

    def end(self) -> bytes | None:
        """Return the last line where it had no newline, or None."""
        tail = b"".join(self._parts).strip()
        self._parts.clear()
        return tail or None
