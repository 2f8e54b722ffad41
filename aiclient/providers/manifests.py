"""Manifests of the providers that the library knows."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from aiclient.core.errors import UnknownProviderError
from aiclient.wire.manifest import Manifest
from aiclient_generated.clients import ALIASES, PROVIDERS

__all__ = ["manifest_of"]


def manifest_of(provider: str) -> Manifest:
    """Return the manifest of a provider.

    Args:
        provider: Its id or an alias of it.

    Raises:
        UnknownProviderError: There is none of that name.
    """
    module = PROVIDERS.get(ALIASES.get(provider, provider))
    if module is None:
        raise UnknownProviderError(f"there is no provider {provider!r}; there are: {', '.join(PROVIDERS)}")
    return cast(Manifest, import_module(module).MANIFEST)
