# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `batches`, for OpenAI and AsyncOpenAI."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.openai.v1.calls import batches as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, Pager, Sender
    from aiclient_generated.openai.v1 import params, types


class Batches:
    """Many requests from one file, answered within a day at half price."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        input_file_id: str,
        completion_window: Literal["24h"] = "24h",
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        output_expires_after: params.BatchFileExpirationAfterParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Batch:
        """Start a batch from an uploaded JSONL file of requests.

        Endpoint: `POST /batches`.

        Args:
            completion_window: Time in which the batch has to finish; only `24h`.
            endpoint: Path that all requests of the batch go to, such as `/v1/responses`.
            input_file_id: Id of the uploaded JSONL file, at most 50,000 requests and 200 MB.
            metadata: Up to 16 pairs to store with the object; keys up to 64 characters, values up to 512.
            output_expires_after: When output files delete themselves: seconds after creation, 3,600 to
                2,592,000.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.create(
                endpoint=endpoint,
                input_file_id=input_file_id,
                completion_window=completion_window,
                metadata=metadata,
                output_expires_after=output_expires_after,
                options=options,
            )
        )

    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.BatchList, types.Batch]:
        """List the batches of the organization, newest first.

        Endpoint: `GET /batches`.

        Args:
            after: Object id to continue after; the last id of the page before.
            limit: Objects a page, usually 1 to 100; default 20.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.list(after=after, limit=limit, options=options))

    def retrieve(
        self,
        *,
        batch_id: str,
        options: RequestOptions | None = None,
    ) -> types.Batch:
        """Get the state, counts and output files of a batch.

        Endpoint: `GET /batches/{batch_id}`.

        Args:
            batch_id: Id of the batch.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.retrieve(batch_id=batch_id, options=options))

    def cancel(
        self,
        *,
        batch_id: str,
        options: RequestOptions | None = None,
    ) -> types.Batch:
        """Stop a batch; requests that already finished keep their results.

        Endpoint: `POST /batches/{batch_id}/cancel`.

        Args:
            batch_id: Id of the batch.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.cancel(batch_id=batch_id, options=options))


class AsyncBatches:
    """Many requests from one file, answered within a day at half price."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        input_file_id: str,
        completion_window: Literal["24h"] = "24h",
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        output_expires_after: params.BatchFileExpirationAfterParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Batch:
        """Start a batch from an uploaded JSONL file of requests.

        Endpoint: `POST /batches`.

        Args:
            completion_window: Time in which the batch has to finish; only `24h`.
            endpoint: Path that all requests of the batch go to, such as `/v1/responses`.
            input_file_id: Id of the uploaded JSONL file, at most 50,000 requests and 200 MB.
            metadata: Up to 16 pairs to store with the object; keys up to 64 characters, values up to 512.
            output_expires_after: When output files delete themselves: seconds after creation, 3,600 to
                2,592,000.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(
                endpoint=endpoint,
                input_file_id=input_file_id,
                completion_window=completion_window,
                metadata=metadata,
                output_expires_after=output_expires_after,
                options=options,
            )
        )

    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.BatchList, types.Batch]:
        """List the batches of the organization, newest first.

        Endpoint: `GET /batches`.

        Args:
            after: Object id to continue after; the last id of the page before.
            limit: Objects a page, usually 1 to 100; default 20.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.list(after=after, limit=limit, options=options))

    async def retrieve(
        self,
        *,
        batch_id: str,
        options: RequestOptions | None = None,
    ) -> types.Batch:
        """Get the state, counts and output files of a batch.

        Endpoint: `GET /batches/{batch_id}`.

        Args:
            batch_id: Id of the batch.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.retrieve(batch_id=batch_id, options=options))

    async def cancel(
        self,
        *,
        batch_id: str,
        options: RequestOptions | None = None,
    ) -> types.Batch:
        """Stop a batch; requests that already finished keep their results.

        Endpoint: `POST /batches/{batch_id}/cancel`.

        Args:
            batch_id: Id of the batch.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.cancel(batch_id=batch_id, options=options))
