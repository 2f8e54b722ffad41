"""Requests, answers, events, usage and tools as JSON: what is written today is read tomorrow."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, fields
from datetime import date, datetime, time
from decimal import Decimal
from math import isfinite
from os import PathLike, fspath
from typing import Any, Final, cast

from aiclient.core.errors import AIClientError, ConfigurationError
from aiclient.core.record_kinds import KINDS, LEFT_OUT, NAMES
from aiclient.core.tools import Tool, as_tool
from aiclient.core.values import decode_value, encode_value
from aiclient.wire.json import Json, JsonObject

__all__ = ["RECORD_SCHEMA", "from_json", "to_json"]

RECORD_SCHEMA: Final = 1
"""Written into every record; a reader refuses only what is newer than itself."""

_TAG: Final = "$"
_TEXTS: Final[Mapping[str, tuple[type, Callable[[Any], str], Callable[[str], object]]]] = {
    # In this order: a datetime is a date as well.
    "decimal": (Decimal, str, Decimal),
    "datetime": (datetime, datetime.isoformat, datetime.fromisoformat),
    "date": (date, date.isoformat, date.fromisoformat),
    "time": (time, time.isoformat, time.fromisoformat),
    "bytes": (bytes, lambda value: b64encode(value).decode("ascii"), b64decode),
    "float": (float, repr, float),
}
_HOLDERS: Final = cast(
    "Mapping[str, Callable[[object], object]]", {"tuple": tuple, "set": frozenset, "map": dict}
)


def to_json(value: object) -> JsonObject:
    """Return a request, a response, an event, a usage, a message, a part or a tool as a JSON object.

    Fields at their defaults are left out, and so is what cannot be kept: the state of a running call, extra
    headers (which carry keys), functions of tools, and parsed objects, whose classes are the caller's.

    Args:
        value: Any value of the library's own that tells what was asked or answered; not a client.

    Raises:
        ConfigurationError: The value, or something in it, is of another kind.

    Example:
        >>> from aiclient.core.usage import Usage
        >>> to_json(Usage(input_tokens=3))
        {'schema': 1, 'record': {'$': 'usage', 'input_tokens': 3}}
    """
    return {"schema": RECORD_SCHEMA, "record": _written(value)}


def from_json(data: Mapping[str, object]) -> object:
    """Return what `to_json` was given.

    Args:
        data: What `to_json` gave, in this version or an older one.

    Raises:
        ConfigurationError: It is no record, or a newer version wrote it.
    """
    version = data.get("schema")
    if not isinstance(version, int) or "record" not in data:
        raise ConfigurationError("this is no record: it lacks `schema` and `record`")
    if version > RECORD_SCHEMA:
        raise ConfigurationError(
            f"the record was written by a newer version: schema {version}, and this one reads "
            f"{RECORD_SCHEMA}; upgrade aiclient-llm"
        )
    return _read(cast(Json, data["record"]))


def _written(value: object) -> Json:
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float) and isfinite(value):
        return value
    name = NAMES.get(type(value))
    if name is not None:
        return {_TAG: name, **_fields(value, name)}
    for word, (kind, write, _) in _TEXTS.items():
        if isinstance(value, kind):
            return {_TAG: word, "is": write(cast(Any, value))}
    return _written_holder(value)


def _written_holder(value: object) -> Json:
    if isinstance(value, Tool) or callable(value):
        return _tool(as_tool(cast("Callable[..., object]", value)))
    if isinstance(value, AIClientError):
        return {_TAG: "error", "is": encode_value(value)}
    if isinstance(value, Mapping):
        return _mapping(cast("Mapping[object, object]", value))
    if isinstance(value, list):
        return [_written(item) for item in cast("list[object]", value)]
    if isinstance(value, tuple | frozenset | set):
        word = "tuple" if isinstance(value, tuple) else "set"
        items = [_written(item) for item in cast("Iterable[object]", value)]
        return {_TAG: word, "is": items if word == "tuple" else sorted(items, key=repr)}
    if isinstance(value, PathLike):
        return str(fspath(cast("PathLike[str]", value)))
    raise ConfigurationError(f"a {type(value).__name__} cannot be written down; use values of the library")


def _fields(value: object, name: str) -> JsonObject:
    found: JsonObject = {}
    for field in fields(cast(Any, value)):
        held: object = getattr(value, field.name)
        if field.name in LEFT_OUT.get(name, ()) or field.name.startswith("_") or _is_default(field, held):
            continue
        # What looks up an id is called; only the id can be kept.
        found[field.name] = _written(held() if field.name == "exchange_id" and callable(held) else held)
    return found


def _is_default(field: Field[Any], held: object) -> bool:
    default = field.default_factory() if field.default_factory is not MISSING else field.default
    return default is not MISSING and type(held) is type(default) and held == default


def _mapping(value: Mapping[object, object]) -> Json:
    if all(isinstance(key, str) and key != _TAG for key in value):
        return {cast(str, key): _written(item) for key, item in value.items()}
    return {_TAG: "map", "is": [[_written(key), _written(item)] for key, item in value.items()]}


def _tool(tool: Tool[..., object]) -> Json:
    about: JsonObject = {"name": tool.name, "description": tool.description, "parameters": tool.parameters}
    if tool.strict is not None:
        about["strict"] = tool.strict
    if tool.cache_control is not None:
        about["cache_control"] = _written(tool.cache_control)
    return {_TAG: "tool", **about}


def _read(data: Json) -> object:
    if isinstance(data, list):
        return [_read(item) for item in data]
    if not isinstance(data, dict):
        return data
    word = data.get(_TAG)
    if word is None:
        return {name: _read(item) for name, item in data.items()}
    inner = {name: _read(item) for name, item in data.items() if name != _TAG}
    try:
        return _made(str(word), data, inner)
    except (TypeError, ValueError, KeyError, ArithmeticError) as error:
        raise ConfigurationError(f"a {word!r} of the record cannot be read: {error}") from None


def _made(word: str, data: JsonObject, inner: dict[str, object]) -> object:
    if word in KINDS:
        return KINDS[word](**inner)
    if word in _TEXTS:
        return _TEXTS[word][2](cast(str, inner["is"]))
    if word == "tool":
        strict = cast("bool | None", inner.pop("strict", None))
        return Tool.from_schema(**cast(Any, inner)).replace(strict=strict)
    if word == "error":
        return decode_value(data["is"])
    if word in _HOLDERS:
        return _HOLDERS[word](inner["is"])
    raise ConfigurationError(f"the record holds a {word!r}, which this version does not know")
