# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `batches`, for Gemini and AsyncGemini."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.google.v1.calls import batches as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, Pager, Sender
    from aiclient_generated.google.v1 import params, types


class Batches:
    """Many requests at once, answered within a day at half price."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        filter: str | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        return_partial_success: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.ListOperationsResponse, types.Operation]:
        """List batches.

        Endpoint: `GET /v1/batches`.

        Args:
            filter: Only what fits this expression of the list.
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            return_partial_success: Answer what can be reached when some places cannot; default false.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.list(
                filter=filter,
                page_size=page_size,
                page_token=page_token,
                return_partial_success=return_partial_success,
                options=options,
            )
        )

    def get(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Get the state and, once it has ended, the results of a batch.

        Endpoint: `GET /v1/batches/{batchesId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.get(name=name, options=options))

    def cancel(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Ask a batch to stop; requests that already finished keep their results.

        Endpoint: `POST /v1/batches/{batchesId}:cancel`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.cancel(name=name, options=options))

    def delete(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Forget a batch; this does not stop it.

        Endpoint: `DELETE /v1/batches/{batchesId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.delete(name=name, options=options))

    def update_generate_content_batch(
        self,
        *,
        name: str,
        display_name: str | NotGiven = NOT_GIVEN,
        input_config: params.InputConfigParam | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        priority: str | NotGiven = NOT_GIVEN,
        update_mask: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.GenerateContentBatch:
        """Change a batch of generations that has not ended.

        Endpoint: `PATCH /v1/batches/{batchesId}:updateGenerateContentBatch`.

        Args:
            name: Id of the object, as its `name` says it.
            display_name: Name to show, up to 512 characters.
            input_config: Requests of the batch, inline or as a file.
            model: Model of the batch, as `models/id`.
            priority: Order among your batches; higher is earlier; default 0.
            update_mask: Names of the fields to change, separated by commas.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.update_generate_content_batch(
                name=name,
                display_name=display_name,
                input_config=input_config,
                model=model,
                priority=priority,
                update_mask=update_mask,
                options=options,
            )
        )

    def update_embed_content_batch(
        self,
        *,
        name: str,
        display_name: str | NotGiven = NOT_GIVEN,
        input_config: params.InputEmbedContentConfigParam | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        priority: str | NotGiven = NOT_GIVEN,
        update_mask: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.EmbedContentBatch:
        """Change a batch of embeddings that has not ended.

        Endpoint: `PATCH /v1/batches/{batchesId}:updateEmbedContentBatch`.

        Args:
            name: Id of the object, as its `name` says it.
            display_name: Name to show, up to 512 characters.
            input_config: Requests of the batch, inline or as a file.
            model: Model of the batch, as `models/id`.
            priority: Order among your batches; higher is earlier; default 0.
            update_mask: Names of the fields to change, separated by commas.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.update_embed_content_batch(
                name=name,
                display_name=display_name,
                input_config=input_config,
                model=model,
                priority=priority,
                update_mask=update_mask,
                options=options,
            )
        )


class AsyncBatches:
    """Many requests at once, answered within a day at half price."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        filter: str | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        return_partial_success: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.ListOperationsResponse, types.Operation]:
        """List batches.

        Endpoint: `GET /v1/batches`.

        Args:
            filter: Only what fits this expression of the list.
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            return_partial_success: Answer what can be reached when some places cannot; default false.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.list(
                filter=filter,
                page_size=page_size,
                page_token=page_token,
                return_partial_success=return_partial_success,
                options=options,
            )
        )

    async def get(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Get the state and, once it has ended, the results of a batch.

        Endpoint: `GET /v1/batches/{batchesId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.get(name=name, options=options))

    async def cancel(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Ask a batch to stop; requests that already finished keep their results.

        Endpoint: `POST /v1/batches/{batchesId}:cancel`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.cancel(name=name, options=options))

    async def delete(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Forget a batch; this does not stop it.

        Endpoint: `DELETE /v1/batches/{batchesId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.delete(name=name, options=options))

    async def update_generate_content_batch(
        self,
        *,
        name: str,
        display_name: str | NotGiven = NOT_GIVEN,
        input_config: params.InputConfigParam | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        priority: str | NotGiven = NOT_GIVEN,
        update_mask: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.GenerateContentBatch:
        """Change a batch of generations that has not ended.

        Endpoint: `PATCH /v1/batches/{batchesId}:updateGenerateContentBatch`.

        Args:
            name: Id of the object, as its `name` says it.
            display_name: Name to show, up to 512 characters.
            input_config: Requests of the batch, inline or as a file.
            model: Model of the batch, as `models/id`.
            priority: Order among your batches; higher is earlier; default 0.
            update_mask: Names of the fields to change, separated by commas.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.update_generate_content_batch(
                name=name,
                display_name=display_name,
                input_config=input_config,
                model=model,
                priority=priority,
                update_mask=update_mask,
                options=options,
            )
        )

    async def update_embed_content_batch(
        self,
        *,
        name: str,
        display_name: str | NotGiven = NOT_GIVEN,
        input_config: params.InputEmbedContentConfigParam | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        priority: str | NotGiven = NOT_GIVEN,
        update_mask: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.EmbedContentBatch:
        """Change a batch of embeddings that has not ended.

        Endpoint: `PATCH /v1/batches/{batchesId}:updateEmbedContentBatch`.

        Args:
            name: Id of the object, as its `name` says it.
            display_name: Name to show, up to 512 characters.
            input_config: Requests of the batch, inline or as a file.
            model: Model of the batch, as `models/id`.
            priority: Order among your batches; higher is earlier; default 0.
            update_mask: Names of the fields to change, separated by commas.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.update_embed_content_batch(
                name=name,
                display_name=display_name,
                input_config=input_config,
                model=model,
                priority=priority,
                update_mask=update_mask,
                options=options,
            )
        )
