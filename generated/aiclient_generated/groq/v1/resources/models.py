# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `models`, for Groq and AsyncGroq."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient_generated.groq.v1.calls import models as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.groq.v1 import types


class Models:
    """The models that this key can use."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, *, options: RequestOptions | None = None) -> types.ModelList:
        """List models.

        Endpoint: `GET /openai/v1/models`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.list(options=options))

    def retrieve(
        self,
        *,
        model: str,
        options: RequestOptions | None = None,
    ) -> types.Model:
        """Get one model.

        Endpoint: `GET /openai/v1/models/{model}`.

        Args:
            model: Model id.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.retrieve(model=model, options=options))

    def delete(
        self,
        *,
        model: str,
        options: RequestOptions | None = None,
    ) -> types.ModelDeleted:
        """Delete a model of your own.

        Endpoint: `DELETE /openai/v1/models/{model}`.

        Args:
            model: Model id.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.delete(model=model, options=options))


class AsyncModels:
    """The models that this key can use."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, *, options: RequestOptions | None = None) -> types.ModelList:
        """List models.

        Endpoint: `GET /openai/v1/models`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.list(options=options))

    async def retrieve(
        self,
        *,
        model: str,
        options: RequestOptions | None = None,
    ) -> types.Model:
        """Get one model.

        Endpoint: `GET /openai/v1/models/{model}`.

        Args:
            model: Model id.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.retrieve(model=model, options=options))

    async def delete(
        self,
        *,
        model: str,
        options: RequestOptions | None = None,
    ) -> types.ModelDeleted:
        """Delete a model of your own.

        Endpoint: `DELETE /openai/v1/models/{model}`.

        Args:
            model: Model id.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.delete(model=model, options=options))
