"""Google's models, and the size of a prompt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final, cast

from aiclient.core.encode import AnyCall
from aiclient.core.json_view import count_at, text_at
from aiclient.core.requests import GenerateRequest
from aiclient.providers.google.adapter import make_adapter
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest

__all__ = ["count_call", "count_of", "list_call", "name_of"]

_PREFIX: Final = "models/"
_PAGE: Final = 1000
"""Models on a page: the most that is allowed."""


def list_call(provider: str, package: str) -> AnyCall:
    """Describe `models.list`."""
    module = import_module(f"aiclient_generated.{provider}.{package}.calls.models")
    return cast("Callable[..., AnyCall]", module.list)(page_size=_PAGE)


def name_of(item: JsonObject) -> str:
    """Return the name by which a listed model is asked."""
    return (text_at(item, "name") or "").removeprefix(_PREFIX)


def count_call(manifest: Manifest, request: GenerateRequest) -> AnyCall:
    """Describe `models.count_tokens` with the whole request, so that instructions and tools count too."""
    from aiclient_generated.google.v1beta.calls import models

    # Only this version takes a whole request; the tokens are the same in all of them.
    adapter = make_adapter(manifest, "v1beta")
    body = cast("Mapping[str, object]", adapter.encode(request).body)
    whole = {"model": _PREFIX + request.model.removeprefix(_PREFIX), **body}
    count = cast("Callable[..., AnyCall]", models.count_tokens)
    return count(model=request.model, generate_content_request=whole)


def count_of(body: JsonObject) -> int:
    """Return the number in the answer."""
    return count_at(body, "totalTokens")
