"""Embeddings of an Ollama server."""

from __future__ import annotations

from typing import Final, cast

from aiclient.core.embeddings import EmbedAnswer, EmbedLimits, EmbedRequest
from aiclient.core.encode import AnyCall
from aiclient.core.json_view import count_at, text_at
from aiclient.core.usage import Usage
from aiclient.providers.base import sent
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest

__all__ = ["OllamaEmbeddings", "make_embed_adapter"]

# The server has no limit. A model is one queue: shorter requests, one after the other, let nothing run out of
# time, and a failure costs little.
_LIMITS: Final = EmbedLimits(inputs=256, parallel=1)


class OllamaEmbeddings:
    """`POST /api/embed`."""

    def limits(self, model: str, /) -> EmbedLimits:
        """Return what one request may hold; it is the same for all models."""
        del model
        return _LIMITS

    def encode(self, request: EmbedRequest, /) -> AnyCall:
        """Describe `embed`."""
        from aiclient_generated.ollama.v1.calls import root

        given = request.options
        if given.input_type is not None:
            request.context.unsupported(
                f"input_type={given.input_type!r}",
                "Ollama has no place for it; where the model wants a prefix, write it into the text",
            )
        if given.user is not None:
            request.context.unsupported(f"user={given.user!r}", "Ollama has no place for it")
        call = root.embed(
            model=request.model,
            input=request.inputs,
            dimensions=sent(given.dimensions),
            # The server cuts silently unless told not to.
            truncate=bool(given.truncate),
            options=given.request_options(),
        )
        return cast(AnyCall, call)

    def decode(self, body: JsonObject, /) -> EmbedAnswer:
        """Read `embeddings`."""
        vectors = body.get("embeddings")
        if not isinstance(vectors, list) or not all(isinstance(vector, list) for vector in vectors):
            raise ValueError("it has no list of lists 'embeddings'")
        usage = None
        if "prompt_eval_count" in body:
            usage = Usage(input_tokens=count_at(body, "prompt_eval_count"))
        return EmbedAnswer(
            vectors=cast("list[list[float]]", vectors), usage=usage, model=text_at(body, "model")
        )


def make_embed_adapter(manifest: Manifest, package: str) -> OllamaEmbeddings:
    """Return the adapter; there is one API version.

    Args:
        manifest: The provider.
        package: Generated package of the API version in use.
    """
    del manifest, package
    return OllamaEmbeddings()
