"""The typed OpenAI client against a real llama.cpp server, whose text is nonsense of the right shape."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator

import pytest

from aiclient.core.errors import InvalidRequestError
from aiclient_generated.openai import AsyncOpenAI, OpenAI
from tests.live.process import Counterpart

pytestmark = pytest.mark.live

MODEL = "tiny"
KEY = "sk-fake-not-a-key"
CITY = {"type": "object", "properties": {"city": {"enum": ["Oslo", "Rome"]}}, "required": ["city"]}
"""So narrow that even nonsense fits it before the limit."""


@pytest.fixture(scope="module")
def client(llama: Counterpart) -> Iterator[OpenAI]:
    """Return a client of the plain server."""
    with OpenAI(api_key=KEY, base_url=f"{llama}/v1") as opened:
        yield opened


@pytest.fixture(scope="module")
def tool_client(llama_with_tools: Counterpart) -> Iterator[OpenAI]:
    """Return a client of the server whose model calls tools."""
    with OpenAI(api_key=KEY, base_url=f"{llama_with_tools}/v1") as opened:
        yield opened


def test_chat(client: OpenAI) -> None:
    answer = client.chat.completions.create(
        model=MODEL, messages=[{"role": "user", "content": "Hi"}], max_tokens=24, temperature=0.5, seed=7
    )
    assert answer.object == "chat.completion"
    assert answer.choices[0].finish_reason in {"stop", "length"}
    assert answer.choices[0].message.role == "assistant"
    assert answer.usage is not None
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens


def test_chat_streamed_is_the_chat_in_pieces(client: OpenAI) -> None:
    with client.chat.completions.create(
        model=MODEL,
        messages=[{"role": "user", "content": "Hi"}],
        max_tokens=24,
        stream=True,
        stream_options={"include_usage": True},
    ) as events:
        chunks = list(events)
    assert all(chunk.object == "chat.completion.chunk" for chunk in chunks)
    reasons = [choice.finish_reason for chunk in chunks for choice in chunk.choices if choice.finish_reason]
    assert len(reasons) == 1
    assert chunks[-1].usage is not None
    assert chunks[-1].usage.completion_tokens <= 24


def test_a_stream_can_be_left_early(client: OpenAI) -> None:
    for _ in range(3):
        with client.chat.completions.create(
            model=MODEL, messages=[{"role": "user", "content": "Hi"}], max_tokens=200, stream=True
        ) as events:
            assert next(events).object == "chat.completion.chunk"


def test_chat_async_many_at_once(llama: Counterpart) -> None:
    async def ask() -> list[str]:
        async with AsyncOpenAI(api_key=KEY, base_url=f"{llama}/v1") as client:
            answers = await asyncio.gather(
                *(
                    client.chat.completions.create(
                        model=MODEL, messages=[{"role": "user", "content": f"Hi {i}"}], max_tokens=4
                    )
                    for i in range(6)
                )
            )
            return [answer.id for answer in answers]

    assert len(set(asyncio.run(ask()))) == 6


def test_tool_call(tool_client: OpenAI) -> None:
    answer = tool_client.chat.completions.create(
        model=MODEL,
        messages=[{"role": "user", "content": "Weather?"}],
        tools=[{"type": "function", "function": {"name": "weather", "parameters": CITY}}],
        tool_choice="required",
        max_tokens=200,
    )
    calls = answer.choices[0].message.tool_calls
    assert calls
    assert calls[0].type == "function"
    assert calls[0].function.name == "weather"


def test_json_schema(client: OpenAI) -> None:
    answer = client.chat.completions.create(
        model=MODEL,
        messages=[{"role": "user", "content": "Where?"}],
        response_format={"type": "json_schema", "json_schema": {"name": "city", "schema": CITY}},
        max_tokens=200,
    )
    assert json.loads(answer.choices[0].message.content or "")["city"] in {"Oslo", "Rome"}


def test_embeddings(client: OpenAI) -> None:
    answer = client.embeddings.create(model=MODEL, input=["one", "two"], encoding_format="float")
    assert [row.index for row in answer.data] == [0, 1]
    assert len(answer.data[0].embedding) == 288


def test_responses(client: OpenAI) -> None:
    answer = client.responses.create(model=MODEL, input="Hi", max_output_tokens=24)
    assert answer.object == "response"
    assert answer.output


def test_responses_streamed(client: OpenAI) -> None:
    with client.responses.create(model=MODEL, input="Hi", max_output_tokens=24, stream=True) as events:
        kinds = [event.type for event in events]
    assert kinds[0] == "response.created"
    assert kinds[-1] == "response.completed"


def test_models(client: OpenAI) -> None:
    assert MODEL in [model.id for model in client.models.list().data]


def test_a_prompt_that_is_too_long_is_an_invalid_request(client: OpenAI) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        client.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": "Hi " * 9000}])
    assert caught.value.status == 400
