"""Chat models against the loopback server: every provider, four ways to ask, one answer."""

from __future__ import annotations

import asyncio
import inspect
from dataclasses import replace
from decimal import Decimal
from typing import cast

import pytest

from aiclient import (
    AssistantMessage,
    ChatModel,
    ChatResponse,
    Client,
    Finish,
    StreamEvent,
    SystemMessage,
    TextDelta,
    UsageUpdate,
    UserMessage,
)
from aiclient.core.errors import ConfigurationError
from aiclient.testing import ProviderServer, ToolUse, Turn
from aiclient.testing.script import TokenCount
from tests.unit.loopback import MODELS

PROVIDERS = list(MODELS)
TURN = Turn(
    text="Paris is the capital of France.",
    chunks=["Paris ", "is the capital ", "of France."],
    tokens=TokenCount(input=1200, output=40, cache_read=1000, thinking=10),
)


def all_ways(model: ChatModel, prompt: str) -> list[tuple[ChatResponse, list[StreamEvent]]]:
    """Ask in all four ways and return the responses, with the events where there are any."""

    async def awaited() -> list[tuple[ChatResponse, list[StreamEvent]]]:
        whole = await model.generate_async(prompt)
        async with model.stream_async(prompt) as stream:
            events = [event async for event in stream]
        return [(whole, []), (stream.response, events)]

    with model.stream(prompt) as stream:
        events = list(stream)
    return [(model.generate(prompt), []), (stream.response, events), *asyncio.run(awaited())]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_four_ways_give_one_answer(server: ProviderServer, client: Client, provider: str) -> None:
    server.script([TURN] * 4, provider=provider)
    model = client.chat(MODELS[provider], system="Answer briefly.", temperature=0.5, max_tokens=100)
    answers = all_ways(model, "What is the capital of France?")
    first = answers[0][0]
    assert first.text == TURN.whole
    assert first.provider == provider
    assert first.model == MODELS[provider].removeprefix(f"{provider}:")
    assert first.finish_reason == "stop"
    assert first.raw_finish_reason
    assert len(first.attempts) == 1 and first.attempts[0].error is None
    assert {replace(response, id=None).text for response, _ in answers} == {TURN.whole}
    assert len({(one.finish_reason, one.model, one.usage.total_tokens, one.cost) for one, _ in answers}) == 1
    streamed = [events for _, events in answers if events]
    assert streamed[0] == streamed[1]
    assert [event.text for event in streamed[0] if isinstance(event, TextDelta)] == TURN.chunks
    assert isinstance(streamed[0][-1], Finish) and streamed[0][-1].reason == "stop"
    assert isinstance(streamed[0][-2], UsageUpdate)
    assert "".join(event.delta for event in streamed[0]) == TURN.whole


@pytest.mark.parametrize("provider", PROVIDERS)
def test_usage_includes_its_parts(server: ProviderServer, client: Client, provider: str) -> None:
    server.script([TURN], provider=provider)
    usage = client.chat(MODELS[provider]).generate("Hi").usage
    assert (usage.input_tokens, usage.output_tokens) == (1200, 40)
    if provider != "ollama":  # which tells totals only
        assert usage.cache_read_tokens == 1000
    assert usage.cache_read_tokens + usage.cache_write_tokens <= usage.input_tokens
    assert usage.reasoning_tokens <= usage.output_tokens


@pytest.mark.parametrize("provider", PROVIDERS)
def test_costs_are_exact_or_unknown(server: ProviderServer, client: Client, provider: str) -> None:
    turn = replace(TURN, tokens=TokenCount(input=1200, output=40)) if provider == "groq" else TURN
    server.script([turn, TURN], provider=provider)
    model = client.chat(MODELS[provider])
    response = model.generate("Hi")
    if provider == "groq":
        # Nobody knows what its cached tokens cost for this model.
        assert model.generate("Hi").cost is None
    if provider == "ollama":
        assert response.cost is None
    else:
        assert isinstance(response.cost, Decimal) and response.cost > 0
    if provider == "xai":
        # As reported: ticks of 1e-10 USD.
        assert response.cost == Decimal("0.00114") == response.usage.reported_cost


def test_a_model_without_a_price_costs_something_unknown(server: ProviderServer, client: Client) -> None:
    response = client.chat("openai:gpt-unheard-of").generate("Hi")
    assert response.usage.total_tokens > 0
    assert response.cost is None


