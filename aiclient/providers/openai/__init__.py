"""OpenAI: its typed clients, and the adapters for Responses and chat completions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.openai import AsyncOpenAI as AsyncOpenAI
    from aiclient_generated.openai import OpenAI as OpenAI

__all__ = ["AsyncOpenAI", "OpenAI"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import aiclient_generated.openai as clients

    return getattr(clients, name)
