"""Chat models: one question, four ways to ask it, all of them the same flow."""

from __future__ import annotations

import weakref
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, Self, cast

from aiclient.core.errors import AIClientError
from aiclient.core.messages import Prompt, as_messages
from aiclient.core.pipeline import compose
from aiclient.core.requests import GenerateOptions, GenerateRequest

if TYPE_CHECKING:
    from types import TracebackType

    from aiclient.core.context import CallContext
    from aiclient.core.events import StreamEvent
    from aiclient.core.flow import Flow
    from aiclient.core.middleware import Middleware
    from aiclient.core.models import ModelInfo
    from aiclient.core.responses import ChatResponse
    from aiclient.drivers.aio import AsyncRun
    from aiclient.drivers.runner import Runner
    from aiclient.drivers.sync import SyncRun
    from aiclient.providers.base import Provider
    from aiclient.wire.options import TimeoutOptions
    from aiclient_generated.models import KnownModel

__all__ = ["AsyncChatStream", "ChatModel", "ChatStream", "Route", "Session"]


@dataclass(frozen=True, slots=True)
class Route:
    """Where a model's requests go."""

    provider: Provider
    model: str
    """The name that is sent."""
    info: ModelInfo | None = None


class Session(Protocol):
    """What a model needs of its client; read at each call, so that later changes of the client count."""

    def route(self, name: str | None, /) -> Route:
        """Return where a model name leads; None means the default model."""
        ...

    @property
    def middleware(self) -> Sequence[Middleware]:
        """The layers around every call."""
        ...

    @property
    def runner(self) -> Runner:
        """Runs the flows."""
        ...


class _HasSession(Protocol):
    @property
    def session(self) -> Session: ...


class ChatStream:
    """The events of an answer as it is written.

    Closing the stream, or dropping it, closes the connection at once. Reading it to its end keeps the
    connection for the next call.
    """

    def __init__(self, steps: SyncRun[ChatResponse], context: CallContext) -> None:
        self._steps = steps
        self._context = context
        self._response: ChatResponse | None = None
        self._finalizer = weakref.finalize(self, steps.close)

    def __iter__(self) -> Iterator[StreamEvent]:
        return self

    def __next__(self) -> StreamEvent:
        try:
            return cast("StreamEvent", next(self._steps))
        except StopIteration as stop:
            self._response = self._response or cast("ChatResponse | None", stop.value)
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        self.close()

    @property
    def response(self) -> ChatResponse:
        """The whole response after the last event; before that, what came so far.

        Raises:
            AIClientError: Nothing has come yet.
        """
        return self._response or _partial(self._context)

    def close(self) -> None:
        """Stop reading and close the connection; closing twice is fine."""
        self._finalizer()


class AsyncChatStream:
    """The events of an answer as it is written, for `async for`.

    Closing the stream, or dropping it, closes the connection at once. Reading it to its end keeps the
    connection for the next call.
    """

    def __init__(self, steps: AsyncRun[ChatResponse], context: CallContext) -> None:
        self._steps = steps
        self._context = context
        self._response: ChatResponse | None = None
        self._finalizer = weakref.finalize(self, steps.abandon)

    def __aiter__(self) -> AsyncIterator[StreamEvent]:
        return self

    async def __anext__(self) -> StreamEvent:
        if await self._steps.advance():
            return cast("StreamEvent", self._steps.event)
        self._response = self._response or self._steps.value
        self._finalizer.detach()
        raise StopAsyncIteration

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        await self.aclose()

    @property
    def response(self) -> ChatResponse:
        """The whole response after the last event; before that, what came so far.

        Raises:
            AIClientError: Nothing has come yet.
        """
        return self._response or _partial(self._context)

    async def aclose(self) -> None:
        """Stop reading and close the connection; closing twice is fine."""
        self._finalizer.detach()
        await self._steps.aclose()


def _partial(context: CallContext) -> ChatResponse:
    if context.partial is None:
        raise AIClientError("the stream has brought nothing yet; read its events first")
    return context.partial()


