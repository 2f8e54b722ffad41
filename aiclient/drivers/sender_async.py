"""The awaited side of typed clients: calls in, typed answers, streams and pages out."""

from __future__ import annotations

import weakref
from collections.abc import AsyncIterator
from types import TracebackType
from typing import Generic, TypeVar, cast

from aiclient.core.call_flow import send_flow, stream_flow
from aiclient.core.endpoint import Endpoint
from aiclient.core.paging import items_of, next_call
from aiclient.drivers.aio import AsyncRun, run_async
from aiclient.drivers.transport_async import AsyncExchange
from aiclient.wire.call import Call, PageCall, StreamCall
from aiclient.wire.http import ReplyInfo

__all__ = ["AsyncCallSender", "AsyncEventStream", "AsyncPageIterator"]

T = TypeVar("T")
E = TypeVar("E")
P = TypeVar("P")
I = TypeVar("I")  # noqa: E741 - the item of a page


class AsyncEventStream(Generic[E]):
    """A stream of typed events for `async for`.

    Closing it, or dropping it, closes the connection at once; reading it to its end keeps the
    connection for the next call.
    """

    def __init__(self, steps: AsyncRun[None]) -> None:
        self._steps = steps
        self._finalizer = weakref.finalize(self, steps.abandon)
        self._reply = ReplyInfo(0)

    async def open(self) -> AsyncEventStream[E]:
        """Go on to the reply: errors of the request itself belong to the call that makes the stream."""
        await self._steps.advance()
        self._reply = cast(ReplyInfo, self._steps.event)
        return self

    @property
    def reply(self) -> ReplyInfo:
        """Status, headers and request id of the answer."""
        return self._reply

    def __aiter__(self) -> AsyncIterator[E]:
        return self

    async def __anext__(self) -> E:
        steps = self._steps
        while await steps.advance():
            event = steps.event
            if type(event) is not ReplyInfo:
                return cast(E, event)
            self._reply = event
        self._finalizer.detach()
        raise StopAsyncIteration

    async def __aenter__(self) -> AsyncEventStream[E]:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stop reading and close the connection; closing twice is fine."""
        self._finalizer.detach()
        await self._steps.aclose()


class AsyncPageIterator(Generic[P, I]):
    """Items of a list, page after page; nothing is sent before the first is asked for."""

    def __init__(self, sender: AsyncCallSender, call: PageCall[P, I]) -> None:
        self._sender = sender
        self._call = call

    async def __aiter__(self) -> AsyncIterator[I]:
        async for page in self.pages():
            for item in items_of(self._call, page):
                yield item

    async def pages(self) -> AsyncIterator[P]:
        """Return the pages themselves, one by one."""
        call: PageCall[P, I] | None = self._call
        while call is not None:
            page = await self._sender.send_page(call)
            yield page
            call = next_call(call, page)

    async def first(self) -> P:
        """Return the first page only."""
        return await self._sender.send_page(self._call)


class AsyncCallSender:
    """Sends described calls to one provider and awaits the answers."""

    def __init__(self, endpoint: Endpoint, exchange: AsyncExchange, *, owned: bool = True) -> None:
        """Make a sender.

        Args:
            endpoint: The client's configuration.
            exchange: Sends the requests.
            owned: The exchange is this sender's alone, and ends with it.
        """
        self._endpoint = endpoint
        self._exchange = exchange
        self._owned = owned

    @property
    def endpoint(self) -> Endpoint:
        """The configuration that all calls share."""
        return self._endpoint

    async def send(self, call: Call[T], /) -> T:
        """Send a call and return its typed answer."""
        return await run_async(self._exchange, send_flow(self._endpoint, call))

    async def send_page(self, call: PageCall[P, I], /) -> P:
        """Send a call for one page and return it."""
        return await run_async(self._exchange, send_flow(self._endpoint, call))

    async def stream(self, call: StreamCall[E], /) -> AsyncEventStream[E]:
        """Send a call and return its events as they come; returns when the answer begins."""
        stream: AsyncEventStream[E] = AsyncEventStream(
            AsyncRun(self._exchange, stream_flow(self._endpoint, call))
        )
        return await stream.open()

    def page(self, call: PageCall[P, I], /) -> AsyncPageIterator[P, I]:
        """Return a list that fetches its pages when they are asked for."""
        return AsyncPageIterator(self, call)

    async def aclose(self) -> None:
        """Close every connection; later calls raise `ClientClosedError`."""
        if self._owned:
            await self._exchange.aclose()
