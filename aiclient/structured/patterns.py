"""Patterns: regular expressions as JSON schema means them, which are JavaScript's, in Python's syntax."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import groupby, zip_longest
from typing import Final

__all__ = ["PatternError", "python_pattern"]

_TOKENS: Final = re.compile(
    r"""\\[pP]\{(?:General_Category=|gc=)?(\w+)\}  # 1: what kind of character
    |\\k<(\w+)>
    |\\u\{([0-9A-Fa-f]{1,6})\}
    |\\c([A-Za-z])
    |\(\?<(?=[A-Za-z_$])
    |\\. | \[\^?\]? | \] | &&|--|~~|\|\| | .""",
    re.VERBOSE | re.DOTALL,
)
_MANY: Final = re.compile(r"\\[dDsSwWpP]")
_LONG: Final = {
    "Letter": "L",
    "Alphabetic": "L",
    "Alpha": "L",
    "Lowercase_Letter": "Ll",
    "Lowercase": "Ll",
    "Lower": "Ll",
    "Uppercase_Letter": "Lu",
    "Uppercase": "Lu",
    "Upper": "Lu",
    "Mark": "M",
    "Number": "N",
    "Decimal_Number": "Nd",
    "Digit": "Nd",
    "Punctuation": "P",
    "Punct": "P",
    "Symbol": "S",
    "Separator": "Z",
    "Space_Separator": "Zs",
    "Other": "C",
    "Control": "Cc",
}
_ASCII: Final = {"ASCII": r"\x00-\x7f", "Print": r"\x20-\x7e", "Graph": r"\x21-\x7e", "XDigit": "0-9A-Fa-f"}
_LAST: Final = 0x10FFFF


class PatternError(ValueError):
    """Python cannot check a pattern."""


def python_pattern(pattern: str) -> str:
    """Return a regular expression as Python writes it.

    Args:
        pattern: As it stands in a JSON schema.

    Raises:
        PatternError: Python has nothing of the kind.
    """
    if _compiles(pattern) == "" and not _doubtful(pattern):
        return pattern
    try:
        spelt = _translated(pattern)
    except KeyError as error:
        raise PatternError(f"it has no characters of the kind {error}") from error
    problem = _compiles(spelt)
    if problem:
        raise PatternError(problem)
    return spelt


def _compiles(pattern: str) -> str:
    """Return why Python does not take a pattern; nothing where it does."""
    if _doubtful(pattern):
        return "its brackets have to be told apart"
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        return str(error) or type(error).__name__
    return ""


def _doubtful(pattern: str) -> bool:
    """Say whether Python would warn of a set in a set, which JavaScript does not have."""
    inside = False
    for token in _TOKENS.finditer(pattern):
        text = token[0]
        if inside and (text.startswith("[") or text in {"&&", "--", "~~", "||"}):
            return True
        inside = text.startswith("[") or (inside and text != "]")
    return False


def _translated(pattern: str) -> str:
    made: list[str] = []
    inside, before = False, ""
    tokens = list(_TOKENS.finditer(pattern))
    for token, following in zip_longest(tokens, tokens[1:]):
        text = token[0]
        if inside and text == "-" and (_MANY.match(before) or (following and _MANY.match(following[0]))):
            made.append(r"\-")  # no range: one of its ends is more than a character
        else:
            made.append(_token(token, inside))
        inside, before = text.startswith("[") or (inside and text != "]"), text
    return "".join(made)


def _token(token: re.Match[str], inside: bool) -> str:
    text = token[0]
    kind, name, point, control = token.groups()
    if kind is not None:
        found = _characters(kind, other=text[1] == "P")
        return found if inside else f"[{found}]"
    if name is not None:
        return f"(?P={name})"
    if point is not None:
        return re.escape(chr(min(int(point, 16), _LAST)))
    if control is not None:
        return f"\\x{ord(control.upper()) % 32:02x}"
    if text == "(?<":
        return text if inside else "(?P<"
    if inside and (text.startswith("[") or text in {"&&", "--", "~~", "||"}):
        return "".join(f"\\{one}" if one != "]" else one for one in text)
    return text


@lru_cache(maxsize=64)
def _characters(kind: str, *, other: bool) -> str:
    """Return the characters of a kind as they stand in brackets."""
    if kind in _ASCII and not other:
        return _ASCII[kind]
    wanted = _LONG.get(kind, kind)
    ranges = list[tuple[int, int]]()
    for name, (first, last) in _ranges():
        if name.startswith(wanted) is other:
            continue
        if ranges and ranges[-1][1] == first - 1:
            first = ranges.pop()[0]
        ranges.append((first, last))
    if not ranges or ranges == [(0, _LAST)]:
        raise KeyError(kind)
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)


@lru_cache(maxsize=1)
def _ranges() -> list[tuple[str, tuple[int, int]]]:
    """Return the runs of characters of one category."""
    found: list[tuple[str, tuple[int, int]]] = []
    first = 0
    for name, run in groupby(map(unicodedata.category, map(chr, range(_LAST + 1)))):
        count = sum(1 for _ in run)
        found.append((name, (first, first + count - 1)))
        first += count
    return found
