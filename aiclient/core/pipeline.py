"""The pipeline: middleware put around the provider, in the order of their layers."""

from __future__ import annotations

from collections.abc import Iterable

from aiclient.core.flow import Flow
from aiclient.core.middleware import GenerateHandler, Middleware
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse

__all__ = ["compose"]


def compose(stack: Iterable[Middleware], terminal: GenerateHandler) -> GenerateHandler:
    """Return the handler that runs a request through all layers.

    Args:
        stack: Middleware; those of one layer keep their order.
        terminal: The provider, below all of them.
    """
    handler = terminal
    for middleware in sorted(stack, key=lambda one: one.layer)[::-1]:
        handler = _around(middleware, handler)
    return handler


def _around(middleware: Middleware, call_next: GenerateHandler) -> GenerateHandler:
    def handle(request: GenerateRequest) -> Flow[ChatResponse]:
        return middleware.generate(request, call_next)

    return handle
