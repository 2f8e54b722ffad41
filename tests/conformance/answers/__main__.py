"""`python -m tests.conformance.answers FILE_OR_DIR...`: recorded structured answers, decoded."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.errors import CodegenError
from codegen.replay.records import read_records
from tests.conformance.answers.decoding import decode

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Decode, print the counts, and return 1 where an answer does not decode or does not fit.

    Args:
        arguments: Of the command line.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.answers", description=__doc__)
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="FILE_OR_DIR", help=".jsonl or .jsonl.gz recordings"
    )
    given = parser.parse_args(arguments)
    try:
        decoded = decode(read_records(given.paths))
    except CodegenError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(str(decoded))
    return int(bool(decoded.findings))


if __name__ == "__main__":
    sys.exit(main())
