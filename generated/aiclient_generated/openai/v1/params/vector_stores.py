# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of OpenAI: `vector_stores`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict

from . import shared


class AutoChunkingStrategyRequestParam(TypedDict):
    type: Literal["auto"]


class StaticChunkingStrategyParam(TypedDict):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int


class StaticChunkingStrategyRequestParam(TypedDict):
    static: StaticChunkingStrategyParam
    type: Literal["static"]


class UpdateVectorStoreFileAttributesRequestParam(TypedDict):
    attributes: Mapping[str, str | float | bool] | None


class VectorStoreExpirationAfterParam(TypedDict):
    anchor: Literal["last_active_at"]
    days: int


class VectorStoreSearchRequestRankingOptionsParam(TypedDict):
    ranker: NotRequired[Literal["none", "auto", "default-2024-11-15"]]
    score_threshold: NotRequired[float]


ChunkingStrategyRequestParam = TypeAliasType(
    "ChunkingStrategyRequestParam", AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam
)


class CreateVectorStoreFileRequestParam(TypedDict):
    attributes: NotRequired[Mapping[str, str | float | bool] | None]
    chunking_strategy: NotRequired[ChunkingStrategyRequestParam]
    file_id: str


CreateVectorStoreRequestChunkingStrategyParam = TypeAliasType(
    "CreateVectorStoreRequestChunkingStrategyParam",
    AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam,
)


class UpdateVectorStoreRequestParam(TypedDict):
    expires_after: NotRequired[VectorStoreExpirationAfterParam | None]
    metadata: NotRequired[Mapping[str, str] | None]
    name: NotRequired[str | None]


class CreateVectorStoreFileBatchRequestParam(TypedDict):
    attributes: NotRequired[Mapping[str, str | float | bool] | None]
    chunking_strategy: NotRequired[ChunkingStrategyRequestParam]
    file_ids: NotRequired[Sequence[str]]
    files: NotRequired[Sequence[CreateVectorStoreFileRequestParam]]


class CreateVectorStoreRequestParam(TypedDict):
    chunking_strategy: NotRequired[CreateVectorStoreRequestChunkingStrategyParam]
    description: NotRequired[str]
    expires_after: NotRequired[VectorStoreExpirationAfterParam]
    file_ids: NotRequired[Sequence[str]]
    metadata: NotRequired[Mapping[str, str] | None]
    name: NotRequired[str]


class VectorStoreSearchRequestParam(TypedDict):
    filters: NotRequired[VectorStoreSearchRequestFiltersParam]
    max_num_results: NotRequired[int]
    query: str | Sequence[str]
    ranking_options: NotRequired[VectorStoreSearchRequestRankingOptionsParam]
    rewrite_query: NotRequired[bool]


VectorStoreSearchRequestFiltersParam = TypeAliasType(
    "VectorStoreSearchRequestFiltersParam", shared.ComparisonFilterParam | shared.CompoundFilterParam
)
