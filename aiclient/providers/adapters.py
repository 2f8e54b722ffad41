"""Finds the adapter that a provider's manifest names."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from inspect import signature
from typing import Protocol, cast

from aiclient.core.errors import ConfigurationError
from aiclient.core.keywords import Api
from aiclient.providers.base import Adapter
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
