"""Answers mean the same to our reader as to h11, however they are cut; broken ones are refused by both."""

from __future__ import annotations

from itertools import pairwise

import h11
import httpcore2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.drivers.http1 import Http1

ORIGIN = httpcore2.Origin(b"http", b"x", 80)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
Seen = tuple[object, bytes, str]


def by_h11(pieces: list[bytes], method: str = "GET") -> Seen:
    """Return status and headers, body, and how it ended."""
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=102_400)
    connection.send(h11.Request(method=method, target="/", headers=[("host", "x")]))
    connection.send(h11.EndOfMessage())
    head: object = None
    body = b""
    try:
        for piece in [*pieces, b""]:
            connection.receive_data(piece)
            while (event := connection.next_event()) is not h11.NEED_DATA:
                if isinstance(event, h11.Response):
                    head = event.status_code, event.headers.raw_items()
                elif isinstance(event, h11.Data):
                    body += bytes(event.data)
                elif not isinstance(event, h11.InformationalResponse):
                    assert isinstance(event, h11.EndOfMessage)
                    clean = connection.our_state is connection.their_state is h11.DONE
                    return (
                        head,
                        body,
                        "kept" if clean and connection.trailing_data == (b"", False) else "done",
                    )
    except h11.RemoteProtocolError:
        return head, body, "refused"
    raise AssertionError("h11 takes the end of the bytes as an end of some kind")


def by_us(pieces: list[bytes], method: str = "GET") -> tuple[Seen, int]:
    """Return the same as our connections see it, and in how many pieces the body came."""
    http = Http1(ORIGIN, 60.0)
    http.head(httpcore2.Request(method, "http://x/", headers=[(b"host", b"x")]))
    http.sent(0)
    coming = iter([*pieces, b""])
    shown: object = None
    body: list[bytes] = []
    try:
        while (head := http.answer()) is None:
            http.receive(next(coming))
        shown = head.status, head.headers
        while (data := http.data()) != b"":
            if data is None:
                http.receive(next(coming))
            else:
                body.append(data)
    except httpcore2.RemoteProtocolError:
        return (shown, b"".join(body), "refused"), len(body)
    return (shown, b"".join(body), "kept" if http.finish() else "done"), len(body)


def split(data: bytes, places: list[int]) -> list[bytes]:
    """Cut bytes into pieces that are not empty."""
    marks = [0, *sorted({place for place in places if 0 < place < len(data)}), len(data)]
    return [data[start:end] for start, end in pairwise(marks) if end > start]


def chunked(parts: list[bytes], *, extension: bytes = b"", trailers: bytes = b"") -> bytes:
    """Frame parts as HTTP chunks."""
    framed = b"".join(b"%x%b\r\n%b\r\n" % (len(part), extension, part) for part in parts)
    return HEAD + framed + b"0\r\n" + trailers + b"\r\n"


def said(*lines: bytes, body: bytes = b"") -> bytes:
    """Write an answer with a status line."""
    return b"".join(line + b"\r\n" for line in (b"HTTP/1.1 200 OK", *lines, b"")) + body


def test_chunks_that_come_together_are_one_piece() -> None:
    stream = chunked([b"data: %d\n\n" % number for number in range(50)])
    seen, pieces = by_us([stream])
    assert seen == by_h11([stream]) and seen[2] == "kept"
    assert pieces == 1


