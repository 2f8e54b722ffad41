"""Reads one JSON value that comes in pieces of any size, strictly and in linear time."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeAlias

from aiclient.structured.json_problem import MAX_DEPTH, MAX_DIGITS, ProblemKind
from aiclient.structured.json_scalars import Refusal, Scalar, number_of, word_of
from aiclient.structured.json_sink import Sink

__all__ = ["Fault", "JsonScanner"]

Fault: TypeAlias = tuple[ProblemKind, str, int]
"""Kind, words and position."""
_State: TypeAlias = Callable[[str, int], int]

_BLANK: Final = re.compile(r"[ \t\n\r]*")
_PLAIN: Final = re.compile('[^"\\\\\x00-\x1f\ud800-\udfff]*')
_HEX: Final = re.compile(r"[0-9a-fA-F]*")
_WORD: Final = re.compile(r"\w*")
_NUMERIC: Final = re.compile(r"[-+.0-9eE]*")
_ESCAPES: Final = {
    '"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"
}  # fmt: skip


class JsonScanner:
    """Push parser for one value: `feed` text, and the sink is told.

    Args:
        sink: Who takes what is read.
    """

    def __init__(self, sink: Sink) -> None:
        self.base = 0
        """Position of the first character of the text that is being fed."""
        self.done = False
        """True once the value is whole."""
        self.fault: Fault | None = None
        self._sink = sink
        self._state: _State = self._value
        self._stack: list[bool] = []
        self._pieces: list[str] = []
        self._hex = ""
        self._high = 0
        self._is_key = False
        self._started = 0
        self._digits = 0

    def feed(self, text: str, start: int = 0) -> int:
        """Read on, and return where the value ended; the length of the text where it goes on.

        Args:
            text: The next piece.
            start: Where in the piece to begin.
        """
        end = len(text)
        while start < end and not self.done and self.fault is None:
            start = self._state(text, start)
        return start

    def finish(self) -> None:
        """Say that the text is over: a number or a word on its own is whole then."""
        if self._over():
            return
        if not self._stack and self._state == self._number:
            self._end_scalar(number_of)
        elif not self._stack and self._state == self._literal:
            self._end_scalar(word_of)
        if not self._over():
            self._fail("truncated", f"the text ends inside {self._inside()}", self.base)

    def _over(self) -> bool:
        return self.done or self.fault is not None

    def _inside(self) -> str:
        if self._state in {self._string, self._escape, self._unicode, self._low}:
            return "a key" if self._is_key else "a string"
        if self._state in {self._number, self._literal}:
            return "a number or word"
        return "the value" if not self._stack else "an object" if self._stack[-1] else "a list"

    def _fail(self, kind: ProblemKind, what: str, position: int) -> int:
        self.fault = (kind, what, position)
        return position - self.base

    # --- structure: each state takes text and place, and returns the place after what it took -----------

    def _value(self, text: str, i: int) -> int:
        i = _run(_BLANK, text, i)
        if i == len(text):
            return i
        char = text[i]
        if char == '"':
            self._sink.text("")
            return self._open_string(i, is_key=False)
        if char in "{[":
            return self._open(char == "{", i)
        if char in "-0123456789":
            self._state, self._started, self._digits = self._number, self.base + i, 0
            return i
        if char.isalpha():
            self._state, self._started = self._literal, self.base + i
            return i
        return self._fail("syntax", _unexpected(char, "a value"), self.base + i)

    def _open(self, is_object: bool, i: int) -> int:
        if len(self._stack) == MAX_DEPTH:
            return self._fail("depth", f"it is nested more than {MAX_DEPTH} levels deep", self.base + i)
        self._stack.append(is_object)
        self._sink.open(is_object)
        self._state = self._first_key if is_object else self._first_item
        return i + 1

    def _first_item(self, text: str, i: int) -> int:
        i = _run(_BLANK, text, i)
        if i == len(text):
            return i
        if text[i] == "]":
            return self._close(i)
        self._state = self._value
        return i

    def _first_key(self, text: str, i: int) -> int:
        i = _run(_BLANK, text, i)
        return self._close(i) if text[i : i + 1] == "}" else self._key(text, i)

    def _key(self, text: str, i: int) -> int:
        i = _run(_BLANK, text, i)
        if i == len(text):
            return i
        if text[i] != '"':
            return self._fail("syntax", _unexpected(text[i], "a key in double quotes"), self.base + i)
        return self._open_string(i, is_key=True)

    def _colon(self, text: str, i: int) -> int:
        i = _run(_BLANK, text, i)
        if i == len(text):
            return i
        if text[i] != ":":
            return self._fail("syntax", _unexpected(text[i], "a colon after the key"), self.base + i)
        self._state = self._value
        return i + 1

    def _next(self, text: str, i: int) -> int:
        i = _run(_BLANK, text, i)
        if i == len(text):
            return i
        is_object = self._stack[-1]
        closing = "}" if is_object else "]"
        if text[i] == ",":
            self._state = self._key if is_object else self._value
            return i + 1
        if text[i] == closing:
            return self._close(i)
        return self._fail("syntax", _unexpected(text[i], f"a comma or {closing!r}"), self.base + i)

    def _close(self, i: int) -> int:
        self._stack.pop()
        self._sink.close()
        self._whole()
        return i + 1

    def _whole(self) -> None:
        self._state = self._next
        self.done = not self._stack

    # --- strings ----------------------------------------------------------------------------------------

    def _open_string(self, i: int, *, is_key: bool) -> int:
        self._is_key, self._started = is_key, self.base + i
        self._state = self._string
        return i + 1

    def _string(self, text: str, i: int) -> int:
        end = _run(_PLAIN, text, i)
        if end > i:
            self._add(text[i:end])
        if end == len(text):
            return end
        char = text[end]
        if char == '"':
            self._end_string()
            return end + 1
        if char == "\\":
            self._state = self._escape
            return end + 1
        if char < " ":
            what = "a line break or control character inside a string has to be written as an escape"
            return self._fail("syntax", what, self.base + end)
        return self._fail("surrogate", "the text holds half of a surrogate pair", self.base + end)

    def _escape(self, text: str, i: int) -> int:
        char = text[i]
        if char == "u":
            self._hex, self._state = "", self._unicode
            return i + 1
        if char not in _ESCAPES:
            return self._fail("syntax", "there is no such escape in a string", self.base + i)
        self._add(_ESCAPES[char])
        self._state = self._string
        return i + 1

    def _unicode(self, text: str, i: int) -> int:
        end = min(_run(_HEX, text, i), i + 4 - len(self._hex))
        self._hex += text[i:end]
        if len(self._hex) < 4:
            if end < len(text):
                return self._fail("syntax", "a \\u escape has four hexadecimal digits", self.base + end)
            return end
        return self._unit(int(self._hex, 16), end)

    def _unit(self, unit: int, i: int) -> int:
        """Take one UTF-16 unit; a pair of them makes one character."""
        high, self._high = self._high, 0
        if high and 0xDC00 <= unit < 0xE000:
            self._add(chr(0x10000 + ((high - 0xD800) << 10) + unit - 0xDC00))
        elif high or 0xDC00 <= unit < 0xE000:
            return self._fail("surrogate", "a \\u escape is half of a surrogate pair", self.base + i)
        elif 0xD800 <= unit < 0xDC00:
            self._high, self._hex, self._state = unit, "\\u", self._low
            return i
        else:
            self._add(chr(unit))
        self._state = self._string
        return i

    def _low(self, text: str, i: int) -> int:
        """Take the two characters that begin the second half of a pair."""
        if text[i] != self._hex[0]:
            return self._fail("surrogate", "a \\u escape is half of a surrogate pair", self.base + i)
        self._hex = self._hex[1:]
        if not self._hex:
            self._state = self._unicode
        return i + 1

    def _add(self, piece: str) -> None:
        if self._is_key:
            self._pieces.append(piece)
        else:
            self._sink.text(piece)

    def _end_string(self) -> None:
        if not self._is_key:
            self._sink.end_text()
            self._whole()
            return
        name = "".join(self._pieces)
        self._pieces.clear()
        self._state = self._colon
        if not self._sink.key(name):
            self._fail("duplicate_key", "an object has the same key twice", self._started)

    # --- numbers and words ------------------------------------------------------------------------------

    def _number(self, text: str, i: int) -> int:
        end = _run(_NUMERIC, text, i)
        self._pieces.append(text[i:end])
        self._digits += end - i
        if self._digits > MAX_DIGITS + self._pieces[0].startswith("-"):
            return self._fail("number", f"a number has more than {MAX_DIGITS} digits", self._started)
        if end == len(text):
            return end
        if text[end] == "I" and self._digits == 1 and self._pieces[0] == "-":
            return self._fail("not_finite", "Infinity is not JSON", self._started)
        if text[end].isalnum() or text[end] in "_'\"":
            return self._fail("syntax", _unexpected(text[end], "the end of a number"), self.base + end)
        self._end_scalar(number_of)
        return end

    def _end_scalar(self, read: Callable[[str], Scalar | Refusal]) -> None:
        found = read("".join(self._pieces))
        self._pieces.clear()
        if isinstance(found, tuple):
            self._fail(*found, self._started)
            return
        self._sink.scalar(found)
        self._whole()

    def _literal(self, text: str, i: int) -> int:
        end = _run(_WORD, text, i)
        self._pieces.append(text[i : min(end, i + 16)])
        if end == len(text) and sum(map(len, self._pieces)) < 16:
            return end
        self._end_scalar(word_of)
        return end


def _run(pattern: re.Pattern[str], text: str, i: int) -> int:
    """Return where a run of characters ends."""
    found = pattern.match(text, i)
    return found.end() if found else i


def _unexpected(char: str, wanted: str) -> str:
    return f"{char!r} stands where {wanted} should be"
