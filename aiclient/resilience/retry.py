"""The RETRY layer: sends a call again after a failure that may pass."""

from __future__ import annotations

from typing import ClassVar

from aiclient.core.flow import Flow
from aiclient.core.middleware import GenerateHandler, Layer, Middleware
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.core.retry import Attempt, RetryPolicy, retrying

__all__ = ["Retry"]


class Retry(Middleware):
    """Repeats what is below it, never after an event has reached the caller.

    Args:
        policy: How often, and how long to wait in between.
    """

    layer: ClassVar[Layer] = Layer.RETRY

    def __init__(self, policy: RetryPolicy | None = None) -> None:
        self.policy = policy or RetryPolicy()

    def generate(self, request: GenerateRequest, call_next: GenerateHandler) -> Flow[ChatResponse]:
        """Run one attempt after the other; the parameters are those of every layer."""
        context = request.context

        def once(attempt: Attempt) -> Flow[ChatResponse]:
            context.attempt = attempt
            return call_next(request)

        return retrying(once, self.policy, context.total)
