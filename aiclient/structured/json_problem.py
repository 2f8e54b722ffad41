"""Problems of JSON that a model wrote: what is wrong, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias, final

__all__ = ["MAX_DEPTH", "MAX_DIGITS", "JsonProblem", "ProblemKind"]

MAX_DEPTH: Final = 100
"""Levels of objects and lists; validators are recursive, and a stack is not endless."""
MAX_DIGITS: Final = 4300
"""Digits of a number; Python itself reads no longer integers unless it is told to."""

ProblemKind: TypeAlias = Literal[
    "empty",
    "no_json",
    "truncated",
    "syntax",
    "duplicate_key",
    "not_finite",
    "number",
    "surrogate",
    "depth",
    "several",
    "trailing",
]
"""`empty`: no text at all; `no_json`: text without JSON; `truncated`: it ends inside the value; `syntax`: not
the grammar of JSON; `duplicate_key`: an object names a key twice; `not_finite`: NaN, Infinity, or a float
that is too large to be one; `number`: too many digits; `surrogate`: half of a surrogate pair; `depth`: nested
too deeply; `several`: more than one value; `trailing`: something clings to the value."""


@final
@dataclass(frozen=True, slots=True)
class JsonProblem:
    """Why a text is not one JSON value.

    Example:
        >>> str(JsonProblem("syntax", "a comma is missing", 7, 1, 8))
        'a comma is missing (line 1, column 8)'
    """

    kind: ProblemKind
    what: str
    """What is wrong, in words that a model understands; nothing of the text but keys of objects."""
    position: int = 0
    """Character of the text, from 0."""
    line: int = 1
    column: int = 1
    pointer: str = ""
    """JSON pointer to the value that was being read."""

    def __str__(self) -> str:
        return f"{self.what} (line {self.line}, column {self.column})"
