"""Embedding at a provider: which ones do, and one attempt as a flow."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from logging import DEBUG, getLogger
from typing import Final, Protocol, cast, runtime_checkable

from aiclient.core.bill import Bill
from aiclient.core.call_flow import exchange
from aiclient.core.context import AttemptRecord
from aiclient.core.decode import decode, decode_body, request_id
from aiclient.core.embeddings import EmbedAnswer, EmbedLimits, EmbedRequest, EmbedResponse
from aiclient.core.encode import AnyCall, encode
from aiclient.core.endpoint import Endpoint
from aiclient.core.errors import AIClientError, ConfigurationError, DecodeError, UnsupportedFeatureError
from aiclient.core.flow import Flow, now
from aiclient.core.sent import RawAnswer, SentRequest
from aiclient.core.timeouts import merge_timeout
from aiclient.core.usage import Usage
from aiclient.core.vector_list import VectorList
from aiclient.wire.call import PageCall, ResultSpec, StreamCall
from aiclient.wire.http import HttpReply, HttpRequest, RequestInfo
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest
from aiclient.wire.redact import redact_header

__all__ = [
    "EmbedAdapter",
    "Embedder",
    "HttpEmbedder",
    "Reachable",
    "load_embed_adapter",
    "no_embeddings",
    "routes",
]

_PLAIN: Final = ResultSpec("json")
_PLAIN_TYPE: Final = "aiclient.wire.json:Json"
_LOG: Final = getLogger("aiclient")


class EmbedAdapter(Protocol):
    """Translates between our requests and one provider's; pure functions, no I/O."""

    def limits(self, model: str, /) -> EmbedLimits:
        """Return what one request may hold."""
        ...

    def encode(self, request: EmbedRequest, /) -> AnyCall:
        """Describe the call that asks this of the provider."""
        ...

    def decode(self, body: JsonObject, /) -> EmbedAnswer:
        """Read an answer.

        Raises:
            ValueError: It is none.
        """
        ...


@runtime_checkable
class Embedder(Protocol):
    """Answers embedding requests: the lowest layer of the pipeline."""

    def embed_limits(self, model: str, /) -> EmbedLimits:
        """Return what one request may hold."""
        ...

    def embed_total(self, request: EmbedRequest, /) -> float | None:
        """Return the seconds that a request may take, retries included; None is no limit."""
        ...

    def embed(self, request: EmbedRequest, /) -> Flow[EmbedResponse]:
        """Answer a request in one attempt."""
        ...


@runtime_checkable
class Reachable(Protocol):
    """A provider reached over HTTP."""

    @property
    def endpoint(self) -> Endpoint:
        """Address, key and clocks."""
        ...


class _Module(Protocol):
    def make_embed_adapter(self, manifest: Manifest, package: str) -> EmbedAdapter | None: ...


def routes() -> list[str]:
    """Return how to name an embedding model of each provider that has some."""
    from aiclient_generated.clients import PROVIDERS

    manifests = [cast(Manifest, import_module(module).MANIFEST) for module in PROVIDERS.values()]
    return [f"'{one.name}:{one.embedding_model}' ({one.title})" for one in manifests if one.embedding_model]


def no_embeddings(title: str, keyword: str = "") -> UnsupportedFeatureError:
    """Return the error for a provider that has no embedding models.

    Args:
        title: The provider.
        keyword: Of `Client`, which chooses another provider to be taken where this one is named.
    """
    choice = f", or choose who embeds in its place with Client({keyword}='voyage')" if keyword else ""
    return UnsupportedFeatureError(
        f"{title} has no embedding models, and none of another provider is taken in their place; "
        f"name one of those that have: {', '.join(routes())}{choice}"
    )


def load_embed_adapter(manifest: Manifest, package: str) -> EmbedAdapter:
    """Return the adapter of a provider.

    Args:
        manifest: The provider.
        package: Generated package of the API version in use.

    Raises:
        UnsupportedFeatureError: It has no embedding models.
    """
    found: EmbedAdapter | None = None
    offered = manifest.supports.get("embeddings", True)
    if offered:
        path = f"aiclient.providers.{manifest.adapter}.embeddings"
        try:
            module = cast(_Module, import_module(path))
        except ModuleNotFoundError as error:
            if error.name is None or not path.startswith(error.name):
                raise
        else:
            found = module.make_embed_adapter(manifest, package)
    if found is None:
        raise no_embeddings(manifest.title, "" if offered else f"{manifest.name}_embeddings")
    return found


