"""Partials: what is known of a value of a type while a model writes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from aiclient.core.partial import Partial
from aiclient.structured.codecs import PLAIN
from aiclient.structured.json_tree import JsonTree, JsonView, Path, pointer, steps
from aiclient.structured.partial_json import JsonReader
from aiclient.structured.undoing import Undoing
from aiclient.wire.json import Json

if TYPE_CHECKING:
    from aiclient.structured.plan import OutputPlan
    from aiclient.structured.shape import Shape

__all__ = ["Partials", "paths"]


class Partials:
    """Follows one answer: `feed` its text, then say with `whole` that it was checked.

    Reading takes time in proportion to the text, however it is cut. Parts are checked when somebody looks at
    `complete`, each of them once for itself and once for each value around it.

    Args:
        shape: What is wanted.
        plan: How it was asked for; None where the answer came from somewhere else, as from a cache.
    """

    def __init__(self, shape: Shape[object], plan: OutputPlan | None = None) -> None:
        self._tree = JsonTree()
        codec = PLAIN if plan is None else plan.transformed.codec
        self._reader = JsonReader(self._tree if codec is PLAIN else Undoing(self._tree, codec))
        self._checks = _Checks(self._tree, shape)

    def feed(self, text: str) -> Partial[object]:
        """Read on, and return what is known now.

        Args:
            text: The next piece of the answer.
        """
        self._reader.feed(text)
        return Partial(view=_Moment(self._tree.view(), self._checks, len(self._tree.whole)))

    def whole(self, data: Json, value: object) -> Partial[object]:
        """Return the last partial: the value is whole and fits its type.

        Args:
            data: The JSON behind the value, in the form of the type's own schema.
            value: The value.
        """
        return Partial(value=value, view=_Whole(data))


class _Checks:
    """Which parts are whole and fit; each is looked at once."""

    def __init__(self, tree: JsonTree, shape: Shape[object]) -> None:
        self._tree = tree
        self._shape = shape
        self._looked_at = 0
        self._fitting: list[tuple[int, str]] = []
        self._last: frozenset[str] = frozenset()

    def upto(self, count: int) -> frozenset[str]:
        """Return the JSON pointers of those that fit among the parts that became whole first."""
        for path in self._tree.whole[self._looked_at : count]:
            self._looked_at += 1
            # The value as a whole is checked with everything that is around it in the text.
            if path is not None and self._fits(path):
                self._fitting.append((self._looked_at, pointer(path)))
        fitting = self._fitting
        if count >= self._looked_at:
            if len(self._last) != len(fitting):
                self._last = frozenset([where for _, where in fitting])
            return self._last
        return frozenset([where for number, where in fitting if number <= count])

    def _fits(self, path: Path) -> bool:
        guide, value = self._shape.guide(), self._tree.value
        for step in steps(path):
            guide = guide.child(step, value)
            if isinstance(value, dict):
                value = value[str(step)]
            elif isinstance(value, list):
                value = value[int(step)]
        return guide.accepts(value)


class _Moment:
    """What there was of a value at one moment."""

    __slots__ = ("_checks", "_count", "_view")

    def __init__(self, view: JsonView, checks: _Checks, count: int) -> None:
        self._view = view
        self._checks = checks
        self._count = count

    def data(self) -> Json:
        return self._view.data()

    def complete(self) -> Iterable[str]:
        return self._checks.upto(self._count)


class _Whole:
    """A value that was checked as a whole, and so all of it."""

    __slots__ = ("_data",)

    def __init__(self, data: Json) -> None:
        self._data = data

    def data(self) -> Json:
        return self._data

    def complete(self) -> Iterable[str]:
        return map(pointer, paths(self._data))


def paths(data: Json) -> Iterator[Path]:
    """Yield the path of every value in a value, its own first.

    Args:
        data: The value.
    """
    waiting: list[tuple[Path, Json]] = [(None, data)]
    while waiting:
        path, value = waiting.pop()
        yield path
        if isinstance(value, dict):
            waiting += [((path, name), inner) for name, inner in value.items()]
        elif isinstance(value, list):
            waiting += [((path, index), inner) for index, inner in enumerate(value)]
