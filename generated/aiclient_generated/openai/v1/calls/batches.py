# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `batches`: OpenAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from aiclient.wire.call import Call, PageCall, PageSpec, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.batches:Batch")
_LIST_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.batches:BatchList")
_LIST_PAGE = PageSpec("data", "after", "last_id", more="has_more")
_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.batches:Batch")
_CANCEL_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.batches:Batch")


def create(
    *,
    endpoint: Literal[
        "/v1/responses",
        "/v1/chat/completions",
        "/v1/embeddings",
        "/v1/completions",
        "/v1/moderations",
        "/v1/images/generations",
        "/v1/images/edits",
        "/v1/videos",
    ],
    input_file_id: str,
    completion_window: Literal["24h"] = "24h",
    metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
    output_expires_after: params.BatchFileExpirationAfterParam | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Batch]:
    """Describe `batches.create`."""
    return Call(
        "openai/v1/batches.create",
        "POST",
        result=_CREATE_RESULT,
        path="/batches",
        body=given(
            {
                "completion_window": completion_window,
                "endpoint": endpoint,
                "input_file_id": input_file_id,
                "metadata": metadata,
                "output_expires_after": output_expires_after,
            }
        ),
        options=options,
    )


def list(
    *,
    after: str | NotGiven = NOT_GIVEN,
    limit: int | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.BatchList, types.Batch]:
    """Describe `batches.list`."""
    return PageCall(
        "openai/v1/batches.list",
        "GET",
        result=_LIST_RESULT,
        page=_LIST_PAGE,
        path="/batches",
        query=query_pairs(
            {
                "after": after,
                "limit": limit,
            }
        ),
        options=options,
    )


def retrieve(
    *,
    batch_id: str,
    options: RequestOptions | None = None,
) -> Call[types.Batch]:
    """Describe `batches.retrieve`."""
    return Call(
        "openai/v1/batches.retrieve",
        "GET",
        result=_RETRIEVE_RESULT,
        path=f"/batches/{segment(batch_id)}",
        options=options,
    )


def cancel(
    *,
    batch_id: str,
    options: RequestOptions | None = None,
) -> Call[types.Batch]:
    """Describe `batches.cancel`."""
    return Call(
        "openai/v1/batches.cancel",
        "POST",
        result=_CANCEL_RESULT,
        path=f"/batches/{segment(batch_id)}/cancel",
        options=options,
    )
