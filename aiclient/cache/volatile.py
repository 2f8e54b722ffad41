"""Finds text that changes from call to call where a prompt has to stay the same: times, ids, counters."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

__all__ = ["Volatile", "volatile_texts"]


class Volatile(NamedTuple):
    """A piece of text that is likely to change."""

    kind: str
    """As `date` or `UUID`."""
    text: str
    offset: int
    """Characters before it."""


_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_COUNTED: Final = r"(?:request|call|turn|attempt|message|iteration|run|session|counter|seq(?:uence)?)"
_NUMBERED: Final = r"(?:\s+(?:no\.?|number|count|id))?\s*"
_NAMED: Final = r"(?:request|session|conversation|thread|trace|correlation|message|call|run|job)"
_ALONE: Final = r"(?=\s*(?:$|[,;:)\]\n/]|\.(?!\d)|(?:out\s+)?of\s+(?:\d|this\b|the\s+conv)))"
_WITH_DIGIT: Final = r"(?=[\w-]{0,80}\d)[\w-]{3,}"
_WORD: Final = r"(?<![0-9A-Za-z])"
_END: Final = r"(?![0-9A-Za-z])"
_KINDS: Final = (
    ("UUID", r"\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b"),
    ("time stamp", r"\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?"),
    ("date", r"\b(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])\b"),
    ("date", r"\b(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|[12]\d|3[01])[./](?:19|20)\d\d\b"),
    (
        "date",
        rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH},?\s+|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+)(?:19|20)\d\d\b",
    ),
    # Without a year, days and hours are those of now only where it is said.
    (
        "day",
        rf"(?:\b\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}|\b{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?\b|\b{_DAY}\b)",
    ),
    ("time", r"\b(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\b\.?)?"),
    ("Unix time", r"\b1[4-9]\d{8}(?:\d{3})?(?:\.\d+)?\b"),
    # With a sign or a word for "number", or alone: "call 911 now" and "run 2 tests" count nothing.
    ("counter", rf"(?i:\b{_COUNTED}(?:{_NUMBERED}[:#=]\s*#?|\s+(?:no\.?|number|count|id)\s+)\d+\b)"),
    (
        "counter",
        rf"(?i:\b{_COUNTED}\s+\d+{_ALONE})",
    ),
    ("random id", rf"(?i:\b{_NAMED}[ _-]?id\b[\"']?\s*(?:is\b|[:=#])?\s*[\"'<]?){_WITH_DIGIT}"),
    (
        "random id",
        rf"(?i:\b(?:nonce|session|trace|request)\s*[:=]\s*)(?=[\w-]{{0,80}}[A-Za-z])(?=[\w-]{{6}}){_WITH_DIGIT}",
    ),
    ("random id", rf"{_WORD}(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{{16,}}{_END}"),
    ("random id", r"\b(?=\w*\d)(?=\w*[A-Za-z])[A-Za-z0-9_]{20,}\b"),
)
_PATTERN: Final = "|".join(f"(?P<k{at}>{pattern})" for at, (_, pattern) in enumerate(_KINDS))
_MOST: Final = 5
"""Findings of one text: who has that many knows enough."""
_BEFORE: Final = 40
"""Characters before a finding that say what it is."""
_RUNS: Final = 3
"""Groups of digits that the made-up word of a machine has at the least; names have one or two."""
_NOW: Final = (
    r"(?i:\b(?:now|today|tonight|currently|current|it\s+is|it's|clock|local|date|time\s+is|time:|updated|"
    r"generated|started|as\s+of)\b\W?[^.!?\n]*\Z)"
)
"""What comes before the day or the hour of a call."""
_FIXED: Final = (
    r"(?i:\b(?:v|version|api|revision|rev|released?|draft|cut-?off|since|effective|valid|founded|born|"
    r"published|copyright|until|before|after|through|deprecated|introduced|rfc|e\.g|example|format|like|"
    r"such\s+as)\b\W?[^.!?\n]{0,20}\Z)"
)
"""What comes before a date that stays."""


@lru_cache(maxsize=64)
def volatile_texts(text: str) -> tuple[Volatile, ...]:
    """Return what in a text is likely to change from call to call; at most five findings.

    It goes by the look of the text, and by the words before it: versions, limits of validity and opening
    hours are left alone. Another date that never changes is found too: nobody can see that in one call.

    Args:
        text: Instructions, the description of a tool, or a message.

    Example:
        >>> volatile_texts("You help. Now: 2026-11-22T10:00:00Z")[0].kind
        'time stamp'
    """
    found: list[Volatile] = []
    for match in _compiled(_PATTERN).finditer(text):
        kind = _KINDS[int((match.lastgroup or "k0")[1:])][0]
        if not _changes(kind, match.group(), text[max(match.start() - _BEFORE, 0) : match.start()]):
            continue
        found.append(Volatile("date" if kind == "day" else kind, match.group(), match.start()))
        if len(found) == _MOST:
            break
    return tuple(found)


def _changes(kind: str, piece: str, before: str) -> bool:
    """Say whether what looks volatile is so by what it is made of and what stands before it."""
    match kind:
        case "day":
            return _compiled(_NOW).search(before) is not None
        case "time":
            return piece.count(":") == 2 or _compiled(_NOW).search(before) is not None
        case "date":
            return _compiled(_FIXED).search(before) is None
        case "Unix time":
            return not piece.endswith("0000000")
        case "random id" if len(piece) >= 20 and piece.replace("_", "").isalnum():
            return len(re.findall(r"\d+", piece)) >= _RUNS
        case _:
            return True


@lru_cache(maxsize=4)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
