# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `fine_tuning`: OpenAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.call import Call, PageCall, PageSpec, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params, types

_JOBS_CREATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.fine_tuning:FineTuningJob")
_JOBS_LIST_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.fine_tuning:FineTuningJobList")
_JOBS_LIST_PAGE = PageSpec("data", "after", "@last", more="has_more")
_JOBS_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.fine_tuning:FineTuningJob")
_JOBS_CANCEL_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.fine_tuning:FineTuningJob")
_JOBS_PAUSE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.fine_tuning:FineTuningJob")
_JOBS_RESUME_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.fine_tuning:FineTuningJob")
_JOBS_LIST_EVENTS_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.fine_tuning:FineTuningJobEventList")
_JOBS_LIST_EVENTS_PAGE = PageSpec("data", "after", "@last", more="has_more")
_JOBS_CHECKPOINTS_LIST_RESULT = ResultSpec(
    "json", "aiclient_generated.openai.v1.types.fine_tuning:FineTuningJobCheckpointList"
)
_JOBS_CHECKPOINTS_LIST_PAGE = PageSpec("data", "after", "last_id", more="has_more")


def jobs_create(
    *,
    model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str,
    training_file: str,
    hyperparameters: params.CreateFineTuningJobRequestHyperparametersParam | NotGiven = NOT_GIVEN,
    integrations: Sequence[params.CreateFineTuningJobRequestIntegrationParam] | None | NotGiven = NOT_GIVEN,
    metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
    method: params.FineTuneMethodParam | NotGiven = NOT_GIVEN,
    seed: int | None | NotGiven = NOT_GIVEN,
    suffix: str | None | NotGiven = NOT_GIVEN,
    validation_file: str | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.FineTuningJob]:
    """Describe `fine_tuning.jobs.create`."""
    return Call(
        "openai/v1/fine_tuning.jobs.create",
        "POST",
        result=_JOBS_CREATE_RESULT,
        path="/fine_tuning/jobs",
        body=given(
            {
                "model": model,
                "training_file": training_file,
                "hyperparameters": hyperparameters,
                "integrations": integrations,
                "metadata": metadata,
                "method": method,
                "seed": seed,
                "suffix": suffix,
                "validation_file": validation_file,
            }
        ),
        options=options,
    )


def jobs_list(
    *,
    after: str | NotGiven = NOT_GIVEN,
    limit: int | NotGiven = NOT_GIVEN,
    metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.FineTuningJobList, types.FineTuningJob]:
    """Describe `fine_tuning.jobs.list`."""
    return PageCall(
        "openai/v1/fine_tuning.jobs.list",
        "GET",
        result=_JOBS_LIST_RESULT,
        page=_JOBS_LIST_PAGE,
        path="/fine_tuning/jobs",
        query=query_pairs(
            {
                "after": after,
                "limit": limit,
                "metadata": metadata,
            }
        ),
        options=options,
    )


def jobs_retrieve(
    *,
    fine_tuning_job_id: str,
    options: RequestOptions | None = None,
) -> Call[types.FineTuningJob]:
    """Describe `fine_tuning.jobs.retrieve`."""
    return Call(
        "openai/v1/fine_tuning.jobs.retrieve",
        "GET",
        result=_JOBS_RETRIEVE_RESULT,
        path=f"/fine_tuning/jobs/{segment(fine_tuning_job_id)}",
        options=options,
    )


def jobs_cancel(
    *,
    fine_tuning_job_id: str,
    options: RequestOptions | None = None,
) -> Call[types.FineTuningJob]:
    """Describe `fine_tuning.jobs.cancel`."""
    return Call(
        "openai/v1/fine_tuning.jobs.cancel",
        "POST",
        result=_JOBS_CANCEL_RESULT,
        path=f"/fine_tuning/jobs/{segment(fine_tuning_job_id)}/cancel",
        options=options,
    )


def jobs_pause(
    *,
    fine_tuning_job_id: str,
    options: RequestOptions | None = None,
) -> Call[types.FineTuningJob]:
    """Describe `fine_tuning.jobs.pause`."""
    return Call(
        "openai/v1/fine_tuning.jobs.pause",
        "POST",
        result=_JOBS_PAUSE_RESULT,
        path=f"/fine_tuning/jobs/{segment(fine_tuning_job_id)}/pause",
        options=options,
    )


def jobs_resume(
    *,
    fine_tuning_job_id: str,
    options: RequestOptions | None = None,
) -> Call[types.FineTuningJob]:
    """Describe `fine_tuning.jobs.resume`."""
    return Call(
        "openai/v1/fine_tuning.jobs.resume",
        "POST",
        result=_JOBS_RESUME_RESULT,
        path=f"/fine_tuning/jobs/{segment(fine_tuning_job_id)}/resume",
        options=options,
    )


def jobs_list_events(
    *,
    fine_tuning_job_id: str,
    after: str | NotGiven = NOT_GIVEN,
    limit: int | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.FineTuningJobEventList, types.FineTuningJobEvent]:
    """Describe `fine_tuning.jobs.list_events`."""
    return PageCall(
        "openai/v1/fine_tuning.jobs.list_events",
        "GET",
        result=_JOBS_LIST_EVENTS_RESULT,
        page=_JOBS_LIST_EVENTS_PAGE,
        path=f"/fine_tuning/jobs/{segment(fine_tuning_job_id)}/events",
        query=query_pairs(
            {
                "after": after,
                "limit": limit,
            }
        ),
        options=options,
    )


def jobs_checkpoints_list(
    *,
    fine_tuning_job_id: str,
    after: str | NotGiven = NOT_GIVEN,
    limit: int | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.FineTuningJobCheckpointList, types.FineTuningJobCheckpoint]:
    """Describe `fine_tuning.jobs.checkpoints.list`."""
    return PageCall(
        "openai/v1/fine_tuning.jobs.checkpoints.list",
        "GET",
        result=_JOBS_CHECKPOINTS_LIST_RESULT,
        page=_JOBS_CHECKPOINTS_LIST_PAGE,
        path=f"/fine_tuning/jobs/{segment(fine_tuning_job_id)}/checkpoints",
        query=query_pairs(
            {
                "after": after,
                "limit": limit,
            }
        ),
        options=options,
    )
