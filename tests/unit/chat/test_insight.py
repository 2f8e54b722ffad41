"""What a response, an error, a preview and the log tell, and what they keep to themselves."""

from __future__ import annotations

import json
import logging
import pickle
from dataclasses import replace

import pytest

from aiclient import ChatResponse, Client, Finish, TextDelta, UserMessage
from aiclient.chat.session import Route
from aiclient.core.errors import (
    AIClientError,
    ConfigurationError,
    RateLimitError,
    StreamInterruptedError,
    UnsupportedFeatureError,
)
from aiclient.core.flow import Flow
from aiclient.core.middleware import GenerateHandler, Layer, Middleware
from aiclient.core.requests import GenerateRequest
from aiclient.testing import Cut, ProviderServer, ToolUse, Turn, rate_limited
from aiclient.testing.script import TokenCount
from tests.unit.loopback import KEY, MODELS, connected, provider_options

PROVIDERS = list(MODELS)
TURN = Turn(text="one two three", chunks=["one ", "two ", "three"])


def test_explain_tells_the_whole_way(server: ProviderServer, client: Client) -> None:
    server.fault(rate_limited(milliseconds=1))
    server.script([Turn(text="Hi", tokens=TokenCount(input=1200, output=40, cache_read=1000, thinking=10))])
    told = client.chat("gpt-5.5").generate("Hello", temperature=0.5, reasoning="high").explain()
    for line in (
        "model: gpt-5.5 → openai:gpt-5.5 (exact id)",
        "attempt 1 failed with RateLimitError",
        "attempt 2 answered in",
        "warning: temperature=0.5 was not sent",
        "finish: stop (completed)",
        "1200 input tokens, 40 output tokens, 10 of them reasoning",
        "cache: hit, 1000 input tokens read from it",
        "  cache_read: 1000 at ",
        "sent: openai/v1/responses.create",
        '"input": [',
    ):
        assert line in told
    assert KEY not in told


def test_explain_knows_where_a_cost_comes_from(server: ProviderServer, client: Client) -> None:
    assert "as the provider reports it" in client.chat("grok-4.7").generate("Hi").explain()
    assert "cost: unknown" in client.chat("ollama:qwen3").generate("Hi").explain()


def test_warnings_are_on_the_response_and_in_the_log(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "aiclient"):
        response = client.chat("claude-sonnet-5-5").generate("Hi", temperature=0.5)
    assert response.warnings == ("temperature=0.5 was not sent: claude-sonnet-5-5 does not take it",)
    assert [record.getMessage() for record in caplog.records] == list(response.warnings)


def test_the_policy_is_the_clients(server: ProviderServer) -> None:
    with Client(on_unsupported="drop", **provider_options(server)) as client:
        assert client.chat("claude-sonnet-5-5").generate("Hi", temperature=0.5).warnings == ()
        assert "temperature" not in server.requests[-1].fields
    with (
        Client(on_unsupported="error", **provider_options(server)) as client,
        pytest.raises(UnsupportedFeatureError, match="cannot be sent"),
    ):
        client.chat("claude-sonnet-5-5").generate("Hi", temperature=0.5)
    assert len(server.requests) == 1


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_preview_is_what_would_be_sent(server: ProviderServer, client: Client, provider: str) -> None:
    model = client.chat(MODELS[provider], system="Be brief.", max_tokens=50)
    preview = model.preview("Hello")
    assert server.requests == []
    response = model.generate("Hello")
    assert response.request is not None
    assert preview.request == response.request
    assert (preview.provider, preview.resolution) == (provider, response.resolution)
    assert json.loads(server.requests[-1].body) == preview.request.json()
    assert KEY not in str(preview) + repr(preview) + str(response.request)
    assert client.preview("Hello", model=MODELS[provider], system="Be brief.", max_tokens=50) == preview


def test_a_preview_passes_the_layers_and_warns(client: Client) -> None:
    class Polite(Middleware):
        def generate(self, request: GenerateRequest, call_next: GenerateHandler) -> Flow[ChatResponse]:
            messages = (*request.messages, UserMessage("Please."))
            changed = GenerateRequest(
                provider=request.provider,
                model=request.model,
                messages=messages,
                options=request.options,
                info=request.info,
                context=request.context,
            )
            return (yield from call_next(changed))

    client.add_middleware(Polite())
    preview = client.chat("claude-sonnet-5-5").preview("Hello", top_p=0.5)
    assert "Please." in str(preview)
    assert preview.warnings == ("top_p=0.5 was not sent: claude-sonnet-5-5 does not take it",)
    assert "warning: top_p=0.5" in str(preview)


@pytest.mark.parametrize("where", list(Layer))
def test_a_preview_passes_every_layer(server: ProviderServer, client: Client, where: Layer) -> None:
    class Marking(Middleware):
        layer = where

        def generate(self, request: GenerateRequest, call_next: GenerateHandler) -> Flow[ChatResponse]:
            marked = replace(request, messages=(UserMessage(f"Seen by {where.name}."),))
            return (yield from call_next(marked))

    client.add_middleware(Marking())
    assert f"Seen by {where.name}." in str(client.chat("gpt-5.5").preview("Hello"))
    assert server.requests == []


