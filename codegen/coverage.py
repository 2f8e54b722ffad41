"""`coverage`: operations that a vendored spec has and that we do not generate; new ones are seen, not lost."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from codegen.build import spec_operations
from codegen.errors import CodegenError
from codegen.provider import ProviderFolder, load_provider, provider_names
from codegen.replay.paths import core_of

__all__ = ["NAME", "Coverage", "add_parser", "coverage", "run"]

ROOT = Path(__file__).parent.parent
NAME = "coverage.json"


@dataclass(frozen=True, slots=True)
class Coverage:
    """What one provider's vendored documents have and what of it is generated."""

    provider: str
    generated: int
    missing: Mapping[str, str]
    """`POST /agents` → operationId."""

    @property
    def groups(self) -> dict[str, list[str]]:
        """Missing operations by the first word of their path."""
        found: dict[str, list[str]] = {}
        for label in sorted(self.missing, key=lambda each: (each.split(" ")[1], each)):
            found.setdefault(_first_word(label.split(" ")[1]), []).append(label)
        return dict(sorted(found.items()))


def add_parser(
    subparsers: argparse._SubParsersAction[argparse.ArgumentParser],  # pyright: ignore[reportPrivateUsage]
) -> None:
    """Add the `coverage` command."""
    parser = subparsers.add_parser("coverage", help="operations of the vendored specs that are not generated")
    parser.add_argument("providers", nargs="*", metavar="PROVIDER", help="default: all")
    parser.add_argument("--check", action="store_true", help=f"exit 1 where specs/{NAME} does not list the same")
    parser.add_argument("--write", action="store_true", help=f"accept: write what is not generated to specs/{NAME}")
    parser.add_argument("--specs", type=Path, default=ROOT / "specs", help="folder of the vendored specs")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """List, compare with or write the reviewed list.

    Returns:
        1 if `--check` finds a difference, else 0.
    """
    specs: Path = args.specs
    found = [coverage(load_provider(specs, name)) for name in args.providers or provider_names(specs)]
    if args.write:
        reviewed = _reviewed(specs) | {each.provider: dict(sorted(each.missing.items())) for each in found}
        known = set(provider_names(specs))
        kept = {name: reviewed[name] for name in sorted(reviewed) if name in known}
        text = json.dumps(kept, indent=1, ensure_ascii=False) + "\n"
        (specs / NAME).write_text(text, encoding="utf-8", newline="\n")
        print(f"coverage: {sum(len(each) for each in kept.values())} operations that are not generated are accepted")
        return 0
    if args.check:
        return _check(specs, found)
    for each in found:
        print(_listing(each))
    return 0


def coverage(folder: ProviderFolder) -> Coverage:
    """Compare a provider's vendored documents, before overlays and removals, with its operation table."""
    wanted = {row.id for row in folder.table.rows}
    generated: set[str] = set()
    missing: dict[str, str] = {}
    for source in {each.spec: replace(each, path_prefix=None, removals=None) for each in folder.packages}.values():
        for identity, (key, method, _, _) in spec_operations(folder.document(source)).items():
            if identity in wanted:
                generated.add(identity)
            else:
                missing[f"{method.upper()} {key}"] = identity
    return Coverage(folder.name, len(generated), missing)


def _check(specs: Path, found: list[Coverage]) -> int:
    reviewed = _reviewed(specs)
    problems: list[str] = []
    for each in found:
        accepted = reviewed.get(each.provider, {})
        for label in sorted(set(each.missing) - set(accepted)):
            identity = each.missing[label]
            problems.append(f"{each.provider}: {label} ({identity}) is new in the spec and not generated")
        problems += [
            f"{each.provider}: {label} is accepted as not generated, but is generated now or gone from the spec"
            for label in sorted(set(accepted) - set(each.missing))
        ]
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print(
            f"{len(problems)} operations differ from specs/{NAME}: add rows to operations.toml, "
            "or accept them with `python -m codegen coverage --write`",
            file=sys.stderr,
        )
    return 1 if problems else 0


def _reviewed(specs: Path) -> dict[str, dict[str, str]]:
    path = specs / NAME
    if not path.exists():
        return {}
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise CodegenError(f"specs/{NAME} is not JSON", why=str(error), fix="restore it, or use --write") from error
    return {str(name): dict(labels) for name, labels in document.items()}


def _listing(each: Coverage) -> str:
    total = each.generated + len(each.missing)
    lines = [f"{each.provider}: {each.generated} of {total} operations are generated, {len(each.missing)} are not"]
    for word, labels in each.groups.items():
        methods = Counter(label.split(" ")[0] for label in labels)
        counts = ", ".join(f"{number} {method}" for method, number in sorted(methods.items()))
        lines.append(f"  {word} ({len(labels)}: {counts})")
        lines += [f"    {label}  {each.missing[label]}" for label in labels]
    return "\n".join(lines)


def _first_word(path: str) -> str:
    return core_of(path).split("/")[1].partition(":")[0].partition("?")[0].partition("#")[0]
