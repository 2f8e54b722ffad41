"""Levels: what the lists and objects that a model writes become in the form of the type, piece by piece."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias, final

from aiclient.structured.codecs import Codec, EntriesCodec, ObjectCodec, PlacesCodec
from aiclient.structured.json_sink import Sink
from aiclient.wire.json import Json

__all__ = [
    "EntriesLevel",
    "Entry",
    "EntryLevel",
    "Hold",
    "Level",
    "ListLevel",
    "MapLevel",
    "Next",
    "ObjectLevel",
    "PlacesLevel",
    "Rest",
    "WrapLevel",
    "emit",
]


@final
class Hold:
    """A value that is shown only once it is whole, or not at all."""

    __slots__ = ("done",)

    def __init__(self, done: Callable[[Json], object]) -> None:
        """Take what is to be done with it."""
        self.done = done


@final
class Entry:
    """The next value is an entry of an object that is written as a list."""

    __slots__ = ("item",)

    def __init__(self, item: Codec) -> None:
        self.item = item


@final
class Rest:
    """The next value holds further members of the object around it."""

    __slots__ = ("codec", "extra", "name")

    def __init__(self, name: str, codec: EntriesCodec, extra: Codec) -> None:
        self.name = name
        self.codec = codec
        self.extra = extra


Next: TypeAlias = Codec | Hold | Entry | Rest


def _forget(_value: Json) -> None:
    """Show nothing."""


SKIP = Hold(_forget)


def emit(sink: Sink, value: Json) -> None:
    """Hand a whole value to a sink.

    Args:
        sink: Who takes it.
        value: The value.
    """
    if isinstance(value, str):
        sink.text(value)
        sink.end_text()
    elif isinstance(value, dict):
        sink.open(True)
        for name, inner in value.items():
            sink.key(name)
            emit(sink, inner)
        sink.close()
    elif isinstance(value, list):
        sink.open(False)
        for inner in value:
            emit(sink, inner)
        sink.close()
    else:
        sink.scalar(value)


class Level(Protocol):
    """A list or object that the model has opened."""

    def key(self, name: str, /) -> bool:
        """Take the name of the next value; False where there was one of that name."""
        ...

    def enter(self, is_null: bool, /) -> Next:
        """The next value begins: say how it is written."""
        ...

    def leave(self) -> None:
        """The list or object is whole."""


class _Named:
    """Names of an object's members, which must not repeat."""

    def __init__(self) -> None:
        self.name = ""
        self._seen: set[str] = set()

    def key(self, name: str, /) -> bool:
        if name in self._seen:
            return False
        self._seen.add(name)
        self.name = name
        return True


class WrapLevel(_Named):
    """An object around a value that is none."""

    def __init__(self, name: str, inner: Codec) -> None:
        super().__init__()
        self._wrapped = name
        self._inner = inner

    def enter(self, is_null: bool, /) -> Next:
        return self._inner if self.name == self._wrapped else SKIP

    def leave(self) -> None:
        """Nothing is shown of it."""


class ListLevel:
    """A list that stays one."""

    def __init__(self, sink: Sink, items: Callable[[int], Codec]) -> None:
        self._sink = sink
        self._items = items
        self._count = 0
        sink.open(False)

    def key(self, name: str, /) -> bool:
        return True

    def enter(self, is_null: bool, /) -> Next:
        self._count += 1
        return self._items(self._count - 1)

    def leave(self) -> None:
        self._sink.close()


class MapLevel:
    """An object whose members all mean the same; its members may belong to another one."""

    def __init__(self, sink: Sink, item: Codec, *, own: bool = True) -> None:
        self._sink = sink
        self._item = item
        self._own = own
        if own:
            sink.open(True)

    def key(self, name: str, /) -> bool:
        return self._sink.key(name)

    def enter(self, is_null: bool, /) -> Next:
        return self._item

    def leave(self) -> None:
        if self._own:
            self._sink.close()


class ObjectLevel(_Named):
    """An object with named members."""

    def __init__(self, sink: Sink, codec: ObjectCodec) -> None:
        super().__init__()
        self._sink = sink
        self._codec = codec
        sink.open(True)

    def enter(self, is_null: bool, /) -> Next:
        codec, own = self._codec, self._codec.own.get(self.name)
        if own is not None:
            member = codec.members[own]
            if is_null and member.absent in {"null", "text"}:
                return SKIP
            return member.codec if self._sink.key(own) else SKIP
        if codec.rest is not None and self.name == codec.rest[0]:
            inner = codec.rest[1]
            return Rest(self.name, inner, codec.extra) if isinstance(inner, EntriesCodec) else SKIP
        return codec.extra if self._sink.key(self.name) else SKIP

    def leave(self) -> None:
        self._sink.close()


class EntriesLevel:
    """A list of entries that becomes an object, or a part of the one around it."""

    def __init__(self, sink: Sink, item: Codec, *, own: bool = True) -> None:
        self._sink = sink
        self._entry = Entry(item)
        self._own = own
        if own:
            sink.open(True)

    def key(self, name: str, /) -> bool:
        return True

    def enter(self, is_null: bool, /) -> Next:
        return self._entry

    def leave(self) -> None:
        if self._own:
            self._sink.close()


class EntryLevel(_Named):
    """One entry: its value shows once its key is known."""

    def __init__(self, sink: Sink, item: Codec) -> None:
        super().__init__()
        self._sink = sink
        self._item = item
        self._keyed = False
        self._held: list[Json] = []

    def enter(self, is_null: bool, /) -> Next:
        if self.name == "key":
            return Hold(self._take_key)
        if self.name == "value":
            return self._item if self._keyed else Hold(self._held.append)
        return SKIP

    def leave(self) -> None:
        """The object around it goes on."""

    def _take_key(self, name: Json) -> None:
        # A key twice: which one was meant is not guessed.
        self._keyed = isinstance(name, str) and self._sink.key(name)
        if self._keyed:
            for value in self._held:
                emit(self._sink, self._item.decode(value))


class PlacesLevel(_Named):
    """An object that becomes a list, whose items show in the order of the list."""

    def __init__(self, sink: Sink, codec: PlacesCodec) -> None:
        super().__init__()
        self._sink = sink
        self._codec = codec
        self._next = 0
        self._held: dict[str, Json] = {}
        sink.open(False)

    def enter(self, is_null: bool, /) -> Next:
        names, items = self._codec.names, self._codec.items
        if not self._held and self._next < len(names) and names[self._next] == self.name:
            self._next += 1
            return items[self._next - 1]
        name = self.name
        return Hold(lambda value: self._held.update({name: value}))

    def leave(self) -> None:
        for name, item in list(zip(self._codec.names, self._codec.items, strict=True))[self._next :]:
            if name not in self._held:
                break
            emit(self._sink, item.decode(self._held[name]))
        self._sink.close()
