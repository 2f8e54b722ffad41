# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `file_search_stores`, for Gemini and AsyncGemini."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.google.v1beta.calls import file_search_stores as calls

if TYPE_CHECKING:
    from aiclient.wire.binary import Binary
    from aiclient.wire.multipart import FileTypes
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, Pager, Sender
    from aiclient_generated.google.v1beta import params, types


class FileSearchStoresDocuments:
    """The documents of a file search store."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        file_search_store: str,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.ListDocumentsResponse, types.Document]:
        """List the documents of a file search store.

        Endpoint: `GET /v1beta/fileSearchStores/{fileSearchStoresId}/documents`.

        Args:
            file_search_store: Id of the file search store.
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.documents_list(
                file_search_store=file_search_store, page_size=page_size, page_token=page_token, options=options
            )
        )

    def get(
        self,
        *,
        file_search_store: str,
        document: str,
        options: RequestOptions | None = None,
    ) -> types.Document:
        """Get a document of a file search store.

        Endpoint: `GET /v1beta/fileSearchStores/{fileSearchStoresId}/documents/{documentsId}`.

        Args:
            file_search_store: Id of the file search store.
            document: Id of the document.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.documents_get(file_search_store=file_search_store, document=document, options=options)
        )

    def delete(
        self,
        *,
        file_search_store: str,
        document: str,
        force: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Take a document out of a file search store.

        Endpoint: `DELETE /v1beta/fileSearchStores/{fileSearchStoresId}/documents/{documentsId}`.

        Args:
            file_search_store: Id of the file search store.
            document: Id of the document.
            force: Delete what is inside as well; without it, deleting something that is not empty fails.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.documents_delete(file_search_store=file_search_store, document=document, force=force, options=options)
        )


class FileSearchStoresOperations:
    """Long-running imports into a file search store."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get(
        self,
        *,
        operation: str,
        file_search_store: str,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Get the state of an import.

        Endpoint: `GET /v1beta/fileSearchStores/{fileSearchStoresId}/operations/{operationsId}`.

        Args:
            operation: Id of the operation.
            file_search_store: Id of the file search store.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.operations_get(operation=operation, file_search_store=file_search_store, options=options)
        )


