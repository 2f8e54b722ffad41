"""Server-sent events, however the network cuts them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.wire.sse import SseEvent, SseFramer, is_done


def whole(stream: bytes) -> tuple[list[SseEvent], SseEvent | None]:
    """Feed a stream at once."""
    framer = SseFramer()
    return framer.feed(stream), framer.end()


def cut(stream: bytes, places: list[int]) -> tuple[list[SseEvent], SseEvent | None]:
    """Feed a stream in pieces."""
    framer = SseFramer()
    events: list[SseEvent] = []
    start = 0
    for place in [*sorted(places), len(stream)]:
        events += framer.feed(stream[start:place])
        start = place
    return events, framer.end()


CASES: dict[str, tuple[bytes, list[SseEvent]]] = {
    "one": (b"data: x\n\n", [SseEvent(b"x")]),
    "crlf": (b"data: x\r\n\r\ndata: y\r\n\r\n", [SseEvent(b"x"), SseEvent(b"y")]),
    "cr": (b"data: x\r\rdata: y\r\r", [SseEvent(b"x"), SseEvent(b"y")]),
    "mixed ends": (b"data: x\r\n\ndata: y\n\r\n", [SseEvent(b"x"), SseEvent(b"y")]),
    "comment": (b": ping\n\n: ping\ndata: x\n\n", [SseEvent(b"x")]),
    "lines": (b"data: a\ndata: b\ndata\n\n", [SseEvent(b"a\nb\n")]),
    "no space": (b"data:x\n\n", [SseEvent(b"x")]),
    "two spaces": (b"data:  x\n\n", [SseEvent(b" x")]),
    "colon inside": (b"data: a:b\n\n", [SseEvent(b"a:b")]),
    "named": (b"event: delta\ndata: x\n\n", [SseEvent(b"x", "delta")]),
    "name after": (b"data: x\nevent: delta\n\n", [SseEvent(b"x", "delta")]),
    "empty name": (b"event:\ndata: x\n\n", [SseEvent(b"x")]),
    "name does not stay": (b"event: a\ndata: x\n\ndata: y\n\n", [SseEvent(b"x", "a"), SseEvent(b"y")]),
    "id stays": (
        b"id: 7\ndata: x\n\ndata: y\n\n",
        [SseEvent(b"x", event_id="7"), SseEvent(b"y", event_id="7")],
    ),
    "id with null": (b"id: a\0b\ndata: x\n\n", [SseEvent(b"x")]),
    "retry": (b"retry: 1500\ndata: x\n\n", [SseEvent(b"x", retry=1500)]),
    "bad retry": (b"retry: soon\ndata: x\n\n", [SseEvent(b"x")]),
    "no data": (b"event: ping\n\ndata: x\n\n", [SseEvent(b"x")]),
    "empty data": (b"data:\n\n", [SseEvent(b"")]),
    "bom": (b"\xef\xbb\xbfdata: x\n\n", [SseEvent(b"x")]),
    "blank lines": (b"\n\n\n\ndata: x\n\n\n\n\ndata: y\n\n", [SseEvent(b"x"), SseEvent(b"y")]),
    "not ascii": ("data: grüße\n\n".encode(), [SseEvent("grüße".encode())]),
    "sentinel": (b"data: x\n\ndata: [DONE]\n\n", [SseEvent(b"x"), SseEvent(b"[DONE]")]),
    "nothing": (b"", []),
}


@pytest.mark.parametrize("name", CASES)
def test_events(name: str) -> None:
    stream, events = CASES[name]
    assert whole(stream) == (events, None)


@pytest.mark.parametrize("name", CASES)
def test_every_split_in_two_and_every_byte_alone(name: str) -> None:
    stream, events = CASES[name]
    for place in range(len(stream) + 1):
        assert cut(stream, [place]) == (events, None)
    assert cut(stream, list(range(len(stream)))) == (events, None)


TEXT = st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]), max_size=12)
END = st.sampled_from(["\n", "\r\n", "\r"])


@st.composite
def streams(draw: st.DrawFn) -> tuple[bytes, list[SseEvent]]:
    """Draw a stream with mixed line ends, and the events in it."""
    text = draw(st.sampled_from(["", "\ufeff"]))
    events: list[SseEvent] = []
    for _ in range(draw(st.integers(0, 5))):
        lines = draw(st.lists(TEXT, min_size=1, max_size=3))
        name = draw(st.none() | TEXT.filter(bool))
        if draw(st.booleans()):
            text += f": {draw(TEXT)}{draw(END)}"
        if name is not None:
            text += f"event: {name}{draw(END)}"
        text += "".join(f"data: {line}{draw(END)}" for line in lines)
        # A lone LF after a CR would be the second half of a CRLF.
        text += "\r\n" if text.endswith("\r") else draw(END)
        if text.endswith("\r"):
            text += "\r\n"
        events.append(SseEvent("\n".join(lines).encode(), name))
    return text.encode(), events


@given(streams(), st.data())
def test_any_stream_split_anywhere(stream: tuple[bytes, list[SseEvent]], data: st.DataObject) -> None:
    content, events = stream
    places = data.draw(st.lists(st.integers(0, len(content)), max_size=8))
    assert cut(content, places) == (events, None)


@given(st.binary(max_size=200), st.lists(st.integers(0, 200), max_size=6))
def test_garbage_never_fails_and_splits_do_not_matter(stream: bytes, places: list[int]) -> None:
    assert cut(stream, [min(place, len(stream)) for place in places]) == whole(stream)


def test_an_event_of_a_megabyte_in_small_pieces() -> None:
    payload = b"x" * 1_048_576
    stream = b"data: " + payload + b"\n\n"
    framer = SseFramer()
    events = [
        event for start in range(0, len(stream), 1000) for event in framer.feed(stream[start : start + 1000])
    ]
    assert events == [SseEvent(payload)]
    assert framer.end() is None


@pytest.mark.parametrize("tail", [b"data: x", b"data: x\n", b"event: a\ndata: x\r"])
def test_a_cut_event_is_not_dispatched_but_told(tail: bytes) -> None:
    events, last = whole(b"data: first\n\n" + tail)
    assert events == [SseEvent(b"first")]
    assert last is not None
    assert last.data == b"x"


def test_a_tail_without_data_is_no_event() -> None:
    assert whole(b"data: x\n\n: bye\n") == ([SseEvent(b"x")], None)


def test_the_start_of_a_mark_alone_is_told() -> None:
    assert whole(b"\xef\xbb") == ([], SseEvent(b"\xef\xbb"))


def test_what_is_no_sse_is_kept_aside() -> None:
    framer = SseFramer()
    framer.feed(b'data: x\n\n{"error": {"code": 503}}\n\n')
    assert framer.stray == b'{"error": {"code": 503}}\n'


def test_strays_do_not_grow_for_ever() -> None:
    framer = SseFramer()
    for _ in range(300):
        framer.feed(b"x" * 1000 + b"\n\n")
    assert len(framer.stray) < 70_000


@pytest.mark.parametrize("payload", [b"[DONE]", b"[DONE] ", b"[DONE]\n"])
def test_sentinels(payload: bytes) -> None:
    assert is_done(payload)


def test_an_array_is_no_sentinel() -> None:
    assert not is_done(b'["DONE"]')


def test_events_compare_hash_and_show_by_content() -> None:
    event = SseEvent(b"x", "a", event_id="1", retry=2)
    assert event == SseEvent(b"x", "a", event_id="1", retry=2)
    assert len({event, SseEvent(b"x", "a", event_id="1", retry=2)}) == 1
    assert event != "x"
    assert repr(event) == "SseEvent(b'x', event='a', id='1', retry=2)"
