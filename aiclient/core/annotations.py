"""Annotations of a function's parameters, resolved to types: forward references, local names, TypedDict."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from functools import partial
from inspect import currentframe, unwrap
from types import MethodType, UnionType
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin, get_type_hints, is_typeddict

from aiclient.core.errors import ConfigurationError

__all__ = ["local_names", "resolve_annotation", "underlying"]

_WORD = re.compile(r"[^\W\d]\w*")


def underlying(function: Callable[..., object]) -> Callable[..., object]:
    """Return the function that a partial, a method, a wrapper or a callable object ends up calling."""
    while True:
        if isinstance(function, partial):
            function = cast("Callable[..., object]", function.func)
        elif isinstance(function, MethodType | staticmethod):
            function = cast("Callable[..., object]", function.__func__)
        elif hasattr(function, "__wrapped__"):
            function = unwrap(function)
        elif hasattr(function, "__code__") or not callable(function):
            return function
        else:
            called = cast("Callable[..., object]", type(function).__call__)
            if not hasattr(called, "__code__"):
                return function
            function = called


def local_names(function: Callable[..., object]) -> Mapping[str, object]:
    """Return what the annotations of a function made inside of another one may mean.

    Names of a function's body are gone once it has returned, so this is asked while it runs. Only the
    classes and what the annotations mention are kept.
    """
    target = underlying(function)
    scope, local, _ = getattr(target, "__qualname__", "").rpartition(".<locals>.")
    if not local:
        return {}
    try:
        texts = [text for text in target.__annotations__.values() if isinstance(text, str)]
    except NameError:  # Python 3.14 evaluates here
        return {}
    mentioned = {word for text in texts for word in _WORD.findall(text)}
    names: dict[str, object] = {}
    frame = currentframe()
    while mentioned and frame is not None:
        where = frame.f_code.co_qualname
        if scope == where or scope.startswith(f"{where}.<locals>."):
            for name, value in frame.f_locals.items():
                if name in mentioned or isinstance(value, type):
                    names.setdefault(name, value)
        frame = frame.f_back
    return names


def resolve_annotation(
    annotation: object, function: Callable[..., object], names: Mapping[str, object]
) -> object:
    """Return the type that an annotation means.

    Args:
        annotation: What the signature holds: a type, or text.
        function: The function, for the names of its module.
        names: Names beside those of the module.

    Raises:
        ConfigurationError: A name in it is unknown.
    """

    def holder() -> None: ...

    holder.__annotations__ = {"it": annotation}
    module = cast(dict[str, Any], getattr(underlying(function), "__globals__", {}))
    try:
        hint: object = get_type_hints(holder, module, dict(names), include_extras=True)["it"]
    except (NameError, AttributeError, SyntaxError, TypeError) as error:
        raise ConfigurationError(
            f"its annotation {annotation!r} cannot be resolved ({error}); name a type that the module"
            " imports at run time, not only under TYPE_CHECKING"
        ) from error
    return _portable(hint) if sys.version_info < (3, 12) else hint


def _portable(hint: object) -> object:
    """Return a type with every typing.TypedDict in it as one that pydantic takes on Python 3.11."""
    if is_typeddict(hint):
        return _typed_dict(cast(type, hint)) if type(hint).__module__ == "typing" else hint
    origin, args = cast(object, get_origin(hint)), cast(tuple[object, ...], get_args(hint))
    if origin is None or origin is Literal or origin is Callable:
        return hint
    if origin is Annotated:
        inner = _portable(args[0])
        return hint if inner is args[0] else Annotated[inner, *args[1:]]
    portable = tuple(_portable(arg) for arg in args)
    if all(new is old for new, old in zip(portable, args, strict=True)):
        return hint
    if origin is Union or origin is UnionType:  # pyright: ignore[reportUnnecessaryComparison]
        return cast(object, Union[portable])  # noqa: UP007 - the members are known only now
    return cast("dict[object, object]", origin)[portable]


def _typed_dict(kind: type) -> object:
    from typing import NotRequired, Required

    from typing_extensions import TypedDict

    members: dict[str, object] = {}
    for name, hint in get_type_hints(kind, include_extras=True).items():
        told = get_origin(hint) in {Required, NotRequired}
        required = name in cast(frozenset[str], vars(kind)["__required_keys__"])
        if told:
            required, hint = get_origin(hint) is Required, get_args(hint)[0]
        portable = _portable(hint)
        members[name] = Required[portable] if required else NotRequired[portable]
    made = cast("Callable[..., type]", TypedDict)(kind.__name__, members)
    made.__doc__, made.__module__, made.__qualname__ = kind.__doc__, kind.__module__, kind.__qualname__
    return made
