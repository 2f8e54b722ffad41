"""Reads the JSON schemas of a folder: one per file, rows of benchmarks, lines of JSONL."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from tests.unit.structured.rules.walk import as_object

__all__ = ["schemas_in", "unpacked"]

_LINES = frozenset([".jsonl", ".ndjson"])
_KEYWORDS = frozenset("$ref $schema allOf anyOf const enum items oneOf properties type".split())


def schemas_in(folder: Path) -> Iterator[tuple[str, Any]]:
    """Yield name and schema of everything that is one; what cannot be read yields the error."""
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        if path.suffix not in {".json", *_LINES}:
            continue
        name, text = str(path.relative_to(folder)), path.read_text(encoding="utf-8", errors="replace")
        lines = text.splitlines() if path.suffix in _LINES else [text]
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            where = f"{name}:{number}" if path.suffix in _LINES else name
            try:
                yield where, unpacked(json.loads(line))
            except (ValueError, RecursionError) as error:
                yield where, error


def unpacked(found: Any) -> Any:
    """Return the schema in a row of a benchmark, or what was found."""
    row = as_object(found)
    if row is not None and not _KEYWORDS & row.keys():
        for key in ("json_schema", "schema"):
            inner: Any = row.get(key)
            if isinstance(inner, str) and inner.lstrip().startswith("{"):
                inner = json.loads(inner)
            if isinstance(inner, dict | bool):
                return unpacked(cast(object, inner))
    return cast(object, found)
