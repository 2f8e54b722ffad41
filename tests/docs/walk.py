"""A guide as a program: files to write, commands to run and scripts to try, in the order of the page."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.house.source import ROOT

__all__ = ["Step", "lay_out", "run_command", "steps", "walk"]

FENCE = re.compile(
    r'^```(?P<kind>[a-z]+)(?: title="(?P<title>[^"]+)")?\n(?P<text>.*?)^```$', re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Step:
    """One fenced block of a guide."""

    kind: str
    """Language of the block: `sh` is run, `output` is what the script before it prints."""
    title: str
    """File that holds the block; empty for commands and outputs."""
    text: str


def steps(path: str) -> Iterator[Step]:
    """Yield the blocks of a guide."""
    for fence in FENCE.finditer((ROOT / path).read_text("utf-8")):
        yield Step(fence["kind"], fence["title"] or "", fence["text"])


def lay_out(folder: Path) -> None:
    """Make a project with the compiler and the model facts, and no provider."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "codegen", folder / "codegen", ignore=ignored)
    shutil.copytree(ROOT / "specs" / "models", folder / "specs" / "models", ignore=ignored)


def run_command(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the project, with its own generated code before any other."""
    path = os.pathsep.join(str(each) for each in (folder, folder / "generated", ROOT))
    return subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def walk(folder: Path, guide: str) -> dict[str, str]:
    """Follow a guide from its first block to its last.

    Returns:
        What each command and each script printed.

    Raises:
        AssertionError: A command failed, or a script printed something else than the guide says.
    """
    printed: dict[str, str] = {}
    last = ""
    for step in steps(guide):
        if step.title:
            target = folder / step.title
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(step.text, "utf-8")
        if step.kind == "output":
            assert printed[last] == step.text, last
        elif step.kind == "sh" or step.title.endswith(".py"):
            for line in step.text.splitlines() if step.kind == "sh" else [f"python {step.title}"]:
                program, *words = shlex.split(line, comments=True)
                assert program == "python", f"{guide}: {line}"
                done = run_command(folder, *words)
                assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
                last, printed[line] = line, done.stdout
    return printed
