"""What users of the ancestor asked for, and the chat part of the API page, line by line."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator

import pytest

from aiclient import ChatModel, Client, SystemMessage, Timeout, UserMessage
from aiclient.core.errors import RequestTimeoutError, UnsupportedFeatureError
from aiclient.testing import ProviderServer, SlowFirstByte, Turn
from tests.house.snippets import provider_environment

KEYWORDS = (
    "system temperature max_tokens top_p top_k stop seed presence_penalty frequency_penalty logprobs tools "
    "tool_choice parallel_tool_calls response_model response_format strict reasoning cache metadata user "
    "timeout api_version provider_options extra_headers"
).split()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ProviderServer]:
    """Point every provider at a loopback server by the environment alone."""
    with ProviderServer() as running:
        urls = {provider: running.base_url(provider) for provider in running.providers}
        for name, value in provider_environment(urls).items():
            monkeypatch.setenv(name, value)
        yield running


@pytest.fixture
def client(server: ProviderServer) -> Iterator[Client]:
    """Make the client of the plan's preamble."""
    with Client() as made:
        yield made


# --- unified embeddings ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["text-embedding-3-small", "gemini-embedding-001", "ollama:nomic-embed-text"]
)
def test_vectors_of_one_text_and_of_many(name: str, client: Client) -> None:
    one = client.embed("Paris", model=name)
    assert list(one.vector) == list(one.vectors[0])
    many = client.embed(["Paris", "London"], model=name)
    assert len(many) == len(many.vectors) == 2
    assert asyncio.run(client.embed_async("Paris", model=name)).vector == one.vector


def test_anthropic_has_no_embeddings_and_says_who_has(client: Client, server: ProviderServer) -> None:
    with pytest.raises(UnsupportedFeatureError) as caught:
        client.embed("Paris", model="anthropic:claude-sonnet-4-5")
    for route in ("voyage", "openai", "gemini", "ollama"):
        assert route in str(caught.value).lower()
    assert not server.requests


# --- configurable timeouts ------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["client", "chat", "call"])
def test_a_timeout_on_client_chat_and_call(place: str, server: ProviderServer) -> None:
    server.fault(SlowFirstByte(30))
    seconds = [0.3 if each == place else None for each in ("client", "chat", "call")]
    with Client(max_retries=0, timeout=seconds[0]) as client:
        model = client.chat("ollama:qwen3", timeout=seconds[1])
        with pytest.raises(RequestTimeoutError) as caught:
            model.generate("Hello", timeout=seconds[2])
    assert caught.value.clock == "total"


def test_each_of_the_clocks(server: ProviderServer) -> None:
    server.fault(SlowFirstByte(30))
    clocks = Timeout(total=60, connect=5, first_token=0.3)
    with Client(max_retries=0, timeout=clocks) as client, pytest.raises(RequestTimeoutError) as caught:
        client.chat("gpt-4o").generate("Hello")
    assert (caught.value.clock, caught.value.seconds) == ("first_token", 0.3)


def test_a_slow_local_model_has_more_time_for_its_first_token() -> None:
    from aiclient_generated.ollama.manifest import MANIFEST as OLLAMA
    from aiclient_generated.openai.manifest import MANIFEST as OPENAI

    assert OLLAMA.timeout["first_token"] >= 300
    assert OLLAMA.timeout["first_token"] > OPENAI.timeout["first_token"]


# --- versions of an API ---------------------------------------------------------------------------


def test_a_version_for_the_client_and_for_one_call(server: ProviderServer) -> None:
    with Client(google_api_version="v1") as client:
        client.chat("gemini-2.5-flash").generate("Hello")
        client.chat("gemini-2.5-flash", api_version="v1beta").generate("Hello")
        client.chat("gemini-2.5-flash").generate("Hello", api_version="v1beta")
    versions = [request.path.split("/")[-3] for request in server.requests]
    assert ["v1" in request.path.split("/") for request in server.requests] == [True, False, False], versions


# --- explicit parameters --------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["generate", "generate_async", "stream", "stream_async"])
def test_the_keywords_of_the_api_page_are_explicit(method: str) -> None:
    parameters = inspect.signature(getattr(ChatModel, method)).parameters
    assert not set(KEYWORDS) - set(parameters)
    assert not [name for name, each in parameters.items() if each.kind is each.VAR_KEYWORD]


