"""Replayer: takes recordings through the adapters, and gathers what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from aiclient.wire.json import JsonObject
from codegen.replay.equality import parse_json
from codegen.replay.records import Record
from tests.conformance.facade.answers import check_plain, check_stream, is_cut, recorded_events
from tests.conformance.facade.comparison import Comparison, compare
from tests.conformance.facade.conversations import Exchange, continuations, unpaired
from tests.conformance.facade.dialects import Dialect, Dialects
from tests.conformance.facade.errors import check_error
from tests.conformance.facade.explained import Explanation
from tests.conformance.facade.playback import Played, is_streamed, is_success
from tests.conformance.facade.tree import node

__all__ = ["Finding", "Gathered", "Row", "replay"]

_TARGET = 0.95


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong with one exchange."""

    record: Record
    row: str
    kind: str
    detail: str
    reason: str = ""
    """Why it is excused; empty where it is not."""


@dataclass(slots=True)
class Row:
    """Counts of one provider and API."""

    answers: int = 0
    streams: int = 0
    errors: int = 0
    lost: int = 0
    """Answers, streams and errors with a finding."""
    conversations: int = 0
    edited: int = 0
    """Conversations whose recorded client edited the answer: there is nothing to be equal to."""
    equal: int = 0
    """Conversations, without the edited ones, whose request we would have sent as it was recorded."""
    applied: Counter[str] = field(default_factory=Counter[str])

    def add(self, other: Row) -> None:
        """Add the counts of another row."""
        for name in ("answers", "streams", "errors", "lost", "conversations", "edited", "equal"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.applied.update(other.applied)

    @property
    def compared(self) -> int:
        """Conversations that have a recorded request to be equal to."""
        return self.conversations - self.edited

    @property
    def on_target(self) -> bool:
        """True where nothing is lost and enough conversations come out equal."""
        return not self.lost and self.equal >= self.compared * _TARGET


@dataclass(slots=True)
class Gathered:
    """Everything that a report tells."""

    rows: dict[str, Row] = field(default_factory=dict[str, Row])
    findings: list[Finding] = field(default_factory=list[Finding])
    edited: list[Comparison] = field(default_factory=list[Comparison])
    unpaired: list[Record] = field(default_factory=list[Record])
    """Requests with answers in them that no recorded answer of their file leads to."""
    stale: list[Explanation] = field(default_factory=list[Explanation])
    """Explanations of exchanges that are there and need none."""
    skipped: int = 0
    """Exchanges that are no generations, or were recorded without their answer."""
    cut: int = 0
    """Streams whose recording stops before its end."""

    @property
    def total(self) -> Row:
        """Counts of all rows."""
        total = Row()
        for row in self.rows.values():
            total.add(row)
        return total

    @property
    def failed(self) -> bool:
        """True where anything is lost or unexplained."""
        unexplained = any(not finding.reason for finding in self.findings)
        return unexplained or bool(self.stale)


def replay(
    records: Iterable[Record], *, provider: str | None = None, explained: tuple[Explanation, ...] = ()
) -> Gathered:
    """Take recorded exchanges through the facade.

    Args:
        records: The exchanges, each file in any order.
        provider: Read every exchange as this provider's.
        explained: Reviewed excuses.
    """
    work = _Work(Dialects(provider), explained)
    for record in records:
        work.take(record)
    work.compare()
    used = {each for each in explained if any(each.covers(f.record, f.kind) for f in work.gathered.findings)}
    work.gathered.stale = [
        each for each in explained if each not in used and (each.file, each.index) in work.seen
    ]
    return work.gathered


class _Work:
    def __init__(self, dialects: Dialects, explained: tuple[Explanation, ...]) -> None:
        self.gathered = Gathered()
        self.seen: set[tuple[str, int]] = set()
        self._dialects = dialects
        self._explained = explained
        self._files: dict[tuple[str, str], list[Exchange]] = {}

    def take(self, record: Record) -> None:
        dialect = self._dialects.of(record)
        if dialect is None or not _is_answered(record):
            self.gathered.skipped += 1
            return
        self.seen.add((record.file, record.index))
        row = f"{record.provider or '-'} {dialect.name}"
        found, exchange = self._check(dialect, record, self.gathered.rows.setdefault(row, Row()))
        self._note(record, row, found)
        self._files.setdefault((row, record.file), []).append(exchange)

    def _check(self, dialect: Dialect, record: Record, row: Row) -> tuple[list[str], Exchange]:
        request = node(record.request)
        try:
            if not is_success(record):
                row.errors += 1
                return check_error(dialect, record), Exchange(record, dialect, request)
            streamed = is_streamed(record)
            row.streams += streamed
            row.answers += not streamed
            self.gathered.cut += streamed and is_cut(dialect, record)
            played, found = (check_stream if streamed else check_plain)(dialect, record)
            return found, Exchange(record, dialect, request, played.response, _body(dialect, record, played))
        except Exception as error:  # noqa: BLE001 - any failure of ours is a result
            return [f"crash: {type(error).__name__}: {error}"], Exchange(record, dialect, request)

    def _note(self, record: Record, row: str, found: list[str]) -> None:
        fresh = [self._finding(record, row, each.partition(":")[0], each) for each in found]
        self.gathered.findings += fresh
        self.gathered.rows[row].lost += any(not each.reason for each in fresh)

    def _finding(self, record: Record, row: str, kind: str, detail: str) -> Finding:
        excuse = next((each for each in self._explained if each.covers(record, kind)), None)
        return Finding(record, row, kind, detail, excuse.reason if excuse else "")

    def compare(self) -> None:
        for (row, _), exchanges in self._files.items():
            exchanges.sort(key=lambda each: each.record.index)
            found = list(continuations(exchanges))
            for continuation in found:
                self._compared(row, compare(continuation))
            alone = unpaired(exchanges, [each.second for each in found])
            self.gathered.unpaired += [each.record for each in alone]

    def _compared(self, row: str, comparison: Comparison) -> None:
        counts, record = self.gathered.rows[row], comparison.continuation.second.record
        counts.conversations += 1
        counts.applied.update(comparison.applied)
        if comparison.edited:
            counts.edited += 1
            self.gathered.edited.append(comparison)
        else:
            counts.equal += not comparison.differences
        for each in comparison.differences:
            self.gathered.findings.append(self._finding(record, row, "request", each))


def _is_answered(record: Record) -> bool:
    return record.status is not None and (record.response is not None or not is_success(record))


def _body(dialect: Dialect, record: Record, played: Played) -> JsonObject | None:
    if played.response is None:
        return None
    if is_streamed(record):
        return dialect.merge(recorded_events(dialect, record))[0]
    return node(parse_json(record.response or b""))
