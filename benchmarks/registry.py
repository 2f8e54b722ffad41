"""What the model registry costs: milliseconds and megabytes for loading it and resolving a name.

Run it with `python benchmarks/registry.py`; a figure is the median of fresh interpreters with warm bytecode.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = 9

PROBE = """
import sys, time, tracemalloc
import aiclient.core.errors, decimal, dataclasses, datetime, json, re  # what a client has loaded anyway
if {memory}:
    tracemalloc.start()
started = time.perf_counter()
from aiclient.registry import resolve
loaded = time.perf_counter()
found = resolve({name!r})
resolved = time.perf_counter()
again = time.perf_counter()
for _ in range(100):
    resolve({name!r})
repeated = (time.perf_counter() - again) / 100
size = tracemalloc.get_traced_memory()[1] if {memory} else 0
print((loaded - started) * 1e3, (resolved - loaded) * 1e3, repeated * 1e3, size / 1e6)
"""


def probe(name: str, *, memory: bool) -> list[float]:
    """Return load, resolve and repeated resolve in ms, and peak MB, of one fresh interpreter."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")])}
    code = PROBE.format(name=name, memory=memory)
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    return [float(word) for word in done.stdout.split()]


def main() -> None:
    """Print one line per kind of name."""
    names = {
        "exact id": "gpt-4o",
        "dated snapshot": "claude-opus-5-5-20260901",
        "family": "gemini-9-flash",
        "tag": "mistral:7b",
        "retired": "claude-3-opus",
    }
    print(f"{'name':<16} {'load ms':>8} {'resolve ms':>11} {'sum ms':>7} {'again ms':>9} {'MB':>6}")
    for kind, name in names.items():
        probe(name, memory=False)  # writes the bytecode
        runs = [probe(name, memory=False) for _ in range(RUNS)]
        load, resolve, again, _ = (statistics.median(column) for column in zip(*runs, strict=True))
        megabytes = probe(name, memory=True)[3]
        print(
            f"{kind:<16} {load:>8.2f} {resolve:>11.2f} {load + resolve:>7.2f} {again:>9.3f} {megabytes:>6.2f}"
        )


if __name__ == "__main__":
    main()
