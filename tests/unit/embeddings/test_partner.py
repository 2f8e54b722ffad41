"""Embeddings where a provider has none: a partner that the client names, or an error that names them all."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import cast

import pytest

from aiclient import Client
from aiclient.core.endpoint import make_endpoint
from aiclient.core.errors import (
    ConfigurationError,
    InvalidRequestError,
    MissingApiKeyError,
    UnsupportedFeatureError,
)
from aiclient.testing import ProviderServer, Turn
from aiclient.testing.script import Raw
from aiclient.wire.connect import Settings
from aiclient_generated.options import ProviderOptions
from aiclient_generated.voyage.manifest import MANIFEST as VOYAGE
from tests.unit.loopback import KEY, provider_options


def client_with(server: ProviderServer, **more: str) -> Client:
    return Client(**cast(ProviderOptions, {**provider_options(server), **more}))


def test_a_partner_embeds_for_anthropic_and_the_route_is_told(server: ProviderServer) -> None:
    with client_with(server, anthropic_embeddings="voyage") as client:
        response = client.embed(["one", "two"], model="anthropic", input_type="document", dimensions=8)
        assert (response.provider, response.model, len(response)) == ("voyage", "voyage-4", 2)
        assert response.resolution == "anthropic → voyage:voyage-4 (anthropic_embeddings='voyage')"
        sent = server.requests[-1].fields
        assert (sent["model"], sent["input_type"], sent["output_dimension"]) == ("voyage-4", "document", 8)
        assert sent["truncation"] is False
        assert response.usage.input_tokens > 0
        assert response.cost == Decimal("0.06") * response.usage.input_tokens / 1_000_000
        again = asyncio.run(client.embed_async(["one", "two"], model="claude", dimensions=8))
        assert again.vectors == response.vectors
        assert again.resolution.startswith("claude → voyage:voyage-4")


@pytest.mark.parametrize(
    ("partner", "provider", "model"),
    [
        ("openai", "openai", "text-embedding-3-small"),
        ("gemini", "google", "gemini-embedding-2"),
        ("ollama", "ollama", "nomic-embed-text"),
        ("voyage:voyage-4-large", "voyage", "voyage-4-large"),
        ("text-embedding-3-large", "openai", "text-embedding-3-large"),
    ],
)
def test_a_partner_is_a_provider_or_a_model(
    server: ProviderServer, partner: str, provider: str, model: str
) -> None:
    with client_with(server, anthropic_embeddings=partner, xai_embeddings=partner) as client:
        for name in ("anthropic", "xai"):
            response = client.embed("Hello", model=name)
            assert response.provider == provider
            assert f"{name} → {provider}:{model} ({name}_embeddings={partner!r})" == response.resolution


@pytest.mark.parametrize("name", ["claude-sonnet-5-5", "anthropic:any", "xai"])
def test_a_model_of_anthropic_stays_an_error(server: ProviderServer, name: str) -> None:
    client = client_with(server, anthropic_embeddings="voyage")
    with client, pytest.raises(UnsupportedFeatureError, match="has no embedding models"):
        client.embed("Hello", model=name)
    assert not server.requests


def test_a_partner_without_embeddings_or_without_a_key_is_an_error(
    server: ProviderServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VOYAGE_API_KEY", raising=False)
    for partner in ("xai", "anthropic"):
        client = client_with(server, anthropic_embeddings=partner)
        with client, pytest.raises(ConfigurationError, match=r"models either; .*voyage:voyage-4"):
            client.embed("Hello", model="anthropic")
    client = Client(anthropic_embeddings="voyage")
    with client, pytest.raises(MissingApiKeyError, match=r"voyage_api_key=.*VOYAGE_API_KEY"):
        client.embed("Hello", model="anthropic")
    assert not server.requests


def test_without_a_choice_the_error_names_routes_and_keyword(server: ProviderServer, client: Client) -> None:
    with pytest.raises(UnsupportedFeatureError) as caught:
        client.embed("Hello", model="anthropic")
    told = str(caught.value)
    for route in ("voyage:voyage-4", "openai:text-embedding-3-small", "gemini-embedding-2", "ollama:nomic"):
        assert route in told
    assert "Client(anthropic_embeddings='voyage')" in told
    assert not server.requests


def test_voyage_has_no_chat_no_list_and_no_typed_client(server: ProviderServer, client: Client) -> None:
    with pytest.raises(UnsupportedFeatureError, match="Voyage has no chat models"):
        client.chat("voyage:voyage-4").generate("Hi")
    with pytest.raises(UnsupportedFeatureError, match="does not list its models"):
        client.list_models("voyage")
    with pytest.raises(UnsupportedFeatureError, match="does not count"):
        client.count_tokens("Hi", model="voyage:voyage-4")
    with pytest.raises(UnsupportedFeatureError, match="no typed client"):
        client.provider("voyage")
    assert not server.requests


def test_keys_of_atlas_go_to_their_own_host() -> None:
    def base_url(key: str, given: str | None = None) -> str:
        return make_endpoint(VOYAGE, Settings(api_key=key, base_url=given), {}).base_url

    assert base_url("pa-fake") == base_url("sk-fake") == "https://api.voyageai.com"
    assert base_url("al-fake") == "https://ai.mongodb.com"
    assert base_url("al-fake", "http://localhost:1") == "http://localhost:1"


def test_an_error_of_voyage_is_read(server: ProviderServer, client: Client) -> None:
    server.script([Raw({"detail": "Model nonexistent is not supported."}, status=400)])
    with pytest.raises(InvalidRequestError, match="Model nonexistent is not supported") as caught:
        client.embed("Hello", model="voyage:nonexistent")
    assert KEY not in str(caught.value)


def test_vectors_come_packed_and_in_order(server: ProviderServer, client: Client) -> None:
    server.script([Turn(vectors=[[0.5, 1.0], [0.25, -2.0]])])
    response = client.embed(["a", "b"], model="voyage-4")
    assert server.requests[-1].fields["encoding_format"] == "base64"
    assert [type(one) for one in response.vectors.packed] == [str, str]
    assert [vector.tolist() for vector in response] == [[0.5, 1.0], [0.25, -2.0]]
