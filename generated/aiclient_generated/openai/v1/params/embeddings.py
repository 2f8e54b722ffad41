# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of OpenAI: `embeddings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from typing_extensions import TypedDict


class CreateEmbeddingRequestParam(TypedDict):
    dimensions: NotRequired[int]
    encoding_format: NotRequired[Literal["float", "base64"]]
    input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]
    model: Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str
    user: NotRequired[str]
