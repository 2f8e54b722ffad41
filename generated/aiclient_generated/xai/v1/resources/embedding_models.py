# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `embedding_models`, for XAI and AsyncXAI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient_generated.xai.v1.calls import embedding_models as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.xai.v1 import types


class EmbeddingModels:
    """Embedding models with their prices."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, *, options: RequestOptions | None = None) -> types.EmbeddingModelList:
        """List embedding models.

        Endpoint: `GET /embedding-models`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.list(options=options))

    def retrieve(
        self,
        *,
        model_id: str,
        options: RequestOptions | None = None,
    ) -> types.EmbeddingModel:
        """Get one embedding model.

        Endpoint: `GET /embedding-models/{model_id}`.

        Args:
            model_id: Id or alias of the model.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.retrieve(model_id=model_id, options=options))


class AsyncEmbeddingModels:
    """Embedding models with their prices."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, *, options: RequestOptions | None = None) -> types.EmbeddingModelList:
        """List embedding models.

        Endpoint: `GET /embedding-models`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.list(options=options))

    async def retrieve(
        self,
        *,
        model_id: str,
        options: RequestOptions | None = None,
    ) -> types.EmbeddingModel:
        """Get one embedding model.

        Endpoint: `GET /embedding-models/{model_id}`.

        Args:
            model_id: Id or alias of the model.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.retrieve(model_id=model_id, options=options))
