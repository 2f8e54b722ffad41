"""Recorded streams taken apart without the library's own framers, to hold those against."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Payload", "split_stream"]


@dataclass(frozen=True, slots=True)
class Payload:
    """One event of a stream as it was sent."""

    data: bytes
    name: str | None = None


def split_stream(body: bytes, framing: str) -> list[Payload]:
    """Return the payloads of a stream, the end marker included.

    Args:
        body: The whole stream.
        framing: `sse` or `ndjson`.
    """
    if framing == "ndjson":
        return [Payload(line) for line in body.split(b"\n") if line.strip()]
    text = body.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    found: list[Payload] = []
    name: str | None = None
    lines: list[str] = []
    # One blank line more, so that a last event without its own is not forgotten.
    for line in [*text.split("\n"), ""]:
        if not line:
            if lines:
                found.append(Payload("\n".join(lines).encode(), name))
            name, lines = None, []
            continue
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if field == "data":
            lines.append(value)
        elif field == "event":
            name = value or None
    return found
