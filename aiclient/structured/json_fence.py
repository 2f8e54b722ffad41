"""Reads one fenced block in what a model wrote, and tells whether JSON begins in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, Literal, TypeAlias

__all__ = ["INDENT", "SPACE", "JsonFence", "opens_json", "run_of"]

Verdict: TypeAlias = Literal["json", "over"]
"""JSON begins here; or what follows is prose, with the block or without it."""
_State: TypeAlias = Callable[[str, int], int]

SPACE: Final = re.compile(r"[\s\ufeff]*")
INDENT: Final = re.compile(r"[ \t]*")
_INFO: Final = re.compile(r"[^\n{\[`]*")
_LINE: Final = re.compile(r"[^\n]*")
_LABELS: Final = frozenset({"json", "jsonc", "json5", "application/json"})


def run_of(pattern: re.Pattern[str], text: str, i: int) -> int:
    """Return where a run of characters ends.

    Args:
        pattern: Something that matches everywhere.
        text: The text.
        i: Where the run begins.
    """
    found = pattern.match(text, i)
    return found.end() if found else i


def opens_json(bracket: str, char: str) -> bool:
    """Tell whether a bracket in running text is the beginning of JSON.

    Args:
        bracket: `{` or `[`.
        char: What follows it, blanks left out.
    """
    return char in ('"}' if bracket == "{" else '{["]')


class JsonFence:
    """Push parser for one block: `feed` text until there is a `verdict`.

    Args:
        char: The backtick or tilde that stands at the beginning of a line.
        first: Whether the text begins with it; such a block needs no label.
    """

    def __init__(self, char: str, *, first: bool) -> None:
        self.verdict: Verdict | None = None
        self.opening = ""
        """A bracket that belongs to the JSON and was read already."""
        self._char = char
        self._first = first
        self._run = 0
        self._end = 0
        self._info: list[str] = []
        self._state: _State = self._fence

    def feed(self, text: str, start: int) -> int:
        """Read on, and return where it stopped.

        Args:
            text: The next piece.
            start: Where in the piece to begin.
        """
        while start < len(text) and self.verdict is None:
            start = self._state(text, start)
        return start

    def leave(self) -> None:
        """Say that the JSON in it is over; nothing but the closing fence may follow."""
        self.verdict, self.opening, self._state = None, "", self._after_value

    def _become(self, verdict: Verdict, i: int) -> int:
        self.verdict = verdict
        return i

    def _count(self, text: str, i: int) -> int:
        end = i
        while end < len(text) and text[end] == self._char:
            end += 1
        return end - i

    def _fence(self, text: str, i: int) -> int:
        count = self._count(text, i)
        self._run += count
        if i + count == len(text):
            return len(text)
        if self._run < 3:
            return self._become("over", i + count)
        self._state = self._label
        return i + count

    def _label(self, text: str, i: int) -> int:
        end = run_of(_INFO, text, i)
        self._info.append(text[i:end])
        if end == len(text):
            return end
        words = "".join(self._info).split()
        is_json = bool(words) and words[0].lower() in _LABELS
        if text[end] == "\n":
            taken = is_json or (self._first and not words)
            self._state = self._content if taken else self._inside if words else self._unknown
        elif text[end] == "`" and self._char == "`":
            # A label holds none of them: this is code inside a line.
            return self._become("over", end)
        elif is_json and text[end] != "`":
            return self._become("json", end)
        elif words or text[end] == "`":
            self._state = self._inside
        else:
            self.opening, self._state = text[end], self._past_bracket
            end += 1
        return end

    def _past_bracket(self, text: str, i: int) -> int:
        """Behind a bracket that stands where a label could."""
        end = run_of(SPACE, text, i)
        if end < len(text):
            if opens_json(self.opening, text[end]):
                return self._become("json", end)
            self.opening, self._state = "", self._inside
        return end

    def _content(self, text: str, i: int) -> int:
        i = run_of(SPACE, text, i)
        if i == len(text):
            return i
        # A fence is no JSON: the block is empty.
        return self._become("over" if text[i] == self._char else "json", i)

    def _unknown(self, text: str, i: int) -> int:
        i = run_of(SPACE, text, i)
        if i < len(text):
            if text[i] in "{[":
                return self._become("json", i)
            self._state = self._inside_line
        return i

    def _inside(self, text: str, i: int) -> int:
        end = run_of(_LINE, text, i)
        if end < len(text):
            self._state = self._inside_line
            end += 1
        return end

    def _inside_line(self, text: str, i: int) -> int:
        i = run_of(INDENT, text, i)
        if i < len(text):
            self._end, self._state = 0, self._closing
        return i

    def _closing(self, text: str, i: int) -> int:
        count = self._count(text, i)
        self._end += count
        if self._end >= self._run:
            return self._become("over", i + count)
        if i + count < len(text):
            self._state = self._inside
        return i + count

    def _after_value(self, text: str, i: int) -> int:
        i = run_of(SPACE, text, i)
        if i < len(text):
            self._end, self._state = 0, self._closing_value
        return i

    def _closing_value(self, text: str, i: int) -> int:
        count = self._count(text, i)
        self._end += count
        if self._end >= self._run:
            return self._become("over", i + count)
        # Something else than the fence: left to whoever asked.
        return i + count if i + count == len(text) else self._become("json", i + count)
