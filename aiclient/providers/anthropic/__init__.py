"""Anthropic: its typed clients, and the adapter for messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.anthropic import Anthropic as Anthropic
    from aiclient_generated.anthropic import AsyncAnthropic as AsyncAnthropic

__all__ = ["Anthropic", "AsyncAnthropic"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import aiclient_generated.anthropic as clients

    return getattr(clients, name)
