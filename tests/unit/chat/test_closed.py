"""A closed client says so, whatever is asked of it and however it was closed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import pytest

from aiclient import Client
from aiclient.core.errors import ClientClosedError
from aiclient.testing import ProviderServer
from aiclient_generated.clients import OpenAI
from tests.unit.loopback import connected


def questions(client: Client) -> Iterator[tuple[str, Callable[[], object]]]:
    """Return what can be asked of a client; models and typed clients were made before it was closed."""
    model, typed = client.chat("gpt-5.5"), client.provider("openai")
    assert isinstance(typed, OpenAI)

    async def awaited() -> object:
        return await model.generate_async("Hi")

    async def streamed() -> object:
        async with model.stream_async("Hi") as stream:
            return [event async for event in stream]

    def provided() -> object:
        return client.provider("anthropic").models.list()

    yield "generate", lambda: model.generate("Hi")
    yield "generate_async", lambda: asyncio.run(awaited())
    yield "stream", lambda: list(model.stream("Hi"))
    yield "stream_async", lambda: asyncio.run(streamed())
    yield "parse", lambda: model.parse("Hi", int)
    yield "run_tools", lambda: model.run_tools("Hi", tools=[])
    yield "preview", lambda: model.preview("Hi")
    yield "count_tokens", lambda: client.chat("claude-opus-5-5").count_tokens("Hi")
    yield "embed", lambda: client.embed("Hi", model="text-embedding-3-small")
    yield "list_models", lambda: client.list_models("openai")
    yield "typed", typed.models.list
    yield "provider", provided


NAMES = [name for name, _ in questions(Client(openai_api_key="sk-fake-not-a-key"))]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("awaited", [False, True])
def test_a_closed_client_says_so(server: ProviderServer, name: str, awaited: bool) -> None:
    client = connected(server)
    ask = dict(questions(client))[name]

    async def use() -> None:
        async with client:
            await client.chat("gpt-5.5").generate_async("Hi")

    if awaited:
        asyncio.run(use())
    else:
        with client:
            client.chat("gpt-5.5").generate("Hi")
    count = len(server.requests)
    with pytest.raises(ClientClosedError, match="the client is closed"):
        ask()
    assert len(server.requests) == count
    client.close()
