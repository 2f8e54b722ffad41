# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `vector_stores`: OpenAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.call import Call, PageCall, PageSpec, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.vector_stores:VectorStore")
_LIST_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.vector_stores:VectorStoreList")
_LIST_PAGE = PageSpec("data", "after", "last_id", more="has_more")
_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.vector_stores:VectorStore")
_UPDATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.vector_stores:VectorStore")
_DELETE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.vector_stores:VectorStoreDeleted")
_SEARCH_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.vector_stores:VectorStoreSearchResultsPage")
_FILES_CREATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.vector_stores:VectorStoreFile")
_FILES_LIST_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.vector_stores:VectorStoreFileList")
_FILES_LIST_PAGE = PageSpec("data", "after", "last_id", more="has_more")
_FILES_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.vector_stores:VectorStoreFile")
_FILES_UPDATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.vector_stores:VectorStoreFile")
_FILES_DELETE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.vector_stores:VectorStoreFileDeleted")
_FILES_CONTENT_RESULT = ResultSpec(
    "json", "aiclient_generated.openai.v1.types.vector_stores:VectorStoreFileContentResponse"
)
_FILE_BATCHES_CREATE_RESULT = ResultSpec(
    "json", "aiclient_generated.openai.v1.types.vector_stores:VectorStoreFileBatch"
)
_FILE_BATCHES_RETRIEVE_RESULT = ResultSpec(
    "json", "aiclient_generated.openai.v1.types.vector_stores:VectorStoreFileBatch"
)
_FILE_BATCHES_CANCEL_RESULT = ResultSpec(
    "json", "aiclient_generated.openai.v1.types.vector_stores:VectorStoreFileBatch"
)
_FILE_BATCHES_LIST_FILES_RESULT = ResultSpec(
    "json", "aiclient_generated.openai.v1.types.vector_stores:VectorStoreFileList"
)
_FILE_BATCHES_LIST_FILES_PAGE = PageSpec("data", "after", "last_id", more="has_more")


def create(
    *,
    chunking_strategy: params.CreateVectorStoreRequestChunkingStrategyParam | NotGiven = NOT_GIVEN,
    description: str | NotGiven = NOT_GIVEN,
    expires_after: params.VectorStoreExpirationAfterParam | NotGiven = NOT_GIVEN,
    file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
    metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
    name: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.VectorStore]:
    """Describe `vector_stores.create`."""
    return Call(
        "openai/v1/vector_stores.create",
        "POST",
        result=_CREATE_RESULT,
        path="/vector_stores",
        body=given(
            {
                "chunking_strategy": chunking_strategy,
                "description": description,
                "expires_after": expires_after,
                "file_ids": file_ids,
                "metadata": metadata,
                "name": name,
            }
        ),
        options=options,
    )


def list(
    *,
    limit: int | NotGiven = NOT_GIVEN,
    order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
    after: str | NotGiven = NOT_GIVEN,
    before: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.VectorStoreList, types.VectorStore]:
    """Describe `vector_stores.list`."""
    return PageCall(
        "openai/v1/vector_stores.list",
        "GET",
        result=_LIST_RESULT,
        page=_LIST_PAGE,
        path="/vector_stores",
        query=query_pairs(
            {
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
            }
        ),
        options=options,
    )


def retrieve(
    *,
    vector_store_id: str,
    options: RequestOptions | None = None,
) -> Call[types.VectorStore]:
    """Describe `vector_stores.retrieve`."""
    return Call(
        "openai/v1/vector_stores.retrieve",
        "GET",
        result=_RETRIEVE_RESULT,
        path=f"/vector_stores/{segment(vector_store_id)}",
        options=options,
    )


def update(
    *,
    vector_store_id: str,
    expires_after: params.VectorStoreExpirationAfterParam | None | NotGiven = NOT_GIVEN,
    metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
    name: str | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.VectorStore]:
    """Describe `vector_stores.update`."""
    return Call(
        "openai/v1/vector_stores.update",
        "POST",
        result=_UPDATE_RESULT,
        path=f"/vector_stores/{segment(vector_store_id)}",
        body=given({"expires_after": expires_after, "metadata": metadata, "name": name}),
        options=options,
    )


def delete(
    *,
    vector_store_id: str,
    options: RequestOptions | None = None,
) -> Call[types.VectorStoreDeleted]:
    """Describe `vector_stores.delete`."""
    return Call(
        "openai/v1/vector_stores.delete",
        "DELETE",
        result=_DELETE_RESULT,
        path=f"/vector_stores/{segment(vector_store_id)}",
        options=options,
    )


def search(
    *,
    vector_store_id: str,
    query: str | Sequence[str],
    filters: params.VectorStoreSearchRequestFiltersParam | NotGiven = NOT_GIVEN,
    max_num_results: int | NotGiven = NOT_GIVEN,
    ranking_options: params.VectorStoreSearchRequestRankingOptionsParam | NotGiven = NOT_GIVEN,
    rewrite_query: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.VectorStoreSearchResultsPage]:
    """Describe `vector_stores.search`."""
    return Call(
        "openai/v1/vector_stores.search",
        "POST",
        result=_SEARCH_RESULT,
        path=f"/vector_stores/{segment(vector_store_id)}/search",
        body=given(
            {
                "query": query,
                "filters": filters,
                "max_num_results": max_num_results,
                "ranking_options": ranking_options,
                "rewrite_query": rewrite_query,
            }
        ),
        options=options,
    )


