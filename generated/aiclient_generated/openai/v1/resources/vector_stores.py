# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `vector_stores`, for OpenAI and AsyncOpenAI."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.openai.v1.calls import vector_stores as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, Pager, Sender
    from aiclient_generated.openai.v1 import params, types


class VectorStoresFileBatches:
    """Many files added to a vector store at once."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        vector_store_id: str,
        attributes: Mapping[str, str | float | bool] | None | NotGiven = NOT_GIVEN,
        chunking_strategy: params.ChunkingStrategyRequestParam | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        files: Sequence[params.CreateVectorStoreFileRequestParam] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFileBatch:
        """Add many files to a vector store.

        Endpoint: `POST /vector_stores/{vector_store_id}/file_batches`.

        Args:
            vector_store_id: Id of the vector store.
            attributes: Up to 16 key and value pairs to filter searches by.
            chunking_strategy: How files are cut: `auto`, or `static` with chunk size 100 to 4096 tokens and
                overlap up to half of it.
            file_ids: Ids of uploaded files to add.
            files: Files with their own attributes and chunking, up to 2000.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.file_batches_create(
                vector_store_id=vector_store_id,
                attributes=attributes,
                chunking_strategy=chunking_strategy,
                file_ids=file_ids,
                files=files,
                options=options,
            )
        )

    def retrieve(
        self,
        *,
        vector_store_id: str,
        batch_id: str,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFileBatch:
        """Get the state of a file batch.

        Endpoint: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the batch.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.file_batches_retrieve(vector_store_id=vector_store_id, batch_id=batch_id, options=options)
        )

    def cancel(
        self,
        *,
        vector_store_id: str,
        batch_id: str,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFileBatch:
        """Stop adding a batch of files.

        Endpoint: `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the batch.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.file_batches_cancel(vector_store_id=vector_store_id, batch_id=batch_id, options=options)
        )

    def list_files(
        self,
        *,
        vector_store_id: str,
        batch_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.VectorStoreFileList, types.VectorStoreFile]:
        """List the files of a file batch.

        Endpoint: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the batch.
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            after: Object id to continue after; the last id of the page before.
            before: Object id to end before; for going backwards.
            filter: Only files in this state: `in_progress`, `completed`, `failed` or `cancelled`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.file_batches_list_files(
                vector_store_id=vector_store_id,
                batch_id=batch_id,
                limit=limit,
                order=order,
                after=after,
                before=before,
                filter=filter,
                options=options,
            )
        )


class VectorStoresFiles:
    """The files of a vector store."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        vector_store_id: str,
        file_id: str,
        attributes: Mapping[str, str | float | bool] | None | NotGiven = NOT_GIVEN,
        chunking_strategy: params.ChunkingStrategyRequestParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFile:
        """Add one uploaded file to a vector store.

        Endpoint: `POST /vector_stores/{vector_store_id}/files`.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.
            attributes: Up to 16 key and value pairs to filter searches by.
            chunking_strategy: How files are cut: `auto`, or `static` with chunk size 100 to 4096 tokens and
                overlap up to half of it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.files_create(
                vector_store_id=vector_store_id,
                file_id=file_id,
                attributes=attributes,
                chunking_strategy=chunking_strategy,
                options=options,
            )
        )

    def list(
        self,
        *,
        vector_store_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.VectorStoreFileList, types.VectorStoreFile]:
        """List the files of a vector store.

        Endpoint: `GET /vector_stores/{vector_store_id}/files`.

        Args:
            vector_store_id: Id of the vector store.
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            after: Object id to continue after; the last id of the page before.
            before: Object id to end before; for going backwards.
            filter: Only files in this state: `in_progress`, `completed`, `failed` or `cancelled`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.files_list(
                vector_store_id=vector_store_id,
                limit=limit,
                order=order,
                after=after,
                before=before,
                filter=filter,
                options=options,
            )
        )

    def retrieve(
        self,
        *,
        vector_store_id: str,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFile:
        """Get the state of a file in a vector store.

        Endpoint: `GET /vector_stores/{vector_store_id}/files/{file_id}`.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.files_retrieve(vector_store_id=vector_store_id, file_id=file_id, options=options)
        )

    def update(
        self,
        *,
        vector_store_id: str,
        file_id: str,
        attributes: Mapping[str, str | float | bool] | None,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFile:
        """Replace the attributes of a file in a vector store.

        Endpoint: `POST /vector_stores/{vector_store_id}/files/{file_id}`.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.
            attributes: Up to 16 key and value pairs to filter searches by.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.files_update(vector_store_id=vector_store_id, file_id=file_id, attributes=attributes, options=options)
        )

    def delete(
        self,
        *,
        vector_store_id: str,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFileDeleted:
        """Take a file out of a vector store; the file itself stays.

        Endpoint: `DELETE /vector_stores/{vector_store_id}/files/{file_id}`.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.files_delete(vector_store_id=vector_store_id, file_id=file_id, options=options))

    def content(
        self,
        *,
        vector_store_id: str,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFileContentResponse:
        """Get the parsed text of a file in a vector store.

        Endpoint: `GET /vector_stores/{vector_store_id}/files/{file_id}/content`.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.files_content(vector_store_id=vector_store_id, file_id=file_id, options=options))


class VectorStores:
    """Searchable collections of chunked and embedded files."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def file_batches(self) -> VectorStoresFileBatches:
        """Operations under `file_batches`."""
        return VectorStoresFileBatches(self._sender)

    @cached_property
    def files(self) -> VectorStoresFiles:
        """Operations under `files`."""
        return VectorStoresFiles(self._sender)

    def create(
        self,
        *,
        chunking_strategy: params.CreateVectorStoreRequestChunkingStrategyParam | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        expires_after: params.VectorStoreExpirationAfterParam | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.VectorStore:
        """Make a vector store, optionally from uploaded files.

        Endpoint: `POST /vector_stores`.

        Args:
            chunking_strategy: How files are cut: `auto`, or `static` with chunk size 100 to 4096 tokens and
                overlap up to half of it.
            description: What the vector store is for.
            expires_after: When the store deletes itself: days after its last use, 1 to 365.
            file_ids: Ids of uploaded files to add.
            metadata: Up to 16 pairs to store with the object; keys up to 64 characters, values up to 512.
            name: Name of the vector store.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.create(
                chunking_strategy=chunking_strategy,
                description=description,
                expires_after=expires_after,
                file_ids=file_ids,
                metadata=metadata,
                name=name,
                options=options,
            )
        )

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.VectorStoreList, types.VectorStore]:
        """List vector stores.

        Endpoint: `GET /vector_stores`.

        Args:
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            after: Object id to continue after; the last id of the page before.
            before: Object id to end before; for going backwards.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.list(limit=limit, order=order, after=after, before=before, options=options))

    def retrieve(
        self,
        *,
        vector_store_id: str,
        options: RequestOptions | None = None,
    ) -> types.VectorStore:
        """Get a vector store.

        Endpoint: `GET /vector_stores/{vector_store_id}`.

        Args:
            vector_store_id: Id of the vector store.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.retrieve(vector_store_id=vector_store_id, options=options))

    def update(
        self,
        *,
        vector_store_id: str,
        expires_after: params.VectorStoreExpirationAfterParam | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.VectorStore:
        """Change the name, expiry or metadata of a vector store.

        Endpoint: `POST /vector_stores/{vector_store_id}`.

        Args:
            vector_store_id: Id of the vector store.
            expires_after: When the store deletes itself: days after its last use, 1 to 365.
            metadata: Up to 16 pairs to store with the object; keys up to 64 characters, values up to 512.
            name: Name of the vector store.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.update(
                vector_store_id=vector_store_id,
                expires_after=expires_after,
                metadata=metadata,
                name=name,
                options=options,
            )
        )

    def delete(
        self,
        *,
        vector_store_id: str,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreDeleted:
        """Delete a vector store; its files stay.

        Endpoint: `DELETE /vector_stores/{vector_store_id}`.

        Args:
            vector_store_id: Id of the vector store.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.delete(vector_store_id=vector_store_id, options=options))

    def search(
        self,
        *,
        vector_store_id: str,
        query: str | Sequence[str],
        filters: params.VectorStoreSearchRequestFiltersParam | NotGiven = NOT_GIVEN,
        max_num_results: int | NotGiven = NOT_GIVEN,
        ranking_options: params.VectorStoreSearchRequestRankingOptionsParam | NotGiven = NOT_GIVEN,
        rewrite_query: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreSearchResultsPage:
        """Find the chunks of a vector store that fit a query.

        Endpoint: `POST /vector_stores/{vector_store_id}/search`.

        Args:
            vector_store_id: Id of the vector store.
            query: Text to search for, or several of them.
            filters: Comparison or combination of comparisons on file attributes.
            max_num_results: Number of chunks, 1 to 50; default 10.
            ranking_options: Ranker, score threshold (0 to 1) and weights of hybrid search.
            rewrite_query: Let the provider rephrase the query for retrieval; default false.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.search(
                vector_store_id=vector_store_id,
                query=query,
                filters=filters,
                max_num_results=max_num_results,
                ranking_options=ranking_options,
                rewrite_query=rewrite_query,
                options=options,
            )
        )


class AsyncVectorStoresFileBatches:
    """Many files added to a vector store at once."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        vector_store_id: str,
        attributes: Mapping[str, str | float | bool] | None | NotGiven = NOT_GIVEN,
        chunking_strategy: params.ChunkingStrategyRequestParam | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        files: Sequence[params.CreateVectorStoreFileRequestParam] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFileBatch:
        """Add many files to a vector store.

        Endpoint: `POST /vector_stores/{vector_store_id}/file_batches`.

        Args:
            vector_store_id: Id of the vector store.
            attributes: Up to 16 key and value pairs to filter searches by.
            chunking_strategy: How files are cut: `auto`, or `static` with chunk size 100 to 4096 tokens and
                overlap up to half of it.
            file_ids: Ids of uploaded files to add.
            files: Files with their own attributes and chunking, up to 2000.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.file_batches_create(
                vector_store_id=vector_store_id,
                attributes=attributes,
                chunking_strategy=chunking_strategy,
                file_ids=file_ids,
                files=files,
                options=options,
            )
        )

    async def retrieve(
        self,
        *,
        vector_store_id: str,
        batch_id: str,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFileBatch:
        """Get the state of a file batch.

        Endpoint: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the batch.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.file_batches_retrieve(vector_store_id=vector_store_id, batch_id=batch_id, options=options)
        )

    async def cancel(
        self,
        *,
        vector_store_id: str,
        batch_id: str,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFileBatch:
        """Stop adding a batch of files.

        Endpoint: `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the batch.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.file_batches_cancel(vector_store_id=vector_store_id, batch_id=batch_id, options=options)
        )

    def list_files(
        self,
        *,
        vector_store_id: str,
        batch_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.VectorStoreFileList, types.VectorStoreFile]:
        """List the files of a file batch.

        Endpoint: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the batch.
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            after: Object id to continue after; the last id of the page before.
            before: Object id to end before; for going backwards.
            filter: Only files in this state: `in_progress`, `completed`, `failed` or `cancelled`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.file_batches_list_files(
                vector_store_id=vector_store_id,
                batch_id=batch_id,
                limit=limit,
                order=order,
                after=after,
                before=before,
                filter=filter,
                options=options,
            )
        )


class AsyncVectorStoresFiles:
    """The files of a vector store."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        vector_store_id: str,
        file_id: str,
        attributes: Mapping[str, str | float | bool] | None | NotGiven = NOT_GIVEN,
        chunking_strategy: params.ChunkingStrategyRequestParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFile:
        """Add one uploaded file to a vector store.

        Endpoint: `POST /vector_stores/{vector_store_id}/files`.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.
            attributes: Up to 16 key and value pairs to filter searches by.
            chunking_strategy: How files are cut: `auto`, or `static` with chunk size 100 to 4096 tokens and
                overlap up to half of it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.files_create(
                vector_store_id=vector_store_id,
                file_id=file_id,
                attributes=attributes,
                chunking_strategy=chunking_strategy,
                options=options,
            )
        )

    def list(
        self,
        *,
        vector_store_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.VectorStoreFileList, types.VectorStoreFile]:
        """List the files of a vector store.

        Endpoint: `GET /vector_stores/{vector_store_id}/files`.

        Args:
            vector_store_id: Id of the vector store.
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            after: Object id to continue after; the last id of the page before.
            before: Object id to end before; for going backwards.
            filter: Only files in this state: `in_progress`, `completed`, `failed` or `cancelled`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.files_list(
                vector_store_id=vector_store_id,
                limit=limit,
                order=order,
                after=after,
                before=before,
                filter=filter,
                options=options,
            )
        )

    async def retrieve(
        self,
        *,
        vector_store_id: str,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFile:
        """Get the state of a file in a vector store.

        Endpoint: `GET /vector_stores/{vector_store_id}/files/{file_id}`.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.files_retrieve(vector_store_id=vector_store_id, file_id=file_id, options=options)
        )

    async def update(
        self,
        *,
        vector_store_id: str,
        file_id: str,
        attributes: Mapping[str, str | float | bool] | None,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFile:
        """Replace the attributes of a file in a vector store.

        Endpoint: `POST /vector_stores/{vector_store_id}/files/{file_id}`.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.
            attributes: Up to 16 key and value pairs to filter searches by.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.files_update(vector_store_id=vector_store_id, file_id=file_id, attributes=attributes, options=options)
        )

    async def delete(
        self,
        *,
        vector_store_id: str,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFileDeleted:
        """Take a file out of a vector store; the file itself stays.

        Endpoint: `DELETE /vector_stores/{vector_store_id}/files/{file_id}`.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.files_delete(vector_store_id=vector_store_id, file_id=file_id, options=options)
        )

    async def content(
        self,
        *,
        vector_store_id: str,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreFileContentResponse:
        """Get the parsed text of a file in a vector store.

        Endpoint: `GET /vector_stores/{vector_store_id}/files/{file_id}/content`.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.files_content(vector_store_id=vector_store_id, file_id=file_id, options=options)
        )


