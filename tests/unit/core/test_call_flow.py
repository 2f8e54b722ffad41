"""Calls sent, streamed and redirected, stepped by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest

from aiclient.core.call_flow import exchange, send_flow, stream_flow
from aiclient.core.encode import AnyCall, encode
from aiclient.core.errors import (
    ConnectFailedError,
    InvalidRequestError,
    ProviderError,
    RateLimitError,
    ServerError,
)
from aiclient.core.flow import Emit, Now, Random, Read, Send, Sleep
from aiclient.core.retry import Attempt
from aiclient.wire.binary import Binary
from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.http import ReplyInfo
from aiclient.wire.multipart import form_parts
from tests.unit.core.sample import CALL, STREAM, Answer, drive, endpoint, opened, reply

OK = reply(200, b'{"id": "1"}')
POINT = endpoint()


def once(call: Call[Answer] = CALL) -> Call[Answer]:
    """Return a call without retries and without a clock."""
    return replace(call, options={"max_retries": 0})


def test_a_call() -> None:
    effects, value = drive(send_flow(POINT, once()), OK)
    assert isinstance(effects[0], Send)
    assert effects[0].request.body == b'{"model":"m"}'
    assert value.id == "1"


def test_a_call_with_retries_looks_at_the_clock_once() -> None:
    effects, value = drive(send_flow(POINT, CALL), 0.0, OK)
    assert effects[0] == Now("steady")
    assert len(effects) == 2
    assert value.id == "1"


def test_a_retry_after_a_date() -> None:
    headers = {"retry-after": "Thu, 01 Jan 1970 00:00:30 GMT"}
    call = replace(CALL, options={"timeout": None})
    effects, value = drive(send_flow(POINT, call), reply(429, b"", headers), 10.0, None, OK)
    assert [type(effect) for effect in effects] == [Send, Now, Sleep, Send]
    assert effects[2] == Sleep(20.0)
    assert value.id == "1"


def test_the_second_attempt_has_less_time() -> None:
    effects, _ = drive(send_flow(POINT, CALL), 0.0, reply(500), 0.5, 9.0, None, OK)
    last = effects[-1]
    assert isinstance(last, Send)
    assert last.request.remaining == 600 - 9.0 - 0.25
    assert last.request.timeout.total == 600


def test_failures_below_are_retried() -> None:
    _, value = drive(send_flow(POINT, CALL), 0.0, ConnectFailedError("m"), 0.5, 1.0, None, OK)
    assert value.id == "1"


def test_errors_are_raised() -> None:
    with pytest.raises(InvalidRequestError):
        drive(send_flow(POINT, CALL), 0.0, reply(400))
    with pytest.raises(RateLimitError):
        drive(send_flow(POINT, once()), reply(429))


def test_a_form_draws_its_boundary() -> None:
    call = once(replace(CALL, body=form_parts({"file": b"x"})))
    effects, _ = drive(send_flow(POINT, call), 0.5, OK)
    assert effects[0] == Random()
    sent = effects[1]
    assert isinstance(sent, Send)
    assert sent.request.body is not None
    assert sent.request.body.startswith(b"--aiclient-10000000000000\r\n")


DOWNLOAD = cast("Call[Binary]", replace(once(), method="GET", body=None, result=ResultSpec("binary")))


def moved(target: str, status: int = 302) -> object:
    """Return a redirect."""
    return reply(status, b"", {"location": target})


def test_a_redirect_is_an_error() -> None:
    with pytest.raises(ProviderError, match=r"a redirect to https://other\.test/x, which is not followed"):
        drive(send_flow(POINT, once()), moved("https://other.test/x"))


def test_a_download_follows_without_its_key() -> None:
    effects, value = drive(
        send_flow(POINT, DOWNLOAD),
        moved("/here"),
        moved("https://cdn.test/f?sig=1", 307),
        reply(200, b"file"),
    )
    assert value.content == b"file"
    requests = [effect.request for effect in effects if isinstance(effect, Send)]
    assert [request.url for request in requests[1:]] == [
        "https://api.acme.test/here",
        "https://cdn.test/f?sig=1",
    ]
    assert "Authorization" in dict(requests[1].headers)
    assert set(dict(requests[2].headers)) == {"accept", "accept-encoding", "user-agent"}


def test_a_download_that_turns_in_circles() -> None:
    with pytest.raises(ProviderError, match="a redirect"):
        drive(send_flow(POINT, DOWNLOAD), *[moved("/again")] * 6)


def test_a_redirect_to_nowhere() -> None:
    with pytest.raises(ProviderError, match="nowhere"):
        drive(send_flow(POINT, DOWNLOAD), reply(302))


def test_a_download_never_leaves_http() -> None:
    with pytest.raises(ProviderError, match="not followed"):
        drive(send_flow(POINT, DOWNLOAD), moved("file:///etc/hosts"))
    with pytest.raises(ProviderError, match="not followed"):
        drive(send_flow(POINT, DOWNLOAD), moved("http://api.acme.test/plain"))


def test_a_stream() -> None:
    chunk = b'data: {"id": "1"}\n\ndata: {"id": "2"}\n\ndata: [DONE]\n\n'
    answer = opened({"x-request-id": "r"})
    effects, value = drive(stream_flow(POINT, STREAM), 0.0, answer, None, chunk, None, None, b"")
    assert value is None
    events = [effect.event for effect in effects if isinstance(effect, Emit)]
    assert isinstance(events[0], ReplyInfo)
    assert events[0].request_id == "r"
    assert [cast(Answer, event).id for event in events[1:]] == ["1", "2"]
    assert effects[-1] == Read(1, last=True)


def test_a_stream_is_retried_before_its_first_event_only() -> None:
    cut = opened()
    first = b'data: {"id": "1"}\n\n'
    good = [opened(), None, first, None, b"data: [DONE]\n\n", b""]
    effects, _ = drive(stream_flow(POINT, STREAM), 0.0, cut, None, b"", 0.5, 1.0, None, *good)
    events = [effect.event for effect in effects if isinstance(effect, Emit)]
    assert [type(event) for event in events] == [ReplyInfo, ReplyInfo, Answer]
    error = b'data: {"error": {"message": "m", "code": 500}}\n\n'
    with pytest.raises(ServerError):
        drive(stream_flow(POINT, STREAM), 0.0, opened(), None, first, None, error)


def test_an_error_status_of_a_stream() -> None:
    with pytest.raises(InvalidRequestError):
        drive(stream_flow(POINT, STREAM), 0.0, reply(400))


def test_a_first_attempt_may_have_less_time_too() -> None:
    request = encode(endpoint(), cast(AnyCall, once()))
    for remaining, sent in ((600.0, None), (None, None), (3.0, 3.0)):
        effect = next(exchange(endpoint(), request, Attempt(remaining=remaining)))
        assert isinstance(effect, Send)
        assert effect.request.remaining == sent
