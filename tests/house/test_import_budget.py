"""Importing the library is cheap: the HTTP stack, event loops and validators come when they are needed."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import aiclient
from tests.house.source import ROOT

NEVER = {
    "anyio",
    "asyncio",
    "httpcore2",
    "httpx",
    "httpx2",
    "mcp",
    "numpy",
    "opentelemetry",
    "requests",
    "ssl",
}
"""Not even imported by taking a name out of the door."""
BARE = NEVER | {
    "dataclasses",
    "inspect",
    "json",
    "pydantic",
    "pydantic_core",
    "re",
    "socket",
    "typing",
    "urllib",
}
"""Not imported by `import aiclient` either."""
MODULES = 5
"""How many modules `import aiclient` may bring."""

PROBE = """
import sys
sys.path[:0] = {paths!r}
before = set(sys.modules)
{code}
new = sorted(set(sys.modules) - before)
import json
print(json.dumps(new))
"""


def loaded_by(code: str) -> list[str]:
    """Return the modules that some code imports in a fresh interpreter."""
    paths = [str(ROOT), str(ROOT / "generated")]
    probe = PROBE.format(paths=paths, code=code)
    done = subprocess.run([sys.executable, "-c", probe], check=True, capture_output=True, text=True)
    return list(json.loads(done.stdout))


def roots(names: list[str]) -> set[str]:
    """Return the top-level packages of modules."""
    return {name.partition(".")[0] for name in names}


def test_importing_the_library_brings_almost_nothing() -> None:
    new = loaded_by("import aiclient")
    assert not roots(new) & BARE
    assert "aiclient_generated" not in roots(new)
    assert len(new) <= MODULES, new


@pytest.mark.parametrize("name", [name for name in aiclient.__all__ if not name.startswith("__")])
def test_taking_a_name_brings_no_driver(name: str) -> None:
    new = loaded_by(f"from aiclient import {name}")
    assert not roots(new) & NEVER
    assert not [module for module in new if module.startswith("aiclient_generated.catalogue")]


def test_generated_clients_bring_no_driver() -> None:
    folder = ROOT / "generated/aiclient_generated"
    if not (folder / "clients.py").is_file():
        pytest.skip("nothing is generated yet: run `make regen`")
    new = loaded_by("import aiclient_generated.clients")
    assert not roots(new) & NEVER
