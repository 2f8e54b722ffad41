"""What the checks of one exchange found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from codegen.replay.coverage import Coverage

__all__ = ["FATAL", "Finding", "Kind", "Outcome", "Tally"]

Kind: TypeAlias = Literal[
    "crash", "lost", "unchecked", "error_class", "strict", "untyped", "rejected", "undeclared", "warning"
]
#: Kinds that no ratio excuses: the command fails on any of them.
FATAL: frozenset[Kind] = frozenset({"crash", "lost", "unchecked", "error_class"})


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be."""

    kind: Kind
    side: Literal["request", "response"]
    pointer: str
    """JSON pointer into the body; `#3/x` is in the third payload of a stream."""
    detail: str
    where: str = ""
    """Place in the provider's schemas, where one is to blame."""


@dataclass(slots=True)
class Tally:
    """Leaves by what the types say about them."""

    declared: int = 0
    undeclared: int = 0
    free: int = 0
    respelled: int = 0

    def add(self, coverage: Coverage) -> None:
        """Count the leaves of one value."""
        self.declared += coverage.count("declared")
        self.undeclared += coverage.count("undeclared")
        self.free += coverage.count("free")
        self.respelled += len(coverage.respelled)

    def take(self, other: Tally) -> None:
        """Add another tally."""
        self.declared += other.declared
        self.undeclared += other.undeclared
        self.free += other.free
        self.respelled += other.respelled


@dataclass(slots=True)
class Outcome:
    """Counts and findings of one exchange."""

    findings: list[Finding] = field(default_factory=list[Finding])
    bodies: int = 0
    """Request bodies checked."""
    accepted: int = 0
    """Request bodies that the params type takes."""
    responses: int = 0
    """JSON answers parsed."""
    strict_responses: int = 0
    events: int = 0
    """Stream events parsed."""
    strict_events: int = 0
    typed_events: int = 0
    round_trips: int = 0
    """Bodies, answers and events that were sent through the types and back."""
    equal: int = 0
    """Round trips that gave back what went in."""
    errors: int = 0
    """Error answers."""
    request_leaves: Tally = field(default_factory=Tally)
    response_leaves: Tally = field(default_factory=Tally)

    def round_trip(self, side: Literal["request", "response"], differences: list[str], prefix: str = "") -> None:
        """Count one round trip, with what it lost."""
        self.round_trips += 1
        self.equal += not differences
        for each in differences:
            pointer, _, reason = each.partition(": ")
            self.findings.append(Finding("lost", side, prefix + pointer, reason))
