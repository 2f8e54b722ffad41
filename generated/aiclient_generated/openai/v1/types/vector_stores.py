# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of OpenAI: `vector_stores`."""

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from aiclient.wire.model import WireModel
from aiclient.wire.unions import OpenUnion

from ._unknown import UnknownType


class OtherChunkingStrategyResponseParam(WireModel):
    type: Literal["other"]


class StaticChunkingStrategy(WireModel):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int


class StaticChunkingStrategyResponseParam(WireModel):
    static: StaticChunkingStrategy
    type: Literal["static"]


class VectorStoreDeleted(WireModel):
    deleted: bool
    id: str
    object: Literal["vector_store.deleted"]


class VectorStoreExpirationAfter(WireModel):
    anchor: Literal["last_active_at"]
    days: int


class VectorStoreFileBatchFileCounts(WireModel):
    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int


VectorStoreFileChunkingStrategy = TypeAliasType(
    "VectorStoreFileChunkingStrategy",
    Annotated[
        Union[StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam, UnknownType],
        OpenUnion(
            "type",
            (
                ("static",),
                ("other",),
            ),
        ),
    ],
)


class VectorStoreFileContentResponseDataItem(WireModel):
    text: str | None = None
    type: str | None = None


class VectorStoreFileCounts(WireModel):
    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int


class VectorStoreFileDeleted(WireModel):
    deleted: bool
    id: str
    object: Literal["vector_store.file.deleted"]


class VectorStoreFileLastError(WireModel):
    code: Literal["server_error", "unsupported_file", "invalid_file"] | str
    message: str


class VectorStoreSearchResultContentObject(WireModel):
    text: str
    type: Literal["text"]


class VectorStore(WireModel):
    created_at: int
    expires_after: VectorStoreExpirationAfter | None = None
    expires_at: int | None = None
    file_counts: VectorStoreFileCounts
    id: str
    last_active_at: int | None
    metadata: dict[str, str] | None
    name: str
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"] | str
    usage_bytes: int
    description: str | None = None


class VectorStoreFile(WireModel):
    attributes: dict[str, str | float | bool] | None = None
    chunking_strategy: VectorStoreFileChunkingStrategy | None = None
    created_at: int
    id: str
    last_error: VectorStoreFileLastError | None
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"] | str
    usage_bytes: int
    vector_store_id: str


class VectorStoreFileBatch(WireModel):
    created_at: int
    file_counts: VectorStoreFileBatchFileCounts
    id: str
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"] | str
    vector_store_id: str


class VectorStoreFileContentResponse(WireModel):
    data: list[VectorStoreFileContentResponseDataItem]
    has_more: bool
    next_page: str | None
    object: Literal["vector_store.file_content.page"]


class VectorStoreFileList(WireModel):
    data: list[VectorStoreFile]
    first_id: str
    has_more: bool
    last_id: str
    object: str


class VectorStoreList(WireModel):
    data: list[VectorStore]
    first_id: str
    has_more: bool
    last_id: str
    object: str


class VectorStoreSearchResult(WireModel):
    attributes: dict[str, str | float | bool] | None
    content: list[VectorStoreSearchResultContentObject]
    file_id: str
    filename: str
    score: float


class VectorStoreSearchResultsPage(WireModel):
    data: list[VectorStoreSearchResult]
    has_more: bool
    next_page: str | None
    object: Literal["vector_store.search_results.page"]
    search_query: list[str]
