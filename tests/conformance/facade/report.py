"""The report of a facade replay, for people and as JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.comparison import Comparison
from tests.conformance.facade.normalisations import NORMALISATIONS
from tests.conformance.facade.replayer import Finding, Gathered, Row

__all__ = ["as_json", "as_text"]

_COLUMNS = "answers streams errors lost conversations edited equal".split()
_EXAMPLES = 3


def as_text(gathered: Gathered) -> str:
    """Return the report for people."""
    return "\n".join([*_table(gathered), "", *_rules(gathered), "", *_groups(gathered), *_rest(gathered), ""])


def as_json(gathered: Gathered) -> JsonObject:
    """Return the whole report as JSON."""
    return {
        "failed": gathered.failed,
        "skipped": gathered.skipped,
        "cut": gathered.cut,
        "total": _numbers(gathered.total),
        "providers": {name: _numbers(row) for name, row in sorted(gathered.rows.items())},
        "findings": [_finding(each) for each in gathered.findings],
        "edited": [_edit(each) for each in gathered.edited],
        "unpaired": [f"{record.label} {record.file}#{record.index}" for record in gathered.unpaired],
        "stale": [f"{each.file} {each.index} {each.kind}" for each in gathered.stale],
    }


def _table(gathered: Gathered) -> Iterator[str]:
    rows = [*sorted(gathered.rows.items()), ("total", gathered.total)]
    width = max(len(name) for name, _ in rows)
    yield f"{'':{width}} " + " ".join(f"{name:>13}" for name in _COLUMNS)
    for name, row in rows:
        cells = (row.answers, row.streams, row.errors, row.lost, row.conversations, row.edited, _share(row))
        yield f"{name:{width}} " + " ".join(f"{cell:>13}" for cell in cells)


def _share(row: Row) -> str:
    if not row.compared:
        return "-"
    return f"{row.equal} ({_percent(row.equal, row.compared)})"


def _percent(some: int, whole: int) -> str:
    # Never rounded up: 100 % means all of them.
    return f"{some * 1000 // whole / 10:g} %" if whole else "-"


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
    total = gathered.total
    yield f"edited: {total.edited} conversations whose recorded client sent something else than the answer;"
    yield "two recorded bodies show it. They do not count as equal: ours only has to hold the answer itself"
    yield from _edits(gathered.edited)
    yield f"unpaired: {len(gathered.unpaired)} requests with answers in them that no recorded answer leads to"
    for record in gathered.unpaired:
        yield f"       {record.label} {record.file}#{record.index}"
    for each in gathered.stale:
        yield f"stale: {each.file} {each.index} {each.kind} needs no explanation; remove it"
    yield f"skipped: {gathered.skipped} exchanges that are no generations, or without an answer"
    if gathered.cut:
        yield f"cut: {gathered.cut} recorded streams stop before their end; they have to become errors"
    if total.conversations:
        share, least = _percent(total.equal, total.compared), _percent(total.equal, total.conversations)
        yield f"equal: {share} of {total.compared} conversations;"
        yield f"  {least} of {total.conversations} with the edited ones counted as unequal"
    yield "FAILED" if gathered.failed else "ok"


def _edits(edited: list[Comparison]) -> Iterator[str]:
    groups: dict[str, list[Comparison]] = {}
    for each in edited:
        groups.setdefault(_cause(each), []).append(each)
    for cause, group in sorted(groups.items(), key=lambda pair: -len(pair[1])):
        yield f"  {len(group):4} {cause}"
        for each in group:
            record = each.continuation.second.record
            yield f"       {record.label} {record.file}#{record.index} {each.edited[0][:120]}"


def _cause(comparison: Comparison) -> str:
    """Return what the client did, read off the difference that weighs most."""
    if comparison.told_twice:
        return "sent the other of two proofs that the stream told"
    told = [re.match(r".*?/([^/:]+): (lost|added)?", each) for each in comparison.edited]
    found = {(each[1], each[2] or "changed") for each in told if each}
    for how in ("changed", "added", "lost"):
        for fields, what in _WEIGHTS:
            if any((name, how) in found for name in fields):
                return f"{how}: {what}"
    return "other items, in another number or of the client's own"


_WEIGHTS = (
    (("call_id", "tool_call_id", "tool_use_id"), "the id of a call"),
    (("arguments", "args", "paths", "queries"), "arguments"),
    (("encrypted_content", "encrypted_index", "citations"), "encrypted content"),
    (("signature", "thoughtSignature", "thought_signature", "extra_content"), "a signature"),
    (("text",), "the text"),
)


def _numbers(row: Row) -> Json:
    return {
        "answers": row.answers,
        "streams": row.streams,
        "errors": row.errors,
        "lost": row.lost,
        "conversations": row.conversations,
        "edited": row.edited,
        "compared": row.compared,
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


def _edit(comparison: Comparison) -> Json:
    record = comparison.continuation.second.record
    return {
        "record": record.label,
        "file": record.file,
        "index": record.index,
        "cause": _cause(comparison),
        "at": [*comparison.edited],
    }
