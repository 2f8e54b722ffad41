"""Defaults of every keyword, at the client, `chat()`, `with_options` and the call: the innermost wins."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, cast

import pytest

from aiclient import ChatModel, ChatResponse, Client, Timeout
from aiclient.chat import AsyncChatStream, ChatStream
from aiclient.core.flow import Flow
from aiclient.core.keywords import GenerateKeywords
from aiclient.core.middleware import GenerateHandler, Middleware
from aiclient.core.requests import GenerateOptions, GenerateRequest
from aiclient.testing import ProviderServer
from tests.unit.loopback import provider_options


def outer(at: int) -> int:
    """Look."""
    return at


def middle(at: int) -> int:
    """Look."""
    return at


def inner(at: int) -> int:
    """Look."""
    return at


LEVELS: dict[str, tuple[object, object, object, object]] = {
    # the client's, chat()'s, with_options()', the call's
    "system": ("a", "b", "c", "d"),
    "temperature": (0.1, 0.2, 0.3, 0.0),
    "max_tokens": (1, 2, 3, 4),
    "top_p": (0.1, 0.2, 0.3, 0.0),
    "top_k": (1, 2, 3, 4),
    "stop": ("a", ["b"], "c", ("d",)),
    "seed": (1, 2, 3, 0),
    "presence_penalty": (0.1, 0.2, 0.3, 0.0),
    "frequency_penalty": (0.1, 0.2, 0.3, 0.0),
    "logprobs": (True, 2, 3, False),
    "tools": ([outer], [middle], [inner], []),
    "tool_choice": ("required", "none", "inner", "auto"),
    "parallel_tool_calls": (True, False, True, False),
    "response_format": ({"type": "a"}, {"type": "b"}, {"type": "c"}, {"type": "text"}),
    "strict": ("auto", "auto", "auto", False),
    "reasoning": ("low", "high", 1000, False),
    "cache": (True, "5m", "1h", False),
    "metadata": ({"a": "1", "b": "1"}, {"b": "2"}, {"c": "3"}, {"d": "4"}),
    "user": ("a", "b", "c", "d"),
    "timeout": (10.0, {"total": 20.0}, 30.0, Timeout(total=40.0)),
}
"""Every value is one that could be taken for "nothing given": 0, False and empty ones win too."""
ELSEWHERE = {
    "api_version": "chooses the provider's package, below",
    "extra_headers": "merged entry by entry, below",
    "max_repairs": "concerns the layer that reads typed answers",
    "provider_options": "merged entry by entry, below",
    "response_model": "is no default",
}


class Watch(Middleware):
    """Keeps the options of every request."""

    def __init__(self) -> None:
        self.seen: list[GenerateOptions] = []

    def generate(self, request: GenerateRequest, call_next: GenerateHandler) -> Flow[ChatResponse]:
        self.seen.append(request.options)
        return (yield from call_next(request))


def generate(model: ChatModel, **keywords: Any) -> None:
    model.generate("Hi", **keywords)


def generate_async(model: ChatModel, **keywords: Any) -> None:
    async def ask() -> None:
        await model.generate_async("Hi", **keywords)

    asyncio.run(ask())


def stream(model: ChatModel, **keywords: Any) -> None:
    opened: ChatStream[object] = cast("Any", model).stream("Hi", **keywords)
    with opened as events:
        assert next(iter(events)) is not None


def stream_async(model: ChatModel, **keywords: Any) -> None:
    async def ask() -> None:
        opened: AsyncChatStream[object] = cast("Any", model).stream_async("Hi", **keywords)
        async with opened as events:
            assert await anext(aiter(events)) is not None

    asyncio.run(ask())


WAYS: list[Callable[..., None]] = [generate, generate_async, stream, stream_async]


def test_every_keyword_is_looked_at() -> None:
    assert set(LEVELS) | set(ELSEWHERE) == set(GenerateKeywords.__annotations__)


@pytest.mark.filterwarnings("ignore::aiclient.core.caching.CacheBelowMinimumWarning")
@pytest.mark.parametrize("way", WAYS, ids=lambda way: str(way.__name__))
@pytest.mark.parametrize("name", LEVELS)
def test_the_innermost_value_wins(server: ProviderServer, name: str, way: Callable[..., None]) -> None:
    at_client, at_chat, at_options, at_call = LEVELS[name]
    defaults = cast(GenerateKeywords, {name: at_client})
    watch = Watch()
    with Client(defaults=defaults, on_unsupported="drop", **provider_options(server)) as client:
        client.add_middleware(watch)
        way(client.chat("gpt-5.5"))
        model = client.chat("gpt-5.5", **cast("dict[str, Any]", {name: at_chat}))
        way(model)
        derived = model.with_options(**cast("dict[str, Any]", {name: at_options}))
        way(derived)
        way(derived, **{name: at_call})
        way(model)
    got = [getattr(options, name) for options in watch.seen]
    assert got == [at_client, at_chat, at_options, at_call, at_chat]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: str(way.__name__))
def test_entries_for_the_provider_are_defaults_one_by_one(
    server: ProviderServer, way: Callable[..., None]
) -> None:
    watch = Watch()
    for name in ("provider_options", "extra_headers"):
        defaults = cast(GenerateKeywords, {name: {"a": "client", "b": "client", "c": "client"}})
        with Client(defaults=defaults, **provider_options(server)) as client:
            client.add_middleware(watch)
            chosen: dict[str, Any] = {name: {"b": "chat", "c": "chat"}}
            way(client.chat("gpt-5.5", **chosen), **{name: {"c": "call"}})
        assert getattr(watch.seen[-1], name) == {"a": "client", "b": "chat", "c": "call"}


@pytest.mark.parametrize("way", WAYS, ids=lambda way: str(way.__name__))
def test_the_version_of_the_api(server: ProviderServer, way: Callable[..., None]) -> None:
    defaults: GenerateKeywords = {"api_version": "v1"}
    with Client(defaults=defaults, **provider_options(server)) as client:
        way(client.chat("gemini-3.8-flash"))
        model = client.chat("gemini-3.8-flash", api_version="v1beta")
        way(model)
        way(model, api_version="v1")
    assert [request.path.split("/")[1] for request in server.requests] == ["v1", "v1beta", "v1"]
