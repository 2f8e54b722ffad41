# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of OpenAI: `embeddings`."""

from typing import Literal

from aiclient.wire.model import WireModel
from aiclient.wire.vectors import VectorModel


class CreateEmbeddingResponseUsage(WireModel):
    prompt_tokens: int
    total_tokens: int


class Embedding(VectorModel):
    embedding: list[float] | str
    index: int
    object: Literal["embedding"]


class CreateEmbeddingResponse(WireModel):
    data: list[Embedding]
    model: str
    object: Literal["list"]
    usage: CreateEmbeddingResponseUsage
