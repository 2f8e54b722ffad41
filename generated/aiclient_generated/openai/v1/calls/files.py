# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `files`: OpenAI operations described, to be sent by a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiclient.wire.binary import Binary
from aiclient.wire.call import Call, PageCall, PageSpec, ResultSpec
from aiclient.wire.multipart import FileTypes, form_parts
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.files:FileObject")
_LIST_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.files:FileList")
_LIST_PAGE = PageSpec("data", "after", "last_id", more="has_more")
_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.files:FileObject")
_DELETE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.files:FileDeleted")
_CONTENT_RESULT = ResultSpec("binary")


def create(
    *,
    file: FileTypes,
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
    expires_after: params.FileExpirationAfterParam | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.FileObject]:
    """Describe `files.create`."""
    return Call(
        "openai/v1/files.create",
        "POST",
        result=_CREATE_RESULT,
        path="/files",
        body=form_parts(given({"file": file, "purpose": purpose, "expires_after": expires_after}), files=("file",)),
        options=options,
    )


def list(
    *,
    purpose: str | NotGiven = NOT_GIVEN,
    limit: int | NotGiven = NOT_GIVEN,
    order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
    after: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.FileList, types.FileObject]:
    """Describe `files.list`."""
    return PageCall(
        "openai/v1/files.list",
        "GET",
        result=_LIST_RESULT,
        page=_LIST_PAGE,
        path="/files",
        query=query_pairs(
            {
                "purpose": purpose,
                "limit": limit,
                "order": order,
                "after": after,
            }
        ),
        options=options,
    )


def retrieve(
    *,
    file_id: str,
    options: RequestOptions | None = None,
) -> Call[types.FileObject]:
    """Describe `files.retrieve`."""
    return Call(
        "openai/v1/files.retrieve",
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
        "openai/v1/files.delete",
        "DELETE",
        result=_DELETE_RESULT,
        path=f"/files/{segment(file_id)}",
        options=options,
    )


def content(
    *,
    file_id: str,
    options: RequestOptions | None = None,
) -> Call[Binary]:
    """Describe `files.content`."""
    return Call(
        "openai/v1/files.content",
        "GET",
        result=_CONTENT_RESULT,
        path=f"/files/{segment(file_id)}/content",
        options=options,
    )