def test_a_preview_of_what_is_never_sent_is_refused(client: Client) -> None:
    class Answering(Middleware):
        layer = Layer.CACHE

        def generate(self, request: GenerateRequest, call_next: GenerateHandler) -> Flow[ChatResponse]:
            yield from ()
            return ChatResponse(provider="cache", model=request.model)

    client.add_middleware(Answering())
    with pytest.raises(ConfigurationError, match="nothing would be sent"):
        client.chat("gpt-5.5").preview("Hello")


def test_long_texts_are_shown_shortened(client: Client) -> None:
    shown = str(client.chat("gpt-5.5").preview("x" * 5000))
    assert len(shown) < 2000 and "(5000 characters)" in shown


@pytest.mark.parametrize("provider", PROVIDERS)
def test_responses_are_pickled_whole_and_without_secrets(
    server: ProviderServer, client: Client, provider: str
) -> None:
    server.script([Turn(text="Hi", tools=[ToolUse("look", {"a": 1})])], provider=provider)
    response = client.chat(MODELS[provider]).generate("Hello")
    assert response.raw is not None
    data = pickle.dumps(response)
    copy = pickle.loads(data)
    assert copy == response and copy.message == response.message
    assert copy.explain() == response.explain()
    assert type(copy.raw) is type(response.raw)
    assert KEY.encode() not in data


def test_calls_and_messages_are_read_from_the_parts(server: ProviderServer, client: Client) -> None:
    server.script([Turn(text="Let me look.", thinking="Hm.", tools=[ToolUse("look", {"a": 1})])])
    response = client.chat("gpt-5.5").generate("Hello")
    assert [(call.name, call.arguments) for call in response.tool_calls] == [("look", {"a": 1})]
    assert response.message.parts == response.parts
    assert response.message.tool_calls == response.tool_calls
    assert response.citations == ()
    assert "tool_calls=['look']" in repr(response)


def test_errors_tell_their_attempts(server: ProviderServer) -> None:
    server.fault(rate_limited(milliseconds=1), times=2)
    with connected(server, max_retries=1) as client, pytest.raises(RateLimitError) as caught:
        client.chat("gpt-5.5").generate("Hi")
    error = caught.value
    first, last = error.attempts
    assert isinstance(first.error, RateLimitError) and last.error is None
    assert (first.number, last.number, last.provider) == (1, 2, "openai")
    assert error.request_id and last.request_id == error.request_id
    copy = pickle.loads(pickle.dumps(error))
    assert len(copy.attempts) == 2 and copy.request == error.request
    assert KEY not in repr(error.attempts) + repr(error.request)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_error_inside_a_stream_carries_what_came(
    server: ProviderServer, client: Client, provider: str
) -> None:
    server.script([TURN], provider=provider)
    server.fault(Cut(after={"openai": 5, "xai": 5, "anthropic": 4}.get(provider, 2), reset=True))
    stream = client.chat(MODELS[provider]).stream("Hi")
    with pytest.raises(StreamInterruptedError) as caught:
        list(stream)
    partial = caught.value.partial
    assert partial is not None and partial == stream.response
    assert partial.text and TURN.whole.startswith(partial.text) and partial.finish_reason is None
    assert pickle.loads(pickle.dumps(caught.value)).partial == partial


def test_a_broken_off_stream_keeps_what_came(server: ProviderServer, client: Client) -> None:
    server.script([TURN])
    with client.chat("gpt-5.5").stream("Hi") as stream:
        for event in stream:
            if isinstance(event, TextDelta):
                break
            assert not isinstance(event, Finish)
    assert stream.response.text.startswith("one ") and stream.response.finish_reason is None
    assert stream.response.request is not None


def test_a_log_line_for_each_attempt(
    server: ProviderServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    logger = logging.getLogger("aiclient")
    monkeypatch.setenv("AICLIENT_LOG", "debug")
    monkeypatch.setattr(logger, "handlers", [])
    server.fault(rate_limited(milliseconds=1))
    with connected(server) as client, connected(server):
        client.chat("gpt-5.5").generate("Hi")
    logger.setLevel(logging.NOTSET)
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert "openai:gpt-5.5 attempt 1 failed with RateLimitError in" in lines[0]
    assert "openai:gpt-5.5 attempt 2 answered in" in lines[1]
    assert KEY not in "".join(lines)


def test_a_level_that_does_not_exist_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AICLIENT_LOG", "loud")
    with pytest.raises(ConfigurationError, match="set it to debug"):
        Client()


def test_errors_before_sending_have_no_attempts(client: Client) -> None:
    with pytest.raises(AIClientError) as caught:
        client.chat("openai:..").generate("Hi", api_version="v9")
    assert caught.value.attempts == ()


def test_a_provider_need_not_show_what_it_sends(client: Client) -> None:
    class Silent:
        name = "silent"

        def total(self, request: GenerateRequest, /) -> float | None:
            return None

        def generate(self, request: GenerateRequest, /) -> Flow[ChatResponse]:
            yield from ()
            return ChatResponse(provider=self.name, model=request.model)

    client.register_provider("silent", Silent())
    assert client.chat("silent:any").generate("Hi").provider == "silent"
    assert isinstance(client.session.route("silent:any"), Route)
    for refused in (client.chat("silent:any").preview, client.chat("silent:any").count_tokens):
        with pytest.raises(UnsupportedFeatureError, match="silent does not"):
            refused("Hi")
