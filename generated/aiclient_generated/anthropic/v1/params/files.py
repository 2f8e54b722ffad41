# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Anthropic: `files`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired

from typing_extensions import TypedDict

from aiclient.wire.multipart import FileTypes


class FilesUploadRequestParam(TypedDict):
    expires_in_seconds: NotRequired[int]
    file: FileTypes | Sequence[object]
