"""The client: keys, connections and layers that all models share; wiring only."""

from __future__ import annotations

import os
from collections.abc import Mapping
from threading import Lock
from typing import TYPE_CHECKING, Literal, Self, cast, overload

from aiclient.core.errors import ConfigurationError, MissingApiKeyError, UnknownProviderError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Unpack

    from aiclient.chat import ChatModel, Route
    from aiclient.core.middleware import Middleware
    from aiclient.drivers.runner import Runner
    from aiclient.providers.http import HttpProvider
    from aiclient.registry import Registry, Resolved
    from aiclient.wire.connect import Settings
    from aiclient.wire.manifest import Manifest
    from aiclient.wire.options import TimeoutOptions
    from aiclient_generated.anthropic import Anthropic, AsyncAnthropic
    from aiclient_generated.google.v1beta.client import AsyncGemini, Gemini
    from aiclient_generated.groq import AsyncGroq, Groq
    from aiclient_generated.models import KnownModel
    from aiclient_generated.ollama import AsyncOllama, Ollama
    from aiclient_generated.openai import AsyncOpenAI, OpenAI
    from aiclient_generated.options import ProviderOptions
    from aiclient_generated.xai import XAI, AsyncXAI

__all__ = ["Client"]


class _Session:
    """State of one client; made cheaply, filled when something is used."""

    def __init__(self, settings: Settings, keywords: Mapping[str, object], default_model: str | None) -> None:
        self._settings = settings
        self._keywords = keywords
        # Read once, now: what a program changes later does not change a client that exists.
        self._environment = dict(os.environ)
        self._default_model = default_model or self._environment.get("AICLIENT_MODEL") or None
        self._lock = Lock()
        self._providers: dict[str, HttpProvider] = {}
        self._registry: Registry | None = None
        self._runner: Runner | None = None
        self._own_middleware: tuple[Middleware, ...] | None = None
        self._added: tuple[Middleware, ...] = ()

    @property
    def registry(self) -> Registry:
        """The catalogue, as far as there are clients for it."""
        if self._registry is None:
            from aiclient.registry import Registry
            from aiclient_generated.clients import ALIASES, PROVIDERS

            self._registry = Registry(providers=tuple(PROVIDERS), aliases=ALIASES)
        return self._registry

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

            self._own_middleware = (Retry(RetryPolicy(self._settings.max_retries)),)
        return (*self._own_middleware, *self._added)

    def add(self, middleware: Middleware) -> None:
        """Put another layer around every call from now on."""
        with self._lock:
            self._added = (*self._added, middleware)

    def resolve(self, name: str | None) -> Resolved:
        """Find the provider of a model, or of the default model."""
        wanted = name or self._default_model
        if wanted is None:
            raise ConfigurationError(
                "no model was named: give one to chat(), pass default_model=..., or set AICLIENT_MODEL"
            )
        return self.registry.resolve(wanted)

    def route(self, name: str | None, /) -> Route:
        """Return where a model name leads; None means the default model."""
        from aiclient.chat import Route

        self.runner.check()
        found = self.resolve(name)
        if found.retired is not None:
            from warnings import warn

            from aiclient.registry import RetiredModelWarning

            warn(str(found.retired), RetiredModelWarning, stacklevel=5)
        return Route(self.provider(found.provider), found.model, found.info)

    def provider(self, name: str) -> HttpProvider:
        """Return one provider, connected with its key and address.

        Raises:
            UnknownProviderError: There is none of that name.
            MissingApiKeyError: It needs a key, and there is none.
        """
        found = self._providers.get(name)
        if found is None:
            found = self._connect(self.manifest(name))
            with self._lock:
                found = self._providers.setdefault(name, found)
        return found

    def _connect(self, manifest: Manifest) -> HttpProvider:
        from aiclient.core.endpoint import make_endpoint
        from aiclient.providers.http import HttpProvider, load_adapter

        settings = self.settings(manifest)
        try:
            endpoint = make_endpoint(manifest, settings, self._environment)
        except MissingApiKeyError:
            names = " or ".join(manifest.api_key_env)
            raise MissingApiKeyError(
                f"no API key for {manifest.title}: pass {manifest.name}_api_key=... to Client(), "
                f"or set {names} in the environment before the client is made"
            ) from None
        version = settings.api_version or manifest.version_default
        return HttpProvider(endpoint, load_adapter(manifest, manifest.versions.get(version, version)))

    def settings(self, manifest: Manifest) -> Settings:
        """Return what the user said about one provider."""
        from aiclient.providers.settings import provider_settings

        return provider_settings(manifest, self._keywords, self._settings)

    def manifest(self, name: str) -> Manifest:
        """Return the manifest of a provider, by id or alias."""
        from importlib import import_module

        from aiclient_generated.clients import ALIASES, PROVIDERS

        module = PROVIDERS.get(ALIASES.get(name, name))
        if module is None:
            known = ", ".join(sorted(PROVIDERS))
            raise UnknownProviderError(f"there is no client for a provider {name!r}; there are: {known}")
        return cast("Manifest", import_module(module).MANIFEST)

    def typed_client(self, name: str, *, awaited: bool) -> object:
        """Return a typed client on the connections of this one."""
        from aiclient_generated import clients

        manifest = self.manifest(name)
        endpoint = self.provider(manifest.name).endpoint
        sender = self.runner.async_sender(endpoint) if awaited else self.runner.sender(endpoint)
        version = self.settings(manifest).api_version or manifest.version_default
        make = getattr(clients, f"Async{manifest.title}" if awaited else manifest.title)
        return cast(object, make(sender=sender, api_version=version))

    def __repr__(self) -> str:
        return f"default_model={self._default_model!r}"


