"""The 35 names of 1.0.0: each works through `aiclient.compat`, or says what replaces it."""

from __future__ import annotations

import base64
import re
from typing import cast

import pytest

import aiclient.core.errors
import aiclient.core.messages
from aiclient import compat
from aiclient.core.errors import ConfigurationError, UnsupportedFeatureError
from aiclient.core.parts import Image, Text, ToolCall
from aiclient.core.usage import Usage
from aiclient.wire.json import Json

NAMES = (
    "Client Agent Tool UserMessage SystemMessage AssistantMessage ToolMessage Text Image ModelResponse "
    "StreamChunk Usage Middleware CostTrackingMiddleware LoggingMiddleware CircuitBreaker RateLimiter "
    "RetryMiddleware FallbackChain LoadBalancer TracingMiddleware OpenTelemetryMiddleware "
    "SemanticCacheMiddleware ConversationMemory SlidingWindowMemory BatchProcessor MockProvider "
    "MockTransport AIClientError AuthenticationError RateLimitError ProviderError InvalidRequestError "
    "NetworkError OllamaProvider"
).split()
MOVED = {
    "Agent": "run_tools",
    "CircuitBreaker": "aiclient.resilience.CircuitBreaker",
    "ConversationMemory": "aiclient.memory.ConversationMemory",
    "FallbackChain": "chat_with_fallbacks",
    "LoadBalancer": "openai_api_keys",
    "LoggingMiddleware": "aiclient.observability.LoggingMiddleware",
    "MockProvider": "aiclient.testing.MockProvider",
    "MockTransport": "aiclient.testing.ProviderServer",
    "OllamaProvider": "ollama_base_url",
    "OpenTelemetryMiddleware": "aiclient.observability.OpenTelemetryMiddleware",
    "RateLimiter": "aiclient.resilience.RateLimiter",
    "RetryMiddleware": "max_retries",
    "SemanticCacheMiddleware": "aiclient.cache.SemanticCache",
    "SlidingWindowMemory": "window=",
    "TracingMiddleware": "tracing=",
}


def test_the_thirty_five_names_are_there() -> None:
    assert len(NAMES) == 35
    assert sorted(NAMES) == sorted(compat.__all__)
    for name in NAMES:
        assert isinstance(getattr(compat, name), type), name
    with pytest.raises(AttributeError, match="MODEL_PREFIX_MAP"):
        getattr(compat, "MODEL_PREFIX_MAP")  # noqa: B009 - type checkers know that it is not there


@pytest.mark.parametrize("name", sorted(MOVED))
def test_a_name_that_moved_says_where_to(name: str) -> None:
    with pytest.raises(UnsupportedFeatureError, match=re.escape(MOVED[name])) as caught:
        getattr(compat, name)("anything", at="all")
    assert str(caught.value).startswith(f"{name} of 1.0.0 ")


def test_what_moved_and_is_there_by_now_is_an_alias() -> None:
    """Once a feature brings the new name, the old one has to work: then take it out of later.py."""
    for name, home in MOVED.items():
        module, _, attribute = home.rpartition(".")
        if module.startswith("aiclient.") and attribute == name:
            try:
                loaded = __import__(module, fromlist=[attribute])
            except ImportError:
                continue
            assert not hasattr(loaded, attribute), f"{home} exists: make aiclient.compat.{name} use it"


@pytest.mark.parametrize(
    "name", ["AIClientError", "AuthenticationError", "RateLimitError", "ProviderError", "InvalidRequestError"]
)
def test_errors_are_the_same(name: str) -> None:
    assert getattr(compat, name) is getattr(aiclient.core.errors, name)


def test_other_names_stand_for_the_new_ones() -> None:
    assert compat.NetworkError is aiclient.core.errors.TransportError
    assert compat.Text is Text
    assert compat.ToolMessage is aiclient.core.messages.ToolMessage


def test_messages_under_their_old_constructors() -> None:
    system = compat.SystemMessage(content="Be brief.", cache_control="ephemeral")
    user = compat.UserMessage(content=["What is this?", compat.Text(text="!"), compat.Image(path="a.png")])
    call = ToolCall(id="1", name="f")
    said = compat.AssistantMessage(content="Let me look.", tool_calls=[call])
    assert (system.text, system.cache_control) == ("Be brief.", "ephemeral")
    assert user.parts == (Text("What is this?"), Text("!"), Image(path="a.png"))
    assert said.tool_calls == (call,) and said.text == "Let me look."
    assert compat.AssistantMessage(content="Hi").tool_calls == ()
    mixed: list[object] = [user, system]
    assert [isinstance(message, compat.UserMessage) for message in mixed] == [True, False]


def test_pictures_from_base64() -> None:
    data = b"\x89PNG\r\n\x1a\n"
    image = compat.Image(base64_data=base64.b64encode(data).decode())
    assert isinstance(cast("object", image), compat.Image)
    assert image.data == data and image.media_type is None
    with pytest.raises(ConfigurationError, match="base64_data"):
        compat.Image(base64_data="!")


def test_usage_under_its_old_names() -> None:
    usage = compat.Usage(
        input_tokens=10, output_tokens=2, cache_creation_input_tokens=3, cache_read_input_tokens=4
    )
    assert (usage.cache_creation_input_tokens, usage.cache_read_input_tokens, usage.total_tokens) == (
        3,
        4,
        12,
    )
    assert compat.Usage.of(usage) is usage
    assert compat.Usage.of(Usage(input_tokens=5, cache_read_tokens=1)).cache_read_input_tokens == 1


def test_tools_under_their_old_constructor() -> None:
    def add(a: int, b: int = 1) -> int:
        """Add two numbers."""
        return a + b

    schema: dict[str, Json] = {"type": "object", "properties": {"a": {"type": "integer"}}}
    assert compat.Tool.from_fn(add).name == "add"
    tool = compat.Tool("plus", add, description="Adds.")
    assert (tool.name, tool.description, tool(1, 2)) == ("plus", "Adds.", 3)
    raw = compat.Tool("plus", add, raw_schema=schema)
    assert raw.parameters == schema
    assert isinstance(raw, compat.Tool)
