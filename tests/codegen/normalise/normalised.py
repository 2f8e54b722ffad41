"""Normalises small documents for the tests of the normaliser."""

from __future__ import annotations

from typing import Any

from codegen.names import NameLock
from codegen.normalise.schema import Normaliser
from codegen.normalise.simplify import simplify

__all__ = ["Node", "normalised", "ref"]

Node = dict[str, Any]


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def normalised(
    schemas: Node,
    *,
    start: str = "Root",
    renames: dict[str, str] | None = None,
    lock: NameLock | None = None,
    second_pass: bool = True,
) -> dict[str, Node]:
    """Return the components that `start` reaches, normalised, and simplified unless told otherwise."""
    normaliser = Normaliser({"components": {"schemas": schemas}}, renames or {}, lock or NameLock({}))
    root = normaliser.component(start)["$ref"].rpartition("/")[2]
    normaliser.drain()
    return simplify(normaliser.schemas, {root}) if second_pass else normaliser.schemas
