"""Golden files: what a tool printed once and a person reviewed. AICLIENT_UPDATE_GOLDEN=1 writes them anew."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["UPDATE", "check", "check_tree"]

UPDATE = "AICLIENT_UPDATE_GOLDEN"


def check(path: Path, text: str) -> None:
    """Compare a text with its golden file, or write the file where that is asked for."""
    if os.environ.get(UPDATE):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    assert path.exists(), f"{path.name} is missing: run the test with {UPDATE}=1 and review what it writes"
    assert text == path.read_text(encoding="utf-8"), (
        f"{path.name} differs; if rightly so, run with {UPDATE}=1"
    )


def check_tree(folder: Path, files: dict[str, str]) -> None:
    """Compare several texts with a folder of golden files, none more and none less."""
    if os.environ.get(UPDATE):
        for stale in folder.rglob("*.golden"):
            stale.unlink()
    for name, text in sorted(files.items()):
        check(folder / f"{name}.golden", text)
    present = {
        path.relative_to(folder).as_posix().removesuffix(".golden") for path in folder.rglob("*.golden")
    }
    assert present == set(files)
