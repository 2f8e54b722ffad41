"""What providers offer beside answers: their list of models, and the size of a prompt."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from typing import Final, Protocol, cast

from aiclient.core.call_flow import send_flow
from aiclient.core.encode import AnyCall
from aiclient.core.endpoint import Endpoint
from aiclient.core.errors import ConfigurationError, UnsupportedFeatureError
from aiclient.core.flow import Flow
from aiclient.core.paging import next_call
from aiclient.core.requests import GenerateRequest
from aiclient.wire.call import Call, PageCall, ResultSpec
from aiclient.wire.json import Json, JsonObject
from aiclient.wire.manifest import Manifest

__all__ = ["count_flow", "list_flow", "lists_models"]

_PLAIN: Final = ResultSpec("json", "aiclient.wire.json:Json")


class _Services(Protocol):
    """Module `services` of an adapter; what it leaves out, the provider does not offer."""

    def list_call(self, provider: str, package: str) -> AnyCall: ...
    def name_of(self, item: JsonObject) -> str: ...
    def count_call(self, manifest: Manifest, request: GenerateRequest) -> AnyCall: ...
    def count_of(self, body: JsonObject) -> int: ...


def list_flow(endpoint: Endpoint, package: str) -> Flow[list[tuple[str, JsonObject]]]:
    """Ask a provider for its models: their names, and all that it says of each.

    Args:
        endpoint: The client's side.
        package: Generated package of the API version in use.

    Raises:
        UnsupportedFeatureError: The provider lists none.
    """
    services = _services(endpoint.manifest, "list_call")
    found: list[tuple[str, JsonObject]] = []
    call: AnyCall | None = services.list_call(endpoint.manifest.name, package)
    while call is not None:
        body = yield from _object(endpoint, call)
        items = next((value for value in body.values() if isinstance(value, list)), cast("list[Json]", []))
        models = [item for item in items if isinstance(item, dict)]
        found += [(services.name_of(item), item) for item in models]
        call = next_call(call, body) if isinstance(call, PageCall) else None
    return found


def count_flow(endpoint: Endpoint, request: GenerateRequest) -> Flow[int]:
    """Ask a provider how many tokens a prompt has.

    Args:
        endpoint: The client's side.
        request: The prompt, with instructions and tools.

    Raises:
        UnsupportedFeatureError: The provider does not count.
    """
    services = _services(endpoint.manifest, "count_call")
    try:
        call = services.count_call(endpoint.manifest, request)
    except ValueError as error:
        raise ConfigurationError(f"the prompt cannot be described: {error}") from None
    return services.count_of((yield from _object(endpoint, call)))


def _object(endpoint: Endpoint, call: AnyCall) -> Flow[JsonObject]:
    plain = cast("Call[object] | PageCall[object, object]", call)
    plain = replace(plain, result=_PLAIN)
    body = yield from send_flow(endpoint, plain)
    return cast("JsonObject | None", body if isinstance(body, dict) else None) or {}


def lists_models(manifest: Manifest) -> bool:
    """Say whether a provider can be asked for its models."""
    return manifest.supports.get("list_models", True)


def _services(manifest: Manifest, wanted: str) -> _Services:
    path = f"aiclient.providers.{manifest.adapter}.services"
    try:
        module: object = import_module(path)
    except ModuleNotFoundError as error:
        if error.name is None or not path.startswith(error.name):
            raise
        module = None
    offered = {"list_call": lists_models(manifest), "count_call": manifest.supports.get("count_tokens", True)}
    if not hasattr(module, wanted) or not offered[wanted]:
        what = "list its models" if wanted == "list_call" else "count the tokens of a prompt"
        raise UnsupportedFeatureError(f"{manifest.title} does not {what}")
    return cast(_Services, module)
