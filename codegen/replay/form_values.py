"""Recorded form fields as the keywords that a multipart call builder takes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import cast

from aiclient.wire.json import Json, JsonObject
from codegen.replay.equality import parse_json
from codegen.replay.forms import Part
from codegen.replay.packages import Operation, Parameter
from codegen.replay.shapes import SchemaSpace
from codegen.replay.text_values import is_list, value_of

__all__ = ["FormArguments", "form_arguments"]

_STEP = re.compile(r"^([^\[\]]+)(?:\[([^\[\]]*)\])?$")


@dataclass(slots=True)
class FormArguments:
    """A form, ready for a call builder."""

    keywords: dict[str, object] = field(default_factory=dict[str, object])
    """By Python name."""
    values: dict[str, object] = field(default_factory=dict[str, object])
    """By wire name, with files as they are passed to the builder."""
    plain: JsonObject = field(default_factory=dict[str, Json])
    """By wire name, with a file's name in its place."""
    unknown: list[str] = field(default_factory=list[str])
    """Fields that no keyword sends."""


def form_arguments(operation: Operation, space: SchemaSpace, parts: list[Part]) -> FormArguments:
    """Gather the parts of a form by field: `name[]` are lists, `name[key]` objects.

    Args:
        operation: Whose form it is.
        space: Where the references of its schemas lead.
        parts: What was recorded.
    """
    by_wire = {each.wire.removesuffix("[]"): each for each in operation.params if each.place == "body"}
    form = FormArguments()
    for part in parts:
        found = _STEP.match(part.name)
        name, key = (found[1], found[2]) if found else (part.name, None)
        parameter = by_wire.get(name)
        if parameter is None:
            form.unknown.append(part.name)
            form.plain[name] = _plain(part)
            continue
        _add(form, parameter, space, part, key)
    for wire, value in form.values.items():
        form.keywords[by_wire[wire.removesuffix("[]")].name] = value
    return form


def _add(form: FormArguments, parameter: Parameter, space: SchemaSpace, part: Part, key: str | None) -> None:
    wire = parameter.wire
    value: object
    if part.is_file:
        value = (part.filename, part.content, part.media or "application/octet-stream")
        plain: Json = part.filename
    else:
        schema = _property(space, parameter.schema, key) if key else parameter.schema
        text = part.content.decode("utf-8", "replace")
        value = parse_json(text) if part.is_json else value_of(space, schema, text)
        plain = cast(Json, value)
    if key:
        cast(dict[str, object], form.values.setdefault(wire, {}))[key] = value
        cast(JsonObject, form.plain.setdefault(wire, {}))[key] = plain
    elif key == "" or wire in form.values or is_list(space, parameter.schema):
        for holder, item in ((form.values, value), (cast(dict[str, object], form.plain), plain)):
            listed = holder.setdefault(wire, [])
            if not isinstance(listed, list):
                listed = holder[wire] = [listed]
            cast(list[object], listed).append(item)
    else:
        form.values[wire] = value
        form.plain[wire] = plain


def _property(space: SchemaSpace, schema: Json, key: str) -> Json:
    for shape in space.alternatives(schema):
        if key in shape.properties:
            return shape.properties[key][0]
    return {"type": "string"}


def _plain(part: Part) -> Json:
    return part.filename if part.is_file else part.content.decode("utf-8", "replace")
