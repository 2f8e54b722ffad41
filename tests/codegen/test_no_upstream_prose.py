"""No sentence of an upstream document is in the generated code or in our own texts."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from codegen.vendor import source

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = (
    "openai/openapi.json",
    "openai/derived.sdk-3.54.0.openapi.json",
    "anthropic/openapi.yaml",
    "anthropic/derived.sdk-2.12.0.openapi.json",
    "anthropic/derived.sdk-2.12.0.beta.openapi.json",
    "gemini/v1beta.openapi.json",
    "gemini/v1beta.discovery.20260327.json",
    "ollama/openapi.yaml",
    "groq/openapi.yaml",
)
SHORTEST = 7
"""Words; below that two people write the same by chance."""


def sentences(text: str) -> Iterator[str]:
    """Split a text into sentences of plain lower-case words."""
    for part in re.split(r"[.!?:;]\s|\n\s*\n|\n\s*[-*]", re.sub(r"<[^>]+>", " ", text)):
        words = re.findall(r"[a-z0-9_]+", part.lower())
        if len(words) >= SHORTEST:
            yield " ".join(words)


def prose(value: Any) -> Iterator[str]:
    """Yield the descriptions of a document."""
    if isinstance(value, dict):
        for key, item in cast(dict[str, Any], value).items():
            if key in {"description", "summary"} and isinstance(item, str):
                yield item
            else:
                yield from prose(item)
    elif isinstance(value, list):
        for item in cast(list[object], value):
            yield from prose(item)


def ours() -> Iterator[tuple[str, str]]:
    """Yield (file, sentence) of everything that generated code and our own texts say."""
    for path in sorted((ROOT / "generated" / "aiclient_generated").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                text = re.sub(r"\n {8,}(?=\S)", " ", ast.get_docstring(node, clean=True) or "")
                for line in text.splitlines():
                    for sentence in sentences(line.partition(": ")[2] or line):
                        yield path.relative_to(ROOT).as_posix(), sentence
    for path in sorted((ROOT / "specs").glob("*/docs.toml")):
        for line in path.read_text("utf-8").splitlines():
            for sentence in sentences(line.partition("=")[2]):
                yield path.relative_to(ROOT).as_posix(), sentence


def test_no_sentence_is_theirs(testbed: Path) -> None:
    theirs = {
        sentence
        for name in DOCUMENTS
        for text in prose(
            json.loads(json.dumps(source.read(testbed / "upstream" / name).document, default=str))
        )
        for sentence in sentences(text)
    }
    assert len(theirs) > 5000
    found = sorted({(file, sentence) for file, sentence in ours() if sentence in theirs})
    assert found == []


def test_sentences_are_found_in_both() -> None:
    assert list(sentences("One two three four <b>five</b> six seven. Short one.\n\n* A b c d e f g")) == [
        "one two three four five six seven",
        "a b c d e f g",
    ]
    assert len(list(ours())) > 300
