# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `api_key`, for XAI and AsyncXAI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient_generated.xai.v1.calls import api_key as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.xai.v1 import types


class ApiKey:
    """The key that calls are made with."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def retrieve(self, *, options: RequestOptions | None = None) -> types.ApiKey:
        """Get what is known about the key: name, rights, team, and whether it is blocked.

        Endpoint: `GET /api-key`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.retrieve(options=options))


class AsyncApiKey:
    """The key that calls are made with."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def retrieve(self, *, options: RequestOptions | None = None) -> types.ApiKey:
        """Get what is known about the key: name, rights, team, and whether it is blocked.

        Endpoint: `GET /api-key`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.retrieve(options=options))
