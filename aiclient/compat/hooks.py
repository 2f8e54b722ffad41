"""Middleware in the words of 1.0.0, as a layer of the pipeline that there is now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from threading import Lock
from typing import Protocol, TypeAlias, cast

from aiclient.compat.answers import ModelResponse
from aiclient.core.errors import AIClientError
from aiclient.core.flow import Flow
from aiclient.core.messages import Message, as_messages
from aiclient.core.middleware import GenerateHandler
from aiclient.core.middleware import Middleware as NewMiddleware
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse

__all__ = ["CostTrackingMiddleware", "Middleware", "OldMiddleware", "adapted"]

OldPrompt: TypeAlias = str | Sequence[Message]


class OldMiddleware(Protocol):
    """Any object with the three methods; its `on_error` may be missing."""

    def before_request(self, model: str, prompt: list[Message], /) -> object:
        """Return the prompt to go on with, or an answer that takes the place of the call."""
        ...

    def after_response(self, response: ModelResponse, /) -> object:
        """Return the answer that the caller gets."""
        ...


class Middleware(NewMiddleware):
    """A base for middleware with the three methods of 1.0.0.

    They were called for each attempt and not for streams; now they are called once for each call, streams
    included, and `on_error` sees the error that the caller gets.
    """

    def before_request(self, model: str, prompt: OldPrompt) -> OldPrompt | ModelResponse:
        """Return the prompt to go on with, or an answer that takes the place of the call.

        Args:
            model: The name that is sent.
            prompt: The conversation, as messages.
        """
        return prompt

    def after_response(self, response: ModelResponse) -> ChatResponse:
        """Return the answer that the caller gets.

        Args:
            response: The provider's.
        """
        return response

    def on_error(self, error: Exception, model: str, *, attempt: int = 0) -> None:
        """Look at an error.

        Args:
            error: What the caller is about to get.
            model: The name that was sent.
            attempt: Number of the last attempt, from 0.
        """

    def generate(self, request: GenerateRequest, call_next: GenerateHandler) -> Flow[ChatResponse]:
        """Call the three methods around one generation; the parameters are those of every layer."""
        before = self.before_request(request.model, list(request.messages))
        if isinstance(before, ChatResponse):
            return _renewed(before)
        request = replace(request, messages=as_messages(before))
        try:
            response = yield from call_next(request)
        except AIClientError as error:
            self.on_error(error, request.model, attempt=max(len(request.context.attempts) - 1, 0))
            raise
        return _renewed(self.after_response(ModelResponse.of(response)))


class CostTrackingMiddleware(Middleware):
    """Adds up what calls took; prices come from the catalogue now, caches included."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._cost = Decimal(0)
        self.total_input_tokens = 0
        self.total_output_tokens = 0
        self.unpriced_calls = 0
        """Calls whose cost is not known; the total is too low by what they cost."""

    @property
    def total_cost_usd(self) -> float:
        """What all calls with a known price cost."""
        return float(self._cost)

    def after_response(self, response: ModelResponse) -> ChatResponse:
        with self._lock:
            self.total_input_tokens += response.usage.input_tokens
            self.total_output_tokens += response.usage.output_tokens
            if response.cost is None:
                self.unpriced_calls += 1
            else:
                self._cost += response.cost
        return response


def adapted(middleware: NewMiddleware | OldMiddleware) -> NewMiddleware:
    """Return a middleware as a layer.

    Args:
        middleware: A layer, or any object with the three methods of 1.0.0.
    """
    return middleware if isinstance(middleware, NewMiddleware) else _Adapted(middleware)


class _Adapted(Middleware):
    """Hands the three calls on to an object of another class."""

    def __init__(self, old: OldMiddleware) -> None:
        self._old = old

    def before_request(self, model: str, prompt: OldPrompt) -> OldPrompt | ModelResponse:
        return cast(
            "OldPrompt | ModelResponse", self._old.before_request(model, cast("list[Message]", prompt))
        )

    def after_response(self, response: ModelResponse) -> ChatResponse:
        return cast("ChatResponse", self._old.after_response(response))

    def on_error(self, error: Exception, model: str, *, attempt: int = 0) -> None:
        on_error = cast("Callable[..., object] | None", getattr(self._old, "on_error", None))
        if on_error is not None:
            on_error(error, model, attempt=attempt)


def _renewed(response: ChatResponse) -> ChatResponse:
    return response.renewed() if isinstance(response, ModelResponse) else response
