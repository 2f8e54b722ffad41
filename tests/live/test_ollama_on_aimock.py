"""The typed Ollama client against aimock."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from aiclient_generated.ollama import AsyncOllama, Ollama
from tests.live.process import Counterpart

pytestmark = pytest.mark.live

MODEL = "llama3.2"
SAID = "Hello there, how can I help you today?"


@pytest.fixture(scope="module")
def client(aimock: Counterpart) -> Iterator[Ollama]:
    """Return a client of aimock."""
    with Ollama(base_url=aimock.url) as opened:
        yield opened


def test_chat(client: Ollama) -> None:
    answer = client.chat(model=MODEL, messages=[{"role": "user", "content": "hello"}])
    assert answer.message is not None
    assert answer.message.content == SAID
    assert answer.done is True


def test_chat_streamed(client: Ollama) -> None:
    with client.chat(model=MODEL, messages=[{"role": "user", "content": "hello"}], stream=True) as events:
        chunks = list(events)
    assert "".join(chunk.message.content or "" for chunk in chunks if chunk.message) == SAID
    assert [chunk.done for chunk in chunks][-1] is True
    assert len(chunks) > 2


def test_chat_streamed_async(aimock: Counterpart) -> None:
    async def ask() -> int:
        async with AsyncOllama(base_url=aimock.url) as client:
            stream = await client.chat(
                model=MODEL, messages=[{"role": "user", "content": "hello"}], stream=True
            )
            async with stream as events:
                return len([event async for event in events])

    assert asyncio.run(ask()) > 2


def test_tags(client: Ollama) -> None:
    assert client.list().models is not None
