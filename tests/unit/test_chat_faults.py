"""Chat models when providers and networks fail: the right error, retried only where that is safe."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import pytest

from aiclient import ChatResponse, Client
from aiclient.core.errors import (
    AIClientError,
    AuthenticationError,
    ClientClosedError,
    DecodeError,
    OverloadedError,
    ProviderError,
    QuotaExceededError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    StreamInterruptedError,
    TransportError,
)
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
    RawStream,
    Redirect,
    Reset,
    SlowFirstByte,
    Stall,
    TruncatedJson,
    Turn,
    WrongContentType,
    rate_limited,
)
from tests.unit.loopback import MODELS, connected

PROVIDERS = list(MODELS)
SOON = rate_limited(milliseconds=1)
TURN = Turn(text="one two three", chunks=["one ", "two ", "three"])


def generate(client: Client, model: str) -> int:
    return len(client.chat(model).generate("Hi").attempts)


def stream(client: Client, model: str) -> int:
    with client.chat(model).stream("Hi") as events:
        for _ in events:
            pass
    return len(events.response.attempts)


def generate_async(client: Client, model: str) -> int:
    return len(asyncio.run(_ask(client, model)).attempts)


async def _ask(client: Client, model: str) -> ChatResponse:
    return await client.chat(model).generate_async("Hi")


def stream_async(client: Client, model: str) -> int:
    async def read() -> int:
        async with client.chat(model).stream_async("Hi") as events:
            async for _ in events:
                pass
        return len(events.response.attempts)

    return asyncio.run(read())


WAYS = [generate, stream, generate_async, stream_async]
Way = Callable[[Client, str], int]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_rate_limit_is_waited_for(server: ProviderServer, client: Client, provider: str, way: Way) -> None:
    server.fault(SOON, provider=provider)
    assert way(client, MODELS[provider]) == 2
    assert [request.status for request in server.requests] == [429, 200]


def test_attempts_tell_what_failed(server: ProviderServer, client: Client) -> None:
    server.fault(SOON, times=2)
    first, second, third = client.chat("gpt-5.5").generate("Hi").attempts
    assert isinstance(first.error, RateLimitError) and isinstance(second.error, RateLimitError)
    assert (first.number, second.number, third.number, third.error) == (1, 2, 3, None)


def test_retries_end(server: ProviderServer) -> None:
    server.fault(SOON, times=None)
    with connected(server, max_retries=1) as client, pytest.raises(RateLimitError):
        client.chat("gpt-5.5").generate("Hi")
    assert len(server.requests) == 2
    with connected(server, max_retries=0) as client, pytest.raises(RateLimitError):
        client.chat("gpt-5.5").generate("Hi")
    assert len(server.requests) == 3


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_wrong_key_is_an_authentication_error(
    server: ProviderServer, client: Client, provider: str, way: Way
) -> None:
    server.fault(ErrorStatus(401, "Wrong key."), provider=provider)
    with pytest.raises(AuthenticationError) as caught:
        way(client, MODELS[provider])
    assert caught.value.provider == provider and caught.value.status == 401
    assert "check the API key" in str(caught.value) and "sk-fake" not in str(caught.value)
    assert len(server.requests) == 1


def test_quota_is_not_retried(server: ProviderServer, client: Client) -> None:
    server.fault(ErrorStatus(429, "Out of credit.", "insufficient_quota"))
    with pytest.raises(QuotaExceededError):
        client.chat("gpt-5.5").generate("Hi")
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("fault", "kind", "words"),
    [
        (HtmlPage(200), DecodeError, "HTML page"),
        (HtmlPage(403), ProviderError, "HTML page"),
        (EmptyBody(), DecodeError, "empty"),
        (TruncatedJson(), DecodeError, "cut off"),
        (CompressedGarbage(), DecodeError, "decompress"),
        (Redirect("http://127.0.0.1:1/"), ProviderError, "redirect"),
    ],
)
@pytest.mark.parametrize("way", [generate, generate_async])
def test_answers_that_cannot_be_read(
    server: ProviderServer, client: Client, way: Way, fault: Fault, kind: type[AIClientError], words: str
) -> None:
    server.fault(fault)
    with pytest.raises(kind, match=words):
        way(client, "gpt-5.5")
    assert len(server.requests) == 1


def test_json_of_another_type_is_still_read(server: ProviderServer, client: Client) -> None:
    server.fault(WrongContentType("text/plain"))
    assert generate(client, "gpt-5.5") == 1


def test_json_that_is_no_object_is_refused(server: ProviderServer, client: Client) -> None:
    server.script([Raw([1, 2])])
    with pytest.raises(DecodeError, match="a list and not an object"):
        client.chat("gpt-5.5").generate("Hi")


@pytest.mark.parametrize("fault", [HtmlPage(200), GarbageEvent(after=0)])
def test_streams_that_are_none(server: ProviderServer, client: Client, fault: Fault) -> None:
    server.fault(fault)
    with pytest.raises(DecodeError):
        stream(client, "gpt-5.5")


@pytest.mark.parametrize("way", [stream, stream_async])
@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_cut_after_the_first_event_is_not_retried(
    server: ProviderServer, client: Client, provider: str, way: Way
) -> None:
    server.script([TURN], provider=provider)
    server.fault(Cut(after={"openai": 5, "xai": 5, "anthropic": 4}.get(provider, 2), reset=True))
    with pytest.raises(StreamInterruptedError):
        way(client, MODELS[provider])
    assert len(server.requests) == 1


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_stream_that_ends_politely_but_early_is_incomplete(
    server: ProviderServer, client: Client, provider: str
) -> None:
    first = {
        "openai": b'event: x\ndata: {"type":"response.output_text.delta","delta":"one "}\n\n',
        "xai": b'data: {"type":"response.output_text.delta","delta":"one "}\n\n',
        "anthropic": b'data: {"type":"content_block_delta","index":0,'
        b'"delta":{"type":"text_delta","text":"one "}}\n\n',
        "google": b'data: {"candidates":[{"content":{"parts":[{"text":"one "}]}}]}\n\n',
        "groq": b'data: {"choices":[{"index":0,"delta":{"content":"one "}}]}\n\n',
        "ollama": b'{"message":{"content":"one "},"done":false}\n',
    }[provider]
    kind = "application/x-ndjson" if provider == "ollama" else "text/event-stream"
    server.script([RawStream([first], kind)], provider=provider)
    with client.chat(MODELS[provider]).stream("Hi") as events:
        assert next(events).text == "one "
        with pytest.raises(StreamInterruptedError, match="incomplete") as caught:
            next(events)
    assert not caught.value.retryable
    assert events.response.text == "one "
    assert events.response.finish_reason is None
    assert len(server.requests) == 1


def test_the_partial_answer_stays_after_a_cut(server: ProviderServer, client: Client) -> None:
    server.script([TURN])
    server.fault(Cut(after=5))
    with client.chat("claude-sonnet-5-5").stream("Hi") as events, pytest.raises(TransportError):
        for _ in events:
            pass
    assert events.response.text == "one two "
    assert events.response.usage.input_tokens > 0


def test_an_error_event_after_text_is_raised_as_it_is(server: ProviderServer, client: Client) -> None:
    server.script([TURN])
    server.fault(ErrorEvent(after=5))
    with pytest.raises(OverloadedError):
        stream(client, "claude-sonnet-5-5")
    assert len(server.requests) == 1


def test_an_error_event_before_any_text_is_retried(server: ProviderServer, client: Client) -> None:
    server.script([TURN])
    server.fault(ErrorEvent(after=1))
    with client.chat("claude-sonnet-5-5").stream("Hi") as events:
        assert "".join(event.text for event in events) == TURN.whole
    assert len(events.response.attempts) == 2


def test_an_answer_that_failed_is_an_error(server: ProviderServer, client: Client) -> None:
    failed: dict[str, object] = {
        "id": "resp_1",
        "object": "response",
        "status": "failed",
        "model": "gpt-5.5",
        "output": list[object](),
        "error": {"code": "server_error", "message": "It broke."},
    }
    server.script([Raw(failed), Raw(failed), Raw(failed)])
    with pytest.raises(ServerError, match="It broke"):
        client.chat("gpt-5.5").generate("Hi")
    server.script([failed_stream(failed)] * 3)
    with pytest.raises(ServerError, match="It broke"):
        stream(client, "gpt-5.5")


def failed_stream(response: dict[str, object]) -> RawStream:
    event = json.dumps({"type": "response.failed", "response": response})
    return RawStream([f"event: response.failed\ndata: {event}\n\n".encode()])


def test_connections_that_break_are_tried_again(server: ProviderServer, client: Client) -> None:
    server.fault(Reset())
    assert generate(client, "gpt-5.5") == 2
    server.fault(Reset())
    assert stream(client, "gpt-5.5") == 2


def test_the_total_time_holds_for_all_attempts(server: ProviderServer, client: Client) -> None:
    server.fault(SlowFirstByte(None))
    with pytest.raises(RequestTimeoutError) as caught:
        client.chat("gpt-5.5").generate("Hi", timeout=0.2)
    assert caught.value.clock == "total"
    assert len(server.requests) == 1
    server.fault(rate_limited(seconds=30))
    with pytest.raises(RateLimitError):
        # Waiting would take longer than the caller allows.
        client.chat("gpt-5.5", timeout=5).generate("Hi")


def test_the_innermost_timeout_wins(server: ProviderServer) -> None:
    server.fault(Stall(), times=None)
    with connected(server, timeout=60) as client:
        model = client.chat("gpt-5.5", timeout={"stall": 30})
        with (
            pytest.raises(RequestTimeoutError) as caught,
            model.stream("Hi", timeout={"stall": 0.1}) as events,
        ):
            for _ in events:
                pass
    assert (caught.value.clock, caught.value.seconds) == ("stall", 0.1)


def test_a_closed_client_says_so(server: ProviderServer) -> None:
    client = connected(server)
    model = client.chat("gpt-5.5")
    model.generate("Hi")
    client.close()
    client.close()
    for way in WAYS:
        with pytest.raises(ClientClosedError, match="closed"):
            way(client, "gpt-5.5")
    with pytest.raises(ClientClosedError):
        model.generate("Hi")
