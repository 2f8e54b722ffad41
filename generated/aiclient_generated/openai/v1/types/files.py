# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of OpenAI: `files`."""

from typing import Literal

from aiclient.wire.model import WireModel


class FileDeleted(WireModel):
    deleted: bool
    id: str
    object: Literal["file"]


class FileObject(WireModel):
    bytes: int
    created_at: int
    expires_at: int | None = None
    filename: str
    id: str
    object: Literal["file"]
    purpose: (
        Literal[
            "assistants",
            "assistants_output",
            "batch",
            "batch_output",
            "fine-tune",
            "fine-tune-results",
            "vision",
            "user_data",
        ]
        | str
    )
    status: Literal["uploaded", "processed", "error"] | str
    status_details: str | None = None


class Upload(WireModel):
    bytes: int
    created_at: int
    expires_at: int
    file: FileObject | None = None
    filename: str
    id: str
    object: Literal["upload"] | None = None
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"] | str


class UploadPart(WireModel):
    created_at: int
    id: str
    object: Literal["upload.part"]
    upload_id: str


class FileList(WireModel):
    data: list[FileObject]
    first_id: str
    has_more: bool
    last_id: str
    object: str
