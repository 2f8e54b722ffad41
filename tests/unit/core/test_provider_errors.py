"""Error answers become the right errors, with what they say and without what they must not."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace

import pytest

from aiclient.core.errors import ProviderError
from aiclient.core.provider_errors import error_from_event, error_from_reply, find_error
from aiclient.wire.http import HttpReply, RequestInfo
from aiclient.wire.json import Json
from tests.unit.core.sample import KEY, MANIFEST, endpoint, reply

INFO = RequestInfo("POST", "https://api.acme.test/v1/things")


def error_of(answer: HttpReply, now: float = 0.0) -> ProviderError:
    """Map a reply."""
    return error_from_reply(endpoint(), answer, request=INFO, now=now)


def body(**fields: object) -> bytes:
    """Return an error body of the usual shape."""
    return json.dumps({"error": fields}).encode()


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "InvalidRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (408, "ServerError"),
        (409, "ConflictError"),
        (413, "RequestTooLargeError"),
        (418, "InvalidRequestError"),
        (422, "InvalidRequestError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (503, "OverloadedError"),
        (529, "OverloadedError"),
        (599, "ServerError"),
        (304, "ProviderError"),
        (199, "ProviderError"),
    ],
)
def test_statuses(status: int, name: str) -> None:
    error = error_of(reply(status, body(message="why")))
    assert type(error).__name__ == name
    assert error.status == status


def test_what_an_error_tells() -> None:
    content = body(message="Too fast.", type="requests", code="slow_down", param=None)
    error = error_of(reply(429, content, {"x-request-id": "r1", "retry-after": "2"}))
    assert str(error) == (
        "Acme answered 429 (slow_down): Too fast; send less at a time, or raise max_retries "
        "[POST https://api.acme.test/v1/things, request id r1]"
    )
    assert error.code == "slow_down"
    assert error.request_id == "r1"
    assert error.retry_after == 2.0
    assert error.body == json.loads(content)
    assert error.provider == "acme"
    assert error.request == INFO


def test_codes_decide_before_statuses() -> None:
    error = error_of(reply(429, body(message="m", type="insufficient_quota", code="insufficient_quota")))
    assert type(error).__name__ == "QuotaExceededError"
    assert not error.retryable
    by_type = error_of(reply(400, body(message="m", type="overloaded_error", code="x")))
    assert type(by_type).__name__ == "OverloadedError"
    unknown = replace(MANIFEST, errors={"x": "NoSuchError", "y": "AIClientError"})
    for code in "xy":
        mapped = error_from_reply(endpoint(unknown), reply(400, body(code=code)), request=INFO, now=0)
        assert type(mapped).__name__ == "InvalidRequestError"


def test_a_number_as_code() -> None:
    error = error_of(reply(503, body(message="m", code=503)))
    assert error.code == "503"
    assert "answered 503: m" in str(error)


@pytest.mark.parametrize(("hint", "retryable"), [("true", True), ("false", False)])
def test_the_provider_may_say_whether_to_retry(hint: str, retryable: bool) -> None:
    assert error_of(reply(400, b"", {"x-should-retry": hint})).retryable is retryable
    assert error_of(reply(500, b"", {"x-should-retry": hint})).retryable is retryable


@pytest.mark.parametrize("status", [402, 429])
def test_nothing_makes_a_quota_worth_a_retry(status: int) -> None:
    headers = {"x-should-retry": "true", "retry-after": "1"}
    error = error_of(reply(status, body(message="m", code="insufficient_quota"), headers))
    assert (type(error).__name__, error.retryable) == ("QuotaExceededError", False)
    assert type(error_of(reply(402, b""))).__name__ == "QuotaExceededError"


def test_waiting_times() -> None:
    assert error_of(reply(429, b"", {"retry-after-ms": "1500", "retry-after": "9"})).retry_after == 1.5
    date = "Thu, 01 Jan 1970 00:01:40 GMT"
    assert error_of(reply(429, b"", {"retry-after": date}), now=90.0).retry_after == 10.0
    details = body(message="m", details=[{"@type": "Help"}, {"@type": "RetryInfo", "retryDelay": "12.5s"}])
    assert error_of(reply(429, details)).retry_after == 12.5
    assert error_of(reply(429, details, {"retry-after": "1"})).retry_after == 1.0


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (reply(500), "no explanation (the body is empty)"),
        (reply(502, b"<html><h1>Bad Gateway", {"content-type": "text/html"}), "an HTML page instead"),
        (reply(502, b" <html>"), "an HTML page instead"),
        (reply(500, b"upstream broke\n\n now"), "upstream broke now"),
        (reply(500, b"x" * 900), "x" * 500 + "…"),
        (reply(400, b'{"error": "model not loaded"}'), "model not loaded"),
        (reply(400, b'{"message": "flat"}'), "flat"),
        (reply(400, b'{"detail": "not this"}'), "not this"),
        (reply(400, b'[{"error": {"message": "in a list", "code": 400}}]'), "in a list"),
        (reply(400, b'{"other": 1}'), "Acme answered 400 ["),
        (reply(400, b'{"error": {"mess'), '{"error": {"mess'),
        (reply(400, gzip.compress(body(message="small")), {"content-encoding": "gzip"}), "small"),
        (reply(400, b"garbage", {"content-encoding": "gzip"}), "no explanation"),
        (
            reply(307, b"", {"location": "https://evil.test/?key=abc"}),
            "a redirect to https://evil.test/?key=***",
        ),
        (reply(302), "a redirect to nowhere"),
    ],
)
def test_what_was_said(answer: HttpReply, said: str) -> None:
    error = error_of(answer)
    assert said in str(error)


def test_keys_are_never_quoted() -> None:
    other = "sk" + "-1234567890abcdef"
    error = error_of(reply(401, body(message=f"Incorrect API key provided: {KEY} or {other}.")))
    assert KEY not in str(error) + repr(error) + json.dumps(error.body)
    assert other not in str(error) + repr(error) + json.dumps(error.body)
    assert "Incorrect API key provided: ***" in str(error)


EVENTS: list[tuple[Json, str, int | None]] = [
    ({"error": {"message": "m", "type": "overloaded_error"}}, "OverloadedError", None),
    ({"error": {"message": "m", "code": 503, "status": "UNAVAILABLE"}}, "OverloadedError", 503),
    ({"error": {"message": "m", "code": 7}}, "ProviderError", None),
    ({"error": {"message": "m", "status_code": 413}}, "RequestTooLargeError", 413),
    ({"error": {"message": "m", "code": "x", "status_code": 400}}, "InvalidRequestError", 400),
    ({"error": {"message": "m", "status_code": True}}, "ServerError", None),
    ({"error": {"message": "m", "status_code": 200}}, "ServerError", None),
    ({"error": "m"}, "ServerError", None),
    ([1, {"error": {"message": "m", "code": 429}}], "RateLimitError", 429),
    ({"error": {"message": "m", "code": "x"}}, "ProviderError", None),
    ({"type": "error", "message": "m"}, "ServerError", None),
    ("m", "ServerError", None),
    ([], "ServerError", None),
]


@pytest.mark.parametrize(("content", "name", "status"), EVENTS)
def test_errors_inside_a_stream(content: Json, name: str, status: int | None) -> None:
    error = error_from_event(endpoint(), content, request=INFO, reply_id="r")
    assert type(error).__name__ == name
    assert error.status == status
    assert error.request_id == "r"
    assert ": m" in str(error) or content in ("m", [])


def test_what_is_an_error() -> None:
    assert find_error({"error": {"message": "m"}})
    assert find_error([{"error": "m"}])
    harmless: list[Json] = [
        {"error": None},
        {"error": {}},
        {"error": False},
        {},
        [],
        "error",
        None,
        {"a": {"error": "x"}},
    ]
    assert not any(find_error(each) for each in harmless)
