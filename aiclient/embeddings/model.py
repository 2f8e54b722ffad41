"""Embedding models: texts in, vectors out, in as many requests as it takes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast, get_args

from aiclient.core.context import CallContext
from aiclient.core.embed_flow import embed_flow
from aiclient.core.embed_split import check_lengths
from aiclient.core.embeddings import EmbedOptions, EmbedRequest, EmbedResponse, InputType
from aiclient.core.errors import (
    ConfigurationError,
    NotFoundError,
    UnknownProviderError,
    UnsupportedFeatureError,
)
from aiclient.core.flow import Flow
from aiclient.core.requests import GenerateRequest
from aiclient.core.timeouts import chosen_total
from aiclient.providers.embedding import (
    Embedder,
    HttpEmbedder,
    Reachable,
    load_embed_adapter,
    no_embeddings,
    routes,
)

if TYPE_CHECKING:
    from aiclient.core.middleware import EmbedHandler
    from aiclient.embeddings.session import EmbedRoute, EmbedSession, HasSession
    from aiclient.wire.manifest import Manifest
    from aiclient.wire.options import TimeoutOptions
    from aiclient_generated.models import KnownEmbeddingModel

__all__ = ["EmbeddingModel"]


class EmbeddingModel:
    """A model that turns texts into vectors; `Client.embed` makes one for each call.

    Any number of threads and event loops may share it.

    Example:
        >>> from aiclient import Client
        >>> from aiclient.testing import ProviderServer
        >>> with ProviderServer() as server:
        ...     client = Client(openai_api_key="sk-fake-not-a-key", openai_base_url=server.base_url("openai"))
        ...     model = EmbeddingModel("text-embedding-3-small", client=client)
        ...     print(len(model.embed(["Paris", "London"])))
        2
    """

    def __init__(self, name: KnownEmbeddingModel, *, client: HasSession) -> None:
        """Choose a model; nothing is sent, and the name is looked up with the first call.

        Args:
            name: Model name, or `provider:name`.
            client: Whose keys and connections are used.
        """
        self._name: str = name
        self._client = client

    def embed(
        self,
        input: str | Sequence[str],  # noqa: A002 - the providers' own word
        *,
        dimensions: int | None = None,
        input_type: InputType | None = None,
        truncate: bool | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EmbedResponse:
        """Embed one text or many; what does not fit into one request is sent in several, a few at a time.

        Args:
            input: A text, or texts; the vectors come in their order.
            dimensions: Length of the vectors, where the model lets one choose.
            input_type: What the texts are for, where the model makes a difference.
            truncate: Cut texts that are too long; unless asked for, they are an error.
            user: Your id of the end user, for the provider's abuse detection.
            timeout: Seconds for the whole call, or the five clocks; default: the client's; where nobody says,
                each request has the provider's own.
            provider_options: Body fields as the provider spells them; they win over keywords.
            extra_headers: Headers to add.

        Raises:
            UnsupportedFeatureError: The provider has no embedding models; the message names some that do.
            ConfigurationError: A text is empty, too long, or no text; nothing was sent.
            AIClientError: A request failed; `embedded` of the error holds the vectors of the others.
        """
        options = EmbedOptions(
            dimensions=dimensions,
            input_type=input_type,
            truncate=truncate,
            user=user,
            timeout=timeout,
            provider_options=provider_options,
            extra_headers=extra_headers,
        )
        return self._client.session.runner.run(self._flow(input, options))

    async def embed_async(
        self,
        input: str | Sequence[str],  # noqa: A002 - the providers' own word
        *,
        dimensions: int | None = None,
        input_type: InputType | None = None,
        truncate: bool | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EmbedResponse:
        """Embed one text or many without blocking; arguments and errors are those of `embed`."""
        options = EmbedOptions(
            dimensions=dimensions,
            input_type=input_type,
            truncate=truncate,
            user=user,
            timeout=timeout,
            provider_options=provider_options,
            extra_headers=extra_headers,
        )
        return await self._client.session.runner.run_async(self._flow(input, options))

    def _flow(self, given: object, options: EmbedOptions) -> Flow[EmbedResponse]:
        """Return the one flow behind both ways to ask; what cannot be asked is refused here already."""
        inputs = _texts(given)
        _check_options(options)
        session = self._client.session
        name, keyword = _chosen(session, self._name)
        _check_name(session, name)
        route = session.route(name)
        embedder = _embedder(route, session)
        limits = embedder.embed_limits(route.model)
        info = route.info
        if options.truncate is not True:
            known = info.max_input_tokens if info else None
            check_lengths(inputs, known or limits.input_tokens, route.model)
        resolution = route.resolution
        if keyword:
            resolution = f"{self._name} → {route.provider.name}:{route.model} ({keyword})"
        context = CallContext(on_unsupported=session.on_unsupported, resolution=resolution)
        for text in route.warnings:
            context.warn(text, told=True)
        request = EmbedRequest(
            provider=route.provider.name,
            model=route.model,
            inputs=inputs,
            options=options,
            info=info,
            context=context,
        )
        context.total = embedder.embed_total(request)
        return embed_flow(
            request,
            limits,
            stack=session.middleware,
            terminal=_terminal(embedder, session),
            total=chosen_total(options.timeout, session.timeout),
        )

    def __repr__(self) -> str:
        return f"EmbeddingModel({self._name!r})"


def _chosen(session: EmbedSession, name: str) -> tuple[str, str]:
    """Return the name that is looked up, and the keyword that chose it where it is another one.

    Only the bare name of a provider means its partner: a model of it is no embedding model, and is refused.

    Raises:
        ConfigurationError: The partner embeds nothing either.
    """
    manifest = _manifest(session, name)
    wanted = session.settings(manifest).embeddings if manifest is not None else None
    if manifest is None or wanted is None:
        return name, ""
    keyword = f"{manifest.name}_embeddings={wanted!r}"
    partner = _manifest(session, wanted)
    if partner is None:
        return wanted, keyword
    if not partner.embedding_model:
        raise ConfigurationError(
            f"{keyword}: {partner.title} has no embedding models either; name one of {', '.join(routes())}"
        )
    return f"{partner.name}:{partner.embedding_model}", keyword


def _check_name(session: EmbedSession, name: str) -> None:
    """Refuse providers and models that embed nothing, before a key of theirs is asked for."""
    provider = _manifest(session, name)
    if provider is not None:
        load_embed_adapter(provider, _package(provider, session))
        raise ConfigurationError(
            f"{name!r} is a provider; name one of its embedding models as well: "
            f"{_models(session, provider.name)}"
        )
    found = session.names.resolve(name)
    manifest = _manifest(session, found.provider)
    if manifest is not None:
        load_embed_adapter(manifest, _package(manifest, session))
    mode = found.info.mode if found.info else None
    if mode not in {None, "embedding"}:
        raise UnsupportedFeatureError(
            f"{found.model} is no embedding model (the catalogue has it for {mode}); "
            f"embedding models of {found.provider}: {_models(session, found.provider)}"
        )


def _texts(given: object) -> tuple[str, ...]:
    """Return the texts, or say what is wrong with them."""
    kind = type(given).__name__
    if isinstance(given, str):
        given = (given,)
    elif not isinstance(given, Iterable) or isinstance(given, bytes | bytearray | Mapping):
        raise ConfigurationError(f"input is of type {kind}; give a text or a list of texts")
    texts = tuple(cast("Iterable[object]", given))
    if not texts:
        raise ConfigurationError("input is an empty list; give at least one text")
    for position, text in enumerate(texts):
        if not isinstance(text, str):
            raise ConfigurationError(f"input {position} is of type {type(text).__name__}; give texts only")
        if not text:
            raise ConfigurationError(f"input {position} is empty; leave it out, providers refuse it")
    return cast("tuple[str, ...]", texts)


def _check_options(options: EmbedOptions) -> None:
    size = options.dimensions
    if size is not None and (isinstance(size, bool) or size < 1):
        raise ConfigurationError(f"dimensions is {size!r}; give a whole number above 0")
    known = get_args(InputType)
    if options.input_type is not None and options.input_type not in known:
        raise ConfigurationError(f"input_type is {options.input_type!r}; it can be {', '.join(known)}")


def _terminal(embedder: Embedder, session: EmbedSession) -> EmbedHandler:
    """Return the lowest layer: the provider, and what may help where it does not know the model."""

    def handle(request: EmbedRequest) -> Flow[EmbedResponse]:
        try:
            return (yield from embedder.embed(request))
        except NotFoundError as error:
            asked = GenerateRequest(
                provider=request.provider, model=request.model, messages=(), info=request.info
            )
            better = session.missing(error, asked)
            records = request.context.attempts
            if records and records[-1].error is error:
                records[-1] = replace(records[-1], error=better)
            raise better from None

    return handle


def _embedder(route: EmbedRoute, session: EmbedSession) -> Embedder:
    provider: object = route.provider
    if isinstance(provider, Embedder):
        return provider
    if isinstance(provider, Reachable):
        manifest = provider.endpoint.manifest
        return HttpEmbedder(provider.endpoint, load_embed_adapter(manifest, _package(manifest, session)))
    raise no_embeddings(f"the provider {route.provider.name!r}")


def _manifest(session: EmbedSession, name: str) -> Manifest | None:
    """Return what is known of a provider; None for users' own and for what is no provider."""
    try:
        return session.manifest(name)
    except UnknownProviderError:
        return None


def _package(manifest: Manifest, session: EmbedSession) -> str:
    """Return the generated package of the API version that the client speaks."""
    version = session.settings(manifest).api_version or manifest.version_default
    return manifest.versions.get(version, version)


def _models(session: EmbedSession, provider: str) -> str:
    """Return the names of a provider's embedding models."""
    registry = session.names.registry
    found = [
        name
        for name in registry.names(provider)
        if (info := registry.info(provider, name)) is not None and info.mode == "embedding"
    ]
    return ", ".join(repr(name) for name in found) or "ask the provider, the catalogue has none"
