"""Reading and writing of `specs/models`: canonical JSON, and the lock that says where it came from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from codegen.errors import CodegenError
from codegen.models.facts import Facts
from codegen.models.settings import Settings
from codegen.models.shapes import table

__all__ = ["canonical", "digest", "load_facts", "lock_document"]


def canonical(document: object) -> str:
    """Return canonical JSON: sorted keys, indent 1, LF."""
    return json.dumps(document, sort_keys=True, indent=1, ensure_ascii=False) + "\n"


def digest(data: bytes) -> str:
    """Return the sha256 of some bytes, in hex."""
    return hashlib.sha256(data).hexdigest()


def lock_document(settings: Settings, sources: Mapping[str, Path], files: Mapping[str, str]) -> Facts:
    """Return the content of lock.json.

    Args:
        settings: What import.toml says.
        sources: Source name → the file that was read.
        files: Written file name → its text.

    Returns:
        What was read, with hashes, and the hashes of what was written.
    """
    return {
        "as_of": settings.as_of.isoformat(),
        "files": {name: digest(text.encode()) for name, text in files.items()},
        "sources": {
            name: settings.sources[name].model_dump() | {"file": path.name, "sha256": digest(path.read_bytes())}
            for name, path in sources.items()
        },
    }


def load_facts(folder: Path) -> dict[str, dict[str, Facts]]:
    """Read every provider's facts and check them against the lock.

    Args:
        folder: `specs/models`.

    Returns:
        Provider id → model name → facts, both sorted.

    Raises:
        CodegenError: A file is missing or was changed by hand.
    """
    found: dict[str, dict[str, Facts]] = {}
    try:
        lock = table(json.loads((folder / "lock.json").read_text(encoding="utf-8")))
        for name, expected in sorted(table(lock["files"]).items()):
            text = (folder / name).read_text(encoding="utf-8")
            if digest(text.encode()) != expected:
                raise CodegenError(
                    f"specs/models/{name} is not the file that was imported",
                    why="its sha256 differs from the one in lock.json",
                    fix="restore it, or run `python -m codegen models import`; corrections belong in overlay.toml",
                )
            document = table(json.loads(text))
            if "models" in document:
                models = sorted(table(document["models"]).items())
                found[str(document["provider"])] = {model: table(facts) for model, facts in models}
    except (OSError, KeyError, json.JSONDecodeError) as error:
        raise CodegenError(
            "specs/models cannot be read", why=str(error), fix="run `python -m codegen models import`"
        ) from error
    return found
