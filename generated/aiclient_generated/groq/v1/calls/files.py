# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `files`: Groq operations described, to be sent by a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiclient.wire.binary import Binary
from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.multipart import FileTypes, form_parts
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import given
from aiclient.wire.url import segment

if TYPE_CHECKING:
    from aiclient_generated.groq.v1 import types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.groq.v1.types.files:FileObject")
_LIST_RESULT = ResultSpec("json", "aiclient_generated.groq.v1.types.files:FileList")
_INFO_RESULT = ResultSpec("json", "aiclient_generated.groq.v1.types.files:FileObject")
_DELETE_RESULT = ResultSpec("json", "aiclient_generated.groq.v1.types.files:FileDeleted")
_CONTENT_RESULT = ResultSpec("binary")


def create(
    *,
    file: FileTypes,
    purpose: Literal["batch"] = "batch",
    options: RequestOptions | None = None,
) -> Call[types.FileObject]:
    """Describe `files.create`."""
    return Call(
        "groq/v1/files.create",
        "POST",
        result=_CREATE_RESULT,
        path="/openai/v1/files",
        body=form_parts(given({"file": file, "purpose": purpose}), files=("file",)),
        options=options,
    )


def list(*, options: RequestOptions | None = None) -> Call[types.FileList]:
    """Describe `files.list`."""
    return Call(
        "groq/v1/files.list",
        "GET",
        result=_LIST_RESULT,
        path="/openai/v1/files",
        options=options,
    )


def info(
    *,
    file_id: str,
    options: RequestOptions | None = None,
) -> Call[types.FileObject]:
    """Describe `files.info`."""
    return Call(
        "groq/v1/files.info",
        "GET",
        result=_INFO_RESULT,
        path=f"/openai/v1/files/{segment(file_id)}",
        options=options,
    )


def delete(
    *,
    file_id: str,
    options: RequestOptions | None = None,
) -> Call[types.FileDeleted]:
    """Describe `files.delete`."""
    return Call(
        "groq/v1/files.delete",
        "DELETE",
        result=_DELETE_RESULT,
        path=f"/openai/v1/files/{segment(file_id)}",
        options=options,
    )


def content(
    *,
    file_id: str,
    options: RequestOptions | None = None,
) -> Call[Binary]:
    """Describe `files.content`."""
    return Call(
        "groq/v1/files.content",
        "GET",
        result=_CONTENT_RESULT,
        path=f"/openai/v1/files/{segment(file_id)}/content",
        options=options,
    )
