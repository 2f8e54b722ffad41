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
_COUNTED: Final = r"(?:request|call|turn|attempt|message|iteration|run|session|counter|seq(?:uence)?)"
_KINDS: Final = (
    ("UUID", r"\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b"),
    ("time stamp", r"\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?"),
    ("date", r"\b(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])\b"),
    ("date", r"\b(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|[12]\d|3[01])[./](?:19|20)\d\d\b"),
    (
        "date",
        rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH},?\s+|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+)(?:19|20)\d\d\b",
    ),
    ("time", r"\b(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\b\.?)?"),
    ("Unix time", r"\b1[4-9]\d{8}(?:\d{3})?(?:\.\d+)?\b"),
    ("counter", rf"(?i:\b{_COUNTED}(?:\s+(?:no\.?|number|count|id))?\s*[:#=]?\s*#?\d+\b)"),
    ("random id", r"\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{16,}\b"),
    ("random id", r"\b(?=\w*\d)(?=\w*[a-z])(?=\w*[A-Z])[A-Za-z0-9_]{20,}\b"),
)
_PATTERN: Final = "|".join(f"(?P<k{at}>{pattern})" for at, (_, pattern) in enumerate(_KINDS))
_MOST: Final = 5
"""Findings of one text: who has that many knows enough."""


@lru_cache(maxsize=64)
def volatile_texts(text: str) -> tuple[Volatile, ...]:
    """Return what in a text is likely to change from call to call; at most five findings.

    It goes by the look of the text. A date that never changes is found too: nobody can see that in one call.

    Args:
        text: Instructions, the description of a tool, or a message.

    Example:
        >>> volatile_texts("You help. Now: 2026-11-22T10:00:00Z")[0].kind
        'time stamp'
    """
    found: list[Volatile] = []
    for match in _compiled().finditer(text):
        kind = _KINDS[int((match.lastgroup or "k0")[1:])][0]
        found.append(Volatile(kind, match.group(), match.start()))
        if len(found) == _MOST:
            break
    return tuple(found)


@lru_cache(maxsize=1)
def _compiled() -> re.Pattern[str]:
    return re.compile(_PATTERN)
