# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `files`: XAI operations described, to be sent by a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.wire.binary import Binary
from aiclient.wire.call import Call, PageCall, PageSpec, ResultSpec
from aiclient.wire.multipart import FileTypes, form_parts
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.xai.v1 import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.files:File")
_LIST_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.files:FileList")
_LIST_PAGE = PageSpec("data", "pagination_token", "pagination_token")
_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.files:File")
_DELETE_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.files:FileDeleted")
_CONTENT_RESULT = ResultSpec("binary")


def create(
    *,
    file: FileTypes,
    expires_after: int | None | NotGiven = NOT_GIVEN,
    purpose: str | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.File]:
    """Describe `files.create`."""
    return Call(
        "xai/v1/files.create",
        "POST",
        result=_CREATE_RESULT,
        path="/files",
        body=form_parts(given({"file": file, "expires_after": expires_after, "purpose": purpose}), files=("file",)),
        options=options,
    )


def list(
    *,
    limit: int | NotGiven = NOT_GIVEN,
    order: str | NotGiven = NOT_GIVEN,
    sort_by: str | NotGiven = NOT_GIVEN,
    pagination_token: str | NotGiven = NOT_GIVEN,
    after: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.FileList, types.File]:
    """Describe `files.list`."""
    return PageCall(
        "xai/v1/files.list",
        "GET",
        result=_LIST_RESULT,
        page=_LIST_PAGE,
        path="/files",
        query=query_pairs(
            {
                "limit": limit,
                "order": order,
                "sort_by": sort_by,
                "pagination_token": pagination_token,
                "after": after,
            }
        ),
        options=options,
    )


def retrieve(
    *,
    file_id: str,
    options: RequestOptions | None = None,
) -> Call[types.File]:
    """Describe `files.retrieve`."""
    return Call(
        "xai/v1/files.retrieve",
        "GET",
        result=_RETRIEVE_RESULT,
        path=f"/files/{segment(file_id)}",
        options=options,
    )


def delete(
    *,
    file_id: str,
    options: RequestOptions | None = None,
) -> Call[types.FileDeleted]:
    """Describe `files.delete`."""
    return Call(
        "xai/v1/files.delete",
        "DELETE",
        result=_DELETE_RESULT,
        path=f"/files/{segment(file_id)}",
        options=options,
    )


def content(
    *,
    file_id: str,
    format: params.ContentFormatParam | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[Binary]:
    """Describe `files.content`."""
    return Call(
        "xai/v1/files.content",
        "GET",
        result=_CONTENT_RESULT,
        path=f"/files/{segment(file_id)}/content",
        query=query_pairs(
            {
                "format": format,
            }
        ),
        options=options,
    )
