"""Recorded embeddings: what was sent is what we send, and what was answered is read without a loss."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import pytest

from aiclient.core.embeddings import EmbedOptions, EmbedRequest, InputType
from aiclient.core.vector_list import VectorList
from aiclient.providers.embedding import EmbedAdapter
from aiclient.providers.google.embeddings import GeminiEmbeddings
from aiclient.providers.openai.embeddings import EmbeddingsAdapter

BUILDER = "aiclient_generated.openai.v1.calls.embeddings"
PREFIXES: dict[str, InputType] = {
    "task: search result | query: ": "query",
    "title: none | text: ": "document",
    "task: classification | query: ": "classification",
    "task: clustering | query: ": "clustering",
}
CUT = "W1RSVU5DQVRFRCA"
"""Base64 of the recorder's note that it cut something."""


def recorded(testbed: Path, name: str) -> Iterator[dict[str, Any]]:
    with gzip.open(testbed / "recordings" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            exchange = cast("dict[str, Any]", json.loads(line))
            if str(exchange.get("url")).endswith(("/embeddings", ":batchEmbedContents")):
                yield exchange


def openai(body: dict[str, Any]) -> EmbedRequest:
    options = EmbedOptions(
        dimensions=body.get("dimensions") or body.get("output_dimension"),
        input_type=body.get("input_type"),
        truncate=body.get("truncation"),
    )
    return EmbedRequest(provider="x", model=body["model"], inputs=tuple(body["input"]), options=options)


def gemini(body: dict[str, Any]) -> EmbedRequest:
    first = body["requests"][0]
    texts = [entry["content"]["parts"][0]["text"] for entry in body["requests"]]
    prefix = next((one for one in PREFIXES if texts[0].startswith(one)), "")
    options = EmbedOptions(
        dimensions=first.get("outputDimensionality"),
        input_type=PREFIXES.get(prefix),
        # Recorded with a preview model, to which the recording client still sent it.
        provider_options={"taskType": first["taskType"]} if "taskType" in first else None,
    )
    inputs = tuple(text.removeprefix(prefix) for text in texts)
    return EmbedRequest(provider="x", model=first["model"], inputs=inputs, options=options)


@pytest.mark.parametrize(
    ("name", "adapter", "count"),
    [
        ("openai", EmbeddingsAdapter("openai", BUILDER), 4),
        ("voyage", EmbeddingsAdapter("voyage", BUILDER), 6),
        ("gemini", GeminiEmbeddings("v1beta"), 17),
    ],
)
def test_recorded_embeddings(testbed: Path, name: str, adapter: EmbedAdapter, count: int) -> None:
    exchanges = list(recorded(testbed, name))
    assert len(exchanges) >= count
    for exchange in exchanges:
        body = cast("dict[str, Any]", exchange["request_json"])
        request = gemini(body) if name == "gemini" else openai(body)
        call = adapter.encode(request)
        ours = {**cast("Mapping[str, Any]", call.body), **((call.options or {}).get("extra_body") or {})}
        wanted = {field: value for field, value in body.items() if value is not None}
        assert json.loads(json.dumps(ours)) == wanted
        assert not request.context.warnings
        if exchange["status"] != 200:
            continue
        answer = adapter.decode(json.loads(exchange["response_text"]))
        assert len(answer.vectors) == len(request.inputs)
        if not str(answer.vectors[0]).startswith(CUT):
            vectors = VectorList(answer.vectors)
            assert vectors.dimensions == (request.options.dimensions or len(answer.vectors[0]))
            assert len(vectors[0]) == vectors.dimensions
