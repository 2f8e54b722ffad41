# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `embeddings`, for OpenAI and AsyncOpenAI."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.openai.v1.calls import embeddings as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.openai.v1 import types


class Embeddings:
    """Vectors for text."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
        model: Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str,
        dimensions: int | NotGiven = NOT_GIVEN,
        encoding_format: Literal["float", "base64"] | NotGiven = "base64",
        user: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.CreateEmbeddingResponse:
        """Turn one or more texts into vectors.

        Endpoint: `POST /embeddings`.

        Args:
            input: Text, list of up to 2048 texts, or token ids; 8,192 tokens an input and 300,000 a request
                at most.
            model: Embedding model id, such as `text-embedding-3-small`.
            dimensions: Length of the vectors, at least 1; only text-embedding-3 models can shorten them.
            encoding_format: How numbers travel: `float` or the more compact `base64`.
            user: Legacy id of the end user; prefer `safety_identifier` and `prompt_cache_key`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.create(
                input=input,
                model=model,
                dimensions=dimensions,
                encoding_format=encoding_format,
                user=user,
                options=options,
            )
        )


class AsyncEmbeddings:
    """Vectors for text."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
        model: Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str,
        dimensions: int | NotGiven = NOT_GIVEN,
        encoding_format: Literal["float", "base64"] | NotGiven = "base64",
        user: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.CreateEmbeddingResponse:
        """Turn one or more texts into vectors.

        Endpoint: `POST /embeddings`.

        Args:
            input: Text, list of up to 2048 texts, or token ids; 8,192 tokens an input and 300,000 a request
                at most.
            model: Embedding model id, such as `text-embedding-3-small`.
            dimensions: Length of the vectors, at least 1; only text-embedding-3 models can shorten them.
            encoding_format: How numbers travel: `float` or the more compact `base64`.
            user: Legacy id of the end user; prefer `safety_identifier` and `prompt_cache_key`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(
                input=input,
                model=model,
                dimensions=dimensions,
                encoding_format=encoding_format,
                user=user,
                options=options,
            )
        )
