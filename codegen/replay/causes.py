"""Groups findings by what causes them, so that one line of an overlay answers one line of the report."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from codegen.replay.outcome import FATAL, Finding, Kind
from codegen.replay.totals import Gathered

__all__ = ["Cause", "causes"]

_INDEX = re.compile(r"(?<=/)\d+(?=/|$)")
_EVENT = re.compile(r"^#\d+")


@dataclass(frozen=True, slots=True)
class Cause:
    """Findings that look alike."""

    kind: Kind
    recorded: str
    """Provider as the recording calls it."""
    provider: str
    """Provider whose operation it was read as."""
    operation: str
    side: str
    pointer: str
    """With `*` for every index, `#` for an event of a stream."""
    where: str
    detail: str
    count: int
    exchanges: int
    example: str
    """An exchange that has it."""


@dataclass(slots=True)
class _Group:
    count: int = 0
    labels: dict[str, None] = field(default_factory=dict[str, None])
    """In order of appearance."""


def causes(gathered: Gathered) -> list[Cause]:
    """Return the groups, the worst kinds first, then the most frequent ones."""
    groups: dict[tuple[Kind, str, str, str, str, str, str, str], _Group] = {}
    for exchange, finding in gathered.findings:
        operation = exchange.match.operation
        key = (
            finding.kind,
            exchange.record.provider,
            exchange.match.provider,
            operation.name if operation else "",
            finding.side,
            _pattern(finding),
            finding.where,
            finding.detail,
        )
        group = groups.setdefault(key, _Group())
        group.count += 1
        group.labels[exchange.record.label] = None
    found = [Cause(*key, group.count, len(group.labels), next(iter(group.labels))) for key, group in groups.items()]
    return sorted(found, key=lambda each: (each.kind not in FATAL, each.kind, -each.count, each.pointer))


def _pattern(finding: Finding) -> str:
    return _INDEX.sub("*", _EVENT.sub("#", finding.pointer))
