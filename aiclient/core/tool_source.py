"""Where a tool comes from: a callable, what it is called and what it says about itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import cast

from aiclient.core.errors import ConfigurationError
from aiclient.core.parts import CacheHint
from aiclient.wire.json import JsonObject

__all__ = ["ToolSource", "source_of"]

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
_NOTHING: Mapping[str, object] = {}


@dataclass(frozen=True, slots=True)
class ToolSource:
    """Everything that a tool is made of."""

    name: str
    function: Callable[..., object] | None
    strict: bool | None = None
    description: str | None = None
    """What was given; None: the docstring's."""
    doc: str | None = None
    schema: JsonObject | None = None
    """What was given; None: read from the function."""
    kind: type | None = None
    """A class that describes the parameters; there is nothing to run then."""
    names: Mapping[str, object] = field(default_factory=dict[str, object])
    """What names in annotations mean, beside those of the module."""
    cache_control: CacheHint | None = None
    """Asks the provider to cache the prompt up to the end of this tool."""

    def __post_init__(self) -> None:
        if not 1 <= len(self.name) <= 64 or not _LETTERS.issuperset(self.name):
            raise ConfigurationError(
                f"{self.name!r} cannot name a tool; providers take 1 to 64 letters, digits, _ and -"
            )

    def is_async(self) -> bool:
        """Tell whether calling the function gives something to await."""
        from inspect import iscoroutinefunction

        called = getattr(self.function, "__call__", None)  # noqa: B004 - the method, not whether there is one
        return iscoroutinefunction(self.function) or iscoroutinefunction(called)

    def bound(self, function: Callable[..., object]) -> ToolSource:
        """Return the same with another function."""
        return replace(self, function=function)

    def changed(
        self,
        *,
        name: str | None,
        description: str | None,
        strict: bool | None,
        cache_control: CacheHint | None,
    ) -> ToolSource:
        """Return the same with what is given."""
        return replace(
            self,
            name=self.name if name is None else name,
            description=self.description if description is None else description,
            strict=self.strict if strict is None else strict,
            cache_control=self.cache_control if cache_control is None else cache_control,
        )

    def attributes(self) -> dict[str, object]:
        """Return the attributes of the tool: those of its function, so that it passes for one."""
        found: dict[str, object] = {"_source": self}
        if self.function is not None:
            names = ("__module__", "__name__", "__qualname__")
            found |= {name: getattr(self.function, name) for name in names if hasattr(self.function, name)}
            found |= {"__wrapped__": self.function, "__doc__": self.doc}
        return found


def source_of(
    function: Callable[..., object],
    *,
    name: str | None,
    description: str | None,
    strict: bool | None,
    cache_control: CacheHint | None = None,
) -> ToolSource:
    """Return what a callable says about itself, where nothing else is given.

    Raises:
        ConfigurationError: It cannot be called, is a class without fields, or has no fitting name.
    """
    if isinstance(function, type) and _has_fields(function):
        return ToolSource(
            name=function.__name__ if name is None else name,
            function=None,
            strict=strict,
            description=description,
            doc=None if (function.__doc__ or "").startswith(f"{function.__name__}(") else function.__doc__,
            kind=function,
            cache_control=cache_control,
        )
    if isinstance(function, type) or not callable(function):
        raise ConfigurationError(
            f"{function!r} cannot be a tool; pass a function, a method, a callable object, or a pydantic "
            "model or dataclass that describes the arguments"
        )
    own = function
    while isinstance(own, partial):  # which has neither name nor docstring
        own = cast("Callable[..., object]", own.func)
    return ToolSource(
        name=_name(own) if name is None else name,
        function=function,
        strict=strict,
        description=description,
        doc=_doc(own),
        names=_names(own),
        cache_control=cache_control,
    )


def _has_fields(kind: type) -> bool:
    """Say whether a class describes an object: a pydantic model or a dataclass."""
    from dataclasses import is_dataclass

    return hasattr(kind, "model_json_schema") or is_dataclass(kind)


def _name(function: Callable[..., object]) -> str:
    found: object = getattr(function, "__name__", None)
    if isinstance(found, str):
        return found
    # SearchIndex -> search_index, as functions are called
    kind = type(function).__name__
    return "".join(
        f"_{letter.lower()}" if letter.isupper() and at and not kind[at - 1].isupper() else letter.lower()
        for at, letter in enumerate(kind)
    )


def _doc(function: Callable[..., object]) -> str | None:
    if hasattr(function, "__name__"):
        return function.__doc__
    kind = type(function)
    own: str | None = getattr(kind.__call__, "__doc__", None)
    written = (kind.__doc__ or "").startswith(f"{kind.__name__}(")  # by @dataclass
    return own or (None if written else kind.__doc__)


def _names(function: Callable[..., object]) -> Mapping[str, object]:
    if "<locals>" not in getattr(function, "__qualname__", type(function).__qualname__):
        return _NOTHING
    from aiclient.core.annotations import local_names

    return local_names(function)