READ = [
    chunked([b"a", b"bc"], extension=b";name=value"),
    chunked([b"a"], extension=b"  "),
    chunked([b"a", b"bc"], trailers=b"X-Sum: 1\r\nX-Other:\r\n"),
    chunked([b"a"], trailers=b"X-Sum: 1\r\n folded\r\n"),
    chunked([]),
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + chunked([b"a", b"b"]),
    HEAD + b"00A\r\n0123456789\r\n000\r\n\r\n",
    HEAD + b"1\r\na\r\n0\r\n\n",
    HEAD.replace(b"HTTP/1.1", b"HTTP/1.0") + b"1\r\na\r\n0\r\n\r\n",
    said(b"Content-Length: 7", body=b"5\r\nabcd"),
    said(b"content-length:0"),
    said(b"Content-Length: 2", b"Connection: Close", body=b"hi"),
    said(b"Content-Length: 2", b"Connection: keep-alive, X , close", body=b"hi"),
    said(b"Content-Length: 2", b"Connection: closed", body=b"hi"),
    said(b"Content-Length: 2", b"X-A:", b"X-B:  \t a  b \xe9\xff\x01\t ", b"x_c!#: :", body=b"hi"),
    said(body=b"5\r\nabcde\r\n"),
    b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi",
    b"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nhi",
    b"HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\nhi",
    b"HTTP/1.1 429 Too  Many \xe2\r\nContent-Length: 2\r\n\r\nhi",
    b"HTTP/1.1 200 OK\nContent-Length: 2\n\nhi",
    b"HTTP/1.1 200 OK\nContent-Length: 2\nX-Long: a\n  b\r\n\tc\n\r\nhi",
    b"HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n",
    b"HTTP/1.1 304 Not Modified\r\nTransfer-Encoding: chunked\r\n\r\n",
    b"HTTP/1.1 999 What\r\n\r\nto the end",
    b"HTTP/1.1 204 No Content\r\n\r\n",
]
REFUSED = [
    HEAD + b"5\r\nab",
    HEAD + b"5\r\nabcdefgh\r\n0\r\n\r\n",
    HEAD + b"2\r\nab\r\nzz\r\nab\r\n",
    HEAD + b"2\nab\r\n0\r\n\r\n",
    HEAD + b"2\r\nabX\n0\r\n\r\n",
    HEAD + b"2\r\nab\rX0\r\n\r\n",
    HEAD + b"-2\r\nab\r\n",
    HEAD + b"0x2\r\nab\r\n0\r\n\r\n",
    HEAD + b"1_0\r\nab\r\n0\r\n\r\n",
    HEAD + b"2;\n\r\nab\r\n0\r\n\r\n",
    HEAD + b"0\r\nno trailer\r\n\r\n",
    HEAD + b"0\r\n folded: x\r\n\r\n",
    HEAD + b"0\r\nX-Sum",
    HEAD.replace(b"chunked", b"gzip, chunked") + b"0\r\n\r\n",
    HEAD.replace(b"Content-Type", b"Transfer-Encoding") + b"0\r\n\r\n",
    b"",
    b"HTTP/1.1 2",
    b"nonsense\r\n\r\n",
    b"HTTP/2 200\r\n\r\n",
    b"HTTP/1.1 099 Low\r\n\r\n",
    b"HTTP/1.1 20 OK\r\n\r\n",
    b"HTTP/1.1 200OK\r\n\r\n",
    b"\r\nHTTP/1.1 200 OK\r\n\r\n",
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
    said(b"Content-Length: 2", body=b"h"),
    said(b"Content-Length: two"),
    said(b"Content-Length: -2"),
    said(b"Content-Length:"),
    said(b"Content-Length: 2, 3", body=b"hii"),
    said(b"Content-Length: 2", b"content-length: 3", body=b"hii"),
    said(b"Content-Length: 123456789012345678901"),
    said(b"no header"),
    said(b"bad name: x"),
    said(b"name : x"),
    said(b": x"),
    said(b"nul: a\x00b"),
    said(b"return: a\rb"),
    said(b" folded: x"),
    said(b"Content-Length: 2", b"feed: a\x0cb", body=b"hi"),
]


@pytest.mark.parametrize("stream", READ + REFUSED)
def test_every_split_reads_as_with_h11(stream: bytes) -> None:
    expected = by_h11([stream] if stream else [])
    assert (expected[2] == "refused") == (stream in REFUSED)
    for place in range(len(stream)):
        assert by_us(split(stream, [place]))[0] == expected
    assert by_us(split(stream, list(range(len(stream)))))[0] == expected


@pytest.mark.parametrize(
    "stream",
    [
        said(b"Content-Length: 2, 2", body=b"hi"),
        said(b"Content-Length: 2", b"content-length: 2", body=b"hi"),
        HEAD.replace(b"chunked", b"Chunked ") + b"2\r\nhi\r\n0\r\n\r\n",
    ],
)
def test_framing_said_twice_or_in_capitals(stream: bytes) -> None:
    seen, _ = by_us([stream])
    assert seen[1:] == by_h11([stream])[1:] == (b"hi", "kept")


def test_answers_to_head_have_no_body() -> None:
    for stream in (said(b"Content-Length: 7"), HEAD):
        assert by_us([stream], "HEAD")[0] == by_h11([stream], "HEAD")


def test_what_follows_an_answer_is_not_taken_for_the_next_one() -> None:
    for stream in (said(b"Content-Length: 2", body=b"hi"), chunked([b"hi"])):
        assert by_us([stream + b"HTTP/1.1 200 OK\r\n"])[0] == by_h11([stream + b"HTTP/1.1 200 OK\r\n"])
        assert by_us([stream + b"H"])[0][2] == "done"


