"""The flow of an embedding, run by hand: which layer sees what, and what is left after a failure."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from aiclient.core.context import AttemptRecord, CallContext
from aiclient.core.embed_flow import embed_flow
from aiclient.core.embeddings import EmbedLimits, EmbedOptions, EmbedRequest, EmbedResponse
from aiclient.core.errors import (
    InvalidRequestError,
    RateLimitError,
    RequestTimeoutError,
    RequestTooLargeError,
)
from aiclient.core.flow import Flow, Gather, Now, Sleep
from aiclient.core.middleware import EmbedHandler, Layer, Middleware
from aiclient.core.retry import RetryPolicy
from aiclient.core.usage import Usage
from aiclient.core.vector_list import VectorList
from aiclient.resilience import Retry


class Clock:
    """Runs flows one after the other, in a time of its own."""

    def __init__(self, step: float = 0.0) -> None:
        self.time = 0.0
        self.step = step
        self.slept: list[float] = []

    def run(self, flow: Flow[EmbedResponse]) -> EmbedResponse:
        value: object = None
        try:
            effect = next(flow)
            while True:
                match effect:
                    case Now():
                        self.time += self.step
                        value = self.time
                    case Sleep():
                        self.slept.append(effect.seconds)
                        value = None
                    case Gather():
                        value = [self.run(one) for one in effect.flows]  # type: ignore[arg-type]
                    case _:
                        raise AssertionError(effect)
                effect = flow.send(value)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]


def asked(count: int, options: EmbedOptions | None = None) -> EmbedRequest:
    texts = tuple(str(number) for number in range(count))
    return EmbedRequest(provider="acme", model="acme-1", inputs=texts, options=options or EmbedOptions())


def provider(refuse: Callable[[EmbedRequest], Exception | None] = lambda _: None) -> EmbedHandler:
    """Return a provider that answers with the number of each text; a dime and a token each."""

    def embed(request: EmbedRequest) -> Flow[EmbedResponse]:
        yield from ()
        error = refuse(request)
        request.context.attempts.append(AttemptRecord(request.context.attempt.number, error))  # type: ignore[arg-type]
        if error is not None:
            raise error
        return EmbedResponse(
            provider="acme",
            model="acme-1",
            vectors=VectorList([[float(text)] for text in request.inputs]),
            usage=Usage(input_tokens=len(request.inputs)),
            cost=Decimal(len(request.inputs)) / 10,
        )

    return embed


def numbers(response: EmbedResponse) -> list[float]:
    return [vector[0] for vector in response]


def test_many_requests_make_one_response() -> None:
    response = Clock().run(
        embed_flow(asked(25), EmbedLimits(inputs=4, parallel=3), stack=(), terminal=provider())
    )
    assert numbers(response) == list(range(25))
    assert response.usage == Usage(input_tokens=25)
    assert response.cost == Decimal("2.5")
    assert len(response.attempts) == 7
    assert response.raw is None


def test_one_request_needs_no_branches() -> None:
    flow = embed_flow(asked(4), EmbedLimits(inputs=4), stack=(), terminal=provider())
    with pytest.raises(StopIteration):
        next(flow)


def test_no_more_requests_are_under_way_than_allowed() -> None:
    flow = embed_flow(asked(25), EmbedLimits(inputs=1, parallel=3), stack=(), terminal=provider())
    effect = next(flow)
    assert isinstance(effect, Gather)
    assert len(effect.flows) == 3
    flow.close()


def test_an_unknown_cost_makes_the_sum_unknown() -> None:
    whole = provider()

    def terminal(request: EmbedRequest) -> Flow[EmbedResponse]:
        response = yield from whole(request)
        return replace(response, cost=None) if "0" in request.inputs else response

    response = Clock().run(embed_flow(asked(4), EmbedLimits(inputs=2), stack=(), terminal=terminal))
    assert response.cost is None
    assert response.usage.input_tokens == 4


class Watching(Middleware):
    """Notes how many texts it sees at once."""

    def __init__(self) -> None:
        self.seen: list[int] = []

    def embed(self, request: EmbedRequest, call_next: EmbedHandler) -> Flow[EmbedResponse]:
        self.seen.append(len(request.inputs))
        return (yield from call_next(request))


class WatchingRequests(Watching):
    """The same, next to the provider."""

    layer = Layer.LIMIT


def test_outer_layers_see_the_call_and_inner_ones_each_request() -> None:
    outer, inner = Watching(), WatchingRequests()
    Clock().run(embed_flow(asked(5), EmbedLimits(inputs=2), stack=(inner, outer), terminal=provider()))
    assert outer.seen == [5]
    assert inner.seen == [2, 2, 1]


def test_each_request_is_retried_alone() -> None:
    left = [2]

    def refuse(request: EmbedRequest) -> Exception | None:
        if request.inputs[0] != "2" or not left[0]:
            return None
        left[0] -= 1
        return RateLimitError("slow down", provider="acme", retry_after=3)

    clock = Clock()
    response = clock.run(
        embed_flow(asked(6), EmbedLimits(inputs=2), stack=[Retry()], terminal=provider(refuse))
    )
    assert numbers(response) == list(range(6))
    assert clock.slept == [3, 3]
    assert [one.number for one in response.attempts] == [1, 1, 2, 3, 1]


def test_a_failure_keeps_what_was_done() -> None:
    def refuse(request: EmbedRequest) -> Exception | None:
        return InvalidRequestError("no", provider="acme", status=400) if "4" in request.inputs else None

    flow = embed_flow(asked(9), EmbedLimits(inputs=2, parallel=1), stack=(), terminal=provider(refuse))
    with pytest.raises(InvalidRequestError) as caught:
        Clock().run(flow)
    done = caught.value.embedded
    assert done is not None
    assert {position: vector[0] for position, vector in done.vectors.items()} == {0: 0, 1: 1, 2: 2, 3: 3}
    assert done.missing == (4, 5, 6, 7, 8)
    assert done.usage.input_tokens == 4
    assert done.cost == Decimal("0.4")
    assert len(caught.value.attempts) == 3
    copied = pickle.loads(pickle.dumps(caught.value))
    assert copied.embedded == done
    assert repr(done) == "EmbedProgress(4 of 9 vectors, cost=0.4)"


def test_a_failure_of_everything_keeps_nothing() -> None:
    error = InvalidRequestError("no", provider="acme", status=400)
    with pytest.raises(InvalidRequestError) as caught:
        Clock().run(embed_flow(asked(1), EmbedLimits(inputs=2), stack=(), terminal=provider(lambda _: error)))
    assert caught.value.embedded is None
    assert caught.value.attempts[0].error is None


@pytest.mark.parametrize(
    "error",
    [
        InvalidRequestError("400k tokens", provider="acme", code="max_tokens_per_request"),
        RequestTooLargeError("too large", provider="acme", status=413),
    ],
)
def test_what_is_too_much_at_once_is_halved(error: Exception) -> None:
    sizes: list[int] = []

    def refuse(request: EmbedRequest) -> Exception | None:
        sizes.append(len(request.inputs))
        return error if len(request.inputs) > 2 else None

    response = Clock().run(embed_flow(asked(7), EmbedLimits(inputs=100), stack=(), terminal=provider(refuse)))
    assert numbers(response) == list(range(7))
    assert sizes == [7, 3, 1, 2, 4, 2, 2]


def test_one_text_that_is_too_much_fails() -> None:
    error = RequestTooLargeError("too large", provider="acme", status=413)
    flow = embed_flow(
        asked(2),
        EmbedLimits(inputs=100),
        stack=(),
        terminal=provider(lambda request: error if "1" in request.inputs else None),
    )
    with pytest.raises(RequestTooLargeError) as caught:
        Clock().run(flow)
    assert caught.value.embedded is not None
    assert caught.value.embedded.missing == (1,)


@pytest.mark.parametrize(
    ("timeout", "later"), [(10.0, 5.0), ({"total": 10.0, "connect": 1.0}, {"total": 5.0, "connect": 1.0})]
)
def test_the_time_of_the_caller_is_for_all_requests(timeout: float, later: float) -> None:
    left: list[object] = []

    def refuse(request: EmbedRequest) -> Exception | None:
        left.append(request.options.timeout)
        return None

    options = EmbedOptions(timeout=timeout)
    limits = EmbedLimits(inputs=1, parallel=1)
    flow = embed_flow(asked(5, options), limits, stack=(), terminal=provider(refuse), total=10.0)
    with pytest.raises(RequestTimeoutError, match="2 requests were answered") as caught:
        Clock(step=5.0).run(flow)
    assert left == [timeout, later]
    assert caught.value.embedded is not None
    assert caught.value.embedded.missing == (2, 3, 4)


def test_the_provider_s_time_is_for_each_request() -> None:
    request = replace(asked(5), context=CallContext(total=7.0))
    totals: list[float | None] = []

    def refuse(part: EmbedRequest) -> Exception | None:
        totals.append(part.context.total)
        return None

    Clock(step=5.0).run(
        embed_flow(request, EmbedLimits(inputs=1, parallel=1), stack=(), terminal=provider(refuse))
    )
    assert totals == [7.0] * 5


def test_warnings_are_told_once() -> None:
    whole = provider()

    def terminal(request: EmbedRequest) -> Flow[EmbedResponse]:
        request.context.unsupported("user='me'", "acme has no place for it")
        return (yield from whole(request))

    response = Clock().run(embed_flow(asked(6), EmbedLimits(inputs=2), stack=(), terminal=terminal))
    assert response.warnings == ("user='me' was not sent: acme has no place for it",)


def test_no_retries_are_no_retries() -> None:
    error = RateLimitError("slow down", provider="acme", retry_after=3)
    flow = embed_flow(
        asked(1),
        EmbedLimits(inputs=1),
        stack=[Retry(RetryPolicy(retries=0))],
        terminal=provider(lambda _: error),
    )
    with pytest.raises(RateLimitError):
        Clock().run(flow)
