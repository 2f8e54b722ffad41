# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `embeddings`, for Groq and AsyncGroq."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.groq.v1.calls import embeddings as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.groq.v1 import types


class Embeddings:
    """Vectors for text."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        input: str | Sequence[str],
        model: Literal["nomic-embed-text-v1_5"] | str,
        encoding_format: Literal["float", "base64"] | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.CreateEmbeddingResponse:
        """Turn one or more texts into vectors.

        Endpoint: `POST /openai/v1/embeddings`.

        Args:
            input: Text, or list of up to 2048 texts.
            model: Embedding model id, such as `nomic-embed-text-v1_5`.
            encoding_format: How numbers travel: `float` (default) or the more compact `base64`.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.create(input=input, model=model, encoding_format=encoding_format, user=user, options=options)
        )


class AsyncEmbeddings:
    """Vectors for text."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        input: str | Sequence[str],
        model: Literal["nomic-embed-text-v1_5"] | str,
        encoding_format: Literal["float", "base64"] | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.CreateEmbeddingResponse:
        """Turn one or more texts into vectors.

        Endpoint: `POST /openai/v1/embeddings`.

        Args:
            input: Text, or list of up to 2048 texts.
            model: Embedding model id, such as `nomic-embed-text-v1_5`.
            encoding_format: How numbers travel: `float` (default) or the more compact `base64`.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(input=input, model=model, encoding_format=encoding_format, user=user, options=options)
        )
