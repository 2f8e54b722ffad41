"""Providers that are not in the catalogue: the user's own, and those of other distributions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from aiclient.core.errors import ConfigurationError
from aiclient.wire.connect import Settings

if TYPE_CHECKING:
    from aiclient.providers.base import Provider
    from aiclient.providers.http import Answering, HttpProvider

__all__ = ["check_name", "compatible_provider", "installed_providers"]

_GROUP = "aiclient.providers"
_CLOCKS = {"total": 600.0, "connect": 5.0, "first_token": 120.0, "stall": 60.0, "pool": 30.0}


def check_name(name: str) -> None:
    """Raise ConfigurationError unless a name can stand before the colon of `provider:model`."""
    from aiclient_generated.clients import ALIASES, PROVIDERS

    if not name or not name.replace("-", "_").isidentifier() or name != name.lower():
        raise ConfigurationError(f"{name!r} cannot name a provider; use lower-case letters, digits, - and _")
    if name in PROVIDERS or name in ALIASES:
        raise ConfigurationError(
            f"{name!r} is a provider already; for another address of it, pass {name}_base_url=... to Client()"
        )


def compatible_provider(
    name: str,
    base_url: str,
    *,
    api_key: str | None,
    settings: Settings,
    environment: Mapping[str, str],
    answering: Answering | None = None,
) -> HttpProvider:
    """Return a provider for a server that speaks OpenAI's chat completions.

    Args:
        name: Its id.
        base_url: Up to what comes before `/chat/completions`.
        api_key: Its key; default: `<NAME>_API_KEY` of the environment, else none is sent.
        settings: Clocks of the client.
        environment: As it was when the client was made.
        answering: Returns the facts about the model that answered.
    """
    from aiclient.core.endpoint import make_endpoint
    from aiclient.providers.adapters import load_compatible_adapter
    from aiclient.providers.http import HttpProvider
    from aiclient.wire.manifest import Manifest
    from aiclient_generated.openai.manifest import MANIFEST as COPIED

    manifest = Manifest(
        name=name,
        title=name,
        adapter="openai",
        base_url=base_url,
        api_key_env=(f"{name.upper().replace('-', '_')}_API_KEY",),
        key_required=False,
        timeout=_CLOCKS,
        # Whoever copies the answers copies the errors.
        error_message=COPIED.error_message,
        error_code=COPIED.error_code,
        errors=COPIED.errors,
    )
    own = replace(settings, api_key=api_key, base_url=base_url, api_version=None, options=None)
    endpoint, adapter = make_endpoint(manifest, own, environment), load_compatible_adapter(manifest)
    return HttpProvider(endpoint, adapter, answering=answering)


def installed_providers() -> dict[str, Provider]:
    """Return the providers that installed distributions offer as entry points `aiclient.providers`.

    An entry point is a provider, or something to call that returns one.

    Raises:
        ConfigurationError: One of them is no provider, or cannot be loaded.
    """
    from importlib.metadata import entry_points

    found: dict[str, Provider] = {}
    for point in entry_points(group=_GROUP):
        check_name(point.name)
        try:
            loaded: object = point.load()
        except Exception as error:
            raise ConfigurationError(
                f"the entry point {point.name!r} of {_GROUP} ({point.value}) cannot be loaded: "
                f"{type(error).__name__}: {error}; repair or uninstall its distribution"
            ) from error
        made = loaded
        if isinstance(loaded, type) or not hasattr(loaded, "generate"):
            made = cast("Callable[[], object]", loaded)() if callable(loaded) else loaded
        if not hasattr(made, "generate") or not hasattr(made, "total"):
            raise ConfigurationError(
                f"the entry point {point.name!r} of {_GROUP} ({point.value}) gives no provider, "
                f"but a {type(made).__name__}; see aiclient.providers.base.Provider"
            )
        found[point.name] = cast("Provider", made)
    return found
