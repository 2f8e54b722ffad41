"""Google: the typed clients of the Gemini API, and the adapter for generateContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.google import AsyncGemini as AsyncGemini
    from aiclient_generated.google import Gemini as Gemini

__all__ = ["AsyncGemini", "Gemini"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import aiclient_generated.google as clients

    return getattr(clients, name)
