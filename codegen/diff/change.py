"""One difference between two descriptions, and the place it is shown at."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

__all__ = ["Change", "Direction", "Group", "Severity"]

Severity = Literal["breaking", "additive"]
Direction = Literal["request", "answer"]


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One difference."""

    severity: Severity
    kind: str
    """Stable word for programs: `removed-field`, `new-value`, ..."""
    path: str
    """Where below the group: `tools[].name`; empty: the group itself."""
    text: str


@dataclass(slots=True)
class Group:
    """Differences of one operation, or of one component that several operations use."""

    title: str
    direction: Direction | None
    changes: list[Change]
    users: list[str] = field(default_factory=list[str])
    """Operations that are affected."""
    inside: bool = True
    """Whether one of them is in our set."""
