"""Python snippets of the documents: found, and run in order against a loopback provider."""

from __future__ import annotations

import contextlib
import io
import re
import sys
import tomllib
import types
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from tests.house.source import ROOT

__all__ = ["Snippet", "documents", "provider_environment", "run_document", "snippets"]

FENCE = re.compile(
    r"^```(?P<kind>[a-z]+)(?P<title> title=[^\n]*)?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Snippet:
    """One fenced block of Python, and what it has to print where the document says so."""

    path: str
    line: int
    """Line of its first line of code."""
    code: str
    output: str | None = None


def documents() -> list[str]:
    """Return the documents whose snippets are run."""
    return [
        "README.md",
        *(path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "docs").rglob("*.md"))),
    ]


def snippets(path: str) -> list[Snippet]:
    """Return a document's Python blocks; an `output` block belongs to the block before it.

    A block with a title is a file of a guide, which `tests/docs` follows.
    """
    text = (ROOT / path).read_text("utf-8")
    found: list[Snippet] = []
    before = ""
    for fence in FENCE.finditer(text):
        if fence["kind"] == "python" and not fence["title"]:
            found.append(Snippet(path, text.count("\n", 0, fence.start("text")) + 1, fence["text"]))
        elif fence["kind"] == "output" and before == "python":
            last = found.pop()
            found.append(Snippet(path, last.line, last.code, fence["text"]))
        before = fence["kind"] + (fence["title"] or "")
    return found


def provider_environment(base_urls: Mapping[str, str]) -> dict[str, str]:
    """Return the environment that points every provider at the loopback server, with keys that are none."""
    environment: dict[str, str] = {}
    for file in sorted((ROOT / "specs").glob("*/provider.toml")):
        manifest = cast(dict[str, object], tomllib.loads(file.read_text("utf-8")))
        url = base_urls.get(str(manifest["name"]))
        if url is None:
            continue
        for name in cast(list[str], manifest.get("base_url_env", []))[:1]:
            environment[name] = url
        for name in cast(list[str], manifest.get("api_key_env", []))[:1]:
            environment[name] = "sk-fake-not-a-key"
    return environment


@contextlib.contextmanager
def _module(name: str) -> Generator[dict[str, object], None, None]:
    module = types.ModuleType(name)
    sys.modules[name] = module
    try:
        yield module.__dict__
    finally:
        del sys.modules[name]


def run_document(path: str) -> None:
    """Run a document's snippets in one namespace, as a reader would who types them in.

    Raises:
        AssertionError: A snippet printed something else than the document says.
    """
    with _module("document_" + re.sub(r"\W", "_", path)) as namespace:
        for snippet in snippets(path):
            printed = io.StringIO()
            # Empty lines in front make tracebacks show the document's own line numbers.
            code = compile("\n" * (snippet.line - 1) + snippet.code, str(Path(path)), "exec")
            with contextlib.redirect_stdout(printed):
                exec(code, namespace)
            if snippet.output is not None:
                assert printed.getvalue() == snippet.output, f"{path}:{snippet.line}"
