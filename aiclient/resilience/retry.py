"""The RETRY layer: sends a call again after a failure that may pass."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from aiclient.core.flow import Flow
from aiclient.core.middleware import EmbedHandler, GenerateHandler, Layer, Middleware
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.core.retry import Attempt, RetryPolicy, retrying

if TYPE_CHECKING:
    from aiclient.core.embeddings import EmbedRequest, EmbedResponse

__all__ = ["Retry"]


class Retry(Middleware):
    """Repeats what is below it, never after an event has reached the caller.

    What comes through here again in the same call, as a question that is asked anew, shares its total time.

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

        return retrying(once, self.policy, context.total, deadline=context.attempt.deadline)

    def embed(self, request: EmbedRequest, call_next: EmbedHandler) -> Flow[EmbedResponse]:
        """Run one attempt after the other of each request that a call is split into."""
        context = request.context

        def once(attempt: Attempt) -> Flow[EmbedResponse]:
            context.attempt = attempt
            return call_next(request)

        return retrying(once, self.policy, context.total, deadline=context.attempt.deadline)
