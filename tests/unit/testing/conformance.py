"""Holds answers against the compiled types: strictly parsed, nothing undeclared, nothing lost."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

from pydantic import BaseModel

from aiclient.wire.model import UnknownVariant
from aiclient.wire.types import parse_strict

GENERATED = Path(__file__).resolve().parents[3] / "generated" / "aiclient_generated"


@dataclass(frozen=True)
class Operation:
    """What the compiler knows of one operation."""

    provider: str
    name: str
    method: str
    pattern: re.Pattern[str]
    kind: str
    result: str | None
    event: str | None


def compiled(provider: str) -> bool:
    """Tell whether the types of a provider are there."""
    return bool(find_spec("aiclient_generated")) and any((GENERATED / provider).glob("*/ir.json"))


@lru_cache
def operations(provider: str) -> list[Operation]:
    """Return all compiled operations of a provider, longest path first."""
    found: list[Operation] = []
    for file in sorted((GENERATED / provider).glob("*/ir.json")):
        for entry in cast(list[dict[str, Any]], json.loads(file.read_text())["operations"]):
            path = re.sub(r"\\{\w+\\}", "[^/]+?", re.escape(entry["path"]))
            pattern = re.compile(r"(/openai)?(/v1|/v1beta)?" + path)
            result: dict[str, Any] = entry["result"]
            stream: dict[str, Any] = entry["stream"] or {}
            found.append(
                Operation(
                    provider,
                    entry["name"],
                    entry["http"],
                    pattern,
                    result["kind"],
                    result.get("type"),
                    stream.get("type"),
                )
            )
    return sorted(found, key=lambda operation: -len(operation.pattern.pattern))


def find(provider: str, method: str, path: str) -> list[Operation]:
    """Return the operations that a request may be of; plain characters win over placeholders."""
    matching = [o for o in operations(provider) if o.method == method and o.pattern.fullmatch(path)]
    least = min((o.pattern.pattern.count("[^/]") for o in matching), default=0)
    return [o for o in matching if o.pattern.pattern.count("[^/]") == least]


def best(candidates: list[Operation], value: object, *, streamed: bool) -> list[str]:
    """Return the problems of a value with the operation that it fits best."""
    found: list[list[str]] = []
    for operation in candidates:
        reference = operation.event if streamed else operation.result
        if reference is None:
            return []
        try:
            found.append([f"{operation.name}: {problem}" for problem in problems(reference, value)])
        except ValueError as error:
            found.append([f"{operation.name}: {error}"])
    return min(found, key=_badness) if found else []


def _badness(found: list[str]) -> tuple[bool, int]:
    return any("validation error" in problem for problem in found), len(found)


def problems(reference: str, value: object) -> list[str]:
    """Parse a value strictly; return what is undeclared, unknown or lost in it."""
    parsed = parse_strict(reference, json.dumps(value).encode())
    found = [f"undeclared {where}" for where in undeclared(parsed, "")]
    if isinstance(parsed, BaseModel) and parsed.model_dump(by_alias=True, exclude_unset=True) != value:
        found.append("the round trip changes it")
    return found


def undeclared(value: object, where: str) -> list[str]:
    """Return the pointers of all fields and variants that the types do not declare."""
    if isinstance(value, UnknownVariant):
        return [f"{where} (variant {type(value).__name__})"]
    if isinstance(value, BaseModel):
        found = [f"{where}/{name}" for name in value.model_extra or {}]
        for name in value.model_fields_set & set(type(value).model_fields):
            found += undeclared(getattr(value, name), f"{where}/{name}")
        return found
    if isinstance(value, list):
        entries = cast(list[object], value)
        return [hit for index, entry in enumerate(entries) for hit in undeclared(entry, f"{where}/{index}")]
    return []
