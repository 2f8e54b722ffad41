"""One provider's folder under `specs/`: manifest, operation table, overlay, texts and locked names."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.errors import CodegenError
from codegen.normalise.nodes import Node
from codegen.overlay import Patch, apply, load_overlay
from codegen.table import OperationTable, load_table
from codegen.tables import read_table

__all__ = ["Docs", "PackageSource", "ProviderFolder", "load_provider", "provider_names"]

_MANIFEST_KEYS = frozenset(
    """name title adapter calls aliases base_url base_url_env key_hosts api_key_env auth_header auth_scheme key_required
    embedding_model reasoning_off
    request_id_headers error_message error_code retry_delay fixed_headers timeout headers api_version packages
    media structured supports errors caching""".split()
)
_REQUIRED = frozenset("name title base_url api_version".split())


@dataclass(frozen=True, slots=True)
class Docs:
    """Our own short texts, from `docs.toml`."""

    resources: Mapping[str, str]
    methods: Mapping[str, str]
    params: Mapping[str, Mapping[str, str]]

    def param(self, method: str, wire: str, name: str) -> str | None:
        """The text of a parameter: the method's own, else the shared one."""
        for scope in (method, "*"):
            texts = self.params.get(scope, {})
            if wire in texts or name in texts:
                return texts.get(wire) or texts.get(name)
        return None


@dataclass(frozen=True, slots=True)
class PackageSource:
    """Where the document of one generated package comes from."""

    name: str
    spec: str
    path_prefix: tuple[str, str] | None = None
    """(old, new) beginning of every path: documents that leave the version to their server address."""
    removals: str | None = None


@dataclass(frozen=True, slots=True)
class ProviderFolder:
    """Everything about one provider that the compiler reads."""

    name: str
    path: Path
    manifest: Mapping[str, Any]
    packages: tuple[PackageSource, ...]
    table: OperationTable
    overlay: list[Patch]
    docs: Docs

    def document(self, source: PackageSource) -> Node:
        """Return the vendored document of a package, hash checked, removals applied.

        Raises:
            CodegenError: The file is missing or not the one in `lock.json`.
        """
        path = self.path / source.spec
        if not path.exists():
            raise CodegenError(f"{path} is missing", fix=f"run `python -m codegen vendor {self.name} --from FILE`")
        data = path.read_bytes()
        _verify(path, data)
        document: Node = json.loads(data)
        if source.removals:
            document = _removed(document, self.path / source.removals)
        if source.path_prefix:
            old, new = source.path_prefix
            document["paths"] = {new + key.removeprefix(old): item for key, item in document["paths"].items()}
        return document


def provider_names(specs: Path) -> list[str]:
    """Return the providers that have a folder with a manifest, sorted."""
    return sorted(path.parent.name for path in specs.glob("*/provider.toml"))


def load_provider(specs: Path, name: str) -> ProviderFolder:
    """Read a provider's folder.

    Raises:
        CodegenError: The folder or one of its files is missing or malformed.
    """
    folder = specs / name
    manifest_path = folder / "provider.toml"
    if not manifest_path.exists():
        known = ", ".join(provider_names(specs)) or "none"
        raise CodegenError(f"no provider {name!r}: {manifest_path} is missing", fix=f"known providers: {known}")
    manifest = read_table(manifest_path)
    unknown = sorted(set(manifest) - _MANIFEST_KEYS)
    if unknown:
        raise CodegenError(f"{manifest_path}: unknown keys {', '.join(unknown)}", fix="see docs/regen.md")
    missing = sorted(_REQUIRED - set(manifest))
    if missing:
        raise CodegenError(f"{manifest_path}: no {', '.join(missing)}", fix="see docs/regen.md")
    if ("packages" in manifest) == ("calls" in manifest):
        raise CodegenError(
            f"{manifest_path}: either `packages` or `calls`",
            why="a provider has documents of its own, or speaks with the calls of another",
            fix="see docs/regen.md",
        )
    sources = tuple(
        PackageSource(
            name=each,
            spec=raw["spec"],
            path_prefix=tuple(raw["path_prefix"]) if "path_prefix" in raw else None,
            removals=raw.get("removals"),
        )
        for each, raw in sorted(manifest.get("packages", {}).items())
    )
    return ProviderFolder(
        name=name,
        path=folder,
        manifest=manifest,
        packages=sources,
        table=load_table(folder / "operations.toml") if sources else OperationTable(rows=()),
        overlay=[*load_overlay(folder / "overlay.toml"), *load_overlay(folder / "observed.toml")],
        docs=_docs(folder / "docs.toml"),
    )


def _docs(path: Path) -> Docs:
    raw = read_table(path) if path.exists() else {}
    return Docs(
        resources={name: each["summary"] for name, each in raw.get("resources", {}).items()},
        methods={name: each["summary"] for name, each in raw.get("methods", {}).items()},
        params=raw.get("params", {}),
    )


def _verify(path: Path, data: bytes) -> None:
    lock_path = path.parent.parent / "lock.json"
    lock: Node = json.loads(lock_path.read_text(encoding="utf-8")) if lock_path.exists() else {}
    entries: dict[str, Node] = lock.get("documents", {})
    entry = entries.get(f"{path.parent.name}/{path.name}")
    if entry is None:
        raise CodegenError(f"{path} is not in specs/lock.json", fix="vendor it again, which writes the lock")
    found = hashlib.sha256(data).hexdigest()
    if found != entry["sha256"]:
        raise CodegenError(
            f"{path} is not the file that was vendored: sha256 {found[:12]}…, lock says {entry['sha256'][:12]}…",
            why="it was edited by hand or damaged",
            fix="restore it from version control, or vendor it again; corrections belong in overlay.toml",
        )


def _removed(document: Node, path: Path) -> Node:
    """Return a document without what another API version does not serve; each removal cites a source."""
    for raw in read_table(path).get("remove", []):
        at, why = str(raw.get("at", "")), str(raw.get("why", ""))
        if not why.strip():
            raise CodegenError(f"{path}: removal of {at!r} cites no source", fix="write it in `why`")
        if at.startswith("/"):
            document = apply(document, [Patch(at=at, op="remove", why=why)], "")
        elif not _remove_operation(document, at):
            raise CodegenError(f"{path}: operation {at!r} is not in the document", fix="remove the entry")
    return document


def _remove_operation(document: Node, operation_id: str) -> bool:
    paths: dict[str, dict[str, Node]] = document["paths"]
    for item in paths.values():
        for method, operation in item.items():
            if operation.get("operationId") == operation_id:
                del item[method]
                return True
    return False
