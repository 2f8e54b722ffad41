"""Shapes given as JSON schemas, of any draft from 4 to 2020-12, checked by the `jsonschema` library."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, cast

from aiclient.core.errors import ConfigurationError, MissingExtraError
from aiclient.structured.guide_schema import SchemaGuide
from aiclient.structured.ledger import DATA, MAPS
from aiclient.structured.patterns import PatternError, python_pattern
from aiclient.structured.shape import Guide, Shape, ShapeError
from aiclient.wire.json import Json, JsonObject

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

__all__ = ["raw_shape"]


def raw_shape(schema: Mapping[str, Json]) -> Shape[object]:
    """Return the shape that a JSON schema describes; values stay JSON.

    Args:
        schema: The schema. What it refers to must be inside of it: nothing is fetched.

    Raises:
        ConfigurationError: It is no JSON, no schema, refers to something outside, or has a pattern that
            Python's regular expressions do not know.
        MissingExtraError: The library is not installed.
    """
    own = _own(schema)
    title, told = own.get("title"), own.get("description")
    name = title if isinstance(title, str) and title else "answer"
    checked = _Checked(name, _validator(own))
    return Shape(name, own, checked, description=told if isinstance(told, str) else None)


def _own(schema: Mapping[str, Json]) -> JsonObject:
    """Return a copy as it is sent: tuples are lists there, and all keys are texts."""
    try:
        return cast(JsonObject, json.loads(json.dumps(dict(schema))))
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(
            f"the answer's JSON schema is no JSON: {error}; dicts, lists, texts, numbers, bools and None are"
        ) from error


def _validator(schema: JsonObject) -> Validator:
    try:
        from jsonschema import FormatChecker
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
    try:
        schema = cast(JsonObject, _pythonic(schema))
    except RecursionError as error:
        raise ConfigurationError("the answer's JSON schema is nested too deeply") from error
    kind = validator_for(cast("Mapping[str, object]", schema), default=Draft202012Validator)
    kinds = (kind,) if "$schema" in schema else (kind, Draft7Validator, Draft4Validator)
    problems: list[str] = []
    for kind in kinds:  # many schemas of older drafts do not say so
        try:
            # Patterns were looked at already, and other formats do not matter in a schema.
            check = cast("Callable[..., None]", kind.check_schema)
            for part in (schema, *_definitions(schema)):  # older drafts do not look into $defs
                check(part, format_checker=FormatChecker(formats=()))
            break
        except (SchemaError, Unresolvable, RecursionError) as error:
            problems.append(str(getattr(error, "message", error)).partition("\n")[0][:300])
    else:
        raise ConfigurationError(f"the answer's JSON schema is none: {problems[0]}")
    return kind(schema, registry=Registry(), format_checker=kind.FORMAT_CHECKER)


def _definitions(schema: JsonObject) -> list[Json]:
    found = [schema.get(name) for name in ("$defs", "definitions")]
    return [part for parts in found if isinstance(parts, dict) for part in parts.values()]


def _pythonic(schema: Json) -> Json:
    """Return a schema with its regular expressions in Python's syntax."""
    if isinstance(schema, list):
        return [_pythonic(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made: JsonObject = {}
    for name, value in schema.items():
        if name in DATA:
            made[name] = value
        elif name == "pattern" and isinstance(value, str):
            made[name] = _pattern(value)
        elif name in MAPS and isinstance(value, dict):
            patterns = name == "patternProperties"
            made[name] = {
                # Of `false` the library does not tell where it was broken.
                _pattern(key) if patterns else key: {"not": {}} if one is False else _pythonic(one)
                for key, one in value.items()
            }
        else:
            made[name] = _pythonic(value)
    return made


def _pattern(pattern: str) -> str:
    try:
        return python_pattern(pattern)
    except PatternError as error:
        raise ConfigurationError(
            f"the answer's JSON schema has the pattern {pattern[:80]!r}, which Python cannot check ({error});"
            " write it in Python's syntax"
        ) from error


class _Checked:
    """Checks by a JSON schema."""

    def __init__(self, name: str, validator: Validator) -> None:
        self._name = name
        self._validator = validator
        schema = cast(JsonObject, validator.schema)  # its patterns are Python's
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
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ConfigurationError(
                f"the answer's JSON schema is none in a part that only a reference leads to: {error}"
            ) from error
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
    if keyword is None or (keyword == "not" and wanted == {}):
        return "nothing may stand here"
    shown = repr(wanted)
    return f"it breaks {keyword}: {shown if len(shown) <= 120 else shown[:117] + '...'}"
