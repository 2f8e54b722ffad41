# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `uploads`: OpenAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.multipart import FileTypes, form_parts
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import segment

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.files:Upload")
_PARTS_CREATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.files:UploadPart")
_COMPLETE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.files:Upload")
_CANCEL_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.files:Upload")


def create(
    *,
    bytes: int,
    filename: str,
    mime_type: str,
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
    expires_after: params.FileExpirationAfterParam | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Upload]:
    """Describe `uploads.create`."""
    return Call(
        "openai/v1/uploads.create",
        "POST",
        result=_CREATE_RESULT,
        path="/uploads",
        body=given(
            {
                "bytes": bytes,
                "filename": filename,
                "mime_type": mime_type,
                "purpose": purpose,
                "expires_after": expires_after,
            }
        ),
        options=options,
    )


def parts_create(
    *,
    upload_id: str,
    data: FileTypes,
    options: RequestOptions | None = None,
) -> Call[types.UploadPart]:
    """Describe `uploads.parts.create`."""
    return Call(
        "openai/v1/uploads.parts.create",
        "POST",
        result=_PARTS_CREATE_RESULT,
        path=f"/uploads/{segment(upload_id)}/parts",
        body=form_parts(given({"data": data}), files=("data",)),
        options=options,
    )


def complete(
    *,
    upload_id: str,
    part_ids: Sequence[str],
    md5: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Upload]:
    """Describe `uploads.complete`."""
    return Call(
        "openai/v1/uploads.complete",
        "POST",
        result=_COMPLETE_RESULT,
        path=f"/uploads/{segment(upload_id)}/complete",
        body=given({"part_ids": part_ids, "md5": md5}),
        options=options,
    )


def cancel(
    *,
    upload_id: str,
    options: RequestOptions | None = None,
) -> Call[types.Upload]:
    """Describe `uploads.cancel`."""
    return Call(
        "openai/v1/uploads.cancel",
        "POST",
        result=_CANCEL_RESULT,
        path=f"/uploads/{segment(upload_id)}/cancel",
        options=options,
    )
