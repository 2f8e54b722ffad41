# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Gemini: `file_search_stores`."""

from typing import Annotated, Literal

from pydantic import Field

from aiclient.wire.json import Json
from aiclient.wire.model import WireModel

from . import shared


class FileSearchStore(WireModel):
    active_documents_count: Annotated[str | None, Field(alias="activeDocumentsCount")] = None
    create_time: Annotated[str | None, Field(alias="createTime")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    embedding_model: Annotated[str | None, Field(alias="embeddingModel")] = None
    failed_documents_count: Annotated[str | None, Field(alias="failedDocumentsCount")] = None
    name: str | None = None
    pending_documents_count: Annotated[str | None, Field(alias="pendingDocumentsCount")] = None
    size_bytes: Annotated[str | None, Field(alias="sizeBytes")] = None
    update_time: Annotated[str | None, Field(alias="updateTime")] = None


class ListFileSearchStoresResponse(WireModel):
    file_search_stores: Annotated[list[FileSearchStore] | None, Field(alias="fileSearchStores")] = None
    next_page_token: Annotated[str | None, Field(alias="nextPageToken")] = None


class StringList(WireModel):
    values: list[str] | None = None


class CustomLongRunningOperation(WireModel):
    done: bool | None = None
    error: shared.Status | None = None
    metadata: dict[str, Json] | None = None
    name: str | None = None
    response: dict[str, Json] | None = None


class CustomMetadata(WireModel):
    key: str | None = None
    numeric_value: Annotated[float | None, Field(alias="numericValue")] = None
    string_list_value: Annotated[StringList | None, Field(alias="stringListValue")] = None
    string_value: Annotated[str | None, Field(alias="stringValue")] = None


class Document(WireModel):
    create_time: Annotated[str | None, Field(alias="createTime")] = None
    custom_metadata: Annotated[list[CustomMetadata] | None, Field(alias="customMetadata")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    mime_type: Annotated[str | None, Field(alias="mimeType")] = None
    name: str | None = None
    size_bytes: Annotated[str | None, Field(alias="sizeBytes")] = None
    state: Literal["STATE_UNSPECIFIED", "STATE_PENDING", "STATE_ACTIVE", "STATE_FAILED"] | str | None = None
    update_time: Annotated[str | None, Field(alias="updateTime")] = None


class ListDocumentsResponse(WireModel):
    documents: list[Document] | None = None
    next_page_token: Annotated[str | None, Field(alias="nextPageToken")] = None
