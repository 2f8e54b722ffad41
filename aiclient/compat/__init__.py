"""The names of the 1.0.0 distribution: each works here, or raises and says what takes its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient.compat.answers import ModelResponse as ModelResponse
    from aiclient.compat.answers import StreamChunk as StreamChunk
    from aiclient.compat.answers import Usage as Usage
    from aiclient.compat.batch import BatchProcessor as BatchProcessor
    from aiclient.compat.client import Client as Client
    from aiclient.compat.hooks import CostTrackingMiddleware as CostTrackingMiddleware
    from aiclient.compat.hooks import Middleware as Middleware
    from aiclient.compat.inputs import AssistantMessage as AssistantMessage
    from aiclient.compat.inputs import Image as Image
    from aiclient.compat.inputs import SystemMessage as SystemMessage
    from aiclient.compat.inputs import Tool as Tool
    from aiclient.compat.inputs import UserMessage as UserMessage
    from aiclient.compat.later import Agent as Agent
    from aiclient.compat.later import CircuitBreaker as CircuitBreaker
    from aiclient.compat.later import ConversationMemory as ConversationMemory
    from aiclient.compat.later import FallbackChain as FallbackChain
    from aiclient.compat.later import LoadBalancer as LoadBalancer
    from aiclient.compat.later import LoggingMiddleware as LoggingMiddleware
    from aiclient.compat.later import MockProvider as MockProvider
    from aiclient.compat.later import MockTransport as MockTransport
    from aiclient.compat.later import OllamaProvider as OllamaProvider
    from aiclient.compat.later import OpenTelemetryMiddleware as OpenTelemetryMiddleware
    from aiclient.compat.later import RateLimiter as RateLimiter
    from aiclient.compat.later import RetryMiddleware as RetryMiddleware
    from aiclient.compat.later import SemanticCacheMiddleware as SemanticCacheMiddleware
    from aiclient.compat.later import SlidingWindowMemory as SlidingWindowMemory
    from aiclient.compat.later import TracingMiddleware as TracingMiddleware
    from aiclient.core.errors import AIClientError as AIClientError
    from aiclient.core.errors import AuthenticationError as AuthenticationError
    from aiclient.core.errors import InvalidRequestError as InvalidRequestError
    from aiclient.core.errors import ProviderError as ProviderError
    from aiclient.core.errors import RateLimitError as RateLimitError
    from aiclient.core.errors import TransportError as NetworkError
    from aiclient.core.messages import ToolMessage as ToolMessage
    from aiclient.core.parts import Text as Text

__all__ = [
    "AIClientError",
    "Agent",
    "AssistantMessage",
    "AuthenticationError",
    "BatchProcessor",
    "CircuitBreaker",
    "Client",
    "ConversationMemory",
    "CostTrackingMiddleware",
    "FallbackChain",
    "Image",
    "InvalidRequestError",
    "LoadBalancer",
    "LoggingMiddleware",
    "Middleware",
    "MockProvider",
    "MockTransport",
    "ModelResponse",
    "NetworkError",
    "OllamaProvider",
    "OpenTelemetryMiddleware",
    "ProviderError",
    "RateLimitError",
    "RateLimiter",
    "RetryMiddleware",
    "SemanticCacheMiddleware",
    "SlidingWindowMemory",
    "StreamChunk",
    "SystemMessage",
    "Text",
    "Tool",
    "ToolMessage",
    "TracingMiddleware",
    "Usage",
    "UserMessage",
]

_HOMES = {
    "aiclient.compat.answers": "ModelResponse StreamChunk Usage",
    "aiclient.compat.batch": "BatchProcessor",
    "aiclient.compat.client": "Client",
    "aiclient.compat.hooks": "CostTrackingMiddleware Middleware",
    "aiclient.compat.inputs": "AssistantMessage Image SystemMessage Tool UserMessage",
    "aiclient.compat.later": (
        "Agent CircuitBreaker ConversationMemory FallbackChain LoadBalancer LoggingMiddleware MockProvider "
        "MockTransport OllamaProvider OpenTelemetryMiddleware RateLimiter RetryMiddleware "
        "SemanticCacheMiddleware SlidingWindowMemory TracingMiddleware"
    ),
    "aiclient.core.errors": (
        "AIClientError AuthenticationError InvalidRequestError ProviderError RateLimitError"
    ),
    "aiclient.core.messages": "ToolMessage",
    "aiclient.core.parts": "Text",
}
_MODULES = {name: module for module, names in _HOMES.items() for name in names.split()}
_RENAMED = {"NetworkError": ("aiclient.core.errors", "TransportError")}


def __getattr__(name: str) -> object:
    module, new = _RENAMED.get(name) or (_MODULES.get(name), name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}; 1.0.0 did not export it either")
    from importlib import import_module

    value: object = getattr(import_module(module), new)
    globals()[name] = value
    return value


def _look_for_leftovers() -> None:
    """Warn of files that an older version left behind; only those who come from one import this."""
    from aiclient.compat.leftovers import warn_of_leftovers

    warn_of_leftovers()


_look_for_leftovers()
