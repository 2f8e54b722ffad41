"""Crowds of calls: every file, thread, task and byte is given back; `benchmarks.leaks` does more by hand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from benchmarks.crowds import SCENARIOS
from benchmarks.leaks import measure
from benchmarks.provider import serving

SCALES = {"streams": 0.1, "awaited streams": 0.1}
"""Parts of a run by hand that are enough here; others run whole."""
TRACED = {"1,000 at once": 0.2, "100 threads": 0.2, "streams": 0.02, "awaited streams": 0.01}
"""The same while memory is watched, which takes longer."""


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    with serving() as address:
        yield address


@pytest.mark.parametrize("name", SCENARIOS)
def test_nothing_is_left_open(base: str, name: str) -> None:
    left = measure(name, base, SCALES.get(name, 1.0), memory=False)
    assert left.complaints == ()
    assert (left.files, left.threads, left.tasks) == (0, 0, 0)
    if name == "1,000 at once":
        assert left.peak_files > 500  # they were indeed in flight together
    if name == "streams":
        assert left.peak_files < 50  # what is forgotten goes at once, not at some collection


@pytest.mark.parametrize("name", SCENARIOS)
def test_memory_does_not_grow(base: str, name: str) -> None:
    left = measure(name, base, TRACED.get(name, 0.5))
    # A leak keeps at least a response or a connection a call, which is kilobytes; noise of the interpreter is
    # some tens of kilobytes in all.
    assert left.bytes < 60_000 + 100 * left.calls
