# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Groq: `reranking`."""

from aiclient.wire.model import WireModel


class RerankingResult(WireModel):
    doc: str
    score: float


class RerankingResponse(WireModel):
    results: list[RerankingResult]
