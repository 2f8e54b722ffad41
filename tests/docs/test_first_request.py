"""The promise of the quick start: from nothing to a first answer in less than five minutes."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from aiclient.testing import ProviderServer
from tests.house.snippets import provider_environment, snippets
from tests.house.source import ROOT

PROMISED = 300.0
"""Seconds; this is a promise to people, and so large that no machine of theirs decides about it."""


def run(*words: str | Path, cwd: Path, **environment: str) -> str:
    """Run a command as a reader would and return what it printed."""
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=PROMISED,
        check=False,
    )
    assert done.returncode == 0, f"{words}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.mark.slow
def test_the_first_answer(tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    """Build, make an environment, install, paste the first block of the quick start, run it."""
    begin = time.monotonic()
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, ROOT, cwd=tmp_path)
    (wheel,) = tmp_path.glob("*.whl")
    home = tmp_path / "venv"
    run(sys.executable, "-m", "venv", "--without-pip", home, cwd=tmp_path)
    python = home / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", python, "--quiet", "--disable-pip-version-check")
    run(*pip, "install", "--no-deps", "--no-index", wheel, cwd=tmp_path)
    # Dependencies come by path, since tests load nothing from the network.
    (packages,) = (home / "lib").glob("python*/site-packages")
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")

    first = snippets("docs/quickstart.md")[0]
    script = tmp_path / "first.py"
    script.write_text(first.code, "utf-8")
    with ProviderServer() as server:
        keys = provider_environment({"openai": server.base_url("openai")})
        printed = run(python, "-W", "error", script, cwd=tmp_path, **keys)
    seconds = time.monotonic() - begin
    record_property("seconds_to_first_answer", round(seconds, 1))
    assert printed == first.output
    assert seconds < PROMISED
