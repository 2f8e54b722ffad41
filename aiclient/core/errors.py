"""Everything that can go wrong, as one tree of exceptions.

AIClientError
├ ConfigurationError
│   MissingApiKeyError · MissingExtraError · UnknownModelError · UnknownProviderError
│   UnsupportedFeatureError · ClientClosedError · RequestEncodingError
├ TransportError*
│   ConnectFailedError* · RequestTimeoutError* · StreamInterruptedError
├ ProviderError
│   AuthenticationError · PermissionDeniedError · NotFoundError > ModelNotFoundError · ConflictError*
│   RequestTooLargeError · InvalidRequestError > ContextLengthError · ContentFilterError
│   RateLimitError* > QuotaExceededError · OverloadedError* · ServerError*
├ OutputError           DecodeError · StructuredOutputError
├ ResilienceError       CircuitOpenError · RateLimitTimeoutError · AllModelsFailedError
├ ToolError
│   ToolNotFoundError · ToolDeniedError · ToolArgumentsError · ToolFailedError · StepLimitError
└ MCPError · BatchError · ReplayMissError                       (* retryable)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, Self, TypeVar

from aiclient.wire.http import RequestInfo
from aiclient.wire.json import Json

if TYPE_CHECKING:
    from decimal import Decimal

    from aiclient.core.context import AttemptRecord
    from aiclient.core.embeddings import EmbedProgress
    from aiclient.core.responses import ChatResponse
    from aiclient.core.sent import SentRequest
    from aiclient.core.usage import Usage

__all__ = [
    "AIClientError",
    "AllModelsFailedError",
    "AuthenticationError",
    "BatchError",
    "CircuitOpenError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectFailedError",
    "ContentFilterError",
    "ContextLengthError",
    "DecodeError",
    "InvalidRequestError",
    "MCPError",
    "MissingApiKeyError",
    "MissingExtraError",
    "ModelNotFoundError",
    "NoObject",
    "NotFoundError",
    "OutputError",
    "OverloadedError",
    "PermissionDeniedError",
    "ProviderError",
    "QuotaExceededError",
    "RateLimitError",
    "RateLimitTimeoutError",
    "ReplayMissError",
    "RequestEncodingError",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "ResilienceError",
    "ServerError",
    "StepLimitError",
    "StreamInterruptedError",
    "StructuredOutputError",
    "ToolArgumentsError",
    "ToolDeniedError",
    "ToolError",
    "ToolFailedError",
    "ToolNotFoundError",
    "TransportError",
    "UnknownModelError",
    "UnknownProviderError",
    "UnsupportedFeatureError",
]

Clock = Literal["total", "connect", "first_token", "stall", "pool"]

NoObject = Literal["refusal", "length", "content_filter", "empty", "not_json", "invalid", "tool_calls"]
"""Why an answer is no value of the wanted type: only `not_json` and `invalid` are said of its text."""

_E = TypeVar("_E", bound="AIClientError")
_TOLD = ("attempts", "partial", "embedded", "sent")
"""Attributes that are no part of an error, but of the call that it ended."""


class AIClientError(Exception):
    """Base of every error that this library raises on purpose."""

    retryable: bool = False
    """True where sending the same again later may work."""
    retry_after: float | None = None
    """Seconds that the other side asked to wait."""
    attempts: tuple[AttemptRecord, ...] = ()
    """What was sent before it was raised; the error of its own attempt is itself, and left out there."""
    partial: ChatResponse | None = None
    """What had come of an answer, where a stream or a run of tools broke off."""
    embedded: EmbedProgress | None = None
    """What had been embedded, where a call took several requests."""
    sent: SentRequest | None = None
    """What was sent in the end, headers and body, without its secrets; None where nothing was."""
    fields: ClassVar[tuple[str, ...]] = ("retryable", "retry_after")
    """Attributes that a copy of the error carries."""

    def __init__(self, message: str) -> None:
        super().__init__(message)

    @property
    def message(self) -> str:
        """What happened, why, and what to do."""
        return str(self.args[0])

    def state(self) -> dict[str, object]:
        """Return the attributes that make up the error beside its message."""
        state: dict[str, object] = {name: getattr(self, name) for name in self.fields}
        told = {name: getattr(self, name) for name in _TOLD}
        return state | {name: value for name, value in told.items() if value not in (None, ())}

    @classmethod
    def restore(cls, message: str, state: dict[str, object]) -> Self:
        """Rebuild an error from its message and state, as a log or a pickle holds them."""
        error = cls.__new__(cls, message)
        error.args = (message,)
        for name in (*cls.fields, *_TOLD):
            if name in state:
                setattr(error, name, state[name])
        return error

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (type(self), self.message, self.state())


def _restore(kind: type[_E], message: str, state: dict[str, object]) -> _E:
    return kind.restore(message, state)


# --- configuration ------------------------------------------------------------------------------


class ConfigurationError(AIClientError):
    """The call cannot be made as it was asked for; nothing was sent."""

    suggestions: tuple[str, ...] = ()
    """What could be written instead, best first, where that is known."""
    fields = (*AIClientError.fields, "suggestions")


class MissingApiKeyError(ConfigurationError):
    """No API key was given and none is in the environment."""


class MissingExtraError(ConfigurationError):
    """An optional dependency is not installed."""


class UnknownModelError(ConfigurationError):
    """No provider is known for a model name."""


class UnknownProviderError(ConfigurationError):
    """There is no provider of that name."""


class UnsupportedFeatureError(ConfigurationError):
    """The model or provider cannot do what was asked."""


class ClientClosedError(ConfigurationError):
    """The client was closed before the call."""


class RequestEncodingError(ConfigurationError):
    """The request body cannot be written as JSON or as a form."""

    path: str
    """JSON pointer to the value at fault."""
    fields = (*ConfigurationError.fields, "path")

    def __init__(self, message: str, path: str = "") -> None:
        super().__init__(message)
        self.path = path


# --- transport ----------------------------------------------------------------------------------


class TransportError(AIClientError):
    """The exchange failed below the provider: connection, TLS, protocol."""

    retryable = True
    request: RequestInfo | None
    fields = (*AIClientError.fields, "request")

    def __init__(self, message: str, *, request: RequestInfo | None = None) -> None:
        super().__init__(message)
        self.request = request


class ConnectFailedError(TransportError):
    """No connection could be opened."""


class RequestTimeoutError(TransportError):
    """One of the five clocks ran out."""

    clock: Clock
    """Which clock."""
    seconds: float | None
    """What it was set to."""
    fields = (*TransportError.fields, "clock", "seconds")

    def __init__(
        self, message: str, *, clock: Clock, seconds: float | None = None, request: RequestInfo | None = None
    ) -> None:
        super().__init__(message, request=request)
        self.clock = clock
        self.seconds = seconds
        # Nothing is left of the time that the caller allowed, retries included.
        if clock == "total":
            self.retryable = False


class StreamInterruptedError(TransportError):
    """A stream ended before the answer was complete."""

    retryable = False


# --- provider -----------------------------------------------------------------------------------


class ProviderError(AIClientError):
    """The provider answered with an error."""

    provider: str
    status: int | None
    """HTTP status; None for an error inside a stream."""
    code: str | None
    """The provider's own code."""
    request_id: str | None
    body: Json
    """The error body, parsed where it is JSON, else its text."""
    request: RequestInfo | None
    fields = (*AIClientError.fields, "provider", "status", "code", "request_id", "body", "request")

    def __init__(
        self,
        message: str,
        *,
        provider: str,
        status: int | None = None,
        code: str | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        body: Json = None,
        request: RequestInfo | None = None,
    ) -> None:
        super().__init__(message)
        self.provider = provider
        self.status = status
        self.code = code
        self.request_id = request_id
        self.retry_after = retry_after
        self.body = body
        self.request = request


