# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `fine_tuning`, for OpenAI and AsyncOpenAI."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.openai.v1.calls import fine_tuning as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, Pager, Sender
    from aiclient_generated.openai.v1 import params, types


class FineTuningJobsCheckpoints:
    """Intermediate models of a fine-tuning job."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        fine_tuning_job_id: str,
        after: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.FineTuningJobCheckpointList, types.FineTuningJobCheckpoint]:
        """List the checkpoints of a fine-tuning job.

        Endpoint: `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            after: Object id to continue after; the last id of the page before.
            limit: Objects a page, usually 1 to 100; default 20.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.jobs_checkpoints_list(
                fine_tuning_job_id=fine_tuning_job_id, after=after, limit=limit, options=options
            )
        )


class FineTuningJobs:
    """Fine-tuning jobs and their events."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def checkpoints(self) -> FineTuningJobsCheckpoints:
        """Operations under `checkpoints`."""
        return FineTuningJobsCheckpoints(self._sender)

    def create(
        self,
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
    ) -> types.FineTuningJob:
        """Start a fine-tuning job from an uploaded training file.

        Endpoint: `POST /fine_tuning/jobs`.

        Args:
            model: Base model id to tune.
            training_file: Id of the uploaded training file (JSONL, purpose `fine-tune`).
            hyperparameters: Deprecated; put them into `method`. Deprecated.
            integrations: Services that get the metrics, such as Weights & Biases.
            metadata: Up to 16 pairs to store with the object; keys up to 64 characters, values up to 512.
            method: Training method with its hyperparameters: `supervised`, `dpo` or `reinforcement`.
            seed: Integer that makes sampling repeatable as far as possible.
            suffix: Up to 64 characters to put into the name of the tuned model.
            validation_file: Id of an uploaded file to measure progress with.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.jobs_create(
                model=model,
                training_file=training_file,
                hyperparameters=hyperparameters,
                integrations=integrations,
                metadata=metadata,
                method=method,
                seed=seed,
                suffix=suffix,
                validation_file=validation_file,
                options=options,
            )
        )

    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.FineTuningJobList, types.FineTuningJob]:
        """List fine-tuning jobs, newest first.

        Endpoint: `GET /fine_tuning/jobs`.

        Args:
            after: Object id to continue after; the last id of the page before.
            limit: Objects a page, usually 1 to 100; default 20.
            metadata: Only jobs with these metadata pairs.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.jobs_list(after=after, limit=limit, metadata=metadata, options=options))

    def retrieve(
        self,
        *,
        fine_tuning_job_id: str,
        options: RequestOptions | None = None,
    ) -> types.FineTuningJob:
        """Get the state of a fine-tuning job.

        Endpoint: `GET /fine_tuning/jobs/{fine_tuning_job_id}`.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.jobs_retrieve(fine_tuning_job_id=fine_tuning_job_id, options=options))

    def cancel(
        self,
        *,
        fine_tuning_job_id: str,
        options: RequestOptions | None = None,
    ) -> types.FineTuningJob:
        """Stop a fine-tuning job for good.

        Endpoint: `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.jobs_cancel(fine_tuning_job_id=fine_tuning_job_id, options=options))

    def pause(
        self,
        *,
        fine_tuning_job_id: str,
        options: RequestOptions | None = None,
    ) -> types.FineTuningJob:
        """Pause a running fine-tuning job.

        Endpoint: `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.jobs_pause(fine_tuning_job_id=fine_tuning_job_id, options=options))

    def resume(
        self,
        *,
        fine_tuning_job_id: str,
        options: RequestOptions | None = None,
    ) -> types.FineTuningJob:
        """Continue a paused fine-tuning job.

        Endpoint: `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.jobs_resume(fine_tuning_job_id=fine_tuning_job_id, options=options))

    def list_events(
        self,
        *,
        fine_tuning_job_id: str,
        after: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.FineTuningJobEventList, types.FineTuningJobEvent]:
        """List the log lines and metrics of a fine-tuning job.

        Endpoint: `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            after: Object id to continue after; the last id of the page before.
            limit: Objects a page, usually 1 to 100; default 20.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.jobs_list_events(fine_tuning_job_id=fine_tuning_job_id, after=after, limit=limit, options=options)
        )


