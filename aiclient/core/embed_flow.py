"""The flow of an embedding: as many requests as it takes, a few at a time, put together in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from aiclient.core.context import CallContext
from aiclient.core.embed_split import spans
from aiclient.core.embeddings import EmbedLimits, EmbedProgress, EmbedRequest, EmbedResponse
from aiclient.core.errors import AIClientError, ProviderError, RequestTimeoutError, RequestTooLargeError
from aiclient.core.flow import Flow, gather, now
from aiclient.core.middleware import EmbedHandler, Layer, Middleware
from aiclient.core.pipeline import compose_embed
from aiclient.core.usage import Usage
from aiclient.core.vector_list import VectorList
from aiclient.core.warned import log_warnings
from aiclient.wire.options import TimeoutOptions

__all__ = ["embed_flow"]

_TOO_MANY_TOKENS: Final = frozenset({"max_tokens_per_request", "3210"})
"""What providers (OpenAI; Mistral) call a request whose texts are too long together."""

_Span = tuple[int, int]


def embed_flow(
    request: EmbedRequest,
    limits: EmbedLimits,
    *,
    stack: Iterable[Middleware],
    terminal: EmbedHandler,
    total: float | None = None,
) -> Flow[EmbedResponse]:
    """Embed all texts through all layers.

    Layers down to `USER` see the call as a whole; those below, such as retries and limiters, see each
    request that it is split into.

    Args:
        request: All texts.
        limits: What one request may hold.
        stack: Middleware.
        terminal: The provider, which answers one request in one attempt.
        total: Seconds for the whole call; None leaves each request to the clocks of its own.

    Raises:
        AIClientError: A request failed for good; `embedded` holds what the others brought.
    """
    layers = tuple(stack)
    each = compose_embed([one for one in layers if one.layer >= Layer.BREAK], terminal)

    def split(whole: EmbedRequest) -> Flow[EmbedResponse]:
        return _Work(whole, limits, each).flow(total)

    handler = compose_embed([one for one in layers if one.layer < Layer.BREAK], split)
    context = request.context
    try:
        response = yield from handler(request)
    except AIClientError as error:
        log_warnings(context)
        if not error.attempts:
            # An error that held itself could not be pickled.
            error.attempts = tuple(
                [replace(one, error=None) if one.error is error else one for one in context.attempts]
            )
        raise
    if not context.warnings:
        return response
    log_warnings(context)
    return replace(response, warnings=tuple(dict.fromkeys((*response.warnings, *context.warnings))))


@dataclass(frozen=True, slots=True)
class _Clock:
    """The end of the time that the user gave to the whole call."""

    total: float
    deadline: float


class _Work:
    """One call on its way; branches share it, each in a thread or task of its own."""

    def __init__(self, request: EmbedRequest, limits: EmbedLimits, handler: EmbedHandler) -> None:
        self._request = request
        self._limits = limits
        self._handler = handler
        self._waiting = deque(spans(request.inputs, limits))
        self._done: dict[_Span, EmbedResponse] = {}
        self._failure: AIClientError | None = None

    def flow(self, total: float | None) -> Flow[EmbedResponse]:
        """Run all requests and return their vectors as one response."""
        count = min(len(self._waiting), self._limits.parallel)
        clock = None if total is None else _Clock(total, (yield from now("steady")) + total)
        if count == 1:
            # No branches, and so no threads, for the usual call.
            yield from self._branch(clock)
        else:
            yield from gather({f"embed {number}": self._branch(clock) for number in range(1, count + 1)})
        if self._failure is not None:
            if self._done or count > 1:
                self._failure.embedded = self._progress()
            raise self._failure
        return self._response()

    def _branch(self, clock: _Clock | None) -> Flow[None]:
        """Take one request after the other; after a failure, only what is under way is finished."""
        while self._failure is None:
            try:
                span = self._waiting.popleft()
            except IndexError:
                return
            context = CallContext(
                self._request.context.total,
                on_unsupported=self._request.context.on_unsupported,
                resolution=self._request.context.resolution,
            )
            try:
                part = yield from self._part(span, context, clock)
                response = yield from self._handler(part)
                # Of many requests only the vectors are kept: the answers would take as much memory again.
                whole = len(response.vectors) == len(self._request.inputs)
                self._done[span] = response if whole else replace(response, request=None, answer=None)
            except AIClientError as error:
                self._failed(span, error)
            for text in context.warnings:
                self._request.context.warn(text)
            self._request.context.attempts.extend(context.attempts)

    def _part(self, span: _Span, context: CallContext, clock: _Clock | None) -> Flow[EmbedRequest]:
        whole = self._request
        options = whole.options
        if clock is not None and self._done:
            left = clock.deadline - (yield from now("steady"))
            if left <= 0:
                raise RequestTimeoutError(
                    f"embedding took more than {clock.total:g} s; {len(self._done)} requests were answered",
                    clock="total",
                    seconds=clock.total,
                )
            context.total = left
            options = replace(options, timeout=_with_total(options.timeout, left))
        return replace(whole, inputs=whole.inputs[slice(*span)], options=options, context=context)

    def _failed(self, span: _Span, error: AIClientError) -> None:
        start, end = span
        if _too_large(error) and end - start > 1:
            middle = (start + end) // 2
            self._waiting.extendleft(((middle, end), (start, middle)))
        elif self._failure is None:
            self._failure = error

    def _response(self) -> EmbedResponse:
        parts = [self._done[span] for span in sorted(self._done)]
        first = parts[0]
        attempts = tuple(self._request.context.attempts)
        if len(parts) == 1:
            return replace(first, attempts=attempts)
        return EmbedResponse(
            provider=first.provider,
            model=first.model,
            vectors=VectorList.joined([part.vectors for part in parts]),
            usage=_usage(parts),
            cost=_cost(parts),
            attempts=attempts,
            resolution=first.resolution,
        )

    def _progress(self) -> EmbedProgress:
        parts = [(span, self._done[span]) for span in sorted(self._done)]
        responses = [response for _, response in parts]
        return EmbedProgress(
            vectors={
                start + offset: vector
                for (start, _), response in parts
                for offset, vector in enumerate(response.vectors)
            },
            count=len(self._request.inputs),
            usage=_usage(responses),
            cost=_cost(responses) if responses else None,
        )


def _too_large(error: AIClientError) -> bool:
    """Say whether fewer texts at once may do."""
    return isinstance(error, RequestTooLargeError) or (
        isinstance(error, ProviderError) and error.code in _TOO_MANY_TOKENS
    )


def _with_total(given: float | TimeoutOptions | None, seconds: float) -> float | TimeoutOptions:
    return {**given, "total": seconds} if isinstance(given, Mapping) else seconds


def _usage(parts: Iterable[EmbedResponse]) -> Usage:
    found = [part.usage for part in parts]
    return sum(found[1:], found[0]) if found else Usage()


def _cost(parts: Iterable[EmbedResponse]) -> Decimal | None:
    total = Decimal(0)
    for part in parts:
        if part.cost is None:
            return None  # a sum in which one cost is unknown is unknown
        total += part.cost
    return total
