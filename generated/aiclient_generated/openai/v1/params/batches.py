# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of OpenAI: `batches`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired

from typing_extensions import TypedDict


class BatchFileExpirationAfterParam(TypedDict):
    anchor: Literal["created_at"]
    seconds: int


class CreateBatchRequestParam(TypedDict):
    completion_window: Literal["24h"]
    endpoint: Literal[
        "/v1/responses",
        "/v1/chat/completions",
        "/v1/embeddings",
        "/v1/completions",
        "/v1/moderations",
        "/v1/images/generations",
        "/v1/images/edits",
        "/v1/videos",
    ]
    input_file_id: str
    metadata: NotRequired[Mapping[str, str] | None]
    output_expires_after: NotRequired[BatchFileExpirationAfterParam]
