"""`python -m codegen models import`: refresh `specs/models` from the price lists."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from codegen.errors import CodegenError
from codegen.models.importer import import_models

__all__ = ["add_parser", "run"]

ROOT = Path(__file__).resolve().parents[2]


def add_parser(
    subparsers: argparse._SubParsersAction[argparse.ArgumentParser],  # pyright: ignore[reportPrivateUsage]
) -> None:
    """Add the `models` command.

    Args:
        subparsers: Where commands are added.
    """
    parser = subparsers.add_parser("models", help="refresh the model catalogue from published price lists")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    verb = verbs.add_parser("import", help="read LiteLLM's catalogue and genai-prices into specs/models")
    verb.add_argument("--litellm", type=Path, required=True, metavar="FILE", help="LiteLLM's model prices JSON")
    verb.add_argument("--genai-prices", type=Path, required=True, metavar="FILE", help="genai-prices' data as JSON")
    verb.add_argument("--into", type=Path, default=ROOT / "specs" / "models", metavar="FOLDER", help="specs/models")


def run(args: argparse.Namespace) -> int:
    """Import the price lists and print what was found.

    Args:
        args: The parsed arguments.

    Returns:
        The exit code.

    Raises:
        CodegenError: A file is missing.
    """
    for path in (args.litellm, args.genai_prices):
        if not path.is_file():
            raise CodegenError(f"{path} does not exist", fix="give the path of a downloaded price list")
    files = import_models(args.into, args.litellm, args.genai_prices)
    for name, text in files.items():
        (args.into / name).write_text(text, encoding="utf-8", newline="\n")
    for name, text in files.items():
        document = json.loads(text)
        if "models" in document:
            priced = sum("prices" in facts for facts in document["models"].values())
            print(f"{document['provider']}: {len(document['models'])} models, {priced} with prices")
        elif "disagreements" in document:
            print(f"{len(document['disagreements'])} disagreements, all reviewed")
    return 0
