# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of XAI: `embeddings`."""

from typing_extensions import TypeAliasType

from aiclient.wire.model import WireModel
from aiclient.wire.vectors import VectorModel

EmbeddingContent = TypeAliasType("EmbeddingContent", str | list[float])


class EmbeddingUsage(WireModel):
    prompt_tokens: int
    total_tokens: int


class Embedding(VectorModel):
    embedding: EmbeddingContent
    index: int
    object: str


class EmbeddingResponse(WireModel):
    data: list[Embedding]
    model: str
    object: str
    usage: EmbeddingUsage | None = None
