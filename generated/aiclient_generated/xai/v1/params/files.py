# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of XAI: `files`."""

from __future__ import annotations

from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict

from aiclient.wire.multipart import FileTypes

ContentFormatParam = TypeAliasType("ContentFormatParam", Literal["original", "text"])


class UploadFileMultipartRequestParam(TypedDict):
    expires_after: NotRequired[int | None]
    file: FileTypes
    purpose: NotRequired[str | None]
