"""Nothing in the project names a machine, a registry, a tracker or a secret."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.house.source import ROOT, project_files

# Written in pieces, so that this file does not find itself.
FORBIDDEN = {
    "a path of somebody's machine": r"(?<![\w.])/(?:wor"
    + r"k|roo"
    + r"t|hom"
    + r"e/\w+|User"
    + r"s/\w+)/[\w.]",
    "a temporary folder": r"(?<![\w.])/tm" + r"p/[\w.]",
    "a package registry": r"py" + r"pi\.org|python" + r"hosted|registry\.npm" + r"js|npm" + r"js\.com",
    "an index address": r"--(?:extra-)?index" + r"-url|--find" + r"-links",
    "a tracker": r"(?i)\bissue " + r"#?\d+\b|\bsee issue" + r"\b",
    "something that looks like a key": r"\b(?:sk-(?:ant-|proj-)[A-Za-z0-9_-]{20,}|AI"
    + r"za[0-9A-Za-z_-]{30,}|gs"
    r"k_[0-9A-Za-z]{30,}|xa" + r"i-[0-9A-Za-z]{40,})",
}
ALLOWED: dict[str, set[str]] = {}
"""What a file may name although it is forbidden elsewhere, by kind."""
BINARY = (".png", ".gz", ".ico", ".woff2", ".gguf")


def texts() -> Iterator[tuple[str, str]]:
    """Return path and text of the project's files, vendored facts and generated code left out."""
    for path in project_files():
        if path.endswith(BINARY) or path.startswith("generated/"):
            continue
        if re.fullmatch(r"specs/[^/]+/[^/]+\.json", path):
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


def test_constraints_are_exact_and_complete() -> None:
    lines = [
        line
        for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    loose = [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.!+]+", line)]
    assert not loose
    names = [re.sub(r"[-_.]+", "-", line.partition("==")[0]).lower() for line in lines]
    assert len(names) == len(set(names))
    declared = set(
        re.findall(r'"([A-Za-z0-9_.-]+)(?:\[[a-z]+\])?[>=]=', (ROOT / "pyproject.toml").read_text("utf-8"))
    )
    missing = {name for name in declared if re.sub(r"[-_.]+", "-", name).lower() not in names}
    assert not missing, "run `make constraints`"
