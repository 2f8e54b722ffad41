"""The import contracts catch what they are there for: each planted violation breaks its contract."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.source import ROOT

PACKAGES = ("wire", "core", "drivers", "providers", "providers/acme", "testing")
MODULES = ("chat", "client", "embeddings", "registry")
PLANTED = {
    "The house has storeys": {"aiclient/core/planted.py": "import aiclient.drivers"},
    "Generated code knows the wire and nothing else": {
        "generated/aiclient_generated/planted.py": "import aiclient.core"
    },
    "The library never needs its compiler": {"aiclient/core/planted.py": "import codegen"},
    "Only drivers touch the network, the clock and chance": {"aiclient/core/planted.py": "import time"},
    "Nothing in the library leans on its testing tools": {
        "aiclient/core/planted.py": "import aiclient.testing"
    },
    "Few doors lead to generated code": {"aiclient/core/planted.py": "import aiclient_generated"},
    "Providers do not know each other": {"aiclient/providers/planted.py": "import aiclient.providers.acme"},
    "Adapters translate and never send": {"aiclient/providers/acme/adapter.py": "import aiclient.drivers"},
}


def build(folder: Path) -> None:
    """Make an empty house with the project's contracts."""
    shutil.copy(ROOT / "pyproject.toml", folder)
    for package in ("aiclient", *(f"aiclient/{name}" for name in PACKAGES), "codegen"):
        (folder / package).mkdir()
        (folder / package / "__init__.py").touch()
    for module in MODULES:
        (folder / "aiclient" / f"{module}.py").touch()
    (folder / "generated/aiclient_generated").mkdir(parents=True)
    (folder / "generated/aiclient_generated/__init__.py").touch()
    (folder / "generated/aiclient_generated/calls.py").write_text("import aiclient.wire")
    (folder / "aiclient/drivers/sync.py").write_text("import time, aiclient.core")


def broken(folder: Path) -> set[str]:
    """Return the names of the contracts that do not hold."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command as run; run()",
            "--no-cache",
        ],
        cwd=folder,
        env={"PYTHONPATH": f"{folder}:{folder / 'generated'}", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    names = set(re.findall(r"^(.+) BROKEN\b", done.stdout, re.MULTILINE))
    assert names or "Contracts: " in done.stdout, done.stdout + done.stderr
    return names


def test_an_innocent_house_stands(tmp_path: Path) -> None:
    build(tmp_path)
    assert broken(tmp_path) == set()


@pytest.mark.parametrize("contract", PLANTED)
def test_a_planted_violation_breaks_its_contract(contract: str, tmp_path: Path) -> None:
    build(tmp_path)
    for path, text in PLANTED[contract].items():
        (tmp_path / path).write_text(text)
    assert contract in broken(tmp_path)


def test_a_new_room_needs_a_storey(tmp_path: Path) -> None:
    build(tmp_path)
    (tmp_path / "aiclient/attic").mkdir()
    (tmp_path / "aiclient/attic/__init__.py").touch()
    assert broken(tmp_path) == {"The house has storeys"}


def test_every_contract_of_the_project_is_planted() -> None:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    assert set(re.findall(r'importlinter\.contracts\]\]\nname = "(.+)"', text)) == set(PLANTED)
