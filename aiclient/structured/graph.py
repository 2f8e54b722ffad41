"""The graph of references in a document: who refers to what, and what contains itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from aiclient.structured.lowering import Document
from aiclient.structured.nodes import (
    AnyNode,
    ArrayNode,
    EnumNode,
    NeverNode,
    Node,
    ObjectNode,
    PlainNode,
    RefNode,
    UnionNode,
    one_of,
)

__all__ = ["Graph", "accepts_null", "alternatives", "is_any", "targets_in", "without_null"]


def targets_in(node: Node, *, members: bool = True, unless_any: Document | None = None) -> Iterator[str]:
    """Find what a node refers to.

    Args:
        node: The node.
        members: Look into the members of objects, too.
        unless_any: The document, where a union that is as open as any value is written without its branches.
    """
    stack: list[Node] = [node]
    while stack:
        one = stack.pop()
        if isinstance(one, RefNode):
            yield one.target
        elif isinstance(one, UnionNode):
            stack += one.branches if unless_any is None or not is_any(one, unless_any) else ()
        elif isinstance(one, ArrayNode):
            stack += one.prefix if one.exact else [one_of([*one.prefix, one.items], one.pointer)]
        elif isinstance(one, ObjectNode):
            # What names may be is written only where it refers to nothing.
            stack += [] if one.extra is None else [one.extra]
            if members:
                stack += one.members.values()


class Graph:
    """What the root leads to."""

    def __init__(self, document: Document, *, texts: bool = False) -> None:
        """Look at a document.

        Args:
            document: The document.
            texts: Any value is written as text.
        """
        skipped = document if texts else None
        self._edges: dict[str, set[str]] = {}
        _untie(document)
        self.uses: Counter[str] = Counter(targets_in(document.root, unless_any=skipped))
        stack = list(self.uses)
        while stack:
            target = stack.pop()
            if target in self._edges:
                continue
            found = list(targets_in(document.node(target) or AnyNode(), unless_any=skipped))
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


def accepts_null(node: Node, document: Document) -> bool:
    """Say whether null is a value of a node.

    Args:
        node: The node.
        document: What it is a part of.
    """
    return any(
        None in one.values
        if isinstance(one, EnumNode)
        else isinstance(one, AnyNode) or (isinstance(one, PlainNode) and one.type == "null")
        for one in alternatives(node, document)
    )


def is_any(node: Node, document: Document) -> bool:
    """Say whether every JSON value is one of a node; a union with such a branch is as open as the branch.

    Args:
        node: The node.
        document: What it is a part of.
    """
    return any(isinstance(one, AnyNode) for one in alternatives(node, document))


def _untie(document: Document) -> None:
    """Write out the unions that lead to themselves with no list or object in between: they have no end."""
    untied: dict[str, Node] = {}
    stack, known = list(targets_in(document.root)), set[str]()
    while stack:
        target = stack.pop()
        node = document.node(target)
        if target in known or node is None:
            continue
        known.add(target)
        stack += targets_in(node)
        if isinstance(node, RefNode | UnionNode):
            seen = set[str]()
            found = tuple(alternatives(node, document, seen))
            if target in seen:
                untied[target] = UnionNode(branches=found, pointer=node.pointer, description=node.description)
    for target, node in untied.items():
        branches = node.branches if isinstance(node, UnionNode) else ()
        document.replace(target, node if branches else NeverNode(pointer=node.pointer))


def alternatives(node: Node, document: Document, through: set[str] | None = None) -> Iterator[Node]:
    """Find what a node may be, through unions and references, each of these once.

    Args:
        node: The node.
        document: What it is a part of.
        through: Takes the references.
    """
    stack, seen = [node], set[str]() if through is None else through
    while stack:
        one = stack.pop()
        if isinstance(one, UnionNode):
            stack += one.branches
        elif not isinstance(one, RefNode):
            yield one
        elif one.target not in seen:
            seen.add(one.target)
            found = document.node(one.target)
            stack += [] if found is None else [found]


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
