"""Codecs: the way between values as a type has them and as a dialect makes a model write them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, Protocol

from aiclient.structured.matching import fits
from aiclient.wire.json import Json, JsonObject

__all__ = [
    "PLAIN",
    "Codec",
    "EntriesCodec",
    "LazyCodec",
    "ListCodec",
    "MapCodec",
    "Member",
    "ObjectCodec",
    "PlacesCodec",
    "UnionCodec",
    "WrappedCodec",
]


class Codec(Protocol):
    """Both ways between two forms of a value; what does not have the expected form is left as it is."""

    def encode(self, value: Json) -> Json:
        """Return a value as the model writes it."""
        ...

    def decode(self, value: Json) -> Json:
        """Return what a model wrote in the form of the type."""
        ...


class _Plain:
    """Nothing is changed."""

    def encode(self, value: Json) -> Json:
        return value

    def decode(self, value: Json) -> Json:
        return value


PLAIN: Final[Codec] = _Plain()


class LazyCodec:
    """What a reference means; known once everything is written."""

    def __init__(self, find: Callable[[], Codec]) -> None:
        self.find = find

    def encode(self, value: Json) -> Json:
        return self.find().encode(value)

    def decode(self, value: Json) -> Json:
        return self.find().decode(value)


class WrappedCodec:
    """A value as the one member of an object."""

    def __init__(self, name: str, inner: Codec) -> None:
        self.name = name
        self.inner = inner

    def encode(self, value: Json) -> Json:
        return {self.name: self.inner.encode(value)}

    def decode(self, value: Json) -> Json:
        if isinstance(value, dict) and set(value) == {self.name}:
            value = value[self.name]
        return self.inner.decode(value)


class ListCodec:
    """A list."""

    def __init__(self, item: Codec) -> None:
        self.item = item

    def encode(self, value: Json) -> Json:
        return [self.item.encode(one) for one in value] if isinstance(value, list) else value

    def decode(self, value: Json) -> Json:
        return [self.item.decode(one) for one in value] if isinstance(value, list) else value


class PlacesCodec:
    """A list in which every place has its own meaning; as an object where lists cannot say so."""

    def __init__(self, names: Sequence[str], items: Sequence[Codec], *, named: bool) -> None:
        self.names = list(names)
        self.items = list(items)
        self.named = named

    def encode(self, value: Json) -> Json:
        if not isinstance(value, list) or len(value) != len(self.items):
            return value
        made = [codec.encode(one) for codec, one in zip(self.items, value, strict=True)]
        return dict(zip(self.names, made, strict=True)) if self.named else list(made)

    def decode(self, value: Json) -> Json:
        if self.named:
            if not isinstance(value, dict) or set(value) != set(self.names):
                return value
            value = [value[name] for name in self.names]
        if not isinstance(value, list) or len(value) != len(self.items):
            return value
        return [codec.decode(one) for codec, one in zip(self.items, value, strict=True)]


class MapCodec:
    """An object whose members all mean the same."""

    def __init__(self, item: Codec) -> None:
        self.item = item

    def encode(self, value: Json) -> Json:
        if not isinstance(value, dict):
            return value
        return {name: self.item.encode(one) for name, one in value.items()}

    def decode(self, value: Json) -> Json:
        if not isinstance(value, dict):
            return value
        return {name: self.item.decode(one) for name, one in value.items()}


class EntriesCodec:
    """An object as a list of its entries."""

    def __init__(self, item: Codec) -> None:
        self.item = item

    def encode(self, value: Json) -> Json:
        if not isinstance(value, dict):
            return value
        return [{"key": name, "value": self.item.encode(one)} for name, one in value.items()]

    def decode(self, value: Json) -> Json:
        if not isinstance(value, list):
            return value
        made: JsonObject = {}
        for entry in value:
            name = entry.get("key") if isinstance(entry, dict) else None
            if not isinstance(entry, dict) or not isinstance(name, str) or set(entry) != {"key", "value"}:
                return value
            if name in made:
                return value  # a key twice: which one was meant is not guessed
            made[name] = self.item.decode(entry["value"])
        return made


class Member:
    """A member of an object."""

    __slots__ = ("absent", "codec", "name")

    def __init__(self, name: str, codec: Codec, absent: str = "") -> None:
        """Take how it is written.

        Args:
            name: As the model writes it.
            codec: Its value.
            absent: `null` where null stands for nothing, `none` where null is written for nothing, but is a
                value as well, `text` where null stands for nothing and a null is written as text, `left`
                where it is left out instead of null.
        """
        self.name = name
        self.codec = codec
        self.absent = absent


class ObjectCodec:
    """An object with named members."""

    def __init__(self, members: Mapping[str, Member], rest: tuple[str, Codec] | None, extra: Codec) -> None:
        """Take the members.

        Args:
            members: By their own names.
            rest: Member that holds further ones as entries.
            extra: Further members that stand beside the named ones.
        """
        self.members = dict(members)
        self.own = {member.name: name for name, member in members.items()}
        self.rest = rest
        self.extra = extra

    def encode(self, value: Json) -> Json:
        if not isinstance(value, dict):
            return value
        made: JsonObject = {}
        for name, member in self.members.items():
            if name in value and not (member.absent == "left" and value[name] is None):
                null = value[name] is None and member.absent == "null"
                made[member.name] = None if null else member.codec.encode(value[name])
            elif member.absent in {"none", "null", "text"}:
                made[member.name] = None
        others: JsonObject = {name: one for name, one in value.items() if name not in self.members}
        if self.rest is not None:
            made[self.rest[0]] = self.rest[1].encode(others)
            return made
        return {**made, **{name: self.extra.encode(one) for name, one in others.items()}}

    def decode(self, value: Json) -> Json:
        if not isinstance(value, dict):
            return value
        made: JsonObject = {}
        for written, one in value.items():
            name = self.own.get(written)
            if name is None:
                self._further(made, written, one)
                continue
            member = self.members[name]
            if not (one is None and member.absent in {"null", "text"}):
                made[name] = member.codec.decode(one)
        return made

    def _further(self, made: JsonObject, written: str, one: Json) -> None:
        if self.rest is not None and written == self.rest[0]:
            others = self.rest[1].decode(one)
            if isinstance(others, dict) and not others.keys() & self.members.keys():
                made.update(others)
                return
        made[written] = self.extra.decode(one)


class UnionCodec:
    """One of several forms: the first one that a value fits with its bounds, and that can say all of it."""

    def __init__(self, branches: Sequence[tuple[Json, Codec]], definitions: Callable[[], JsonObject]) -> None:
        """Take the branches.

        Args:
            branches: Schema as it is sent, and the way there.
            definitions: What the schemas refer to.
        """
        self.branches = list(branches)
        self.definitions = definitions

    def encode(self, value: Json) -> Json:
        definitions = self.definitions()
        fitting: list[Json] = []
        whole: list[Json] = []
        for schema, codec in self.branches:
            made = codec.encode(value)
            if not fits(made, schema, definitions):
                continue
            back = codec.decode(made)
            if back != _without_nulls(value, back):
                fitting.append(made)
            elif fits(made, schema, definitions, exact=True):
                return made
            else:
                whole.append(made)
        return next(iter([*whole, *fitting]), value)

    def decode(self, value: Json) -> Json:
        definitions = self.definitions()
        for schema, codec in self.branches:
            if fits(value, schema, definitions):
                return codec.decode(value)
        for schema, codec in self.branches:
            if codec is not PLAIN and fits(value, schema, definitions, shallow=True):
                return codec.decode(value)
        return value


def _without_nulls(value: Json, like: Json) -> Json:
    """Return a value without the nulls that another one lacks."""
    if isinstance(value, dict) and isinstance(like, dict):
        return {
            name: _without_nulls(one, like.get(name))
            for name, one in value.items()
            if one is not None or name in like
        }
    if isinstance(value, list) and isinstance(like, list) and len(value) == len(like):
        return [_without_nulls(one, other) for one, other in zip(value, like, strict=True)]
    return value
