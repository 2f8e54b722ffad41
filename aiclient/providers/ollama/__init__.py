"""Ollama: its typed clients, and the adapter for chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.ollama import AsyncOllama as AsyncOllama
    from aiclient_generated.ollama import Ollama as Ollama

__all__ = ["AsyncOllama", "Ollama"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import aiclient_generated.ollama as clients

    return getattr(clients, name)
