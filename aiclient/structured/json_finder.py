"""Finds where JSON begins in what a model wrote, and whether something else follows it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, Literal, TypeAlias

from aiclient.structured.json_fence import INDENT, SPACE, JsonFence, opens_json, run_of
from aiclient.structured.json_scan import Fault

__all__ = ["JsonFinder"]

_Way: TypeAlias = Literal["bare", "prose", "fence"]
_State: TypeAlias = Callable[[str, int], int]

_SAME_LINE: Final = re.compile(r"(?:[^\S\n]|\ufeff)*")
_DULL: Final = re.compile(r"[^\n{}\[\]<]*")
_TOKEN: Final = re.compile(r"[-+.\w]*")
_SCALAR: Final = re.compile(r"-?[0-9][-+.0-9eE]*|true|false|null|NaN|-?Infinity")
_THINK: Final = "<think>"
_THOUGHT: Final = "</think>"
_CLINGS: Final = "}],:"
_SEVERAL: Final = "there is more than one JSON value"
_TRAILING: Final = "something clings to the end of the JSON value"


class JsonFinder:
    """Push parser for what stands around JSON: `feed` text until `way` is set.

    The rules need nothing that comes later, so that they hold for a stream too:

    - What begins with a brace, a bracket or a quotation mark is JSON; prose may follow on a line of its own.
    - A block fenced by backticks or tildes is JSON where its label says so, where the text begins with it, or
      where it has no label and begins with a brace or a bracket. Blocks of other languages are prose.
    - In prose, JSON begins at `{"` and `{}`, and at a bracket before another one or a quotation mark.
    - A number or a word is JSON only where it is all there is.
    - The first of these is the answer, for better or worse: nothing that comes later is taken instead.
      Another one is a problem, and so is a bracket, comma or colon that clings to it.
    - Thoughts that end with `</think>` are skipped.
    """

    def __init__(self) -> None:
        self.base = 0
        """Position of the first character of the text that is being fed."""
        self.way: _Way | None = None
        """Set as soon as JSON begins where `feed` stopped."""
        self.opening = ""
        """A bracket that belongs to the value and was read already."""
        self.seen = False
        """True once anything but blanks was read."""
        self.fault: Fault | None = None
        self._state: _State = self._begin
        self._after = False
        self._first = True
        self._broken = False
        self._token: list[str] = []
        self._balance = 0
        self._bracket = ""
        self._tag = 0
        self._fence: JsonFence | None = None

    def feed(self, text: str, start: int = 0) -> int:
        """Read on, and return where it stopped.

        Args:
            text: The next piece.
            start: Where in the piece to begin.
        """
        while start < len(text) and self.way is None and self.fault is None:
            start = self._state(text, start)
        return start

    def leave(self) -> None:
        """Say that the value is over; what follows is only looked at."""
        if self.way == "fence" and self._fence is not None:
            self._fence.leave()
            self._state = self._block
        else:
            self._state = self._same_line if self.way == "bare" else self._begin
        self.way, self.opening, self._after, self._first = None, "", True, False

    def word(self) -> str | None:
        """Return the number or word that is all there is so far; None where there is more, or nothing."""
        return "".join(self._token) if self._state in {self._in_token, self._past_token} else None

    def finish(self) -> None:
        """Say that the text is over."""
        word = self.word()
        if self._after and self.fault is None and word is not None and _SCALAR.fullmatch(word):
            self._fail("several", _SEVERAL, 0)

    def _fail(self, kind: Literal["several", "trailing", "syntax"], what: str, i: int) -> int:
        self.fault = (kind, what, self.base + i)
        return i

    def _found(self, way: _Way, i: int, opening: str = "") -> int:
        """JSON begins here, unless there was some before."""
        if self._after:
            return self._fail("several", _SEVERAL, i)
        if self._balance and way == "prose":
            return self._fail("syntax", "the JSON value stands between brackets that are no JSON", i)
        self.way, self.opening = way, opening
        return i

    # --- the beginning, and what follows the value: each state takes text and place, and returns the place -

    def _begin(self, text: str, i: int) -> int:
        i = run_of(SPACE, text, i)
        if i == len(text):
            return i
        self.seen = True
        char = text[i]
        if self._after and char in _CLINGS:
            return self._fail("trailing", _TRAILING, i)
        if char in '{["':
            return self._found("bare", i)
        self._state = self._line
        if char == "<" and self._first:
            self._state = self._think
        elif char in "-0123456789tfnNI":
            self._token.clear()
            self._first = self._broken = False
            self._state = self._in_token
        return i

    def _same_line(self, text: str, i: int) -> int:
        """Behind bare JSON, where prose has to begin on a line of its own."""
        i = run_of(_SAME_LINE, text, i)
        if i < len(text):
            self._state = self._begin
            if text[i] not in "\n{[":
                return self._fail("trailing", _TRAILING, i)
        return i

    def _in_token(self, text: str, i: int) -> int:
        end = run_of(_TOKEN, text, i)
        self._token.append(text[i:end])
        if end < len(text):
            self._state = self._past_token if run_of(SPACE, text, end) > end else self._text
        return end

    def _past_token(self, text: str, i: int) -> int:
        end = run_of(SPACE, text, i)
        self._broken = self._broken or "\n" in text[i:end]
        if end == len(text):
            return end
        if text[end] in '{["' and _SCALAR.fullmatch("".join(self._token)):
            return self._fail("several", _SEVERAL, end)
        self._state = self._line if self._broken else self._text
        return end

    def _think(self, text: str, i: int) -> int:
        """Compare with the tag that opens thoughts."""
        if text[i] != _THINK[self._tag]:
            self._state, self._tag = self._text, 0
            return i
        self._tag += 1
        if self._tag == len(_THINK):
            self._state, self._tag = self._thoughts, 0
        return i + 1

    def _thoughts(self, text: str, i: int) -> int:
        """Skip to the tag that closes thoughts."""
        if self._tag == 0:
            i = text.find("<", i)
            if i < 0:
                return len(text)
        return self._closing_tag(text, i, self._thoughts)

    def _closing_tag(self, text: str, i: int, otherwise: _State) -> int:
        if text[i] != _THOUGHT[self._tag]:
            self._state, self._tag = otherwise, 0
            return i
        self._tag += 1
        if self._tag == len(_THOUGHT):
            if self._after:
                return self._fail("several", "the JSON value belongs to thoughts", i)
            self._state, self._tag, self._first, self._balance = self._begin, 0, True, 0
        return i + 1

    # --- prose ------------------------------------------------------------------------------------------

    def _line(self, text: str, i: int) -> int:
        """At the beginning of a line, where blocks open."""
        i = run_of(INDENT, text, i)
        if i < len(text):
            self._state = self._text
            if text[i] in "`~":
                self._fence = JsonFence(text[i], first=self._first)
                self._state = self._block
            self._first = False
        return i

    def _block(self, text: str, i: int) -> int:
        fence = self._fence
        if fence is None:
            self._state = self._text
            return i
        i = fence.feed(text, i)
        if fence.verdict == "over":
            self._state = self._text
        elif fence.verdict == "json":
            if self._after:
                return self._fail("several", _SEVERAL, i)
            return self._found("fence", i, fence.opening)
        return i

    def _text(self, text: str, i: int) -> int:
        self._first = False
        i = run_of(_DULL, text, i)
        if i == len(text):
            return i
        char = text[i]
        if char == "<":
            self._state = self._in_tag
            return i
        if char == "\n":
            self._state = self._line
        elif char in "{[":
            self._bracket, self._state = char, self._past_bracket
        else:
            self._balance -= 1
        return i + 1

    def _in_tag(self, text: str, i: int) -> int:
        return self._closing_tag(text, i, self._text)

    def _past_bracket(self, text: str, i: int) -> int:
        """Tell by what follows an opening bracket whether JSON begins with it."""
        end = run_of(SPACE, text, i)
        if end == len(text):
            return end
        if opens_json(self._bracket, text[end]):
            return self._found("prose", end, self._bracket)
        self._balance += 1
        self._state = self._text
        return end