def test_a_head_without_end_is_refused() -> None:
    pieces = [b"HTTP/1.1 200 OK\r\n", *[b"x-pad: %b\r\n" % (b"x" * 1000)] * 110]
    assert by_us(pieces)[0] == by_h11(pieces) == (None, b"", "refused")
    assert by_us([HEAD + b"1;" + b"x" * 110_000])[0][2] == "refused"
    assert by_us([HEAD + b"0\r\nx:" + b"x" * 110_000])[0][2] == "refused"


@given(st.lists(st.binary(min_size=1, max_size=40), max_size=8), st.lists(st.integers(0, 400), max_size=8))
def test_any_body_split_anywhere(parts: list[bytes], places: list[int]) -> None:
    assert by_us(split(chunked(parts), places))[0][1:] == (b"".join(parts), "kept")


ODD = st.sampled_from(
    [b"\r\n", b"\n", b"\r", b" ", b"\t", b":", b"\x00", b"\xff", b";", b"0", b"2", b"close"]
)


@given(st.binary(max_size=60), st.lists(st.integers(0, 200), max_size=4))
def test_broken_chunks(garbage: bytes, places: list[int]) -> None:
    stream = HEAD + b"2\r\nab\r\n" + garbage
    pieces = split(stream, places)
    assert by_us(pieces)[0] == by_h11(pieces)


@given(
    st.sampled_from(READ),
    st.lists(st.tuples(st.integers(0, 150), ODD), max_size=3),
    st.lists(st.integers(0, 250)),
)
def test_answers_with_odd_bytes_in_them(
    stream: bytes, odd: list[tuple[int, bytes]], places: list[int]
) -> None:
    for place, data in odd:
        stream = stream[:place] + data + stream[place:]
    pieces = split(stream, places)
    ours, theirs = by_us(pieces)[0], by_h11(pieces)
    assert ours[1:] == theirs[1:]
    if theirs[0] is None:
        assert ours[0] is None


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ([(b"host", b"x"), (b"bad name", b"x")], 0),
        ([(b"host", b"x\r\nx-more: y")], 0),
        ([(b"host", b"x\nx-more: y")], 0),
        ([(b"host", b"x\x00")], 0),
        ([(b"host", b"x"), (b"content-length", b"2")], 1),
        ([(b"host", b"x"), (b"content-length", b"2")], 3),
        ([(b"host", b"x"), (b"content-length", b"two")], 0),
        ([(b"host", b"x"), (b"Content-Length", b"2"), (b"content-length", b"1")], 2),
        ([(b"host", b"x"), (b"transfer-encoding", b"chunked")], 0),
        ([(b"host", b"x"), (b"transfer-encoding", b"gzip")], 0),
    ],
)
def test_requests_that_are_no_http_are_refused(headers: list[tuple[bytes, bytes]], body: int) -> None:
    http = Http1(ORIGIN, 60.0)

    def send() -> None:
        http.head(httpcore2.Request("POST", "http://x/", headers=headers))
        http.sent(body)
        http.sent(0)

    with pytest.raises(httpcore2.LocalProtocolError):
        send()


def test_a_target_with_a_line_end_is_refused() -> None:
    url = httpcore2.URL(scheme=b"http", host=b"x", port=80, target=b"/ HTTP/1.1\r\nx: y")
    with pytest.raises(httpcore2.LocalProtocolError):
        Http1(ORIGIN, 60.0).head(httpcore2.Request("GET", url, headers=[(b"host", b"x")]))


def test_a_request_reads_as_it_was_meant() -> None:
    headers = [(b"Host", b"x"), (b"X-Empty", b""), (b"content-length", b"2"), (b"Connection", b"close")]
    http = Http1(ORIGIN, 60.0)
    server = h11.Connection(h11.SERVER)
    server.receive_data(http.head(httpcore2.Request("POST", "http://x/a?b=c", headers=headers)) + b"hi")
    event = server.next_event()
    assert isinstance(event, h11.Request)
    assert (event.method, event.target, event.headers.raw_items()) == (b"POST", b"/a?b=c", headers)
    http.sent(2)
    http.sent(0)
    http.receive(said(b"Content-Length: 0"))
    assert http.answer() is not None and http.data() == b""
    assert not http.finish()  # both sides know that this was the last
