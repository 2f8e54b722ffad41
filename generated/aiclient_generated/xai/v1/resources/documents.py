# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `documents`, for XAI and AsyncXAI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.xai.v1.calls import documents as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.xai.v1 import params, types


class Documents:
    """Search in document collections."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def search(
        self,
        *,
        query: str,
        source: params.DocumentsSourceParam,
        filter: str | None | NotGiven = NOT_GIVEN,
        group_by: params.GroupByParam | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        ranking_metric: params.RankingMetricParam | None | NotGiven = NOT_GIVEN,
        retrieval_mode: params.RetrievalModeParam | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.SearchResponse:
        """Find the chunks of document collections that fit a query.

        Endpoint: `POST /documents/search`.

        Args:
            query: Text to search for.
            source: Collections to search in.
            filter: Expression on document fields that hits have to fulfil.
            group_by: Put the chunks of one document together.
            instructions: What the search is about, for the ranking.
            limit: Number of hits; default 10.
            ranking_metric: How closeness is measured.
            retrieval_mode: How to search: by keyword, by meaning, or both.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.search(
                query=query,
                source=source,
                filter=filter,
                group_by=group_by,
                instructions=instructions,
                limit=limit,
                ranking_metric=ranking_metric,
                retrieval_mode=retrieval_mode,
                options=options,
            )
        )


class AsyncDocuments:
    """Search in document collections."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def search(
        self,
        *,
        query: str,
        source: params.DocumentsSourceParam,
        filter: str | None | NotGiven = NOT_GIVEN,
        group_by: params.GroupByParam | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        ranking_metric: params.RankingMetricParam | None | NotGiven = NOT_GIVEN,
        retrieval_mode: params.RetrievalModeParam | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.SearchResponse:
        """Find the chunks of document collections that fit a query.

        Endpoint: `POST /documents/search`.

        Args:
            query: Text to search for.
            source: Collections to search in.
            filter: Expression on document fields that hits have to fulfil.
            group_by: Put the chunks of one document together.
            instructions: What the search is about, for the ranking.
            limit: Number of hits; default 10.
            ranking_metric: How closeness is measured.
            retrieval_mode: How to search: by keyword, by meaning, or both.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.search(
                query=query,
                source=source,
                filter=filter,
                group_by=group_by,
                instructions=instructions,
                limit=limit,
                ranking_metric=ranking_metric,
                retrieval_mode=retrieval_mode,
                options=options,
            )
        )
