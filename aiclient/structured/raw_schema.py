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
    from jsonschema import FormatChecker
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
        from referencing import Registry
    except ImportError as error:
        raise MissingExtraError(
            "answers of a JSON schema are checked by jsonschema, which is not installed; "
            "run `pip install 'aiclient-llm[schema]'`, or use a pydantic model"
        ) from error
    try:
        schema = cast(JsonObject, _pythonic(schema))
    except RecursionError as error:
        raise ConfigurationError("the answer's JSON schema is nested too deeply") from error
    problems: list[str] = []
    for draft in _drafts(schema.get("$schema", "")):
        # Patterns were looked at already, and other formats do not matter in a schema.
        problem = _problem(draft, schema, FormatChecker(formats=()))
        if not problem:
            return draft(schema, registry=Registry(), format_checker=draft.FORMAT_CHECKER)
        problems.append(problem)
    raise ConfigurationError(f"the answer's JSON schema is none: {problems[0]}")


def _drafts(named: Json) -> list[type[Validator]]:
    """Return the drafts that a schema may be of; many old ones do not say so, or in other words."""
    from jsonschema.validators import Draft4Validator, Draft7Validator, Draft202012Validator, validator_for

    try:
        told = validator_for({"$schema": named}, default=Draft202012Validator)
    except (AttributeError, TypeError, ValueError) as error:
        raise ConfigurationError("the answer's JSON schema is none: its $schema is no URI") from error
    if told is not Draft202012Validator or "2020-12" in str(named):
        return [told]
    return [Draft202012Validator, Draft7Validator, Draft4Validator]


def _problem(draft: type[Validator], schema: JsonObject, formats: FormatChecker) -> str:
    """Return what a draft says against a schema; nothing where it takes it."""
    from jsonschema.exceptions import SchemaError
    from referencing.exceptions import Unresolvable

    parts: list[Json] = [schema]
    definitions = schema.get("$defs")
    if isinstance(definitions, dict) and "$defs" not in str(draft.META_SCHEMA):
        parts += definitions.values()  # older drafts do not look into them
    check = cast("Callable[..., None]", draft.check_schema)
    try:
        for part in parts:
            check(part, format_checker=formats)
    except (SchemaError, Unresolvable, RecursionError) as error:
        return str(getattr(error, "message", error)).partition("\n")[0][:300] or "it is nested too deeply"
    return ""


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
