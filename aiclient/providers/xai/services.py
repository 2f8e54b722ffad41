"""xAI's models; it counts the tokens of a text, but not those of a conversation."""

from __future__ import annotations

from typing import cast

from aiclient.core.encode import AnyCall
from aiclient.core.json_view import text_at
from aiclient.wire.json import JsonObject

__all__ = ["list_call", "name_of"]


def list_call(provider: str, package: str) -> AnyCall:
    """Describe `models.list`; all API versions share one package."""
    from aiclient_generated.xai.v1.calls import models

    del provider, package
    return cast(AnyCall, models.list())


def name_of(item: JsonObject) -> str:
    """Return the name by which a listed model is asked."""
    return text_at(item, "id") or ""
