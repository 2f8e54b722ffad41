"""Requests and replies as values."""

from __future__ import annotations

import pytest

from aiclient.wire.http import Headers, HttpReply, HttpRequest, ReplyInfo, Timeout


def test_headers_are_found_without_regard_to_case() -> None:
    headers = Headers([(b"X-Request-ID", b"abc"), (b"Set-Cookie", b"a"), (b"set-cookie", b"b")])
    assert headers["x-request-id"] == headers["X-REQUEST-ID"] == "abc"
    assert headers["set-cookie"] == "a, b"
    assert "missing" not in headers
    assert headers.get("missing") is None
    assert list(headers) == ["x-request-id", "set-cookie"]
    assert len(headers) == 2
    assert headers.pairs() == (("x-request-id", "abc"), ("set-cookie", "a"), ("set-cookie", "b"))


def test_header_values_may_be_any_bytes() -> None:
    headers = Headers([(b"a", "grün".encode()), (b"b", b"\xff")])
    assert headers["a"] == "grün"
    assert headers["b"] == "\xff"


def test_headers_compare_by_content_and_cannot_be_keys() -> None:
    assert Headers.of([("A", "1"), ("b", "ü…")]) == Headers.of([("b", "ü…"), ("a", "1")])
    assert Headers.of([("a", "1")]) != Headers.of([("a", "2")])
    assert Headers() != {"a": "1"}
    with pytest.raises(TypeError):
        hash(Headers())


def test_secrets_are_not_shown() -> None:
    headers = Headers.of([("set-cookie", "session=1"), ("x-ratelimit-remaining-tokens", "10")])
    assert repr(headers) == "Headers({'set-cookie': '***', 'x-ratelimit-remaining-tokens': '10'})"
    request = HttpRequest(
        "POST", "https://u:p@host/v1?key=abc&alt=sse", (("authorization", "Bearer secret"),), b"prompt"
    )
    shown = repr(request)
    assert "secret" not in shown
    assert "abc" not in shown
    assert "u:p" not in shown
    assert "prompt" not in shown
    assert "<6 bytes>" in shown
    assert "<0 bytes>" in repr(HttpRequest("GET", "https://host"))


def test_a_request_tells_what_errors_may_show() -> None:
    info = HttpRequest("GET", "https://host/x?key=abc").info("p/v1/op")
    assert str(info) == "GET https://host/x?key=***"
    assert info.operation == "p/v1/op"


def test_replies() -> None:
    reply = HttpReply(200, Headers.of([("a", "1")]), b"x")
    assert reply.header("A") == "1"
    assert reply.header("b") is None
    assert ReplyInfo(200).request_id is None
    assert Timeout() == Timeout(None, None, None, None, None)
