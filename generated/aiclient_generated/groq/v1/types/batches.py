# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Groq: `batches`."""

from typing import Literal

from aiclient.wire.json import Json
from aiclient.wire.model import WireModel


class BatchErrorsDataItem(WireModel):
    code: str | None = None
    line: int | None = None
    message: str | None = None
    param: str | None = None


class BatchRequestCounts(WireModel):
    completed: int
    failed: int
    total: int


class BatchErrors(WireModel):
    data: list[BatchErrorsDataItem] | None = None
    object: str | None = None


class Batch(WireModel):
    cancelled_at: int | None = None
    cancelling_at: int | None = None
    completed_at: int | None = None
    completion_window: str
    created_at: int
    endpoint: str
    error_file_id: str | None = None
    errors: BatchErrors | None = None
    expired_at: int | None = None
    expires_at: int | None = None
    failed_at: int | None = None
    finalizing_at: int | None = None
    id: str
    in_progress_at: int | None = None
    input_file_id: str
    metadata: dict[str, Json] | None = None
    object: Literal["batch"]
    output_file_id: str | None = None
    request_counts: BatchRequestCounts | None = None
    status: (
        Literal["validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"]
        | str
    )


class BatchList(WireModel):
    data: list[Batch]
    object: Literal["list"]
