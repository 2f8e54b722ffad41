"""The typed Anthropic client against a real llama.cpp server, which speaks Messages too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from aiclient_generated.anthropic import Anthropic
from tests.live.process import Counterpart

pytestmark = pytest.mark.live

MODEL = "tiny"
KEY = "sk-fake-not-a-key"
CITY = {"type": "object", "properties": {"city": {"enum": ["Oslo", "Rome"]}}, "required": ["city"]}
"""So narrow that even nonsense fits it before the limit."""


@pytest.fixture(scope="module")
def client(llama: Counterpart) -> Iterator[Anthropic]:
    """Return a client of the plain server."""
    with Anthropic(api_key=KEY, base_url=llama.url) as opened:
        yield opened


def test_message(client: Anthropic) -> None:
    answer = client.messages.create(
        model=MODEL, max_tokens=24, system="Be brief.", messages=[{"role": "user", "content": "Hi"}]
    )
    assert answer.type == "message"
    assert answer.role == "assistant"
    assert answer.stop_reason in {"end_turn", "max_tokens"}
    assert answer.usage.output_tokens <= 24


def test_message_streamed(client: Anthropic) -> None:
    with client.messages.create(
        model=MODEL, max_tokens=24, messages=[{"role": "user", "content": "Hi"}], stream=True
    ) as events:
        kinds = [event.type for event in events]
    assert kinds[0] == "message_start"
    assert kinds[-1] == "message_stop"
    assert "content_block_delta" in kinds


def test_tool_use(llama_with_tools: Counterpart) -> None:
    with Anthropic(api_key=KEY, base_url=llama_with_tools.url) as client:
        answer = client.messages.create(
            model=MODEL,
            max_tokens=200,
            messages=[{"role": "user", "content": "Weather?"}],
            tools=[{"name": "weather", "input_schema": CITY}],
            tool_choice={"type": "any"},
        )
    assert {block.name for block in answer.content if block.type == "tool_use"} == {"weather"}


def test_tokens_are_counted(client: Anthropic) -> None:
    short = client.messages.count_tokens(model=MODEL, messages=[{"role": "user", "content": "Hi"}])
    long = client.messages.count_tokens(model=MODEL, messages=[{"role": "user", "content": "Hi" * 50}])
    assert 0 < short.input_tokens < long.input_tokens
