"""Partials: what is known of a value of a type while a model writes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from aiclient.core.partial import Partial
from aiclient.structured.json_tree import JsonView, Path, pointer
from aiclient.structured.partial_json import PartialJson
from aiclient.wire.json import Json

if TYPE_CHECKING:
    from aiclient.structured.plan import OutputPlan
    from aiclient.structured.shape import Shape
    from aiclient.structured.transform import Transformed

__all__ = ["Partials"]


class Partials:
    """Follows one answer: `feed` its text, then say with `whole` that it was checked.

    Args:
        shape: What is wanted.
        plan: How it was asked for; None where the answer came from somewhere else, as from a cache.
    """

    def __init__(self, shape: Shape[object], plan: OutputPlan | None = None) -> None:
        self._shape = shape
        self._transformed = None if plan is None else plan.transformed
        self._parser = PartialJson()

    def feed(self, text: str) -> Partial[object]:
        """Read on, and return what is known now.

        Args:
            text: The next piece of the answer.
        """
        self._parser.feed(text)
        return Partial(view=_Unchecked(self._parser.view(), self._transformed))

    def whole(self, data: Json, value: object) -> Partial[object]:
        """Return the last partial: the value is whole and fits its type.

        Args:
            data: The JSON behind the value, in the form of the type's own schema.
            value: The value.
        """
        return Partial(value=value, view=_Whole(data))


class _Unchecked:
    """What came so far, of which nothing was checked yet."""

    __slots__ = ("_transformed", "_view")

    def __init__(self, view: JsonView, transformed: Transformed | None) -> None:
        self._view = view
        self._transformed = transformed

    def data(self) -> Json:
        data = self._view.data()
        return data if self._transformed is None else self._transformed.undo(data)

    def complete(self) -> Iterable[str]:
        return ()


class _Whole:
    """A value that was checked as a whole, and so all of it."""

    __slots__ = ("_data",)

    def __init__(self, data: Json) -> None:
        self._data = data

    def data(self) -> Json:
        return self._data

    def complete(self) -> Iterable[str]:
        return map(pointer, _paths(self._data))


def _paths(data: Json) -> Iterator[Path]:
    """Yield the path of every value."""
    waiting: list[tuple[Path, Json]] = [(None, data)]
    while waiting:
        path, value = waiting.pop()
        yield path
        if isinstance(value, dict):
            waiting += [((path, name), inner) for name, inner in value.items()]
        elif isinstance(value, list):
            waiting += [((path, index), inner) for index, inner in enumerate(value)]
