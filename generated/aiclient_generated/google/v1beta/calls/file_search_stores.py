# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `file_search_stores`: Gemini operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiclient.wire.binary import Binary
from aiclient.wire.call import Call, PageCall, PageSpec, RawBody, ResultSpec
from aiclient.wire.multipart import FileTypes
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import header_pairs, query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.google.v1beta import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.google.v1beta.types.file_search_stores:FileSearchStore")
_LIST_RESULT = ResultSpec(
    "json", "aiclient_generated.google.v1beta.types.file_search_stores:ListFileSearchStoresResponse"
)
_LIST_PAGE = PageSpec("fileSearchStores", "pageToken", "nextPageToken")
_GET_RESULT = ResultSpec("json", "aiclient_generated.google.v1beta.types.file_search_stores:FileSearchStore")
_DELETE_RESULT = ResultSpec("json", "aiclient_generated.google.v1beta.types.shared:Empty")
_IMPORT_FILE_RESULT = ResultSpec("json", "aiclient_generated.google.v1beta.types.shared:Operation")
_START_UPLOAD_RESULT = ResultSpec("binary")
_FINISH_UPLOAD_RESULT = ResultSpec(
    "json", "aiclient_generated.google.v1beta.types.file_search_stores:CustomLongRunningOperation"
)
_OPERATIONS_GET_RESULT = ResultSpec("json", "aiclient_generated.google.v1beta.types.shared:Operation")
_UPLOAD_OPERATIONS_GET_RESULT = ResultSpec("json", "aiclient_generated.google.v1beta.types.shared:Operation")
_DOCUMENTS_LIST_RESULT = ResultSpec(
    "json", "aiclient_generated.google.v1beta.types.file_search_stores:ListDocumentsResponse"
)
_DOCUMENTS_LIST_PAGE = PageSpec("documents", "pageToken", "nextPageToken")
_DOCUMENTS_GET_RESULT = ResultSpec("json", "aiclient_generated.google.v1beta.types.file_search_stores:Document")
_DOCUMENTS_DELETE_RESULT = ResultSpec("json", "aiclient_generated.google.v1beta.types.shared:Empty")


def create(
    *,
    display_name: str | NotGiven = NOT_GIVEN,
    embedding_model: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.FileSearchStore]:
    """Describe `file_search_stores.create`."""
    return Call(
        "google/v1beta/file_search_stores.create",
        "POST",
        result=_CREATE_RESULT,
        path="/v1beta/fileSearchStores",
        body=given({"displayName": display_name, "embeddingModel": embedding_model}),
        options=options,
    )


def list(
    *,
    page_size: int | NotGiven = NOT_GIVEN,
    page_token: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.ListFileSearchStoresResponse, types.FileSearchStore]:
    """Describe `file_search_stores.list`."""
    return PageCall(
        "google/v1beta/file_search_stores.list",
        "GET",
        result=_LIST_RESULT,
        page=_LIST_PAGE,
        path="/v1beta/fileSearchStores",
        query=query_pairs(
            {
                "pageSize": page_size,
                "pageToken": page_token,
            }
        ),
        options=options,
    )


def get(
    *,
    name: str,
    options: RequestOptions | None = None,
) -> Call[types.FileSearchStore]:
    """Describe `file_search_stores.get`."""
    return Call(
        "google/v1beta/file_search_stores.get",
        "GET",
        result=_GET_RESULT,
        path=f"/v1beta/fileSearchStores/{segment(name.removeprefix('fileSearchStores/'))}",
        options=options,
    )


def delete(
    *,
    name: str,
    force: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Empty]:
    """Describe `file_search_stores.delete`."""
    return Call(
        "google/v1beta/file_search_stores.delete",
        "DELETE",
        result=_DELETE_RESULT,
        path=f"/v1beta/fileSearchStores/{segment(name.removeprefix('fileSearchStores/'))}",
        query=query_pairs(
            {
                "force": force,
            }
        ),
        options=options,
    )


def import_file(
    *,
    name: str,
    chunking_config: params.ChunkingConfigParam | NotGiven = NOT_GIVEN,
    custom_metadata: Sequence[params.CustomMetadataParam] | NotGiven = NOT_GIVEN,
    file_name: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Operation]:
    """Describe `file_search_stores.import_file`."""
    return Call(
        "google/v1beta/file_search_stores.import_file",
        "POST",
        result=_IMPORT_FILE_RESULT,
        path=f"/v1beta/fileSearchStores/{segment(name.removeprefix('fileSearchStores/'))}:importFile",
        body=given({"chunkingConfig": chunking_config, "customMetadata": custom_metadata, "fileName": file_name}),
        options=options,
    )


