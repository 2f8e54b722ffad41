"""Parameters that a class describes: a pydantic model or a dataclass, offered as a tool."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import cast

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.errors import PydanticUserError

from aiclient.core.errors import ConfigurationError
from aiclient.core.schema_text import SchemaText
from aiclient.core.tool_schema import arguments_error
from aiclient.wire.json import JsonObject

__all__ = ["ModelParameters"]


class ModelParameters:
    """The fields of a class, checked by pydantic."""

    def __init__(self, tool: str, kind: type) -> None:
        """Read the fields of a class.

        Raises:
            ConfigurationError: It cannot be described, or is no object in JSON.
        """
        self._tool = tool
        try:
            self._adapter: TypeAdapter[object] = TypeAdapter(kind)
            schema = self._adapter.json_schema(schema_generator=SchemaText)
        except (PydanticUserError, NameError, TypeError) as error:
            reason = str(error).partition("\n")[0]
            raise ConfigurationError(
                f"the fields of the tool {tool!r} cannot be described: {reason}"
            ) from error
        if schema.get("type") != "object":
            raise ConfigurationError(f"{kind.__name__} cannot be a tool: it is no object in JSON")
        # The tool says what the class says.
        schema.pop("description", None)
        schema.setdefault("properties", {})
        self.schema: JsonObject = schema

    def validate(self, arguments: JsonObject) -> dict[str, object]:
        """Return the values of the fields, by name.

        Raises:
            ToolArgumentsError: They do not fit.
        """
        try:
            made = self._adapter.validate_json(json.dumps(arguments))
        except ValidationError as error:
            raise arguments_error(
                self._tool,
                [
                    ("".join(f"/{step}" for step in found["loc"]), found["msg"])
                    for found in error.errors(include_url=False, include_context=False, include_input=False)
                ],
            ) from error
        if isinstance(made, BaseModel):
            names = list(type(made).model_fields)
        else:
            names = [field.name for field in fields(cast("type", made))]
        return {name: cast(object, getattr(made, name)) for name in names}

    def call(self, function: Callable[..., object], values: Mapping[str, object]) -> object:
        """Call a function with the values by keyword."""
        return function(**values)
