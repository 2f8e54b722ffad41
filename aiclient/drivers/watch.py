"""Runs the five clocks of one request and says which one ended it."""

from __future__ import annotations

from time import monotonic
from typing import Literal

from aiclient.core.errors import RequestTimeoutError
from aiclient.wire.http import HttpRequest, RequestInfo

__all__ = ["EXTENSION", "Clock", "Watch"]

Clock = Literal["total", "connect", "first_token", "stall", "pool"]

EXTENSION = "aiclient.watch"
"""Name under which a request carries its watch down to the socket."""

_MOMENT = 0.25

_WHAT: dict[Clock, str] = {
    "total": "the call took longer than",
    "connect": "no connection within",
    "first_token": "no first byte of the answer within",
    "stall": "nothing new in the answer for",
    "pool": "no free connection within",
}


class Watch:
    """How long each step of a request may still take; the clocks start when it is made."""

    __slots__ = ("_deadline", "_first", "clock", "limits", "request", "started")

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.clock: Clock = "total"
        """The clock that would end the current step."""
        self.started = False
        """True once a byte of the body is there: from then on it is `stall` that counts."""
        timeout = request.timeout
        total = timeout.total if request.remaining is None else request.remaining
        self._deadline = None if total is None else monotonic() + total
        self._first: float | None = None
        self.limits: dict[str, float | None] | None = None
        """The timeouts that a stock transport goes by; None where our own sockets ask this watch."""

    def sent(self) -> None:
        """Start the wait for the first byte: a connection is there and the request leaves."""
        first = self.request.timeout.first_token
        if first is not None:
            self._first = monotonic() + first

    def arrived(self) -> None:
        """Turn a stock transport, which knows no first token, to the clock of the body."""
        self.started = True
        if self.limits is not None:
            left = self.read()
            self.limits["read"] = None if left is None else max(left, 0.001)

    def check(self) -> None:
        """Raise where time is over that a stock transport does not look at."""
        if self.limits is not None and self.read() == 0:
            raise self.error()

    def hurry(self) -> None:
        """Allow a moment only: what is awaited does not matter to the caller."""
        soon = monotonic() + _MOMENT
        self._deadline = soon if self._deadline is None else min(self._deadline, soon)

    def step(self, clock: Literal["connect", "pool"]) -> float | None:
        """Return the seconds that a step of its own clock may take."""
        return self._least(getattr(self.request.timeout, clock), clock)

    def read(self) -> float | None:
        """Return the seconds that the next read or write may take; 0 where none are left."""
        if self.started:
            return self._least(self.request.timeout.stall, "stall")
        if self._first is None:
            return self._least(None, "total")
        return self._least(self._first - monotonic(), "first_token")

    def _least(self, seconds: float | None, clock: Clock) -> float | None:
        deadline = self._deadline
        if deadline is not None:
            left = deadline - monotonic()
            if seconds is None or left < seconds:
                seconds, clock = left, "total"
        self.clock = clock
        return seconds if seconds is None or seconds > 0 else 0.0

    def error(self, clock: Clock | None = None) -> RequestTimeoutError:
        """Return the error for a clock that ran out; by default the one that was running."""
        name = clock or self.clock
        seconds: float | None = getattr(self.request.timeout, name)
        info: RequestInfo = self.request.info()
        limit = "its limit" if seconds is None else f"{seconds:g} s"
        return RequestTimeoutError(
            f"{_WHAT[name]} {limit} (timeout.{name}): {info}; raise timeout={{{name!r}: ...}} "
            "of the client or of the call's options where this can take longer",
            clock=name,
            seconds=seconds,
            request=info,
        )
