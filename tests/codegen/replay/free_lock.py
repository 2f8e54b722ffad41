"""The free places of the compiled types: `python -m tests.codegen.replay.free_lock` rewrites the list."""

from __future__ import annotations

import json
from pathlib import Path

from codegen.replay.free_nodes import free_nodes
from codegen.replay.packages import load_library

LOCK = Path(__file__).with_name("free_nodes.json")


def current() -> dict[str, list[str]]:
    """Return the free places of every package."""
    packages = [each for known in load_library().providers.values() for each in known.packages.values()]
    return {f"{each.provider}/{each.name}": list(free_nodes(each)) for each in packages}


def locked() -> dict[str, list[str]]:
    """Return the free places that were reviewed."""
    found: dict[str, list[str]] = json.loads(LOCK.read_text(encoding="utf-8"))
    return found


if __name__ == "__main__":
    LOCK.write_text(json.dumps(current(), indent=1, sort_keys=True) + "\n", encoding="utf-8")
