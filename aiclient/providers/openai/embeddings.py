"""Embeddings of OpenAI, and of the services that copy its endpoint."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Final, cast

from aiclient.core.embeddings import EmbedAnswer, EmbedLimits, EmbedRequest
from aiclient.core.encode import AnyCall
from aiclient.core.json_view import count_at, object_at, text_at
from aiclient.core.usage import Usage
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest

__all__ = ["EmbeddingsAdapter", "make_embed_adapter"]

# OpenAI's API reference, "Create embeddings": 2,048 texts and 300,000 tokens a request, 8,192 tokens a text.
_OPENAI: Final = EmbedLimits(inputs=2048, tokens=300_000, input_tokens=8192)
# Voyage's API reference, "Text embeddings": 1,000 texts; 120,000 tokens is what its largest models take.
_VOYAGE: Final = EmbedLimits(inputs=1000, tokens=120_000)
# Mistral's own error message: "Too many tokens in batch. Max is 16384".
_MISTRAL: Final = EmbedLimits(inputs=128, tokens=16_384, input_tokens=8192)
# A server that nobody has described: few texts at a time.
_OTHER: Final = EmbedLimits(inputs=128, tokens=100_000)
_LIMITS: Final = {"openai": _OPENAI, "voyage": _VOYAGE, "mistral": _MISTRAL}
_PACKING: Final = frozenset({"openai", "voyage"})
"""Who is known to answer in base64."""
_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "voyage": {"dimensions": "output_dimension", "input_type": "input_type", "truncate": "truncation"},
    "mistral": {"dimensions": "output_dimension"},
}
"""Provider → our keyword → its field, where they differ from OpenAI's."""
_CUTTING: Final = frozenset({"voyage"})
"""Who cuts texts that are too long unless told not to."""
_VOYAGE_TYPES: Final = ("query", "document")


class EmbeddingsAdapter:
    """One service that speaks `POST /embeddings`.

    Args:
        provider: Id of the provider that is spoken to.
        module: Module with its call builder.
    """

    def __init__(self, provider: str, module: str) -> None:
        self._provider = provider
        self._module = module

    def limits(self, model: str, /) -> EmbedLimits:
        """Return what one request may hold; it is the same for all models."""
        del model
        return _LIMITS.get(self._provider, _OTHER)

    def encode(self, request: EmbedRequest, /) -> AnyCall:
        """Describe `embeddings.create`."""
        create = cast("Callable[..., AnyCall]", import_module(self._module).create)
        given, words = request.options, _WORDS.get(self._provider, {})
        fields: dict[str, object] = {"model": request.model, "input": request.inputs}
        own: dict[str, object] = {}
        if self._provider in _PACKING:
            fields["encoding_format"] = "base64"
        input_type = self._input_type(request)
        truncate = None if self._provider == "openai" and given.truncate is False else given.truncate
        if self._provider in _CUTTING:
            truncate = bool(truncate)
        for name, value in (
            ("dimensions", given.dimensions),
            ("user", given.user),
            ("input_type", input_type),
            ("truncate", truncate),
        ):
            if value is None:
                continue
            if name in words:
                own[words[name]] = value
            elif name in {"dimensions", "user"} and self._provider != "voyage":
                fields[name] = value
            else:
                request.context.unsupported(f"{name}={value!r}", f"{self._provider} has no place for it")
        options = given.request_options()
        if own:
            options = {**(options or {}), "extra_body": {**own, **(given.provider_options or {})}}
        return create(**fields, options=options)

    def _input_type(self, request: EmbedRequest) -> str | None:
        kind = request.options.input_type
        if kind is None or self._provider != "voyage" or kind in _VOYAGE_TYPES:
            return kind
        request.context.unsupported(f"input_type={kind!r}", "voyage takes 'query' and 'document'")
        return None

    def decode(self, body: JsonObject, /) -> EmbedAnswer:
        """Read `data`, in the order of its `index`."""
        data = body.get("data")
        if not isinstance(data, list):
            raise ValueError("it has no list 'data'")
        vectors: dict[int, str | list[float]] = {}
        for position, item in enumerate(data):
            if not isinstance(item, dict):
                raise ValueError(f"entry {position} of 'data' is no object")
            index, vector = item.get("index", position), item.get("embedding")
            if not isinstance(vector, str | list) or not isinstance(index, int):
                raise ValueError(f"entry {position} of 'data' has no embedding")
            vectors[index] = cast("str | list[float]", vector)
        if sorted(vectors) != list(range(len(data))):
            raise ValueError("the indexes of 'data' do not count its entries")
        return EmbedAnswer(
            vectors=[vectors[index] for index in range(len(data))],
            usage=_usage(object_at(body, "usage")),
            model=text_at(body, "model"),
        )


def make_embed_adapter(manifest: Manifest, package: str) -> EmbeddingsAdapter | None:
    """Return the adapter for OpenAI, or for a provider that borrows its translation; None where it has none.

    Args:
        manifest: The provider.
        package: Generated package of the API version in use.
    """
    name = manifest.name
    if manifest.calls:
        return EmbeddingsAdapter(name, f"aiclient_generated.{manifest.calls}.{package}.calls.embeddings")
    if find_spec(f"aiclient_generated.{name.replace('-', '_')}") is None:
        # A server known by its address alone.
        return EmbeddingsAdapter(name, "aiclient_generated.openai.v1.calls.embeddings")
    module = f"aiclient_generated.{name}.{package}.calls.embeddings"
    return None if find_spec(module) is None else EmbeddingsAdapter(name, module)


def _usage(usage: JsonObject) -> Usage | None:
    if not usage:
        return None
    # Voyage tells the total only; an embedding writes nothing, so it is the same.
    tokens = count_at(usage, "prompt_tokens") or count_at(usage, "total_tokens")
    return Usage(input_tokens=tokens)
