"""The report of a facade replay, for people and as JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.normalisations import NORMALISATIONS
from tests.conformance.facade.replayer import Finding, Gathered, Row

__all__ = ["as_json", "as_text"]

_COLUMNS = "answers streams errors lost conversations altered equal".split()
_EXAMPLES = 3


def as_text(gathered: Gathered) -> str:
    """Return the report for people."""
    return "\n".join([*_table(gathered), "", *_rules(gathered), "", *_groups(gathered), *_rest(gathered), ""])


def as_json(gathered: Gathered) -> JsonObject:
    """Return the whole report as JSON."""
    return {
        "failed": gathered.failed,
        "skipped": gathered.skipped,
        "total": _numbers(gathered.total),
        "providers": {name: _numbers(row) for name, row in sorted(gathered.rows.items())},
        "findings": [_finding(each) for each in gathered.findings],
        "altered": [
            {"record": record.label, "file": record.file, "index": record.index, "at": at}
            for record, at in gathered.altered
        ],
        "stale": [f"{each.file} {each.index} {each.kind}" for each in gathered.stale],
    }


def _table(gathered: Gathered) -> Iterator[str]:
    rows = [*sorted(gathered.rows.items()), ("total", gathered.total)]
    width = max(len(name) for name, _ in rows)
    yield f"{'':{width}} " + " ".join(f"{name:>13}" for name in _COLUMNS)
    for name, row in rows:
        cells = (row.answers, row.streams, row.errors, row.lost, row.compared, row.altered, _share(row))
        yield f"{name:{width}} " + " ".join(f"{cell:>13}" for cell in cells)


def _share(row: Row) -> str:
    if not row.compared:
        return "-"
    # Never rounded up: 100 % means all of them.
    return f"{row.equal} ({int(row.equal * 1000 / row.compared) / 10:g} %)"


def _rules(gathered: Gathered) -> Iterator[str]:
    applied = gathered.total.applied
    yield f"normalisations: {len(NORMALISATIONS)} rules, by the number of conversations that took them"
    for rule in NORMALISATIONS:
        where = ", ".join(
            f"{name} {row.applied[rule.name]}"
            for name, row in sorted(gathered.rows.items())
            if row.applied[rule.name]
        )
        yield f"  {applied[rule.name]:5} {rule.name}: {rule.why} ({where or 'nowhere'})"


def _groups(gathered: Gathered) -> Iterator[str]:
    yield from _grouped("findings", [each for each in gathered.findings if not each.reason])
    yield from _grouped("explained", [each for each in gathered.findings if each.reason])


def _grouped(title: str, findings: list[Finding]) -> Iterator[str]:
    groups: dict[tuple[str, str, str], list[Finding]] = {}
    for each in findings:
        cause = re.sub(r"/\d+", "/*", re.sub(r"\d{3,}", "#", each.detail))
        groups.setdefault((each.row, each.kind, cause), []).append(each)
    yield f"{title}: {len(findings)} in {len(groups)} groups"
    for (row, kind, cause), group in sorted(groups.items(), key=lambda pair: (pair[0][0], -len(pair[1]))):
        yield f"  {len(group):4} {row} {kind}: {cause}"
        yield from _examples(group)


def _examples(group: Iterable[Finding]) -> Iterator[str]:
    for each in list(group)[:_EXAMPLES]:
        yield f"         {each.record.label} {each.record.file}#{each.record.index} {each.detail[:200]}"
        if each.reason:
            yield f"           because {each.reason}"


def _rest(gathered: Gathered) -> Iterator[str]:
    yield f"altered: {len(gathered.altered)} conversations whose recorded client sent back something else"
    yield "than the answer; there our request is compared with the answer itself in its place"
    for record, at in gathered.altered:
        yield f"       {record.label} {record.file}#{record.index} {at[:120]}"
    for each in gathered.stale:
        yield f"stale: {each.file} {each.index} {each.kind} needs no explanation; remove it"
    yield f"skipped: {gathered.skipped} exchanges that are no generations"
    yield "FAILED" if gathered.failed else "ok"


def _numbers(row: Row) -> Json:
    return {
        "answers": row.answers,
        "streams": row.streams,
        "errors": row.errors,
        "lost": row.lost,
        "compared": row.compared,
        "altered": row.altered,
        "equal": row.equal,
        "normalised": dict(sorted(row.applied.items())),
    }


def _finding(finding: Finding) -> Json:
    record = finding.record
    return {
        "record": record.label,
        "file": record.file,
        "index": record.index,
        "row": finding.row,
        "kind": finding.kind,
        "detail": finding.detail,
        "reason": finding.reason,
    }
