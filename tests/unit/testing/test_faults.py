"""Every fault does what it says, only as often and only where it was told to."""

from __future__ import annotations

import http.client
import json
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import pytest

from aiclient.testing import (
    CompressedGarbage,
    Cut,
    EmptyBody,
    ErrorEvent,
    ErrorStatus,
    Fault,
    GarbageEvent,
    HtmlPage,
    ProviderServer,
    Redirect,
    Reset,
    SlowFirstByte,
    Stall,
    TruncatedJson,
    WrongContentType,
    overloaded,
    rate_limited,
    server_error,
)
from tests.unit.testing.exchange import GENERATE, STREAM, Answer, call, text_of


def generate(server: ProviderServer, provider: str = "openai") -> Answer:
    return call(server, provider, *GENERATE[provider])


def test_rate_limits_say_when_to_come_back(server: ProviderServer) -> None:
    moment = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
    server.fault(rate_limited(seconds=2))
    server.fault(rate_limited(date=moment))
    server.fault(rate_limited(date=timedelta(hours=1)))
    server.fault(rate_limited(milliseconds=1500))
    answers = [generate(server) for _ in range(4)]
    assert {answer.status for answer in answers} == {429}
    assert answers[0].headers["retry-after"] == "2"
    assert answers[1].headers["retry-after"] == "Sun, 22 Nov 2026 17:00:00 GMT"
    assert parsedate_to_datetime(answers[2].headers["retry-after"]) > datetime.now(UTC)
    assert answers[3].headers["retry-after-ms"] == "1500"
    assert generate(server).status == 200


@pytest.mark.parametrize(
    ("provider", "fault", "pointer", "value"),
    [
        ("openai", rate_limited(1), ("error", "code"), "rate_limit_exceeded"),
        ("openai", server_error(), ("error", "type"), "server_error"),
        (
            "openai",
            ErrorStatus(400, "Too long.", "context_length_exceeded"),
            ("error", "code"),
            "context_length_exceeded",
        ),
        ("anthropic", overloaded(), ("error", "type"), "overloaded_error"),
        (
            "anthropic",
            ErrorStatus(404, "Gone", "file_expired"),
            ("error", "details"),
            {"error_code": "file_expired"},
        ),
        ("google", server_error(503), ("error", "status"), "UNAVAILABLE"),
        ("google", rate_limited(1), ("error", "status"), "RESOURCE_EXHAUSTED"),
        ("xai", rate_limited(1), ("code",), "Some resource has been exhausted"),
        ("ollama", server_error(), ("error",), "The server had an error while processing your request."),
        ("groq", rate_limited(1), ("error", "code"), "rate_limit_exceeded"),
    ],
)
def test_errors_are_worded_as_the_provider_words_them(
    server: ProviderServer, provider: str, fault: ErrorStatus, pointer: tuple[str, ...], value: object
) -> None:
    server.fault(fault)
    answer = generate(server, provider)
    assert answer.status == fault.status
    found = answer.json
    for word in pointer:
        found = found[word]
    assert found == value


@pytest.mark.parametrize(
    ("fault", "status", "kind", "start"),
    [
        (HtmlPage(), 502, "text/html; charset=utf-8", b"<html>"),
        (EmptyBody(), 200, "application/json", b""),
        (EmptyBody(204, None), 204, "", b""),
        (CompressedGarbage(), 200, "application/json", b"\x1f\x8b"),
        (Redirect("http://127.0.0.1:1/", 302), 302, "", b""),
        (WrongContentType("text/plain"), 200, "text/plain", b"{"),
    ],
)
def test_what_proxies_do(server: ProviderServer, fault: Fault, status: int, kind: str, start: bytes) -> None:
    server.fault(fault)
    answer = generate(server)
    assert (answer.status, answer.headers.get("content-type", "")) == (status, kind)
    assert answer.body.startswith(start)
    if isinstance(fault, Redirect):
        assert answer.headers["location"] == fault.location
    if isinstance(fault, CompressedGarbage):
        assert answer.headers["content-encoding"] == "gzip"


@pytest.mark.parametrize("keep", [0.0, 0.5, 0.9])
@pytest.mark.parametrize("case", [GENERATE["openai"], STREAM["anthropic"]])
def test_truncated_json_is_complete_http(
    server: ProviderServer, keep: float, case: tuple[str, object]
) -> None:
    provider = "openai" if case == GENERATE["openai"] else "anthropic"
    server.fault(TruncatedJson(keep))
    cut = call(server, provider, *case)
    whole = call(server, provider, *case)
    assert cut.status == 200 and len(cut.body) < len(whole.body)


def test_streams_break_in_the_middle(server: ProviderServer) -> None:
    for fault in (Cut(after=2), Cut(after=2, reset=True)):
        server.fault(fault)
        with pytest.raises((http.client.IncompleteRead, ConnectionResetError)):
            call(server, "openai", *STREAM["openai"])
    assert server.requests[0].chunks_sent == 2 and not server.requests[0].finished
    server.fault(Cut())
    with pytest.raises(http.client.IncompleteRead):  # a plain body: half of it
        generate(server)


def test_resets_come_before_any_byte(server: ProviderServer) -> None:
    server.fault(Reset())
    with pytest.raises((ConnectionResetError, http.client.RemoteDisconnected)):
        generate(server)
    assert server.requests[0].status == 0


def test_garbage_and_errors_come_between_events(server: ProviderServer) -> None:
    server.fault(GarbageEvent(after=1))
    assert b"data: {not json\n\n" in call(server, "openai", *STREAM["openai"]).body
    server.fault(ErrorEvent(after=2, message="Overloaded"), times=2)
    last = call(server, "anthropic", *STREAM["anthropic"]).events[-1]
    assert last == {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}
    assert call(server, "ollama", *STREAM["ollama"]).lines[-1] == {"error": "Overloaded"}
    for provider in ("google", "xai"):
        server.fault(ErrorEvent(after=1))
        assert "error" in call(server, provider, *STREAM[provider]).events[-1]


def test_short_silences_spoil_nothing(server: ProviderServer) -> None:
    server.script(["first", "second", "third"])
    server.fault(SlowFirstByte(0.001))
    server.fault(Stall(after=0, seconds=0.001))
    assert [text_of("openai", generate(server)) for _ in range(3)] == ["first", "second", "third"]


def test_a_spoiled_request_leaves_the_script_for_its_retry(server: ProviderServer) -> None:
    server.script(["answer"])
    server.fault(rate_limited(0), times=2)
    server.fault(TruncatedJson())
    answers = [generate(server) for _ in range(4)]
    assert [answer.status for answer in answers] == [429, 429, 200, 200]
    with pytest.raises(json.JSONDecodeError):
        _ = answers[2].json
    assert text_of("openai", answers[3]) == "answer"


def test_faults_hit_only_what_they_are_aimed_at(server: ProviderServer) -> None:
    server.fault(server_error(), times=None, provider="google")
    server.fault(overloaded(), path="/models")
    assert generate(server).status == 200
    assert [generate(server, "google").status for _ in range(3)] == [500, 500, 500]
    assert call(server, "openai", "/models").status == 529
    assert call(server, "openai", "/models").status == 200
    server.reset()
    assert generate(server, "google").status == 200
