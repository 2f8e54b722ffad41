# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `batches`: Gemini operations described, to be sent by a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.wire.call import Call, PageCall, PageSpec, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.google.v1 import params, types

_LIST_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:ListOperationsResponse")
_LIST_PAGE = PageSpec("operations", "pageToken", "nextPageToken")
_GET_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.shared:Operation")
_CANCEL_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.shared:Empty")
_DELETE_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.shared:Empty")
_UPDATE_GENERATE_CONTENT_BATCH_RESULT = ResultSpec(
    "json", "aiclient_generated.google.v1.types.models:GenerateContentBatch"
)
_UPDATE_EMBED_CONTENT_BATCH_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:EmbedContentBatch")


def list(
    *,
    filter: str | NotGiven = NOT_GIVEN,
    page_size: int | NotGiven = NOT_GIVEN,
    page_token: str | NotGiven = NOT_GIVEN,
    return_partial_success: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.ListOperationsResponse, types.Operation]:
    """Describe `batches.list`."""
    return PageCall(
        "google/v1/batches.list",
        "GET",
        result=_LIST_RESULT,
        page=_LIST_PAGE,
        path="/v1/batches",
        query=query_pairs(
            {
                "filter": filter,
                "pageSize": page_size,
                "pageToken": page_token,
                "returnPartialSuccess": return_partial_success,
            }
        ),
        options=options,
    )


def get(
    *,
    name: str,
    options: RequestOptions | None = None,
) -> Call[types.Operation]:
    """Describe `batches.get`."""
    return Call(
        "google/v1/batches.get",
        "GET",
        result=_GET_RESULT,
        path=f"/v1/batches/{segment(name.removeprefix('batches/'))}",
        options=options,
    )


def cancel(
    *,
    name: str,
    options: RequestOptions | None = None,
) -> Call[types.Empty]:
    """Describe `batches.cancel`."""
    return Call(
        "google/v1/batches.cancel",
        "POST",
        result=_CANCEL_RESULT,
        path=f"/v1/batches/{segment(name.removeprefix('batches/'))}:cancel",
        options=options,
    )


def delete(
    *,
    name: str,
    options: RequestOptions | None = None,
) -> Call[types.Empty]:
    """Describe `batches.delete`."""
    return Call(
        "google/v1/batches.delete",
        "DELETE",
        result=_DELETE_RESULT,
        path=f"/v1/batches/{segment(name.removeprefix('batches/'))}",
        options=options,
    )


def update_generate_content_batch(
    *,
    name: str,
    display_name: str | NotGiven = NOT_GIVEN,
    input_config: params.InputConfigParam | NotGiven = NOT_GIVEN,
    model: str | NotGiven = NOT_GIVEN,
    priority: str | NotGiven = NOT_GIVEN,
    update_mask: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.GenerateContentBatch]:
    """Describe `batches.update_generate_content_batch`."""
    return Call(
        "google/v1/batches.update_generate_content_batch",
        "PATCH",
        result=_UPDATE_GENERATE_CONTENT_BATCH_RESULT,
        path=f"/v1/batches/{segment(name.removeprefix('batches/'))}:updateGenerateContentBatch",
        query=query_pairs(
            {
                "updateMask": update_mask,
            }
        ),
        body=given({"displayName": display_name, "inputConfig": input_config, "model": model, "priority": priority}),
        options=options,
    )


def update_embed_content_batch(
    *,
    name: str,
    display_name: str | NotGiven = NOT_GIVEN,
    input_config: params.InputEmbedContentConfigParam | NotGiven = NOT_GIVEN,
    model: str | NotGiven = NOT_GIVEN,
    priority: str | NotGiven = NOT_GIVEN,
    update_mask: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.EmbedContentBatch]:
    """Describe `batches.update_embed_content_batch`."""
    return Call(
        "google/v1/batches.update_embed_content_batch",
        "PATCH",
        result=_UPDATE_EMBED_CONTENT_BATCH_RESULT,
        path=f"/v1/batches/{segment(name.removeprefix('batches/'))}:updateEmbedContentBatch",
        query=query_pairs(
            {
                "updateMask": update_mask,
            }
        ),
        body=given({"displayName": display_name, "inputConfig": input_config, "model": model, "priority": priority}),
        options=options,
    )