def test_the_parameters_are_sent_in_each_provider_s_words(client: Client, server: ProviderServer) -> None:
    for name in ("openai:gpt-4o", "claude-sonnet-4-5", "gemini-2.5-flash", "ollama:qwen3"):
        client.chat(name).generate("Hello", temperature=0.5, max_tokens=77)
        client.chat(name).generate("Hello", top_p=0.9, max_tokens=77)
    openai, openai_p, anthropic, anthropic_p, gemini, gemini_p, ollama, ollama_p = (
        request.fields for request in server.requests
    )
    assert (openai["temperature"], openai["max_output_tokens"], openai_p["top_p"]) == (0.5, 77, 0.9)
    assert (anthropic["temperature"], anthropic["max_tokens"], anthropic_p["top_p"]) == (0.5, 77, 0.9)
    assert gemini["generationConfig"] == {"temperature": 0.5, "maxOutputTokens": 77}
    assert gemini_p["generationConfig"] == {"topP": 0.9, "maxOutputTokens": 77}
    assert ollama["options"] == {"temperature": 0.5, "num_predict": 77}
    assert ollama_p["options"] == {"top_p": 0.9, "num_predict": 77}


# --- model inference ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "provider"),
    [
        ("gpt-4o", "openai"),
        ("o4-mini", "openai"),
        ("chatgpt-4o-latest", "openai"),
        ("text-embedding-3-small", "openai"),
        ("ft:gpt-4o:acme::1", "openai"),
        ("claude-opus-4-5", "anthropic"),
        ("gemini-2.5-pro", "google"),
        ("gemini-9-flash", "google"),
        ("grok-4.3", "xai"),
        ("mistral:7b", "ollama"),
        ("gpt-oss:20b", "ollama"),
        ("ollama:anything", "ollama"),
    ],
)
def test_a_name_leads_to_its_provider(name: str, provider: str, client: Client) -> None:
    found = client.resolve(name)
    assert found.provider == provider
    assert str(found)


@pytest.mark.parametrize("name", ["claude-3-sonnet", "claude-3-opus", "gemini-2.0", "grok-3"])
def test_the_plan_s_retired_names_are_asked_with_a_warning(name: str, client: Client) -> None:
    from aiclient.registry import RetiredModelWarning

    with pytest.warns(RetiredModelWarning):
        response = client.chat(name).generate("Hello")
    assert response.text == "Hello"
    assert response.warnings


# --- chat -----------------------------------------------------------------------------------------


def test_a_prompt_is_a_text_a_message_or_messages(client: Client) -> None:
    model = client.chat("gpt-4o", temperature=0.2, timeout=30)
    for prompt in ("Hello", UserMessage("Hello"), [SystemMessage("Be brief."), UserMessage("Hello")]):
        assert model.generate(prompt).text == "Hello"


def test_one_answer_in_four_ways(client: Client, server: ProviderServer) -> None:
    server.script([Turn(text="One two", finish="stop") for _ in range(4)])
    model = client.chat("gpt-4o")

    async def awaited() -> list[str]:
        whole = await model.generate_async("Hello")
        async with model.stream_async("Hello") as stream:
            text = "".join([event.text async for event in stream])
        assert stream.response.text == text
        return [whole.text, text]

    with model.stream("Hello") as stream:
        streamed = "".join(event.delta for event in stream)
    assert stream.response.text == streamed
    assert {model.generate("Hello").text, streamed, *asyncio.run(awaited())} == {"One two"}


def test_what_a_response_has(client: Client) -> None:
    response = client.chat("gpt-4o").generate("Hello")
    names = "text parts tool_calls usage finish_reason model provider id cost cache_hit attempts warnings"
    for name in (*names.split(), "request", "raw"):
        assert hasattr(response, name), name
    assert "gpt-4o" in response.explain()


def test_the_default_model(server: ProviderServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AICLIENT_MODEL", "claude-opus-4-5")
    with Client() as client:
        assert client.chat().generate("Hello").provider == "anthropic"
    with Client(default_model="gpt-4o") as client:
        assert client.chat().generate("Hello").provider == "openai"
        assert ChatModel("grok-4.3", client=client).generate("Hello").provider == "xai"


def test_unsupported_keywords_follow_the_policy(server: ProviderServer) -> None:
    with Client(on_unsupported="error") as client, pytest.raises(UnsupportedFeatureError):
        client.chat("claude-opus-5").generate("Hello", temperature=0.5)
    assert not server.requests
    with Client() as client:
        assert "temperature" in client.chat("claude-opus-5").generate("Hello", temperature=0.5).warnings[0]


def test_typed_clients_share_the_client(client: Client, server: ProviderServer) -> None:
    typed = client.provider("openai")
    assert typed.responses.create(model="gpt-4o", input="Hello").model == "gpt-4o"
    assert server.requests[-1].path.endswith("/responses")