class FileSearchStoresUploadOperations:
    """Long-running uploads into a file search store."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get(
        self,
        *,
        operation: str,
        file_search_store: str,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Get the state of an upload.

        Endpoint: `GET /v1beta/fileSearchStores/{fileSearchStoresId}/upload/operations/{operationsId}`.

        Args:
            operation: Id of the operation.
            file_search_store: Id of the file search store.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.upload_operations_get(operation=operation, file_search_store=file_search_store, options=options)
        )


class FileSearchStores:
    """Searchable collections of chunked and embedded files."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def documents(self) -> FileSearchStoresDocuments:
        """Operations under `documents`."""
        return FileSearchStoresDocuments(self._sender)

    @cached_property
    def operations(self) -> FileSearchStoresOperations:
        """Operations under `operations`."""
        return FileSearchStoresOperations(self._sender)

    @cached_property
    def upload_operations(self) -> FileSearchStoresUploadOperations:
        """Operations under `upload_operations`."""
        return FileSearchStoresUploadOperations(self._sender)

    def create(
        self,
        *,
        display_name: str | NotGiven = NOT_GIVEN,
        embedding_model: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.FileSearchStore:
        """Make a file search store.

        Endpoint: `POST /v1beta/fileSearchStores`.

        Args:
            display_name: Name to show, up to 512 characters.
            embedding_model: Model that makes the vectors, as `models/id`; it cannot be changed later.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.create(display_name=display_name, embedding_model=embedding_model, options=options)
        )

    def list(
        self,
        *,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.ListFileSearchStoresResponse, types.FileSearchStore]:
        """List file search stores.

        Endpoint: `GET /v1beta/fileSearchStores`.

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
    ) -> types.FileSearchStore:
        """Get a file search store.

        Endpoint: `GET /v1beta/fileSearchStores/{fileSearchStoresId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.get(name=name, options=options))

    def delete(
        self,
        *,
        name: str,
        force: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Delete a file search store.

        Endpoint: `DELETE /v1beta/fileSearchStores/{fileSearchStoresId}`.

        Args:
            name: Id of the object, as its `name` says it.
            force: Delete what is inside as well; without it, deleting something that is not empty fails.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.delete(name=name, force=force, options=options))

    def import_file(
        self,
        *,
        name: str,
        chunking_config: params.ChunkingConfigParam | NotGiven = NOT_GIVEN,
        custom_metadata: Sequence[params.CustomMetadataParam] | NotGiven = NOT_GIVEN,
        file_name: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Add an uploaded file to a file search store.

        Endpoint: `POST /v1beta/fileSearchStores/{fileSearchStoresId}:importFile`.

        Args:
            name: Id of the object, as its `name` says it.
            chunking_config: How the file is cut: tokens a chunk and their overlap.
            custom_metadata: Up to 20 keys with values to filter searches by.
            file_name: Name of the uploaded file, as `files/id`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.import_file(
                name=name,
                chunking_config=chunking_config,
                custom_metadata=custom_metadata,
                file_name=file_name,
                options=options,
            )
        )

    def start_upload(
        self,
        *,
        name: str,
        chunking_config: params.ChunkingConfigParam | NotGiven = NOT_GIVEN,
        custom_metadata: Sequence[params.CustomMetadataParam] | NotGiven = NOT_GIVEN,
        display_name: str | NotGiven = NOT_GIVEN,
        mime_type: str | NotGiven = NOT_GIVEN,
        size_bytes: int | NotGiven = NOT_GIVEN,
        content_type: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Binary:
        """Open an upload into a file search store; the answer's header `x-goog-upload-url` holds the `upload_id`.

        Endpoint: `POST /upload/v1beta/fileSearchStores/{fileSearchStoresId}:uploadToFileSearchStore`.

        Args:
            name: Id of the object, as its `name` says it.
            chunking_config: How the file is cut: tokens a chunk and their overlap.
            custom_metadata: Up to 20 keys with values to filter searches by.
            display_name: Name to show, up to 512 characters.
            mime_type: Media type of the document; found out by itself where it is left out.
            size_bytes: Size of the file in bytes.
            content_type: Media type of the bytes that follow.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.start_upload(
                name=name,
                chunking_config=chunking_config,
                custom_metadata=custom_metadata,
                display_name=display_name,
                mime_type=mime_type,
                size_bytes=size_bytes,
                content_type=content_type,
                options=options,
            )
        )

    def finish_upload(
        self,
        *,
        name: str,
        upload_id: str,
        body: FileTypes,
        options: RequestOptions | None = None,
    ) -> types.CustomLongRunningOperation:
        """Send the bytes of an upload that `start_upload` opened.

        Endpoint: `POST /upload/v1beta/fileSearchStores/{fileSearchStoresId}:uploadToFileSearchStore`.

        Args:
            name: Id of the object, as its `name` says it.
            upload_id: Id of the upload, from the address that `start_upload` answered.
            body: File: bytes, a path, an open file, or a tuple of name, content and media type.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.finish_upload(name=name, upload_id=upload_id, body=body, options=options))


class AsyncFileSearchStoresDocuments:
    """The documents of a file search store."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        file_search_store: str,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.ListDocumentsResponse, types.Document]:
        """List the documents of a file search store.

        Endpoint: `GET /v1beta/fileSearchStores/{fileSearchStoresId}/documents`.

        Args:
            file_search_store: Id of the file search store.
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.documents_list(
                file_search_store=file_search_store, page_size=page_size, page_token=page_token, options=options
            )
        )

    async def get(
        self,
        *,
        file_search_store: str,
        document: str,
        options: RequestOptions | None = None,
    ) -> types.Document:
        """Get a document of a file search store.

        Endpoint: `GET /v1beta/fileSearchStores/{fileSearchStoresId}/documents/{documentsId}`.

        Args:
            file_search_store: Id of the file search store.
            document: Id of the document.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.documents_get(file_search_store=file_search_store, document=document, options=options)
        )

    async def delete(
        self,
        *,
        file_search_store: str,
        document: str,
        force: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Take a document out of a file search store.

        Endpoint: `DELETE /v1beta/fileSearchStores/{fileSearchStoresId}/documents/{documentsId}`.

        Args:
            file_search_store: Id of the file search store.
            document: Id of the document.
            force: Delete what is inside as well; without it, deleting something that is not empty fails.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.documents_delete(file_search_store=file_search_store, document=document, force=force, options=options)
        )


class AsyncFileSearchStoresOperations:
    """Long-running imports into a file search store."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get(
        self,
        *,
        operation: str,
        file_search_store: str,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Get the state of an import.

        Endpoint: `GET /v1beta/fileSearchStores/{fileSearchStoresId}/operations/{operationsId}`.

        Args:
            operation: Id of the operation.
            file_search_store: Id of the file search store.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.operations_get(operation=operation, file_search_store=file_search_store, options=options)
        )


class AsyncFileSearchStoresUploadOperations:
    """Long-running uploads into a file search store."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get(
        self,
        *,
        operation: str,
        file_search_store: str,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Get the state of an upload.

        Endpoint: `GET /v1beta/fileSearchStores/{fileSearchStoresId}/upload/operations/{operationsId}`.

        Args:
            operation: Id of the operation.
            file_search_store: Id of the file search store.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.upload_operations_get(operation=operation, file_search_store=file_search_store, options=options)
        )


