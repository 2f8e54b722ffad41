"""Compare this library with the official SDKs: `python -m benchmarks [--quick] [--json] [TOPIC ...]`."""

from __future__ import annotations

import argparse
import subprocess
import sys

from benchmarks import calls, cpu, imports
from benchmarks.peers import PEERS, REQUIRES
from benchmarks.process import environment, interpreter
from benchmarks.provider import serving
from benchmarks.report import Row, as_json, table, versions

TOPICS = ("imports", "calls", "cpu")


def installed() -> set[str]:
    """Return the peers whose packages are there."""
    return {name for name in PEERS if name not in REQUIRES or _found(name, REQUIRES[name])}


def _found(peer: str, module: str) -> bool:
    # Where it lives is not always where this runs.
    command = [interpreter(peer), "-c", f"import {module}"]
    return subprocess.run(command, env=environment(), capture_output=True, check=False).returncode == 0


def main() -> int:
    """Measure, print, and return 1 where a limit does not hold."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("topics", nargs="*", choices=[*TOPICS, []], help="default: all")
    parser.add_argument("--quick", action="store_true", help="fewer rounds: about half a minute")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    chosen = parser.parse_args()
    topics: list[str] = chosen.topics or list(TOPICS)
    rounds = 3 if chosen.quick else 9
    peers = installed()
    missing = sorted(set(PEERS) - peers)
    rows: list[Row] = []
    with serving() as base:
        if "imports" in topics:
            rows += imports.measure(base, peers, rounds)
        if "calls" in topics:
            rows += calls.measure(base, peers)
        if "cpu" in topics:
            rows += cpu.measure(base, peers, rounds)
    if chosen.json:
        print(as_json(rows, missing))
    else:
        print(", ".join(f"{name} {number}" for name, number in versions().items()), end="\n\n")
        print(table(rows))
        if missing:
            print(f"\nnot installed, so not compared: {', '.join(missing)}", file=sys.stderr)
    return int(any(row.verdict == "FAIL" for row in rows))


if __name__ == "__main__":
    raise SystemExit(main())
