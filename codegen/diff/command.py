"""`python -m codegen diff OLD NEW`: a Markdown API diff; exit code 1 where it breaks something of ours."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from codegen.diff.difference import compare_apis
from codegen.diff.reading import Ours, load_ours, read_side
from codegen.diff.report import as_json, as_markdown
from codegen.provider import load_provider, provider_names

__all__ = ["add_parser", "run"]

_SPECS = Path(__file__).resolve().parents[2] / "specs"


def add_parser(
    subparsers: argparse._SubParsersAction[argparse.ArgumentParser],  # pyright: ignore[reportPrivateUsage]
) -> None:
    """Add the `diff` command."""
    parser = subparsers.add_parser(
        "diff",
        help="what changed between two descriptions of an API",
        description="OLD and NEW are vendored documents, upstream documents (OpenAPI, discovery) or ir.json files.",
    )
    parser.add_argument("old", type=Path, metavar="OLD")
    parser.add_argument("new", type=Path, metavar="NEW")
    parser.add_argument("--provider", help="whose operation table is our set; default: the folder of OLD or NEW")
    parser.add_argument("--all", action="store_true", help="the whole description counts as our set")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the differences as JSON too")
    parser.add_argument("--specs", type=Path, default=_SPECS, help="folder of the vendored specs")


def run(args: argparse.Namespace) -> int:
    """Compare and print.

    Returns:
        1 if something breaking is in our set, else 0.
    """
    ours = None if args.all else _ours(args.specs, args.provider, (args.old, args.new))
    difference = compare_apis(read_side(args.old, ours), read_side(args.new, ours), ours)
    print(as_markdown(difference), end="")
    if args.json is not None:
        text = json.dumps(as_json(difference), indent=1, ensure_ascii=False)
        args.json.write_text(text + "\n", encoding="utf-8")
    return 1 if difference.breaks else 0


def _ours(specs: Path, provider: str | None, paths: tuple[Path, ...]) -> Ours | None:
    """Our set: of the provider that is named, else of the one in whose folder a document lies."""
    if provider is not None:
        return load_ours(load_provider(specs, provider))
    known = provider_names(specs)
    for path in paths:
        name = path.absolute().parent.name
        if name in known:
            return load_ours(load_provider(specs, name))
    return None
