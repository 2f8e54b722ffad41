"""Fenced blocks of the plan: found, matched with the reviewed list, and run as they are written."""

from __future__ import annotations

import hashlib
import re
import sys
import tomllib
import types
import warnings
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, cast

import aiclient

__all__ = [
    "LIST",
    "PREAMBLE",
    "Block",
    "Listed",
    "blocks_of",
    "disagreements",
    "due_names",
    "listed",
    "namespace",
    "run",
]

LIST = Path(__file__).with_name("blocks.toml")
PREAMBLE = ("Client", "Agent", "SystemMessage", "UserMessage")
"""What `from aiclient import …` brings before every block; `client = Client()` follows."""

_PIECES = re.compile(
    r"^#### (?P<feature>\d+)\. |^(?P<fence>```+)(?P<kind>[^\n`]*)\n(?P<text>.*?)^(?P=fence)\s*?$",
    re.MULTILINE | re.DOTALL,
)
State = Literal["runs", "due later"]


@dataclass(frozen=True, slots=True)
class Block:
    """One fenced block of the plan."""

    kind: str
    text: str
    feature: int
    """Number of the heading above it; 0 before the first."""
    line: int

    @property
    def fingerprint(self) -> str:
        """First 16 digits of the SHA-256 of its text."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What the reviewed list says of a block."""

    sha256: str
    kind: str
    about: str
    feature: int
    state: State
    stops_at: str = ""
    """Where a block that is due later stops today: a word of the error."""
    warns: tuple[str, ...] = ()
    now: int = 0
    """How many of its expressions ask for what is there now."""
    given: Mapping[str, str] = field(default_factory=dict[str, str])
    """Names that those take from parts that cannot run yet."""


def blocks_of(text: str) -> list[Block]:
    """Return the fenced blocks of a document, each with the feature it stands under."""
    found: list[Block] = []
    feature = 0
    for piece in _PIECES.finditer(text):
        if piece["feature"]:
            feature = int(piece["feature"])
        else:
            line = text.count("\n", 0, piece.start("text")) + 1
            found.append(Block(piece["kind"].strip(), piece["text"], feature, line))
    return found


def listed() -> list[Listed]:
    """Return the reviewed list."""
    rows = cast("list[dict[str, Any]]", tomllib.loads(LIST.read_text("utf-8"))["block"])
    for row in rows:
        row["warns"] = tuple(row.get("warns", ()))
    return [Listed(**row) for row in rows]


def due_names() -> dict[str, int]:
    """Return the names of the preamble that do not exist yet, with the feature that brings each."""
    return cast("dict[str, int]", tomllib.loads(LIST.read_text("utf-8"))["preamble"])


def disagreements(found: list[Block], rows: list[Listed]) -> list[str]:
    """Return what is wrong between a plan and the list; every block has to be on it, at its place."""
    by_fingerprint = {row.sha256: row for row in rows}
    wrong: list[str] = []
    for block in found:
        row = by_fingerprint.pop(block.fingerprint, None)
        where = f"the {block.kind or 'nameless'} block in line {block.line} (feature {block.feature})"
        if row is None:
            wrong.append(f"{where} is neither run nor listed as due later: add {block.fingerprint}")
        elif (row.kind, row.feature) != (block.kind, block.feature):
            wrong.append(f"{where} is listed as {row.kind} of feature {row.feature}")
    wrong += [f"{row.sha256} ({row.about}) is listed and not in the plan" for row in by_fingerprint.values()]
    return wrong


@contextmanager
def namespace(name: str) -> Generator[dict[str, Any], None, None]:
    """Give a fresh module with the preamble; its client is closed afterwards.

    Names of the preamble that do not exist yet are left out: a block that needs one stops there.
    """
    module = types.ModuleType(name)
    sys.modules[name] = module
    values = module.__dict__
    values.update({each: getattr(aiclient, each) for each in PREAMBLE if hasattr(aiclient, each)})
    try:
        client: aiclient.Client = values["Client"]()
        values["client"] = client
        yield values
        # A block may have made another one of the same name.
        values["client"].close()
        client.close()
    finally:
        del sys.modules[name]


def run(block: Block, values: dict[str, Any]) -> set[str]:
    """Run a block as it is written and return the kinds of warning that it gave rise to.

    Raises:
        NotImplementedError: Nobody has said yet how blocks of this kind are run.
    """
    if block.kind != "python":
        raise NotImplementedError(f"say in tests/plan how a {block.kind} block is run")
    code = compile("\n" * (block.line - 1) + block.text, "plan.md", "exec", dont_inherit=True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        exec(code, values)
    return {warning.category.__name__ for warning in caught}