@pytest.mark.parametrize("provider", PROVIDERS)
def test_instructions_have_a_field_of_their_own(
    server: ProviderServer, client: Client, provider: str
) -> None:
    conversation = [SystemMessage("Two."), UserMessage("a"), AssistantMessage("b"), UserMessage("c")]
    assert client.chat(MODELS[provider], system="One.").generate(conversation).text == "c"
    body = server.requests[-1].fields
    system = "One.\n\nTwo."
    said = ["a", "b", "c"]
    match provider:
        case "openai" | "xai":
            assert body["instructions"] == system
            turns = [("user", "a"), ("assistant", "b"), ("user", "c")]
            assert body["input"] == [{"role": role, "content": text} for role, text in turns]
        case "anthropic":
            assert body["system"] == system
            assert [message["content"] for message in body["messages"]] == said  # type: ignore[attr-defined]
        case "google":
            assert body["systemInstruction"] == {"parts": [{"text": system}]}
            roles = [content["role"] for content in body["contents"]]  # type: ignore[attr-defined]
            assert roles == ["user", "model", "user"]
        case _:
            messages = cast("list[dict[str, str]]", body["messages"])
            opening = [message["content"] for message in messages if message["role"] == "system"]
            assert "\n\n".join(opening) == system
            assert [message["content"] for message in messages[len(opening) :]] == said


@pytest.mark.parametrize("provider", PROVIDERS)
def test_numbers_go_where_the_provider_wants_them(
    server: ProviderServer, client: Client, provider: str
) -> None:
    # Models that take them: others have the keywords dropped, see test_capabilities.py.
    name = {"anthropic": "claude-haiku-4-5", "google": "gemini-2.5-flash"}.get(provider, MODELS[provider])
    client.chat(name, temperature=0.1).generate("Hi", temperature=0.25, top_p=0.5, max_tokens=64)
    body = server.requests[-1].fields
    names = {
        "openai": ("temperature", "top_p", "max_output_tokens"),
        "xai": ("temperature", "top_p", "max_output_tokens"),
        "anthropic": ("temperature", "top_p", "max_tokens"),
        "groq": ("temperature", "top_p", "max_completion_tokens"),
        "google": ("temperature", "topP", "maxOutputTokens"),
        "ollama": ("temperature", "top_p", "num_predict"),
    }[provider]
    place = {"google": "generationConfig", "ollama": "options"}.get(provider)
    fields = cast("dict[str, object]", body[place]) if place else body
    found = tuple(fields[name] for name in names)
    assert found == (0.25, 0.5, 64)


def test_what_is_not_said_is_not_sent(server: ProviderServer, client: Client) -> None:
    client.chat("gpt-5.5").generate("Hi")
    assert set(server.requests[-1].fields) == {"model", "input"} | (
        {"stream"} if "stream" in server.requests[-1].fields else set()
    )


def test_the_provider_can_be_given_more(server: ProviderServer, client: Client) -> None:
    model = client.chat("gpt-5.5", provider_options={"store": False, "user": "x"}, extra_headers={"x-a": "1"})
    model.generate("Hi", provider_options={"user": "y"}, extra_headers={"x-b": "2"})
    request = server.requests[-1]
    assert (request.fields["store"], request.fields["user"]) == (False, "y")
    assert (request.headers["x-a"], request.headers["x-b"]) == ("1", "2")


def test_raw_is_the_generated_type_on_demand(server: ProviderServer, client: Client) -> None:
    response = client.chat("gpt-5.5").generate("Hi")
    assert type(response.raw).__name__ == "Response"
    assert response.raw is response.raw
    with client.chat("gpt-5.5").stream("Hi") as stream:
        for _ in stream:
            pass
    assert type(stream.response.raw) is type(response.raw)
    assert response.answer is not None and b'"object"' in response.answer.content()


def test_the_request_is_shown_without_secrets(server: ProviderServer, client: Client) -> None:
    request = client.chat("gemini-3.8-flash").generate("Hi").request
    assert request is not None
    assert request.method == "POST" and request.url.endswith("/models/gemini-3.8-flash:generateContent")
    assert request.json() == {"contents": [{"role": "user", "parts": [{"text": "Hi"}]}]}
    assert "sk-fake" not in repr(request) and "sk-fake" not in request.url


