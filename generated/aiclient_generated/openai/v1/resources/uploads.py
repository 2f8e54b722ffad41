# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `uploads`, for OpenAI and AsyncOpenAI."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.openai.v1.calls import uploads as calls

if TYPE_CHECKING:
    from aiclient.wire.multipart import FileTypes
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.openai.v1 import params, types


class UploadsParts:
    """The parts of an upload."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        upload_id: str,
        data: FileTypes,
        options: RequestOptions | None = None,
    ) -> types.UploadPart:
        """Send one part of up to 64 MB.

        Endpoint: `POST /uploads/{upload_id}/parts`.

        Args:
            upload_id: Id of the upload.
            data: The bytes of this part, at most 64 MB.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.parts_create(upload_id=upload_id, data=data, options=options))


class Uploads:
    """Large files sent in parts."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def parts(self) -> UploadsParts:
        """Operations under `parts`."""
        return UploadsParts(self._sender)

    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
        expires_after: params.FileExpirationAfterParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Upload:
        """Begin an upload of up to 8 GB, open for one hour.

        Endpoint: `POST /uploads`.

        Args:
            bytes: Size of the whole file in bytes, at most 8 GB.
            filename: Name of the finished file.
            mime_type: Media type of the file; it must fit the purpose.
            purpose: What the file is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or
                `evals`.
            expires_after: When the finished file deletes itself: seconds after creation, 3,600 to
                2,592,000.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.create(
                bytes=bytes,
                filename=filename,
                mime_type=mime_type,
                purpose=purpose,
                expires_after=expires_after,
                options=options,
            )
        )

    def complete(
        self,
        *,
        upload_id: str,
        part_ids: Sequence[str],
        md5: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Upload:
        """Join the parts of an upload into one file.

        Endpoint: `POST /uploads/{upload_id}/complete`.

        Args:
            upload_id: Id of the upload.
            part_ids: Ids of the parts, in order.
            md5: MD5 of the whole file in hexadecimal, to check that nothing was lost.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.complete(upload_id=upload_id, part_ids=part_ids, md5=md5, options=options))

    def cancel(
        self,
        *,
        upload_id: str,
        options: RequestOptions | None = None,
    ) -> types.Upload:
        """Give an upload up; no part can be added afterwards.

        Endpoint: `POST /uploads/{upload_id}/cancel`.

        Args:
            upload_id: Id of the upload.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.cancel(upload_id=upload_id, options=options))


class AsyncUploadsParts:
    """The parts of an upload."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        upload_id: str,
        data: FileTypes,
        options: RequestOptions | None = None,
    ) -> types.UploadPart:
        """Send one part of up to 64 MB.

        Endpoint: `POST /uploads/{upload_id}/parts`.

        Args:
            upload_id: Id of the upload.
            data: The bytes of this part, at most 64 MB.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.parts_create(upload_id=upload_id, data=data, options=options))


class AsyncUploads:
    """Large files sent in parts."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def parts(self) -> AsyncUploadsParts:
        """Operations under `parts`."""
        return AsyncUploadsParts(self._sender)

    async def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
        expires_after: params.FileExpirationAfterParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Upload:
        """Begin an upload of up to 8 GB, open for one hour.

        Endpoint: `POST /uploads`.

        Args:
            bytes: Size of the whole file in bytes, at most 8 GB.
            filename: Name of the finished file.
            mime_type: Media type of the file; it must fit the purpose.
            purpose: What the file is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or
                `evals`.
            expires_after: When the finished file deletes itself: seconds after creation, 3,600 to
                2,592,000.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(
                bytes=bytes,
                filename=filename,
                mime_type=mime_type,
                purpose=purpose,
                expires_after=expires_after,
                options=options,
            )
        )

    async def complete(
        self,
        *,
        upload_id: str,
        part_ids: Sequence[str],
        md5: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Upload:
        """Join the parts of an upload into one file.

        Endpoint: `POST /uploads/{upload_id}/complete`.

        Args:
            upload_id: Id of the upload.
            part_ids: Ids of the parts, in order.
            md5: MD5 of the whole file in hexadecimal, to check that nothing was lost.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.complete(upload_id=upload_id, part_ids=part_ids, md5=md5, options=options))

    async def cancel(
        self,
        *,
        upload_id: str,
        options: RequestOptions | None = None,
    ) -> types.Upload:
        """Give an upload up; no part can be added afterwards.

        Endpoint: `POST /uploads/{upload_id}/cancel`.

        Args:
            upload_id: Id of the upload.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.cancel(upload_id=upload_id, options=options))
