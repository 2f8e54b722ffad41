"""Look for what calls leave behind: `python -m benchmarks.leaks [--scale N]`; tests/stress runs it small."""

from __future__ import annotations

import argparse
import gc
import sys
import threading
import time
import tracemalloc
import warnings
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiclient import Client
from benchmarks.crowds import SCENARIOS
from benchmarks.facts import KEY, MODELS
from benchmarks.provider import SLOW, serving

__all__ = ["Left", "measure"]

MODEL = MODELS["anthropic"]


@dataclass(frozen=True, slots=True)
class Left:
    """What is still there after a scenario that was not there before."""

    name: str
    calls: int
    seconds: float
    peak_files: int
    """Most files and sockets that were open at once, beyond those at the start."""
    files: int
    """Files and sockets once the client is closed."""
    threads: int
    tasks: int
    bytes: int
    """Memory that Python gave out while the client lived, after a first run that loaded everything."""
    complaints: tuple[str, ...] = ()
    """Warnings of unclosed resources, and errors that nobody caught."""

    @property
    def bytes_per_call(self) -> float:
        """Memory that a call leaves behind."""
        return self.bytes / self.calls


def measure(name: str, base: str, scale: float = 1.0, *, memory: bool = True) -> Left:
    """Run a scenario twice, and compare what is there after the first time and after the second.

    Args:
        name: Of `SCENARIOS`.
        base: Address of the mock provider.
        scale: How much more than the planned calls.
        memory: Watch memory too; that makes everything about three times slower.
    """
    plan = SCENARIOS[name]
    count = max(1, int(plan.calls * scale))
    address = base + (SLOW if plan.slow else "")
    complaints: list[str] = []
    with _watching(complaints):
        _settle()
        files, alive = _files(), threading.active_count()
        with Client(anthropic_api_key=KEY, anthropic_base_url=address, max_retries=0, timeout=120) as client:
            model = client.chat(MODEL, max_tokens=600)
            if memory:
                tracemalloc.start()
            # What the first run keeps is the baseline.
            plan.run(model, min(count, plan.first))
            before = _memory()
            with _sampling() as peak:
                start = time.perf_counter()
                tasks = plan.run(model, count)
                seconds = time.perf_counter() - start
            grown = _memory() - before
            tracemalloc.stop()
        _settle()
    return Left(
        name,
        count,
        seconds,
        peak.files - files,
        _files() - files,
        threading.active_count() - alive,
        tasks,
        grown,
        tuple(complaints),
    )


def _settle() -> None:
    for _ in range(3):
        gc.collect()


def _files() -> int:
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


def _memory() -> int:
    _settle()
    return tracemalloc.get_traced_memory()[0] if tracemalloc.is_tracing() else 0


@dataclass(slots=True)
class _Peak:
    files: int = 0
    done: threading.Event = field(default_factory=threading.Event)

    def watch(self) -> None:
        while not self.done.wait(0.01):
            self.files = max(self.files, _files())


@contextmanager
def _sampling() -> Generator[_Peak, None, None]:
    peak = _Peak()
    thread = threading.Thread(target=peak.watch)
    thread.start()
    try:
        yield peak
    finally:
        peak.done.set()
        thread.join()


@contextmanager
def _watching(complaints: list[str]) -> Generator[None, None, None]:
    """Write down what nobody would see: warnings in finalizers, errors in threads and finalizers."""
    hooks = sys.unraisablehook, threading.excepthook
    sys.unraisablehook = lambda found: complaints.append(f"{found.exc_value!r} in {found.object!r}")
    threading.excepthook = lambda found: complaints.append(f"{found.exc_value!r} in a thread")
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            yield
        complaints += [str(warning.message) for warning in caught]
    finally:
        sys.unraisablehook, threading.excepthook = hooks


def main() -> int:
    """Measure, print a table, and return 1 where something was left."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.leaks", description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="how much more than the planned calls")
    parser.add_argument("--no-memory", action="store_true", help="do not watch memory: far faster")
    given = parser.parse_args()
    bad = 0
    heads = f"{'calls':>8}{'seconds':>9}{'peak fds':>9}{'fds':>5}{'threads':>8}{'tasks':>6}{'B/call':>8}"
    print(f"{'':16}{heads}")
    with serving() as base:
        for name in SCENARIOS:
            left = measure(name, base, given.scale, memory=not given.no_memory)
            print(
                f"{left.name:16}{left.calls:8,}{left.seconds:9.1f}{left.peak_files:9,}{left.files:5}"
                f"{left.threads:8}{left.tasks:6}{left.bytes_per_call:8.1f}",
                *[f"\n    {complaint}" for complaint in left.complaints[:5]],
                flush=True,
            )
            bad += bool(left.files or left.threads or left.tasks or left.complaints)
    return int(bad > 0)


if __name__ == "__main__":
    raise SystemExit(main())
