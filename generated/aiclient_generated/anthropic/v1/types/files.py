# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Anthropic: `files`."""

from typing import Literal

from aiclient.wire.model import WireModel


class BetaFileScope(WireModel):
    id: str
    type: Literal["session"]


class DeletedFile(WireModel):
    id: str
    type: Literal["file_deleted"] | None = None


class FileMetadata(WireModel):
    created_at: str
    downloadable: bool | None = None
    expires_at: str | None = None
    filename: str
    id: str
    mime_type: str
    scope: BetaFileScope | None = None
    size_bytes: int
    type: Literal["file"]


class FileMetadataPage(WireModel):
    data: list[FileMetadata]
    next_page: str | None = None
