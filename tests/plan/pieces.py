"""Pieces: what a block that is due later asks of chat and embeddings, each as it is written."""

from __future__ import annotations

import ast
from collections.abc import Iterator

__all__ = ["pieces_of"]

_DOORS = ("chat", "embed", "embed_async", "resolve")
"""Methods of `client` that are there now."""


def pieces_of(text: str) -> list[str]:
    """Return the longest expressions of a block that begin with `client.chat(` and the like, in their order.

    Args:
        text: Python code.
    """
    found = [ast.get_source_segment(text, call) for call in _calls(ast.parse(text))]
    return [each for each in found if each is not None]


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    """Yield calls that start at a door, and nothing inside of them."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and _root(child) in _DOORS:
            yield child
        else:
            yield from _calls(child)


def _root(call: ast.Call) -> str | None:
    """Return the first attribute of `client` in a chain of calls; None where it begins elsewhere."""
    step: ast.expr = call
    first: str | None = None
    while True:
        match step:
            case ast.Call(func=func):
                step = func
            case ast.Attribute(value=value, attr=attr):
                step, first = value, attr
            case ast.Name(id="client"):
                return first
            case _:
                return None
