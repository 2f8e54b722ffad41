"""The one retry, stepped by hand."""

from __future__ import annotations

import pytest

from aiclient.core.errors import (
    AIClientError,
    ConnectFailedError,
    InvalidRequestError,
    QuotaExceededError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
)
from aiclient.core.flow import Emit, Flow, Now, Random, Sleep, emit
from aiclient.core.retry import Attempt, RetryPolicy, retrying
from tests.unit.core.sample import drive


def failing(errors: list[AIClientError], seen: list[Attempt] | None = None) -> Flow[str]:
    """Make a retried flow that fails as often as there are errors."""

    def once(attempt: Attempt) -> Flow[str]:
        if seen is not None:
            seen.append(Attempt(attempt.number, attempt.remaining, attempt.emitted))
        if errors:
            raise errors.pop(0)
        yield from emit("event")
        return "done"

    return retrying(once, RetryPolicy())


def failing_with(error: Exception | None) -> Flow[None]:
    """Make a flow that asks for nothing and fails."""
    if error is not None:
        raise error
    yield from ()


def server() -> ServerError:
    """Return an error that may pass."""
    return ServerError("m", provider="p", status=500)


def limited(seconds: float) -> RateLimitError:
    """Return an error that says when to come back."""
    return RateLimitError("m", provider="p", status=429, retry_after=seconds)


def test_the_first_answer_is_enough() -> None:
    assert drive(failing([]), None) == ([Emit("event")], "done")


def test_waits_are_random_up_to_a_growing_limit() -> None:
    effects, value = drive(failing([server(), server()]), 0.5, None, 0.25, None, None)
    assert effects == [Random(), Sleep(0.25), Random(), Sleep(0.25), Emit("event")]
    assert value == "done"


def test_waits_have_a_ceiling() -> None:
    policy = RetryPolicy(retries=9)
    errors: list[AIClientError] = [server() for _ in range(9)]

    def once(attempt: Attempt) -> Flow[None]:
        yield from failing_with(errors.pop() if errors else None)

    effects, _ = drive(retrying(once, policy), *([1.0, None] * 9))
    assert [effect.seconds for effect in effects if isinstance(effect, Sleep)] == [
        0.5,
        1,
        2,
        4,
        8,
        8,
        8,
        8,
        8,
    ]


def test_the_provider_knows_better() -> None:
    effects, _ = drive(failing([limited(3.0)]), None, None)
    assert effects == [Sleep(3.0), Emit("event")]


def test_nobody_waits_for_an_hour() -> None:
    with pytest.raises(RateLimitError):
        drive(failing([limited(3600.0)]))


def test_a_lost_connection_is_tried_again() -> None:
    effects, _ = drive(failing([ConnectFailedError("m")]), 0.0, None, None)
    assert effects == [Random(), Sleep(0.0), Emit("event")]


def test_a_timeout_has_waited_long_enough() -> None:
    effects, _ = drive(failing([RequestTimeoutError("m", clock="connect")]), None, None)
    assert effects == [Sleep(0.0), Emit("event")]


def test_it_gives_up() -> None:
    with pytest.raises(ServerError):
        drive(failing([server(), server(), server()]), 0.5, None, 0.5, None)


@pytest.mark.parametrize(
    "error",
    [
        InvalidRequestError("m", provider="p", status=400),
        QuotaExceededError("m", provider="p", status=429),
        RequestTimeoutError("m", clock="total"),
    ],
)
def test_what_will_not_pass(error: AIClientError) -> None:
    with pytest.raises(type(error)):
        drive(failing([error]))


def test_nothing_is_repeated_once_an_event_was_seen() -> None:
    def once(attempt: Attempt) -> Flow[None]:
        attempt.emitted = True
        yield from failing_with(server())

    with pytest.raises(ServerError):
        drive(retrying(once, RetryPolicy()))


def test_other_errors_pass_through() -> None:
    def once(attempt: Attempt) -> Flow[None]:
        yield from failing_with(KeyError())

    with pytest.raises(KeyError):
        drive(retrying(once, RetryPolicy()))


def test_the_total_time_covers_attempts_and_waits() -> None:
    seen: list[float | None] = []
    errors: list[AIClientError] = [server(), server()]

    def once(attempt: Attempt) -> Flow[str]:
        seen.append(attempt.remaining)
        yield from failing_with(errors.pop() if errors else None)
        return "done"

    steady = Now("steady")
    effects, _ = drive(retrying(once, RetryPolicy(), 10.0), 100.0, 1.0, 103.0, None, 0.0, 105.0, None)
    assert effects == [steady, Random(), steady, Sleep(0.5), Random(), steady, Sleep(0.0)]
    assert seen == [10.0, 6.5, 5.0]


def test_no_wait_beyond_the_total_time() -> None:
    def once(attempt: Attempt) -> Flow[None]:
        yield from failing_with(limited(5.0))

    with pytest.raises(RateLimitError):
        drive(retrying(once, RetryPolicy(), 10.0), 100.0, 106.0)


def test_what_is_asked_anew_shares_the_time_of_its_call() -> None:
    seen: list[float | None] = []

    def once(attempt: Attempt) -> Flow[str]:
        seen.append(attempt.remaining)
        yield from ()
        return "done"

    drive(retrying(once, RetryPolicy(), 10.0, deadline=110.0), 107.5)
    assert seen == [2.5]
    with pytest.raises(RequestTimeoutError, match=r"longer than 10 s \(timeout\.total\)") as caught:
        drive(retrying(once, RetryPolicy(), 10.0, deadline=110.0), 110.0)
    assert (caught.value.clock, caught.value.seconds, len(seen)) == ("total", 10.0, 1)
