"""Ollama's models: those that were pulled; it does not count tokens before it is asked."""

from __future__ import annotations

from typing import cast

from aiclient.core.encode import AnyCall
from aiclient.core.json_view import text_at
from aiclient.wire.json import JsonObject

__all__ = ["list_call", "name_of"]


def list_call(provider: str, package: str) -> AnyCall:
    """Describe `list`; all API versions share one package."""
    from aiclient_generated.ollama.v1.calls import root

    del provider, package
    return cast(AnyCall, root.list())


def name_of(item: JsonObject) -> str:
    """Return the name by which a listed model is asked."""
    return text_at(item, "model") or text_at(item, "name") or ""
