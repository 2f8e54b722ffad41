"""What one client has: its providers, its catalogue, its layers and what runs its calls."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import TYPE_CHECKING, cast

from aiclient.chat.endings import Endings
from aiclient.chat.names import Names
from aiclient.core.errors import (
    ConfigurationError,
    MissingApiKeyError,
    UnknownProviderError,
    UnsupportedFeatureError,
)

if TYPE_CHECKING:
    from aiclient.chat.session import Route
    from aiclient.core.context import OnUnsupported
    from aiclient.core.errors import NotFoundError
    from aiclient.core.keywords import Api, GenerateKeywords
    from aiclient.core.middleware import Middleware
    from aiclient.core.requests import GenerateRequest
    from aiclient.drivers.runner import Runner
    from aiclient.providers.base import Provider
    from aiclient.providers.http import HttpProvider
    from aiclient.wire.connect import Settings
    from aiclient.wire.manifest import Manifest

__all__ = ["Connections", "Wishes"]

_Key = tuple[str, str | None, str | None]
"""A provider, the version and the API of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the maker of a client wants of all its calls."""

    settings: Settings
    keywords: Mapping[str, object] = field(repr=False)
    """`<provider>_api_key` and the like; not shown."""
    default_model: str | None = None
    defaults: GenerateKeywords = field(default_factory=lambda: cast("GenerateKeywords", {}))
    on_unsupported: OnUnsupported = "warn"
    api: Api | None = None


class Connections:
    """State of one client; made cheaply, filled when something is used."""

    def __init__(self, wishes: Wishes) -> None:
        self._wishes = wishes
        # Read once, now: what a program changes later does not change a client that exists.
        self._environment = dict(os.environ)
        self.names = Names(wishes.default_model or self._environment.get("AICLIENT_MODEL") or None)
        """What its models are called."""
        self.defaults: GenerateKeywords = wishes.defaults
        """Keywords of every call, where neither model nor call say otherwise."""
        self.on_unsupported: OnUnsupported = wishes.on_unsupported
        """What happens to keywords that a model does not take."""
        self.timeout = wishes.settings.timeout
        """Clocks that were chosen for all calls; None is each provider's own default."""
        self._lock = Lock()
        self._providers: dict[_Key, HttpProvider] = {}
        self._runner: Runner | None = None
        self._own_middleware: tuple[Middleware, ...] | None = None
        self._added: tuple[Middleware, ...] = ()
        self.endings = Endings()
        """What is done before the connections are closed."""
        if level := self._environment.get("AICLIENT_LOG"):
            from aiclient.chat.logs import show_logs

            show_logs(level)

    @property
    def runner(self) -> Runner:
        """Runs the flows of this client."""
        with self._lock:
            if self._runner is None:
                from aiclient.drivers.runner import Runner

                self._runner = Runner()
            return self._runner

    @property
    def middleware(self) -> tuple[Middleware, ...]:
        """The layers around every call: the client's own, then those that were added."""
        if self._own_middleware is None:
            from aiclient.core.retry import RetryPolicy
            from aiclient.resilience.retry import Retry

            self._own_middleware = (Retry(RetryPolicy(self._wishes.settings.max_retries)),)
        return (*self._own_middleware, *self._added)

    def add(self, middleware: Middleware) -> None:
        """Put another layer around every call from now on."""
        with self._lock:
            self._added = (*self._added, middleware)

    def add_provider(self, name: str, provider: Provider | str, api_key: str | None) -> None:
        """Register a provider of the user's own."""
        from aiclient.chat.custom import check_name, compatible_provider

        check_name(name)
        if isinstance(provider, str):
            settings = self._wishes.settings
            environment = self._environment
            provider = compatible_provider(
                name,
                provider,
                api_key=api_key,
                settings=settings,
                environment=environment,
                answering=self.names.answering,
            )
        elif api_key is not None:
            raise ConfigurationError("api_key goes with a base URL; a provider object has its own")
        self.names.add_provider(name, provider)

    def route(self, name: str | None, /, *, api: Api | None = None, api_version: str | None = None) -> Route:
        """Return where a model name leads; None means the default model."""
        from aiclient.chat.session import Route

        self.runner.check()
        found = self.names.resolve(name)
        notes: tuple[str, ...] = ()
        if found.retired is not None:
            from aiclient.core.warned import warn_caller
            from aiclient.registry import RetiredModelWarning

            notes = (str(found.retired),)
            warn_caller(RetiredModelWarning(notes[0]))
        asked = name or self.names.default
        provider = self._provider(found.provider, api, api_version)
        return Route(provider, found.model, found.info, f"{asked} → {found}", notes)

    def _provider(self, name: str, api: Api | None, version: str | None) -> Provider:
        own = self.names.provider(name)
        if own is None:
            return self.provider(name, api=api, version=version)
        for keyword, value in (("api", api), ("api_version", version)):
            if value is not None:
                raise UnsupportedFeatureError(f"{keyword} cannot be chosen for the provider {name!r}")
        return own

    def provider(self, name: str, *, api: Api | None = None, version: str | None = None) -> HttpProvider:
        """Return one provider, connected with its key and address.

        Raises:
            UnknownProviderError: There is none of that name.
            MissingApiKeyError: It needs a key, and there is none.
        """
        key = (name, api, version)
        found = self._providers.get(key)
        if found is None:
            found = self._connect(self.manifest(name), api, version)
            with self._lock:
                found = self._providers.setdefault(key, found)
        return found

    def _connect(self, manifest: Manifest, api: Api | None, version: str | None) -> HttpProvider:
        from aiclient.core.endpoint import make_endpoint
        from aiclient.providers.adapters import apis_of, load_adapter
        from aiclient.providers.http import HttpProvider

        settings = self.settings(manifest)
        if version is not None:
            settings = replace(settings, api_version=version)
        if api is not None and api not in apis_of(manifest):
            raise UnsupportedFeatureError(f"{manifest.title} has no choice of APIs; leave api={api!r} out")
        try:
            endpoint = make_endpoint(manifest, settings, self._environment)
        except MissingApiKeyError:
            names = " or ".join(manifest.api_key_env)
            raise MissingApiKeyError(
                f"no API key for {manifest.title}: pass {manifest.name}_api_key=... to Client(), "
                f"or set {names} in the environment before the client is made"
            ) from None
        version = settings.api_version or manifest.version_default
        package = manifest.versions.get(version, version)
        adapter = load_adapter(manifest, package, version=version, api=api or self._wishes.api)
        return HttpProvider(endpoint, adapter, package, answering=self.names.answering)

    def settings(self, manifest: Manifest) -> Settings:
        """Return what the user said about one provider."""
        from aiclient.providers.settings import provider_settings

        return provider_settings(manifest, self._wishes.keywords, self._wishes.settings)

    def any_provider(self, name: str) -> Provider:
        """Return a provider by id or alias, also one that is not in the catalogue."""
        return self.names.provider(name) or self.provider(self.manifest(name).name)

    def is_configured(self, name: str) -> bool:
        """Say whether a provider of the catalogue has what it needs: a key, or an address of its own."""
        manifest = self.manifest(name)
        if not manifest.key_required:
            given = self.settings(manifest).base_url
            return bool(given or any(self._environment.get(name) for name in manifest.base_url_env))
        try:
            self.provider(name)
        except MissingApiKeyError:
            return False
        return True

    def manifest(self, name: str) -> Manifest:
        """Return the manifest of a provider, by id or alias."""
        from importlib import import_module

        from aiclient_generated.clients import ALIASES, PROVIDERS

        module = PROVIDERS.get(ALIASES.get(name, name))
        if module is None:
            known = ", ".join(sorted(PROVIDERS))
            raise UnknownProviderError(f"there is no client for a provider {name!r}; there are: {known}")
        return cast("Manifest", import_module(module).MANIFEST)

    def missing(self, error: NotFoundError, request: GenerateRequest, /) -> NotFoundError:
        """Return a provider's 404 with what may help to find the right model."""
        from aiclient.chat.missing import model_not_found

        own = self.names.provider(request.provider) is not None
        versions = () if own else self.manifest(request.provider).versions
        return model_not_found(error, request, self.names.registry, versions=versions)

    def typed_client(self, name: str, *, awaited: bool) -> object:
        """Return a typed client on the connections of this one."""
        from aiclient_generated import clients

        manifest = self.manifest(name)
        if manifest.title not in clients.CLIENTS:
            raise UnsupportedFeatureError(
                f"{manifest.title} has no typed client; it is asked through the facade"
            )
        endpoint = self.provider(manifest.name).endpoint
        sender = self.runner.async_sender(endpoint) if awaited else self.runner.sender(endpoint)
        version = self.settings(manifest).api_version or manifest.version_default
        make = getattr(clients, f"Async{manifest.title}" if awaited else manifest.title)
        return cast(object, make(sender=sender, api_version=version))

    def __repr__(self) -> str:
        return f"default_model={self.names.default!r}"
