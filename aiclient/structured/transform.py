"""Transforms: a schema rewritten in the dialect of a provider, with the way back for what it answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from aiclient.structured.codecs import PLAIN, Codec
from aiclient.structured.dialects import Dialect
from aiclient.structured.graph import Graph
from aiclient.structured.ledger import Ledger, Note, Status
from aiclient.structured.lowering import Document
from aiclient.structured.measure import Measure, measured
from aiclient.structured.verbatim import verbatim
from aiclient.structured.writing import TooLargeError, Tuning, Writer
from aiclient.wire.json import Json, JsonObject

__all__ = ["Note", "Status", "Transformed", "transform"]

_TRIES: Final = 6
_NOTHING: Final[JsonObject] = {
    "type": "object",
    "properties": {},
    "required": [],
    "additionalProperties": False,
}


@dataclass(frozen=True, slots=True)
class Transformed:
    """A schema in a provider's dialect."""

    schema: JsonObject
    notes: tuple[Note, ...]
    """What became of each keyword, by its place in the original schema."""
    codec: Codec = PLAIN

    @property
    def blockers(self) -> tuple[Note, ...]:
        """What keeps the provider from taking the schema."""
        return tuple(note for note in self.notes if note.blocks)

    def apply(self, value: Json) -> Json:
        """Return a value as the model would have to write it.

        Args:
            value: As `Shape.dump` returns it.
        """
        return self.codec.encode(value)

    def undo(self, value: Json) -> Json:
        """Return what a model wrote in the form of the original schema.

        Args:
            value: The model's JSON; what does not have the form that was asked for stays as it is.
        """
        return self.codec.decode(value)


def transform(schema: JsonObject, dialect: Dialect) -> Transformed:
    """Rewrite a schema for a dialect.

    Args:
        schema: JSON schema of any draft from 4 to 2020-12.
        dialect: What the provider takes.
    """
    if dialect.verbatim:
        made, notes, codec = verbatim(schema, told=dialect.mode in {"json_object", "prompt"})
        return Transformed(made, notes, codec)
    try:
        document = Document(schema)
        writer, written, codec, measure = _written(document, dialect)
    except (RecursionError, TooLargeError):
        return _too_large()
    ledger = writer.ledger.over(document.ledger)
    for text in measure.broken(dialect.limits):
        ledger.mark("", "over_limit", text, blocks=True)
    for pointer in writer.tuning.dropped:
        ledger.mark(
            pointer, "over_limit", "the provider takes no enum of that size; the answer is checked here"
        )
    ledger.complete(schema)
    return Transformed(written, ledger.notes(), codec)


def _too_large() -> Transformed:
    ledger = Ledger()
    ledger.mark("", "over_limit", "it is too large or too deep to be rewritten", blocks=True)
    return Transformed(dict(_NOTHING), ledger.notes())


def _written(document: Document, dialect: Dialect) -> tuple[Writer, JsonObject, Codec, Measure]:
    """Write a schema, and again with less as long as it is too large."""
    graph, tuning, tries = Graph(document, texts=dialect.anything == "text"), Tuning(), 0
    while True:
        writer = Writer(document, graph, dialect, tuning=tuning)
        schema, codec = writer.root()
        measure = measured(schema)
        less, tries = _less(writer, dialect, measure), tries + 1
        if less is None or tries == _TRIES:
            return writer, schema, codec, measure
        tuning = less


def _less(writer: Writer, dialect: Dialect, measure: Measure) -> Tuning | None:
    """Return what to give up next; None where everything fits or nothing helps."""
    tuning, limits = writer.tuning, dialect.limits
    dropped = _enums_to_drop(writer, dialect)
    if dropped - tuning.dropped:
        return replace(tuning, dropped=tuning.dropped | dropped)
    if limits.unions is not None and measure.unions > limits.unions and not tuning.left:
        return replace(tuning, left=True)
    if limits.optionals is not None and measure.optionals > limits.optionals:
        surplus = measure.optionals - limits.optionals
        if not tuning.nulled_unions:
            return replace(tuning, nulled_unions=surplus)
        if not tuning.nulled:
            return replace(tuning, nulled=surplus)
    return None


def _enums_to_drop(writer: Writer, dialect: Dialect) -> frozenset[str]:
    """Return the enums that cannot be listed: those that are too large, and the largest of too many."""
    limits = dialect.limits
    left = {place: size for place, size in writer.enums.items() if place not in writer.tuning.dropped}
    dropped: set[str] = set()
    if limits.large_enum is not None:
        count, characters = limits.large_enum
        dropped = {place for place, size in left.items() if size[0] > count and size[1] > characters}
    if limits.enum_values is not None:
        total = sum(size[0] for place, size in left.items() if place not in dropped)
        for place, size in sorted(left.items(), key=lambda item: -item[1][0]):
            if total <= limits.enum_values:
                break
            if place not in dropped:
                dropped.add(place)
                total -= size[0]
    return frozenset(dropped)
