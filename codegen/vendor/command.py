"""`python -m codegen vendor`: upstream documents in, `specs/<provider>/<version>.json` and the lock out."""

from __future__ import annotations

import argparse
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.errors import CodegenError
from codegen.vendor import canonical, lock, merge, settings, source
from codegen.vendor.grammar import Grammar
from codegen.vendor.settings import Source, VendorSettings
from codegen.vendor.tree import JsonObject, as_object

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPECS = Path(__file__).resolve().parents[2] / "specs"
_FLAGS = ("source", "revision", "date", "licence", "state")


@dataclass(frozen=True)
class Vendored:
    """The outcome of vendoring one document."""

    data: bytes
    """Canonical bytes of the facts."""
    entry: JsonObject
    """Its entry in the lock."""
    warnings: list[str]
    """What was repaired or left open."""
    summary: str
    """Counts, for the terminal."""


def add_parser(
    subparsers: argparse._SubParsersAction[argparse.ArgumentParser],  # pyright: ignore[reportPrivateUsage]
) -> None:
    """Register the command and its options."""
    parser = subparsers.add_parser("vendor", help="turn an upstream document into facts under specs/")
    parser.add_argument("provider", help="provider id, the name of the folder under specs/")
    parser.add_argument(
        "--from",
        dest="documents",
        action="append",
        default=[],
        metavar="[ROLE=]FILE",
        help="upstream document; ROLE is base (default), beta or constraints; may be repeated",
    )
    parser.add_argument("--root", type=Path, help="folder below which vendor.toml names its documents")
    parser.add_argument("--version", help="name of the vendored version, default: the first in vendor.toml, else v1")
    parser.add_argument("--source", default="", help="where the base document was published, for the lock")
    parser.add_argument("--revision", default="", help="commit or release of the base document")
    parser.add_argument("--date", default="", help="date of that revision")
    parser.add_argument("--licence", default="", help="licence of the base document")
    parser.add_argument("--state", default="", help="whether the base document is as published")
    parser.add_argument("--specs", type=Path, default=_SPECS, help="folder of the vendored specs")


def run(args: argparse.Namespace) -> int:
    """Vendor one provider's document and record it in the lock.

    Args:
        args: The parsed command line.

    Returns:
        Zero; every failure is a `CodegenError`.
    """
    provider: str = args.provider
    if not re.fullmatch(r"[a-z][a-z0-9_-]*", provider):
        raise CodegenError(
            f"{provider!r} is not a provider id",
            why="ids are lower-case words, they name a folder under specs/",
            fix="write for example: vendor openai --from openapi.json",
        )
    specs: Path = args.specs
    config_path = specs / provider / "vendor.toml"
    known = settings.versions(config_path)
    version: str = args.version or (known[0] if known else "v1")
    config = settings.load(config_path, version)
    flags = {name: str(getattr(args, name)) for name in _FLAGS}
    flags["version"] = flags.pop("revision")
    documents = _documents(args.documents, args.root, config, flags)
    outcome = vendor(documents, config)
    (specs / provider).mkdir(parents=True, exist_ok=True)
    (specs / provider / f"{version}.json").write_bytes(outcome.data)
    lock.write(specs, f"{provider}/{version}.json", outcome.entry)
    for warning in outcome.warnings:
        print(f"note: {warning}", file=sys.stderr)
    print(f"specs/{provider}/{version}.json: {outcome.summary}")
    return 0


def vendor(documents: Sequence[tuple[Source, Path]], config: VendorSettings) -> Vendored:
    """Read, copy the facts of, and merge a provider's documents.

    Args:
        documents: The documents with what is known of them.
        config: The provider's settings.

    Returns:
        The bytes to write and what to record about them.
    """
    rules = Grammar(extensions=config.extensions)
    origins: list[lock.Origin] = []
    by_role: dict[str, JsonObject] = {}
    for origin, path in documents:
        upstream = source.read(path)
        origins.append(lock.Origin(origin, upstream.name, upstream.digest))
        by_role[origin.role] = source.convert(upstream, rules)
    facts, record = merge.union(by_role, config)
    data = canonical.encode(facts)
    operations = sum(len(as_object(item)) for item in as_object(facts["paths"]).values())
    schemas = len(as_object(as_object(facts["components"]).get("schemas")))
    return Vendored(
        data=data,
        entry=lock.entry(origins, data, record),
        warnings=rules.warnings,
        summary=f"{operations} operations, {schemas} schemas, {len(data)} bytes",
    )


def _documents(
    given: Sequence[str], root: Path | None, config: VendorSettings, flags: dict[str, str]
) -> list[tuple[Source, Path]]:
    """Pair every source with its file: from the command line, else from vendor.toml below a root."""
    known = {item.role: item for item in config.sources}
    if given:
        paths = dict(_split(item) for item in given)
        _complete(paths, known)
    else:
        testbed = os.environ.get("AICLIENT_TESTBED")
        folder = root or (Path(testbed) / "upstream" if testbed else None)
        if folder is None or not known:
            raise CodegenError(
                "No upstream document was named",
                why="--from is missing, and " + ("there is no --root" if known else "vendor.toml lists no sources"),
                fix="pass --from FILE, or --root FOLDER when vendor.toml lists the sources",
            )
        paths = {role: folder / item.file for role, item in known.items()}
    ordered = [role for role in settings.ROLES if role in paths]
    return [
        (
            settings.with_flags(known.get(role, Source(role=role)), flags if role == "base" else {}),
            paths[role],
        )
        for role in ordered
    ]


def _split(item: str) -> tuple[str, Path]:
    role, found, path = item.partition("=")
    if not found or not role.isalpha():
        return "base", Path(item)
    return settings.check_role(role), Path(path)


def _complete(paths: dict[str, Path], known: dict[str, Source]) -> None:
    missing = [role for role in settings.ROLES if role in known and role not in paths]
    if "base" not in paths:
        missing = ["base", *[role for role in missing if role != "base"]]
    if missing:
        raise CodegenError(
            f"No document was given for {', '.join(missing)}",
            why="the vendored document is merged from one document per role",
            fix="add " + " ".join(f"--from {role}=FILE" for role in missing),
        )