class FineTuning:
    """Training of tuned models."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def jobs(self) -> FineTuningJobs:
        """Operations under `jobs`."""
        return FineTuningJobs(self._sender)


class AsyncFineTuningJobsCheckpoints:
    """Intermediate models of a fine-tuning job."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        fine_tuning_job_id: str,
        after: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.FineTuningJobCheckpointList, types.FineTuningJobCheckpoint]:
        """List the checkpoints of a fine-tuning job.

        Endpoint: `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            after: Object id to continue after; the last id of the page before.
            limit: Objects a page, usually 1 to 100; default 20.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.jobs_checkpoints_list(
                fine_tuning_job_id=fine_tuning_job_id, after=after, limit=limit, options=options
            )
        )


class AsyncFineTuningJobs:
    """Fine-tuning jobs and their events."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def checkpoints(self) -> AsyncFineTuningJobsCheckpoints:
        """Operations under `checkpoints`."""
        return AsyncFineTuningJobsCheckpoints(self._sender)

    async def create(
        self,
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
    ) -> types.FineTuningJob:
        """Start a fine-tuning job from an uploaded training file.

        Endpoint: `POST /fine_tuning/jobs`.

        Args:
            model: Base model id to tune.
            training_file: Id of the uploaded training file (JSONL, purpose `fine-tune`).
            hyperparameters: Deprecated; put them into `method`. Deprecated.
            integrations: Services that get the metrics, such as Weights & Biases.
            metadata: Up to 16 pairs to store with the object; keys up to 64 characters, values up to 512.
            method: Training method with its hyperparameters: `supervised`, `dpo` or `reinforcement`.
            seed: Integer that makes sampling repeatable as far as possible.
            suffix: Up to 64 characters to put into the name of the tuned model.
            validation_file: Id of an uploaded file to measure progress with.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.jobs_create(
                model=model,
                training_file=training_file,
                hyperparameters=hyperparameters,
                integrations=integrations,
                metadata=metadata,
                method=method,
                seed=seed,
                suffix=suffix,
                validation_file=validation_file,
                options=options,
            )
        )

    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.FineTuningJobList, types.FineTuningJob]:
        """List fine-tuning jobs, newest first.

        Endpoint: `GET /fine_tuning/jobs`.

        Args:
            after: Object id to continue after; the last id of the page before.
            limit: Objects a page, usually 1 to 100; default 20.
            metadata: Only jobs with these metadata pairs.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.jobs_list(after=after, limit=limit, metadata=metadata, options=options))

    async def retrieve(
        self,
        *,
        fine_tuning_job_id: str,
        options: RequestOptions | None = None,
    ) -> types.FineTuningJob:
        """Get the state of a fine-tuning job.

        Endpoint: `GET /fine_tuning/jobs/{fine_tuning_job_id}`.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.jobs_retrieve(fine_tuning_job_id=fine_tuning_job_id, options=options))

    async def cancel(
        self,
        *,
        fine_tuning_job_id: str,
        options: RequestOptions | None = None,
    ) -> types.FineTuningJob:
        """Stop a fine-tuning job for good.

        Endpoint: `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.jobs_cancel(fine_tuning_job_id=fine_tuning_job_id, options=options))

    async def pause(
        self,
        *,
        fine_tuning_job_id: str,
        options: RequestOptions | None = None,
    ) -> types.FineTuningJob:
        """Pause a running fine-tuning job.

        Endpoint: `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.jobs_pause(fine_tuning_job_id=fine_tuning_job_id, options=options))

    async def resume(
        self,
        *,
        fine_tuning_job_id: str,
        options: RequestOptions | None = None,
    ) -> types.FineTuningJob:
        """Continue a paused fine-tuning job.

        Endpoint: `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.jobs_resume(fine_tuning_job_id=fine_tuning_job_id, options=options))

    def list_events(
        self,
        *,
        fine_tuning_job_id: str,
        after: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.FineTuningJobEventList, types.FineTuningJobEvent]:
        """List the log lines and metrics of a fine-tuning job.

        Endpoint: `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job.
            after: Object id to continue after; the last id of the page before.
            limit: Objects a page, usually 1 to 100; default 20.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.jobs_list_events(fine_tuning_job_id=fine_tuning_job_id, after=after, limit=limit, options=options)
        )


class AsyncFineTuning:
    """Training of tuned models."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def jobs(self) -> AsyncFineTuningJobs:
        """Operations under `jobs`."""
        return AsyncFineTuningJobs(self._sender)
