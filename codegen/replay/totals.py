"""Sums the outcomes of many exchanges, per provider and operation."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, fields

from codegen.replay.exchange import Exchange
from codegen.replay.outcome import FATAL, Finding, Kind, Outcome, Tally

__all__ = ["Gathered", "Key", "Totals"]

_SUMMED = tuple(
    each.name for each in fields(Outcome) if each.name not in ("findings", "request_leaves", "response_leaves")
)


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """What one row of the table is about."""

    recorded: str
    """Provider as the recording calls it."""
    read_as: str
    """Provider whose operations were used; empty where none fitted."""
    rule: str
    """Why: `option`, `record` or `path`."""
    operation: str
    """Name of the operation; of the exchange where it is unmatched."""


@dataclass(slots=True)
class Totals:
    """Counts of some exchanges."""

    exchanges: int = 0
    matched: int = 0
    failed: int = 0
    """Exchanges with a finding that nothing excuses."""
    counts: Counter[str] = field(default_factory=Counter[str])
    kinds: Counter[Kind] = field(default_factory=Counter[Kind])
    request_leaves: Tally = field(default_factory=Tally)
    response_leaves: Tally = field(default_factory=Tally)

    def add(self, exchange: Exchange) -> None:
        """Count one exchange."""
        outcome = exchange.outcome
        self.exchanges += 1
        self.matched += exchange.match.operation is not None
        self.failed += any(finding.kind in FATAL for finding in outcome.findings)
        for name in _SUMMED:
            self.counts[name] += getattr(outcome, name)
        self.kinds.update(finding.kind for finding in outcome.findings)
        self.request_leaves.take(outcome.request_leaves)
        self.response_leaves.take(outcome.response_leaves)

    def take(self, other: Totals) -> None:
        """Add other totals."""
        self.exchanges += other.exchanges
        self.matched += other.matched
        self.failed += other.failed
        self.counts.update(other.counts)
        self.kinds.update(other.kinds)
        self.request_leaves.take(other.request_leaves)
        self.response_leaves.take(other.response_leaves)

    @property
    def parsed(self) -> int:
        """JSON answers and events."""
        return self.counts["responses"] + self.counts["events"]

    @property
    def strict(self) -> int:
        """JSON answers and events that parse at the first try."""
        return self.counts["strict_responses"] + self.counts["strict_events"]


@dataclass(slots=True)
class Gathered:
    """Everything that a report tells."""

    rows: dict[Key, Totals] = field(default_factory=dict[Key, Totals])
    findings: list[tuple[Exchange, Finding]] = field(default_factory=list[tuple[Exchange, Finding]])
    unmatched: Counter[tuple[str, str, str, str]] = field(default_factory=Counter[tuple[str, str, str, str]])
    """(recorded provider, method, path, reason) → exchanges."""

    def add(self, exchange: Exchange) -> None:
        """Count one exchange."""
        record, match = exchange.record, exchange.match
        if match.operation is None:
            name = "(unmatched)"
            self.unmatched[record.provider, record.method, record.path or "-", match.reason] += 1
        else:
            name = match.operation.name
        key = Key(record.provider or "-", match.provider, match.rule, name)
        self.rows.setdefault(key, Totals()).add(exchange)
        self.findings += [(exchange, finding) for finding in exchange.outcome.findings]

    def by_provider(self) -> dict[str, Totals]:
        """Return totals per recorded provider."""
        found: dict[str, Totals] = {}
        for key, totals in sorted(self.rows.items()):
            found.setdefault(key.recorded, Totals()).take(totals)
        return found

    def total(self) -> Totals:
        """Return totals over everything."""
        total = Totals()
        for totals in self.rows.values():
            total.take(totals)
        return total
