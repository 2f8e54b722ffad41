"""Processes that measure or are measured."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

__all__ = ["environment", "start"]

ROOT = Path(__file__).resolve().parent.parent


def environment() -> dict[str, str]:
    """Return the environment of a measured process: the project importable, everything else as it is."""
    made = {**os.environ, "PYTHONHASHSEED": "0"}
    made["PYTHONPATH"] = os.pathsep.join([str(ROOT), str(ROOT / "generated")])
    made.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package has its bytecode
    return made


def start(module: str, *arguments: str) -> subprocess.Popen[str]:
    """Start a module of the project, with pipes for its input and output.

    Args:
        module: Dotted name.
        arguments: Its command line.
    """
    return subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
        text=True,
    )
