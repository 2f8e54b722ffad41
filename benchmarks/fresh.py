"""Fresh interpreters: what a piece of code costs from nothing, in CPU time and modules."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from statistics import median

from benchmarks.process import environment, interpreter

__all__ = ["Cost", "fresh", "interleaved"]


_PROBE = """
import sys, time
before, started = set(sys.modules), time.process_time()
{code}
ended = time.process_time()
after = sorted(set(sys.modules) - before)
import json
print(json.dumps([ended - started, ended, after]))
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one piece of code cost."""

    cpu: float
    """Seconds for the code alone."""
    whole: float
    """Seconds since the interpreter began."""
    modules: tuple[str, ...]
    """What it imported."""

    rounds: tuple[float, ...] = ()
    """`whole` of each round, where there were several."""

    def share_of(self, other: Cost) -> float:
        """Return the median of the rounds' ratios to another: in each the load is the same for both."""
        return median(mine / theirs for mine, theirs in zip(self.rounds, other.rounds, strict=True))


def fresh(code: str, peer: str = "") -> Cost:
    """Run code in a fresh interpreter.

    Args:
        code: Lines at module level.
        peer: Whose interpreter runs it.

    Raises:
        subprocess.CalledProcessError: It failed.
    """
    command = [interpreter(peer), "-c", _PROBE.format(code=code)]
    done = subprocess.run(command, env=environment(), check=True, capture_output=True, text=True)
    cpu, whole, modules = json.loads(done.stdout.splitlines()[-1])
    return Cost(cpu, whole, tuple(modules))


def interleaved(codes: dict[str, str], rounds: int) -> dict[str, Cost]:
    """Run several pieces of code in turn and return the medians of each.

    Args:
        codes: Code by name; that of a peer runs in its interpreter.
        rounds: How often each runs, after one run that writes bytecode.
    """
    for name, code in codes.items():
        fresh(code, name)
    runs: dict[str, list[Cost]] = {name: [] for name in codes}
    for _ in range(rounds):
        for name, code in codes.items():
            runs[name].append(fresh(code, name))
    return {
        name: Cost(
            median(run.cpu for run in each),
            median(run.whole for run in each),
            each[0].modules,
            tuple(run.whole for run in each),
        )
        for name, each in runs.items()
    }
