"""Tools: functions that a model may call, described by their signature and docstring."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from types import MethodType
from typing import (
    TYPE_CHECKING,
    Concatenate,
    Generic,
    Literal,
    ParamSpec,
    TypeAlias,
    TypeVar,
    cast,
    overload,
)

from aiclient.core.errors import ConfigurationError
from aiclient.core.flow import Flow
from aiclient.core.tool_source import ToolSource, source_of
from aiclient.wire.json import JsonObject

if TYPE_CHECKING:
    from aiclient.core.parts import CacheHint
    from aiclient.core.tool_output import ToolOutput
    from aiclient.core.tool_run import Arguments
    from aiclient.core.tool_schema import Parameters

__all__ = ["AnyTool", "Tool", "ToolLike", "as_tool", "tool"]

P = ParamSpec("P")
Q = ParamSpec("Q")
R_co = TypeVar("R_co", covariant=True)
S = TypeVar("S")
T = TypeVar("T")


class Tool(Generic[P, R_co]):
    """A function with the name, description and schema under which a model knows it.

    Calling the tool calls the function: an async one stays async, a method stays a method. A tool does
    not change; `replace` makes another one.

    Example:
        >>> def add(a: int, b: int = 1) -> int:
        ...     '''Add two numbers.'''
        ...     return a + b
        >>> Tool(add).validate('{"a": "3"}')
        {'a': 3}
    """

    _source: ToolSource

    def __init__(
        self,
        function: Callable[P, R_co],
        *,
        name: str | None = None,
        description: str | None = None,
        strict: bool | None = None,
        cache_control: CacheHint | None = None,
    ) -> None:
        """Describe a function.

        Args:
            function: A function, method, partial or callable object; blocking or async. Or a pydantic model
                or dataclass that describes the arguments, where somebody else runs the tool.
            name: What the model calls it; default: the function's name.
            description: What the model reads; default: the docstring up to its first section.
            strict: Ask the provider to keep to the schema; default: as the call says.
            cache_control: Ask the provider to cache the prompt up to the end of this tool.

        Raises:
            ConfigurationError: No provider would accept the name, or there is nothing to call or describe.
        """
        source = source_of(
            function, name=name, description=description, strict=strict, cache_control=cache_control
        )
        self.__dict__.update(source.attributes())

    @overload
    @classmethod
    def from_schema(
        cls, name: str, description: str, parameters: JsonObject, *, cache_control: CacheHint | None = None
    ) -> Tool[..., object]: ...
    @overload
    @classmethod
    def from_schema(
        cls,
        name: str,
        description: str,
        parameters: JsonObject,
        *,
        function: Callable[Q, T],
        cache_control: CacheHint | None = None,
    ) -> Tool[Q, T]: ...
    @classmethod
    def from_schema(
        cls,
        name: str,
        description: str,
        parameters: JsonObject,
        *,
        function: Callable[..., object] | None = None,
        cache_control: CacheHint | None = None,
    ) -> AnyTool:
        """Make a tool whose parameters somebody else described.

        Args:
            name: What the model calls it.
            description: What the model reads.
            parameters: JSON schema of an object, sent as it is.
            function: Called with the arguments by keyword; without one the tool can be offered to a model
                and its calls read, but not run here.
            cache_control: Ask the provider to cache the prompt up to the end of this tool.

        Raises:
            ConfigurationError: No provider would accept the name or the schema.
        """
        doc = function.__doc__ if function is not None else None
        source = ToolSource(name, function, None, description, doc, parameters, cache_control=cache_control)
        made = cast("AnyTool", cls._made(source))
        _ = made.parameters
        return made

    @classmethod
    def from_fn(cls, function: Callable[Q, T]) -> Tool[Q, T]:
        """Make a tool of a function; the same as `Tool(function)`."""
        return Tool(function)

    @classmethod
    def _made(cls, source: ToolSource) -> object:
        made = cls.__new__(cls)
        made.__dict__.update(source.attributes())
        return made

    @property
    def name(self) -> str:
        """What the model calls it."""
        return self._source.name

    @property
    def function(self) -> Callable[P, R_co] | None:
        """What is called, blocking or async; None where somebody else runs the tool."""
        return cast("Callable[P, R_co] | None", self._source.function)

    @property
    def strict(self) -> bool | None:
        """Ask the provider to keep to the schema; None leaves it to the call."""
        return self._source.strict

    @property
    def cache_control(self) -> CacheHint | None:
        """Asks the provider to cache the prompt up to the end of this tool."""
        return self._source.cache_control

    @cached_property
    def description(self) -> str:
        """What the model reads."""
        if self._source.description is not None:
            return self._source.description
        from aiclient.core.docstrings import parse_docstring

        return parse_docstring(self._source.doc).description

    @property
    def parameters(self) -> JsonObject:
        """JSON schema of the arguments; made on first use.

        Raises:
            ConfigurationError: A parameter has no schema.
        """
        return self._parameters.schema

    @cached_property
    def _parameters(self) -> Parameters:
        source = self._source
        if source.schema is not None:
            from aiclient.core.tool_schema import RawParameters

            return RawParameters(source.name, source.schema)
        if source.kind is not None:
            from aiclient.core.tool_model import ModelParameters

            return ModelParameters(source.name, source.kind)
        from aiclient.core.tool_signature import FunctionParameters

        return FunctionParameters(source.name, self._runnable(), doc=source.doc, names=source.names)

    @property
    def is_async(self) -> bool:
        """Calling the tool gives something to await."""
        return self._source.is_async()

    def validate(self, arguments: Arguments) -> dict[str, object]:
        """Return the arguments of a model as values of Python, by parameter.

        What the model left out is left out here too: the function's own defaults apply.

        Args:
            arguments: A JSON object, or its text.

        Raises:
            ToolArgumentsError: They do not fit; `feedback()` says so to the model.
            ToolFailedError: A validator of the tool's own raised an error.
        """
        from aiclient.core.tool_run import check_arguments

        return check_arguments(self.name, self._parameters, arguments)

    def invoke_flow(
        self, arguments: Arguments, *, on_error: Literal["raise", "report"] = "raise"
    ) -> Flow[ToolOutput]:
        """Check arguments and run the function, by way of a driver; return what to answer to the model.

        Args:
            arguments: A JSON object, or its text.
            on_error: `report` turns wrong arguments and a failing function into an output with `is_error`,
                for the model to read; `raise` raises.

        Raises:
            ToolArgumentsError: The arguments do not fit.
            ToolFailedError: The function raised an error, which is the cause.
            ConfigurationError: The tool has no function, or what it returned has no JSON form.
        """
        from aiclient.core.tool_run import ToolRun

        run = ToolRun(self.name, self._parameters, self._runnable(), self.is_async)
        return (yield from run.flow(arguments, on_error))

    def replace(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        strict: bool | None = None,
        cache_control: CacheHint | None = None,
    ) -> Tool[P, R_co]:
        """Return the same tool with something else under one of these; None leaves it as it is."""
        source = self._source.changed(
            name=name, description=description, strict=strict, cache_control=cache_control
        )
        return cast("Tool[P, R_co]", self._made(source))

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co:
        return self._runnable()(*args, **kwargs)

    @overload
    def __get__(self, instance: None, owner: type | None = None) -> Tool[P, R_co]: ...
    @overload
    def __get__(self: Tool[Concatenate[S, Q], T], instance: S, owner: type | None = None) -> Tool[Q, T]: ...
    def __get__(self, instance: object, owner: type | None = None) -> Tool[P, R_co] | Tool[..., object]:
        """Bind a method to its object, as functions do."""
        bind = cast("Callable[..., Callable[..., object]] | None", getattr(self.function, "__get__", None))
        if instance is None or bind is None or isinstance(self.function, MethodType):
            return self
        return cast("Tool[..., object]", self._made(self._source.bound(bind(instance, owner))))

    def __repr__(self) -> str:
        return f"Tool({self.name!r})"

    if not TYPE_CHECKING:

        def __setattr__(self, name: str, value: object) -> None:
            raise AttributeError(f"a tool does not change: {name!r} cannot be set; use replace()")

    def _runnable(self) -> Callable[P, R_co]:
        function = self.function
        if function is None:
            raise ConfigurationError(
                f"the tool {self.name!r} has no function to run; give one to Tool.from_schema, or answer its"
                " calls yourself"
            )
        return function


AnyTool: TypeAlias = Tool[..., object]
"""A tool of whatever kind."""

ToolLike: TypeAlias = AnyTool | Callable[..., object]
"""What can be offered to a model: a tool, or a function that becomes one."""


@overload
def tool(function: Callable[P, T], /) -> Tool[P, T]: ...
@overload
def tool(
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = None,
    cache_control: CacheHint | None = None,
) -> Callable[[Callable[P, T]], Tool[P, T]]: ...
def tool(
    function: Callable[P, T] | None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = None,
    cache_control: CacheHint | None = None,
) -> Tool[P, T] | Callable[[Callable[P, T]], Tool[P, T]]:
    """Make a tool of a function, with or without arguments to the decorator.

    Args:
        function: The function, where the decorator is used bare.
        name: What the model calls it; default: the function's name.
        description: What the model reads; default: the docstring up to its first section.
        strict: Ask the provider to keep to the schema; default: as the call says.
        cache_control: Ask the provider to cache the prompt up to the end of this tool.

    Example:
        >>> @tool
        ... def add(a: int, b: int) -> int:
        ...     '''Add two numbers.'''
        ...     return a + b
        >>> add.name, add.description, add(1, 2)
        ('add', 'Add two numbers.', 3)
    """

    def decorate(decorated: Callable[P, T]) -> Tool[P, T]:
        return Tool(decorated, name=name, description=description, strict=strict, cache_control=cache_control)

    return decorate if function is None else decorate(function)


def as_tool(function: ToolLike) -> AnyTool:
    """Return a tool as it is, and anything else that can be called as a tool.

    Raises:
        ConfigurationError: It cannot be a tool.
    """
    if isinstance(function, Tool):
        return cast(AnyTool, function)
    inner = getattr(function, "__func__", None)
    if isinstance(function, MethodType) and isinstance(inner, Tool):  # @classmethod around @tool
        return cast(AnyTool, cast(object, inner.__get__(function.__self__)))
    return Tool(function)
