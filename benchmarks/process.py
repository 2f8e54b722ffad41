"""Processes that measure or are measured."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

__all__ = ["environment", "interpreter", "start"]

ROOT = Path(__file__).resolve().parent.parent
_FRAMEWORKS = ROOT / "build" / "bench-frameworks" / "bin" / "python"
"""Frameworks pin versions of the SDKs that we want to compare with newer ones."""


def interpreter(peer: str = "") -> str:
    """Return the interpreter that has a peer's package.

    Args:
        peer: Name of a peer.
    """
    framed = peer.startswith(("litellm", "pydantic-ai")) and _FRAMEWORKS.exists()
    return str(_FRAMEWORKS) if framed else sys.executable


def environment() -> dict[str, str]:
    """Return the environment of a measured process: the project importable, everything else as it is."""
    made = {**os.environ, "PYTHONHASHSEED": "0"}
    made["PYTHONPATH"] = os.pathsep.join([str(ROOT), str(ROOT / "generated")])
    made.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package has its bytecode
    return made


def start(module: str, *arguments: str, peer: str = "") -> subprocess.Popen[str]:
    """Start a module of the project, with pipes for its input and output.

    Args:
        module: Dotted name.
        arguments: Its command line.
        peer: Whose interpreter runs it.
    """
    return subprocess.Popen(
        [interpreter(peer), "-m", module, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
        text=True,
    )
