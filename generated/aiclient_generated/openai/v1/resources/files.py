# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `files`, for OpenAI and AsyncOpenAI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.openai.v1.calls import files as calls

if TYPE_CHECKING:
    from aiclient.wire.binary import Binary
    from aiclient.wire.multipart import FileTypes
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, Pager, Sender
    from aiclient_generated.openai.v1 import params, types


class Files:
    """Files for batches, fine-tuning, retrieval and model input."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        file: FileTypes,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
        expires_after: params.FileExpirationAfterParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.FileObject:
        """Upload a file of up to 512 MB.

        Endpoint: `POST /files`.

        Args:
            file: The file to send: a path, bytes, a file object, or a tuple of name, content and media
                type.
            purpose: What the file is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or
                `evals`.
            expires_after: When the file deletes itself: seconds after creation, 3,600 to 2,592,000.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.create(file=file, purpose=purpose, expires_after=expires_after, options=options))

    def list(
        self,
        *,
        purpose: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.FileList, types.FileObject]:
        """List uploaded files.

        Endpoint: `GET /files`.

        Args:
            purpose: What the file is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or
                `evals`.
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            after: Object id to continue after; the last id of the page before.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.list(purpose=purpose, limit=limit, order=order, after=after, options=options))

    def retrieve(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.FileObject:
        """Get what is known about a file, without its content.

        Endpoint: `GET /files/{file_id}`.

        Args:
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.retrieve(file_id=file_id, options=options))

    def delete(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.FileDeleted:
        """Delete a file.

        Endpoint: `DELETE /files/{file_id}`.

        Args:
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.delete(file_id=file_id, options=options))

    def content(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> Binary:
        """Download the bytes of a file.

        Endpoint: `GET /files/{file_id}/content`.

        Args:
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.content(file_id=file_id, options=options))


class AsyncFiles:
    """Files for batches, fine-tuning, retrieval and model input."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        file: FileTypes,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
        expires_after: params.FileExpirationAfterParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.FileObject:
        """Upload a file of up to 512 MB.

        Endpoint: `POST /files`.

        Args:
            file: The file to send: a path, bytes, a file object, or a tuple of name, content and media
                type.
            purpose: What the file is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or
                `evals`.
            expires_after: When the file deletes itself: seconds after creation, 3,600 to 2,592,000.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(file=file, purpose=purpose, expires_after=expires_after, options=options)
        )

    def list(
        self,
        *,
        purpose: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.FileList, types.FileObject]:
        """List uploaded files.

        Endpoint: `GET /files`.

        Args:
            purpose: What the file is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or
                `evals`.
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            after: Object id to continue after; the last id of the page before.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.list(purpose=purpose, limit=limit, order=order, after=after, options=options))

    async def retrieve(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.FileObject:
        """Get what is known about a file, without its content.

        Endpoint: `GET /files/{file_id}`.

        Args:
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.retrieve(file_id=file_id, options=options))

    async def delete(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.FileDeleted:
        """Delete a file.

        Endpoint: `DELETE /files/{file_id}`.

        Args:
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.delete(file_id=file_id, options=options))

    async def content(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> Binary:
        """Download the bytes of a file.

        Endpoint: `GET /files/{file_id}/content`.

        Args:
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.content(file_id=file_id, options=options))
