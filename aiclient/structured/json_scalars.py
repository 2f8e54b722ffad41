"""Numbers and words of JSON, read strictly."""

from __future__ import annotations

import re
from math import isfinite
from typing import Final, TypeAlias

from aiclient.structured.json_problem import ProblemKind

__all__ = ["Refusal", "Scalar", "number_of", "word_of"]

Scalar: TypeAlias = str | int | float | bool | None
Refusal: TypeAlias = tuple[ProblemKind, str]
"""Kind and words."""

_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORDS: Final[dict[str, Scalar]] = {"true": True, "false": False, "null": None}
_NOT_FINITE: Final = frozenset({"NaN", "Infinity"})
_SPELLINGS: Final = {"True": "true", "False": "false", "None": "null", "undefined": "null", "nan": "null"}


def number_of(written: str) -> Scalar | Refusal:
    """Return a number: an exact integer where it has neither point nor exponent.

    Args:
        written: As it stands in the text.
    """
    form = _NUMBER.fullmatch(written)
    if form is None:
        return "syntax", "that is not a number of JSON"
    if form.group(1) is None and form.group(2) is None:
        try:
            return int(written)
        except ValueError:
            return "number", "an integer is longer than this Python reads"
    value = float(written)
    return value if isfinite(value) else ("not_finite", "a number is too large for a float")


def word_of(written: str) -> Scalar | Refusal:
    """Return what a word means that is not a string.

    Args:
        written: As it stands in the text.
    """
    if written in _WORDS:
        return _WORDS[written]
    if written in _NOT_FINITE:
        return "not_finite", f"{written} is not JSON"
    if written in _SPELLINGS:
        return "syntax", f"JSON spells it {_SPELLINGS[written]}"
    return "syntax", "a word that is no string has to be true, false or null"
