"""Pairs the members of two unions: by their tags, then by name and likeness."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.diff.shape import Member, tags_of
from codegen.normalise.nodes import Node, ref_name

__all__ = ["Pairing", "body_of", "pair_members"]

_LIKE = 0.34
"""Share of common property names below which two objects without tags are different things."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Which member became which."""

    pairs: list[tuple[Member, Member]]
    removed: list[Member]
    added: list[Member]


@dataclass(frozen=True, slots=True)
class _Traits:
    member: Member
    fields: frozenset[str]
    tags: Mapping[str, frozenset[str]]


def body_of(node: Node, schemas: Mapping[str, Node]) -> Node:
    """Return the object behind a member's node."""
    name = ref_name(node)
    return node if name is None else schemas.get(name, {})


def pair_members(
    old: list[Member], new: list[Member], old_schemas: Mapping[str, Node], new_schemas: Mapping[str, Node]
) -> Pairing:
    """Pair members one to one, the most alike first; an only member always meets the other only one."""
    if len(old) == len(new) == 1:
        return Pairing([(old[0], new[0])], [], [])
    left = [_traits(member, old_schemas) for member in old]
    right = [_traits(member, new_schemas) for member in new]
    scored = [
        (tuple(-part for part in score), i, j)
        for i, a in enumerate(left)
        for j, b in enumerate(right)
        if (score := _score(a, b)) is not None
    ]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(scored):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return Pairing(
        pairs=[(old[i], new[j]) for i, j in sorted(pairs.items())],
        removed=[member for i, member in enumerate(old) if i not in pairs],
        added=[member for j, member in enumerate(new) if j not in taken],
    )


def _traits(member: Member, schemas: Mapping[str, Node]) -> _Traits:
    body = body_of(member.node, schemas)
    return _Traits(member, frozenset(body.get("properties", {})), tags_of(body, schemas))


def _score(old: _Traits, new: _Traits) -> tuple[int, bool, float] | None:
    """How alike two members are; None where a tag says that they are not."""
    equal = 0
    for key, values in old.tags.items():
        other = new.tags.get(key)
        if other is None:
            continue
        if not values & other:
            return None
        equal += 1
    every = old.fields | new.fields
    like = len(old.fields & new.fields) / len(every) if every else 1.0
    same_name = bool(old.member.name) and old.member.name == new.member.name
    if not equal and not same_name and like < _LIKE:
        return None
    return equal, same_name, like
