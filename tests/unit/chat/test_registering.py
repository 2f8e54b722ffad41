"""Models and providers that the user adds, and what is said of models that nobody has."""

from __future__ import annotations

from importlib.metadata import EntryPoint
from typing import ClassVar

import pytest

from aiclient import ChatResponse, Client
from aiclient.core.errors import (
    ConfigurationError,
    ModelNotFoundError,
    UnknownModelError,
    UnsupportedFeatureError,
)
from aiclient.core.flow import Flow
from aiclient.core.keywords import Api
from aiclient.core.parts import Text
from aiclient.core.requests import GenerateRequest
from aiclient.registry import RetiredModelWarning
from aiclient.testing import ErrorStatus, ProviderServer
from tests.unit.loopback import KEY, MODELS

PROVIDERS = list(MODELS)


class Echo:
    """A provider without HTTP."""

    name = "echo"

    def total(self, request: GenerateRequest, /) -> float | None:
        return None

    def generate(self, request: GenerateRequest, /) -> Flow[ChatResponse]:
        yield from ()
        return ChatResponse(provider="echo", model=request.model, parts=(Text(request.turns[-1].text),))


class Parrot(Echo):
    """Another one, brought by an entry point."""

    name = "parrot"
    loads: ClassVar[list[str]] = []


def make_parrot() -> Parrot:
    """Return a provider, as an entry point may."""
    Parrot.loads.append("loaded")
    return Parrot()


def install(monkeypatch: pytest.MonkeyPatch, loaded: object) -> None:
    """Pretend that a distribution with an entry point is installed."""

    def entry_points(*, group: str) -> list[EntryPoint]:
        return [EntryPoint("parrot", "parrot:make", group)]

    def load(point: EntryPoint) -> object:
        return loaded

    monkeypatch.setattr(EntryPoint, "load", load)
    monkeypatch.setattr("importlib.metadata.entry_points", entry_points)


def test_a_provider_of_ones_own_answers(client: Client) -> None:
    model = client.chat("echo:anything", tools=[])
    with pytest.raises(UnknownModelError):
        model.generate("Hi")
    client.register_provider("echo", Echo())
    response = model.generate("Hi")
    assert (response.text, response.model) == ("Hi", "anything")
    assert response.provider == "echo"


def test_the_one_custom_provider_takes_what_nobody_knows(client: Client) -> None:
    client.register_provider("echo", Echo())
    assert client.resolve("some-unheard-of-model").why == "the only custom provider"
    assert client.chat("some-unheard-of-model").generate("Hi").provider == "echo"
    assert client.resolve("gpt-5.5").provider == "openai"
    client.register_provider("second", Echo())
    with pytest.raises(UnknownModelError):
        client.resolve("some-unheard-of-model")


