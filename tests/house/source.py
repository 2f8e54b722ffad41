"""The project's own files, found and parsed for the house tests."""

from __future__ import annotations

import ast
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

__all__ = ["CODE", "ROOT", "Function", "Module", "modules", "project_files"]

ROOT = Path(__file__).resolve().parents[2]
CODE = ("aiclient", "benchmarks", "codegen", "examples", "tests")
"""Folders with hand-written Python."""
_SKIPPED = {".git", ".venv", "build", "dist", "node_modules", "site"}


Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Module:
    """One hand-written Python file."""

    path: str
    """Relative to the project, with slashes."""
    text: str

    @property
    def tree(self) -> ast.Module:
        """Return its syntax tree."""
        return _parse(self.path, self.text)

    @property
    def is_test(self) -> bool:
        """Tell whether it belongs to the tests."""
        return self.path.startswith("tests/")

    def functions(self) -> list[Function]:
        """Return all functions and methods, nested ones included."""
        return [node for node in ast.walk(self.tree) if isinstance(node, Function)]


@cache
def _parse(path: str, text: str) -> ast.Module:
    return ast.parse(text, path)


@cache
def modules() -> tuple[Module, ...]:
    """Return every hand-written Python file, sorted by path."""
    files = (file for folder in CODE for file in sorted((ROOT / folder).rglob("*.py")))
    return tuple(Module(file.relative_to(ROOT).as_posix(), file.read_text("utf-8")) for file in files)


@cache
def project_files() -> tuple[str, ...]:
    """Return the paths of the project's files: tracked ones, or all where there is no git."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached"], cwd=ROOT, check=True, capture_output=True, text=True
        )
    except (OSError, subprocess.CalledProcessError):
        found = (file.relative_to(ROOT) for file in ROOT.rglob("*") if file.is_file())
        return tuple(sorted(path.as_posix() for path in found if not _SKIPPED.intersection(path.parts)))
    return tuple(sorted(path for path in listed.stdout.split("\0") if path and (ROOT / path).is_file()))
