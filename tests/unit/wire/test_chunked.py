"""Joined HTTP chunks mean the same to an HTTP parser as the ones that came."""

from __future__ import annotations

from itertools import pairwise

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.wire.chunked import ChunkJoiner

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"


def parse(pieces: list[bytes], *, joined: bool) -> tuple[bytes, str, int]:
    """Return body, last word and number of data events that a parser sees."""
    connection = h11.Connection(h11.CLIENT)
    connection.send(h11.Request(method="GET", target="/", headers=[("host", "x")]))
    connection.send(h11.EndOfMessage())
    joiner = ChunkJoiner()
    body, count = b"", 0
    try:
        for piece in [*pieces, b""]:
            data = joiner.feed(piece) if joined and piece else piece
            if piece and not data:
                continue
            connection.receive_data(data)
            while True:
                event = connection.next_event()
                if event is h11.NEED_DATA:
                    break
                if isinstance(event, h11.Data):
                    body += bytes(event.data)
                    count += 1
                if isinstance(event, h11.EndOfMessage):
                    return body, f"end {event.headers.raw_items()}", count
    except h11.RemoteProtocolError as error:
        # The texts quote what the parser stumbled over, which joining may move.
        return body, type(error).__name__, count
    return body, "open", count


def split(data: bytes, places: list[int]) -> list[bytes]:
    """Cut bytes into pieces that are not empty."""
    marks = [0, *sorted({place for place in places if 0 < place < len(data)}), len(data)]
    return [data[start:end] for start, end in pairwise(marks) if end > start]


def chunked(parts: list[bytes], *, extension: bytes = b"", trailers: bytes = b"") -> bytes:
    """Frame parts as HTTP chunks."""
    framed = b"".join(b"%x%b\r\n%b\r\n" % (len(part), extension, part) for part in parts)
    return HEAD + framed + b"0\r\n" + trailers + b"\r\n"


def test_many_chunks_become_one() -> None:
    stream = chunked([b"data: %d\n\n" % number for number in range(50)])
    plain, joined = parse([stream], joined=False), parse([stream], joined=True)
    assert joined[:2] == plain[:2]
    assert plain[2] == 50
    assert joined[2] == 1


@pytest.mark.parametrize(
    "stream",
    [
        chunked([b"a", b"bc"], extension=b";name=value"),
        chunked([b"a"], extension=b"  "),
        chunked([b"a", b"bc"], trailers=b"X-Sum: 1\r\n"),
        chunked([]),
        b"HTTP/1.1 100 Continue\r\n\r\n" + chunked([b"a", b"b"]),
        HEAD.replace(b"chunked", b"Chunked ") + b"1\r\na\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n5\r\nabcd",
        b"HTTP/1.1 200 OK\r\n\r\n5\r\nabcde\r\n",
        b"HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n2\r\nab\r\n0\r\n\r\n",
        HEAD + b"5\r\nab",
        HEAD + b"5\r\nabcdefgh\r\n0\r\n\r\n",
        HEAD + b"zz\r\nab\r\n",
        HEAD + b"2\nab\r\n0\r\n\r\n",
        HEAD + b"2\r\nabX\n0\r\n\r\n",
        HEAD + b"2\r\nab\rX0\r\n\r\n",
        HEAD + b"-2\r\nab\r\n",
        b"HTTP/1.1 2",
        b"nonsense\r\n\r\n",
    ],
)
def test_every_split_reads_as_without_joining(stream: bytes) -> None:
    expected = parse([stream], joined=False)[:2]
    for place in range(1, len(stream)):
        assert parse(split(stream, [place]), joined=True)[:2] == expected
    assert parse(split(stream, list(range(len(stream)))), joined=True)[:2] == expected


@given(st.lists(st.binary(min_size=1, max_size=40), max_size=8), st.lists(st.integers(0, 400), max_size=8))
def test_any_body_split_anywhere(parts: list[bytes], places: list[int]) -> None:
    stream = chunked(parts)
    assert parse(split(stream, places), joined=True)[:2] == (b"".join(parts), "end []")


@given(st.binary(max_size=60), st.lists(st.integers(0, 200), max_size=4))
def test_broken_framing_reaches_the_parser(garbage: bytes, places: list[int]) -> None:
    stream = HEAD + b"2\r\nab\r\n" + garbage
    plain, joined = parse([stream], joined=False), parse(split(stream, places), joined=True)
    assert joined[1] == plain[1]
    if plain[1] != "RemoteProtocolError":
        assert joined[0] == plain[0]


def test_a_head_without_end_is_passed_on() -> None:
    joiner = ChunkJoiner()
    piece = b"x" * 70_000
    assert joiner.feed(piece) == piece
    assert joiner.feed(piece) == piece
    assert joiner.feed(b"\r\n\r\n") == b"\r\n\r\n"


def test_an_endless_size_line_is_passed_on() -> None:
    joiner = ChunkJoiner()
    joiner.feed(HEAD)
    assert joiner.feed(b"1;" + b"x" * 5000) == b"1;" + b"x" * 5000
