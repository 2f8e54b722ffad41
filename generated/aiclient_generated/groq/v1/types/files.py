# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Groq: `files`."""

from typing import Literal

from aiclient.wire.model import WireModel


class FileDeleted(WireModel):
    deleted: bool
    id: str
    object: Literal["file"]


class FileObject(WireModel):
    bytes: int | None = None
    created_at: int | None = None
    filename: str | None = None
    id: str | None = None
    object: Literal["file"] | None = None
    purpose: Literal["batch", "batch_output"] | str | None = None


class FileList(WireModel):
    data: list[FileObject]
    object: Literal["list"]
