"""Running a tool: arguments checked, the function called by a driver, its result made an answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

from aiclient.core.errors import ToolArgumentsError, ToolError, ToolFailedError
from aiclient.core.flow import Flow, invoke
from aiclient.core.tool_output import ToolOutput, tool_output
from aiclient.core.tool_schema import Parameters, read_arguments
from aiclient.wire.json import Json

__all__ = ["Arguments", "ToolRun", "check_arguments", "failure"]

Arguments: TypeAlias = Mapping[str, Json] | str | None
"""Arguments as a model gives them: a JSON object, or its text."""


@dataclass(frozen=True, slots=True)
class ToolRun:
    """What running a tool takes."""

    name: str
    parameters: Parameters
    function: Callable[..., object]
    is_async: bool

    def flow(self, arguments: Arguments, on_error: Literal["raise", "report"]) -> Flow[ToolOutput]:
        """Check arguments, call the function, and return its answer."""
        try:
            given = read_arguments(self.name, arguments)
            self._values(given)
            # The log of a run holds what the model sent, and what it was answered.
            call = self._call_async if self.is_async else self._call
            return cast(ToolOutput, (yield from invoke(self.name, call, given)))
        except ToolError as error:
            if on_error == "raise":
                raise
            told = error.feedback() if isinstance(error, ToolArgumentsError) else error.message
            return ToolOutput(told, is_error=True)

    def _values(self, arguments: Mapping[str, Json]) -> dict[str, object]:
        return check_arguments(self.name, self.parameters, arguments)

    def _call(self, /, **arguments: Json) -> object:
        values = self._values(arguments)
        try:
            value = self.parameters.call(self.function, values)
        except Exception as error:
            raise failure(self.name, error) from error
        if isinstance(value, Awaitable):
            return self._finish(cast("Awaitable[object]", value))
        return tool_output(value)

    async def _call_async(self, /, **arguments: Json) -> object:
        value = self._call(**arguments)
        return await cast("Awaitable[object]", value) if isinstance(value, Awaitable) else value

    async def _finish(self, awaitable: Awaitable[object]) -> ToolOutput:
        try:
            value = await awaitable
        except Exception as error:
            raise failure(self.name, error) from error
        return tool_output(value)


def check_arguments(tool: str, parameters: Parameters, arguments: Arguments) -> dict[str, object]:
    """Return arguments as values of Python, by parameter.

    Raises:
        ToolArgumentsError: They do not fit.
        ToolFailedError: A validator of the tool's own raised an error.
    """
    given = read_arguments(tool, arguments)
    try:
        return parameters.validate(given)
    except ToolError:
        raise
    except Exception as error:
        raise failure(tool, error) from error


def failure(tool: str, error: Exception) -> ToolError:
    """Return the error that tells of another; a tool may also raise one of ours itself."""
    if isinstance(error, ToolError):
        return error
    text = f": {error}" if str(error) else ""
    return ToolFailedError(f"the tool {tool!r} failed with {type(error).__name__}{text}")
