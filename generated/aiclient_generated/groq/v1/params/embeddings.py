# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Groq: `embeddings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from typing_extensions import TypedDict


class CreateEmbeddingRequestParam(TypedDict):
    encoding_format: NotRequired[Literal["float", "base64"]]
    input: str | Sequence[str]
    model: Literal["nomic-embed-text-v1_5"] | str
    user: NotRequired[str | None]
