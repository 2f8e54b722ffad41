# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of XAI: `files`."""

from aiclient.wire.model import WireModel


class File(WireModel):
    bytes: int
    created_at: int
    expires_at: int | None = None
    filename: str
    id: str
    object: str
    purpose: str | None = None


class FileDeleted(WireModel):
    deleted: bool
    id: str
    object: str


class FileList(WireModel):
    data: list[File]
    pagination_token: str | None = None
