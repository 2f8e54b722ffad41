"""Embeddings against the loopback server: every provider, both ways to ask, one request or many."""

from __future__ import annotations

import asyncio
import inspect
import pickle
from collections.abc import Callable
from decimal import Decimal

import pytest

from aiclient import Client
from aiclient.core.embeddings import EmbedRequest
from aiclient.core.errors import (
    ClientClosedError,
    ConfigurationError,
    DecodeError,
    InvalidRequestError,
    MissingApiKeyError,
    ModelNotFoundError,
    UnknownModelError,
    UnsupportedFeatureError,
)
from aiclient.core.flow import Flow
from aiclient.core.middleware import EmbedHandler, Middleware
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.embeddings import EmbeddingModel, EmbedResponse
from aiclient.testing import ProviderServer, Turn, rate_limited
from aiclient.testing.faults import ErrorStatus
from aiclient.testing.script import Raw
from tests.unit.loopback import KEY, connected

MODELS = {
    "openai": "text-embedding-3-small",
    "google": "gemini-embedding-2",
    "ollama": "ollama:nomic-embed-text",
    "voyage": "voyage-4",
}


def both(client: Client, texts: str | list[str], model: str) -> EmbedResponse:
    """Embed blocking and awaited, and return the response, which is the same."""
    first = client.embed(texts, model=model)
    assert asyncio.run(client.embed_async(texts, model=model)) == first
    return first


@pytest.mark.parametrize("provider", MODELS)
def test_one_text_is_one_vector(server: ProviderServer, client: Client, provider: str) -> None:
    server.script([Turn(vectors=[[0.25, -0.5]])] * 2)
    response = both(client, "Hello", MODELS[provider])
    assert response.vector.tolist() == [0.25, -0.5]
    assert response.provider == provider
    assert response.dimensions == 2
    assert response.usage.input_tokens > 0
    assert response.usage.output_tokens == 0
    assert len(response.attempts) == 1
    assert response.raw is not None
    assert response.request is not None
    assert KEY not in str(response.request)


@pytest.mark.parametrize("provider", MODELS)
def test_many_texts_keep_their_order_however_many_requests_it_takes(
    server: ProviderServer, client: Client, provider: str
) -> None:
    texts = [f"Text number {number}" for number in range(300)]
    response = both(client, texts, MODELS[provider])
    alone = {number: client.embed(texts[number], model=MODELS[provider]) for number in (0, 99, 100, 299)}
    assert len(response) == 300
    for number, single in alone.items():
        assert response[number] == single.vector
    requests = {"google": 3, "ollama": 2}.get(provider, 1)
    assert len(response.attempts) == requests
    assert len(server.requests) == 2 * requests + 4


def test_a_single_vector_is_only_asked_of_a_single_text(client: Client) -> None:
    response = client.embed(["a", "b"], model=MODELS["openai"])
    with pytest.raises(ConfigurationError, match=r"holds 2 vectors; take them from \.vectors"):
        _ = response.vector
    assert [vector.tolist() for vector in response] == [vector.tolist() for vector in response.vectors]
    assert response[-1:][0] == response[1]
    assert "2 x 8" in repr(response)


def test_usage_and_cost_are_summed(server: ProviderServer, client: Client) -> None:
    texts = ["word " * 400] * 250
    response = client.embed(texts, model="gemini-embedding-001")
    single = client.embed(texts[0], model="gemini-embedding-001")
    assert response.usage.input_tokens == 250 * single.usage.input_tokens
    assert single.cost == Decimal("0.15") * single.usage.input_tokens / 1_000_000
    assert response.cost == Decimal("0.15") * response.usage.input_tokens / 1_000_000
    assert client.embed("x", model=MODELS["ollama"]).cost is None
    assert len(server.requests) == 3 + 1 + 1


def test_openai_packs_its_vectors(server: ProviderServer, client: Client) -> None:
    response = client.embed(["a", "b"], model=MODELS["openai"], dimensions=16)
    assert server.requests[-1].fields["encoding_format"] == "base64"
    assert [type(one) for one in response.vectors.packed] == [str, str]
    assert response.dimensions == 16
    plain = client.embed(
        ["a", "b"], model=MODELS["openai"], dimensions=16, provider_options={"encoding_format": "float"}
    )
    assert plain == response


def test_token_limits_split_too(server: ProviderServer, client: Client) -> None:
    client.embed(["word " * 6000] * 100, model=MODELS["openai"])
    sizes = [len(one.fields["input"]) for one in server.requests]  # type: ignore[arg-type]
    assert sum(sizes) == 100
    assert max(sizes) <= 30


def test_failures_are_retried_request_by_request(server: ProviderServer, client: Client) -> None:
    server.fault(rate_limited(seconds=0))
    response = client.embed([str(number) for number in range(250)], model=MODELS["google"])
    assert len(response) == 250
    assert [one.error is None for one in response.attempts].count(False) == 1
    assert len(server.requests) == 4


@pytest.mark.parametrize("awaited", [False, True])
def test_what_was_done_is_not_lost(server: ProviderServer, client: Client, *, awaited: bool) -> None:
    texts = [str(number) for number in range(250)]
    whole = client.embed(texts, model=MODELS["google"])
    server.fault(ErrorStatus(400, "This text is not welcome."))

    def embed() -> EmbedResponse:
        if awaited:
            return asyncio.run(client.embed_async(texts, model=MODELS["google"]))
        return client.embed(texts, model=MODELS["google"])

    with pytest.raises(InvalidRequestError) as caught:
        embed()
    done = caught.value.embedded
    assert done is not None
    # How many requests had begun when the first one failed is a matter of luck.
    assert len(done.missing) in {50, 100, 150, 200, 250}
    for position, vector in done.vectors.items():
        assert vector == whole[position]
    rest = client.embed([texts[position] for position in done.missing], model=MODELS["google"])
    together = {**done.vectors, **dict(zip(done.missing, rest, strict=True))}
    assert [together[position] for position in range(250)] == list(whole)
    assert [one.error is None for one in caught.value.attempts].count(True) * 100 >= len(done.vectors)


