# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `files`, for Groq and AsyncGroq."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiclient_generated.groq.v1.calls import files as calls

if TYPE_CHECKING:
    from aiclient.wire.binary import Binary
    from aiclient.wire.multipart import FileTypes
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.groq.v1 import types


class Files:
    """Input and output files of batches."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        file: FileTypes,
        purpose: Literal["batch"] = "batch",
        options: RequestOptions | None = None,
    ) -> types.FileObject:
        """Upload a JSONL file for a batch.

        Endpoint: `POST /openai/v1/files`.

        Args:
            file: The file to send: a path, bytes, a file object, or a tuple of name, content and media
                type.
            purpose: What the file is for; only `batch`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.create(file=file, purpose=purpose, options=options))

    def list(self, *, options: RequestOptions | None = None) -> types.FileList:
        """List files.

        Endpoint: `GET /openai/v1/files`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.list(options=options))

    def info(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.FileObject:
        """Get what is known about a file, without its content.

        Endpoint: `GET /openai/v1/files/{file_id}`.

        Args:
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.info(file_id=file_id, options=options))

    def delete(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.FileDeleted:
        """Delete a file.

        Endpoint: `DELETE /openai/v1/files/{file_id}`.

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

        Endpoint: `GET /openai/v1/files/{file_id}/content`.

        Args:
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.content(file_id=file_id, options=options))


class AsyncFiles:
    """Input and output files of batches."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        file: FileTypes,
        purpose: Literal["batch"] = "batch",
        options: RequestOptions | None = None,
    ) -> types.FileObject:
        """Upload a JSONL file for a batch.

        Endpoint: `POST /openai/v1/files`.

        Args:
            file: The file to send: a path, bytes, a file object, or a tuple of name, content and media
                type.
            purpose: What the file is for; only `batch`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.create(file=file, purpose=purpose, options=options))

    async def list(self, *, options: RequestOptions | None = None) -> types.FileList:
        """List files.

        Endpoint: `GET /openai/v1/files`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.list(options=options))

    async def info(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.FileObject:
        """Get what is known about a file, without its content.

        Endpoint: `GET /openai/v1/files/{file_id}`.

        Args:
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.info(file_id=file_id, options=options))

    async def delete(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.FileDeleted:
        """Delete a file.

        Endpoint: `DELETE /openai/v1/files/{file_id}`.

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

        Endpoint: `GET /openai/v1/files/{file_id}/content`.

        Args:
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.content(file_id=file_id, options=options))
