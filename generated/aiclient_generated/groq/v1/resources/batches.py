# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `batches`, for Groq and AsyncGroq."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.groq.v1.calls import batches as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.groq.v1 import types


class Batches:
    """Many requests from one file, answered later at a lower price."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        completion_window: str,
        input_file_id: str,
        endpoint: Literal["/v1/chat/completions"] = "/v1/chat/completions",
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Batch:
        """Start a batch from an uploaded JSONL file of requests.

        Endpoint: `POST /openai/v1/batches`.

        Args:
            completion_window: Time in which the batch has to finish, from `24h` to `7d`.
            endpoint: Path that all requests of the batch go to; only `/v1/chat/completions`.
            input_file_id: Id of the uploaded JSONL file, at most 50,000 requests and 200 MB.
            metadata: Keys and values to store with the batch.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.create(
                completion_window=completion_window,
                input_file_id=input_file_id,
                endpoint=endpoint,
                metadata=metadata,
                options=options,
            )
        )

    def list(self, *, options: RequestOptions | None = None) -> types.BatchList:
        """List batches.

        Endpoint: `GET /openai/v1/batches`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.list(options=options))

    def retrieve(
        self,
        *,
        batch_id: str,
        options: RequestOptions | None = None,
    ) -> types.Batch:
        """Get the state, counts and output files of a batch.

        Endpoint: `GET /openai/v1/batches/{batch_id}`.

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
        """Stop a batch.

        Endpoint: `POST /openai/v1/batches/{batch_id}/cancel`.

        Args:
            batch_id: Id of the batch.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.cancel(batch_id=batch_id, options=options))


class AsyncBatches:
    """Many requests from one file, answered later at a lower price."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        completion_window: str,
        input_file_id: str,
        endpoint: Literal["/v1/chat/completions"] = "/v1/chat/completions",
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Batch:
        """Start a batch from an uploaded JSONL file of requests.

        Endpoint: `POST /openai/v1/batches`.

        Args:
            completion_window: Time in which the batch has to finish, from `24h` to `7d`.
            endpoint: Path that all requests of the batch go to; only `/v1/chat/completions`.
            input_file_id: Id of the uploaded JSONL file, at most 50,000 requests and 200 MB.
            metadata: Keys and values to store with the batch.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(
                completion_window=completion_window,
                input_file_id=input_file_id,
                endpoint=endpoint,
                metadata=metadata,
                options=options,
            )
        )

    async def list(self, *, options: RequestOptions | None = None) -> types.BatchList:
        """List batches.

        Endpoint: `GET /openai/v1/batches`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.list(options=options))

    async def retrieve(
        self,
        *,
        batch_id: str,
        options: RequestOptions | None = None,
    ) -> types.Batch:
        """Get the state, counts and output files of a batch.

        Endpoint: `GET /openai/v1/batches/{batch_id}`.

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
        """Stop a batch.

        Endpoint: `POST /openai/v1/batches/{batch_id}/cancel`.

        Args:
            batch_id: Id of the batch.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.cancel(batch_id=batch_id, options=options))
