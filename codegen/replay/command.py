"""`python -m codegen replay`: recorded exchanges against the compiled clients."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from codegen.errors import CodegenError
from codegen.replay.exchange import Replayer
from codegen.replay.free_nodes import free_nodes
from codegen.replay.packages import load_library
from codegen.replay.records import read_records
from codegen.replay.report import as_json, as_text, is_failure
from codegen.replay.totals import Gathered
from codegen.replay.upstream import Vendored

__all__ = ["add_parser", "replay", "run"]

_SPECS = Path(__file__).resolve().parents[2] / "specs"


def add_parser(
    subparsers: argparse._SubParsersAction[argparse.ArgumentParser],  # pyright: ignore[reportPrivateUsage]
) -> None:
    """Add the command's arguments.

    Args:
        subparsers: Where commands are added.
    """
    parser = subparsers.add_parser("replay", help="check recorded exchanges against the generated clients")
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE_OR_DIR", help=".jsonl or .jsonl.gz recordings")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the whole report as JSON as well")
    parser.add_argument("--provider", help="read every exchange as this provider's")
    parser.add_argument("--specs", type=Path, default=_SPECS, help=argparse.SUPPRESS)
    parser.add_argument("--package", default="aiclient_generated", help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    """Replay, print the report, and return 1 where anything was lost, crashed or could not be checked."""
    gathered, free = replay(args.paths, provider=args.provider, specs=args.specs, package=args.package)
    if args.json is not None:
        document = json.dumps(as_json(gathered, free), indent=1, ensure_ascii=False)
        args.json.write_text(document + "\n", encoding="utf-8")
    print(as_text(gathered, free), end="")
    return int(is_failure(gathered))


def replay(
    paths: list[Path],
    *,
    provider: str | None = None,
    specs: Path = _SPECS,
    package: str = "aiclient_generated",
) -> tuple[Gathered, dict[str, int]]:
    """Check every exchange of some recordings.

    Args:
        paths: Recordings, or folders of them.
        provider: Read every exchange as this provider's.
        specs: Folder of the vendored documents.
        package: Import name of the generated tree.

    Returns:
        What was found, and the number of free nodes of each package.

    Raises:
        CodegenError: A recording cannot be read, or there are no generated clients.
    """
    library = load_library(package)
    if provider is not None and library.find(provider) is None:
        known = ", ".join(sorted(library.providers))
        raise CodegenError(f"there is no provider {provider!r}", fix=f"choose one of {known}")
    replayer = Replayer(library, Vendored(specs), provider)
    gathered = Gathered()
    for record in read_records(paths):
        gathered.add(replayer.check(record))
    free = {
        f"{each.provider}/{each.name}": len(free_nodes(each))
        for known in library.providers.values()
        for each in known.packages.values()
    }
    return gathered, free
