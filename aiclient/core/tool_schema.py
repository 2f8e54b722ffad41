"""The parameters of a tool: their JSON schema, and arguments checked against it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Protocol, cast

from aiclient.core.errors import ConfigurationError, ToolArgumentsError
from aiclient.core.schema_check import schema_problems
from aiclient.wire.json import Json, JsonObject

__all__ = ["Parameters", "RawParameters", "arguments_error", "read_arguments"]


class Parameters(Protocol):
    """What a tool takes."""

    @property
    def schema(self) -> JsonObject:
        """JSON schema of the arguments, an object."""
        ...

    def validate(self, arguments: JsonObject) -> dict[str, object]:
        """Return the arguments as values of Python, by parameter."""
        ...

    def call(self, function: Callable[..., object], values: Mapping[str, object]) -> object:
        """Call the function of the tool with values."""
        ...


class RawParameters:
    """Parameters that somebody else described: a schema as it is."""

    def __init__(self, tool: str, schema: JsonObject) -> None:
        """Take a schema.

        Raises:
            ConfigurationError: It does not describe an object.
        """
        self._tool = tool
        self.schema: JsonObject = {"type": "object", "properties": {}, **schema}
        if self.schema["type"] != "object" or not isinstance(self.schema["properties"], dict):
            raise ConfigurationError(
                f"the parameters of the tool {tool!r} must be described by a schema of type 'object'"
            )

    def validate(self, arguments: JsonObject) -> dict[str, object]:
        """Return the arguments as they are, where the schema allows them.

        Types, choices, bounds, sizes, required and unknown members are checked at every depth; formats and
        patterns are up to the tool.

        Raises:
            ToolArgumentsError: They do not fit.
        """
        problems = schema_problems(arguments, self.schema)
        if problems:
            raise arguments_error(self._tool, problems)
        return dict(arguments)

    def call(self, function: Callable[..., object], values: Mapping[str, object]) -> object:
        """Call the function with the arguments by keyword."""
        return function(**values)


def read_arguments(tool: str, arguments: Mapping[str, Json] | str | None) -> JsonObject:
    """Return arguments as an object, as a model gave them or as their JSON text.

    Args:
        tool: Name of the tool, for the error.
        arguments: An object or its text; nothing and empty text, as models send where there are no
            parameters, are no arguments.

    Raises:
        ToolArgumentsError: The text is not JSON, or not an object.
    """
    found: object = arguments
    if isinstance(arguments, str):
        try:
            found = json.loads(arguments) if arguments.strip() else {}
        except (ValueError, RecursionError) as error:
            raise arguments_error(tool, [("", f"they are not valid JSON ({error})")]) from error
    if found is None:
        return {}
    if not isinstance(found, Mapping):
        return_type = type(found).__name__
        raise arguments_error(tool, [("", f"they must be a JSON object, not a {return_type}")])
    return dict(cast(Mapping[str, Json], found))


def arguments_error(tool: str, problems: list[tuple[str, str]]) -> ToolArgumentsError:
    """Return the error that tells the problems of arguments."""
    shown = "; ".join(f"{path}: {problem}" if path else problem for path, problem in problems[:5])
    more = f"; and {len(problems) - 5} more" if len(problems) > 5 else ""
    return ToolArgumentsError(
        f"the arguments of the tool {tool!r} do not fit: {shown}{more}", tool=tool, problems=tuple(problems)
    )