class Client:
    """One client for every provider, blocking and async alike, for any number of threads and loops.

    Keys and addresses come from the arguments, else from the environment as it is when the client is made.
    A provider's key is missed only when that provider is used.

    Example:
        >>> from aiclient.testing import ProviderServer
        >>> with ProviderServer() as server:
        ...     with Client(ollama_base_url=server.base_url("ollama")) as client:
        ...         print(client.chat("ollama:qwen3").generate("Hello").text)
        Hello
    """

    def __init__(
        self,
        *,
        timeout: float | TimeoutOptions | None = None,
        max_retries: int = 2,
        default_model: KnownModel | None = None,
        **providers: Unpack[ProviderOptions],
    ) -> None:
        """Make a client; nothing is sent, and nothing heavy is loaded.

        Args:
            timeout: Seconds for a whole call, or the five clocks; None is each provider's own default.
            max_retries: Attempts after the first, for failures that may pass.
            default_model: What `chat()` without a name uses; default: `AICLIENT_MODEL`.
            **providers: `<provider>_api_key`, `_base_url`, `_api_version` and further options by provider.

        Raises:
            TypeError: There is no such keyword.
        """
        from aiclient.providers.settings import check_keywords
        from aiclient.wire.connect import Settings

        keywords = cast("Mapping[str, object]", providers)
        check_keywords(keywords)
        self._session = _Session(Settings(timeout=timeout, max_retries=max_retries), keywords, default_model)

    @property
    def session(self) -> _Session:
        """What models made by this client work with."""
        return self._session

    def chat(
        self,
        name: KnownModel | None = None,
        *,
        system: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        timeout: float | TimeoutOptions | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatModel:
        """Return a model to be asked; the keywords are defaults for each of its calls.

        Args:
            name: Model name, or `provider:name`; None is the default model.
            system: Instructions.
            temperature: Randomness, usually 0 to 1 or 2; not every model takes it.
            top_p: Share of probability that is sampled from, 0 to 1; not every model takes it.
            max_tokens: Most tokens of the answer, reasoning included.
            timeout: Seconds for the whole call, or the five clocks.
            provider_options: Body fields as the provider spells them; they win over keywords.
            extra_headers: Headers to add.
        """
        from aiclient.chat import ChatModel

        return ChatModel(
            name,
            client=self,
            system=system,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            timeout=timeout,
            provider_options=provider_options,
            extra_headers=extra_headers,
        )

    def add_middleware(self, middleware: Middleware) -> None:
        """Put a layer around every call from now on, also of models made before.

        Args:
            middleware: Its `layer` says where it stands; within a layer, the order of adding counts.
        """
        self._session.add(middleware)

    def resolve(self, name: KnownModel) -> Resolved:
        """Say which provider a model name leads to, and why.

        Args:
            name: Model name, or `provider:name`.

        Raises:
            UnknownModelError: Nobody knows the name; the message suggests others.
        """
        return self._session.resolve(name)

    @overload
    def provider(self, name: Literal["openai"], /) -> OpenAI: ...
    @overload
    def provider(self, name: Literal["anthropic"], /) -> Anthropic: ...
    @overload
    def provider(self, name: Literal["google", "gemini"], /) -> Gemini: ...
    @overload
    def provider(self, name: Literal["xai"], /) -> XAI: ...
    @overload
    def provider(self, name: Literal["ollama"], /) -> Ollama: ...
    @overload
    def provider(self, name: Literal["groq"], /) -> Groq: ...
    @overload
    def provider(self, name: str, /) -> object: ...
    def provider(self, name: str, /) -> object:
        """Return the typed client of a provider, on the keys and connections of this client.

        Args:
            name: Provider id.

        Raises:
            UnknownProviderError: There is none of that name.
            MissingApiKeyError: It needs a key, and there is none.
        """
        return self._session.typed_client(name, awaited=False)

    @overload
    def provider_async(self, name: Literal["openai"], /) -> AsyncOpenAI: ...
    @overload
    def provider_async(self, name: Literal["anthropic"], /) -> AsyncAnthropic: ...
    @overload
    def provider_async(self, name: Literal["google", "gemini"], /) -> AsyncGemini: ...
    @overload
    def provider_async(self, name: Literal["xai"], /) -> AsyncXAI: ...
    @overload
    def provider_async(self, name: Literal["ollama"], /) -> AsyncOllama: ...
    @overload
    def provider_async(self, name: Literal["groq"], /) -> AsyncGroq: ...
    @overload
    def provider_async(self, name: str, /) -> object: ...
    def provider_async(self, name: str, /) -> object:
        """Return the awaitable typed client of a provider; otherwise like `provider`."""
        return self._session.typed_client(name, awaited=True)

    def close(self) -> None:
        """Close every connection; later calls raise `ClientClosedError`."""
        self._session.runner.close()

    async def close_async(self) -> None:
        """Close every connection, those of the running loop in good order."""
        await self._session.runner.close_async()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        await self.close_async()

    def __repr__(self) -> str:
        return f"Client({self._session!r})"
