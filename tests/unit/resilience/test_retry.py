"""The RETRY layer, stepped by hand: no clock, no network."""

from __future__ import annotations

import pytest

from aiclient.core.errors import AuthenticationError, RateLimitError
from aiclient.core.flow import Emit, Flow, Now, Sleep
from aiclient.core.messages import UserMessage
from aiclient.core.middleware import GenerateHandler
from aiclient.core.pipeline import compose
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.core.retry import RetryPolicy
from aiclient.resilience import Retry

ANSWER = ChatResponse(provider="acme", model="acme-1")


def request() -> GenerateRequest:
    return GenerateRequest(provider="acme", model="acme-1", messages=(UserMessage("Hi"),))


def failing(times: int, *, emit: bool = False) -> GenerateHandler:
    """Return a provider that fails a number of times before it answers."""
    left = [times]

    def provider(asked: GenerateRequest) -> Flow[ChatResponse]:
        if emit:
            asked.context.attempt.emitted = True
            yield Emit("text")
        if left[0]:
            left[0] -= 1
            raise RateLimitError("slow down", provider="acme", retry_after=3)
        return ANSWER

    return provider


def test_it_waits_as_long_as_asked_and_goes_on() -> None:
    flow = compose([Retry()], failing(1))(request())
    assert next(flow) == Sleep(3)
    with pytest.raises(StopIteration) as done:
        flow.send(None)
    assert done.value.value is ANSWER


def test_it_counts() -> None:
    flow = compose([Retry(RetryPolicy(retries=1))], failing(2))(request())
    assert next(flow) == Sleep(3)
    with pytest.raises(RateLimitError):
        flow.send(None)


def test_it_does_not_repeat_what_was_seen() -> None:
    flow = compose([Retry()], failing(1, emit=True))(request())
    assert next(flow) == Emit("text")
    with pytest.raises(RateLimitError):
        flow.send(None)


def test_it_does_not_repeat_what_cannot_work() -> None:
    def refuse(asked: GenerateRequest) -> Flow[ChatResponse]:
        yield from ()
        raise AuthenticationError("no", provider="acme")

    with pytest.raises(AuthenticationError):
        next(compose([Retry()], refuse)(request()))


def test_it_keeps_to_the_total_time() -> None:
    asked = request()
    asked.context.total = 2.0
    flow = compose([Retry()], failing(1))(asked)
    assert next(flow) == Now("steady")
    assert flow.send(100.0) == Now("steady")
    with pytest.raises(RateLimitError):
        flow.send(100.5)
