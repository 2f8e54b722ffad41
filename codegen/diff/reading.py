"""Reads one side of a diff: an `ir.json`, a vendored document, or an upstream one of any front end."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from codegen.build import spec_operations
from codegen.diff.api import Api, Endpoint
from codegen.diff.compiled import is_compiled, read_compiled
from codegen.diff.document import read_document
from codegen.overlay import apply
from codegen.provider import ProviderFolder
from codegen.vendor import source
from codegen.vendor.grammar import Grammar
from codegen.vendor.source import Upstream

__all__ = ["Ours", "load_ours", "read_side"]


@dataclass(frozen=True, slots=True)
class Ours:
    """What we generate of a provider."""

    provider: str
    api: Api
    """The provider's vendored document, overlay applied, as far as the operation table names it."""
    names: dict[str, str]
    """operationId → method name."""
    events: dict[str, str] = field(default_factory=dict[str, str])
    """operationId → component of one streamed event."""
    roots: tuple[str, ...] = ()
    headers: frozenset[str] = frozenset()
    """Headers that the client itself sends, in lower case."""


def load_ours(folder: ProviderFolder) -> Ours:
    """Read which operations a provider's table names, with their methods and paths."""
    names = {row.id: row.method for row in folder.table.rows}
    events = {row.id: row.stream.event for row in folder.table.rows if row.stream}
    endpoints: list[Endpoint] = []
    seen: set[str] = set()
    for package in folder.packages:
        document = apply(folder.document(package), folder.overlay, package.name)
        for key, method, _, raw in spec_operations(document).values():
            identity = str(raw.get("operationId"))
            if identity in names and identity not in seen:
                seen.add(identity)
                endpoints.append(Endpoint(identity, method.upper(), key, (), {}, False, None, "", None))
    api = Api(folder.name, tuple(endpoints), {}, frozenset())
    manifest = folder.manifest
    own = [
        manifest.get("auth_header"),
        manifest["api_version"].get("name"),
        folder.table.beta_header,
        *(each["header"] for each in manifest.get("headers", [])),
    ]
    headers = frozenset(str(each).lower() for each in own if each)
    return Ours(folder.name, api, names, events, folder.table.roots, headers)


def read_side(path: Path, ours: Ours | None) -> Api:
    """Read a file and normalise every operation in it.

    Raises:
        CodegenError: The file is missing or is no API description.
    """
    upstream = source.read(path)
    if is_compiled(upstream.document):
        return read_compiled(upstream.document)
    label = f"{path.absolute().parent.name}/{path.name}".lstrip("/")
    facts = source.convert(Upstream(path.name, upstream.digest, upstream.document), Grammar())
    return read_document(facts, label, ours.events if ours else {}, ours.roots if ours else ())