class ChatModel:
    """A model with defaults, ready to be asked; `Client.chat` makes one.

    It holds no connection and no conversation: any number of threads and event loops may share it.

    Example:
        >>> from aiclient import Client
        >>> from aiclient.testing import ProviderServer
        >>> with ProviderServer() as server:
        ...     client = Client(openai_api_key="sk-fake-not-a-key", openai_base_url=server.base_url("openai"))
        ...     print(client.chat("gpt-5.5", temperature=0).generate("Hello").text)
        Hello
    """

    def __init__(
        self,
        name: KnownModel | None = None,
        *,
        client: _HasSession,
        system: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        timeout: float | TimeoutOptions | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Choose a model and its defaults; nothing is sent, and the name is looked up with the first call.

        Args:
            name: Model name, or `provider:name`; None is the client's default model.
            client: Whose keys and connections are used.
            system: Instructions.
            temperature: Randomness, usually 0 to 1 or 2; not every model takes it.
            top_p: Share of probability that is sampled from, 0 to 1; not every model takes it.
            max_tokens: Most tokens of the answer, reasoning included.
            timeout: Seconds for the whole call, or the five clocks.
            provider_options: Body fields as the provider spells them; they win over keywords.
            extra_headers: Headers to add.
        """
        self._name = name
        self._client = client
        self._defaults = GenerateOptions(
            system=system,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            timeout=timeout,
            provider_options=provider_options,
            extra_headers=extra_headers,
        )

    def generate(
        self,
        prompt: Prompt,
        *,
        system: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        timeout: float | TimeoutOptions | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatResponse:
        """Ask, and wait for the whole answer.

        Args:
            prompt: A text, one message, or a conversation.
            system: Instructions; they come before system messages of the prompt.
            temperature: Randomness, usually 0 to 1 or 2; not every model takes it.
            top_p: Share of probability that is sampled from, 0 to 1; not every model takes it.
            max_tokens: Most tokens of the answer, reasoning included.
            timeout: Seconds for the whole call, or the five clocks.
            provider_options: Body fields as the provider spells them; they win over keywords.
            extra_headers: Headers to add.

        Raises:
            ConfigurationError: It cannot be asked like this; nothing was sent.
            ProviderError: The provider refused, and retries did not help.
            TransportError: The provider could not be reached.
        """
        flow, _ = self._generate(
            prompt,
            GenerateOptions(
                system=system,
                temperature=temperature,
                top_p=top_p,
                max_tokens=max_tokens,
                timeout=timeout,
                provider_options=provider_options,
                extra_headers=extra_headers,
            ),
            stream=False,
        )
        return self._client.session.runner.run(flow)

    async def generate_async(
        self,
        prompt: Prompt,
        *,
        system: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        timeout: float | TimeoutOptions | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatResponse:
        """Ask, and await the whole answer; arguments and errors are those of `generate`."""
        flow, _ = self._generate(
            prompt,
            GenerateOptions(
                system=system,
                temperature=temperature,
                top_p=top_p,
                max_tokens=max_tokens,
                timeout=timeout,
                provider_options=provider_options,
                extra_headers=extra_headers,
            ),
            stream=False,
        )
        return await self._client.session.runner.run_async(flow)

    def stream(
        self,
        prompt: Prompt,
        *,
        system: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        timeout: float | TimeoutOptions | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatStream:
        """Ask, and read the answer while it is written; arguments and errors are those of `generate`.

        The request leaves with the first event that is read.
        """
        flow, context = self._generate(
            prompt,
            GenerateOptions(
                system=system,
                temperature=temperature,
                top_p=top_p,
                max_tokens=max_tokens,
                timeout=timeout,
                provider_options=provider_options,
                extra_headers=extra_headers,
            ),
            stream=True,
        )
        return ChatStream(self._client.session.runner.start(flow), context)

    def stream_async(
        self,
        prompt: Prompt,
        *,
        system: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        timeout: float | TimeoutOptions | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncChatStream:
        """Ask, and read the answer with `async for`; arguments and errors are those of `generate`.

        The request leaves with the first event that is read.
        """
        flow, context = self._generate(
            prompt,
            GenerateOptions(
                system=system,
                temperature=temperature,
                top_p=top_p,
                max_tokens=max_tokens,
                timeout=timeout,
                provider_options=provider_options,
                extra_headers=extra_headers,
            ),
            stream=True,
        )
        return AsyncChatStream(self._client.session.runner.start_async(flow), context)

    def _generate(
        self, prompt: Prompt, options: GenerateOptions, *, stream: bool
    ) -> tuple[Flow[ChatResponse], CallContext]:
        """Return the one flow behind all four methods; what cannot be asked is refused here already."""
        session = self._client.session
        options = options.over(self._defaults)
        messages = as_messages(prompt, options.system)
        route = session.route(self._name)
        request = GenerateRequest(
            provider=route.provider.name,
            model=route.model,
            messages=messages,
            options=options,
            stream=stream,
            info=route.info,
        )
        request.context.total = route.provider.total(request)
        return compose(session.middleware, route.provider.generate)(request), request.context

    def __repr__(self) -> str:
        return f"ChatModel({self._name!r})"
