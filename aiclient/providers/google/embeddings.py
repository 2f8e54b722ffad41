"""Embeddings of the Gemini API, always as a batch."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Final, cast

from aiclient.core.embeddings import EmbedAnswer, EmbedLimits, EmbedRequest, InputType
from aiclient.core.encode import AnyCall
from aiclient.core.json_view import count_at, object_at
from aiclient.core.usage import Usage
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest

__all__ = ["GeminiEmbeddings", "make_embed_adapter"]

# The API's own error message: "at most 100 requests can be in one batch".
_BATCH: Final = 100
_INPUT_TOKENS: Final = {"gemini-embedding-001": 2048, "text-embedding-004": 2048}
_TASK_TYPED: Final = ("gemini-embedding-001", "gemini-embedding-exp", "text-embedding-", "embedding-001")
"""Models that read `taskType`; newer ones ignore it and want the task written before the text."""
_TASK_TYPES: Final[dict[InputType, str]] = {
    "query": "RETRIEVAL_QUERY",
    "document": "RETRIEVAL_DOCUMENT",
    "classification": "CLASSIFICATION",
    "clustering": "CLUSTERING",
}
_PREFIXES: Final[dict[InputType, str]] = {
    "query": "task: search result | query: ",
    "document": "title: none | text: ",
    "classification": "task: classification | query: ",
    "clustering": "task: clustering | query: ",
}


class GeminiEmbeddings:
    """`POST models/{model}:batchEmbedContents`.

    Args:
        package: Generated package of the API version in use.
    """

    def __init__(self, package: str) -> None:
        self._module = f"aiclient_generated.google.{package}.calls.models"

    def limits(self, model: str, /) -> EmbedLimits:
        """Return what one request may hold."""
        return EmbedLimits(inputs=_BATCH, input_tokens=_INPUT_TOKENS.get(_bare(model)))

    def encode(self, request: EmbedRequest, /) -> AnyCall:
        """Describe `models.batch_embed_contents`."""
        create = cast("Callable[..., AnyCall]", import_module(self._module).batch_embed_contents)
        given, name = request.options, _bare(request.model)
        if given.user is not None:
            request.context.unsupported(f"user={given.user!r}", "Gemini has no place for it")
        common: dict[str, object] = {"model": f"models/{name}"}
        prefix = ""
        if given.input_type is not None:
            if name.startswith(_TASK_TYPED):
                common["taskType"] = _TASK_TYPES[given.input_type]
            else:
                prefix = _PREFIXES[given.input_type]
        if given.dimensions is not None:
            common["outputDimensionality"] = given.dimensions
        if given.truncate is not None:
            common["embedContentConfig"] = {"autoTruncate": given.truncate}
        # The body has one field, the list; what users add belongs to its entries.
        common |= given.provider_options or {}
        requests = [{"content": {"parts": [{"text": prefix + text}]}, **common} for text in request.inputs]
        return create(model=name, requests=requests, options=given.request_options(body=False))

    def decode(self, body: JsonObject, /) -> EmbedAnswer:
        """Read `embeddings`."""
        entries = body.get("embeddings")
        if not isinstance(entries, list):
            raise ValueError("it has no list 'embeddings'")
        vectors: list[list[float]] = []
        for position, entry in enumerate(entries):
            values = entry.get("values") if isinstance(entry, dict) else None
            if not isinstance(values, list):
                raise ValueError(f"entry {position} of 'embeddings' has no values")
            vectors.append(cast("list[float]", values))
        usage = object_at(body, "usageMetadata")
        tokens = count_at(usage, "promptTokenCount")
        return EmbedAnswer(vectors=vectors, usage=Usage(input_tokens=tokens) if usage else None)


def make_embed_adapter(manifest: Manifest, package: str) -> GeminiEmbeddings:
    """Return the adapter.

    Args:
        manifest: The provider.
        package: Generated package of the API version in use.
    """
    del manifest
    return GeminiEmbeddings(package)


def _bare(model: str) -> str:
    return model.removeprefix("models/")