def start_upload(
    *,
    name: str,
    chunking_config: params.ChunkingConfigParam | NotGiven = NOT_GIVEN,
    custom_metadata: Sequence[params.CustomMetadataParam] | NotGiven = NOT_GIVEN,
    display_name: str | NotGiven = NOT_GIVEN,
    mime_type: str | NotGiven = NOT_GIVEN,
    size_bytes: int | NotGiven = NOT_GIVEN,
    content_type: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[Binary]:
    """Describe `file_search_stores.start_upload`."""
    return Call(
        "google/v1beta/file_search_stores.start_upload",
        "POST",
        result=_START_UPLOAD_RESULT,
        path=f"/upload/v1beta/fileSearchStores/{segment(name.removeprefix('fileSearchStores/'))}:uploadToFileSearchStore",
        headers=(
            ("X-Goog-Upload-Command", "start"),
            ("X-Goog-Upload-Protocol", "resumable"),
            *header_pairs(
                {
                    "X-Goog-Upload-Header-Content-Length": size_bytes,
                    "X-Goog-Upload-Header-Content-Type": content_type,
                }
            ),
        ),
        body=given(
            {
                "chunkingConfig": chunking_config,
                "customMetadata": custom_metadata,
                "displayName": display_name,
                "mimeType": mime_type,
            }
        ),
        options=options,
    )


def finish_upload(
    *,
    name: str,
    upload_id: str,
    body: FileTypes,
    options: RequestOptions | None = None,
) -> Call[types.CustomLongRunningOperation]:
    """Describe `file_search_stores.finish_upload`."""
    return Call(
        "google/v1beta/file_search_stores.finish_upload",
        "POST",
        result=_FINISH_UPLOAD_RESULT,
        path=f"/upload/v1beta/fileSearchStores/{segment(name.removeprefix('fileSearchStores/'))}:uploadToFileSearchStore",
        query=(
            ("upload_protocol", "resumable"),
            *query_pairs(
                {
                    "upload_id": upload_id,
                }
            ),
        ),
        headers=(
            ("X-Goog-Upload-Command", "upload, finalize"),
            ("X-Goog-Upload-Offset", "0"),
        ),
        body=RawBody(body, "application/octet-stream"),
        options=options,
    )


def operations_get(
    *,
    operation: str,
    file_search_store: str,
    options: RequestOptions | None = None,
) -> Call[types.Operation]:
    """Describe `file_search_stores.operations.get`."""
    return Call(
        "google/v1beta/file_search_stores.operations.get",
        "GET",
        result=_OPERATIONS_GET_RESULT,
        path=f"/v1beta/fileSearchStores/{segment(file_search_store)}/operations/{segment(operation)}",
        options=options,
    )


def upload_operations_get(
    *,
    operation: str,
    file_search_store: str,
    options: RequestOptions | None = None,
) -> Call[types.Operation]:
    """Describe `file_search_stores.upload_operations.get`."""
    return Call(
        "google/v1beta/file_search_stores.upload_operations.get",
        "GET",
        result=_UPLOAD_OPERATIONS_GET_RESULT,
        path=f"/v1beta/fileSearchStores/{segment(file_search_store)}/upload/operations/{segment(operation)}",
        options=options,
    )


def documents_list(
    *,
    file_search_store: str,
    page_size: int | NotGiven = NOT_GIVEN,
    page_token: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.ListDocumentsResponse, types.Document]:
    """Describe `file_search_stores.documents.list`."""
    return PageCall(
        "google/v1beta/file_search_stores.documents.list",
        "GET",
        result=_DOCUMENTS_LIST_RESULT,
        page=_DOCUMENTS_LIST_PAGE,
        path=f"/v1beta/fileSearchStores/{segment(file_search_store.removeprefix('fileSearchStores/'))}/documents",
        query=query_pairs(
            {
                "pageSize": page_size,
                "pageToken": page_token,
            }
        ),
        options=options,
    )


def documents_get(
    *,
    file_search_store: str,
    document: str,
    options: RequestOptions | None = None,
) -> Call[types.Document]:
    """Describe `file_search_stores.documents.get`."""
    return Call(
        "google/v1beta/file_search_stores.documents.get",
        "GET",
        result=_DOCUMENTS_GET_RESULT,
        path=f"/v1beta/fileSearchStores/{segment(file_search_store)}/documents/{segment(document)}",
        options=options,
    )


def documents_delete(
    *,
    file_search_store: str,
    document: str,
    force: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Empty]:
    """Describe `file_search_stores.documents.delete`."""
    return Call(
        "google/v1beta/file_search_stores.documents.delete",
        "DELETE",
        result=_DOCUMENTS_DELETE_RESULT,
        path=f"/v1beta/fileSearchStores/{segment(file_search_store)}/documents/{segment(document)}",
        query=query_pairs(
            {
                "force": force,
            }
        ),
        options=options,
    )
