"""Checks schemas against the metaschema of 2020-12 one node at a time, each form of a node once."""

from __future__ import annotations

import json
from typing import Any, cast

from jsonschema import Draft202012Validator

from tests.unit.structured.rules.walk import as_object, items

__all__ = ["invalid"]

_MAPS = frozenset("$defs definitions dependentSchemas patternProperties properties".split())
_LISTS = frozenset("allOf anyOf oneOf prefixItems".split())
_SINGLE = frozenset(
    """additionalProperties contains contentSchema else if items not propertyNames then unevaluatedItems
    unevaluatedProperties""".split()
)
_KNOWN: dict[str, str] = {}
"""Node, without what is inside of it → what is wrong with it."""
_MOST = 100_000


def invalid(schema: Any) -> str:
    """Return what the metaschema says against a schema; nothing where it is valid."""
    stack: list[tuple[str, Any]] = [("", schema)]
    while stack:
        at, node = stack.pop()
        alone, inside = _apart(node)
        wrong = _judged(alone)
        if wrong:
            return f"{at or '/'}: {wrong}"
        stack += [(f"{at}/{step}", inner) for step, inner in inside]
    return ""


def _judged(node: Any) -> str:
    key = json.dumps(node)
    if key not in _KNOWN:
        if len(_KNOWN) > _MOST:
            _KNOWN.clear()
        found = next(_META.iter_errors(node), None)
        _KNOWN[key] = "" if found is None else found.message[:200]
    return _KNOWN[key]


def _apart(node: Any) -> tuple[Any, list[tuple[str, Any]]]:
    """Return a node with `true` for every schema in it, and these."""
    members = as_object(node)
    if members is None:
        return node, []
    alone: dict[str, Any] = {}
    inside: list[tuple[str, Any]] = []
    for keyword, value in members.items():
        named = as_object(value)
        if keyword in _MAPS and named is not None:
            inside += [(f"{keyword}/{name}", inner) for name, inner in named.items()]
            alone[keyword] = dict.fromkeys(named if keyword == "patternProperties" else (), True)
        elif keyword in _LISTS and isinstance(value, list):
            listed = items(cast(object, value))
            inside += [(f"{keyword}/{place}", inner) for place, inner in enumerate(listed)]
            alone[keyword] = [True for _ in listed[:1]]
        elif keyword in _SINGLE:
            inside.append((keyword, value))
            alone[keyword] = True
        else:
            alone[keyword] = "" if keyword == "description" and isinstance(value, str) else value
    return alone, inside


_META: Any = Draft202012Validator(Draft202012Validator.META_SCHEMA)
