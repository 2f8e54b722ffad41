"""How many functions run for a call and for a streamed chunk, counted by cProfile with builtins."""

from __future__ import annotations

from contextlib import ExitStack

from benchmarks.pairs import CALLS
from benchmarks.report import Row
from benchmarks.worker import Job, Worker, working

__all__ = ["measure"]

_TIMES: dict[Job, int] = {"call": 20, "structured": 20, "async": 20, "stream": 1}
_WHAT: dict[Job, str] = {
    "call": "call",
    "structured": "structured call",
    "async": "async call",
    "stream": "streamed event",
}


def measure(base: str, peers: set[str]) -> list[Row]:
    """Return the rows of this topic; a count does not depend on the machine's load.

    Args:
        base: Address of the mock provider.
        peers: Which are installed.
    """
    pairs = [pair for pair in CALLS if {pair.ours, pair.theirs} <= peers]
    counts: dict[tuple[str, Job], float] = {}
    with ExitStack() as stack:
        workers: dict[str, Worker] = {}
        asked = [each for pair in pairs for each in (pair.mine, pair.other)]
        for name, job in asked:
            if name not in workers:
                workers[name] = stack.enter_context(working(name, base))
            if (name, job) not in counts:
                workers[name].ask("calls", job, _TIMES[job])  # the first one imports
                counts[name, job] = workers[name].ask("calls", job, _TIMES[job])
    return [
        Row(
            "calls",
            f"{_WHAT[pair.job]}, {pair.ours}",
            counts[pair.mine],
            pair.theirs if pair.against is None else f"{pair.theirs}, {_WHAT[pair.against]}",
            counts[pair.other],
            "calls",
            pair.limit,
        )
        for pair in pairs
    ]
