"""Streams and forms taken apart, and the check of every event."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.replay.events import Payload, split_stream
from codegen.replay.exchange import Exchange
from codegen.replay.forms import FormError, Part, boundary_of, split_form
from tests.codegen.replay.exchanges import THING, check, kinds, stream

DELTA = json.dumps({"type": "delta", "text": "a"})
DONE = json.dumps({"type": "done", "thing": THING})


def replay(folder: Path, body: str, **changes: Any) -> Exchange:
    return check(
        folder,
        request_json={"model": "m", "stream": True},
        response_headers={"content-type": "text/event-stream"},
        response_text=body,
        **changes,
    )


def test_streams_are_split() -> None:
    body = b"\xef\xbb\xbf: comment\r\nevent: a\r\ndata: 1\r\ndata: 2\r\n\r\n"
    body += b"id: 7\n\nevent:b\ndata:3\n\n\ndata: 4"
    assert split_stream(body, "sse") == [Payload(b"1\n2", "a"), Payload(b"3", "b"), Payload(b"4")]
    assert split_stream(b'{"a": 1}\n\n{"b": 2}', "ndjson") == [Payload(b'{"a": 1}'), Payload(b'{"b": 2}')]


def test_a_good_stream(tmp_path: Path) -> None:
    found = replay(tmp_path, stream(DELTA, DELTA, DONE))
    assert found.outcome.findings == []
    assert (found.outcome.events, found.outcome.strict_events, found.outcome.typed_events) == (3, 3, 3)
    # The request and three events.
    assert (found.outcome.round_trips, found.outcome.equal) == (4, 4)


def test_a_stream_longer_than_a_piece_with_an_unfinished_end(tmp_path: Path) -> None:
    body = stream(*[DELTA] * 200, done=False).removesuffix("\n\n")
    assert replay(tmp_path, body).outcome.events == 200


def test_an_unknown_event_is_kept_and_told(tmp_path: Path) -> None:
    found = replay(tmp_path, stream('{"type": "news", "deep": {"a": [1, null]}}'))
    assert kinds(found) == {"untyped", "undeclared"}
    assert found.outcome.typed_events == 0
    assert found.outcome.equal == found.outcome.round_trips


def test_an_event_that_breaks_its_type_is_kept_and_told(tmp_path: Path) -> None:
    found = replay(tmp_path, stream('{"type": "delta", "text": 7}'))
    assert "strict" in kinds(found)
    assert found.outcome.strict_events == 0
    assert found.outcome.equal == found.outcome.round_trips


def test_the_name_of_an_event_must_not_be_lost(tmp_path: Path) -> None:
    good = replay(tmp_path, f"event: delta\ndata: {DELTA}\n\n")
    assert good.outcome.findings == []
    bad = replay(tmp_path, f"event: other\ndata: {DELTA}\n\n")
    assert kinds(bad) == {"lost"}


def test_an_error_in_a_stream_is_an_error_with_its_body(tmp_path: Path) -> None:
    found = replay(tmp_path, stream(DELTA, '{"error": {"message": "no", "code": "x"}}', done=False))
    assert found.outcome.findings == []
    assert (found.outcome.events, found.outcome.errors) == (1, 1)


@pytest.mark.parametrize(
    "body", ["data: nonsense\n\n", "", f'data: {DELTA}\n\ndata: {{"type"', "<html></html>"]
)
def test_a_broken_stream_is_a_crash(tmp_path: Path, body: str) -> None:
    assert kinds(replay(tmp_path, body)) == {"crash"}


def test_events_after_an_error_are_lost(tmp_path: Path) -> None:
    found = replay(tmp_path, stream('{"error": {"message": "no"}}', DELTA))
    assert kinds(found) == {"lost"}


def test_forms_are_split() -> None:
    body = (
        b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n2\r\n'
        b'--x\r\nContent-Disposition: form-data; name="f"; filename="n.txt"\r\n'
        b"Content-Type: text/plain\r\n\r\n\r\n--y\r\n"
        b"--x--\r\n"
    )
    assert split_form(body, "x") == [Part("a", b"1\r\n2"), Part("f", b"\r\n--y", "n.txt", "text/plain")]
    # Recorders that keep bodies as text turn line ends into their own.
    assert split_form(body.replace(b"\r\n", b"\n"), "x")[0] == Part("a", b"1\n2")


@pytest.mark.parametrize(
    "body", [b"", b"--y--", b"--x\r\n\r\n", b"--x\r\nno head--x--", b"--x\r\nA: b\r\n\r\n1\r\n--x--"]
)
def test_broken_forms_are_refused(body: bytes) -> None:
    with pytest.raises(FormError):
        split_form(body, "x")


def test_boundaries() -> None:
    assert boundary_of('multipart/form-data; boundary="a b"') == "a b"
    assert boundary_of("multipart/form-data; Boundary=ab; x=y") == "ab"
    assert boundary_of("application/json") is None
