"""Builds JSON while it is read, and shows how much there was of it at any moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, TypeAlias, cast, final

from aiclient.structured.json_scalars import Scalar
from aiclient.wire.json import Json

__all__ = ["JsonTree", "JsonView", "Path", "pointer", "steps"]

Path: TypeAlias = "tuple[Path, str | int] | None"
"""Where a value is: the path of what holds it, and its key or index; None at the root."""


def pointer(path: Path) -> str:
    """Return a path as a JSON pointer.

    Args:
        path: Where a value is.
    """
    names = [str(step).replace("~", "~0").replace("/", "~1") for step in steps(path)]
    return "".join([f"/{name}" for name in names])


def steps(path: Path) -> list[str | int]:
    """Return a path as keys and indices, from the root.

    Args:
        path: Where a value is.
    """
    found: list[str | int] = []
    while path is not None:
        path, step = path
        found.append(step)
    found.reverse()
    return found


@final
class _Growing:
    """A string that is not whole; it is put together when somebody looks, and only then."""

    __slots__ = ("_pieces", "_text", "length")

    def __init__(self) -> None:
        self._text = ""
        self._pieces: list[str] = []
        self.length = 0

    def add(self, piece: str) -> None:
        self._pieces.append(piece)
        self.length += len(piece)

    def text(self, length: int) -> str:
        """Return its beginning."""
        if self._pieces:
            self._text += "".join(self._pieces)
            self._pieces.clear()
        return self._text if length == len(self._text) else self._text[:length]


@final
class JsonView:
    """How much there was of a value at one moment; what came later does not show.

    Making one costs as much as the value is deep. Looking at it copies what was open then, and shares what
    was whole.
    """

    __slots__ = ("_data", "_spine", "_tail", "_tail_length")

    def __init__(self, spine: Iterable[Json], tail: _Growing | None) -> None:
        self._spine: list[tuple[Json, int]] | None = [(each, len(cast("list[Json]", each))) for each in spine]
        self._tail = tail
        self._tail_length = tail.length if tail is not None else 0
        self._data: Json = None

    def data(self) -> Json:
        """Return the value as it was; None where nothing had come."""
        if self._spine is not None:
            shown: Json = None if self._tail is None else self._tail.text(self._tail_length)
            is_open = self._tail is not None
            for container, length in reversed(self._spine):
                shown = _cut(container, length, [shown] if is_open else [])
                is_open = True
            self._data = shown[0] if isinstance(shown, list) and shown else None
            self._spine = self._tail = None
        return self._data


def _cut(container: Json, length: int, last: list[Json]) -> Json:
    """Return the beginning of a list or object, with something else for the last value."""
    if isinstance(container, list):
        return container[: length - len(last)] + last
    items = cast("dict[str, Json]", container).items()
    cut = dict(islice(items, length))
    for value in last:
        cut[next(reversed(cut))] = value
    return cut


@final
class _Frame:
    """A list or object that is open."""

    __slots__ = ("container", "key", "path", "waits")

    def __init__(self, container: list[Json] | dict[str, Json], path: Path) -> None:
        self.container: Final = container
        self.path: Final = path
        self.key = ""
        self.waits = False
        """True between a key and the beginning of its value."""


@final
class JsonTree:
    """The JSON so far; a scanner writes it."""

    def __init__(self) -> None:
        self.whole: list[Path] = []
        """Where values are whole, in the order in which they became so."""
        self._root: list[Json] = []
        self._frames = [_Frame(self._root, None)]
        self._growing: _Growing | None = None

    @property
    def begun(self) -> bool:
        """True once there is anything."""
        return bool(self._root)

    @property
    def value(self) -> Json:
        """The value itself, once it is whole; not a copy."""
        return self._root[0]

    def at_top(self, name: str) -> Json:
        """Return a member of the object that the value is, once it is whole; not a copy.

        Args:
            name: Its key.
        """
        top = self._root[0]
        return top[name] if isinstance(top, dict) else None

    def view(self) -> JsonView:
        """Return what there is now."""
        return JsonView([frame.container for frame in self._frames], self._growing)

    def place(self) -> Path:
        """Return where the value is that is being read."""
        inside = self._growing is not None or self._frames[-1].waits
        return self._path() if inside else self._frames[-1].path

    def open(self, is_object: bool) -> None:
        """Begin an object or a list."""
        child: list[Json] | dict[str, Json] = {} if is_object else []
        self._put(child)
        self._frames.append(_Frame(child, self._path()))

    def key(self, name: str) -> bool:
        """Take the name of the next value; False where the object has one of that name."""
        frame = self._frames[-1]
        frame.key, frame.waits = name, True
        return name not in frame.container

    def close(self) -> None:
        """End the innermost object or list."""
        self.whole.append(self._frames.pop().path)

    def text(self, piece: str) -> None:
        """Go on with a string."""
        if self._growing is None:
            self._growing = _Growing()
            self._put("")
        self._growing.add(piece)

    def end_text(self) -> None:
        """End a string."""
        growing, self._growing = self._growing, None
        if growing is None:
            return
        text = growing.text(growing.length)
        frame = self._frames[-1]
        if isinstance(frame.container, list):
            frame.container[-1] = text
        else:
            frame.container[frame.key] = text
        self.whole.append(self._path())

    def scalar(self, value: Scalar) -> None:
        """Take a number, a truth value or a null."""
        self._put(value)
        self.whole.append(self._path())

    def pointers(self, count: int) -> Iterator[str]:
        """Return the JSON pointers of the values that became whole first."""
        return map(pointer, islice(self.whole, count))

    def _put(self, value: Json) -> None:
        frame = self._frames[-1]
        frame.waits = False
        if isinstance(frame.container, list):
            frame.container.append(value)
        else:
            frame.container[frame.key] = value

    def _path(self) -> Path:
        """Return where the last value is."""
        frame = self._frames[-1]
        if len(self._frames) == 1:
            return None
        return frame.path, (frame.key if isinstance(frame.container, dict) else len(frame.container) - 1)
