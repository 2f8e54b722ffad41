"""`python -m tests.conformance.facade FILE_OR_DIR...`: recorded exchanges through the facade."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.errors import CodegenError
from codegen.replay.records import read_records
from tests.conformance.facade.explained import EXPLAINED, load_explained
from tests.conformance.facade.replayer import replay
from tests.conformance.facade.report import as_json, as_text

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Replay, print the report, and return 1 where anything is lost or differs without an explanation.

    Args:
        arguments: Of the command line.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.facade", description=__doc__)
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="FILE_OR_DIR", help=".jsonl or .jsonl.gz recordings"
    )
    parser.add_argument("--provider", help="read every exchange as this provider's")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the whole report as JSON as well")
    parser.add_argument(
        "--explained", type=Path, default=EXPLAINED, help="reviewed excuses (default: %(default)s)"
    )
    given = parser.parse_args(arguments)
    try:
        records = list(read_records(given.paths))
    except CodegenError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    gathered = replay(records, provider=given.provider, explained=load_explained(given.explained))
    if given.json is not None:
        text = json.dumps(as_json(gathered), indent=1, ensure_ascii=False)
        given.json.write_text(text + "\n", encoding="utf-8")
    sys.stdout.write(as_text(gathered))
    return int(gathered.failed)


if __name__ == "__main__":
    sys.exit(main())
