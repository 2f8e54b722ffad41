"""Vectors as they came, unpacked one by one when somebody touches them."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, final, overload

from aiclient.core.errors import MissingExtraError
from aiclient.wire.vectors import floats

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["VectorList"]


@final
class VectorList(Sequence["array[float]"]):
    """A sequence of vectors of 32-bit floats.

    Base64 stays text until its vector is asked for; numbers become arrays at once, which take an eighth of
    the memory.

    Args:
        vectors: Arrays, numbers, or base64 of little-endian float32.

    Raises:
        ValueError: A text is not as long as base64 of whole floats is.
        TypeError: Something else than numbers is in a list.
    """

    __slots__ = ("_items",)

    def __init__(self, vectors: Iterable[str | array[float] | Iterable[float]]) -> None:
        self._items: list[str | array[float]] = [
            one if isinstance(one, array) else _checked(one) if isinstance(one, str) else floats(one)
            for one in vectors
        ]

    @classmethod
    def joined(cls, parts: Iterable[VectorList]) -> VectorList:
        """Return the vectors of several lists, one after the other, packed ones still packed."""
        return cls([item for part in parts for item in part.packed])

    @property
    def packed(self) -> tuple[str | array[float], ...]:
        """The vectors as they are: base64 where nobody touched them yet."""
        return tuple(self._items)

    @property
    def dimensions(self) -> int:
        """Length of the first vector, told without unpacking it; 0 where there is none."""
        if not self._items:
            return 0
        first = self._items[0]
        return _packed(first) // 4 if isinstance(first, str) else len(first)

    def numpy(self) -> NDArray[np.float32]:
        """Return all vectors as the rows of one array.

        Raises:
            MissingExtraError: numpy is not installed.
        """
        try:
            import numpy as np
        except ModuleNotFoundError as error:
            raise MissingExtraError(
                "numpy is not installed; install it with: pip install 'aiclient-llm[numpy]'"
            ) from error
        rows = np.empty((len(self), self.dimensions), dtype=np.float32)
        for position, vector in enumerate(self):
            rows[position] = vector
        return rows

    @overload
    def __getitem__(self, index: int, /) -> array[float]: ...
    @overload
    def __getitem__(self, index: slice, /) -> VectorList: ...
    def __getitem__(self, index: int | slice, /) -> array[float] | VectorList:
        if isinstance(index, slice):
            return VectorList(self._items[index])
        item = self._items[index]
        if isinstance(item, str):
            # Two threads may both do this, and come to the same.
            item = self._items[index] = floats(item)
        return item

    def __len__(self) -> int:
        return len(self._items)

    def __eq__(self, other: object) -> bool:
        return list(self) == list(other) if isinstance(other, VectorList) else NotImplemented

    def __hash__(self) -> int:
        return hash((len(self._items), self.dimensions))

    def __repr__(self) -> str:
        return f"VectorList({len(self._items)} x {self.dimensions})"


def _packed(text: str) -> int:
    """Return how many bytes base64 stands for."""
    return len(text) * 3 // 4 - text.count("=", -2)


def _checked(text: str) -> str:
    if len(text) % 4 or _packed(text) % 4:
        raise ValueError(f"base64 of {len(text)} characters does not hold whole 32-bit floats")
    return text
