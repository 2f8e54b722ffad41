"""Hooks: a middleware for people who would rather write four plain functions than a generator."""

from __future__ import annotations

from collections.abc import Callable
from inspect import iscoroutinefunction
from typing import TypeAlias, TypeVar, cast

from aiclient.core.errors import AIClientError
from aiclient.core.events import StreamEvent
from aiclient.core.flow import Emit, Flow, invoke
from aiclient.core.middleware import GenerateHandler, Middleware
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse

__all__ = ["Hooks"]

T = TypeVar("T")

BeforeRequest: TypeAlias = Callable[[GenerateRequest], object]
OnEvent: TypeAlias = Callable[[GenerateRequest, StreamEvent], object]
AfterResponse: TypeAlias = Callable[[GenerateRequest, ChatResponse], object]
OnError: TypeAlias = Callable[[GenerateRequest, AIClientError], object]


class Hooks(Middleware):
    """Calls functions around every generation; each may be blocking or async.

    What `before_request` and `after_response` return takes the place of the request or response; None
    leaves it as it is. The others only watch.

    Example:
        >>> seen = []
        >>> hooks = Hooks(before_request=lambda request: seen.append(request.model))
    """

    def __init__(
        self,
        *,
        before_request: BeforeRequest | None = None,
        on_event: OnEvent | None = None,
        after_response: AfterResponse | None = None,
        on_error: OnError | None = None,
    ) -> None:
        """Choose the functions.

        Args:
            before_request: Called with the request before it is sent; may return another one.
            on_event: Called with the request and each event of a stream, before the caller sees it.
            after_response: Called with the request and the response; may return another one.
            on_error: Called with the request and the error that the caller is about to get.
        """
        self._before_request = before_request
        self._on_event = on_event
        self._after_response = after_response
        self._on_error = on_error

    def generate(self, request: GenerateRequest, call_next: GenerateHandler) -> Flow[ChatResponse]:
        """Call the hooks around one generation; the parameters are those of every layer."""
        if self._before_request is not None:
            changed = yield from _called(self._before_request, request)
            request = changed if isinstance(changed, GenerateRequest) else request
        try:
            flow = call_next(request)
            response = yield from (flow if self._on_event is None else self._watched(flow, request))
        except AIClientError as error:
            if self._on_error is not None:
                yield from _called(self._on_error, request, error)
            raise
        if self._after_response is not None:
            changed = yield from _called(self._after_response, request, response)
            response = cast(ChatResponse, changed) if isinstance(changed, ChatResponse) else response
        return response

    def _watched(self, flow: Flow[ChatResponse], request: GenerateRequest) -> Flow[ChatResponse]:
        """Show each event to the hook before it is handed out."""
        hook = self._on_event
        assert hook is not None
        try:
            effect = next(flow)
            while True:
                if type(effect) is Emit:
                    yield from _called(hook, request, effect.event)
                try:
                    result = cast(object, (yield effect))
                except Exception as error:  # noqa: BLE001 - it belongs to the inner flow, which may handle it
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as stop:
            return cast(ChatResponse, stop.value)
        finally:
            flow.close()


def _called(hook: Callable[..., object], *arguments: object) -> Flow[object]:
    """Call a hook: a blocking one at once, an async one by way of the driver."""
    if not iscoroutinefunction(hook):
        return hook(*arguments)

    async def call() -> object:
        return await hook(*arguments)

    return (yield from invoke(getattr(hook, "__name__", "hook"), call, {}))
