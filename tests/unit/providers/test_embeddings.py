"""Embedding adapters: what each provider is sent, and what is read in its answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import pytest

from aiclient.core.context import CallContext, OnUnsupported
from aiclient.core.embeddings import EmbedOptions, EmbedRequest, InputType
from aiclient.core.errors import UnsupportedFeatureError
from aiclient.core.usage import Usage
from aiclient.providers.embedding import EmbedAdapter, load_embed_adapter
from aiclient.providers.google.embeddings import GeminiEmbeddings
from aiclient.providers.ollama.embeddings import OllamaEmbeddings
from aiclient.providers.openai.embeddings import EmbeddingsAdapter
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest

BUILDER = "aiclient_generated.openai.v1.calls.embeddings"
OPENAI = EmbeddingsAdapter("openai", BUILDER)
VOYAGE = EmbeddingsAdapter("voyage", BUILDER)
MISTRAL = EmbeddingsAdapter("mistral", BUILDER)
OTHER = EmbeddingsAdapter("acme", BUILDER)
GEMINI = GeminiEmbeddings("v1beta")
OLLAMA = OllamaEmbeddings()


def request(
    *texts: str,
    model: str = "embed-1",
    options: EmbedOptions | None = None,
    on_unsupported: OnUnsupported = "warn",
) -> EmbedRequest:
    return EmbedRequest(
        provider="acme",
        model=model,
        inputs=texts or ("Hello",),
        options=options or EmbedOptions(),
        context=CallContext(on_unsupported=on_unsupported),
    )


def sent(adapter: EmbedAdapter, asked: EmbedRequest) -> dict[str, object]:
    """Return the body, with what options add to it."""
    call = adapter.encode(asked)
    extra = (call.options or {}).get("extra_body") or {}
    return {**cast("Mapping[str, object]", call.body), **extra}


ALL = EmbedOptions(dimensions=64, input_type="query", truncate=True, user="u1")


@pytest.mark.parametrize(
    ("adapter", "fields", "warned"),
    [
        (OPENAI, {"dimensions": 64, "user": "u1", "encoding_format": "base64"}, ["input_type", "truncate"]),
        (OTHER, {"dimensions": 64, "user": "u1"}, ["input_type", "truncate"]),
        (MISTRAL, {"output_dimension": 64, "user": "u1"}, ["input_type", "truncate"]),
        (
            VOYAGE,
            {"output_dimension": 64, "input_type": "query", "truncation": True, "encoding_format": "base64"},
            ["user"],
        ),
        (OLLAMA, {"dimensions": 64, "truncate": True}, ["input_type", "user"]),
    ],
)
def test_every_keyword_is_sent_or_reported(
    adapter: EmbedAdapter, fields: dict[str, object], warned: list[str]
) -> None:
    asked = request("a", "b", options=ALL)
    assert sent(adapter, asked) == {"model": "embed-1", "input": ("a", "b"), **fields}
    assert [text.partition("=")[0] for text in asked.context.warnings] == warned
    with pytest.raises(UnsupportedFeatureError):
        adapter.encode(request(options=ALL, on_unsupported="error"))


def test_what_is_not_asked_for_is_not_sent() -> None:
    assert sent(OPENAI, request()) == {
        "model": "embed-1",
        "input": ("Hello",),
        "encoding_format": "base64",
    }
    # Voyage cuts texts that are too long unless told not to.
    assert sent(VOYAGE, request(options=EmbedOptions(input_type="clustering"))) == {
        "model": "embed-1",
        "input": ("Hello",),
        "encoding_format": "base64",
        "truncation": False,
    }


def test_openai_never_truncates_and_ollama_only_when_asked() -> None:
    asked = request(options=EmbedOptions(truncate=False))
    assert "truncate" not in sent(OPENAI, asked)
    assert not asked.context.warnings
    assert sent(OLLAMA, request())["truncate"] is False


def test_fields_of_the_provider_win() -> None:
    own = EmbedOptions(dimensions=64, provider_options={"output_dimension": 32, "output_dtype": "float"})
    body = sent(VOYAGE, request(options=own))
    assert (body["output_dimension"], body["output_dtype"]) == (32, "float")
    kept = request(options=EmbedOptions(provider_options={"keep_alive": "1h"}, extra_headers={"x-a": "b"}))
    assert sent(OLLAMA, kept)["keep_alive"] == "1h"
    assert (OLLAMA.encode(kept).options or {}).get("extra_headers") == {"x-a": "b"}


def gemini(model: str, options: EmbedOptions, text: str = "Hello") -> dict[str, object]:
    entries = cast(
        "list[dict[str, object]]", sent(GEMINI, request(text, model=model, options=options))["requests"]
    )
    return entries[0]


@pytest.mark.parametrize(
    ("kind", "task", "text"),
    [
        ("query", "RETRIEVAL_QUERY", "task: search result | query: Hello"),
        ("document", "RETRIEVAL_DOCUMENT", "title: none | text: Hello"),
        ("classification", "CLASSIFICATION", "task: classification | query: Hello"),
        ("clustering", "CLUSTERING", "task: clustering | query: Hello"),
    ],
)
def test_gemini_models_are_told_the_purpose_each_in_its_way(kind: InputType, task: str, text: str) -> None:
    options = EmbedOptions(input_type=kind)
    old = gemini("gemini-embedding-001", options)
    assert old["taskType"] == task
    assert old["content"] == {"parts": [{"text": "Hello"}]}
    new = gemini("gemini-embedding-2", options)
    assert "taskType" not in new
    assert new["content"] == {"parts": [{"text": text}]}


def test_gemini_gets_a_batch_of_whole_requests() -> None:
    options = EmbedOptions(dimensions=64, truncate=False, user="u1", provider_options={"title": "T"})
    asked = request("a", "b", model="models/gemini-embedding-001", options=options)
    call = GEMINI.encode(asked)
    common = {
        "model": "models/gemini-embedding-001",
        "outputDimensionality": 64,
        "embedContentConfig": {"autoTruncate": False},
        "title": "T",
    }
    assert call.path == "/v1beta/models/gemini-embedding-001:batchEmbedContents"
    assert call.body == {"requests": [{"content": {"parts": [{"text": text}]}, **common} for text in "ab"]}
    assert asked.context.warnings == ["user='u1' was not sent: Gemini has no place for it"]


def test_answers_are_put_in_the_order_of_their_indexes() -> None:
    data: list[object] = [{"index": 1, "embedding": [1.0]}, {"index": 0, "embedding": "AAAAAA=="}]
    body = cast(JsonObject, {"data": data, "model": "m", "usage": {"prompt_tokens": 3, "total_tokens": 3}})
    answer = OPENAI.decode(body)
    assert answer.vectors == ["AAAAAA==", [1.0]]
    assert (answer.usage, answer.model) == (Usage(input_tokens=3), "m")


def test_usage_is_what_the_provider_tells() -> None:
    assert VOYAGE.decode({"data": [], "usage": {"total_tokens": 4}}).usage == Usage(input_tokens=4)
    assert OPENAI.decode({"data": []}).usage is None
    assert OLLAMA.decode({"embeddings": [], "prompt_eval_count": 2}).usage == Usage(input_tokens=2)
    assert OLLAMA.decode({"embeddings": []}).usage is None
    assert GEMINI.decode({"embeddings": []}).usage is None
    told: JsonObject = {"embeddings": [{"values": [1.0]}], "usageMetadata": {"promptTokenCount": 7}}
    assert GEMINI.decode(told).usage == Usage(input_tokens=7)


NO_ANSWERS: list[tuple[EmbedAdapter, JsonObject]] = [
    (OPENAI, {}),
    (OPENAI, {"data": [1]}),
    (OPENAI, {"data": [{"index": 0}]}),
    (OPENAI, {"data": [{"index": 0, "embedding": [1]}, {"index": 0, "embedding": [1]}]}),
    (OPENAI, {"data": [{"index": 7, "embedding": [1]}]}),
    (GEMINI, {}),
    (GEMINI, {"embeddings": [{}]}),
    (GEMINI, {"embeddings": [[1]]}),
    (OLLAMA, {}),
    (OLLAMA, {"embeddings": [1]}),
]


@pytest.mark.parametrize(("adapter", "body"), NO_ANSWERS)
def test_what_is_no_answer_is_refused(adapter: EmbedAdapter, body: JsonObject) -> None:
    with pytest.raises(ValueError, match=r"data|embeddings"):
        adapter.decode(body)


@pytest.mark.parametrize(
    ("adapter", "model", "inputs"),
    [
        (OPENAI, "text-embedding-3-small", 2048),
        (VOYAGE, "voyage-4", 1000),
        (MISTRAL, "mistral-embed", 128),
        (OTHER, "acme-1", 128),
        (GEMINI, "gemini-embedding-2", 100),
        (OLLAMA, "nomic-embed-text", 256),
    ],
)
def test_limits(adapter: EmbedAdapter, model: str, inputs: int) -> None:
    assert adapter.limits(model).inputs == inputs


def test_gemini_s_older_models_take_shorter_texts() -> None:
    assert GEMINI.limits("models/gemini-embedding-001").input_tokens == 2048
    assert GEMINI.limits("gemini-embedding-2").input_tokens is None


def manifest(name: str, adapter: str, *, embeddings: bool = True) -> Manifest:
    return Manifest(
        name=name,
        title=name,
        adapter=adapter,
        base_url="http://localhost",
        supports={"embeddings": embeddings},
    )


@pytest.mark.parametrize(
    "made",
    [
        manifest("anthropic", "anthropic"),
        manifest("acme", "openai", embeddings=False),
        manifest("anthropic", "openai"),
        manifest("acme", "unheard_of"),
    ],
)
def test_who_has_none_says_who_has(made: Manifest) -> None:
    with pytest.raises(UnsupportedFeatureError, match=r"Gemini.*Ollama.*OpenAI.*Voyage"):
        load_embed_adapter(made, "v1")


def test_a_server_known_by_its_address_speaks_openai() -> None:
    assert isinstance(load_embed_adapter(manifest("my-server", "openai"), "v1"), EmbeddingsAdapter)