@pytest.mark.parametrize(
    ("turn", "reasons"),
    [
        (
            Turn(text="cut", finish="length"),
            {"openai": "max_output_tokens", "anthropic": "max_tokens", "google": "MAX_TOKENS"}
            | {"xai": "max_output_tokens", "ollama": "length", "groq": "length"},
        ),
        (
            Turn(tools=[ToolUse("look", {"a": 1})]),
            {"openai": "completed", "anthropic": "tool_use", "google": "STOP"}
            | {"xai": "completed", "ollama": "stop", "groq": "tool_calls"},
        ),
        (
            Turn(text="hm", finish="filter"),
            {"openai": "content_filter", "anthropic": "refusal", "google": "SAFETY"}
            | {"groq": "content_filter"},
        ),
    ],
)
@pytest.mark.parametrize("provider", PROVIDERS)
def test_finish_reasons_are_shared_words(
    server: ProviderServer, client: Client, provider: str, turn: Turn, reasons: dict[str, str]
) -> None:
    if provider not in reasons:
        pytest.skip("this provider has no filter")
    server.script([turn, turn], provider=provider)
    model = client.chat(MODELS[provider])
    whole = model.generate("Hi")
    with model.stream("Hi") as stream:
        assert "".join(event.text for event in stream) == turn.text
    expected = {"length": "length", "filter": "content_filter", "tools": "tool_calls"}[turn.reason]
    if reasons[provider] == "refusal":
        expected = "refusal"
    for response in (whole, stream.response):
        assert (response.finish_reason, response.raw_finish_reason) == (expected, reasons[provider])
        assert response.text == turn.text


def test_a_refusal_is_text_with_a_reason(server: ProviderServer, client: Client) -> None:
    server.script([Turn(refusal="I would rather not.")] * 2)
    model = client.chat("gpt-5.5")
    whole = model.generate("Hi")
    with model.stream("Hi") as stream:
        assert "".join(event.text for event in stream) == "I would rather not."
    assert whole.text == stream.response.text == "I would rather not."
    assert whole.finish_reason == stream.response.finish_reason == "refusal"


@pytest.mark.parametrize("provider", PROVIDERS)
def test_thinking_is_not_text(server: ProviderServer, client: Client, provider: str) -> None:
    server.script([Turn(text="42", thinking="Six times seven.")] * 2, provider=provider)
    model = client.chat(MODELS[provider])
    with model.stream("Hi") as stream:
        assert "".join(event.text for event in stream) == "42"
    assert model.generate("Hi").text == stream.response.text == "42"


def test_anthropic_is_given_a_limit_when_nobody_gave_one(server: ProviderServer, client: Client) -> None:
    client.chat("claude-sonnet-5-5").generate("Hi")
    known = client.resolve("claude-sonnet-5-5").info
    assert known is not None
    assert server.requests[-1].fields["max_tokens"] == known.max_output_tokens
    client.chat("anthropic:claude-unheard-of").generate("Hi")
    assert server.requests[-1].fields["max_tokens"] == 4096


def test_versions_choose_the_path(server: ProviderServer) -> None:
    url = server.base_url("google")
    for version in ("v1", "v1beta"):
        with Client(google_api_key="k", google_base_url=url, google_api_version=version) as client:
            model = client.chat("gemini-3.8-flash")
            assert model.generate("Hi").text == "".join(event.text for event in model.stream("Hi")) == "Hi"
        assert f"/{version}/models/" in server.requests[-1].path


@pytest.mark.parametrize("prompt", [[], [SystemMessage("Be kind.")]])
def test_a_prompt_needs_something_to_answer(client: Client, prompt: list[SystemMessage]) -> None:
    with pytest.raises(ConfigurationError, match="nothing to answer"):
        client.chat("gpt-5.5").generate(prompt)


def test_a_prompt_is_made_of_messages(client: Client) -> None:
    with pytest.raises(ConfigurationError, match="message 0 of the prompt is a dict"):
        client.chat("gpt-5.5").generate([{"role": "user"}])  # type: ignore[list-item]


def test_the_four_methods_take_the_same_keywords() -> None:
    methods = (ChatModel.generate, ChatModel.generate_async, ChatModel.stream, ChatModel.stream_async)
    signatures = [list(inspect.signature(method).parameters.values()) for method in methods]
    assert all(one == signatures[0] for one in signatures)


def test_reprs_are_short_and_keep_secrets(server: ProviderServer, client: Client) -> None:
    model = client.chat("gpt-5.5")
    server.script([Turn(text="long " * 100)])
    shown = repr(model.generate("Hi"))
    assert len(shown) < 250 and "gpt-5.5" in shown
    assert repr(model) == "ChatModel('gpt-5.5')"
    assert "sk-fake" not in repr(client) + repr(client.session)