class HttpEmbedder:
    """Embedding at one provider as one client reaches it.

    Args:
        endpoint: Address, key and clocks.
        adapter: Translates requests and answers.
    """

    def __init__(self, endpoint: Endpoint, adapter: EmbedAdapter) -> None:
        self._endpoint = endpoint
        self._adapter = adapter

    def embed_limits(self, model: str, /) -> EmbedLimits:
        """Return what one request may hold."""
        return self._adapter.limits(model)

    def embed_total(self, request: EmbedRequest, /) -> float | None:
        """Return the seconds that a request may take, retries included; None is no limit."""
        given, base = request.options.timeout, self._endpoint.timeout
        return base.total if given is None else merge_timeout(base, given).total

    def embed(self, request: EmbedRequest, /) -> Flow[EmbedResponse]:
        """Answer a request in one attempt."""
        moment = yield from now()
        request.context.request_id = None
        try:
            response = yield from self._attempt(request, moment)
        except ConfigurationError:
            raise  # nothing was sent
        except AIClientError as error:
            yield from self._record(request, moment, error)
            raise
        yield from self._record(request, moment, None)
        return replace(response, attempts=tuple(request.context.attempts))

    def _record(self, request: EmbedRequest, start: float, error: AIClientError | None) -> Flow[None]:
        """Write down an attempt that ended, for the response, the error and the log."""
        context = request.context
        known: object = getattr(error, "request_id", None) or context.request_id
        record = AttemptRecord(
            context.attempt.number,
            error,
            request.provider,
            request.model,
            # A wall clock may be set back meanwhile.
            max(0.0, (yield from now()) - start),
            known if isinstance(known, str) else None,
        )
        context.attempts.append(record)
        if _LOG.isEnabledFor(DEBUG):
            _LOG.debug("%s", record)

    def _attempt(self, request: EmbedRequest, moment: float) -> Flow[EmbedResponse]:
        call = self._encoded(request)
        if isinstance(call, StreamCall | PageCall):
            raise AssertionError("no adapter describes a stream or a list")
        sent = encode(self._endpoint, call)
        shown = _shown(sent, sent.info(call.operation))
        try:
            reply = yield from exchange(
                self._endpoint, sent, request.context.attempt, operation=call.operation
            )
            kind = call.result.type or _PLAIN_TYPE
            return self._answered(request, reply, shown, kind=kind, moment=moment)
        except AIClientError as error:
            error.sent = error.sent or shown
            raise

    def _answered(
        self, request: EmbedRequest, reply: HttpReply, shown: SentRequest, *, kind: str, moment: float
    ) -> EmbedResponse:
        endpoint = self._endpoint
        request.context.request_id = request_id(endpoint, reply.headers)
        info = RequestInfo(shown.method, shown.url, shown.operation)
        data = reply.body or b""
        if data[:1] != b"{":
            data = decode_body(endpoint, reply, info)
        answer, vectors = self._read(request, replace(reply, body=data) if data[:1] == b"{" else reply, info)
        asked = request.options.dimensions
        if asked is not None and vectors.dimensions != asked:
            request.context.warn(
                f"dimensions={asked} had no effect: {request.model} answered with {vectors.dimensions}"
            )
        price = request.info.price if request.info else None
        bill = Bill(price, datetime.fromtimestamp(moment, UTC))
        return EmbedResponse(
            provider=request.provider,
            model=answer.model or request.model,
            vectors=vectors,
            usage=answer.usage or Usage(),
            cost=None if answer.usage is None else bill.total(answer.usage),
            request=shown,
            answer=RawAnswer(kind, data),
            resolution=request.context.resolution,
        )

    def _encoded(self, request: EmbedRequest) -> AnyCall:
        try:
            return self._adapter.encode(request)
        except ValueError as error:
            # Builders refuse what would address another resource, such as a model named "..".
            raise ConfigurationError(
                f"the request to {request.provider} cannot be described: {error}"
            ) from None

    def _read(
        self, request: EmbedRequest, reply: HttpReply, info: RequestInfo
    ) -> tuple[EmbedAnswer, VectorList]:
        """Return what the answer holds, one vector for each text."""
        endpoint = self._endpoint
        body = decode(endpoint, reply, _PLAIN, request=info)
        try:
            if not isinstance(body, dict):
                raise ValueError(f"it is a {type(body).__name__} and not an object")
            answer = self._adapter.decode(cast(JsonObject, body))
            if len(answer.vectors) != len(request.inputs):
                raise ValueError(f"it holds {len(answer.vectors)} vectors for {len(request.inputs)} texts")
            return answer, VectorList(answer.vectors)
        except (ValueError, TypeError) as error:
            reason = str(error)
        raise DecodeError(
            f"{endpoint.manifest.title}: the answer is JSON, but no embeddings: {reason}; "
            f"check base_url ({info}, status {reply.status})",
            provider=endpoint.manifest.name,
            status=reply.status,
            request_id=request_id(endpoint, reply.headers),
            content_type=reply.header("content-type"),
            body=reply.body or b"",
            request=info,
        )


def _shown(sent: HttpRequest, info: RequestInfo) -> SentRequest:
    """Return a request as it may be shown."""
    headers = {name: redact_header(name, value) for name, value in sent.headers}
    return SentRequest(info.method, info.url, info.operation, sent.body or b"", headers)
