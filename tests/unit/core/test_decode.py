"""Replies become results; what cannot be read is named precisely."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import replace
from typing import Literal

import pytest

from aiclient.core.decode import decode, request_id
from aiclient.core.errors import DecodeError
from aiclient.wire.binary import Binary
from aiclient.wire.call import ResultSpec
from aiclient.wire.http import Headers, HttpReply, RequestInfo
from tests.unit.core.sample import ANSWER, Answer, endpoint, reply

pytestmark = pytest.mark.usefixtures("deep_stack")

INFO = RequestInfo("POST", "https://api.acme.test/v1/things")
JSON = ResultSpec("json", ANSWER)
BODY = b'{"id": "1", "text": "hello"}'


def read(answer: HttpReply, result: ResultSpec = JSON) -> object:
    """Decode a reply."""
    return decode(endpoint(), answer, result, request=INFO)


def test_json() -> None:
    value = read(reply(200, BODY))
    assert isinstance(value, Answer)
    assert value.text == "hello"
    assert read(reply(200, b"\n " + BODY + b"\n")) == value
    assert read(reply(200, b"[1]"), ResultSpec("json")) == [1]


def test_other_kinds() -> None:
    assert read(reply(204), ResultSpec("none")) is None
    assert read(reply(200, b"h\xc3\xbc\xff"), ResultSpec("text")) == "hü\ufffd"
    binary = read(reply(200, b"\0", {"content-type": "audio/mpeg"}), ResultSpec("binary"))
    assert isinstance(binary, Binary)
    assert (binary.content, binary.media_type) == (b"\0", "audio/mpeg")


def test_text_where_json_was_possible() -> None:
    either = ResultSpec("json", ANSWER, text_too=True)
    assert read(reply(200, b"1\n00:00", {"content-type": "text/plain"}), either) == "1\n00:00"
    value = read(reply(200, BODY, {"content-type": "application/json; charset=utf-8"}), either)
    assert isinstance(value, Answer)


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(BODY)),
        ("x-gzip", gzip.compress(BODY)),
        ("deflate", zlib.compress(BODY)),
        ("deflate", zlib.compress(BODY)[2:-4]),
        ("identity", BODY),
        ("", BODY),
    ],
)
def test_compressed(coding: str, body: bytes) -> None:
    assert isinstance(read(reply(200, body, {"content-encoding": coding})), Answer)


@pytest.mark.parametrize(
    ("body", "headers", "what"),
    [
        (b"", {}, "the answer is empty"),
        (b" \n", {}, "the answer is empty"),
        (b"<!DOCTYPE html><title>Login</title>", {"content-type": "text/html"}, "an HTML page"),
        (b"<html>x", {}, "an HTML page"),
        (b"it works", {"content-type": "text/plain"}, "the content type 'text/plain'"),
        (b'{"id": "1", "text": "hel', {}, "cut off after 24 bytes"),
        (b'{"id": "1", ', {}, "cut off"),
        (b'{"id" = 1, "text": "hello there"}', {}, "is not JSON: Expecting ':' delimiter at character 6"),
        (b"\xff\xfe{}", {}, "not UTF-8 text"),
        (b"true story", {}, "is not JSON"),
        (b"[" * 100_000, {}, "nested too deeply|cut off"),
        (b"\x1f\x8bgarbage", {"content-encoding": "gzip"}, "says it is gzip, but cannot be decompressed"),
        (gzip.compress(BODY)[:-9], {"content-encoding": "gzip"}, "it ends too early"),
        (b"x", {"content-encoding": "br"}, "compressed as 'br', which was not asked for"),
    ],
)
def test_what_cannot_be_read(body: bytes, headers: dict[str, str], what: str) -> None:
    with pytest.raises(DecodeError, match=what) as caught:
        read(reply(200, body, {**headers, "x-request-id": "r1"}))
    error = caught.value
    assert error.__cause__ is None
    assert error.__context__ is None
    assert error.body or not body.strip()
    assert (error.provider, error.status, error.request_id) == ("acme", 200, "r1")
    assert "POST https://api.acme.test/v1/things, status 200" in str(error)
    assert "hello" not in str(error)


def test_an_empty_body_that_is_told() -> None:
    with pytest.raises(DecodeError, match="not ready"):
        read(reply(202))


@pytest.mark.parametrize("kind", ["text", "none"])
def test_a_page_where_anything_would_do(kind: Literal["text", "none"]) -> None:
    page = reply(200, b"<html>log in</html>", {"content-type": "text/html"})
    with pytest.raises(DecodeError, match="HTML page"):
        read(page, ResultSpec(kind))


def test_an_empty_body_where_it_may_be() -> None:
    assert read(reply(202), replace(JSON, none_too=True)) is None


def test_json_of_another_kind() -> None:
    for body in (b"[1]", b'"text"', b"1", b"null", b"true"):
        with pytest.raises(DecodeError, match="no object"):
            read(reply(200, body))


def test_request_ids() -> None:
    assert request_id(endpoint(), Headers.of([("Request-Id", "b"), ("X-Request-ID", "a")])) == "a"
    assert request_id(endpoint(), Headers.of([("Request-Id", "b")])) == "b"
    assert request_id(endpoint(), Headers()) is None
