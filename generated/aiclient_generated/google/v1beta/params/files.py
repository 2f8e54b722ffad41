# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Gemini: `files`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from typing_extensions import TypedDict

from . import shared


class RegisterFilesRequestParam(TypedDict):
    uris: NotRequired[Sequence[str]]


class VideoFileMetadataParam(TypedDict):
    videoDuration: NotRequired[str]


class FileParam(TypedDict):
    createTime: NotRequired[str]
    displayName: NotRequired[str]
    downloadUri: NotRequired[str]
    error: NotRequired[shared.StatusParam]
    expirationTime: NotRequired[str]
    mimeType: NotRequired[str]
    name: NotRequired[str]
    sha256Hash: NotRequired[str]
    sizeBytes: NotRequired[str]
    source: NotRequired[Literal["SOURCE_UNSPECIFIED", "UPLOADED", "GENERATED", "REGISTERED"]]
    state: NotRequired[Literal["STATE_UNSPECIFIED", "PROCESSING", "ACTIVE", "FAILED"]]
    updateTime: NotRequired[str]
    uri: NotRequired[str]
    videoMetadata: NotRequired[VideoFileMetadataParam]


class CreateFileRequestParam(TypedDict):
    file: NotRequired[FileParam]
