"""Partial objects: what is known of a typed answer while it is being written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar, cast, final

from aiclient.wire.json import Json

__all__ = ["Partial", "PartialView"]

T_co = TypeVar("T_co", covariant=True)


class PartialView(Protocol):
    """One moment of a value that grows; cheap to make, and worked out when somebody looks."""

    def data(self) -> Json:
        """Return the JSON that had come; the same object each time."""
        ...

    def complete(self) -> Iterable[str]:
        """Return JSON pointers of what was whole and fitted its type."""
        ...


@final
class Partial(Generic[T_co]):
    """A value on its way; each one knows at least as much as the one before it."""

    __slots__ = ("_complete", "_data", "_value", "_view")

    def __init__(
        self,
        data: Json = None,
        complete: Iterable[str] = (),
        value: T_co | None = None,
        *,
        view: PartialView | None = None,
    ) -> None:
        """Say what is known.

        Args:
            data: The JSON so far.
            complete: JSON pointers of what is whole and fits its type.
            value: The value, where it is whole.
            view: Tells `data` and `complete` when somebody looks, in place of both.
        """
        self._data = data
        self._complete = None if view is not None else frozenset(complete)
        self._value = value
        self._view = view

    @property
    def data(self) -> Json:
        """The JSON that came so far; texts and lists in it may still grow."""
        return self._data if self._view is None else self._view.data()

    @property
    def complete(self) -> frozenset[str]:
        """JSON pointers of what is whole and fits its type; `""` is all of it."""
        found = self._complete
        if found is None:
            # Looking at the data alone must not cost this, which grows with everything that is whole.
            found = self._complete = frozenset(() if self._view is None else self._view.complete())
        return found

    @property
    def value(self) -> T_co | None:
        """The value, once it is whole and fits its type; never before."""
        return self._value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Partial):
            return NotImplemented
        theirs = cast("Partial[object]", other)
        return (self.data, self.complete, self.value) == (theirs.data, theirs.complete, theirs.value)

    __hash__ = None  # type: ignore[assignment] # JSON has no hash

    def __reduce__(self) -> tuple[object, ...]:
        return Partial, (self.data, self.complete, self.value)

    def __repr__(self) -> str:
        return f"Partial({self.data!r}, complete={sorted(self.complete)!r}, value={self.value!r})"
