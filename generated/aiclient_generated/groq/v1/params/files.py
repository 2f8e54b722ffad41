# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Groq: `files`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from aiclient.wire.multipart import FileTypes


class CreateFileRequestParam(TypedDict):
    file: FileTypes
    purpose: Literal["batch"]
