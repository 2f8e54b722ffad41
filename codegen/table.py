"""`operations.toml`: which operations are generated, and what no API document says about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.errors import CodegenError
from codegen.ir import Page, Stream
from codegen.tables import read_table

__all__ = ["OperationRow", "OperationTable", "load_table"]

_ROW_KEYS = frozenset(
    """id method stream page query headers betas multipart text_too none_too result body packages drop rename
    defaults""".split()
)
_TABLE_KEYS = frozenset("roots modules names bases betas operations".split())


@dataclass(frozen=True, slots=True)
class OperationRow:
    """One operation that is generated."""

    id: str
    method: str
    stream: Stream | None = None
    page: Page | None = None
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    betas: bool = False
    multipart: bool = False
    text_too: bool = False
    none_too: bool = False
    result: str | None = None
    body: str | None = None
    packages: tuple[str, ...] | None = None
    drop: tuple[str, ...] = ()
    """Parameters of the document that are not keywords (set by the client itself)."""
    rename: Mapping[str, str] = field(default_factory=dict[str, str])
    """Wire name → keyword, where the rule's name would collide or mislead."""
    defaults: Mapping[str, str] = field(default_factory=dict[str, str])
    """Keyword → what methods (not call builders) send unless told otherwise."""


@dataclass(frozen=True, slots=True)
class OperationTable:
    """The whole of one provider's `operations.toml`."""

    rows: tuple[OperationRow, ...]
    roots: tuple[str, ...] = ()
    modules: Mapping[str, str] = field(default_factory=dict[str, str])
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    beta_header: str | None = None
    betas: tuple[str, ...] = ()
    bases: Mapping[str, str] = field(default_factory=dict[str, str])
    """Component → `module.Class` of ours that its model derives from."""


def load_table(path: Path) -> OperationTable:
    """Read an operation table.

    Raises:
        CodegenError: A key is unknown, or an operation or method stands there twice.
    """
    raw = read_table(path)
    _known(raw, _TABLE_KEYS, str(path))
    rows = tuple(_row(each, path) for each in raw.get("operations", []))
    seen: set[str] = set()
    for row in rows:
        if row.method in seen:
            raise CodegenError(f"{path}: method {row.method!r} stands there twice", fix="give each a method of its own")
        seen.add(row.method)
    betas = raw.get("betas", {})
    return OperationTable(
        rows=rows,
        roots=tuple(raw.get("roots", [])),
        modules=raw.get("modules", {}),
        names=raw.get("names", {}),
        beta_header=betas.get("header"),
        betas=tuple(betas.get("known", [])),
        bases=raw.get("bases", {}),
    )


def _row(raw: dict[str, Any], path: Path) -> OperationRow:
    where = f"{path}: operation {raw.get('id')!r}"
    _known(raw, _ROW_KEYS, where)
    if "id" not in raw or "method" not in raw:
        raise CodegenError(f"{where} lacks id or method", fix="give both")
    stream = None
    query = dict(raw.get("query", {}))
    if "stream" in raw:
        given = dict(raw["stream"])
        _known(
            given,
            frozenset("param framing event sentinel always query stream_default".split()),
            f"{where} stream",
        )
        query |= given.get("query", {})
        stream = Stream(
            framing="ndjson" if given.get("framing") == "ndjson" else "sse",
            event=given["event"],
            sentinel=given.get("sentinel"),
            param=None if given.get("always") else given.get("param", "stream"),
            default_on=given.get("stream_default", False),
        )
    page = None
    if "page" in raw:
        _known(raw["page"], frozenset("items param cursor item_field more".split()), f"{where} page")
        page = Page(**raw["page"])
    packages = raw.get("packages")
    return OperationRow(
        id=raw["id"],
        method=raw["method"],
        stream=stream,
        page=page,
        query=query,
        headers=raw.get("headers", {}),
        betas=raw.get("betas", False),
        multipart=raw.get("multipart", False),
        text_too=raw.get("text_too", False),
        none_too=raw.get("none_too", False),
        result=raw.get("result"),
        body=raw.get("body"),
        packages=tuple(packages) if packages is not None else None,
        drop=tuple(raw.get("drop", [])),
        rename=raw.get("rename", {}),
        defaults=raw.get("defaults", {}),
    )


def _known(raw: Mapping[str, object], known: frozenset[str], where: str) -> None:
    unknown = sorted(set(raw) - known)
    if unknown:
        raise CodegenError(f"{where}: unknown keys {', '.join(unknown)}", fix=f"known are: {', '.join(sorted(known))}")
