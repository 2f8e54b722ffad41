# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `files`: Gemini operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiclient.wire.binary import Binary
from aiclient.wire.call import Call, PageCall, PageSpec, RawBody, ResultSpec
from aiclient.wire.multipart import FileTypes
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import header_pairs, query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.google.v1 import params, types

_START_UPLOAD_RESULT = ResultSpec("binary")
_FINISH_UPLOAD_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.files:CreateFileResponse")
_LIST_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.files:ListFilesResponse")
_LIST_PAGE = PageSpec("files", "pageToken", "nextPageToken")
_GET_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.files:File")
_DELETE_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.shared:Empty")
_REGISTER_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.files:RegisterFilesResponse")


def start_upload(
    *,
    file: params.FileParam | NotGiven = NOT_GIVEN,
    size_bytes: int | NotGiven = NOT_GIVEN,
    mime_type: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[Binary]:
    """Describe `files.start_upload`."""
    return Call(
        "google/v1/files.start_upload",
        "POST",
        result=_START_UPLOAD_RESULT,
        path="/upload/v1/files",
        headers=(
            ("X-Goog-Upload-Command", "start"),
            ("X-Goog-Upload-Protocol", "resumable"),
            *header_pairs(
                {
                    "X-Goog-Upload-Header-Content-Length": size_bytes,
                    "X-Goog-Upload-Header-Content-Type": mime_type,
                }
            ),
        ),
        body=given({"file": file}),
        options=options,
    )


def finish_upload(
    *,
    upload_id: str,
    body: FileTypes,
    options: RequestOptions | None = None,
) -> Call[types.CreateFileResponse]:
    """Describe `files.finish_upload`."""
    return Call(
        "google/v1/files.finish_upload",
        "POST",
        result=_FINISH_UPLOAD_RESULT,
        path="/upload/v1/files",
        query=(
            ("upload_protocol", "resumable"),
            *query_pairs(
                {
                    "upload_id": upload_id,
                }
            ),
        ),
        headers=(
            ("X-Goog-Upload-Command", "upload, finalize"),
            ("X-Goog-Upload-Offset", "0"),
        ),
        body=RawBody(body, "application/octet-stream"),
        options=options,
    )


def list(
    *,
    page_size: int | NotGiven = NOT_GIVEN,
    page_token: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.ListFilesResponse, types.File]:
    """Describe `files.list`."""
    return PageCall(
        "google/v1/files.list",
        "GET",
        result=_LIST_RESULT,
        page=_LIST_PAGE,
        path="/v1/files",
        query=query_pairs(
            {
                "pageSize": page_size,
                "pageToken": page_token,
            }
        ),
        options=options,
    )


def get(
    *,
    name: str,
    options: RequestOptions | None = None,
) -> Call[types.File]:
    """Describe `files.get`."""
    return Call(
        "google/v1/files.get",
        "GET",
        result=_GET_RESULT,
        path=f"/v1/files/{segment(name.removeprefix('files/'))}",
        options=options,
    )


def delete(
    *,
    name: str,
    options: RequestOptions | None = None,
) -> Call[types.Empty]:
    """Describe `files.delete`."""
    return Call(
        "google/v1/files.delete",
        "DELETE",
        result=_DELETE_RESULT,
        path=f"/v1/files/{segment(name.removeprefix('files/'))}",
        options=options,
    )


def register(
    *,
    uris: Sequence[str] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.RegisterFilesResponse]:
    """Describe `files.register`."""
    return Call(
        "google/v1/files.register",
        "POST",
        result=_REGISTER_RESULT,
        path="/v1/files:register",
        body=given({"uris": uris}),
        options=options,
    )
