"""Providers: `from aiclient.providers import Groq` gives any typed client, loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.clients import *  # noqa: F403 - every typed client, by name

__all__: list[str] = []


def __getattr__(name: str) -> object:
    from aiclient_generated import clients

    if name not in clients.CLIENTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(clients, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from aiclient_generated.clients import CLIENTS

    return sorted({*globals(), *CLIENTS})
