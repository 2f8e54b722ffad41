"""The graph of references in a document: who refers to what, and what contains itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from aiclient.structured.lowering import Document
from aiclient.structured.nodes import (
    AnyNode,
    ArrayNode,
    EnumNode,
    Node,
    ObjectNode,
    PlainNode,
    RefNode,
    UnionNode,
)

__all__ = ["Graph", "accepts_null", "is_any", "targets_in", "without_null"]


def targets_in(node: Node, *, members: bool = True) -> Iterator[str]:
    """Find what a node refers to.

    Args:
        node: The node.
        members: Look into the members of objects, too.
    """
    stack: list[Node] = [node]
    while stack:
        one = stack.pop()
        if isinstance(one, RefNode):
            yield one.target
        elif isinstance(one, UnionNode):
            stack += one.branches
        elif isinstance(one, ArrayNode):
            stack += [*one.prefix, one.items]
        elif isinstance(one, ObjectNode):
            stack += [inner for inner in (one.extra, one.names) if inner is not None]
            if members:
                stack += one.members.values()


class Graph:
    """What the root leads to."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._edges: dict[str, set[str]] = {}
        self.uses: Counter[str] = Counter(targets_in(document.root))
        stack = list(self.uses)
        while stack:
            target = stack.pop()
            if target in self._edges:
                continue
            found = list(targets_in(document.node(target) or AnyNode()))
            self._edges[target] = set(found)
            self.uses.update(found)
            stack += found
        self._reach = {target: self._from(target) for target in self._edges}

    def recursive(self, target: str) -> bool:
        """Say whether something contains itself."""
        return target in self._reach.get(target, ())

    def together(self, one: str, other: str) -> bool:
        """Say whether two things contain each other."""
        return other in self._reach.get(one, ()) and one in self._reach.get(other, ())

    def _from(self, target: str) -> set[str]:
        seen, stack = set[str](), list(self._edges[target])
        while stack:
            step = stack.pop()
            if step not in seen:
                seen.add(step)
                stack += self._edges[step]
        return seen


def accepts_null(node: Node, document: Document, depth: int = 0) -> bool:
    """Say whether null is a value of a node.

    Args:
        node: The node.
        document: What it is a part of.
        depth: How many references were followed.
    """
    if isinstance(node, RefNode):
        found = document.node(node.target) if depth < 16 else None
        return found is not None and accepts_null(found, document, depth + 1)
    if isinstance(node, UnionNode):
        return any(accepts_null(one, document, depth) for one in node.branches)
    if isinstance(node, EnumNode):
        return None in node.values
    return isinstance(node, AnyNode) or (isinstance(node, PlainNode) and node.type == "null")


def is_any(node: Node) -> bool:
    """Say whether every JSON value is one of a node; a union with such a branch is as open as the branch.

    Args:
        node: The node.
    """
    return isinstance(node, AnyNode) or (isinstance(node, UnionNode) and any(map(is_any, node.branches)))


def without_null(node: Node) -> Node | None:
    """Return a union without its null; None where the node is none, or nothing is left.

    Args:
        node: The node.
    """
    if not isinstance(node, UnionNode):
        return None
    rest = [one for one in node.branches if not (isinstance(one, PlainNode) and one.type == "null")]
    if len(rest) == len(node.branches) or not rest:
        return None
    return UnionNode(
        branches=tuple(rest),
        pointer=node.pointer,
        description=node.description,
        told=node.told,
        default=node.default,
    )
