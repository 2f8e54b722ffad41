"""Nodes: what a JSON schema of any draft says, in one small vocabulary that every dialect is written from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias, TypeVar

from aiclient.wire.json import Json

__all__ = [
    "AnyNode",
    "ArrayNode",
    "EnumNode",
    "NeverNode",
    "Node",
    "NumberNode",
    "ObjectNode",
    "PlainNode",
    "RefNode",
    "Rule",
    "StringNode",
    "UnionNode",
    "annotated",
    "one_of",
]


@dataclass(frozen=True, slots=True)
class Rule:
    """One keyword with its value."""

    keyword: str
    value: Json
    pointer: str
    """Where it is in the original schema."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Base:
    pointer: str = ""
    description: str = ""
    told: tuple[Rule, ...] = ()
    """What no dialect can hold a model to: it is written into the description."""
    default: Rule | None = None
    implied: bool = False
    """Its type is not said: there are only keywords that mean nothing for values of other types."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyNode(_Base):
    """Any JSON value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeverNode(_Base):
    """No value at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainNode(_Base):
    """Null, or true and false."""

    type: Literal["null", "boolean"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StringNode(_Base):
    """Text."""

    rules: Mapping[str, Rule] = field(default_factory=dict[str, Rule])


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberNode(_Base):
    """A number, perhaps a whole one."""

    integer: bool
    rules: Mapping[str, Rule] = field(default_factory=dict[str, Rule])


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumNode(_Base):
    """One of some values."""

    values: tuple[Json, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayNode(_Base):
    """A list: first the items that have a place of their own, then the rest."""

    prefix: tuple[Node, ...] = ()
    items: Node
    """What the rest may be; never for none."""
    rules: Mapping[str, Rule] = field(default_factory=dict[str, Rule])

    @property
    def exact(self) -> bool:
        """Every item has a place, and every place is filled."""
        count = len(self.prefix)
        least, most = self.rules.get("minItems"), self.rules.get("maxItems")
        closed = isinstance(self.items, NeverNode) or (most is not None and most.value == count)
        return bool(count) and closed and least is not None and least.value == count


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectNode(_Base):
    """An object."""

    members: Mapping[str, Node] = field(default_factory=dict[str, "Node"])
    required: frozenset[str] = frozenset()
    extra: Node | None = None
    """What further members may be; None for none."""
    names: Node | None = None
    """What the names of further members may be."""
    open: bool = False
    """Further members are allowed because nothing forbids them, not because they are wanted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionNode(_Base):
    """Whatever one of the branches is."""

    branches: tuple[Node, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RefNode(_Base):
    """What stands elsewhere in the schema."""

    target: str


Node: TypeAlias = (
    AnyNode
    | NeverNode
    | PlainNode
    | StringNode
    | NumberNode
    | EnumNode
    | ArrayNode
    | ObjectNode
    | UnionNode
    | RefNode
)

_N = TypeVar("_N", bound=_Base)


def annotated(
    node: _N, *, description: str = "", told: tuple[Rule, ...] = (), default: Rule | None = None
) -> _N:
    """Return a node that also says something in words.

    Args:
        node: The node.
        description: What it is about; goes before what it said of itself, unless that is the same.
        told: Keywords to write into the description.
        default: The value that stands for none.
    """
    texts = [text for text in (description, node.description) if text]
    return replace(
        node,
        description=texts[0] if len(set(texts)) == 1 else " ".join(texts),
        told=(*told, *(rule for rule in node.told if rule not in told)),
        default=default or node.default,
    )


def one_of(nodes: Sequence[Node], pointer: str) -> Node:
    """Return the node of what is one of some nodes; those without any value add nothing.

    Args:
        nodes: The branches.
        pointer: Where they stand in the original schema.
    """
    flat: list[Node] = []
    for node in nodes:
        bare = isinstance(node, UnionNode) and not (node.description or node.told or node.default)
        flat += node.branches if bare and isinstance(node, UnionNode) else [node]
    left = tuple([node for node in flat if not isinstance(node, NeverNode)])
    if not left:
        return NeverNode(pointer=pointer)
    return left[0] if len(left) == 1 else UnionNode(branches=left, pointer=pointer)
