"""Shapes: what an answer is to look like, as a schema that models read and a check that no answer escapes."""

from __future__ import annotations

import json
import re
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from threading import Lock
from typing import Any, Final, Generic, Literal, Protocol, TypeVar, cast, get_args, get_origin, overload

from pydantic import TypeAdapter, ValidationError
from pydantic.errors import PydanticUserError

from aiclient.core.errors import ConfigurationError, OutputError
from aiclient.core.schema_text import SchemaText
from aiclient.wire.json import Json, JsonObject

__all__ = ["Checker", "Guide", "Shape", "ShapeError", "shape_of"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_KEPT: Final = 512
"""Shapes that are remembered; programs that make classes as they run shall not fill the memory."""
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9_-]+")


class ShapeError(OutputError):
    """A value does not have the shape that was asked for."""

    problems: tuple[tuple[str, str], ...]
    """JSON pointer and text of each problem."""
    fields = (*OutputError.fields, "problems")

    def __init__(self, message: str, problems: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(message)
        self.problems = problems

    @classmethod
    def of(cls, name: str, problems: Sequence[tuple[str, str]]) -> ShapeError:
        """Return the error that tells the problems of a value.

        Args:
            name: Name of the shape.
            problems: JSON pointer and text of each.
        """
        shown = "; ".join(f"{path}: {text}" if path else text for path, text in problems[:5])
        more = f"; and {len(problems) - 5} more" if len(problems) > 5 else ""
        return cls(f"the answer is no {name}: {shown}{more}", tuple(problems))


class Guide(Protocol):
    """What checks one place of a value while the rest is still to come."""

    def accepts(self, value: Json) -> bool:
        """Tell whether a whole value fits there."""
        ...

    def child(self, step: str | int, around: Json) -> Guide:
        """Return what checks a part of the value there, by its key or index and what came of the value."""
        ...


class Checker(Protocol):
    """What checks values of one shape, and writes them back as JSON."""

    def check(self, value: Json) -> object:
        """Return the value in Python; raise ShapeError where it does not fit."""
        ...

    def write(self, value: object) -> Json:
        """Return a value as JSON, with all of its fields."""
        ...

    def guide(self) -> Guide:
        """Return what checks parts of values."""
        ...


class Shape(Generic[T_co]):
    """What an answer is to look like.

    Example:
        >>> shape_of(list[int]).validate([1, "2"])
        [1, 2]
    """

    __slots__ = ("_checker", "derived", "description", "name", "schema")

    def __init__(
        self, name: str, schema: JsonObject, checker: Checker, *, description: str | None = None
    ) -> None:
        """Take what makes up a shape.

        Args:
            name: How providers call it; made safe here.
            schema: JSON schema of it, by alias.
            checker: What checks values.
            description: What it is about.
        """
        self.name: str = _safe_name(name)
        self.description: str | None = description
        self.schema: JsonObject = schema
        self.derived: dict[object, object] = {}
        """What was worked out from the schema, by whom it concerns; so that it is worked out once."""
        self._checker = checker

    def validate(self, value: Json) -> T_co:
        """Return the value that JSON data means.

        Args:
            value: The data, in the shape of `schema`.

        Raises:
            ShapeError: It does not fit.
        """
        return cast(T_co, self._checker.check(value))

    def dump(self, value: object) -> Json:
        """Return a value as JSON: all fields, by alias, None for what is absent.

        Args:
            value: What `validate` returned, or what the caller made.
        """
        return self._checker.write(value)

    def guide(self) -> Guide:
        """Return what checks parts of a value while others are still to come."""
        return self._checker.guide()

    def __repr__(self) -> str:
        return f"Shape({self.name!r})"


def _safe_name(name: str) -> str:
    """Return a name in the letters that every provider takes, 64 of them at most."""
    return _UNSAFE.sub("_", name).strip("_")[:64] or "answer"


class _Typed:
    """Checks by pydantic, as if the data came as JSON text, so that strict models take what JSON can say."""

    def __init__(self, name: str, adapter: TypeAdapter[object]) -> None:
        self._name = name
        self._adapter = adapter
        self._guide: Guide | None = None

    def check(self, value: Json) -> object:
        try:
            text = json.dumps(value, allow_nan=False)
        except (TypeError, ValueError, RecursionError) as error:
            raise ShapeError.of(self._name, [("", f"it is not JSON ({error})")]) from error
        try:
            return self._adapter.validate_json(text)
        except ValidationError as error:
            raise ShapeError.of(self._name, _problems(error, value)) from None

    def guide(self) -> Guide:
        from aiclient.structured.guide_core import CoreGuide

        if self._guide is None:
            self._guide = CoreGuide.of(self._adapter.core_schema)
        return self._guide

    def write(self, value: object) -> Json:
        return cast(Json, self._adapter.dump_python(value, mode="json", by_alias=True, warnings=False))


def _problems(error: ValidationError, value: Json) -> list[tuple[str, str]]:
    """Return place and text of each problem; the values stay out of the texts."""
    return [
        (_pointer(found["loc"], found["type"] == "missing", value), found["msg"])
        for found in error.errors(include_url=False, include_context=False, include_input=False)
    ]


def _pointer(loc: tuple[int | str, ...], missing: bool, value: Json) -> str:
    """Return the place of a problem in the value: pydantic also names the branches of unions it tried."""
    path, at = "", cast(object, value)
    for position, step in enumerate(loc):
        members = cast("dict[str, object]", at) if isinstance(at, dict) else {}
        items = cast("list[object]", at) if isinstance(at, list) else []
        if str(step) in members:
            at = members[str(step)]
        elif isinstance(step, int) and step < len(items):
            at = items[step]
        elif not (missing and position == len(loc) - 1):
            continue
        path += "/" + str(step).replace("~", "~0").replace("/", "~1")
    return path


_known: Final[OrderedDict[object, Shape[object]]] = OrderedDict()
_lock: Final = Lock()


@overload
def shape_of(wanted: type[T]) -> Shape[T]: ...
@overload
def shape_of(wanted: object) -> Shape[object]: ...
def shape_of(wanted: object) -> object:
    """Return the shape of a type; it is made once.

    Args:
        wanted: A pydantic model, a dataclass, TypedDict, NamedTuple, Enum, Literal, a list, dict, tuple, set
            or union of such, a scalar, or a JSON schema as a mapping (which needs the extra `schema`).

    Raises:
        ConfigurationError: The type has no JSON form, or the schema is none.
        MissingExtraError: It is a JSON schema, and what checks against those is not installed.
    """
    key = _key(wanted)
    with _lock:
        found = _known.get(key) if key is not None else None
        if found is not None:
            _known.move_to_end(key)
            return found
    made = _raw(cast(Mapping[str, Json], wanted)) if isinstance(wanted, Mapping) else _typed(wanted)
    if key is not None:
        with _lock:
            # Made without the lock, because types run code of their own; whoever comes first counts.
            made = _known.setdefault(key, made)
            while len(_known) > _KEPT:
                _known.popitem(last=False)
    return made


def _key(wanted: object) -> object:
    """Return what a shape is remembered by; None where it cannot be."""
    if isinstance(wanted, type):
        return wanted
    try:
        if isinstance(wanted, Mapping):
            return json.dumps(wanted)
        hash(wanted)
    except (TypeError, ValueError, RecursionError):
        return None
    return wanted, repr(wanted)  # `int | str` equals `str | int`, and yet reads differently


def _raw(schema: Mapping[str, Json]) -> Shape[object]:
    from aiclient.structured.raw_schema import raw_shape

    return raw_shape(schema)


def _typed(wanted: object) -> Shape[object]:
    from aiclient.core.annotations import resolve_annotation
    from aiclient.structured.unfit import shown, unfit_schema, unfit_type, unmade

    name = _name(wanted)
    hint = wanted
    try:
        if why := unfit_type(wanted):
            raise ConfigurationError(why)
        if not hasattr(wanted, "__pydantic_core_schema__"):
            hint = resolve_annotation(wanted, shape_of, {})
        adapter = TypeAdapter[object](cast(Any, hint))
        schema = cast(JsonObject, adapter.json_schema(schema_generator=SchemaText, mode="validation"))
        if why := unfit_schema(adapter.core_schema):
            raise ConfigurationError(why)
    except (PydanticUserError, ConfigurationError, NameError, TypeError, RecursionError) as error:
        raise ConfigurationError(
            f"{shown(wanted)} cannot be the type of an answer: {unmade(error)}; use a pydantic model,"
            " a dataclass, a TypedDict, plain JSON types or a JSON schema"
        ) from error
    told = schema.get("description")
    return Shape(name, schema, _Typed(name, adapter), description=told if isinstance(told, str) else None)


def _name(wanted: object) -> str:
    origin, args = cast(object, get_origin(wanted)), cast(tuple[object, ...], get_args(wanted))
    if origin is not None and origin is not Literal:
        inner = "_".join(_name(arg) for arg in args if isinstance(arg, type) or get_origin(arg) is not None)
        return f"{_plain(origin)}_{inner}" if inner else _plain(origin)
    return _plain(wanted)


def _plain(kind: object) -> str:
    name = cast(object, getattr(kind, "__name__", None) or getattr(kind, "_name", None))
    return _safe_name(name if isinstance(name, str) else "answer")
