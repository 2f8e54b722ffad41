"""A provider reached over HTTP: one attempt as a flow, from our request to our response."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from logging import DEBUG, getLogger
from typing import Final, TypeAlias, cast

from aiclient.core.call_flow import exchange
from aiclient.core.capabilities import stated_reasoning
from aiclient.core.context import AttemptRecord, ExchangeId
from aiclient.core.decode import request_id
from aiclient.core.encode import AnyCall, encode
from aiclient.core.endpoint import Endpoint, HeaderPairs
from aiclient.core.errors import AIClientError, ConfigurationError
from aiclient.core.flow import Flow, Now
from aiclient.core.models import ModelInfo
from aiclient.core.plain_json import PLAIN_TYPE
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.core.sent import SentRequest
from aiclient.core.timeouts import merge_timeout
from aiclient.providers.base import Adapter
from aiclient.providers.turn import Turn
from aiclient.wire.cache_row import CacheRow
from aiclient.wire.call import PageCall, StreamCall
from aiclient.wire.http import HttpRequest, RequestInfo
from aiclient.wire.json import JsonObject
from aiclient.wire.redact import redact_header

__all__ = ["Answering", "HttpProvider"]

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
        ended = False
        try:
            response = yield from self._attempt(request, start)
            ended = True
        except ConfigurationError:
            ended = True  # nothing was sent
            raise
        except AIClientError as error:
            ended = True
            self._record(request, cast(float, (yield _WALL)) - start, error)
            raise
        finally:
            if not ended and _LOG.isEnabledFor(DEBUG):
                # Nobody is there any more who could tell the time.
                number = len(request.context.attempts) + 1
                _LOG.debug("%s:%s attempt %d was left before its end", self.name, request.model, number)
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
        info = sent.info(call.operation)
        try:
            reply = yield from exchange(
                self.endpoint, sent, request.context.attempt, operation=call.operation
            )
            request.context.request_id = partial(request_id, self.endpoint, reply.headers)
            turn = Turn(self, request, sent, info, moment)
            if isinstance(call, StreamCall):
                from aiclient.providers.streamed import streamed

                return (yield from streamed(turn, call, reply))
            if isinstance(call, PageCall):
                raise AssertionError("no adapter describes a list")
            return turn.whole(reply, call.result.type or PLAIN_TYPE)
        except AIClientError as error:
            error.sent = error.sent or self.shown(sent, info)
            raise

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
        return PLAIN_TYPE if isinstance(call, StreamCall) else call.result.type or PLAIN_TYPE
