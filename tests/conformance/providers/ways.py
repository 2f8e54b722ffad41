"""Ways: the four methods that ask a model, each told as one answer with its events."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, cast

from aiclient import AsyncChatStream, ChatModel, ChatResponse, ChatStream, StreamEvent
from aiclient.core.messages import Prompt

__all__ = ["STREAMED", "WAYS", "Asked", "Way", "ask", "ask_async", "read", "read_async"]


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of a question."""

    response: ChatResponse
    events: tuple[StreamEvent, ...] = ()
    """Empty where the answer was not streamed."""

    @property
    def streamed_text(self) -> str:
        """Text of the events."""
        return "".join(event.text for event in self.events)


def ask(model: ChatModel, prompt: Prompt, **keywords: Any) -> Asked:
    """Ask and wait."""
    asking = cast("Callable[..., ChatResponse]", model.generate)
    return Asked(asking(prompt, **keywords))


def read(model: ChatModel, prompt: Prompt, **keywords: Any) -> Asked:
    """Read a stream to its end."""
    asking = cast("Callable[..., ChatStream[None]]", model.stream)
    with asking(prompt, **keywords) as stream:
        events = tuple(stream)
    return Asked(stream.response, events)


def ask_async(model: ChatModel, prompt: Prompt, **keywords: Any) -> Asked:
    """Ask and await."""

    async def awaited() -> ChatResponse:
        asking = cast("Callable[..., Awaitable[ChatResponse]]", model.generate_async)
        return await asking(prompt, **keywords)

    return Asked(asyncio.run(awaited()))


def read_async(model: ChatModel, prompt: Prompt, **keywords: Any) -> Asked:
    """Read an awaited stream to its end."""

    async def awaited() -> Asked:
        asking = cast("Callable[..., AsyncChatStream[None]]", model.stream_async)
        async with asking(prompt, **keywords) as stream:
            events = [event async for event in stream]
        return Asked(stream.response, tuple(events))

    return asyncio.run(awaited())


Way = Callable[..., Asked]

WAYS: tuple[Way, ...] = (ask, read, ask_async, read_async)
STREAMED: tuple[Way, ...] = (read, read_async)
