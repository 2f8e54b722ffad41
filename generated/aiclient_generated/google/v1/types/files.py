# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Gemini: `files`."""

from typing import Annotated, Literal

from pydantic import Field

from aiclient.wire.model import WireModel

from . import shared


class VideoFileMetadata(WireModel):
    video_duration: Annotated[str | None, Field(alias="videoDuration")] = None


class File(WireModel):
    create_time: Annotated[str | None, Field(alias="createTime")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    download_uri: Annotated[str | None, Field(alias="downloadUri")] = None
    error: shared.Status | None = None
    expiration_time: Annotated[str | None, Field(alias="expirationTime")] = None
    mime_type: Annotated[str | None, Field(alias="mimeType")] = None
    name: str | None = None
    sha256_hash: Annotated[str | None, Field(alias="sha256Hash")] = None
    size_bytes: Annotated[str | None, Field(alias="sizeBytes")] = None
    source: Literal["SOURCE_UNSPECIFIED", "UPLOADED", "GENERATED", "REGISTERED"] | str | None = None
    state: Literal["STATE_UNSPECIFIED", "PROCESSING", "ACTIVE", "FAILED"] | str | None = None
    update_time: Annotated[str | None, Field(alias="updateTime")] = None
    uri: str | None = None
    video_metadata: Annotated[VideoFileMetadata | None, Field(alias="videoMetadata")] = None


class ListFilesResponse(WireModel):
    files: list[File] | None = None
    next_page_token: Annotated[str | None, Field(alias="nextPageToken")] = None


class RegisterFilesResponse(WireModel):
    files: list[File] | None = None


class CreateFileResponse(WireModel):
    file: File | None = None
