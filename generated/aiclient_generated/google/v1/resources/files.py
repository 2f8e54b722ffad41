# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `files`, for Gemini and AsyncGemini."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.google.v1.calls import files as calls

if TYPE_CHECKING:
    from aiclient.wire.binary import Binary
    from aiclient.wire.multipart import FileTypes
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, Pager, Sender
    from aiclient_generated.google.v1 import params, types


class Files:
    """Files of up to 2 GB that prompts refer to, kept for a limited time."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def start_upload(
        self,
        *,
        file: params.FileParam | NotGiven = NOT_GIVEN,
        size_bytes: int | NotGiven = NOT_GIVEN,
        mime_type: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Binary:
        """Open an upload; the answer's header `x-goog-upload-url` holds the `upload_id`.

        Endpoint: `POST /upload/v1/files`.

        Args:
            file: What is known about the file: display name, and an id of your own if you like.
            size_bytes: Size of the file in bytes.
            mime_type: Media type of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.start_upload(file=file, size_bytes=size_bytes, mime_type=mime_type, options=options)
        )

    def finish_upload(
        self,
        *,
        upload_id: str,
        body: FileTypes,
        options: RequestOptions | None = None,
    ) -> types.CreateFileResponse:
        """Send the bytes of an upload that `start_upload` opened.

        Endpoint: `POST /upload/v1/files`.

        Args:
            upload_id: Id of the upload, from the address that `start_upload` answered.
            body: File: bytes, a path, an open file, or a tuple of name, content and media type.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.finish_upload(upload_id=upload_id, body=body, options=options))

    def list(
        self,
        *,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.ListFilesResponse, types.File]:
        """List files.

        Endpoint: `GET /v1/files`.

        Args:
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.list(page_size=page_size, page_token=page_token, options=options))

    def get(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.File:
        """Get what is known about a file, without its content.

        Endpoint: `GET /v1/files/{filesId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.get(name=name, options=options))

    def delete(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Delete a file.

        Endpoint: `DELETE /v1/files/{filesId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.delete(name=name, options=options))

    def register(
        self,
        *,
        uris: Sequence[str] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.RegisterFilesResponse:
        """Make files of Google Cloud Storage known to the API.

        Endpoint: `POST /v1/files:register`.

        Args:
            uris: Addresses of the files, as `gs://bucket/object`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.register(uris=uris, options=options))


class AsyncFiles:
    """Files of up to 2 GB that prompts refer to, kept for a limited time."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def start_upload(
        self,
        *,
        file: params.FileParam | NotGiven = NOT_GIVEN,
        size_bytes: int | NotGiven = NOT_GIVEN,
        mime_type: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Binary:
        """Open an upload; the answer's header `x-goog-upload-url` holds the `upload_id`.

        Endpoint: `POST /upload/v1/files`.

        Args:
            file: What is known about the file: display name, and an id of your own if you like.
            size_bytes: Size of the file in bytes.
            mime_type: Media type of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.start_upload(file=file, size_bytes=size_bytes, mime_type=mime_type, options=options)
        )

    async def finish_upload(
        self,
        *,
        upload_id: str,
        body: FileTypes,
        options: RequestOptions | None = None,
    ) -> types.CreateFileResponse:
        """Send the bytes of an upload that `start_upload` opened.

        Endpoint: `POST /upload/v1/files`.

        Args:
            upload_id: Id of the upload, from the address that `start_upload` answered.
            body: File: bytes, a path, an open file, or a tuple of name, content and media type.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.finish_upload(upload_id=upload_id, body=body, options=options))

    def list(
        self,
        *,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.ListFilesResponse, types.File]:
        """List files.

        Endpoint: `GET /v1/files`.

        Args:
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.list(page_size=page_size, page_token=page_token, options=options))

    async def get(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.File:
        """Get what is known about a file, without its content.

        Endpoint: `GET /v1/files/{filesId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.get(name=name, options=options))

    async def delete(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Delete a file.

        Endpoint: `DELETE /v1/files/{filesId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.delete(name=name, options=options))

    async def register(
        self,
        *,
        uris: Sequence[str] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.RegisterFilesResponse:
        """Make files of Google Cloud Storage known to the API.

        Endpoint: `POST /v1/files:register`.

        Args:
            uris: Addresses of the files, as `gs://bucket/object`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.register(uris=uris, options=options))
