"""The facade against servers that this project did not write: chat, streams and tools for each provider."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

import pytest

from aiclient import ChatModel, ChatResponse, Client, Finish, UserMessage, tool
from aiclient.core.keywords import Api
from aiclient.core.messages import ToolMessage
from aiclient_generated.options import ProviderOptions
from tests.live.process import Counterpart

pytestmark = pytest.mark.live

KEY = "sk-fake-not-a-key"


@dataclass(frozen=True, slots=True)
class Row:
    """One provider, and the server that stands for it."""

    id: str
    provider: str
    server: str
    """Fixture of the server."""
    path: str
    model: str
    api: Api | None = None


LLAMA = [
    Row("openai-chat", "openai", "llama", "/v1", "openai:tiny", "chat"),
    Row("openai-responses", "openai", "llama", "/v1", "openai:tiny", "responses"),
    Row("anthropic", "anthropic", "llama", "", "anthropic:tiny"),
]
AIMOCK = [
    Row("google", "google", "aimock", "", "gemini-2.5-flash"),
    Row("ollama", "ollama", "aimock", "", "ollama:llama3.2"),
]


@tool
def weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


def client_of(row: Row, server: Counterpart) -> Client:
    """Return a client of a server."""
    keywords = {f"{row.provider}_api_key": KEY, f"{row.provider}_base_url": f"{server}{row.path}"}
    return Client(api=row.api, timeout=120, **cast(ProviderOptions, keywords))


@pytest.fixture(params=[*LLAMA, *AIMOCK], ids=lambda row: cast(Row, row).id)
def model(request: pytest.FixtureRequest) -> Iterator[ChatModel]:
    row = cast(Row, request.param)
    server = cast(Counterpart, request.getfixturevalue(row.server))
    with client_of(row, server) as client:
        yield client.chat(row.model, max_tokens=24)


def check(response: ChatResponse) -> None:
    """Check what holds for every answer."""
    assert response.text
    assert response.finish_reason in {"stop", "length"}
    assert response.raw_finish_reason
    assert response.usage.total_tokens >= response.usage.output_tokens
    assert len(response.attempts) == 1
    assert response.warnings == ()


def test_chat(model: ChatModel) -> None:
    check(model.generate("hello", system="Be brief."))


def test_chat_awaited(model: ChatModel) -> None:
    async def ask() -> list[ChatResponse]:
        return await asyncio.gather(*[model.generate_async("hello") for _ in range(3)])

    for response in asyncio.run(ask()):
        check(response)


def test_chat_streamed(model: ChatModel) -> None:
    with model.stream("hello") as stream:
        events = list(stream)
    check(stream.response)
    assert "".join(event.text for event in events) == stream.response.text
    assert isinstance(events[-1], Finish)


def test_chat_streamed_and_awaited(model: ChatModel) -> None:
    async def read() -> tuple[str, ChatResponse]:
        async with model.stream_async("hello") as stream:
            text = "".join([event.text async for event in stream])
        return text, stream.response

    text, response = asyncio.run(read())
    check(response)
    assert text == response.text


def test_a_conversation_goes_on(model: ChatModel) -> None:
    first = model.generate("hello")
    check(model.generate([UserMessage("hello"), first.message, UserMessage("hello again")]))


def test_a_stream_can_be_left_early(model: ChatModel) -> None:
    for _ in range(3):
        with model.stream("hello") as stream:
            assert any(event.text for event in stream)
        assert stream.response.text
    check(model.generate("hello"))


@pytest.mark.parametrize("row", AIMOCK, ids=lambda row: cast(Row, row).id)
def test_tools(row: Row, aimock: Counterpart) -> None:
    with client_of(row, aimock) as client:
        model = client.chat(row.model, tools=[weather])
        first = model.generate("weather?")
        with model.stream("weather?") as stream:
            assert not "".join(event.text for event in stream)
        for response in (first, stream.response):
            assert [call.name for call in response.tool_calls] == ["get_weather"]
            # aimock has a word of its own where Gemini says STOP.
            assert response.finish_reason == "tool_calls" or row.provider == "google"
        results = [ToolMessage("sunny", tool_call_id=call.id, name=call.name) for call in first.tool_calls]
        talk = [UserMessage("weather?"), first.message, *results, UserMessage("hello")]
        check(model.generate(talk))


@pytest.mark.parametrize("row", LLAMA, ids=lambda row: cast(Row, row).id)
def test_tools_of_a_real_server(row: Row, llama_with_tools: Counterpart) -> None:
    with client_of(row, llama_with_tools) as client:
        model = client.chat(row.model, tools=[weather], max_tokens=200)
        response = model.generate("Weather?", tool_choice="required")
        assert {call.name for call in response.tool_calls} == {"weather"}
        with model.stream("Weather?", tool_choice="required") as stream:
            for _ in stream:
                pass
        assert {call.name for call in stream.response.tool_calls} == {"weather"}
