"""Compare this library with the official SDKs: `python -m benchmarks [--quick] [--json] [TOPIC ...]`."""

from __future__ import annotations

import argparse
import sys
from importlib.util import find_spec

from benchmarks import calls, cpu, imports
from benchmarks.peers import PEERS, REQUIRES
from benchmarks.provider import serving
from benchmarks.report import Row, as_json, table, versions

TOPICS = ("imports", "calls", "cpu")


def installed() -> set[str]:
    """Return the peers whose packages are there."""
    return {name for name in PEERS if name not in REQUIRES or _found(REQUIRES[name])}


def _found(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False


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
