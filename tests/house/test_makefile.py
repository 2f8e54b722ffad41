"""`make help` lists every target, and the commands that the documents name exist."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from tests.house.source import ROOT, project_files

MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
PHONY = set(re.findall(r"^\.PHONY: (\S+)$", MAKEFILE, re.MULTILINE))


def test_every_target_explains_itself() -> None:
    explained = set(re.findall(r"^([a-z][a-z-]*):.*## \S", MAKEFILE, re.MULTILINE))
    assert explained == PHONY


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_help_lists_every_target() -> None:
    shown = subprocess.run(["make", "help"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert {line.split()[0] for line in shown.splitlines() if line.startswith("  ")} == PHONY


def test_documents_name_only_targets_that_exist() -> None:
    pattern = re.compile(r"(?:`|^|\s)make ([a-z][a-z-]+)(?=`|\s*#|\s[A-Z]+=)", re.MULTILINE)
    unknown = {
        f"{path}: make {target}"
        for path in project_files()
        if path.endswith(".md") or path.startswith((".ci/", ".github/"))
        for target in pattern.findall((ROOT / path).read_text("utf-8"))
        if target not in PHONY
    }
    assert not unknown
