# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `files`, for XAI and AsyncXAI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.xai.v1.calls import files as calls

if TYPE_CHECKING:
    from aiclient.wire.binary import Binary
    from aiclient.wire.multipart import FileTypes
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, Pager, Sender
    from aiclient_generated.xai.v1 import params, types


class Files:
    """Files that prompts and searches refer to."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        file: FileTypes,
        expires_after: int | None | NotGiven = NOT_GIVEN,
        purpose: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.File:
        """Upload a file.

        Endpoint: `POST /files`.

        Args:
            file: The file to send: a path, bytes, a file object, or a tuple of name, content and media
                type.
            expires_after: When the file deletes itself, in seconds from now.
            purpose: What the file is for.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.create(file=file, expires_after=expires_after, purpose=purpose, options=options))

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: str | NotGiven = NOT_GIVEN,
        sort_by: str | NotGiven = NOT_GIVEN,
        pagination_token: str | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.FileList, types.File]:
        """List files.

        Endpoint: `GET /files`.

        Args:
            limit: Objects a page.
            order: Sort order: `asc` or `desc`.
            sort_by: What to sort by, such as `created_at`, `filename` or `size`.
            pagination_token: Cursor of the page, `pagination_token` of the one before.
            after: Object id to continue after; prefer `pagination_token`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.list(
                limit=limit,
                order=order,
                sort_by=sort_by,
                pagination_token=pagination_token,
                after=after,
                options=options,
            )
        )

    def retrieve(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.File:
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
        format: params.ContentFormatParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Binary:
        """Download the bytes of a file.

        Endpoint: `GET /files/{file_id}/content`.

        Args:
            file_id: Id of the file.
            format: How to answer the content: as it is, or as extracted text.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.content(file_id=file_id, format=format, options=options))


class AsyncFiles:
    """Files that prompts and searches refer to."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        file: FileTypes,
        expires_after: int | None | NotGiven = NOT_GIVEN,
        purpose: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.File:
        """Upload a file.

        Endpoint: `POST /files`.

        Args:
            file: The file to send: a path, bytes, a file object, or a tuple of name, content and media
                type.
            expires_after: When the file deletes itself, in seconds from now.
            purpose: What the file is for.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(file=file, expires_after=expires_after, purpose=purpose, options=options)
        )

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: str | NotGiven = NOT_GIVEN,
        sort_by: str | NotGiven = NOT_GIVEN,
        pagination_token: str | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.FileList, types.File]:
        """List files.

        Endpoint: `GET /files`.

        Args:
            limit: Objects a page.
            order: Sort order: `asc` or `desc`.
            sort_by: What to sort by, such as `created_at`, `filename` or `size`.
            pagination_token: Cursor of the page, `pagination_token` of the one before.
            after: Object id to continue after; prefer `pagination_token`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.list(
                limit=limit,
                order=order,
                sort_by=sort_by,
                pagination_token=pagination_token,
                after=after,
                options=options,
            )
        )

    async def retrieve(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.File:
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
        format: params.ContentFormatParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Binary:
        """Download the bytes of a file.

        Endpoint: `GET /files/{file_id}/content`.

        Args:
            file_id: Id of the file.
            format: How to answer the content: as it is, or as extracted text.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.content(file_id=file_id, format=format, options=options))
