"""Answers that are none: each is an error of its own class, sync, async and streamed."""

from __future__ import annotations

import asyncio
import contextlib
import io
import logging
from collections.abc import Callable
from typing import Any

import pytest

from aiclient.core.errors import (
    AIClientError,
    AuthenticationError,
    DecodeError,
    NotFoundError,
    OverloadedError,
    ProviderError,
    RateLimitError,
    ServerError,
    StreamInterruptedError,
    TransportError,
)
from aiclient.providers.anthropic import Anthropic, AsyncAnthropic
from aiclient.providers.google import AsyncGemini, Gemini
from aiclient.providers.ollama import AsyncOllama, Ollama
from aiclient.providers.openai import AsyncOpenAI, OpenAI
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
    Raw,
    Redirect,
    Reset,
    TruncatedJson,
    WrongContentType,
    rate_limited,
)
from tests.bad_input.telling import SECRET, refused

Ask = Callable[[str, bool], object]

HTML = b"<!DOCTYPE html><title>Sign in</title>"


def _chat(client: Any, stream: bool) -> Any:
    """Ask the one question that every provider takes, its own way."""
    messages = [{"role": "user", "content": "One two three four"}]
    match type(client).__name__.removeprefix("Async"):
        case "OpenAI":
            return client.chat.completions.create(model="gpt-4o", messages=messages, stream=stream)
        case "Anthropic":
            return client.messages.create(
                model="claude-sonnet-4-5", max_tokens=20, messages=messages, stream=stream
            )
        case "Ollama":
            return client.chat(model="llama3.2", messages=messages, stream=stream)
        case _:
            contents = [{"parts": [{"text": "One two three four"}]}]
            method = client.models.stream_generate_content if stream else client.models.generate_content
            return method(model="gemini-2.5-flash", contents=contents)


def _blocking(make: Any) -> Ask:
    def ask(url: str, stream: bool) -> object:
        with make(api_key=SECRET, base_url=url, max_retries=0) as client:
            answer = _chat(client, stream)
            return list(answer) if stream else answer

    return ask


def _awaited(make: Any) -> Ask:
    async def main(url: str, stream: bool) -> object:
        async with make(api_key=SECRET, base_url=url, max_retries=0) as client:
            answer = await _chat(client, stream)
            return [event async for event in answer] if stream else answer

    return lambda url, stream: asyncio.run(main(url, stream))


ASKERS: dict[str, tuple[str, Ask]] = {
    "openai": ("openai", _blocking(OpenAI)),
    "openai async": ("openai", _awaited(AsyncOpenAI)),
    "anthropic": ("anthropic", _blocking(Anthropic)),
    "anthropic async": ("anthropic", _awaited(AsyncAnthropic)),
    "google": ("google", _blocking(Gemini)),
    "google async": ("google", _awaited(AsyncGemini)),
    "ollama": ("ollama", _blocking(Ollama)),
    "ollama async": ("ollama", _awaited(AsyncOllama)),
}

Case = tuple[Fault | Raw, type[AIClientError], tuple[str, ...]]

