"""Writes the result of a replay as a table for people and as JSON for machines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aiclient.wire.json import Json, JsonObject
from codegen.replay.causes import Cause, causes
from codegen.replay.outcome import FATAL, Tally
from codegen.replay.totals import Gathered, Key, Totals

__all__ = ["as_json", "as_text", "is_failure"]

_HEAD = (
    "provider",
    "read as",
    "rule",
    "operation",
    "exch",
    "match",
    "req ok",
    "strict",
    "events",
    "typed",
    "round trip",
    "req decl",
    "resp decl",
    "errors",
    "failed",
)
_SHOWN = 40


def is_failure(gathered: Gathered) -> bool:
    """Return True where something was lost, crashed, or could not be checked."""
    return gathered.total().failed > 0


def as_text(gathered: Gathered, free: Mapping[str, int]) -> str:
    """Return the report for people.

    Args:
        gathered: What the exchanges gave.
        free: Free nodes per package.
    """
    lines = [*_table(gathered), "", *_totals(gathered), ""]
    lines += [f"free nodes {package}: {count}" for package, count in sorted(free.items())]
    lines += ["", *_unmatched(gathered)]
    found = causes(gathered)
    fatal = [cause for cause in found if cause.kind in FATAL]
    lines += ["", f"failures: {sum(cause.count for cause in fatal)} in {len(fatal)} groups"]
    lines += [_cause_line(cause) for cause in fatal]
    rest = [cause for cause in found if cause.kind not in FATAL]
    lines += ["", f"departures: {sum(cause.count for cause in rest)} in {len(rest)} groups"]
    lines += [_cause_line(cause) for cause in rest[:_SHOWN]]
    if len(rest) > _SHOWN:
        lines.append(f"  ... and {len(rest) - _SHOWN} more groups, all of them with --json")
    return "\n".join(lines) + "\n"


def as_json(gathered: Gathered, free: Mapping[str, int]) -> JsonObject:
    """Return the whole report as JSON.

    Args:
        gathered: What the exchanges gave.
        free: Free nodes per package.
    """
    total = gathered.total()
    return {
        "total": _numbers(total),
        "providers": {name: _numbers(totals) for name, totals in gathered.by_provider().items()},
        "rows": [_row(key, totals) for key, totals in sorted(gathered.rows.items())],
        "free_nodes": dict(sorted(free.items())),
        "unmatched": [
            {"provider": provider, "method": method, "path": path, "reason": reason, "exchanges": count}
            for (provider, method, path, reason), count in sorted(gathered.unmatched.items())
        ],
        "causes": [_cause(cause) for cause in causes(gathered)],
        "failures": [
            {
                "exchange": exchange.record.label,
                "provider": exchange.record.provider,
                "operation": exchange.match.operation.name if exchange.match.operation else None,
                "kind": finding.kind,
                "side": finding.side,
                "pointer": finding.pointer,
                "detail": finding.detail,
                "where": finding.where,
            }
            for exchange, finding in gathered.findings
            if finding.kind in FATAL
        ],
    }


def _table(gathered: Gathered) -> Iterator[str]:
    rows = [_HEAD, *(_cells(key, totals) for key, totals in sorted(gathered.rows.items()))]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    for index, row in enumerate(rows):
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        if index == 0:
            yield "  ".join("-" * width for width in widths)


def _cells(key: Key, totals: Totals) -> tuple[str, ...]:
    counts = totals.counts
    return (
        key.recorded,
        key.read_as or "-",
        key.rule,
        key.operation,
        str(totals.exchanges),
        str(totals.matched),
        _ratio(counts["accepted"], counts["bodies"]),
        _ratio(counts["strict_responses"], counts["responses"]),
        _ratio(counts["strict_events"], counts["events"]),
        _ratio(counts["typed_events"], counts["events"]),
        _ratio(counts["equal"], counts["round_trips"]),
        _declared(totals.request_leaves),
        _declared(totals.response_leaves),
        str(counts["errors"]),
        str(totals.failed),
    )


def _totals(gathered: Gathered) -> Iterator[str]:
    for name, totals in [*gathered.by_provider().items(), ("TOTAL", gathered.total())]:
        requests, answers = totals.request_leaves, totals.response_leaves
        yield (
            f"{name}: {totals.matched} of {totals.exchanges} matched, {totals.failed} failed, "
            f"round trips {_ratio(totals.counts['equal'], totals.counts['round_trips'])}, "
            f"strict {_ratio(totals.strict, totals.parsed)}, "
            f"requests taken {_ratio(totals.counts['accepted'], totals.counts['bodies'])}, "
            f"events typed {_ratio(totals.counts['typed_events'], totals.counts['events'])}, "
            f"declared: requests {_leaves(requests)}, answers {_leaves(answers)}"
        )


def _leaves(tally: Tally) -> str:
    respelled = f", {tally.respelled} keys respelled" if tally.respelled else ""
    return f"{_declared(tally)} ({tally.undeclared} undeclared, {tally.free} free{respelled})"


def _unmatched(gathered: Gathered) -> Iterator[str]:
    yield f"unmatched: {sum(gathered.unmatched.values())}"
    for (provider, method, path, reason), count in sorted(gathered.unmatched.items()):
        yield f"  {count} {provider} {method} {path}: {reason}"


def _cause_line(cause: Cause) -> str:
    where = f" at {cause.where}" if cause.where else ""
    return (
        f"  {cause.count} {cause.kind} {cause.recorded} {cause.operation} {cause.side} {cause.pointer or '/'}"
        f"{where}: {cause.detail} [{cause.example}]"
    )


def _ratio(part: int, whole: int) -> str:
    if not whole:
        return "-"
    # Never rounded up: 100 % means all of them.
    return f"{part}/{whole} {int(part * 10000 / whole) / 100:.2f}%" if part < whole else f"{part}/{whole} 100%"


def _declared(tally: Tally) -> str:
    whole = tally.declared + tally.undeclared
    if not whole:
        return "-"
    return "100%" if not tally.undeclared else f"{int(tally.declared * 10000 / whole) / 100:.2f}%"


def _numbers(totals: Totals) -> JsonObject:
    return {
        "exchanges": totals.exchanges,
        "matched": totals.matched,
        "failed": totals.failed,
        **dict(sorted(totals.counts.items())),
        "findings": {str(kind): count for kind, count in sorted(totals.kinds.items())},
        "request_leaves": _tally(totals.request_leaves),
        "response_leaves": _tally(totals.response_leaves),
    }


def _tally(tally: Tally) -> Json:
    return {
        "declared": tally.declared,
        "undeclared": tally.undeclared,
        "free": tally.free,
        "respelled": tally.respelled,
    }


def _row(key: Key, totals: Totals) -> Json:
    return {
        "provider": key.recorded,
        "read_as": key.read_as,
        "rule": key.rule,
        "operation": key.operation,
        **_numbers(totals),
    }


def _cause(cause: Cause) -> Json:
    return {
        "kind": cause.kind,
        "provider": cause.recorded,
        "read_as": cause.provider,
        "operation": cause.operation,
        "side": cause.side,
        "pointer": cause.pointer,
        "where": cause.where,
        "detail": cause.detail,
        "count": cause.count,
        "exchanges": cause.exchanges,
        "example": cause.example,
    }
