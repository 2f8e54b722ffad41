"""`specs/lock.json`: where every vendored document comes from, and the hashes that prove it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import CodegenError
from codegen.vendor import canonical
from codegen.vendor.settings import Source
from codegen.vendor.tree import Json, JsonObject, as_object

NAME = "lock.json"


@dataclass(frozen=True)
class Origin:
    """An upstream document that went into a vendored one."""

    source: Source
    """Where it comes from."""
    name: str
    """File name."""
    digest: str
    """SHA-256 of its bytes."""


def read(specs: Path) -> JsonObject:
    """Return the entries of the lock by document, such as `openai/v1.json`.

    Raises:
        CodegenError: The lock is not a JSON object.
    """
    path = specs / NAME
    if not path.exists():
        return {}
    try:
        document: Json = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise CodegenError(
            f"{NAME} is not JSON", why=str(error), fix="restore it from version control or vendor again"
        ) from error
    return as_object(as_object(document).get("documents"))


def entry(origins: list[Origin], ours: bytes, merge: JsonObject | None) -> JsonObject:
    """Return the lock entry of one vendored document.

    Args:
        origins: The upstream documents, the base first.
        ours: The bytes of the vendored document.
        merge: What the merge stage did, when there was one.
    """
    sources: list[Json] = [
        {
            "role": origin.source.role,
            "name": origin.name,
            "source": origin.source.source or origin.name,
            "version": origin.source.version or "not stated",
            "date": origin.source.date or "not stated",
            "licence": origin.source.licence or "not stated",
            "state": origin.source.state,
            "sha256": origin.digest,
        }
        for origin in origins
    ]
    return {"sha256": canonical.sha256(ours), "sources": sources, "merge": merge}


def write(specs: Path, document: str, facts: JsonObject) -> None:
    """Replace the entry of one document and write the lock."""
    entries: JsonObject = {**read(specs), document: facts}
    (specs / NAME).write_bytes(canonical.encode({"documents": entries}))