class AsyncVectorStores:
    """Searchable collections of chunked and embedded files."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def file_batches(self) -> AsyncVectorStoresFileBatches:
        """Operations under `file_batches`."""
        return AsyncVectorStoresFileBatches(self._sender)

    @cached_property
    def files(self) -> AsyncVectorStoresFiles:
        """Operations under `files`."""
        return AsyncVectorStoresFiles(self._sender)

    async def create(
        self,
        *,
        chunking_strategy: params.CreateVectorStoreRequestChunkingStrategyParam | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        expires_after: params.VectorStoreExpirationAfterParam | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.VectorStore:
        """Make a vector store, optionally from uploaded files.

        Endpoint: `POST /vector_stores`.

        Args:
            chunking_strategy: How files are cut: `auto`, or `static` with chunk size 100 to 4096 tokens and
                overlap up to half of it.
            description: What the vector store is for.
            expires_after: When the store deletes itself: days after its last use, 1 to 365.
            file_ids: Ids of uploaded files to add.
            metadata: Up to 16 pairs to store with the object; keys up to 64 characters, values up to 512.
            name: Name of the vector store.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(
                chunking_strategy=chunking_strategy,
                description=description,
                expires_after=expires_after,
                file_ids=file_ids,
                metadata=metadata,
                name=name,
                options=options,
            )
        )

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.VectorStoreList, types.VectorStore]:
        """List vector stores.

        Endpoint: `GET /vector_stores`.

        Args:
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            after: Object id to continue after; the last id of the page before.
            before: Object id to end before; for going backwards.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.list(limit=limit, order=order, after=after, before=before, options=options))

    async def retrieve(
        self,
        *,
        vector_store_id: str,
        options: RequestOptions | None = None,
    ) -> types.VectorStore:
        """Get a vector store.

        Endpoint: `GET /vector_stores/{vector_store_id}`.

        Args:
            vector_store_id: Id of the vector store.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.retrieve(vector_store_id=vector_store_id, options=options))

    async def update(
        self,
        *,
        vector_store_id: str,
        expires_after: params.VectorStoreExpirationAfterParam | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.VectorStore:
        """Change the name, expiry or metadata of a vector store.

        Endpoint: `POST /vector_stores/{vector_store_id}`.

        Args:
            vector_store_id: Id of the vector store.
            expires_after: When the store deletes itself: days after its last use, 1 to 365.
            metadata: Up to 16 pairs to store with the object; keys up to 64 characters, values up to 512.
            name: Name of the vector store.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.update(
                vector_store_id=vector_store_id,
                expires_after=expires_after,
                metadata=metadata,
                name=name,
                options=options,
            )
        )

    async def delete(
        self,
        *,
        vector_store_id: str,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreDeleted:
        """Delete a vector store; its files stay.

        Endpoint: `DELETE /vector_stores/{vector_store_id}`.

        Args:
            vector_store_id: Id of the vector store.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.delete(vector_store_id=vector_store_id, options=options))

    async def search(
        self,
        *,
        vector_store_id: str,
        query: str | Sequence[str],
        filters: params.VectorStoreSearchRequestFiltersParam | NotGiven = NOT_GIVEN,
        max_num_results: int | NotGiven = NOT_GIVEN,
        ranking_options: params.VectorStoreSearchRequestRankingOptionsParam | NotGiven = NOT_GIVEN,
        rewrite_query: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.VectorStoreSearchResultsPage:
        """Find the chunks of a vector store that fit a query.

        Endpoint: `POST /vector_stores/{vector_store_id}/search`.

        Args:
            vector_store_id: Id of the vector store.
            query: Text to search for, or several of them.
            filters: Comparison or combination of comparisons on file attributes.
            max_num_results: Number of chunks, 1 to 50; default 10.
            ranking_options: Ranker, score threshold (0 to 1) and weights of hybrid search.
            rewrite_query: Let the provider rephrase the query for retrieval; default false.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.search(
                vector_store_id=vector_store_id,
                query=query,
                filters=filters,
                max_num_results=max_num_results,
                ranking_options=ranking_options,
                rewrite_query=rewrite_query,
                options=options,
            )
        )
