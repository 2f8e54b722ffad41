"""The shell commands of the documents exist: make targets, commands of the compiler, modules, packages."""

from __future__ import annotations

import re
import shlex
import tomllib
from importlib.util import find_spec

import pytest

from codegen.cli import COMMANDS
from tests.docs.walk import steps
from tests.house.snippets import documents
from tests.house.source import ROOT

TARGETS = set(re.findall(r"^\.PHONY: (\S+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
PACKAGES = {PROJECT["name"]} | {
    re.split(r"[\[<>=]", need)[0] for extra in PROJECT["optional-dependencies"].values() for need in extra
}


def commands(path: str) -> list[str]:
    """Return the lines of a document's shell blocks, comments aside."""
    lines = [line for step in steps(path) if step.kind == "sh" for line in step.text.splitlines()]
    return [line for line in lines if shlex.split(line, comments=True)]


@pytest.mark.parametrize("path", documents())
def test_commands_exist(path: str) -> None:
    for line in commands(path):
        match shlex.split(line, comments=True):
            case ["make", target, *_]:
                assert target in TARGETS, line
            case ["python", "-m", "codegen", command, *_]:
                assert command in COMMANDS, line
            case ["python", "-m", module, *_]:
                assert find_spec(module) is not None, line
            case ["pip", "install", *packages]:
                assert set(packages) <= PACKAGES, line
            case _:
                pytest.fail(f"{path} has a command that nobody checks: {line}")
