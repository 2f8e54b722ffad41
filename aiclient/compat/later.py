"""Names of 1.0.0 that cannot do here what they did: each says what takes its place."""

from __future__ import annotations

from typing import ClassVar

from aiclient.core.errors import UnsupportedFeatureError

__all__ = [
    "Agent",
    "CircuitBreaker",
    "ConversationMemory",
    "FallbackChain",
    "LoadBalancer",
    "LoggingMiddleware",
    "MockProvider",
    "MockTransport",
    "OllamaProvider",
    "OpenTelemetryMiddleware",
    "RateLimiter",
    "RetryMiddleware",
    "SemanticCacheMiddleware",
    "SlidingWindowMemory",
    "TracingMiddleware",
]


class _Moved:
    """A name that can be imported, so that the rest of a program goes on, and raises when it is used."""

    becomes: ClassVar[str]

    def __init__(self, *positional: object, **named: object) -> None:
        del positional, named
        raise UnsupportedFeatureError(f"{type(self).__name__} of 1.0.0 {self.becomes}; see docs/migrating.md")


class Agent(_Moved):
    """Comes back as `aiclient.Agent`."""

    becomes = (
        "comes back as aiclient.Agent (feature 7 of the plan, later); today "
        "client.chat(model).run_tools(prompt, tools=[...]) runs the same loop"
    )


class CircuitBreaker(_Moved):
    """Comes back in `aiclient.resilience`."""

    becomes = (
        "comes back as aiclient.resilience.CircuitBreaker(failure_threshold=, timeout=), which takes "
        "recovery_timeout= too (feature 5 of the plan, later)"
    )


class ConversationMemory(_Moved):
    """Comes back in `aiclient.memory`."""

    becomes = (
        "comes back as aiclient.memory.ConversationMemory (feature 7 of the plan, later); today a list of "
        "messages is the memory, and aiclient.core.saved writes it as JSON"
    )


class SlidingWindowMemory(_Moved):
    """Becomes `ConversationMemory(window=...)`."""

    becomes = (
        "becomes aiclient.memory.ConversationMemory(window=...) (feature 7 of the plan, later); today slice "
        "the list of messages"
    )


class FallbackChain(_Moved):
    """Becomes `Client.chat_with_fallbacks`."""

    becomes = (
        "becomes client.chat_with_fallbacks(models=[...], prompt=...) (feature 5 of the plan, later); today "
        "catch AIClientError and ask the next model"
    )


class LoadBalancer(_Moved):
    """Becomes an argument of the client."""

    becomes = (
        "becomes Client(openai_api_keys=[...], load_balancing=...) (feature 5 of the plan, later); today "
        "make one Client for each key"
    )


class RateLimiter(_Moved):
    """Comes back in `aiclient.resilience`."""

    becomes = (
        "comes back as aiclient.resilience.RateLimiter(requests_per_minute=, tokens_per_minute=) (feature 5 "
        "of the plan, later)"
    )


class RetryMiddleware(_Moved):
    """Became an argument of the client."""

    becomes = "became Client(max_retries=...): calls have one owner of retries, so that they do not multiply"


class LoggingMiddleware(_Moved):
    """Comes back in `aiclient.observability`."""

    becomes = (
        "comes back as aiclient.observability.LoggingMiddleware (feature 4 of the plan, later); today set "
        "AICLIENT_LOG=debug, or add aiclient.core.hooks.Hooks(after_response=...)"
    )


class TracingMiddleware(_Moved):
    """Becomes an argument of the client."""

    becomes = (
        "becomes Client(tracing=...) (feature 4 of the plan, later); today response.explain() and "
        "response.attempts tell what happened"
    )


class OpenTelemetryMiddleware(_Moved):
    """Comes back in `aiclient.observability`."""

    becomes = (
        "comes back as aiclient.observability.OpenTelemetryMiddleware(endpoint=, service_name=) (feature 4 "
        "of the plan, later)"
    )


class SemanticCacheMiddleware(_Moved):
    """Becomes `aiclient.cache.SemanticCache`."""

    becomes = (
        "becomes aiclient.cache.SemanticCache(similarity_threshold=...) (feature 6 of the plan, later); its "
        "threshold is a probability there"
    )


class MockProvider(_Moved):
    """Comes back in `aiclient.testing`."""

    becomes = (
        "comes back as aiclient.testing.MockProvider(responses={...}) (feature 12 of the plan, later); today "
        "aiclient.testing.ProviderServer().script([...]) answers over real HTTP"
    )


class MockTransport(_Moved):
    """Became `aiclient.testing.ProviderServer`."""

    becomes = (
        "became aiclient.testing.ProviderServer: script() queues answers, fault() errors, requests tells "
        "what was sent"
    )


class OllamaProvider(_Moved):
    """Became `Client(ollama_base_url=...)`."""

    becomes = (
        "became Client(ollama_base_url=...) with chat('ollama:model'); for Ollama's own API there is "
        "aiclient.providers.ollama.Ollama, for other servers client.register_provider(name, base_url)"
    )
