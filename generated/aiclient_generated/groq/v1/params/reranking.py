# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Groq: `reranking`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired

from typing_extensions import TypedDict


class RerankingRequestParam(TypedDict):
    docs: Sequence[str]
    instruction: NotRequired[str | None]
    model: str
    query: str
