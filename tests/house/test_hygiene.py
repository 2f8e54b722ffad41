"""Nothing in the project names a machine, a registry, a tracker or a secret."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.house.source import ROOT, project_files

# Written in pieces, so that this file does not find itself.
FORBIDDEN = {
    "a path of somebody's machine": r"(?<![\w.])/(?:wor" + r"k|roo" + r"t|hom" + r"e/\w+|Users/\w+)/[\w.]",
    "a temporary folder": r"(?<![\w.])/tm" + r"p/[\w.]",
    "a package registry": r"py" + r"pi\.org|python" + r"hosted|registry\.npm" + r"js|npm" + r"js\.com",
    "an index address": r"--(?:extra-)?index" + r"-url|--find" + r"-links",
    "a tracker": r"(?i)\bissue " + r"#?\d+\b|\bsee issue" + r"\b",
    "something like a key": r"\bsk-(?:ant-|proj-)[\w-]{20,}|\bAI" + r"za[\w-]{30,}|\b(?:gsk_|xai-)\w{30,}",
}
ALLOWED: dict[str, set[str]] = {}
"""What a file may name although it is forbidden elsewhere, by kind."""
BINARY = (".png", ".gz", ".ico", ".woff2", ".gguf")


def texts() -> Iterator[tuple[str, str]]:
    """Return path and text of the project's files, vendored facts and generated code left out."""
    for path in project_files():
        if path.endswith(BINARY) or path.startswith("generated/"):
            continue
        if re.fullmatch(r"specs/([^/]+/[^/]+|coverage)\.json", path):
            continue
        yield path, (ROOT / path).read_text("utf-8")


@pytest.mark.parametrize("kind", FORBIDDEN)
def test_no_file_names(kind: str) -> None:
    pattern = re.compile(FORBIDDEN[kind])
    found = [
        f"{path}:{text.count(chr(10), 0, match.start()) + 1}: {match.group()}"
        for path, text in texts()
        if path not in ALLOWED.get(kind, set())
        for match in pattern.finditer(text)
    ]
    assert not found, f"{kind}:\n" + "\n".join(found)


def plain(name: str) -> str:
    """Return the normalised name of a distribution."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_constraints_are_exact_and_complete() -> None:
    text = (ROOT / "constraints.txt").read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    loose = [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.!+]+", line)]
    assert not loose
    names = [plain(line.partition("==")[0]) for line in lines]
    assert len(names) == len(set(names))
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    declared = set(re.findall(r'"([A-Za-z0-9_.-]+)(?:\[[a-z]+\])?[>=]=\d', project))
    missing = {name for name in declared if plain(name) not in names}
    assert not missing, "run `make constraints`"
