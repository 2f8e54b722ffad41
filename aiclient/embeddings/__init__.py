"""Embedding models: texts in, vectors out; every name here is imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient.core.embeddings import EmbedProgress as EmbedProgress
    from aiclient.core.embeddings import EmbedResponse as EmbedResponse
    from aiclient.core.embeddings import InputType as InputType
    from aiclient.embeddings.model import EmbeddingModel as EmbeddingModel

__all__ = ["EmbedProgress", "EmbedResponse", "EmbeddingModel", "InputType"]

_HOMES = {
    "EmbedProgress": "aiclient.core.embeddings",
    "EmbedResponse": "aiclient.core.embeddings",
    "EmbeddingModel": "aiclient.embeddings.model",
    "InputType": "aiclient.core.embeddings",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
