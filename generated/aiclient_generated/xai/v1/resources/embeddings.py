# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `embeddings`, for XAI and AsyncXAI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.xai.v1.calls import embeddings as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.xai.v1 import params, types


class Embeddings:
    """Vectors for text."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        input: params.EmbeddingInputParam,
        model: str,
        dimensions: int | None | NotGiven = NOT_GIVEN,
        encoding_format: str | None | NotGiven = NOT_GIVEN,
        preview: bool | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.EmbeddingResponse:
        """Turn one or more texts into vectors.

        Endpoint: `POST /embeddings`.

        Args:
            input: Text, list of texts, or token ids.
            model: Embedding model id.
            dimensions: Length of the vectors, where the model can shorten them.
            encoding_format: How numbers travel: `float` or the more compact `base64`.
            preview: Use the preview of the embedding format; default false.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.create(
                input=input,
                model=model,
                dimensions=dimensions,
                encoding_format=encoding_format,
                preview=preview,
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
        input: params.EmbeddingInputParam,
        model: str,
        dimensions: int | None | NotGiven = NOT_GIVEN,
        encoding_format: str | None | NotGiven = NOT_GIVEN,
        preview: bool | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.EmbeddingResponse:
        """Turn one or more texts into vectors.

        Endpoint: `POST /embeddings`.

        Args:
            input: Text, list of texts, or token ids.
            model: Embedding model id.
            dimensions: Length of the vectors, where the model can shorten them.
            encoding_format: How numbers travel: `float` or the more compact `base64`.
            preview: Use the preview of the embedding format; default false.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(
                input=input,
                model=model,
                dimensions=dimensions,
                encoding_format=encoding_format,
                preview=preview,
                user=user,
                options=options,
            )
        )
