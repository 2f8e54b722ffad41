# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `documents`: XAI operations described, to be sent by a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from aiclient_generated.xai.v1 import params, types

_SEARCH_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.documents:SearchResponse")


def search(
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
) -> Call[types.SearchResponse]:
    """Describe `documents.search`."""
    return Call(
        "xai/v1/documents.search",
        "POST",
        result=_SEARCH_RESULT,
        path="/documents/search",
        body=given(
            {
                "query": query,
                "source": source,
                "filter": filter,
                "group_by": group_by,
                "instructions": instructions,
                "limit": limit,
                "ranking_metric": ranking_metric,
                "retrieval_mode": retrieval_mode,
            }
        ),
        options=options,
    )
