"""Choices: which branch of a union a model is writing, told as early as it can be."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from aiclient.structured.codecs import PLAIN, Codec, UnionCodec
from aiclient.structured.json_scalars import Scalar
from aiclient.structured.json_tree import JsonTree
from aiclient.structured.matching import fits
from aiclient.wire.json import Json, JsonObject

if TYPE_CHECKING:
    from aiclient.structured.json_sink import Sink

__all__ = ["Choice"]


class _Recorder:
    """A sink that keeps a value and how it came."""

    def __init__(self) -> None:
        self.tree = JsonTree()
        self.events: list[Callable[[Sink], object]] = []

    def open(self, is_object: bool) -> None:
        self.tree.open(is_object)
        self.events.append(lambda sink: sink.open(is_object))

    def key(self, name: str) -> bool:
        self.events.append(lambda sink: sink.key(name))
        return self.tree.key(name)

    def close(self) -> None:
        self.tree.close()
        self.events.append(lambda sink: sink.close())

    def text(self, piece: str) -> None:
        self.tree.text(piece)
        self.events.append(lambda sink: sink.text(piece))

    def end_text(self) -> None:
        self.tree.end_text()
        self.events.append(lambda sink: sink.end_text())

    def scalar(self, value: Scalar) -> None:
        self.tree.scalar(value)
        self.events.append(lambda sink: sink.scalar(value))


class Choice:
    """A list or object of a union; it shows once a single branch is left, or all of them write it alike.

    Args:
        codec: The union.
        is_object: Whether it is an object.
    """

    def __init__(self, codec: UnionCodec, is_object: bool) -> None:
        self.depth = 0
        self.is_object = is_object
        self.out = _Recorder()
        self._union = codec
        self._definitions = codec.definitions()
        empty: Json = {} if is_object else []
        self._left = [
            (self._resolved(schema), branch)
            for schema, branch in codec.branches
            if fits(empty, schema, self._definitions, shallow=True)
        ]
        self._name = ""

    @property
    def events(self) -> list[Callable[[Sink], object]]:
        """What came since the list or object began."""
        return self.out.events[1:]

    def key(self, name: str) -> bool:
        """Take the name of a member, at any depth; False where there was one of that name."""
        fresh = self.out.key(name)
        if self.depth == 1:
            self._name = name
            self._left = [row for row in self._left if _may_have(row[0], name)]
        return fresh

    def member(self) -> None:
        """Look at the member that has just become whole."""
        if not self.is_object:
            return
        value = self.out.tree.at_top(self._name)
        self._left = [
            row for row in self._left if fits(value, _member(row[0], self._name), self._definitions)
        ]

    def decided(self) -> Codec | None:
        """Return how the value is written, once that is clear."""
        codecs = [codec for _, codec in self._left]
        if len(codecs) == 1 or (codecs and all(codec is PLAIN for codec in codecs)):
            return codecs[0]
        return None

    def decoded(self) -> Json:
        """Return the whole value in the form of the type."""
        return self._union.decode(self.out.tree.value)

    def _resolved(self, schema: Json) -> JsonObject:
        for _ in range(len(self._definitions) + 1):
            if not isinstance(schema, dict) or not isinstance(schema.get("$ref"), str):
                break
            schema = self._definitions.get(str(schema["$ref"]).removeprefix("#/$defs/"))
        return schema if isinstance(schema, dict) else {}


def _may_have(schema: JsonObject, name: str) -> bool:
    known = schema.get("properties")
    listed = isinstance(known, dict) and name in known
    return listed or schema.get("additionalProperties", True) is not False


def _member(schema: JsonObject, name: str) -> Json:
    known = schema.get("properties")
    found = known.get(name) if isinstance(known, dict) else None
    return schema.get("additionalProperties", True) if found is None else found
