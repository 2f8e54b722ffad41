# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Groq: `batches`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired

from typing_extensions import TypedDict


class CreateBatchRequestParam(TypedDict):
    completion_window: str
    endpoint: Literal["/v1/chat/completions"]
    input_file_id: str
    metadata: NotRequired[Mapping[str, str] | None]
