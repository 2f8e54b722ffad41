"""Lists of models and sizes of prompts, from whoever tells them."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from aiclient import Client
from aiclient.core.endpoint import make_endpoint
from aiclient.core.errors import (
    AIClientError,
    ConfigurationError,
    ConnectFailedError,
    MissingApiKeyError,
    UnsupportedFeatureError,
)
from aiclient.core.flow import Flow
from aiclient.core.listed import ListedModel
from aiclient.providers.adapters import load_adapter
from aiclient.providers.services import list_flow
from aiclient.testing import ProviderServer
from aiclient.wire.connect import Settings
from aiclient.wire.json import JsonObject
from aiclient_generated.openai.manifest import MANIFEST
from tests.unit.chat.test_registering import Echo
from tests.unit.loopback import KEY, MODELS, connected, provider_options

PROVIDERS = list(MODELS)


class Catalogue(Echo):
    """A provider of one's own that lists its models."""

    def list_models(self) -> Flow[list[tuple[str, JsonObject]]]:
        yield from ()
        return [("one", {"size": 1})]


def test_models_are_listed(server: ProviderServer) -> None:
    with connected(server) as client:
        every = client.list_models()
        assert {model.provider for model in every} == set(PROVIDERS)
        assert all(model.id and model.data for model in every)
        assert all(model.id.startswith("gemini") for model in every if model.provider == "google")
        assert len(repr(every[0])) < 100
    with Client(ollama_base_url=server.base_url("ollama")) as client:
        assert {model.provider for model in client.list_models()} == {"ollama"}
        with pytest.raises(MissingApiKeyError):
            client.list_models("openai")


NOWHERE = "http://127.0.0.1:9"


def test_a_provider_that_fails_does_not_hide_the_others(
    server: ProviderServer, caplog: pytest.LogCaptureFixture
) -> None:
    keywords = provider_options(server)
    keywords["openai_base_url"] = NOWHERE
    keywords["xai_base_url"] = "ftp://nowhere"
    with Client(max_retries=0, **keywords) as client:
        found = client.list_models()
        assert {model.provider for model in found} == set(PROVIDERS) - {"openai", "xai"}
        assert {name: type(error) for name, error in found.failed.items()} == {
            "openai": ConnectFailedError,
            "xai": ConfigurationError,
        }
        assert "the models of openai are not listed: no connection" in caplog.text
        assert asyncio.run(client.list_models_async()) == found
        assert client.list_models("google").failed == {}
        with pytest.raises(ConnectFailedError):
            client.list_models("openai")


def test_where_all_fail_the_first_error_tells_of_the_others() -> None:
    client = Client(
        anthropic_api_key=KEY,
        anthropic_base_url=NOWHERE,
        openai_api_key=KEY,
        openai_base_url=NOWHERE,
        xai_api_key=KEY,
        xai_base_url="ftp://nowhere",
        max_retries=0,
    )
    with client, pytest.raises(AIClientError) as caught:
        client.list_models()
    told = f"{caught.value} {' '.join(caught.value.__notes__)}"
    assert told.count("127.0.0.1:9") == 2 and "ftp://nowhere" in told


@pytest.mark.parametrize("provider", ["openai", "anthropic", "google"])
def test_prompts_are_counted(server: ProviderServer, client: Client, provider: str) -> None:
    def look(place: str) -> str:
        """Look."""
        return place

    assert client.count_tokens("Hello there", model=MODELS[provider], system="Brief.", tools=[look]) > 0
    sent = server.requests[-1]
    assert "count" in sent.path or "input_tokens" in sent.path
    assert b"Brief." in sent.body and b"look" in sent.body


@pytest.mark.parametrize("provider", ["xai", "ollama", "groq"])
def test_who_does_not_count_says_so(client: Client, provider: str) -> None:
    with pytest.raises(UnsupportedFeatureError, match="does not count"):
        client.count_tokens("Hello", model=MODELS[provider])


def test_awaiting_gives_the_same(server: ProviderServer, client: Client) -> None:
    async def main() -> tuple[int, list[ListedModel]]:
        count = await client.count_tokens_async("Hello", model="gpt-5.5", system="Brief.")
        return count, await client.list_models_async("openai")

    count, models = asyncio.run(main())
    assert count == client.count_tokens("Hello", model="gpt-5.5", system="Brief.")
    assert models == client.list_models("openai")


def test_own_providers_are_listed_where_they_list(client: Client) -> None:
    client.register_provider("echo", Echo())
    client.register_provider("listing", Catalogue())
    assert ListedModel("echo", "one") in client.list_models()
    with pytest.raises(UnsupportedFeatureError, match="echo does not list its models"):
        client.list_models("echo")


def test_a_name_that_would_be_another_path_is_refused(server: ProviderServer, client: Client) -> None:
    model = client.chat("google:..")
    for ask in (model.generate, model.count_tokens):
        with pytest.raises(ConfigurationError, match="cannot be described"):
            ask("Hi")
    assert server.requests == []


def test_a_provider_without_an_adapter_says_so() -> None:
    manifest = replace(MANIFEST, adapter="nonsense")
    with pytest.raises(ConfigurationError, match="no adapter 'nonsense'; its typed client works"):
        load_adapter(manifest, "v1")
    with pytest.raises(UnsupportedFeatureError, match="does not list its models"):
        next(list_flow(make_endpoint(manifest, Settings(api_key=KEY), {}), "v1"))
