"""Reads the JSON in a model's text while the text is being written."""

from __future__ import annotations

import re
from typing import Final, Protocol, final

from aiclient.structured.json_finder import JsonFinder
from aiclient.structured.json_problem import JsonProblem, ProblemKind
from aiclient.structured.json_scan import Fault, JsonScanner
from aiclient.structured.json_sink import Sink
from aiclient.structured.json_tree import JsonTree, JsonView, Path, pointer
from aiclient.wire.json import Json

__all__ = ["JsonReader", "PartialJson"]

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_HIGH: Final = re.compile("[\ud800-\udbff]\\Z")
_WORDS: Final = frozenset({"true", "false", "null", "NaN", "Infinity"})


class _Placed(Sink, Protocol):
    """A sink that knows where it is."""

    def place(self) -> Path:
        """Return where the value is that is being read."""
        ...


class JsonReader:
    """Push parser from the text of a model to a sink: finds the JSON, reads it, and looks at the rest.

    Args:
        sink: Who takes what is read.
    """

    def __init__(self, sink: _Placed) -> None:
        self.problem: JsonProblem | None = None
        """Why the text is not one JSON value; nothing is read any more once it is set."""
        self._sink = sink
        self._finder = JsonFinder()
        self._scanner = JsonScanner(sink)
        self._scanning = False
        self._read = 0
        self._half = ""
        self._line = 1
        self._line_start = 0

    @property
    def whole(self) -> bool:
        """True once the value is whole; what follows may still be a problem."""
        return self._scanner.done

    def feed(self, text: str) -> None:
        """Read on.

        Args:
            text: The next piece, of any size.
        """
        if self._half or _SURROGATE.search(text):
            text = self._paired(text)
        if self.problem is not None or not text:
            return
        finder, scanner = self._finder, self._scanner
        finder.base = scanner.base = self._read
        i, end = 0, len(text)
        while i < end and finder.fault is None and scanner.fault is None:
            if self._scanning:
                i = scanner.feed(text, i)
                if scanner.done:
                    self._scanning = False
                    finder.leave()
            else:
                i = finder.feed(text, i)
                if finder.way is not None:
                    scanner.feed(finder.opening)
                    self._scanning = True
        fault = finder.fault or scanner.fault
        if fault is not None:
            self._fail(fault, text)
        self._count(text, end)

    def finish(self) -> JsonProblem | None:
        """Say that the text is over, and return what is wrong with it."""
        self._half = ""  # half of a pair is no text: what would have needed it is not whole
        if self.problem is not None:
            return self.problem
        finder, scanner = self._finder, self._scanner
        finder.base = scanner.base = self._read
        finder.finish()
        if finder.fault is None and not scanner.done:
            if not self._scanning:
                self._alone()
            else:
                scanner.finish()
        fault = finder.fault or scanner.fault
        if fault is not None and self.problem is None:
            self._fail(fault, "")
        return self.problem

    def _alone(self) -> None:
        """Read a number or a word that is all there is."""
        word = self._finder.word()
        if word is None or not (word[:1] in "-0123456789" or word in _WORDS):
            kind: ProblemKind = "no_json" if self._finder.seen else "empty"
            what = "there is no JSON in the text" if self._finder.seen else "the text is empty"
            self._fail((kind, what, self._read), "")
            return
        self._scanner.feed(word)
        self._scanner.finish()
        if self._scanner.fault is not None:
            kind, what, _ = self._scanner.fault
            self._fail((kind, what, self._read), "")

    def _paired(self, text: str) -> str:
        """Put pairs of surrogates together, which a stream may have cut; the second half may be to come."""
        text = self._half + text
        cut = _HIGH.search(text)
        self._half = text[-1:] if cut else ""
        text = text[:-1] if cut else text
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")

    def _fail(self, fault: Fault, text: str) -> None:
        kind, what, position = fault
        before = text[: max(position - self._read, 0)]
        line = self._line + before.count("\n")
        start = self._read + before.rindex("\n") + 1 if "\n" in before else self._line_start
        where = pointer(self._sink.place()) if self._scanning else ""
        self.problem = JsonProblem(kind, what, position, line, max(position - start, 0) + 1, where)

    def _count(self, text: str, end: int) -> None:
        """Remember where lines begin."""
        if "\n" in text:
            self._line += text.count("\n")
            self._line_start = self._read + text.rindex("\n") + 1
        self._read += end


@final
class PartialJson:
    """The JSON in a text that is still being written.

    What was whole once stays as it is, texts grow at their end, lists and objects gain values; numbers and
    words show once they are whole. Reading takes time in proportion to the text, however it is cut.

    Example:
        >>> partial = PartialJson()
        >>> partial.feed('Here it is: {"name": "Os')
        >>> partial.data
        {'name': 'Os'}
        >>> partial.feed('lo"}')
        >>> partial.complete == {"", "/name"}
        True
    """

    def __init__(self) -> None:
        self._tree = JsonTree()
        self._reader = JsonReader(self._tree)

    @property
    def data(self) -> Json:
        """The JSON that came so far; None before its beginning."""
        return self.view().data()

    @property
    def complete(self) -> frozenset[str]:
        """JSON pointers of the values that are whole; `""` is all of it."""
        return frozenset(self._tree.pointers(len(self._tree.whole)))

    @property
    def problem(self) -> JsonProblem | None:
        """Why the text is not one JSON value, as far as it came."""
        return self._reader.problem

    def view(self) -> JsonView:
        """Return what there is now, to be looked at later or never."""
        return self._tree.view()

    def feed(self, text: str) -> None:
        """Read on.

        Args:
            text: The next piece, of any size.
        """
        self._reader.feed(text)

    def finish(self) -> JsonProblem | None:
        """Say that the text is over, and return what is wrong with it."""
        return self._reader.finish()
