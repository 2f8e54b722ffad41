"""Shapes given as JSON schemas, of any draft from 4 to 2020-12, checked by the `jsonschema` library."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final, cast

from aiclient.core.errors import ConfigurationError, MissingExtraError
from aiclient.structured.guide_schema import SchemaGuide
from aiclient.structured.shape import Guide, Shape, ShapeError
from aiclient.wire.json import Json, JsonObject

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

__all__ = ["raw_shape"]

_VERBATIM: Final = frozenset(["const", "default", "enum", "example", "examples"])
"""Keywords whose values are data, not schemas."""


def raw_shape(schema: Mapping[str, Json]) -> Shape[object]:
    """Return the shape that a JSON schema describes; values stay JSON.

    Args:
        schema: The schema. What it refers to must be inside of it: nothing is fetched.

    Raises:
        ConfigurationError: It is no schema, refers to something outside, or has a pattern that Python's
            regular expressions do not know.
        MissingExtraError: The library is not installed.
    """
    own: JsonObject = dict(schema)
    title, told = own.get("title"), own.get("description")
    name = title if isinstance(title, str) and title else "answer"
    return Shape(name, told if isinstance(told, str) else None, own, _Checked(name, own, _validator(own)))


def _validator(schema: JsonObject) -> Validator:
    try:
        from jsonschema.exceptions import SchemaError
        from jsonschema.validators import (
            Draft4Validator,
            Draft7Validator,
            Draft202012Validator,
            validator_for,
        )
        from referencing import Registry
        from referencing.exceptions import Unresolvable
    except ImportError as error:
        raise MissingExtraError(
            "answers of a JSON schema are checked by jsonschema, which is not installed; "
            "run `pip install 'aiclient-llm[schema]'`, or use a pydantic model"
        ) from error
    kind = validator_for(cast("Mapping[str, object]", schema), default=Draft202012Validator)
    kinds = (kind,) if "$schema" in schema else (kind, Draft7Validator, Draft4Validator)
    problems: list[str] = []
    for kind in kinds:  # many schemas of older drafts do not say so
        try:
            kind.check_schema(schema)
            break
        except (SchemaError, Unresolvable, RecursionError) as error:
            problems.append(str(getattr(error, "message", error)).partition("\n")[0][:300])
    else:
        raise ConfigurationError(f"the answer's JSON schema is none: {problems[0]}")
    for pattern in _patterns(schema):
        try:
            re.compile(pattern)
        except (re.error, RecursionError, OverflowError) as error:
            raise ConfigurationError(
                f"the answer's JSON schema has the pattern {pattern[:80]!r}, which Python cannot check"
                f" ({error}); write it in Python's syntax"
            ) from error
    return kind(schema, registry=Registry(), format_checker=kind.FORMAT_CHECKER)


def _patterns(schema: Json) -> Iterator[str]:
    stack: list[Json] = [schema]
    while stack:
        node = stack.pop()
        if isinstance(node, list):
            stack += node
        if not isinstance(node, dict):
            continue
        pattern, named = node.get("pattern"), node.get("patternProperties")
        if isinstance(pattern, str):
            yield pattern
        if isinstance(named, dict):
            yield from named
        stack += [value for key, value in node.items() if key not in _VERBATIM]


class _Checked:
    """Checks by a JSON schema."""

    def __init__(self, name: str, schema: JsonObject, validator: Validator) -> None:
        self._name = name
        self._validator = validator
        self._guide = SchemaGuide(validator, schema, schema)

    def guide(self) -> Guide:
        return self._guide

    def check(self, value: Json) -> object:
        from jsonschema.exceptions import ValidationError
        from referencing.exceptions import Unresolvable

        try:
            found: list[ValidationError] = list(self._validator.iter_errors(value))
        except Unresolvable as error:
            raise ConfigurationError(
                f"the answer's JSON schema refers to {error.ref!r}, which is not in it; nothing is fetched,"
                " so put it under $defs"
            ) from error
        except RecursionError as error:
            raise ShapeError.of(self._name, [("", "it is nested too deeply, or its schema is")]) from error
        if found:
            problems = [(_pointer(error), _text(error)) for error in found]
            raise ShapeError.of(self._name, sorted(set(problems)))
        return value

    def write(self, value: object) -> Json:
        return cast(Json, value)


def _pointer(error: object) -> str:
    steps = cast("Iterator[str | int]", getattr(error, "absolute_path", ()))
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in steps)


def _text(error: object) -> str:
    """Say what a keyword wants; the value stays out of the text."""
    keyword, wanted = getattr(error, "validator", ""), cast(object, getattr(error, "validator_value", None))
    if keyword == "required" and isinstance(wanted, list):
        value = cast(object, getattr(error, "instance", None))
        names = cast("list[object]", wanted)
        missing = [str(one) for one in names if isinstance(value, dict) and one not in value]
        return f"missing: {', '.join(missing)}"
    shown = repr(wanted)
    return f"it breaks {keyword}: {shown if len(shown) <= 120 else shown[:117] + '...'}"
