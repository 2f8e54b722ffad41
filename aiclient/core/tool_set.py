"""The tools of a call, found by the name that a model uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from aiclient.core.errors import ConfigurationError, ToolNotFoundError
from aiclient.core.flow import Flow
from aiclient.core.tool_output import ToolOutput
from aiclient.core.tool_run import Arguments
from aiclient.core.tools import AnyTool, ToolLike, as_tool

__all__ = ["ToolSet"]


class ToolSet:
    """Tools in order, each under a name of its own.

    Example:
        >>> def roll(sides: int = 6) -> int:
        ...     return 4
        >>> ToolSet([roll]).names
        ('roll',)
    """

    def __init__(self, tools: Iterable[ToolLike] = ()) -> None:
        """Collect tools.

        Args:
            tools: Tools and plain functions.

        Raises:
            ConfigurationError: Two have the same name, or something cannot be a tool.
        """
        self._tools: dict[str, AnyTool] = {}
        for one in map(as_tool, tools):
            if self._tools.setdefault(one.name, one) is not one:
                raise ConfigurationError(
                    f"two tools are called {one.name!r}; rename one, as in tool.replace(name=...)"
                )

    @property
    def names(self) -> tuple[str, ...]:
        """The names, in order."""
        return tuple(self._tools)

    def find(self, name: str) -> AnyTool:
        """Return the tool of a name.

        Raises:
            ToolNotFoundError: There is none; the message suggests the nearest and suits the model too.
        """
        found = self._tools.get(name)
        if found is None:
            raise ToolNotFoundError(f"there is no tool {name!r}; {self._suggestion(name)}")
        return found

    def invoke_flow(
        self,
        name: str,
        arguments: Arguments,
        *,
        on_error: Literal["raise", "report"] = "raise",
    ) -> Flow[ToolOutput]:
        """Find a tool, check the arguments and run it; like `Tool.invoke_flow`.

        Args:
            name: What the model called.
            arguments: A JSON object, or its text.
            on_error: `report` turns an unknown name, too, into an output with `is_error`.

        Raises:
            ToolNotFoundError: There is no such tool.
        """
        try:
            found = self.find(name)
        except ToolNotFoundError as error:
            if on_error == "raise":
                raise
            return ToolOutput(error.message, is_error=True)
        return (yield from found.invoke_flow(arguments, on_error=on_error))

    def __iter__(self) -> Iterator[AnyTool]:
        return iter(self._tools.values())

    def __len__(self) -> int:
        return len(self._tools)

    def __contains__(self, name: object) -> bool:
        return name in self._tools

    def __repr__(self) -> str:
        return f"ToolSet({list(self._tools)!r})"

    def _suggestion(self, name: str) -> str:
        if not self._tools:
            return "no tools were given"
        from difflib import get_close_matches

        near = get_close_matches(name, self._tools, n=1)
        known = f"the tools are {', '.join(self._tools)}"
        return f"did you mean {near[0]!r}? {known}" if near else known
