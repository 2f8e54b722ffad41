"""The blocking side of typed clients: calls in, typed answers, streams and pages out."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from types import TracebackType
from typing import Generic, TypeVar, cast

from aiclient.core.call_flow import send_flow, stream_flow
from aiclient.core.endpoint import Endpoint
from aiclient.core.paging import items_of, next_call
from aiclient.drivers.sync import SyncRun, run
from aiclient.drivers.transport import Exchange
from aiclient.wire.call import Call, PageCall, StreamCall
from aiclient.wire.http import ReplyInfo

__all__ = ["EventStream", "SyncPager", "SyncSender"]

T = TypeVar("T")
E = TypeVar("E")
P = TypeVar("P")
I = TypeVar("I")  # noqa: E741 - the item of a page


class EventStream(Generic[E]):
    """A stream of typed events.

    Closing it, or dropping it, closes the connection at once; reading it to its end keeps the
    connection for the next call.
    """

    def __init__(self, steps: SyncRun[None]) -> None:
        self._steps = steps
        self._finalizer = weakref.finalize(self, steps.close)
        # Runs up to the reply: errors of the request itself belong to the call that makes the stream.
        self._reply = cast(ReplyInfo, next(steps))

    @property
    def reply(self) -> ReplyInfo:
        """Status, headers and request id of the answer."""
        return self._reply

    def __iter__(self) -> Iterator[E]:
        return self

    def __next__(self) -> E:
        event = next(self._steps)
        while type(event) is ReplyInfo:
            self._reply = event
            event = next(self._steps)
        return cast(E, event)

    def __enter__(self) -> EventStream[E]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop reading and close the connection; closing twice is fine."""
        self._finalizer()


class SyncPager(Generic[P, I]):
    """Items of a list, page after page; nothing is sent before the first is asked for."""

    def __init__(self, sender: SyncSender, call: PageCall[P, I]) -> None:
        self._sender = sender
        self._call = call

    def __iter__(self) -> Iterator[I]:
        for page in self.pages():
            yield from items_of(self._call, page)

    def pages(self) -> Iterator[P]:
        """Return the pages themselves, one by one."""
        call: PageCall[P, I] | None = self._call
        while call is not None:
            page = self._sender.send_page(call)
            yield page
            call = next_call(call, page)

    def first(self) -> P:
        """Return the first page only."""
        return self._sender.send_page(self._call)


class SyncSender:
    """Sends described calls to one provider and blocks for the answers."""

    def __init__(self, endpoint: Endpoint, exchange: Exchange, *, owned: bool = True) -> None:
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

    def send(self, call: Call[T], /) -> T:
        """Send a call and return its typed answer."""
        return run(self._exchange, send_flow(self._endpoint, call))

    def send_page(self, call: PageCall[P, I], /) -> P:
        """Send a call for one page and return it."""
        return run(self._exchange, send_flow(self._endpoint, call))

    def stream(self, call: StreamCall[E], /) -> EventStream[E]:
        """Send a call and return its events as they come; returns when the answer begins."""
        return EventStream(SyncRun(self._exchange, stream_flow(self._endpoint, call)))

    def page(self, call: PageCall[P, I], /) -> SyncPager[P, I]:
        """Return a list that fetches its pages when they are asked for."""
        return SyncPager(self, call)

    def close(self) -> None:
        """Close every connection; later calls raise `ClientClosedError`."""
        if self._owned:
            self._exchange.close()