def files_create(
    *,
    vector_store_id: str,
    file_id: str,
    attributes: Mapping[str, str | float | bool] | None | NotGiven = NOT_GIVEN,
    chunking_strategy: params.ChunkingStrategyRequestParam | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.VectorStoreFile]:
    """Describe `vector_stores.files.create`."""
    return Call(
        "openai/v1/vector_stores.files.create",
        "POST",
        result=_FILES_CREATE_RESULT,
        path=f"/vector_stores/{segment(vector_store_id)}/files",
        body=given({"file_id": file_id, "attributes": attributes, "chunking_strategy": chunking_strategy}),
        options=options,
    )


def files_list(
    *,
    vector_store_id: str,
    limit: int | NotGiven = NOT_GIVEN,
    order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
    after: str | NotGiven = NOT_GIVEN,
    before: str | NotGiven = NOT_GIVEN,
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.VectorStoreFileList, types.VectorStoreFile]:
    """Describe `vector_stores.files.list`."""
    return PageCall(
        "openai/v1/vector_stores.files.list",
        "GET",
        result=_FILES_LIST_RESULT,
        page=_FILES_LIST_PAGE,
        path=f"/vector_stores/{segment(vector_store_id)}/files",
        query=query_pairs(
            {
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            }
        ),
        options=options,
    )


def files_retrieve(
    *,
    vector_store_id: str,
    file_id: str,
    options: RequestOptions | None = None,
) -> Call[types.VectorStoreFile]:
    """Describe `vector_stores.files.retrieve`."""
    return Call(
        "openai/v1/vector_stores.files.retrieve",
        "GET",
        result=_FILES_RETRIEVE_RESULT,
        path=f"/vector_stores/{segment(vector_store_id)}/files/{segment(file_id)}",
        options=options,
    )


def files_update(
    *,
    vector_store_id: str,
    file_id: str,
    attributes: Mapping[str, str | float | bool] | None,
    options: RequestOptions | None = None,
) -> Call[types.VectorStoreFile]:
    """Describe `vector_stores.files.update`."""
    return Call(
        "openai/v1/vector_stores.files.update",
        "POST",
        result=_FILES_UPDATE_RESULT,
        path=f"/vector_stores/{segment(vector_store_id)}/files/{segment(file_id)}",
        body=given({"attributes": attributes}),
        options=options,
    )


def files_delete(
    *,
    vector_store_id: str,
    file_id: str,
    options: RequestOptions | None = None,
) -> Call[types.VectorStoreFileDeleted]:
    """Describe `vector_stores.files.delete`."""
    return Call(
        "openai/v1/vector_stores.files.delete",
        "DELETE",
        result=_FILES_DELETE_RESULT,
        path=f"/vector_stores/{segment(vector_store_id)}/files/{segment(file_id)}",
        options=options,
    )


def files_content(
    *,
    vector_store_id: str,
    file_id: str,
    options: RequestOptions | None = None,
) -> Call[types.VectorStoreFileContentResponse]:
    """Describe `vector_stores.files.content`."""
    return Call(
        "openai/v1/vector_stores.files.content",
        "GET",
        result=_FILES_CONTENT_RESULT,
        path=f"/vector_stores/{segment(vector_store_id)}/files/{segment(file_id)}/content",
        options=options,
    )


def file_batches_create(
    *,
    vector_store_id: str,
    attributes: Mapping[str, str | float | bool] | None | NotGiven = NOT_GIVEN,
    chunking_strategy: params.ChunkingStrategyRequestParam | NotGiven = NOT_GIVEN,
    file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
    files: Sequence[params.CreateVectorStoreFileRequestParam] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.VectorStoreFileBatch]:
    """Describe `vector_stores.file_batches.create`."""
    return Call(
        "openai/v1/vector_stores.file_batches.create",
        "POST",
        result=_FILE_BATCHES_CREATE_RESULT,
        path=f"/vector_stores/{segment(vector_store_id)}/file_batches",
        body=given(
            {"attributes": attributes, "chunking_strategy": chunking_strategy, "file_ids": file_ids, "files": files}
        ),
        options=options,
    )


def file_batches_retrieve(
    *,
    vector_store_id: str,
    batch_id: str,
    options: RequestOptions | None = None,
) -> Call[types.VectorStoreFileBatch]:
    """Describe `vector_stores.file_batches.retrieve`."""
    return Call(
        "openai/v1/vector_stores.file_batches.retrieve",
        "GET",
        result=_FILE_BATCHES_RETRIEVE_RESULT,
        path=f"/vector_stores/{segment(vector_store_id)}/file_batches/{segment(batch_id)}",
        options=options,
    )


def file_batches_cancel(
    *,
    vector_store_id: str,
    batch_id: str,
    options: RequestOptions | None = None,
) -> Call[types.VectorStoreFileBatch]:
    """Describe `vector_stores.file_batches.cancel`."""
    return Call(
        "openai/v1/vector_stores.file_batches.cancel",
        "POST",
        result=_FILE_BATCHES_CANCEL_RESULT,
        path=f"/vector_stores/{segment(vector_store_id)}/file_batches/{segment(batch_id)}/cancel",
        options=options,
    )


def file_batches_list_files(
    *,
    vector_store_id: str,
    batch_id: str,
    limit: int | NotGiven = NOT_GIVEN,
    order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
    after: str | NotGiven = NOT_GIVEN,
    before: str | NotGiven = NOT_GIVEN,
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.VectorStoreFileList, types.VectorStoreFile]:
    """Describe `vector_stores.file_batches.list_files`."""
    return PageCall(
        "openai/v1/vector_stores.file_batches.list_files",
        "GET",
        result=_FILE_BATCHES_LIST_FILES_RESULT,
        page=_FILE_BATCHES_LIST_FILES_PAGE,
        path=f"/vector_stores/{segment(vector_store_id)}/file_batches/{segment(batch_id)}/files",
        query=query_pairs(
            {
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            }
        ),
        options=options,
    )
