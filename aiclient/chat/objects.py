"""Objects that are seen while they grow: the partials of a streamed answer, and the response afterwards."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Generic, Self, TypeVar, cast

from aiclient.chat.streams import AsyncChatStream, ChatStream

if TYPE_CHECKING:
    from types import TracebackType

    from aiclient.core.context import CallContext
    from aiclient.core.partial import Partial
    from aiclient.core.responses import ChatResponse
    from aiclient.drivers.aio import AsyncRun
    from aiclient.drivers.sync import SyncRun

__all__ = ["AsyncObjectStream", "ObjectStream"]

T_co = TypeVar("T_co", covariant=True)


class ObjectStream(Generic[T_co]):
    """A value as it grows; the last partial holds it whole.

    Closing the stream, or dropping it, closes the connection at once. Reading it to its end keeps the
    connection for the next call.
    """

    def __init__(self, steps: SyncRun[ChatResponse], context: CallContext) -> None:
        self._events = ChatStream[T_co](steps, context)

    def __iter__(self) -> Iterator[Partial[T_co]]:
        return self

    def __next__(self) -> Partial[T_co]:
        for event in self._events:
            if event.partial is not None:
                return cast("Partial[T_co]", event.partial)
        raise StopIteration

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        self.close()

    @property
    def response(self) -> ChatResponse[T_co]:
        """The whole response after the last partial; before that, what came so far.

        Raises:
            AIClientError: Nothing has come yet.
        """
        return self._events.response

    def close(self) -> None:
        """Stop reading and close the connection; closing twice is fine."""
        self._events.close()


class AsyncObjectStream(Generic[T_co]):
    """A value as it grows, for `async for`; the last partial holds it whole.

    Closing the stream, or dropping it, closes the connection at once. Reading it to its end keeps the
    connection for the next call.
    """

    def __init__(self, steps: AsyncRun[ChatResponse], context: CallContext) -> None:
        self._events = AsyncChatStream[T_co](steps, context)

    def __aiter__(self) -> AsyncIterator[Partial[T_co]]:
        return self

    async def __anext__(self) -> Partial[T_co]:
        async for event in self._events:
            if event.partial is not None:
                return cast("Partial[T_co]", event.partial)
        raise StopAsyncIteration

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        await self.aclose()

    @property
    def response(self) -> ChatResponse[T_co]:
        """The whole response after the last partial; before that, what came so far.

        Raises:
            AIClientError: Nothing has come yet.
        """
        return self._events.response

    async def aclose(self) -> None:
        """Stop reading and close the connection; closing twice is fine."""
        await self._events.aclose()