WHOLE: dict[str, Case] = {
    "html error page": (HtmlPage(502), ServerError, ("502", "an HTML page", "wrong base_url")),
    "html page": (Raw(HTML, content_type="text/html"), DecodeError, ("an HTML page", "base_url")),
    "html as json": (Raw(HTML), DecodeError, ("an HTML page", "base_url")),
    "empty body": (EmptyBody(), DecodeError, ("is empty", "check base_url")),
    "empty error": (EmptyBody(500), ServerError, ("500", "the body is empty", "try again later")),
    "not json": (Raw(b"{'single': 1}"), DecodeError, ("is not JSON", "at character 1", "check base_url")),
    "not text": (Raw(b"\xff\xfe\x00"), DecodeError, ("is not UTF-8 text", "check base_url")),
    "half a json": (TruncatedJson(), DecodeError, ("cut off after", "send the request again")),
    "a list": (Raw("[1, 2]"), DecodeError, ("JSON, but no object", "check base_url")),
    "a text": (Raw('"All is well."'), DecodeError, ("JSON, but no object", "check base_url")),
    "null": (Raw("null"), DecodeError, ("JSON, but no object",)),
    "xml": (Raw("<ok/>", content_type="application/xml"), DecodeError, ("'application/xml'", "base_url")),
    "text": (Raw("All is well.", content_type="text/plain"), DecodeError, ("'text/plain'", "base_url")),
    "gzip garbage": (CompressedGarbage(), DecodeError, ("it is gzip", "cannot be decompressed", "again")),
    "deflate garbage": (CompressedGarbage("deflate"), DecodeError, ("deflate", "cannot be decompressed")),
    "unasked coding": (CompressedGarbage("br"), DecodeError, ("'br'", "not asked for", "a proxy")),
    "redirect": (
        Redirect("https://other.example/?key=sk-fake-of-the-proxy"),
        ProviderError,
        ("307", "https://other.example/?key=***", "not followed", "check base_url"),
    ),
    "quoted key": (
        ErrorStatus(401, f"Incorrect API key provided: {SECRET}."),
        AuthenticationError,
        ("401", "provided: ***", "check the API key"),
    ),
    "not found": (ErrorStatus(404, "No such route."), NotFoundError, ("404", "No such route.")),
    "rate limit": (rate_limited(seconds=7), RateLimitError, ("429", "send less at a time")),
    "reset": (Reset(), TransportError, ("connection was lost", "send the request again")),
    "cut": (Cut(), TransportError, ("connection was lost", "send the request again")),
}
STREAMED: dict[str, Case] = {
    **{
        name: WHOLE[name]
        for name in ("html error page", "html page", "redirect", "quoted key", "rate limit", "reset")
    },
    "garbage event": (GarbageEvent(), DecodeError, ("an event of the stream is not JSON",)),
    "cut": (Cut(2), StreamInterruptedError, ("was cut", "incomplete", "again")),
    "cut by a reset": (Cut(2, reset=True), StreamInterruptedError, ("was cut", "incomplete", "again")),
    "half an event": (TruncatedJson(), StreamInterruptedError, ("cut inside an event", "incomplete")),
    "gzip garbage": (CompressedGarbage(), StreamInterruptedError, ("cannot be decompressed", "incomplete")),
}


def _spoil(server: ProviderServer, how: Fault | Raw) -> None:
    if isinstance(how, Raw):
        server.script([how])
    else:
        server.fault(how)


def _logged(run: Callable[[], object]) -> str:
    """Return everything that a run writes to the log, the standard output and the standard error."""
    lines = io.StringIO()
    handler = logging.StreamHandler(lines)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with contextlib.redirect_stdout(lines), contextlib.redirect_stderr(lines):
            run()
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    return lines.getvalue()


def _check(who: str, case: Case, *, stream: bool) -> None:
    how, kind, words = case
    provider, ask = ASKERS[who]
    with ProviderServer() as server:
        _spoil(server, how)
        url = server.base_url(provider)
        assert SECRET not in _logged(lambda: refused(lambda: ask(url, stream), kind, *words))
        assert len(server.requests) == 1, "a redirect is not followed, and nothing is retried unasked"


@pytest.mark.parametrize("who", ASKERS)
@pytest.mark.parametrize("case", WHOLE)
def test_answers_that_are_none(who: str, case: str) -> None:
    _check(who, WHOLE[case], stream=False)


@pytest.mark.parametrize("who", ASKERS)
@pytest.mark.parametrize("case", STREAMED)
def test_streams_that_are_none(who: str, case: str) -> None:
    _check(who, STREAMED[case], stream=True)


@pytest.mark.parametrize(
    ("who", "kind"),
    [
        ("openai", ServerError),
        ("anthropic", OverloadedError),
        ("google", OverloadedError),
        ("ollama", ServerError),
    ],
)
def test_errors_inside_a_stream(who: str, kind: type[ProviderError]) -> None:
    case: Case = (ErrorEvent(), kind, ("The server had an error while processing your request",))
    _check(who, case, stream=True)
    _check(f"{who} async", case, stream=True)


@pytest.mark.parametrize("who", ASKERS)
def test_the_right_answer_under_a_wrong_content_type(who: str) -> None:
    """What can be read is read: servers mislabel JSON often."""
    provider, ask = ASKERS[who]
    with ProviderServer() as server:
        server.fault(WrongContentType("text/plain"))
        assert ask(server.base_url(provider), False)


def test_errors_carry_what_a_program_needs() -> None:
    with ProviderServer() as server:
        server.fault(rate_limited(seconds=7))
        limited = refused(lambda: ASKERS["openai"][1](server.base_url("openai"), False), RateLimitError)
        server.fault(TruncatedJson())
        cut = refused(lambda: ASKERS["openai"][1](server.base_url("openai"), False), DecodeError)
    assert (limited.provider, limited.status, limited.code) == ("openai", 429, "rate_limit_exceeded")
    assert (limited.retryable, limited.retry_after) == (True, 7.0)
    assert limited.request_id
    assert limited.request is not None
    assert limited.request.operation == "openai/v1/chat.completions.create"
    assert (cut.status, cut.content_type) == (200, "application/json")
    assert cut.body.startswith(b"{")
