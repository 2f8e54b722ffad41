"""The one retry: a flow around any flow, used by typed clients and by the facade, never by both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar, cast

from aiclient.core.errors import AIClientError, RequestTimeoutError
from aiclient.core.flow import Flow, Now, Random, Sleep

__all__ = ["Attempt", "RetryPolicy", "retrying"]

T = TypeVar("T")

_STEADY: Final = Now("steady")
_RANDOM: Final = Random()


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how long to wait."""

    retries: int = 2
    """Attempts after the first."""
    base: float = 0.5
    """Seconds that the wait may reach before the first retry; doubled for each further one."""
    cap: float = 8.0
    """Longest wait of our own choice."""
    longest: float = 60.0
    """Longest wait that a provider may ask for; beyond it the error is raised at once."""


@dataclass(slots=True)
class Attempt:
    """State of a retried call, which the attempts share."""

    number: int = 1
    remaining: float | None = None
    """Seconds left of the total time; None where it is not limited."""
    emitted: bool = False
    """True once the caller has seen an event; nothing is repeated after that."""
    deadline: float | None = None
    """When the total time is over, by the steady clock; whatever belongs to the same call shares it."""


def retrying(
    once: Callable[[Attempt], Flow[T]],
    policy: RetryPolicy,
    total: float | None = None,
    *,
    deadline: float | None = None,
) -> Flow[T]:
    """Run a flow, and again after a failure that may pass.

    Args:
        once: Makes the flow of one attempt.
        policy: How often, and how long to wait in between.
        total: Seconds for all attempts and waits together.
        deadline: When they are over, where the call began before this.

    Raises:
        AIClientError: The last failure, or one that is not worth a retry.
    """
    attempt = Attempt(remaining=total)
    if deadline is not None:
        attempt.remaining = _left(deadline, cast(float, (yield _STEADY)), total)
    elif total is not None:
        deadline = cast(float, (yield _STEADY)) + total
    attempt.deadline = deadline
    while True:
        try:
            return (yield from once(attempt))
        except AIClientError as error:
            if not error.retryable or attempt.emitted or attempt.number > policy.retries:
                raise
            delay = yield from _delay(error, attempt.number, policy)
            if deadline is not None:
                attempt.remaining = deadline - cast(float, (yield _STEADY)) - (delay or 0.0)
            if delay is None or (attempt.remaining is not None and attempt.remaining <= 0):
                raise
        yield Sleep(delay)
        attempt.number += 1


def _left(deadline: float, moment: float, total: float | None) -> float:
    if deadline > moment:
        return deadline - moment
    limit = "its limit" if total is None else f"{total:g} s"
    raise RequestTimeoutError(
        f"the whole call took longer than {limit} (timeout.total); raise timeout={{'total': ...}} of the "
        "client or of the call where this can take longer",
        clock="total",
        seconds=total,
    )


def _delay(error: AIClientError, number: int, policy: RetryPolicy) -> Flow[float | None]:
    """Return how long to wait; None where the provider asks for too long."""
    if error.retry_after is not None:
        return error.retry_after if error.retry_after <= policy.longest else None
    if isinstance(error, RequestTimeoutError) and number == 1:
        return 0.0
    ceiling = min(policy.cap, policy.base * 2.0 ** (number - 1))
    return ceiling * cast(float, (yield _RANDOM))
