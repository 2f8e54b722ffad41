"""CPU time of the client's process, peers in turn, medians of the ratios of each round."""

from __future__ import annotations

from contextlib import ExitStack
from statistics import median

from benchmarks.pairs import CPU
from benchmarks.report import Row
from benchmarks.worker import ABREAST, Job, Worker, working

__all__ = ["measure"]

_TIMES: dict[Job, int] = {
    "call": 100,
    "structured": 50,
    "async100": 3,
    "stream": 1,
    "embed": 1,
    "vectors": 1,
    "construct": 5,
}
_WHAT: dict[Job, tuple[str, str, float]] = {
    "call": ("call", "us", 1e6),
    "structured": ("structured call", "us", 1e6),
    "async100": (f"async call, {ABREAST} in flight", "us", 1e6),
    "stream": ("streamed event", "us", 1e6),
    "embed": ("embeddings 2048 x 1536", "ms", 1e3),
    "vectors": ("embeddings, each vector read", "ms", 1e3),
    "construct": ("one more client", "us", 1e6),
}


def measure(base: str, peers: set[str], rounds: int) -> list[Row]:
    """Return the rows of this topic.

    Args:
        base: Address of the mock provider.
        peers: Which are installed.
        rounds: Slices of each job; each peer has its turn in every round.
    """
    pairs = [pair for pair in CPU if {pair.ours, pair.theirs} <= peers]
    wanted: dict[tuple[str, Job], None] = {}
    for pair in pairs:
        wanted[pair.theirs, pair.job] = wanted[pair.ours, pair.job] = None
    slices: dict[tuple[str, Job], list[float]] = {key: [] for key in wanted}
    with ExitStack() as stack:
        workers: dict[str, Worker] = {}
        for name, job in wanted:
            if name not in workers:
                workers[name] = stack.enter_context(working(name, base))
            workers[name].ask("cpu", job, 1)  # imports, connects, builds types
        for _ in range(rounds):
            for name, job in sorted(wanted, key=lambda key: key[1]):
                slices[name, job].append(workers[name].ask("cpu", job, _TIMES[job]))
    rows: list[Row] = []
    for pair in pairs:
        what, unit, scale = _WHAT[pair.job]
        ours, theirs = slices[pair.ours, pair.job], slices[pair.theirs, pair.job]
        ratio = median(mine / other for mine, other in zip(ours, theirs, strict=True))
        figures = median(ours) * scale, median(theirs) * scale
        rows.append(
            Row("cpu", f"{what}, {pair.ours}", figures[0], pair.theirs, figures[1], unit, pair.limit, ratio)
        )
    return rows
