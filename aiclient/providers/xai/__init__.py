"""xAI: its typed clients, and the adapter for Responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.xai import XAI as XAI
    from aiclient_generated.xai import AsyncXAI as AsyncXAI

__all__ = ["XAI", "AsyncXAI"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import aiclient_generated.xai as clients

    return getattr(clients, name)
