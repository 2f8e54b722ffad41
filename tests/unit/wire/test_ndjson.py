"""Newline-delimited JSON, however the network cuts it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aiclient.wire.ndjson import NdjsonFramer


def cut(stream: bytes, places: list[int]) -> tuple[list[bytes], bytes | None]:
    """Feed a stream in pieces."""
    framer = NdjsonFramer()
    lines: list[bytes] = []
    start = 0
    for place in [*sorted(places), len(stream)]:
        lines += framer.feed(stream[start:place])
        start = place
    return lines, framer.end()


STREAM = b'{"a":1}\r\n\n  \n{"b":2}\n{"c":3}'


def test_lines_are_stripped_and_blank_ones_dropped() -> None:
    assert cut(STREAM, []) == ([b'{"a":1}', b'{"b":2}'], b'{"c":3}')


def test_every_split() -> None:
    for place in range(len(STREAM) + 1):
        assert cut(STREAM, [place]) == cut(STREAM, [])
    assert cut(STREAM, list(range(len(STREAM)))) == cut(STREAM, [])


def test_a_complete_stream_has_no_tail() -> None:
    assert cut(b"1\n2\n", []) == ([b"1", b"2"], None)
    assert cut(b"", []) == ([], None)


@given(st.binary(max_size=100), st.lists(st.integers(0, 100), max_size=5))
def test_splits_do_not_matter(stream: bytes, places: list[int]) -> None:
    assert cut(stream, [min(place, len(stream)) for place in places]) == cut(stream, [])
