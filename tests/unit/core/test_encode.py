"""Calls become requests."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from aiclient.core.encode import AnyCall, encode, retries
from aiclient.core.errors import ConfigurationError, RequestEncodingError
from aiclient.wire.call import RawBody, ResultSpec
from aiclient.wire.multipart import form_parts
from aiclient.wire.options import RequestOptions
from tests.unit.core.sample import CALL, MANIFEST, STREAM, endpoint

ANY = cast(AnyCall, CALL)


def test_a_call() -> None:
    request = encode(endpoint(), ANY)
    assert request.method == "POST"
    assert request.url == "https://api.acme.test/v1/things"
    assert request.body == b'{"model":"m"}'
    assert not request.stream
    assert request.redirects == 0
    assert request.timeout.first_token is None


def test_the_headers_of_a_plain_call_are_not_built_anew() -> None:
    point = endpoint()
    assert encode(point, ANY).headers is point.json_headers
    assert encode(point, cast(AnyCall, STREAM)).headers is point.stream_headers
    assert encode(point, replace(ANY, body=None)).headers is point.headers


def test_a_stream() -> None:
    request = encode(endpoint(), cast(AnyCall, STREAM))
    assert request.stream
    assert request.timeout.first_token == 120


def test_lines_are_asked_for_as_json() -> None:
    lines = cast(AnyCall, replace(STREAM, stream=replace(STREAM.stream, framing="ndjson")))
    assert dict(encode(endpoint(), lines).headers)["accept"] == "application/json"


def test_queries_are_encoded() -> None:
    call = replace(ANY, query=(("after", "a b&c"), ("include[]", "x")))
    assert encode(endpoint(), call).url.endswith("/things?after=a+b%26c&include%5B%5D=x")
    versioned = replace(MANIFEST, version_in="query", version_name="api-version")
    assert encode(endpoint(versioned), replace(ANY, path="/t?x=1")).url.endswith("/t?x=1&api-version=v1")


def test_options() -> None:
    call = replace(
        ANY,
        query=(("a", "1"), ("b", "2")),
        headers=(("x-beta", "one"),),
        options={
            "extra_headers": {"X-Beta": "two"},
            "extra_query": {"b": "3"},
            "extra_body": {"model": "other", "new": [1]},
            "idempotency_key": "once",
            "timeout": {"stall": 3},
            "max_retries": 5,
        },
    )
    request = encode(endpoint(), call)
    assert request.url.endswith("?a=1&b=3")
    assert request.body == b'{"model":"other","new":[1]}'
    headers = dict(request.headers)
    assert headers["idempotency-key"] == "once"
    assert headers["X-Beta"] == "two"
    assert "x-beta" not in headers
    assert request.timeout.stall == 3
    assert request.timeout.first_token is None
    assert retries(endpoint(), call.options) == 5
    assert retries(endpoint(), None) == 2


def test_a_timeout_of_a_stream_keeps_its_first_token() -> None:
    call = cast(AnyCall, replace(STREAM, options={"timeout": {"first_token": 7}}))
    assert encode(endpoint(), call).timeout.first_token == 7


def test_an_extra_body_alone() -> None:
    call = replace(ANY, body=None, options={"extra_body": {"a": 1}})
    assert encode(endpoint(), call).body == b'{"a":1}'


@pytest.mark.parametrize("name", ["extra headers", "idempotency"])
def test_headers_are_checked(name: str) -> None:
    bad = "a\r\nb"
    options = {"extra_headers": {"x": bad}} if name == "extra headers" else {"idempotency_key": bad}
    with pytest.raises(ConfigurationError, match="line break"):
        encode(endpoint(), replace(ANY, options=cast(RequestOptions, options)))


@pytest.mark.parametrize("options", [{"time_out": 3}, {"extra_query": {"a": 1}}])
def test_options_are_checked(options: dict[str, object]) -> None:
    with pytest.raises(ConfigurationError, match="options"):
        encode(endpoint(), replace(ANY, options=cast(RequestOptions, options)))


@pytest.mark.parametrize("value", [-1, True, 1.5, "2"])
def test_retries_are_checked(value: object) -> None:
    with pytest.raises(ConfigurationError, match="max_retries"):
        retries(endpoint(), cast(RequestOptions, {"max_retries": value}))


def test_forms() -> None:
    call = replace(ANY, body=form_parts({"file": b"x"}))
    request = encode(endpoint(), call, "b0")
    assert dict(request.headers)["content-type"] == "multipart/form-data; boundary=b0"
    assert request.body is not None
    assert request.body.startswith(b"--b0\r\n")


def test_raw_bodies(tmp_path: Path) -> None:
    request = encode(endpoint(), replace(ANY, body=RawBody(b"raw", "audio/wav")))
    assert request.body == b"raw"
    assert dict(request.headers)["content-type"] == "audio/wav"
    with pytest.raises(RequestEncodingError, match="cannot be read"):
        encode(endpoint(), replace(ANY, body=RawBody(tmp_path / "absent", "audio/wav")))
    with pytest.raises(RequestEncodingError, match="rb"):
        encode(endpoint(), replace(ANY, body=RawBody(cast("io.BytesIO", io.StringIO("x")), "audio/wav")))


def test_bodies_that_take_no_extra() -> None:
    for body in (form_parts({"a": "b"}), RawBody(b"raw", "audio/wav"), [1]):
        with pytest.raises(ConfigurationError, match="extra_body"):
            encode(endpoint(), replace(ANY, body=body, options={"extra_body": {"a": 1}}))


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(RequestEncodingError, match="cannot be read"):
        encode(endpoint(), replace(ANY, body=form_parts({"file": tmp_path / "absent"})), "b")
    with pytest.raises(RequestEncodingError, match="rb"):
        encode(endpoint(), replace(ANY, body=form_parts({"file": io.StringIO("x")})), "b")


def test_only_downloads_may_be_redirected() -> None:
    download = replace(CALL, method="GET", body=None, result=ResultSpec("binary"))
    assert encode(endpoint(), cast(AnyCall, download)).redirects == 5
    assert encode(endpoint(), cast(AnyCall, replace(download, method="POST"))).redirects == 0
    assert encode(endpoint(), cast(AnyCall, replace(download, result=ResultSpec("json")))).redirects == 0
