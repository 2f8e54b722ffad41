# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of XAI: `documents`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict


class GroupByAggregateOption1MinKParam(TypedDict):
    k: int
    keys: Sequence[str]


class GroupByAggregateOption2MaxKParam(TypedDict):
    k: int
    keys: Sequence[str]


class HybridRerankerRerankerModelParam(TypedDict):
    instructions: NotRequired[str | None]
    model: NotRequired[str | None]
    type: Literal["reranker_model"]


class HybridRerankerRrfParam(TypedDict):
    embedding_weight: NotRequired[float]
    k: NotRequired[int | None]
    text_weight: NotRequired[float]
    type: Literal["rrf"]


RagPipelineParam = TypeAliasType("RagPipelineParam", Literal["chroma_db", "es"])


RankingMetricParam = TypeAliasType(
    "RankingMetricParam",
    Literal["RANKING_METRIC_UNKNOWN", "RANKING_METRIC_L2_DISTANCE", "RANKING_METRIC_COSINE_SIMILARITY"],
)


class RerankerModelParam(TypedDict):
    instructions: NotRequired[str | None]
    model: NotRequired[str | None]


class RetrievalModeKeywordParam(TypedDict):
    reranker: NotRequired[RerankerModelParam | None]
    type: Literal["keyword"]


class RetrievalModeSemanticParam(TypedDict):
    reranker: NotRequired[RerankerModelParam | None]
    type: Literal["semantic"]


class DocumentsSourceParam(TypedDict):
    collection_ids: Sequence[str]
    rag_pipeline: NotRequired[RagPipelineParam | None]


class GroupByAggregateOption1Param(TypedDict):
    min_k: GroupByAggregateOption1MinKParam


class GroupByAggregateOption2Param(TypedDict):
    max_k: GroupByAggregateOption2MaxKParam


HybridRerankerParam = TypeAliasType("HybridRerankerParam", HybridRerankerRerankerModelParam | HybridRerankerRrfParam)


class RetrievalModeHybridParam(TypedDict):
    reranker: NotRequired[HybridRerankerParam | None]
    search_multiplier: NotRequired[int | None]
    type: Literal["hybrid"]


GroupByAggregateParam = TypeAliasType(
    "GroupByAggregateParam", GroupByAggregateOption1Param | GroupByAggregateOption2Param
)


RetrievalModeParam = TypeAliasType(
    "RetrievalModeParam", RetrievalModeHybridParam | RetrievalModeSemanticParam | RetrievalModeKeywordParam
)


class GroupByParam(TypedDict):
    aggregate: NotRequired[GroupByAggregateParam | None]
    keys: Sequence[str]


class SearchRequestParam(TypedDict):
    filter: NotRequired[str | None]
    group_by: NotRequired[GroupByParam | None]
    instructions: NotRequired[str | None]
    limit: NotRequired[int | None]
    query: str
    ranking_metric: NotRequired[RankingMetricParam | None]
    retrieval_mode: NotRequired[RetrievalModeParam | None]
    source: DocumentsSourceParam