class AuthenticationError(ProviderError):
    """The API key is wrong, revoked or missing."""


class PermissionDeniedError(ProviderError):
    """The key is valid and may not do this."""


class NotFoundError(ProviderError):
    """There is nothing at that address or id."""


class ModelNotFoundError(NotFoundError):
    """The provider does not know the model, or the key may not use it."""


class ConflictError(ProviderError):
    """Something else changed the resource at the same time."""

    retryable = True


class RequestTooLargeError(ProviderError):
    """The request body is larger than the provider takes."""


class InvalidRequestError(ProviderError):
    """The provider refuses the request as it stands."""


class ContextLengthError(InvalidRequestError):
    """The prompt does not fit into the model's context."""


class ContentFilterError(ProviderError):
    """The provider's filter stopped the prompt or the answer."""


class RateLimitError(ProviderError):
    """Too many requests or tokens for now."""

    retryable = True


class QuotaExceededError(RateLimitError):
    """The account has run out of quota or credit; waiting a little does not help."""

    retryable = False


class OverloadedError(ProviderError):
    """The provider has too much to do."""

    retryable = True


class ServerError(ProviderError):
    """The provider failed."""

    retryable = True


# --- output -------------------------------------------------------------------------------------


class OutputError(AIClientError):
    """The answer is not what it should be."""


