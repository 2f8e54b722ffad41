"""`python -m tests.conformance.schemas DIR [--jobs N]`: every schema of a folder, in every dialect."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from pathlib import Path
from typing import Any

from tests.conformance.schemas.check import Outcome, check
from tests.conformance.schemas.sources import schemas_in
from tests.unit.structured.rules import RULES

SHOWN = 40
AT_ONCE = 512


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.schemas", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args(arguments)
    if not options.folder.is_dir():
        _say(f"{options.folder} is no folder")
        return 2
    return summary(outcomes(schemas_in(options.folder), options.jobs))


def outcomes(found: Iterable[tuple[str, Any]], jobs: int) -> Iterable[Outcome]:
    if jobs <= 1:
        yield from (check(name, schema) for name, schema in found)
        return
    waiting = iter(found)
    with ProcessPoolExecutor(jobs) as pool:
        while some := list(islice(waiting, AT_ONCE)):  # a pool takes all that it is given into memory
            yield from pool.map(_both, some, chunksize=4)


def _both(one: tuple[str, Any]) -> Outcome:
    return check(*one)


def summary(found: Iterable[Outcome]) -> int:
    """Print what became of the schemas; 1 where a rule was broken."""
    count, refused, violations = 0, Counter[str](), list[str]()
    modes = {name: Counter[str]() for name in RULES}
    reasons = {name: Counter[str]() for name in RULES}
    for outcome in found:
        count += 1
        violations += [f"{outcome.name}: {text}" for text in outcome.violations]
        if outcome.refused:
            refused[outcome.refused[:60]] += 1
        for name, mode in outcome.modes.items():
            modes[name][mode] += 1
            reasons[name].update(
                text.partition(",")[0].lstrip("0123456789 ")[:60] for text in outcome.reasons.get(name, [])
            )
    _say(f"{count} schemas")
    for name, counted in modes.items():
        shown = "  ".join(
            f"{mode} {number} ({number / max(count, 1):.1%})" for mode, number in counted.most_common()
        )
        why = "; ".join(f"{text} ({number})" for text, number in reasons[name].most_common(4))
        _say(f"{name:<14} {shown}{f'  because: {why}' if why else ''}")
    if refused:
        _say(f"refused before any call: {sum(refused.values())}")
        for text, number in refused.most_common(8):
            _say(f"  {number:>5}  {text}")
    _say(f"violations: {len(violations)}")
    for text in violations[:SHOWN]:
        _say(f"  {text[:700]}")
    return 1 if violations or not count else 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
