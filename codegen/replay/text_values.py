"""Turns the text of a query parameter or a form field into the value that a schema asks for."""

from __future__ import annotations

from aiclient.wire.json import Json
from codegen.replay.shapes import SchemaSpace

__all__ = ["is_list", "value_of"]


def is_list(space: SchemaSpace, schema: Json) -> bool:
    """Return True where a schema takes arrays and nothing else."""
    shapes = [shape for shape in space.alternatives(schema) if shape.kind != "null"]
    return bool(shapes) and all(shape.kind == "array" for shape in shapes)


def value_of(space: SchemaSpace, schema: Json, text: str) -> object:
    """Return `text` as a number, a boolean or the text it is.

    Args:
        space: Where the schema's references lead.
        schema: What is wanted.
        text: What was recorded.
    """
    kinds = {shape.kind for shape in space.alternatives(schema)}
    if "array" in kinds and "string" not in kinds:
        items = next(shape.items for shape in space.alternatives(schema) if shape.kind == "array")
        return value_of(space, items, text)
    if "string" in kinds or "free" in kinds:
        return text
    if "boolean" in kinds and text.lower() in ("true", "false"):
        return text.lower() == "true"
    for kind, convert in (("integer", int), ("number", float)):
        if kind in kinds:
            try:
                return convert(text)
            except ValueError:
                continue
    return text
