"""Prompt prefixes that a provider keeps as objects of their own: what is asked of it, in the words of all."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import Final, Protocol, cast

from aiclient.core.call_flow import send_flow
from aiclient.core.encode import AnyCall
from aiclient.core.endpoint import Endpoint
from aiclient.core.flow import Flow
from aiclient.core.paging import next_call
from aiclient.core.requests import GenerateRequest
from aiclient.wire.call import Call, PageCall, ResultSpec
from aiclient.wire.json import Json, JsonObject
from aiclient.wire.manifest import Manifest
from aiclient.wire.options import RequestOptions

__all__ = ["KeptObject", "ObjectCalls", "Prefix", "asked", "listed", "object_calls"]

_PLAIN: Final = ResultSpec("json", "aiclient.wire.json:Json")
_PAGES: Final = 50
"""Pages of a list that are looked through at the most."""


@dataclass(frozen=True, slots=True)
class Prefix:
    """What an object is to hold."""

    body: JsonObject = field(repr=False)
    """As the provider spells it, the model included."""
    contents: int
    """Turns of the conversation that are in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptObject:
    """An object as the provider tells of it."""

    name: str
    label: str = ""
    """What it was called by whoever made it."""
    model: str = ""
    tokens: int | None = None
    start: float | None = None
    """Seconds since 1970, by the provider's clock."""
    until: float | None = None


class ObjectCalls(Protocol):
    """Module `caches` of an adapter."""

    def prefix_of(
        self, manifest: Manifest, package: str, request: GenerateRequest, *, messages: int
    ) -> Prefix | str:
        """Return what an object would hold of a request; a text says why it can hold nothing."""
        ...

    def create_call(
        self, package: str, prefix: Prefix, *, label: str, ttl: str | None, options: RequestOptions
    ) -> AnyCall:
        """Describe how it is made."""
        ...

    def list_call(self, package: str, *, options: RequestOptions) -> AnyCall:
        """Describe how all objects are listed."""
        ...

    def get_call(self, package: str, name: str, *, options: RequestOptions) -> AnyCall:
        """Describe how one is looked up."""
        ...

    def refresh_call(self, package: str, name: str, *, ttl: str, options: RequestOptions) -> AnyCall:
        """Describe how one is kept for longer."""
        ...

    def delete_call(self, package: str, name: str, *, options: RequestOptions) -> AnyCall:
        """Describe how one is deleted."""
        ...

    def read(self, body: JsonObject) -> KeptObject | None:
        """Return an object as the provider tells of it; None where it is none."""
        ...

    def items_of(self, body: JsonObject) -> list[JsonObject]:
        """Return the objects on a page of the list."""
        ...


def object_calls(manifest: Manifest) -> ObjectCalls | None:
    """Return what a provider with such objects is asked; None where it has none.

    Args:
        manifest: The provider.
    """
    if not any(row.objects for row in manifest.caching.values()):
        return None
    return cast(ObjectCalls, import_module(f"aiclient.providers.{manifest.adapter}.caches"))


def asked(endpoint: Endpoint, call: AnyCall) -> Flow[JsonObject]:
    """Send a call and return the object that is answered.

    Args:
        endpoint: The client's side.
        call: What to send.
    """
    plain = cast("Call[object] | PageCall[object, object]", call)
    body: Json = cast(Json, (yield from send_flow(endpoint, replace(plain, result=_PLAIN))))
    return body if isinstance(body, dict) else {}


def listed(
    endpoint: Endpoint, calls: ObjectCalls, *, package: str, options: RequestOptions
) -> Flow[list[KeptObject]]:
    """Return the objects of a key.

    Args:
        endpoint: The client's side.
        calls: The provider's.
        package: Generated package of the API version.
        options: Of each request.
    """
    found: list[KeptObject] = []
    call: AnyCall | None = calls.list_call(package, options=options)
    pages = 0
    while call is not None and pages < _PAGES:
        body = yield from asked(endpoint, call)
        pages += 1
        found += [one for one in map(calls.read, calls.items_of(body)) if one is not None]
        call = next_call(call, body) if isinstance(call, PageCall) else None
    return found
