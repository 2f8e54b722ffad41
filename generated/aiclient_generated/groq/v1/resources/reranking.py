# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `reranking`, for Groq and AsyncGroq."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.groq.v1.calls import reranking as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.groq.v1 import types


class Reranking:
    """Documents in order of how well they fit a query."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        docs: Sequence[str],
        model: str,
        query: str,
        instruction: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.RerankingResponse:
        """Sort documents by how well they fit a query.

        Endpoint: `POST /openai/v1/reranking`.

        Args:
            docs: The documents, 1 to 100 texts.
            model: Model id.
            query: Text that the documents should fit.
            instruction: What the documents are wanted for.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.create(docs=docs, model=model, query=query, instruction=instruction, options=options)
        )


class AsyncReranking:
    """Documents in order of how well they fit a query."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        docs: Sequence[str],
        model: str,
        query: str,
        instruction: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.RerankingResponse:
        """Sort documents by how well they fit a query.

        Endpoint: `POST /openai/v1/reranking`.

        Args:
            docs: The documents, 1 to 100 texts.
            model: Model id.
            query: Text that the documents should fit.
            instruction: What the documents are wanted for.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(docs=docs, model=model, query=query, instruction=instruction, options=options)
        )