class DecodeError(OutputError):
    """The answer cannot be read: not JSON, not a stream, cut, or from something in between."""

    provider: str
    status: int | None
    request_id: str | None
    content_type: str | None
    body: bytes
    """The answer as it came, for inspection; never part of the message."""
    request: RequestInfo | None
    fields = (*OutputError.fields, "provider", "status", "request_id", "content_type", "body", "request")

    def __init__(
        self,
        message: str,
        *,
        provider: str = "",
        status: int | None = None,
        request_id: str | None = None,
        content_type: str | None = None,
        body: bytes = b"",
        request: RequestInfo | None = None,
    ) -> None:
        super().__init__(message)
        self.provider = provider
        self.status = status
        self.request_id = request_id
        self.content_type = content_type
        self.body = body
        self.request = request


class StructuredOutputError(OutputError):
    """The answer is no value of the wanted type, also after asking again; `partial` is the whole answer."""

    reason: NoObject
    """What it is instead."""
    text: str
    """What the model wrote last; where that is nothing, what the provider says of why it stopped."""
    usage: Usage | None
    """Tokens of all tries."""
    cost: Decimal | None
    """USD of all tries; None where it is not known."""
    errors: tuple[tuple[str, str], ...]
    """JSON pointer into the last answer, and what is wrong there."""
    tries: int
    """How often the model was asked."""
    fields = (*OutputError.fields, "reason", "text", "usage", "cost", "errors", "tries")

    def __init__(
        self,
        message: str,
        *,
        reason: NoObject = "invalid",
        text: str = "",
        usage: Usage | None = None,
        cost: Decimal | None = None,
        errors: tuple[tuple[str, str], ...] = (),
        tries: int = 1,
    ) -> None:
        super().__init__(message)
        self.reason = reason
        self.text = text
        self.usage = usage
        self.cost = cost
        self.errors = errors
        self.tries = tries


# --- the rest -----------------------------------------------------------------------------------


class ResilienceError(AIClientError):
    """A protection of our own stopped the call."""


class CircuitOpenError(ResilienceError):
    """Too many failures lately; the circuit lets nothing through until `retry_after`."""

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class RateLimitTimeoutError(ResilienceError):
    """Waiting for our own rate limiter would have taken too long."""


class AllModelsFailedError(ResilienceError):
    """Every model of a fallback chain failed."""

    errors: tuple[Exception, ...]
    fields = (*ResilienceError.fields, "errors")

    def __init__(self, message: str, errors: tuple[Exception, ...] = ()) -> None:
        super().__init__(message)
        self.errors = errors


class ToolError(AIClientError):
    """A tool call failed."""


class ToolNotFoundError(ToolError):
    """The model asked for a tool that does not exist."""


class ToolDeniedError(ToolError):
    """A tool call was not permitted."""


class ToolArgumentsError(ToolError):
    """A model called a tool with arguments that do not fit its parameters; the tool was not run."""

    tool: str
    problems: tuple[tuple[str, str], ...]
    """JSON pointer into the arguments, and what is wrong there."""
    fields = (*ToolError.fields, "tool", "problems")

    def __init__(self, message: str, *, tool: str = "", problems: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(message)
        self.tool = tool
        self.problems = problems

    def feedback(self) -> str:
        """Return what to answer to the model, so that it can call the tool again."""
        lines = [f"- {path}: {problem}" if path else f"- {problem}" for path, problem in self.problems]
        return "\n".join(
            [
                f"The tool {self.tool!r} was not run: its arguments are wrong.",
                *lines,
                "Correct them and call it again.",
            ]
        )


class ToolFailedError(ToolError):
    """A tool raised an error."""


class StepLimitError(ToolError):
    """The model still wants tools after the last step that was allowed; `partial` holds what happened."""


class MCPError(AIClientError):
    """An MCP server failed or broke its protocol."""


class BatchError(AIClientError):
    """A batch failed as a whole."""


class ReplayMissError(AIClientError):
    """A replayed run asked for something that its log does not hold."""
