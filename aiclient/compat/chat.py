"""Chat models in the words of 1.0.0: answers with the old attributes, streams of text."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Self

from aiclient.compat.answers import ModelResponse, StreamChunk

if TYPE_CHECKING:
    from types import TracebackType

    from aiclient.chat import AsyncChatStream, ChatStream
    from aiclient.chat import ChatModel as NewChatModel
    from aiclient.core.messages import Prompt
    from aiclient.core.requests import Tools

__all__ = ["AsyncTextStream", "ChatModel", "TextStream"]


class TextStream:
    """The text of an answer as it is written, piece by piece."""

    def __init__(self, stream: ChatStream) -> None:
        self.stream = stream
        """The stream of events that there is now."""

    def __iter__(self) -> Iterator[StreamChunk]:
        return self

    def __next__(self) -> StreamChunk:
        for event in self.stream:
            if event.text:
                return StreamChunk(event.text)
        raise StopIteration

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        self.stream.close()


class AsyncTextStream:
    """The text of an answer as it is written, for `async for`."""

    def __init__(self, stream: AsyncChatStream) -> None:
        self.stream = stream
        """The stream of events that there is now."""

    def __aiter__(self) -> AsyncIterator[StreamChunk]:
        return self

    async def __anext__(self) -> StreamChunk:
        async for event in self.stream:
            if event.text:
                return StreamChunk(event.text)
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Stop reading and close the connection."""
        await self.stream.aclose()


class ChatModel:
    """A model with the four methods of 1.0.0; `Client.chat` of this package makes one."""

    def __init__(self, name: str, model: NewChatModel) -> None:
        self.model_name = name
        self.model = model
        """The model that there is now, with all of its keywords."""

    def generate(
        self,
        prompt: Prompt,
        response_model: type[object] | None = None,
        strict: bool = False,
        *,
        tools: Tools | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
    ) -> ModelResponse:
        """Ask and wait for the answer.

        Args:
            prompt: A text, one message, or a conversation.
            response_model: Type of the answer, which is then `parsed` of the response.
            strict: Whether the provider must hold the answer to the type.
            tools: Tools, or plain functions, that the model may call.
            temperature: Randomness; not every model takes it.
            max_tokens: Most tokens of the answer.
            top_p: Share of probability that is sampled from, 0 to 1.
            top_k: How many of the likeliest tokens are sampled from.
            stop: Texts that end the answer.

        Raises:
            AIClientError: Whatever the new `generate` raises.
        """
        model = self.model.with_options(
            strict=strict or None,
            tools=tools,
            temperature=temperature,
            max_tokens=max_tokens,
            top_p=top_p,
            top_k=top_k,
            stop=stop,
        )
        if response_model is None:
            return ModelResponse.of(model.generate(prompt))
        return ModelResponse.of(model.parse(prompt, response_model))

    async def generate_async(
        self,
        prompt: Prompt,
        response_model: type[object] | None = None,
        strict: bool = False,
        *,
        tools: Tools | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
    ) -> ModelResponse:
        """Ask and await the answer; otherwise like `generate`."""
        model = self.model.with_options(
            strict=strict or None,
            tools=tools,
            temperature=temperature,
            max_tokens=max_tokens,
            top_p=top_p,
            top_k=top_k,
            stop=stop,
        )
        if response_model is None:
            return ModelResponse.of(await model.generate_async(prompt))
        return ModelResponse.of(await model.parse_async(prompt, response_model))

    def stream(
        self,
        prompt: Prompt,
        *,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
    ) -> TextStream:
        """Ask and see the text as it is written; the arguments are those of `generate`."""
        stream = self.model.stream(prompt, temperature=temperature, top_p=top_p, top_k=top_k, stop=stop)
        return TextStream(stream)

    def stream_async(
        self,
        prompt: Prompt,
        *,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
    ) -> AsyncTextStream:
        """Ask and see the text as it is written with `async for`; otherwise like `stream`."""
        stream = self.model.stream_async(prompt, temperature=temperature, top_p=top_p, top_k=top_k, stop=stop)
        return AsyncTextStream(stream)
