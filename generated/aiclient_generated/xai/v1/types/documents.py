# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of XAI: `documents`."""

from aiclient.wire.model import WireModel


class SearchMatch(WireModel):
    chunk_content: str
    chunk_id: str
    collection_ids: list[str]
    fields: dict[str, str]
    file_id: str
    page_number: int | None = None
    score: float


class SearchResponse(WireModel):
    matches: list[SearchMatch]
