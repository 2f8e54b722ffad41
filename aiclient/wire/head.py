"""Reads the heads of HTTP/1.1 answers, all lines at once: one look at each header costs more than the rest.

The grammar is that of RFC 9112, as strict and as lenient as h11, which the tests compare it with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

__all__ = [
    "FIELD_VALUE",
    "TOKEN",
    "ReplyHead",
    "closes",
    "header_lines",
    "is_chunked",
    "length_of",
    "read_head",
]

TOKEN: Final = rb"[-!#$%&'*+.^_`|~0-9a-zA-Z]++"
FIELD_VALUE: Final = rb"(?:[^\x00\s]++(?:[ \t]++[^\x00\s]++)*+)?"
_STATUS: Final = re.compile(rb"HTTP/([0-9]\.[0-9]) ([1-9][0-9]{2})(?: (?:[ \t]|[^\x00\s])*+)?\r?\n")
_LINE: Final = re.compile(rb"^(%b):[ \t]*+(%b)[ \t]*+\r?\n" % (TOKEN, FIELD_VALUE), re.MULTILINE)
_FOLD: Final = re.compile(rb"\r?\n[ \t]+")
_LENGTH: Final = re.compile(rb"[0-9]{1,20}")
_EMPTY: Final = frozenset((204, 304))
"""Statuses of answers without a body, whatever their headers say."""


@dataclass(frozen=True, slots=True)
class ReplyHead:
    """What the first lines of an answer say."""

    status: int
    headers: list[tuple[bytes, bytes]]
    """As they came."""
    length: int | None
    """Bytes of the body; None where its chunks or its end tell."""
    chunked: bool
    keeps: bool
    """The connection may be used again."""


def read_head(head: bytes, *, bodiless: bool = False) -> ReplyHead:
    """Return what a head says.

    Args:
        head: From the status line up to the blank line, which is left out.
        bodiless: The request was one whose answers have no body.

    Raises:
        ValueError: It is no head of an HTTP/1 answer.
    """
    first = _STATUS.match(head)
    if first is None:
        raise ValueError(f"illegal status line: {head[:100]!r}")
    lines, status = _unfolded(head[first.end() :]), int(first[2])
    headers = header_lines(lines)
    lowered = b"\n" + lines.lower()
    chunked, length = is_chunked(lowered), length_of(lowered)
    if bodiless or status in _EMPTY:
        chunked, length = False, 0
    keeps = first[1] >= b"1.1" and not closes(lowered)
    return ReplyHead(status, headers, None if chunked else length, chunked, keeps)


def _unfolded(lines: bytes) -> bytes:
    """Return lines with those that go on in the next one joined, as servers of old wrote them."""
    return _FOLD.sub(b" ", lines) if b"\n " in lines or b"\n\t" in lines else lines


def header_lines(lines: bytes) -> list[tuple[bytes, bytes]]:
    """Return names and values of complete lines.

    Raises:
        ValueError: One of them is no header.
    """
    lines = _unfolded(lines)
    # A line that is one matches once, from its start to its end; so as many matches as lines are all of them.
    pairs = _LINE.findall(lines)
    if len(pairs) != lines.count(b"\n"):
        raise ValueError(f"illegal header line in {lines[:1000]!r}")
    return pairs


# --- single headers of a block in lower case, with a line end before each line ------------------


def is_chunked(lowered: bytes) -> bool:
    """Return True where the body comes in chunks.

    Raises:
        ValueError: It is coded in another way.
    """
    codings = _said(lowered, b"transfer-encoding")
    if codings and codings != [b"chunked"]:
        raise ValueError(f"transfer encodings {codings!r}: only one, chunked, can be read")
    return bool(codings)


def length_of(lowered: bytes) -> int | None:
    """Return the length that is given, however often it is; None for none.

    Raises:
        ValueError: It is no length, or there are several.
    """
    values = _said(lowered, b"content-length")
    if not values:
        return None
    if len(values) > 1 or b"," in values[0]:
        values = list({each.strip() for value in values for each in value.split(b",")})
    if len(values) != 1 or _LENGTH.fullmatch(values[0]) is None:
        raise ValueError(f"content-length {values!r} is no length")
    return int(values[0])


def closes(lowered: bytes) -> bool:
    """Return True where the connection is not to be used again."""
    values = _said(lowered, b"connection")
    return b"close" in [word.strip() for value in values for word in value.split(b",")]


def _said(lowered: bytes, name: bytes) -> list[bytes]:
    """Return the values of a header."""
    mark, values = b"\n%b:" % name, list[bytes]()
    place = lowered.find(mark)
    while place >= 0:
        start = place + len(mark)
        end = lowered.find(b"\n", start)
        values.append(lowered[start:end].strip())
        place = lowered.find(mark, end)
    return values
