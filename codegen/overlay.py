"""`overlay.toml`: reviewed corrections of a vendored spec; one that no longer applies is an error."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from codegen.errors import CodegenError
from codegen.normalise.nodes import Node
from codegen.tables import read_table

__all__ = ["Patch", "apply", "load_overlay"]

_MISSING = object()
_OPS = frozenset({"add", "replace", "remove", "merge", "nullable", "optional"})
_KEYS = frozenset("at op expect expect_json value json why packages".split())


@dataclass(frozen=True, slots=True)
class Patch:
    """One correction.

    `add` needs the place to be empty, `replace` and `remove` name the old value in `expect`,
    `merge` adds keys to an object (or members to a list), `nullable` lets a schema also be null,
    `optional` takes a property out of `required`.
    """

    at: str
    op: str
    why: str
    value: object = _MISSING
    expect: object = _MISSING
    packages: tuple[str, ...] | None = None


def load_overlay(path: Path) -> list[Patch]:
    """Read an overlay; a missing file is an empty one.

    Raises:
        CodegenError: An entry is malformed or gives no reason.
    """
    if not path.exists():
        return []
    patches: list[Patch] = []
    for number, raw in enumerate(read_table(path).get("patch", []), 1):
        where = f"{path.parent.name}/{path.name} entry {number} at {raw.get('at')!r}"
        unknown = sorted(set(raw) - _KEYS)
        if unknown or raw.get("op") not in _OPS or not str(raw.get("at", "")).startswith("/"):
            raise CodegenError(
                f"{where} is malformed", fix=f"op is one of {', '.join(sorted(_OPS))}, at a JSON pointer"
            )
        if not str(raw.get("why", "")).strip():
            raise CodegenError(f"{where} gives no reason", fix="cite an SDK, a fact sheet or recorded traffic in `why`")
        value = json.loads(raw["json"]) if "json" in raw else raw.get("value", _MISSING)
        packages = raw.get("packages")
        patches.append(
            Patch(
                at=raw["at"],
                op=raw["op"],
                why=raw["why"],
                value=value,
                expect=json.loads(raw["expect_json"]) if "expect_json" in raw else raw.get("expect", _MISSING),
                packages=tuple(packages) if packages is not None else None,
            )
        )
    return patches


def apply(document: Node, patches: list[Patch], package: str) -> Node:
    """Return a copy of `document` with the patches of one package applied in order.

    Raises:
        CodegenError: A patch does not apply or changes nothing.
    """
    result = copy.deepcopy(document)
    for patch in patches:
        if patch.packages is None or package in patch.packages:
            _apply_one(result, patch)
    return result


def _apply_one(document: Node, patch: Patch) -> None:
    if patch.op == "optional":
        _make_optional(document, patch)
        return
    parent, key = _find(document, patch)
    old = _get(parent, key)
    if patch.op == "add":
        if old is not _MISSING:
            raise _stale(patch, f"there is already {_short(old)}")
        _put(parent, key, _value(patch))
        return
    if old is _MISSING:
        raise _stale(patch, "nothing is there")
    if patch.expect is not _MISSING and old != patch.expect:
        raise _stale(patch, f"there is {_short(old)}, not {_short(patch.expect)}")
    if patch.op == "remove":
        del parent[key]
    elif patch.op == "replace":
        if patch.expect is _MISSING:
            raise CodegenError(f"overlay {patch.at}: replace needs `expect`", fix="write the old value there")
        if old == _value(patch):
            raise _stale(patch, "the value is already the new one")
        _put(parent, key, _value(patch))
    elif patch.op == "nullable":
        if _takes_null(old):
            raise _stale(patch, "null is already allowed")
        _put(parent, key, {"anyOf": [old, {"type": "null"}]})
    else:
        _merge(old, patch)


def _merge(old: Any, patch: Patch) -> None:
    value = _value(patch)
    if isinstance(old, dict) and isinstance(value, dict):
        fields, added = cast(Node, old), cast(Node, value)
        clash = sorted(set(fields) & set(added))
        if clash:
            raise _stale(patch, f"{', '.join(clash)} already there")
        fields.update(added)
    elif isinstance(old, list) and isinstance(value, list):
        items, more = cast(list[object], old), cast(list[object], value)
        repeated = [each for each in more if each in items]
        if repeated:
            raise _stale(patch, f"{_short(repeated)} already there")
        items.extend(more)
    else:
        raise _stale(patch, "only objects and lists can be merged into")


def _make_optional(document: Node, patch: Patch) -> None:
    """Take a property out of `required`, also where `allOf` splits the object."""
    owner, _, name = patch.at.rpartition("/properties/")
    parent, key = _find(document, Patch(at=owner, op="", why=""))
    schema = _get(parent, key)
    if schema is _MISSING:
        raise _stale(patch, "nothing is there")
    found = [part["required"] for part in [schema, *schema.get("allOf", [])] if name in part.get("required", [])]
    if not found:
        raise _stale(patch, "the field is not required")
    for required in found:
        required.remove(name)


def _takes_null(schema: Any) -> bool:
    kinds = schema.get("type")
    options = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
    return bool(
        schema.get("nullable")
        or kinds == "null"
        or (isinstance(kinds, list) and "null" in kinds)
        or any(option.get("type") == "null" for option in options)
    )


def _find(document: Any, patch: Patch) -> tuple[Any, Any]:
    parts = [part.replace("~1", "/").replace("~0", "~") for part in patch.at.split("/")[1:]]
    here = document
    for part in parts[:-1]:
        here = _get(here, _key(here, part))
        if here is _MISSING:
            raise _stale(patch, f"{part!r} is not there")
    return here, _key(here, parts[-1])


def _key(parent: Any, part: str) -> Any:
    if isinstance(parent, list):
        return len(cast(list[object], parent)) if part == "-" else int(part)
    return part


def _get(parent: Any, key: Any) -> Any:
    if isinstance(parent, list):
        items = cast(list[object], parent)
        return items[key] if key < len(items) else _MISSING
    return cast(Node, parent).get(key, _MISSING) if isinstance(parent, dict) else _MISSING


def _put(parent: Any, key: Any, value: Any) -> None:
    if isinstance(parent, list) and key == len(cast(list[object], parent)):
        cast(list[object], parent).append(value)
    else:
        parent[key] = value


def _value(patch: Patch) -> Any:
    if patch.value is _MISSING:
        raise CodegenError(f"overlay {patch.at}: {patch.op} needs a value", fix="give `value` or `json`")
    return copy.deepcopy(patch.value)


def _stale(patch: Patch, found: str) -> CodegenError:
    return CodegenError(
        f"overlay entry {patch.op} at {patch.at} no longer applies: {found}",
        why="the vendored spec changed under it, or another entry did the same",
        fix="remove or rewrite the entry",
    )


def _short(value: object) -> str:
    text = json.dumps(value, default=str)
    return text if len(text) <= 120 else text[:117] + "..."
