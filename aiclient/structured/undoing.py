"""Undoes what a dialect made of a type, piece by piece: what a model writes shows in the form of the type."""

from __future__ import annotations

from aiclient.structured.codecs import (
    PLAIN,
    Codec,
    EntriesCodec,
    LazyCodec,
    ListCodec,
    MapCodec,
    ObjectCodec,
    PlacesCodec,
    UnionCodec,
    WrappedCodec,
)
from aiclient.structured.json_scalars import Scalar
from aiclient.structured.json_sink import Sink
from aiclient.structured.json_tree import JsonTree, Path
from aiclient.structured.text_codecs import AnyCodec, TextsCodec
from aiclient.structured.undo_choice import Choice
from aiclient.structured.undo_levels import (
    SKIP,
    EntriesLevel,
    Entry,
    EntryLevel,
    Hold,
    Level,
    ListLevel,
    MapLevel,
    Next,
    ObjectLevel,
    PlacesLevel,
    Rest,
    WrapLevel,
    emit,
)

__all__ = ["Undoing"]


class _Passing:
    """A list or object that goes on as it is, with everything in it."""

    __slots__ = ("depth", "done", "out")

    def __init__(self, out: Sink, done: Hold | None = None) -> None:
        self.out = out
        self.done = done
        self.depth = 0


class _Outside:
    """What is around the whole value."""

    def __init__(self, codec: Codec) -> None:
        self._codec = codec

    def key(self, name: str, /) -> bool:
        return True

    def enter(self, is_null: bool, /) -> Next:
        return self._codec

    def leave(self) -> None:
        """It is never left."""


class Undoing:
    """A sink before another one: takes JSON as the model writes it, gives it on in the form of the type.

    What is not written as the codec expects goes on as it is: such a value will not be valid, and nothing is
    said to be right before it was checked.

    Args:
        sink: What takes the JSON in the form of the type.
        codec: How the dialect writes it.
    """

    def __init__(self, sink: JsonTree, codec: Codec) -> None:
        self._sink = sink
        self._levels: list[Level | _Passing | Choice] = [_Outside(codec)]
        self._text: Sink | None = None
        self._text_done: Hold | None = None

    def place(self) -> Path:
        """Return where the value is that is being read, in the form of the type."""
        return self._sink.place()

    def open(self, is_object: bool) -> None:
        """Begin an object or a list."""
        top = self._levels[-1]
        if isinstance(top, _Passing | Choice):
            top.depth += 1
            top.out.open(is_object)
        else:
            self._push(top.enter(False), is_object)

    def key(self, name: str) -> bool:
        """Take the name of the next value; False where the object has one of that name."""
        top = self._levels[-1]
        if isinstance(top, _Passing):
            return top.out.key(name)
        if isinstance(top, Choice):
            fresh = top.key(name)
            self._decide(top)
            return fresh
        return top.key(name)

    def close(self) -> None:
        """End the innermost object or list."""
        top = self._levels[-1]
        if not isinstance(top, _Passing | Choice):
            self._levels.pop()
            top.leave()
            return
        top.out.close()
        top.depth -= 1
        if top.depth:
            self._said()
        else:
            self._levels.pop()
            if isinstance(top, Choice):
                emit(self._sink, top.decoded())
            elif top.done is not None and isinstance(top.out, JsonTree):
                top.done.done(top.out.value)

    def text(self, piece: str) -> None:
        """Go on with a string."""
        if self._text is None:
            top = self._levels[-1]
            if isinstance(top, _Passing | Choice):
                self._text = top.out
            else:
                self._text_done = _held(top.enter(False), self._sink)
                self._text = self._sink if self._text_done is None else JsonTree()
        self._text.text(piece)

    def end_text(self) -> None:
        """End a string."""
        text, done = self._text, self._text_done
        self._text = self._text_done = None
        if text is None:
            return
        text.end_text()
        if done is not None and isinstance(text, JsonTree):
            done.done(text.value)
        else:
            self._said()

    def scalar(self, value: Scalar) -> None:
        """Take a number, a truth value or a null."""
        top = self._levels[-1]
        if isinstance(top, _Passing | Choice):
            top.out.scalar(value)
            self._said()
            return
        done = _held(top.enter(value is None), self._sink)
        if done is None:
            self._sink.scalar(value)
        else:
            done.done(value)

    def _said(self) -> None:
        """Look at a choice again, after one of its members."""
        top = self._levels[-1]
        if isinstance(top, Choice) and top.depth == 1:
            top.member()
            self._decide(top)

    def _decide(self, choice: Choice) -> None:
        """Go on with the only branch that is left, as if it had been known from the beginning."""
        codec = choice.decided()
        if codec is None:
            return
        self._levels.pop()
        self._push(codec, choice.is_object)
        for event in choice.events:
            event(self)

    def _push(self, following: Next, is_object: bool) -> None:
        level = self._level(following, is_object)
        self._levels.append(level)
        if isinstance(level, _Passing | Choice):
            level.depth = 1
            level.out.open(is_object)

    def _level(self, following: Next, is_object: bool) -> Level | _Passing | Choice:
        sink = self._sink
        if isinstance(following, Hold):
            return _Passing(JsonTree(), following)
        if isinstance(following, Entry):
            return EntryLevel(sink, following.item) if is_object else _Passing(JsonTree(), SKIP)
        if isinstance(following, Rest):
            item = following.codec.item
            return MapLevel(sink, PLAIN, own=False) if is_object else EntriesLevel(sink, item, own=False)
        codec = _resolved(following)
        while isinstance(codec, WrappedCodec) and not is_object:
            codec = _resolved(codec.inner)
        if isinstance(codec, UnionCodec):
            choice = Choice(codec, is_object)
            decided = choice.decided()
            return choice if decided is None else self._level(decided, is_object)
        return _object_level(sink, codec) if is_object else _list_level(sink, codec)


def _resolved(codec: Codec) -> Codec:
    while isinstance(codec, LazyCodec):
        codec = codec.find()
    return codec


def _object_level(sink: Sink, codec: Codec) -> Level | _Passing:
    if isinstance(codec, WrappedCodec):
        return WrapLevel(codec.name, codec.inner)
    if isinstance(codec, ObjectCodec):
        return ObjectLevel(sink, codec)
    if isinstance(codec, MapCodec):
        return MapLevel(sink, codec.item)
    if isinstance(codec, PlacesCodec) and codec.named:
        return PlacesLevel(sink, codec)
    return _Passing(sink)


def _list_level(sink: Sink, codec: Codec) -> Level | _Passing:
    if isinstance(codec, ListCodec):
        item = codec.item
        return ListLevel(sink, lambda _index: item)
    if isinstance(codec, EntriesCodec):
        return EntriesLevel(sink, codec.item)
    if isinstance(codec, PlacesCodec) and not codec.named:
        items = codec.items
        return ListLevel(sink, lambda index: items[index] if index < len(items) else PLAIN)
    return _Passing(sink)


def _held(following: Next, sink: Sink) -> Hold | None:
    """Return what happens to a string, number or word once it is whole; None where it goes on as it is."""
    if isinstance(following, Hold):
        return following
    if isinstance(following, Entry):
        return SKIP
    if isinstance(following, Rest):
        if not sink.key(following.name):
            return SKIP
        following = following.extra
    codec = _resolved(following)
    while isinstance(codec, WrappedCodec):
        codec = _resolved(codec.inner)
    if isinstance(codec, AnyCodec | TextsCodec | UnionCodec):
        return Hold(lambda value: emit(sink, codec.decode(value)))
    return None
