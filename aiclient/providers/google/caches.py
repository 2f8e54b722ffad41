"""Gemini's cached contents: what of a request one holds, and how it is made, found, refreshed and deleted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from importlib import import_module
from typing import Final, Protocol, cast

from aiclient.core.encode import AnyCall
from aiclient.core.json_view import count_at, object_at, objects_at, text_at
from aiclient.core.requests import GenerateRequest
from aiclient.providers.google.adapter import KEPT, ContentAdapter
from aiclient.providers.google.contents import contents
from aiclient.providers.objects import KeptObject, Prefix
from aiclient.wire.json import Json, JsonObject
from aiclient.wire.manifest import Manifest
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN

__all__ = [
    "create_call",
    "delete_call",
    "get_call",
    "items_of",
    "list_call",
    "prefix_of",
    "read",
    "refresh_call",
]

_PREFIX: Final = "models/"
_PAGE: Final = 1000
_OWN: Final = ("cachedContent", "contents")
"""Fields by which the caller decides himself what is sent."""


class _Calls(Protocol):
    create: Callable[..., AnyCall]
    list: Callable[..., AnyCall]
    get: Callable[..., AnyCall]
    patch: Callable[..., AnyCall]
    delete: Callable[..., AnyCall]


def prefix_of(manifest: Manifest, package: str, request: GenerateRequest, *, messages: int) -> Prefix | str:
    """Return what a cached content would hold of a request; a text says why it can hold nothing.

    It holds instructions, tools and their settings in any case: the service refuses them beside it.

    Args:
        manifest: The provider.
        package: Generated package of the API version.
        request: What is asked.
        messages: How many of its first messages belong to it.
    """
    given = request.options.provider_options or {}
    own = next((name for name in _OWN if name in given), None)
    if own is not None:
        return f"provider_options has its own {own}"
    whole = ContentAdapter(manifest.name, package).encode(replace(request, stream=False))
    extra = (whole.options or {}).get("extra_body") or {}
    body: Mapping[str, object] = {**cast("Mapping[str, object]", whole.body), **extra}
    first = replace(request, messages=request.messages[:messages])
    count = len(contents(first, manifest.name, package)) if messages else 0
    kept: dict[str, object] = {"model": _named(request.model)}
    if count:
        kept["contents"] = cast("list[object]", body["contents"])[:count]
    kept |= {name: body[name] for name in KEPT if name in body}
    if len(kept) == 1:
        return "there is nothing to keep"
    return Prefix(cast(JsonObject, kept), count)


def create_call(
    package: str, prefix: Prefix, *, label: str, ttl: str | None, options: RequestOptions
) -> AnyCall:
    """Describe `cached_contents.create`.

    Args:
        package: Generated package of the API version.
        prefix: What it holds.
        label: Its display name.
        ttl: Its lifetime in the service's words; None is the service's default.
        options: Of the call.
    """
    body = prefix.body
    return _calls(package).create(
        model=body["model"],
        contents=body.get("contents", NOT_GIVEN),
        system_instruction=body.get("systemInstruction", NOT_GIVEN),
        tools=body.get("tools", NOT_GIVEN),
        tool_config=body.get("toolConfig", NOT_GIVEN),
        display_name=label,
        ttl=NOT_GIVEN if ttl is None else ttl,
        options=options,
    )


def list_call(package: str, *, options: RequestOptions) -> AnyCall:
    """Describe `cached_contents.list`."""
    return _calls(package).list(page_size=_PAGE, options=options)


def get_call(package: str, name: str, *, options: RequestOptions) -> AnyCall:
    """Describe `cached_contents.get`."""
    return _calls(package).get(name=name, options=options)


def refresh_call(package: str, name: str, *, ttl: str, options: RequestOptions) -> AnyCall:
    """Describe `cached_contents.patch`; the lifetime is counted from now."""
    return _calls(package).patch(name=name, ttl=ttl, update_mask="ttl", options=options)


def delete_call(package: str, name: str, *, options: RequestOptions) -> AnyCall:
    """Describe `cached_contents.delete`."""
    return _calls(package).delete(name=name, options=options)


def items_of(body: JsonObject) -> list[JsonObject]:
    """Return the cached contents on a page of the list."""
    return list(objects_at(body, "cachedContents"))


def read(body: JsonObject) -> KeptObject | None:
    """Return a cached content as the service tells of it; None where it has no name."""
    name = text_at(body, "name")
    if not name:
        return None
    usage = object_at(body, "usageMetadata")
    return KeptObject(
        name=name,
        label=text_at(body, "displayName") or "",
        model=text_at(body, "model") or "",
        tokens=count_at(usage, "totalTokenCount") or None,
        start=_moment(body.get("createTime")),
        until=_moment(body.get("expireTime")),
    )


def _named(model: str) -> str:
    return model if "/" in model else _PREFIX + model


def _moment(value: Json) -> float | None:
    """Return a time of the service in seconds since 1970."""
    try:
        return datetime.fromisoformat(value).timestamp() if isinstance(value, str) else None
    except ValueError:
        return None


def _calls(package: str) -> _Calls:
    return cast(_Calls, import_module(f"aiclient_generated.google.{package}.calls.cached_contents"))
