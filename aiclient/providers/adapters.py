"""Finds the adapter that a provider's manifest names."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from inspect import signature
from typing import Protocol, cast

from aiclient.core.encode import AnyCall
from aiclient.core.errors import ConfigurationError, UnsupportedFeatureError
from aiclient.core.keywords import Api
from aiclient.core.requests import GenerateRequest
from aiclient.providers.base import Adapter, Answer, StreamDecoder
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest

__all__ = ["apis_of", "load_adapter", "load_compatible_adapter"]


class _Module(Protocol):
    @property
    def make_adapter(self) -> Callable[..., Adapter]:
        """Takes manifest and package, and `api` and `version` where it wants to know them."""
        ...


class _CompatibleModule(Protocol):
    def make_compatible_adapter(self, manifest: Manifest) -> Adapter: ...


def load_adapter(
    manifest: Manifest, package: str, *, version: str | None = None, api: Api | None = None
) -> Adapter:
    """Return the adapter of a provider.

    Args:
        manifest: The provider.
        package: Generated package of the API version in use.
        version: That API version.
        api: Which of its APIs to use, where it has several; None is its default.

    Raises:
        ConfigurationError: There is no adapter of that name.
    """
    if not manifest.supports.get("chat", True):
        return _NoChat(manifest)
    make = cast(_Module, _module(manifest)).make_adapter
    known = {"version": version, "api": api if api in apis_of(manifest) else None}
    wanted = signature(make).parameters
    return make(manifest, package, **{name: value for name, value in known.items() if name in wanted})


def load_compatible_adapter(manifest: Manifest) -> Adapter:
    """Return the adapter of a server that speaks a dialect and has no generated code of its own."""
    return cast(_CompatibleModule, _module(manifest)).make_compatible_adapter(manifest)


def apis_of(manifest: Manifest) -> tuple[str, ...]:
    """Return the APIs among which a provider's adapter lets one choose; usually none."""
    return cast("tuple[str, ...]", getattr(_module(manifest), "APIS", ()))


class _NoChat:
    """What stands for the translation where a provider has no chat models."""

    def __init__(self, manifest: Manifest) -> None:
        self._title = manifest.title

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Refuse; nothing is sent."""
        raise UnsupportedFeatureError(
            f"{self._title} has no chat models, and {request.model!r} is asked through it; name a model of "
            "another provider, or embed with client.embed()"
        )

    def decode(self, body: JsonObject, /) -> Answer:
        """There is nothing to read, as nothing was asked."""
        raise UnsupportedFeatureError(f"{self._title} has no chat models")

    def decoder(self) -> StreamDecoder:
        """There is nothing to read, as nothing was asked."""
        raise UnsupportedFeatureError(f"{self._title} has no chat models")


def _module(manifest: Manifest) -> object:
    path = f"aiclient.providers.{manifest.adapter}.adapter"
    try:
        return import_module(path)
    except ModuleNotFoundError as error:
        if error.name is None or not path.startswith(error.name):
            raise
        raise ConfigurationError(
            f"{manifest.title} cannot chat through this client yet: no adapter {manifest.adapter!r}; "
            f"its typed client works, client.provider({manifest.name!r})"
        ) from None