class AsyncFileSearchStores:
    """Searchable collections of chunked and embedded files."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def documents(self) -> AsyncFileSearchStoresDocuments:
        """Operations under `documents`."""
        return AsyncFileSearchStoresDocuments(self._sender)

    @cached_property
    def operations(self) -> AsyncFileSearchStoresOperations:
        """Operations under `operations`."""
        return AsyncFileSearchStoresOperations(self._sender)

    @cached_property
    def upload_operations(self) -> AsyncFileSearchStoresUploadOperations:
        """Operations under `upload_operations`."""
        return AsyncFileSearchStoresUploadOperations(self._sender)

    async def create(
        self,
        *,
        display_name: str | NotGiven = NOT_GIVEN,
        embedding_model: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.FileSearchStore:
        """Make a file search store.

        Endpoint: `POST /v1beta/fileSearchStores`.

        Args:
            display_name: Name to show, up to 512 characters.
            embedding_model: Model that makes the vectors, as `models/id`; it cannot be changed later.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(display_name=display_name, embedding_model=embedding_model, options=options)
        )

    def list(
        self,
        *,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.ListFileSearchStoresResponse, types.FileSearchStore]:
        """List file search stores.

        Endpoint: `GET /v1beta/fileSearchStores`.

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
    ) -> types.FileSearchStore:
        """Get a file search store.

        Endpoint: `GET /v1beta/fileSearchStores/{fileSearchStoresId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.get(name=name, options=options))

    async def delete(
        self,
        *,
        name: str,
        force: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Delete a file search store.

        Endpoint: `DELETE /v1beta/fileSearchStores/{fileSearchStoresId}`.

        Args:
            name: Id of the object, as its `name` says it.
            force: Delete what is inside as well; without it, deleting something that is not empty fails.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.delete(name=name, force=force, options=options))

    async def import_file(
        self,
        *,
        name: str,
        chunking_config: params.ChunkingConfigParam | NotGiven = NOT_GIVEN,
        custom_metadata: Sequence[params.CustomMetadataParam] | NotGiven = NOT_GIVEN,
        file_name: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Add an uploaded file to a file search store.

        Endpoint: `POST /v1beta/fileSearchStores/{fileSearchStoresId}:importFile`.

        Args:
            name: Id of the object, as its `name` says it.
            chunking_config: How the file is cut: tokens a chunk and their overlap.
            custom_metadata: Up to 20 keys with values to filter searches by.
            file_name: Name of the uploaded file, as `files/id`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.import_file(
                name=name,
                chunking_config=chunking_config,
                custom_metadata=custom_metadata,
                file_name=file_name,
                options=options,
            )
        )

    async def start_upload(
        self,
        *,
        name: str,
        chunking_config: params.ChunkingConfigParam | NotGiven = NOT_GIVEN,
        custom_metadata: Sequence[params.CustomMetadataParam] | NotGiven = NOT_GIVEN,
        display_name: str | NotGiven = NOT_GIVEN,
        mime_type: str | NotGiven = NOT_GIVEN,
        size_bytes: int | NotGiven = NOT_GIVEN,
        content_type: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Binary:
        """Open an upload into a file search store; the answer's header `x-goog-upload-url` holds the `upload_id`.

        Endpoint: `POST /upload/v1beta/fileSearchStores/{fileSearchStoresId}:uploadToFileSearchStore`.

        Args:
            name: Id of the object, as its `name` says it.
            chunking_config: How the file is cut: tokens a chunk and their overlap.
            custom_metadata: Up to 20 keys with values to filter searches by.
            display_name: Name to show, up to 512 characters.
            mime_type: Media type of the document; found out by itself where it is left out.
            size_bytes: Size of the file in bytes.
            content_type: Media type of the bytes that follow.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.start_upload(
                name=name,
                chunking_config=chunking_config,
                custom_metadata=custom_metadata,
                display_name=display_name,
                mime_type=mime_type,
                size_bytes=size_bytes,
                content_type=content_type,
                options=options,
            )
        )

    async def finish_upload(
        self,
        *,
        name: str,
        upload_id: str,
        body: FileTypes,
        options: RequestOptions | None = None,
    ) -> types.CustomLongRunningOperation:
        """Send the bytes of an upload that `start_upload` opened.

        Endpoint: `POST /upload/v1beta/fileSearchStores/{fileSearchStoresId}:uploadToFileSearchStore`.

        Args:
            name: Id of the object, as its `name` says it.
            upload_id: Id of the upload, from the address that `start_upload` answered.
            body: File: bytes, a path, an open file, or a tuple of name, content and media type.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.finish_upload(name=name, upload_id=upload_id, body=body, options=options))
