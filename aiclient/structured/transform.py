"""Transforms: a schema rewritten in the dialect of a provider, with the way back for what it answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from aiclient.structured.dialects import Dialect
from aiclient.wire.json import Json, JsonObject

__all__ = ["Note", "Transformed", "transform"]

Status = Literal["kept", "moved", "unsupported", "over_limit"]


@dataclass(frozen=True, slots=True)
class Note:
    """What became of one keyword of the schema."""

    pointer: str
    status: Status
    text: str = ""
    blocks: bool = False
    """The provider would refuse the schema."""


@dataclass(frozen=True, slots=True)
class Transformed:
    """A schema in a provider's dialect."""

    schema: JsonObject
    notes: tuple[Note, ...]
    encode: Callable[[Json], Json]
    decode: Callable[[Json], Json]

    @property
    def blockers(self) -> tuple[Note, ...]:
        """What keeps the provider from taking the schema."""
        return tuple(note for note in self.notes if note.blocks)

    def apply(self, value: Json) -> Json:
        """Return a value as the model would have to write it.

        Args:
            value: As `Shape.dump` returns it.
        """
        return self.encode(value)

    def undo(self, value: Json) -> Json:
        """Return what a model wrote in the form of the original schema.

        Args:
            value: The model's JSON.
        """
        return self.decode(value)


def transform(schema: JsonObject, dialect: Dialect) -> Transformed:
    """Rewrite a schema for a dialect.

    Args:
        schema: JSON schema of any draft.
        dialect: What the provider takes.
    """
    del dialect
    if schema.get("type") == "object" and "$ref" not in schema:
        return Transformed(schema, (), lambda value: value, lambda value: value)
    inner = {key: value for key, value in schema.items() if key not in {"$defs", "definitions", "$schema"}}
    held: JsonObject = {key: schema[key] for key in ("$defs", "definitions") if key in schema}
    wrapped: JsonObject = {
        "type": "object",
        "properties": {"value": inner},
        "required": ["value"],
        "additionalProperties": False,
        **held,
    }
    return Transformed(
        wrapped,
        (),
        lambda value: {"value": value},
        lambda value: value["value"] if isinstance(value, dict) and set(value) == {"value"} else value,
    )
