"""Parameters read from a function: its signature, its annotations and its docstring."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from inspect import Parameter, Signature, signature
from typing import Annotated, Any, NamedTuple, cast, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, ValidationError, create_model
from pydantic.errors import PydanticUserError
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from aiclient.core.annotations import resolve_annotation, underlying
from aiclient.core.docstrings import parse_docstring
from aiclient.core.errors import ConfigurationError
from aiclient.core.schema_check import unknown_parameter
from aiclient.core.schema_text import SchemaText
from aiclient.core.tool_schema import arguments_error
from aiclient.wire.json import Json, JsonObject

__all__ = ["FunctionParameters"]


class _Member(NamedTuple):
    """One parameter."""

    name: str
    alias: str
    """What the model calls it."""
    hint: object
    default: object
    computed: bool
    """The default is a `Field`'s, which the function cannot apply by itself."""


class FunctionParameters:
    """The parameters of a function, checked by pydantic.

    A parameter without annotation takes any JSON. Extra arguments are refused. `*args` and `**kwargs`
    cannot be described to a model. Keywords that a partial has bound are not the model's.
    """

    def __init__(
        self, tool: str, function: Callable[..., object], *, doc: str | None, names: Mapping[str, object]
    ) -> None:
        """Read the parameters of a function.

        Args:
            tool: Name of the tool, for errors.
            function: Any callable with a signature.
            doc: The docstring that describes the parameters.
            names: What names in annotations mean, beside those of the module.

        Raises:
            ConfigurationError: A parameter cannot be described.
        """
        self._tool = tool
        self._names = names
        self._signature = _signature(tool, function)
        told = parse_docstring(doc).parameters
        self._members = [
            self._member(function, parameter, told.get(parameter.name))
            for parameter in self._signature.parameters.values()
            if parameter.name not in _bound(function)
        ]
        self._model, self.schema = self._describe()

    def validate(self, arguments: JsonObject) -> dict[str, object]:
        """Return the arguments as values of Python; what is left out is left to the function's defaults.

        Raises:
            ToolArgumentsError: They do not fit.
        """
        try:
            made = self._validate(arguments)
        except ValidationError as error:
            repaired = _unquote(arguments, error)
            try:
                if repaired is None:
                    raise
                made = self._validate(repaired)
            except ValidationError:
                raise arguments_error(self._tool, list(map(self._problem, _problems(error)))) from error
        return {
            member.name: cast(object, getattr(made, field))
            for field, member in self._fields()
            if member.computed or field in made.model_fields_set
        }

    def call(self, function: Callable[..., object], values: Mapping[str, object]) -> object:
        """Call the function with values by parameter; positional-only ones go by position."""
        given = dict(values)
        only = [
            parameter
            for parameter in self._signature.parameters.values()
            if parameter.kind is Parameter.POSITIONAL_ONLY
        ]
        while only and only[-1].name not in given:
            only.pop()
        return function(*[given.pop(one.name, cast(object, one.default)) for one in only], **given)

    def _fields(self) -> list[tuple[str, _Member]]:
        """Name the fields of the model so that none hides an attribute of BaseModel."""
        return [(f"p{position}", member) for position, member in enumerate(self._members)]

    def _validate(self, arguments: JsonObject) -> BaseModel:
        # In JSON mode, so that strict models take what JSON can say.
        try:
            text = json.dumps(arguments)
        except (TypeError, ValueError, RecursionError) as error:
            raise arguments_error(self._tool, [("", f"they are not JSON ({error})")]) from error
        return self._model.model_validate_json(text)

    def _member(self, function: Callable[..., object], parameter: Parameter, told: str | None) -> _Member:
        if parameter.kind in {Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD}:
            raise ConfigurationError(
                f"the tool {self._tool!r} takes {parameter}, which no schema can describe; name each"
                " parameter, or take one list or dict"
            )
        hint: object = Any
        if parameter.annotation is not Parameter.empty:
            try:
                hint = resolve_annotation(parameter.annotation, function, self._names)
            except ConfigurationError as error:
                raise self._undescribed(parameter.name, error.message) from error
        marks = [mark for mark in _metadata(hint) if isinstance(mark, FieldInfo)]
        default: object = ... if parameter.default is Parameter.empty else parameter.default
        if isinstance(default, FieldInfo):
            marks.append(default)
            hint, default = Annotated[hint, default], ...
        computed = False
        if default is ...:
            for mark in marks:
                if not mark.is_required():
                    default, computed = mark, True
        alias = next((mark.alias for mark in marks if mark.alias), parameter.name)
        described = next((mark.description for mark in reversed(marks) if mark.description), None)
        text = described or _said(hint) or told
        final = FieldInfo(alias=alias, validation_alias=alias, description=text)
        return _Member(parameter.name, alias, Annotated[hint, final], default, computed)

    def _describe(self) -> tuple[type[BaseModel], JsonObject]:
        try:
            return _describe(self._fields(), self._names)
        except (PydanticUserError, NameError, TypeError) as error:
            for one in self._fields():
                self._check(one)
            raise self._undescribed(None, _reason(error)) from error

    def _check(self, one: tuple[str, _Member]) -> None:
        """Raise where a parameter by itself is at fault."""
        try:
            _describe([one], self._names)
        except (PydanticUserError, NameError, TypeError) as error:
            raise self._undescribed(one[1].name, _reason(error)) from error

    def _undescribed(self, name: str | None, why: str) -> ConfigurationError:
        which = "the parameters" if name is None else f"the parameter {name!r}"
        return ConfigurationError(f"{which} of the tool {self._tool!r} cannot be described: {why}")

    def _problem(self, found: tuple[str, str, str]) -> tuple[str, str]:
        kind, path, text = found
        if kind == "missing":
            text = "it is missing"
        elif kind == "extra_forbidden" and path.count("/") == 1:
            text = unknown_parameter([member.alias for member in self._members])
        return path, text


