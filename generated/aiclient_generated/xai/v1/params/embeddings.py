# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of XAI: `embeddings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired

from typing_extensions import TypeAliasType, TypedDict

EmbeddingInputParam = TypeAliasType(
    "EmbeddingInputParam", str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]
)


class EmbeddingRequestParam(TypedDict):
    dimensions: NotRequired[int | None]
    encoding_format: NotRequired[str | None]
    input: EmbeddingInputParam
    model: str
    preview: NotRequired[bool | None]
    user: NotRequired[str | None]
