"""Docstrings: the description of a function and of its parameters, in Google, NumPy and Sphinx style."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from inspect import cleandoc

__all__ = ["Docstring", "parse_docstring"]


@dataclass(frozen=True, slots=True)
class Docstring:
    """What a docstring says."""

    description: str = ""
    """Everything before the first section."""
    parameters: dict[str, str] = field(default_factory=dict[str, str])
    """Descriptions by name, each on one line except for lists and paragraphs."""


_PARAMETERS = frozenset(
    {
        "args",
        "arguments",
        "attributes",
        "fields",
        "keyword args",
        "keyword arguments",
        "other parameters",
        "parameters",
        "params",
    }
)
_SECTIONS = _PARAMETERS | {
    "example",
    "examples",
    "note",
    "notes",
    "raises",
    "references",
    "return",
    "returns",
    "see also",
    "todo",
    "warning",
    "warnings",
    "warns",
    "yield",
    "yields",
}
_GOOGLE_HEADER = re.compile(r"([A-Za-z ]+):\s*$")
_GOOGLE_ITEM = re.compile(r"\*{0,2}(\w+)\s*(?:\(.*?\))?\s*:(?:\s+(.*))?$")
_GOOGLE_NESTED = re.compile(r"\*{0,2}(\w+)\s*\(.*\)\s*:(?:\s+(.*))?$")
_NUMPY_RULE = re.compile(r"-{3,}\s*$")
_NUMPY_ITEM = re.compile(r"(\*{0,2}\w+(?:\s*,\s*\*{0,2}\w+)*)\s*(?::.*)?$")
_SPHINX_FIELD = re.compile(
    r":(param|parameter|arg|argument|key|keyword|ivar|var|type|vartype|raises?|except|exception|"
    r"returns?|rtype|yields?|ytype|meta)\b([^:]*):\s*(.*)$"
)
_SPHINX_PARAMETERS = frozenset({"param", "parameter", "arg", "argument", "key", "keyword", "ivar", "var"})
_BULLET = re.compile(r"(?:[-*+]|\d+[.)])\s")


def parse_docstring(text: str | None) -> Docstring:
    """Return what a docstring says; any text will do, and styles may be mixed.

    Args:
        text: The docstring as it is in the source.

    Example:
        >>> parse_docstring('''Look up the weather.
        ...
        ...     Args:
        ...         city: The city's name,
        ...             in English.
        ... ''')
        Docstring(description='Look up the weather.', parameters={'city': "The city's name, in English."})
    """
    lines = [line.rstrip() for line in cleandoc(text or "").splitlines()]
    description: list[str] = []
    found: dict[str, list[str]] = {}
    started = False
    position = 0
    while position < len(lines):
        end, items = _section(lines, position)
        if end > position:
            started = True
            for name, texts in items:
                found.setdefault(name, texts)
            position = end
            continue
        if not started:
            description.append(lines[position])
        position += 1
    parameters = {name: _rewrap(texts) for name, texts in found.items()}
    return Docstring(
        "\n".join(description).strip(), {name: told for name, told in parameters.items() if told}
    )


_Items = list[tuple[str, list[str]]]


def _section(lines: list[str], start: int) -> tuple[int, _Items]:
    """Return where the section that starts at a line ends, and its parameters; `start` if none does."""
    line = lines[start]
    sphinx = _SPHINX_FIELD.match(line)
    if sphinx:
        end = _end_of_indented(lines, start + 1)
        kind, subject, text = sphinx.groups()
        words = subject.split()
        if kind not in _SPHINX_PARAMETERS or not words:
            return end, []
        return end, [(words[-1].lstrip("*\\"), [text, *lines[start + 1 : end]])]
    below = lines[start + 1] if start + 1 < len(lines) else ""
    if line.strip().lower() in _SECTIONS and _NUMPY_RULE.match(below):
        end = _end_of_numpy(lines, start + 2)
        body = lines[start + 2 : end]
        return end, list(_numpy_items(body)) if line.strip().lower() in _PARAMETERS else []
    google = _GOOGLE_HEADER.match(line)
    if google and google[1].lower() in _SECTIONS:
        end = _end_of_indented(lines, start + 1)
        if end == start + 1 and below:
            return start, []  # prose that ends in a colon
        return end, list(_google_items(lines[start + 1 : end])) if google[1].lower() in _PARAMETERS else []
    return start, []


def _end_of_indented(lines: list[str], start: int) -> int:
    """Return where an indented block ends; blank lines behind it are not part of it."""
    end = start
    for position in range(start, len(lines)):
        if lines[position].startswith((" ", "\t")):
            end = position + 1
        elif lines[position]:
            break
    return end


def _end_of_numpy(lines: list[str], start: int) -> int:
    for position in range(start, len(lines)):
        below = lines[position + 1] if position + 1 < len(lines) else ""
        if lines[position] and not lines[position].startswith((" ", "\t")) and _NUMPY_RULE.match(below):
            return position
    return len(lines)


def _google_items(body: list[str]) -> Iterator[tuple[str, list[str]]]:
    indents = [len(line) - len(line.lstrip()) for line in body if line]
    level = min(indents, default=0)
    current: list[str] | None = None
    for line in body:
        text = line[level:]
        item = None
        if text and not text[0].isspace():
            item = _GOOGLE_ITEM.match(text) or _GOOGLE_NESTED.match(text)
        if item:
            current = [item[2] or ""]
            yield item[1], current
        elif current is not None:
            current.append(line)


def _numpy_items(body: list[str]) -> Iterator[tuple[str, list[str]]]:
    current: list[str] | None = None
    for line in body:
        item = None if line.startswith((" ", "\t")) else _NUMPY_ITEM.match(line)
        if item:
            current = []
            for name in item[1].split(","):
                yield name.strip().lstrip("*"), current
        elif current is not None:
            current.append(line)


def _rewrap(lines: Iterable[str]) -> str:
    """Join wrapped lines, so that rewrapping a docstring changes no schema; keep lists and paragraphs."""
    text = ""
    gap = ""
    for line in lines:
        stripped = line.strip()
        if not stripped:
            gap = "\n\n"
        else:
            joint = gap or ("\n" if _BULLET.match(stripped) else " ")
            text = text + joint + stripped if text else stripped
            gap = ""
    return text
