"""`python -m tests.conformance.facade FILE_OR_DIR...`: recorded exchanges through the facade."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from codegen.errors import CodegenError
from codegen.replay.records import Record, read_records
from tests.conformance.facade.explained import EXPLAINED, load_explained
from tests.conformance.facade.replayer import replay
from tests.conformance.facade.report import as_json, as_text

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Replay, print the report, and return 1 where anything is lost or differs without an explanation.

    A file that cannot be read to its end is named; what comes before is replayed, and 2 is returned at best.

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
    records, unread = _read(given.paths)
    for complaint in unread:
        sys.stderr.write(f"{complaint}\n")
    if unread and not records:
        return 2
    gathered = replay(records, provider=given.provider, explained=load_explained(given.explained))
    if given.json is not None:
        text = json.dumps(as_json(gathered), indent=1, ensure_ascii=False)
        given.json.write_text(text + "\n", encoding="utf-8")
    sys.stdout.write(as_text(gathered))
    return int(gathered.failed) or 2 * bool(unread)


def _read(paths: Iterable[Path]) -> tuple[list[Record], list[CodegenError]]:
    """Return the records of all files that can be read, and what is wrong with the others."""
    records: list[Record] = []
    unread: list[CodegenError] = []
    for path in paths:
        files = sorted(each for each in path.rglob("*.jsonl*") if each.is_file()) if path.is_dir() else []
        for file in files or [path]:
            try:
                records.extend(read_records([file]))
            except CodegenError as error:
                unread.append(error)
    return records, unread


if __name__ == "__main__":
    sys.exit(main())
