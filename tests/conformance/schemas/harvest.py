"""Schemas out of OpenAPI documents: each component with what it refers to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.unit.structured.rules.walk import as_object, items

__all__ = ["components"]

_PREFIX = "#/components/schemas/"


def components(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the schemas of a document in JSON, each as a document of its own.

    Args:
        path: An OpenAPI document.
    """
    known: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["components"]["schemas"]
    known = {name: _moved(schema) for name, schema in known.items()}
    for name, schema in known.items():
        needed = _needed(name, known)
        if isinstance(schema, dict):
            yield (
                f"{path.parent.name}:{name}",
                {**schema, "$defs": {one: known[one] for one in sorted(needed)}},
            )


def _moved(node: Any) -> Any:
    if isinstance(node, list):
        return [_moved(one) for one in items(node)]
    members = as_object(node)
    if members is None:
        return node
    found: dict[str, Any] = {key: _moved(value) for key, value in members.items()}
    target = found.get("$ref")
    if isinstance(target, str) and target.startswith(_PREFIX):
        found["$ref"] = f"#/$defs/{target.removeprefix(_PREFIX)}"
    return found


def _needed(name: str, known: dict[str, Any]) -> set[str]:
    seen, stack = set[str](), list(_targets(known[name]))
    while stack:
        target = stack.pop()
        if target in known and target not in seen:
            seen.add(target)
            stack += _targets(known[target])
    return seen


def _targets(node: Any) -> list[str]:
    found, stack = list[str](), [node]
    while stack:
        one = stack.pop()
        members = as_object(one)
        if members is not None:
            target = members.get("$ref")
            if isinstance(target, str):
                found.append(target.removeprefix("#/$defs/"))
            stack += members.values()
        elif isinstance(one, list):
            stack += items(one)
    return found
