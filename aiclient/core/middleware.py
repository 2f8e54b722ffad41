"""Middleware: layers around every call, each a single flow for sync, async, streamed and not."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, ClassVar, Protocol, TypeAlias, TypeVar

from aiclient.core.context import CallContext
from aiclient.core.flow import Flow
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse

if TYPE_CHECKING:
    from aiclient.core.embeddings import EmbedRequest, EmbedResponse
    from aiclient.core.tool_calls import ToolCallRequest
    from aiclient.core.tool_output import ToolOutput

__all__ = [
    "AnyRequest",
    "EmbedHandler",
    "GenerateHandler",
    "Layer",
    "Middleware",
    "ToolHandler",
]


class AnyRequest(Protocol):
    """What every request has."""

    @property
    def context(self) -> CallContext:
        """The state of the call."""
        ...


Req = TypeVar("Req", bound=AnyRequest)
Res = TypeVar("Res")

GenerateHandler: TypeAlias = Callable[[GenerateRequest], Flow[ChatResponse]]
"""What a layer calls to go on: the rest of the pipeline."""

EmbedHandler: TypeAlias = "Callable[[EmbedRequest], Flow[EmbedResponse]]"
"""The rest of the pipeline of an embedding."""

ToolHandler: TypeAlias = "Callable[[ToolCallRequest], Flow[ToolOutput]]"
"""The rest of the pipeline of a tool call."""


class Layer(IntEnum):
    """Where a middleware stands, from the outermost to the one next to the provider."""

    OBSERVE = 10
    SECURE = 20
    CACHE = 30
    STRUCTURE = 40
    ROUTE = 50
    USER = 60
    BREAK = 70
    RETRY = 80
    LIMIT = 90
    BALANCE = 100


class Middleware:
    """A layer that may look at, change, repeat or answer a call.

    Write `generate`, `embed` or `call_tool` as a generator, or `around` for all three:
    `yield from call_next(request)` goes on, and what it returns is the response. State of a call belongs
    to `request.context`, never to the middleware.

    Example:
        >>> class Shout(Middleware):
        ...     def generate(self, request, call_next):
        ...         response = yield from call_next(request)
        ...         print(response.text.upper())
        ...         return response
    """

    layer: ClassVar[Layer] = Layer.USER

    def around(self, request: Req, call_next: Callable[[Req], Flow[Res]]) -> Flow[Res]:
        """Handle whatever has no method of its own; without an override it is passed on.

        Args:
            request: What is asked.
            call_next: The layers below.
        """
        return (yield from call_next(request))

    def generate(self, request: GenerateRequest, call_next: GenerateHandler) -> Flow[ChatResponse]:
        """Handle a generation; without an override, `around` does.

        Args:
            request: What is asked.
            call_next: The layers below.
        """
        return self.around(request, call_next)

    def embed(self, request: EmbedRequest, call_next: EmbedHandler) -> Flow[EmbedResponse]:
        """Handle an embedding; without an override, `around` does.

        Args:
            request: What is to be embedded.
            call_next: The layers below.
        """
        return self.around(request, call_next)

    def call_tool(self, request: ToolCallRequest, call_next: ToolHandler) -> Flow[ToolOutput]:
        """Handle a call that a model makes of a tool; without an override, `around` does.

        Args:
            request: The call, and the tool where it exists.
            call_next: The layers below, which check the arguments and run the tool.
        """
        return self.around(request, call_next)