@pytest.mark.parametrize("name", ["anthropic", "claude-sonnet-5-5", "anthropic:any", "xai", "grok-4.7"])
def test_who_has_none_says_who_has(server: ProviderServer, client: Client, name: str) -> None:
    with pytest.raises(UnsupportedFeatureError, match=r"Gemini.*Ollama.*OpenAI.*Voyage"):
        client.embed("Hello", model=name)
    assert not server.requests


def test_no_key_is_missed_where_there_are_no_embeddings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with Client() as client:
        with pytest.raises(UnsupportedFeatureError):
            client.embed("Hello", model="anthropic")
        with pytest.raises(MissingApiKeyError):
            client.embed("Hello", model=MODELS["openai"])


def test_a_chat_model_is_no_embedding_model(client: Client) -> None:
    with pytest.raises(UnsupportedFeatureError, match=r"gpt-5\.5 is no embedding model.*embedding-3-large"):
        client.embed("Hello", model="gpt-5.5")
    with pytest.raises(ConfigurationError, match=r"'gemini' is a provider.*'gemini-embedding-2'"):
        client.embed("Hello", model="gemini")
    with pytest.raises(UnknownModelError):
        client.embed("Hello", model="nobody-knows-this")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("", "input 0 is empty"),
        ([], "empty list"),
        (["a", ""], "input 1 is empty"),
        (["a", 1], "input 1 is of type int"),
        (None, "input is of type NoneType"),
        (b"a", "input is of type bytes"),
        ({"a": "b"}, "input is of type dict"),
        (["a", "word " * 20_000], "input 1 has 100,000 characters"),
    ],
)
def test_what_cannot_be_embedded_is_refused_before_sending(
    server: ProviderServer, client: Client, given: str, message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        client.embed(given, model=MODELS["openai"])
    assert not server.requests


def test_options_are_checked(client: Client) -> None:
    with pytest.raises(ConfigurationError, match="dimensions is 0"):
        client.embed("a", model=MODELS["openai"], dimensions=0)
    with pytest.raises(ConfigurationError, match="input_type is 'search'; it can be query, document"):
        client.embed("a", model=MODELS["google"], input_type="search")  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="timeout is -1"):
        client.embed("a", model=MODELS["openai"], timeout=-1)


def test_long_texts_go_out_where_they_may_be_cut(server: ProviderServer, client: Client) -> None:
    client.embed("word " * 20_000, model="gemini-embedding-001", truncate=True)
    assert len(server.requests) == 1


def test_an_unknown_model_is_named(server: ProviderServer, client: Client) -> None:
    server.fault(ErrorStatus(404, "Not found."))
    with pytest.raises(ModelNotFoundError, match="did you mean 'text-embedding-3-small'") as caught:
        client.embed("Hello", model="openai:text-embedding-4-small")
    assert len(caught.value.attempts) == 1
    assert pickle.loads(pickle.dumps(caught.value)).attempts == caught.value.attempts


def test_too_few_vectors_are_an_error(server: ProviderServer, client: Client) -> None:
    server.script([Raw(b'{"data": [{"index": 0, "embedding": [1.0]}]}')])
    with pytest.raises(DecodeError, match="it holds 1 vectors for 2 texts"):
        client.embed(["a", "b"], model=MODELS["openai"])


def test_dimensions_without_effect_are_reported(server: ProviderServer, client: Client) -> None:
    server.script([Turn(vectors=[[1.0, 2.0]])])
    response = client.embed("a", model=MODELS["ollama"], dimensions=64)
    assert response.warnings == ("dimensions=64 had no effect: nomic-embed-text answered with 2",)


class Counting(Middleware):
    """Notes the models of calls."""

    def __init__(self) -> None:
        self.models: list[str] = []

    def embed(self, request: EmbedRequest, call_next: EmbedHandler) -> Flow[EmbedResponse]:
        self.models.append(request.model)
        return (yield from call_next(request))


def test_middleware_sees_one_call(client: Client) -> None:
    counting = Counting()
    client.add_middleware(counting)
    client.embed(["a"] * 250, model=MODELS["google"])
    assert counting.models == ["gemini-embedding-2"]


def test_a_closed_client_says_so(server: ProviderServer) -> None:
    client = connected(server)
    client.close()
    with pytest.raises(ClientClosedError):
        client.embed("a", model=MODELS["openai"])


def test_one_list_of_keywords() -> None:
    ways: list[Callable[..., object]] = [
        EmbeddingModel.embed,
        EmbeddingModel.embed_async,
        Client.embed,
        Client.embed_async,
    ]
    names = [[name for name in inspect.signature(way).parameters if name != "model"] for way in ways]
    assert all(one == names[0] for one in names)
    model = EmbeddingModel("text-embedding-3-small", client=Client())
    assert repr(model) == "EmbeddingModel('text-embedding-3-small')"


class Own:
    """A provider of the user's own that embeds nothing."""

    name = "own"

    def total(self, request: GenerateRequest, /) -> float | None:
        return None

    def generate(self, request: GenerateRequest, /) -> Flow[ChatResponse]:
        raise NotImplementedError


def test_a_provider_of_one_s_own_may_embed_or_not(client: Client) -> None:
    client.register_provider("own", Own())
    with pytest.raises(UnsupportedFeatureError, match="the provider 'own' has no embedding models"):
        client.embed("a", model="own:any")
