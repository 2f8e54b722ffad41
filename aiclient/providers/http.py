"""A provider reached over HTTP: one attempt as a flow, from our request to our response."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from logging import DEBUG, getLogger
from typing import Final, TypeAlias, cast

from aiclient.core.bill import Bill
from aiclient.core.call_flow import exchange
from aiclient.core.capabilities import stated_reasoning
from aiclient.core.context import AttemptRecord, ExchangeId
from aiclient.core.decode import decode, decode_body, request_id
from aiclient.core.encode import AnyCall, encode
from aiclient.core.endpoint import Endpoint, HeaderPairs
from aiclient.core.errors import AIClientError, ConfigurationError, DecodeError, StreamInterruptedError
from aiclient.core.event_flow import PLAIN_EVENT, Events, event_flow
from aiclient.core.events import Finish, StreamEvent, UsageUpdate
from aiclient.core.flow import Emit, Flow, Now
from aiclient.core.models import ModelInfo
from aiclient.core.provider_errors import error_from_event
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.core.retry import Attempt
from aiclient.core.sent import RawAnswer, SentRequest
from aiclient.core.timeouts import merge_timeout
from aiclient.core.usage import Usage
from aiclient.providers.base import Adapter, Answer, StreamDecoder
from aiclient.wire.cache_row import CacheRow
from aiclient.wire.call import PageCall, ResultSpec, StreamCall
from aiclient.wire.http import HttpReply, HttpRequest, RequestInfo
from aiclient.wire.json import JsonObject
from aiclient.wire.redact import redact_header

__all__ = ["Answering", "HttpProvider"]

# Plain JSON: the facade reads the fields it needs, and builds generated models only when asked to.
_PLAIN: Final = ResultSpec("json")
_LOG: Final = getLogger("aiclient")
_WALL: Final = Now()
Answering: TypeAlias = Callable[[ModelInfo | None, str, str], ModelInfo | None]
"""From what is known of the model that was asked, the provider, and the name in the answer, to the facts
about the model that answered."""
_KEPT: Final = 16
"""Sets of headers whose masked form is kept: those of the client itself."""


class HttpProvider:
    """One provider as one client reaches it.

    Args:
        endpoint: Address, key and clocks.
        adapter: Translates requests and answers.
        package: Generated package of the API version in use.
        answering: Returns the facts about the model that answered; its arguments are those about the one
            that was asked, the provider, and the name in the answer. Default: what was asked answers.
    """

    def __init__(
        self, endpoint: Endpoint, adapter: Adapter, package: str = "v1", *, answering: Answering | None = None
    ) -> None:
        self.endpoint = endpoint
        self.adapter = adapter
        self.package = package
        self._answering = answering
        self._masked: dict[HeaderPairs, Mapping[str, str]] = {}

    @property
    def name(self) -> str:
        """Provider id."""
        return self.endpoint.manifest.name

    def total(self, request: GenerateRequest, /) -> float | None:
        """Return the seconds that a call may take, retries included; None is no limit."""
        given = request.options.timeout
        return (
            self.endpoint.timeout.total
            if given is None
            else merge_timeout(self.endpoint.timeout, given).total
        )

    def generate(self, request: GenerateRequest, /) -> Flow[ChatResponse]:
        """Answer a request in one attempt, and emit the events of a streamed one."""
        start = cast(float, (yield _WALL))
        request.context.request_id = None
        try:
            response = yield from self._attempt(request, start)
        except ConfigurationError:
            raise  # nothing was sent
        except AIClientError as error:
            self._record(request, cast(float, (yield _WALL)) - start, error)
            raise
        self._record(request, cast(float, (yield _WALL)) - start, None, response)
        # Nobody has seen the response yet; a copy of it costs more than all the rest here.
        object.__setattr__(response, "attempts", tuple(request.context.attempts))
        return response

    @property
    def cache_row(self) -> CacheRow | None:
        """How prompts are cached, as far as that is the same for all models; None where nobody knows."""
        rows = self.endpoint.manifest.caching
        return rows.get(getattr(self.adapter, "api", "")) or rows.get("")

    def _record(
        self,
        request: GenerateRequest,
        seconds: float,
        error: AIClientError | None,
        response: ChatResponse | None = None,
    ) -> None:
        """Write down an attempt that ended, for the response, the error and the log."""
        context = request.context
        known: ExchangeId = getattr(error, "request_id", None) or context.request_id
        # A wall clock may be set back meanwhile.
        seconds = seconds if seconds > 0 else 0.0
        record = AttemptRecord(
            len(context.attempts) + 1,
            error,
            self.name,
            request.model,
            seconds,
            known,
            None if response is None else response.usage,
            None if response is None else response.bill,
        )
        context.attempts.append(record)
        if _LOG.isEnabledFor(DEBUG):
            _LOG.debug("%s", record)

    def describe(self, request: GenerateRequest, /) -> SentRequest:
        """Return what `generate` would send, without its secrets."""
        call = self._encoded(request)
        described = encode(self.endpoint, call)
        return self.shown(described, described.info(call.operation))

    def count(self, request: GenerateRequest, /) -> Flow[int]:
        """Ask how many tokens a prompt has."""
        from aiclient.providers.services import count_flow

        return count_flow(self.endpoint, request)

    def reasons(self, fields: Mapping[str, object], /) -> bool | None:
        """Return whether fields of a body switch reasoning on or off; None where they do not say."""
        return stated_reasoning(fields, self.endpoint.manifest.reasoning_off)

    def list_models(self) -> Flow[list[tuple[str, JsonObject]]]:
        """Ask which models there are: their names, and all that the provider says of each."""
        from aiclient.providers.services import list_flow

        return list_flow(self.endpoint, self.package)

    def answered_by(self, name: str, asked: ModelInfo | None) -> ModelInfo | None:
        """Return what is known of the model that answered, or of the one that was asked."""
        return asked if self._answering is None else self._answering(asked, self.name, name)

    def shown(self, request: HttpRequest, info: RequestInfo) -> SentRequest:
        """Return a request as it may be shown."""
        headers = self._masked.get(request.headers)
        if headers is None:
            headers = {name: redact_header(name, value) for name, value in request.headers}
            if len(self._masked) < _KEPT:
                self._masked[request.headers] = headers
        return SentRequest(info.method, info.url, info.operation, request.body or b"", headers)

    def _attempt(self, request: GenerateRequest, moment: float) -> Flow[ChatResponse]:
        call = self._encoded(request)
        sent = encode(self.endpoint, call)
        reply = yield from exchange(self.endpoint, sent, request.context.attempt, operation=call.operation)
        request.context.request_id = partial(request_id, self.endpoint, reply.headers)
        info = sent.info(call.operation)
        turn = _Turn(self, request, sent, info, moment)
        if isinstance(call, StreamCall):
            return (yield from turn.streamed(call, reply))
        if isinstance(call, PageCall):
            raise AssertionError("no adapter describes a list")
        return turn.whole(reply, call.result.type or PLAIN_EVENT)

    def _encoded(self, request: GenerateRequest) -> AnyCall:
        for message in request.messages:
            if type(message.content) is not str:
                from aiclient.core.media_sizes import check_sizes

                manifest = self.endpoint.manifest
                check_sizes(request.messages, manifest.media, manifest.title)
                break
        try:
            return self.adapter.encode(request)
        except ValueError as error:
            # Builders refuse what would address another resource, such as a model named "..".
            raise ConfigurationError(f"the request to {self.name} cannot be described: {error}") from None

    def result_type(self, request: GenerateRequest) -> str:
        """Return the generated type of a whole answer to a request, also where it was streamed."""
        call = self.adapter.encode(replace(request, stream=False))
        return PLAIN_EVENT if isinstance(call, StreamCall) else call.result.type or PLAIN_EVENT


@dataclass(frozen=True, slots=True)
class _Turn:
    """One attempt that got a reply."""

    provider: HttpProvider
    request: GenerateRequest
    sent: HttpRequest
    info: RequestInfo
    moment: float
    """When it was sent, in seconds since 1970."""

    def whole(self, reply: HttpReply, result_type: str) -> ChatResponse:
        """Read an answer that came in one piece."""
        endpoint = self.provider.endpoint
        body = decode(endpoint, reply, _PLAIN, request=self.info)
        data = reply.body or b""
        if data[:1] != b"{":
            data = decode_body(endpoint, reply, self.info)
        if not isinstance(body, dict):
            raise DecodeError(
                f"{endpoint.manifest.title}: the answer is JSON, but a {type(body).__name__} and not an "
                f"object; check base_url ({self.info}, status {reply.status})",
                provider=endpoint.manifest.name,
                status=reply.status,
                request_id=request_id(endpoint, reply.headers),
                content_type=reply.header("content-type"),
                body=data,
                request=self.info,
            )
        answer = self.provider.adapter.decode(cast(JsonObject, body))
        self._refuse_failure(answer, reply)
        return self._response(answer, RawAnswer(result_type, data))

    def streamed(self, call: StreamCall[object], reply: HttpReply) -> Flow[ChatResponse]:
        """Read a stream to its end, emitting its events on the way."""
        provider, context = self.provider, self.request.context
        decoder = provider.adapter.decoder()
        outer = context.attempt
        # An attempt of its own: what the provider sends is not yet what the caller has seen.
        inner = Attempt(outer.number, outer.remaining)
        context.partial = lambda: self._merged(decoder)

        def rewrite(event: object) -> Iterable[object]:
            fresh = decoder.feed(cast("JsonObject", event)) if isinstance(event, dict) else ()
            if fresh:
                outer.emitted = True
            return fresh

        spec = replace(call.stream, event=PLAIN_EVENT)
        yield from event_flow(Events(provider.endpoint, spec, reply, self.info, inner, rewrite))
        self._refuse_failure(provider.adapter.decode(decoder.body()), reply)
        if not decoder.complete:
            raise self._cut()
        response = self._merged(decoder)
        outer.emitted = True
        for last in _closing(response):
            yield Emit(last)
        return response

    def _cut(self) -> StreamInterruptedError:
        error = StreamInterruptedError(
            f"{self.provider.endpoint.manifest.title}: the stream ended before the answer was complete; "
            f"what came is incomplete ({self.info})",
            request=self.info,
        )
        error.retryable = not self.request.context.attempt.emitted
        return error

    def _merged(self, decoder: StreamDecoder) -> ChatResponse:
        """Return the response as far as a stream has come."""
        body = decoder.body()
        raw = RawAnswer(self.provider.result_type(self.request), body=body)
        return self._response(self.provider.adapter.decode(body), raw)

    def _response(self, answer: Answer, raw: RawAnswer) -> ChatResponse:
        provider, request = self.provider, self.request
        info = request.info
        if answer.model and answer.model != request.model:
            # A snapshot of the model, or another one that the provider chose: that one is billed.
            info = provider.answered_by(answer.model, info)
        price = info.price if info else None
        bill = Bill(price, datetime.fromtimestamp(self.moment, UTC))
        return ChatResponse(
            provider=provider.name,
            model=answer.model or request.model,
            parts=answer.parts,
            usage=answer.usage or Usage(),
            finish_reason=answer.finish_reason,
            raw_finish_reason=answer.raw_finish_reason,
            id=answer.id,
            attempts=tuple(request.context.attempts),
            request=provider.shown(self.sent, self.info),
            answer=raw,
            native=answer.native,
            resolution=request.context.resolution,
            bill=None if answer.usage is None else bill,
            info=info,
            caching=request.options.caching,
            cache_diagnostics=answer.cache_diagnostics,
        )

    def _refuse_failure(self, answer: Answer, reply: HttpReply) -> None:
        """Raise for an answer that says itself that it failed."""
        if answer.error is None:
            return
        endpoint = self.provider.endpoint
        raise error_from_event(
            endpoint,
            {"error": answer.error},
            request=self.info,
            reply_id=request_id(endpoint, reply.headers),
        )


def _closing(response: ChatResponse) -> tuple[StreamEvent, ...]:
    finish = Finish(response.finish_reason, response.raw_finish_reason)
    return (UsageUpdate(response.usage), finish) if response.usage.total_tokens else (finish,)
