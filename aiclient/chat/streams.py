"""Streams: the events of an answer as it is written, and the response afterwards."""

from __future__ import annotations

import weakref
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Generic, Self, cast

from aiclient.core.errors import AIClientError
from aiclient.core.responses import OutT_co

if TYPE_CHECKING:
    from types import TracebackType

    from aiclient.core.context import CallContext
    from aiclient.core.events import StreamEvent
    from aiclient.core.responses import ChatResponse
    from aiclient.drivers.aio import AsyncRun
    from aiclient.drivers.sync import SyncRun

__all__ = ["AsyncChatStream", "ChatStream"]


class ChatStream(Generic[OutT_co]):
    """The events of an answer as it is written.

    Closing the stream, or dropping it, closes the connection at once. Reading it to its end keeps the
    connection for the next call.
    """

    def __init__(self, steps: SyncRun[ChatResponse], context: CallContext) -> None:
        self._steps = steps
        self._context = context
        self._response: ChatResponse | None = None
        self._finalizer = weakref.finalize(self, steps.close)

    def __repr__(self) -> str:
        state = "being read" if self._response is None else "read to its end"
        return f"<ChatStream, {state}>"

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
    def response(self) -> ChatResponse[OutT_co]:
        """The whole response after the last event; before that, what came so far.

        Raises:
            AIClientError: Nothing has come yet.
        """
        return cast("ChatResponse[OutT_co]", self._response or _partial(self._context))

    def close(self) -> None:
        """Stop reading and close the connection; closing twice is fine."""
        self._finalizer()


class AsyncChatStream(Generic[OutT_co]):
    """The events of an answer as it is written, for `async for`.

    Closing the stream, or dropping it, closes the connection at once. Reading it to its end keeps the
    connection for the next call.
    """

    def __init__(self, steps: AsyncRun[ChatResponse], context: CallContext) -> None:
        self._steps = steps
        self._context = context
        self._response: ChatResponse | None = None
        self._finalizer = weakref.finalize(self, steps.abandon)

    def __repr__(self) -> str:
        state = "being read" if self._response is None else "read to its end"
        return f"<AsyncChatStream, {state}>"

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
    def response(self) -> ChatResponse[OutT_co]:
        """The whole response after the last event; before that, what came so far.

        Raises:
            AIClientError: Nothing has come yet.
        """
        return cast("ChatResponse[OutT_co]", self._response or _partial(self._context))

    async def aclose(self) -> None:
        """Stop reading and close the connection; closing twice is fine."""
        self._finalizer.detach()
        await self._steps.aclose()


def _partial(context: CallContext) -> ChatResponse:
    if context.partial is None:
        raise AIClientError("the stream has brought nothing yet; read its events first")
    return context.partial()
