"""The pipeline: middleware put around the provider, in the order of their layers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, TypeVar

from aiclient.core.flow import Flow
from aiclient.core.middleware import EmbedHandler, GenerateHandler, Middleware, ToolHandler

__all__ = ["compose", "compose_embed", "compose_tool"]

Q = TypeVar("Q")
R = TypeVar("R")

_Step = Callable[[Q, Callable[[Q], Flow[R]]], Flow[R]]
"""A method of a middleware."""


def compose(stack: Iterable[Middleware], terminal: GenerateHandler) -> GenerateHandler:
    """Return the handler that runs a request through all layers.

    Args:
        stack: Middleware; those of one layer keep their order.
        terminal: The provider, below all of them.
    """
    return _composed([one.generate for one in _inwards(stack, "generate")], terminal)


def compose_embed(stack: Iterable[Middleware], terminal: EmbedHandler) -> EmbedHandler:
    """Return the handler that runs an embedding through all layers; like `compose`."""
    return _composed([one.embed for one in _inwards(stack, "embed")], terminal)


def compose_tool(stack: Iterable[Middleware], terminal: ToolHandler) -> ToolHandler:
    """Return the handler that runs a tool call through all layers; like `compose`."""
    return _composed([one.call_tool for one in _inwards(stack, "call_tool")], terminal)


def _inwards(
    stack: Iterable[Middleware], operation: Literal["generate", "embed", "call_tool"]
) -> list[Middleware]:
    """Return the layers that handle an operation, the innermost first."""
    # What only passes on is left out: each layer costs a frame for every step of a stream.
    plain = (getattr(Middleware, operation), Middleware.around)
    own = [one for one in stack if (getattr(type(one), operation), type(one).around) != plain]
    return sorted(own, key=lambda one: one.layer)[::-1]


def _composed(steps: Iterable[_Step[Q, R]], terminal: Callable[[Q], Flow[R]]) -> Callable[[Q], Flow[R]]:
    handler = terminal
    for step in steps:
        handler = _around(step, handler)
    return handler


def _around(step: _Step[Q, R], call_next: Callable[[Q], Flow[R]]) -> Callable[[Q], Flow[R]]:
    return lambda request: step(request, call_next)