def _describe(
    named: list[tuple[str, _Member]], names: Mapping[str, object]
) -> tuple[type[BaseModel], JsonObject]:
    """Return a model with these fields, and its schema."""
    fields: dict[str, Any] = {field: (member.hint, _default(member.default)) for field, member in named}
    config = ConfigDict(extra="forbid", protected_namespaces=())
    model: type[BaseModel] = create_model("_ToolArguments", __config__=config, **fields)
    model.model_rebuild(_types_namespace=dict(names))
    schema = model.model_json_schema(schema_generator=SchemaText)
    schema.pop("title", None)
    schema.setdefault("properties", {})
    return model, cast(JsonObject, schema)


def _signature(tool: str, function: Callable[..., object]) -> Signature:
    try:
        found = signature(function)
    except (ValueError, TypeError) as error:
        raise ConfigurationError(
            f"the tool {tool!r} has no signature to read ({error}); use Tool.from_schema, or put a"
            " function around it"
        ) from error
    first = next(iter(found.parameters), None)
    if first == "self" and "." in getattr(underlying(function), "__qualname__", ""):
        raise ConfigurationError(f"the tool {tool!r} is a method; take it from an object of its class")
    return found


def _bound(function: object) -> frozenset[str]:
    """Return the keywords that a partial gives by itself."""
    if not isinstance(function, partial):
        return frozenset()
    return frozenset(cast("partial[object]", function).keywords)


def _metadata(hint: object) -> Sequence[object]:
    return cast(Sequence[object], get_args(hint)[1:]) if get_origin(hint) is Annotated else ()


def _said(hint: object) -> str | None:
    """Return the description in an annotation: plain text, or a `Doc`."""
    for mark in _metadata(hint):
        text = mark if isinstance(mark, str) else getattr(mark, "documentation", None)
        if isinstance(text, str) and text:
            return text
    return None


def _default(default: object) -> object:
    if not isinstance(default, FieldInfo):
        return default
    if default.default_factory is not None:
        return cast(object, Field(default_factory=default.default_factory))
    return ... if default.default is PydanticUndefined else cast(object, default.default)


def _problems(error: ValidationError) -> list[tuple[str, str, str]]:
    """Return the kind, the place and the text of each problem; the values stay out of messages."""
    return [
        (
            found["type"],
            "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in found["loc"]),
            found["msg"],
        )
        for found in error.errors(include_url=False, include_context=False, include_input=False)
    ]


def _unquote(arguments: JsonObject, error: ValidationError) -> JsonObject | None:
    """Return arguments without the quotes that models put around lists and objects; None without such."""
    names = {path.split("/")[1] for _, path, _ in _problems(error) if path}
    repaired = dict(arguments)
    for name, text in arguments.items():
        if name not in names or not isinstance(text, str) or not text.lstrip().startswith(("[", "{")):
            continue
        try:
            repaired[name] = cast(Json, json.loads(text))
        except (ValueError, RecursionError):
            continue
    return None if repaired == arguments else repaired


def _reason(error: Exception) -> str:
    text = str(error).partition("\n")[0]
    if isinstance(error, PydanticUserError) and error.code == "schema-for-unknown-type":
        kind = text.partition("schema for ")[2].partition(". Set")[0]
        return f"{kind} has no JSON form; take a dataclass, a pydantic model or plain JSON types"
    return text
