# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of OpenAI: `batches`."""

from typing import Literal

from aiclient.wire.model import WireModel


class BatchError(WireModel):
    code: str | None = None
    line: int | None = None
    message: str | None = None
    param: str | None = None


class BatchErrors(WireModel):
    data: list[BatchError] | None = None
    object: str | None = None


class BatchRequestCounts(WireModel):
    completed: int
    failed: int
    total: int


class BatchUsageInputTokensDetails(WireModel):
    cached_tokens: int


class BatchUsageOutputTokensDetails(WireModel):
    reasoning_tokens: int


class BatchUsage(WireModel):
    input_tokens: int
    input_tokens_details: BatchUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BatchUsageOutputTokensDetails
    total_tokens: int


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
    metadata: dict[str, str] | None = None
    model: str | None = None
    object: Literal["batch"]
    output_file_id: str | None = None
    request_counts: BatchRequestCounts | None = None
    status: (
        Literal["validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"]
        | str
    )
    usage: BatchUsage | None = None


class BatchList(WireModel):
    data: list[Batch]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]
