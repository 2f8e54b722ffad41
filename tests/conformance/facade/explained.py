"""Explained: reviewed reasons why single recorded exchanges cannot come out equal."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from codegen.replay.records import Record

__all__ = ["EXPLAINED", "Explanation", "load_explained"]

EXPLAINED = Path(__file__).with_name("explained.toml")


@dataclass(frozen=True, slots=True)
class Explanation:
    """One exchange with a reason."""

    file: str
    index: int
    kind: str
    """What it excuses: `request`, or the first word of a loss."""
    reason: str

    def covers(self, record: Record, kind: str) -> bool:
        """Return True where this is about a finding."""
        return (self.file, self.index, self.kind) == (record.file, record.index, kind)


def load_explained(path: Path = EXPLAINED) -> tuple[Explanation, ...]:
    """Read the reviewed list.

    Args:
        path: The list.

    Raises:
        ValueError: An entry lacks its reason.
    """
    entries = tomllib.loads(path.read_text("utf-8")).get("explained", [])
    found = tuple(Explanation(each["file"], each["index"], each["kind"], each["reason"]) for each in entries)
    for each in found:
        if len(each.reason) < 20:
            raise ValueError(f"{path}: {each.file} {each.index} needs a reason that a reviewer can check")
    return found
