"""Tools: functions that a model may call, described by their signature and docstring."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Generic, ParamSpec, TypeVar, cast, overload

from aiclient.core.errors import ConfigurationError
from aiclient.wire.json import JsonObject

__all__ = ["Tool", "tool"]

P = ParamSpec("P")
R = TypeVar("R")


class Tool(Generic[P, R]):
    """A function with the name, description and schema under which a model knows it.

    Calling the tool calls the function, so decorated code stays usable as it was; an async function
    stays async.
    """

    def __init__(
        self, function: Callable[P, R], *, name: str | None = None, description: str | None = None
    ) -> None:
        """Describe a function.

        Args:
            function: What is called; blocking or async.
            name: What the model calls it; default: the function's name.
            description: What the model reads; default: the docstring up to its first section.

        Raises:
            ConfigurationError: No provider would accept the name.
        """
        update_wrapper(self, function)
        self.function = function
        self.name = function.__name__ if name is None else name
        self.description = _summary(function.__doc__) if description is None else description
        self._schema: JsonObject | None = None
        if not 1 <= len(self.name) <= 64 or not _LETTERS.issuperset(self.name):
            raise ConfigurationError(
                f"{self.name!r} cannot name a tool; providers take 1 to 64 letters, digits, _ and -"
            )

    @property
    def parameters(self) -> JsonObject:
        """JSON Schema of the arguments; made on first use."""
        if self._schema is None:
            self._schema = _schema_of(self.function, self.name)
        return self._schema

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"Tool({self.name!r})"


@overload
def tool(function: Callable[P, R], /) -> Tool[P, R]: ...
@overload
def tool(
    *, name: str | None = None, description: str | None = None
) -> Callable[[Callable[P, R]], Tool[P, R]]: ...
def tool(
    function: Callable[P, R] | None = None, /, *, name: str | None = None, description: str | None = None
) -> Tool[P, R] | Callable[[Callable[P, R]], Tool[P, R]]:
    """Make a tool of a function, with or without arguments to the decorator.

    Args:
        function: The function, where the decorator is used bare.
        name: What the model calls it; default: the function's name.
        description: What the model reads; default: the docstring up to its first section.

    Example:
        >>> @tool
        ... def add(a: int, b: int) -> int:
        ...     '''Add two numbers.'''
        ...     return a + b
        >>> add.name, add.description, add(1, 2)
        ('add', 'Add two numbers.', 3)
    """
    if function is not None:
        return Tool(function, name=name, description=description)

    def decorate(decorated: Callable[P, R]) -> Tool[P, R]:
        return Tool(decorated, name=name, description=description)

    return decorate


_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
_SECTIONS = frozenset(
    {"args:", "arguments:", "example:", "examples:", "note:", "parameters", "raises:", "returns:", "yields:"}
)


def _summary(doc: str | None) -> str:
    """Return a docstring up to its first section; those are for people who read code."""
    kept: list[str] = []
    for line in (doc or "").strip().splitlines():
        text = line.strip()
        if text.lower() in _SECTIONS or text.startswith(":param"):
            break
        kept.append(text)
    return "\n".join(kept).strip()


def _schema_of(function: Callable[..., object], name: str) -> JsonObject:
    from pydantic import TypeAdapter
    from pydantic.errors import PydanticUserError

    try:
        # A function is a type form to pydantic: its signature.
        schema = cast(JsonObject, TypeAdapter[object](cast(type[object], function)).json_schema())
    except (PydanticUserError, NameError) as error:
        reason = str(error).partition("\n")[0]
    else:
        schema.setdefault("properties", {})
        return schema
    raise ConfigurationError(f"the arguments of the tool {name!r} have no JSON schema: {reason}")