def test_custom_providers_have_no_versions(client: Client) -> None:
    client.register_provider("echo", Echo())
    with pytest.raises(UnsupportedFeatureError, match="api_version cannot be chosen"):
        client.chat("echo:x", api_version="v2").generate("Hi")
    with pytest.raises(UnsupportedFeatureError, match="api cannot be chosen"):
        client.chat("echo:x", api="chat").generate("Hi")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("openai", "pass openai_base_url"),
        ("gemini", "already"),
        ("Bad Name", "lower-case"),
        ("", "lower-case"),
    ],
)
def test_names_of_providers_are_checked(client: Client, name: str, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        client.register_provider(name, Echo())


def test_a_server_that_speaks_chat_completions(
    server: ProviderServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MY_LLM_API_KEY", KEY)
    with Client() as client:
        client.register_provider("my-llm", server.base_url("openai"))
        response = client.chat("my-llm:llama-9", temperature=0.5).generate("Hi")
        assert (response.text, response.provider) == ("Hi", "my-llm")
        with client.chat("my-llm:llama-9").stream("Hi") as stream:
            assert "".join(event.text for event in stream) == "Hi"
        request = server.requests[0]
        assert request.path.endswith("/chat/completions")
        assert request.headers["authorization"].startswith("Bearer ")
        assert [model.provider for model in client.list_models("my-llm")][:1] == ["my-llm"]
        with pytest.raises(UnsupportedFeatureError, match="does not count"):
            client.count_tokens("Hi", model="my-llm:llama-9")
        with pytest.raises(ConfigurationError, match="has its own"):
            client.register_provider("echo", Echo(), api_key=KEY)


def test_installed_providers_are_found_when_they_are_missed(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    Parrot.loads.clear()
    install(monkeypatch, make_parrot)
    client.chat("gpt-5.5").generate("Hi")
    assert Parrot.loads == []
    assert client.chat("parrot:x").generate("Hi").provider == "echo"
    assert client.chat("parrot:x").generate("Hi").text == "Hi"
    assert Parrot.loads == ["loaded"]
    with pytest.raises(UnknownModelError):
        client.resolve("some-unheard-of-model")


def test_entry_points_that_give_something_else_are_named(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, object())
    with pytest.raises(ConfigurationError, match="gives no provider, but a object"):
        client.chat("parrot:x").generate("Hi")


def test_an_entry_point_that_cannot_be_loaded_is_named(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def load(point: EntryPoint) -> object:
        raise ImportError("no module named feathers")

    install(monkeypatch, None)
    monkeypatch.setattr(EntryPoint, "load", load)
    with pytest.raises(ConfigurationError, match=r"'parrot' .*parrot:make.* ImportError: no module named"):
        client.resolve("parrot:x")
    assert client.resolve("gpt-5.5").provider == "openai"


def test_the_catalogue_can_be_corrected(server: ProviderServer, client: Client) -> None:
    client.register_model("claude-sonnet-5-5", capabilities={"sampling": True})
    response = client.chat("claude-sonnet-5-5").generate("Hi", temperature=0.5)
    assert response.warnings == () and server.requests[-1].fields["temperature"] == 0.5
    assert response.cost is not None


def test_models_of_ones_own_have_facts_and_aliases(server: ProviderServer, client: Client) -> None:
    client.register_model(
        "our-tuned-model",
        provider="openai",
        aliases=["tuned"],
        capabilities={"tools": False},
        rejects=["seed"],
        reasoning_levels=["low"],
        context_tokens=8000,
        max_output_tokens=100,
    )
    found = client.resolve("tuned")
    assert (found.provider, found.model) == ("openai", "our-tuned-model")
    assert found.info is not None and found.info.reasoning.levels == ("low",)
    response = client.chat("tuned").generate("Hi", seed=1, max_tokens=200, reasoning="high")
    assert len(response.warnings) == 3
    assert server.requests[-1].fields["model"] == "our-tuned-model"


def test_a_model_needs_a_provider(client: Client) -> None:
    with pytest.raises(UnknownModelError):
        client.register_model("our-tuned-model")
    with pytest.raises(ConfigurationError, match="register it"):
        client.register_model("our-tuned-model", provider="nobody")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_404_names_the_nearest_models(server: ProviderServer, client: Client, provider: str) -> None:
    names = {
        "openai": "gpt-5.55",
        "anthropic": "claude-sonet-5-5",
        "google": "gemini-3.8-flsh",
        "xai": "grok-4.77",
        "ollama": "qwen33",
        "groq": "llama-3.3-70b-versatil",
    }
    server.fault(ErrorStatus(404, "No such model."), provider=provider)
    with pytest.raises(ModelNotFoundError, match="No such model") as caught:
        client.chat(f"{provider}:{names[provider]}").generate("Hi")
    assert "did you mean" in caught.value.message
    assert MODELS[provider].removeprefix(f"{provider}:") in caught.value.message
    assert caught.value.status == 404 and len(caught.value.attempts) == 1


def test_a_404_for_a_known_model_says_that_the_key_may_be_the_reason(
    server: ProviderServer, client: Client
) -> None:
    server.fault(ErrorStatus(404, "No such model."))
    with pytest.raises(ModelNotFoundError, match="may not be allowed"):
        client.chat("gpt-5.5").generate("Hi")


def test_a_404_for_a_retired_model_names_its_successor(server: ProviderServer, client: Client) -> None:
    server.fault(ErrorStatus(404, "No such model."), provider="anthropic")
    with pytest.warns(RetiredModelWarning), pytest.raises(ModelNotFoundError, match="its successor is"):
        client.chat("claude-3-opus").generate("Hi")


def test_retired_names_are_told_on_the_response_too(client: Client) -> None:
    with pytest.warns(RetiredModelWarning) as warned:
        response = client.chat("claude-3-opus").generate("Hi")
    assert any("was retired" in text for text in response.warnings)
    assert warned[0].filename == __file__


def test_versions_can_be_chosen_for_a_call(server: ProviderServer, client: Client) -> None:
    model = client.chat("gemini-3.8-flash", api_version="v1")
    model.generate("Hi")
    model.generate("Hi", api_version="v1beta")
    assert ["/v1/" in request.path for request in server.requests] == [True, False]
    with pytest.raises(ConfigurationError, match="no api_version 'v9'"):
        model.generate("Hi", api_version="v9")


@pytest.mark.parametrize("place", ["client", "model"])
def test_the_api_can_be_chosen(server: ProviderServer, place: str) -> None:
    url = server.base_url("openai")
    api: Api | None = "chat" if place == "client" else None
    with Client(openai_api_key=KEY, openai_base_url=url, api=api) as client:
        model = client.chat("gpt-5.5") if place == "client" else client.chat("gpt-5.5", api="chat")
        assert model.generate("Hi").text == "Hi"
        assert server.requests[-1].path.endswith("/chat/completions")
        assert model.with_options(api="responses").generate("Hi").text == "Hi"
        assert server.requests[-1].path.endswith("/responses")


def test_a_choice_of_apis_is_refused_where_there_is_none(server: ProviderServer, client: Client) -> None:
    with pytest.raises(UnsupportedFeatureError, match="no choice of APIs"):
        client.chat("claude-sonnet-5-5", api="chat").generate("Hi")
