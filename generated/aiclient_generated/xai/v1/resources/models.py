# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `models`, for XAI and AsyncXAI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient_generated.xai.v1.calls import models as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.xai.v1 import types


class Models:
    """The models that this key can use, in short."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, *, options: RequestOptions | None = None) -> types.ModelList:
        """List all models.

        Endpoint: `GET /models`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.list(options=options))

    def retrieve(
        self,
        *,
        model_id: str,
        options: RequestOptions | None = None,
    ) -> types.Model:
        """Get one model.

        Endpoint: `GET /models/{model_id}`.

        Args:
            model_id: Id or alias of the model.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.retrieve(model_id=model_id, options=options))


class AsyncModels:
    """The models that this key can use, in short."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, *, options: RequestOptions | None = None) -> types.ModelList:
        """List all models.

        Endpoint: `GET /models`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.list(options=options))

    async def retrieve(
        self,
        *,
        model_id: str,
        options: RequestOptions | None = None,
    ) -> types.Model:
        """Get one model.

        Endpoint: `GET /models/{model_id}`.

        Args:
            model_id: Id or alias of the model.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.retrieve(model_id=model_id, options=options))
