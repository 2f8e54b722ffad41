"""What editors and type checkers see of the facade; mypy and pyright read this file, and it runs too."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from typing import assert_type

import pytest

from aiclient import (
    AssistantMessage,
    AsyncChatStream,
    ChatModel,
    ChatResponse,
    ChatStream,
    Client,
    StreamEvent,
    SystemMessage,
    Usage,
    UserMessage,
    tool,
)
from aiclient.core.errors import ConfigurationError
from aiclient.core.finish import FinishReason
from aiclient.core.listed import ModelList
from aiclient.core.messages import Message
from aiclient.core.parts import ToolCall
from aiclient.core.sent import Preview
from aiclient.providers import Groq
from aiclient.providers.anthropic import Anthropic, AsyncAnthropic
from aiclient.providers.openai import AsyncOpenAI, OpenAI
from aiclient.testing import ProviderServer
from tests.unit.loopback import connected


def celsius(fahrenheit: float) -> float:
    """Convert a temperature."""
    return (fahrenheit - 32) / 1.8


def test_answers_are_typed() -> None:
    with ProviderServer() as server, connected(server) as client:
        model = assert_type(client.chat("gpt-5.5", temperature=0.1), ChatModel)
        response = assert_type(model.generate("Hi", max_tokens=5), ChatResponse)
        assert_type(response.text, str)
        assert_type(response.usage, Usage)
        assert_type(response.cost, Decimal | None)
        assert_type(response.finish_reason, FinishReason | None)
        assert_type(response.raw, object)


def test_what_is_around_a_call_is_typed() -> None:
    with ProviderServer() as server, connected(server) as client:
        model = client.chat("gpt-5.5", tools=[celsius], reasoning="low", stop=["END"], metadata={"a": "b"})
        assert_type(model.with_options(seed=1, api="chat"), ChatModel)
        response = assert_type(model.run_tools("Hi", max_steps=2, on_tool_error="raise"), ChatResponse)
        assert_type(response.parsed, None)
        assert_type(response.message, AssistantMessage)
        assert_type(response.tool_calls, tuple[ToolCall, ...])
        assert_type(response.messages, tuple[Message, ...])
        assert_type(response.steps, tuple[ChatResponse, ...])
        assert_type(response.warnings, tuple[str, ...])
        assert_type(response.explain(), str)
        assert_type(model.preview("Hi"), Preview)
        assert_type(client.preview("Hi", model="gpt-5.5", seed=1), Preview)
        assert_type(client.count_tokens("Hi", model="gpt-5.5"), int)
        assert_type(client.list_models("openai"), ModelList)


def test_wrong_keywords_are_seen() -> None:
    def wrong(model: ChatModel) -> None:
        model.generate("Hi", reasoning="enormous")  # type: ignore[call-overload] # pyright: ignore[reportCallIssue, reportArgumentType]
        model.generate("Hi", temprature=1)  # type: ignore[call-overload] # pyright: ignore[reportCallIssue]
        model.run_tools("Hi", on_tool_error="ignore")  # type: ignore[call-overload] # pyright: ignore[reportCallIssue, reportArgumentType]
        model.with_options(api="completions")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        Client(on_unsupported="maybe")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        Client(defaults={"seed": "x"})  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]

    assert callable(wrong)


def test_streams_are_typed() -> None:
    async def awaited(model: ChatModel) -> None:
        assert_type(await model.generate_async("Hi"), ChatResponse)
        async with assert_type(model.stream_async("Hi"), AsyncChatStream) as stream:
            assert_type(aiter(stream), AsyncIterator[StreamEvent])
            async for event in stream:
                assert_type(event.text, str)
        assert_type(stream.response, ChatResponse)

    with ProviderServer() as server, connected(server) as client:
        model = client.chat("claude-sonnet-5-5")
        with assert_type(model.stream("Hi"), ChatStream) as stream:
            assert_type(iter(stream), Iterator[StreamEvent])
            for event in stream:
                assert_type(event, StreamEvent)
                assert_type(event.delta, str)
        asyncio.run(awaited(model))


def test_prompts_are_texts_messages_or_conversations() -> None:
    with ProviderServer() as server, connected(server) as client:
        model = client.chat("grok-4.7")
        mixed = [SystemMessage("s"), UserMessage("a"), AssistantMessage("b"), UserMessage("c")]
        for response in (model.generate("a"), model.generate(UserMessage("a")), model.generate(mixed)):
            assert response.text
        with pytest.raises(ConfigurationError, match="the prompt is a int"):
            model.generate(7)  # type: ignore[call-overload] # pyright: ignore[reportArgumentType]


def test_keywords_of_the_client_are_typed() -> None:
    Client(openai_api_key="k", google_api_version="v1", timeout=3, default_model="any name at all")
    Client(timeout={"total": 60, "first_token": None})
    with pytest.raises(TypeError):
        Client(opnai_api_key="k")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    Client(google_api_version="v9")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError):
        Client().chat("m", temprature=1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


def test_typed_clients_are_found_by_name() -> None:
    with ProviderServer() as server, connected(server) as client:
        assert_type(client.provider("openai"), OpenAI)
        assert_type(client.provider("anthropic"), Anthropic)
        assert_type(client.provider("groq"), Groq)
        assert_type(client.provider_async("openai"), AsyncOpenAI)
        assert_type(client.provider_async("anthropic"), AsyncAnthropic)
        assert_type(client.provider("xa" + "i"[:1]), object)


def test_tools_keep_their_signature() -> None:
    @tool
    def add(a: int, b: int = 1) -> int:
        """Add."""
        return a + b

    @tool(name="wait")
    async def pause(seconds: float) -> str:
        return f"{seconds}"

    assert_type(add(1, b=2), int)
    assert_type(asyncio.run(pause(1.0)), str)
    with pytest.raises(TypeError):
        add("1")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
