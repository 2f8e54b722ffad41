"""A line in the log for each attempt of a typed call; the facade writes its own."""

from __future__ import annotations

from collections.abc import Callable
from logging import getLogger
from typing import Final, TypeVar

from aiclient.core.context import AttemptRecord
from aiclient.core.errors import AIClientError
from aiclient.core.flow import Flow, now
from aiclient.core.retry import Attempt

__all__ = ["logged"]

T = TypeVar("T")

_LOG: Final = getLogger("aiclient")


def logged(once: Callable[[Attempt], Flow[T]], provider: str, operation: str) -> Callable[[Attempt], Flow[T]]:
    """Return attempts that write down how they end.

    Args:
        once: Makes the flow of one attempt.
        provider: Its id.
        operation: What is called.
    """

    def told(attempt: Attempt) -> Flow[T]:
        start = yield from now()
        try:
            value = yield from once(attempt)
        except AIClientError as error:
            seconds = max(0.0, (yield from now()) - start)
            known: str | None = getattr(error, "request_id", None)
            _LOG.debug("%s", AttemptRecord(attempt.number, error, provider, operation, seconds, known))
            raise
        seconds = max(0.0, (yield from now()) - start)
        _LOG.debug("%s", AttemptRecord(attempt.number, None, provider, operation, seconds))
        return value

    return told
