"""Middleware: layers around every call, each a single flow for sync, async, streamed and not."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import ClassVar, TypeAlias

from aiclient.core.flow import Flow
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse

__all__ = ["GenerateHandler", "Layer", "Middleware"]

GenerateHandler: TypeAlias = Callable[[GenerateRequest], Flow[ChatResponse]]
"""What a layer calls to go on: the rest of the pipeline."""


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

    Write `generate` as a generator: `yield from call_next(request)` goes on, and what it returns is the
    response. State of a call belongs to `request.context`, never to the middleware.

    Example:
        >>> class Shout(Middleware):
        ...     def generate(self, request, call_next):
        ...         response = yield from call_next(request)
        ...         print(response.text.upper())
        ...         return response
    """

    layer: ClassVar[Layer] = Layer.USER

    def generate(self, request: GenerateRequest, call_next: GenerateHandler) -> Flow[ChatResponse]:
        """Handle a generation; without an override it is passed on.

        Args:
            request: What is asked.
            call_next: The layers below.
        """
        return (yield from call_next(request))
