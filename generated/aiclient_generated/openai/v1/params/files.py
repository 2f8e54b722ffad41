# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of OpenAI: `files`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from typing_extensions import TypedDict

from aiclient.wire.multipart import FileTypes


class AddUploadPartRequestParam(TypedDict):
    data: FileTypes


class CompleteUploadRequestParam(TypedDict):
    md5: NotRequired[str]
    part_ids: Sequence[str]


class FileExpirationAfterParam(TypedDict):
    anchor: Literal["created_at"]
    seconds: int


class CreateFileRequestParam(TypedDict):
    expires_after: NotRequired[FileExpirationAfterParam]
    file: FileTypes
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]


class CreateUploadRequestParam(TypedDict):
    bytes: int
    expires_after: NotRequired[FileExpirationAfterParam]
    filename: str
    mime_type: str
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
