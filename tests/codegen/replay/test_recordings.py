"""The proof on real traffic: what the recordings must give, and the list of places that are free."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from codegen.replay.command import replay
from codegen.replay.outcome import FATAL, Tally
from codegen.replay.totals import Gathered
from tests.codegen.replay.free_lock import current, locked
from tests.codegen.replay.samples import FIXTURES

#: Exchanges that must be matched, at least.
MATCHED = {"openai": 590, "anthropic": 327, "gemini": 374, "groq": 83, "deepseek": 20, "azure-openai": 4}
#: Providers whose own documents are compiled: their answers must fit them.
OWN = ("openai", "anthropic", "gemini", "groq")


@cache
def recorded(folder: Path) -> Gathered:
    """Replay all recordings, once."""
    return replay([folder])[0]


@cache
def written() -> Gathered:
    """Replay our own fixtures, once."""
    return replay([FIXTURES])[0]


def fatal(gathered: Gathered) -> list[str]:
    """Return what no ratio excuses."""
    return [
        f"{exchange.record.label} {finding.kind} {finding.side} {finding.pointer}: {finding.detail}"
        for exchange, finding in gathered.findings
        if finding.kind in FATAL or finding.kind == "warning"
    ]


def declared(tally: Tally) -> float:
    """Return the share of leaves that are declared."""
    return tally.declared / max(1, tally.declared + tally.undeclared)


@pytest.mark.slow
def test_nothing_is_lost_and_nothing_crashes(testbed: Path) -> None:
    gathered = recorded(testbed / "recordings")
    assert fatal(gathered) == []
    counts = gathered.total().counts
    assert counts["equal"] == counts["round_trips"] > 10_000


@pytest.mark.slow
@pytest.mark.parametrize("provider", sorted(MATCHED))
def test_enough_exchanges_are_matched(testbed: Path, provider: str) -> None:
    assert recorded(testbed / "recordings").by_provider()[provider].matched >= MATCHED[provider]


@pytest.mark.slow
@pytest.mark.parametrize("provider", OWN)
def test_answers_fit_the_documents(testbed: Path, provider: str) -> None:
    totals = recorded(testbed / "recordings").by_provider()[provider]
    assert totals.strict / totals.parsed >= 0.99
    assert declared(totals.response_leaves) >= 0.99
    assert declared(totals.request_leaves) >= 0.995
    assert totals.counts["typed_events"] == totals.counts["events"]


def test_our_own_fixtures_are_read_without_loss() -> None:
    gathered = written()
    assert fatal(gathered) == []
    assert sum(gathered.unmatched.values()) == 0
    totals = gathered.total()
    assert totals.counts["equal"] == totals.counts["round_trips"] > 1_000


def test_every_generated_operation_has_three_fixtures() -> None:
    counts: Counter[tuple[str, str]] = Counter()
    for key, totals in written().rows.items():
        counts[key.read_as, key.operation] += totals.exchanges
    assert {name: count for name, count in counts.items() if count < 3} == {}


def test_free_places_are_reviewed() -> None:
    known, found = locked(), current()
    changed = {
        package: {
            "new": sorted({*found.get(package, [])} - {*known.get(package, [])}),
            "gone": sorted({*known.get(package, [])} - {*found.get(package, [])}),
        }
        for package in {*known, *found}
        if known.get(package) != found.get(package)
    }
    assert changed == {}, "after a review, run python -m tests.codegen.replay.free_lock"
