"""Writes JSON schemas for models to read: no generated titles, and what the docstrings of classes say."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import cleandoc
from typing import Any, cast

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaWarningKind
from pydantic_core import core_schema

from aiclient.core.docstrings import parse_docstring

__all__ = ["SchemaText"]

_Schema = dict[str, Any]


class SchemaText(GenerateJsonSchema):
    """Titles that repeat names cost tokens and say nothing; field descriptions in docstrings do help."""

    def generate(self, schema: Any, mode: JsonSchemaMode = "validation") -> _Schema:  # noqa: ANN401
        made = super().generate(schema, mode)
        for name, definition in cast(dict[str, _Schema], made.get("$defs", {})).items():
            if definition.get("title") == name:
                del definition["title"]
        return made

    def field_title_should_be_set(self, schema: object) -> bool:
        del schema
        return False

    def emit_warning(self, kind: JsonSchemaWarningKind, detail: str) -> None:
        """Leave out defaults that JSON cannot say, without a word: the function knows them."""

    def encode_default(self, dft: Any) -> Any:  # noqa: ANN401 - the parent's signature
        if isinstance(dft, set | frozenset):
            dft = sorted(cast(set[object], dft), key=repr)
        return super().encode_default(dft)

    def model_schema(self, schema: core_schema.ModelSchema) -> _Schema:
        return _described(super().model_schema(schema), schema["cls"])

    def dataclass_schema(self, schema: core_schema.DataclassSchema) -> _Schema:
        return _described(super().dataclass_schema(schema), schema["cls"])

    def typed_dict_schema(self, schema: core_schema.TypedDictSchema) -> _Schema:
        return _described(super().typed_dict_schema(schema), schema.get("cls"))

    def enum_schema(self, schema: core_schema.EnumSchema) -> _Schema:
        return _described(super().enum_schema(schema), schema["cls"])


def _described(made: _Schema, kind: type | None) -> _Schema:
    if kind is None:
        return made
    if made.get("title") == kind.__name__:
        del made["title"]
    if "description" not in made or made["description"] != cleandoc(kind.__doc__ or ""):
        return made
    told = parse_docstring(kind.__doc__)
    made["description"] = told.description
    if not told.description or told.description.startswith(f"{kind.__name__}("):
        del made["description"]  # what @dataclass writes
    members = cast(Mapping[str, _Schema], made.get("properties", {}))
    for name, text in told.parameters.items():
        if name in members:
            members[name].setdefault("description", text)
    return made
