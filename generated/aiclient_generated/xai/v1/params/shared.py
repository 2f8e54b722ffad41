# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of XAI: `shared`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict


class ImageUrlParam(TypedDict):
    file_id: NotRequired[str | None]
    url: NotRequired[str]


class SearchSourceNewsParam(TypedDict):
    country: NotRequired[str | None]
    excluded_websites: NotRequired[Sequence[str] | None]
    safe_search: NotRequired[bool | None]
    type: Literal["news"]


class SearchSourceRssParam(TypedDict):
    links: Sequence[str]
    type: Literal["rss"]


class SearchSourceWebParam(TypedDict):
    allowed_websites: NotRequired[Sequence[str] | None]
    country: NotRequired[str | None]
    excluded_websites: NotRequired[Sequence[str] | None]
    safe_search: NotRequired[bool | None]
    type: Literal["web"]


class SearchSourceXParam(TypedDict):
    excluded_x_handles: NotRequired[Sequence[str] | None]
    included_x_handles: NotRequired[Sequence[str] | None]
    post_favorite_count: NotRequired[int | None]
    post_view_count: NotRequired[int | None]
    type: Literal["x"]
    x_handles: NotRequired[Sequence[str] | None]


class TopLogProbParam(TypedDict):
    bytes: NotRequired[Sequence[int] | None]
    logprob: float
    token: str


SearchSourceParam = TypeAliasType(
    "SearchSourceParam", SearchSourceXParam | SearchSourceWebParam | SearchSourceNewsParam | SearchSourceRssParam
)


class TokenLogProbParam(TypedDict):
    bytes: NotRequired[Sequence[int] | None]
    logprob: float
    token: str
    top_logprobs: Sequence[TopLogProbParam]


class SearchParametersParam(TypedDict):
    from_date: NotRequired[str | None]
    max_search_results: NotRequired[int | None]
    mode: NotRequired[str | None]
    return_citations: NotRequired[bool | None]
    sources: NotRequired[Sequence[SearchSourceParam] | None]
    to_date: NotRequired[str | None]
