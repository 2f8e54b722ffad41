"""Writes values as JSON and reads them back: what effects carry, and what they result in."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from math import isfinite
from typing import cast

from aiclient.core import errors
from aiclient.core.errors import AIClientError, ConfigurationError
from aiclient.wire.http import Headers, HttpRequest
from aiclient.wire.json import Json
from aiclient.wire.redact import redact_header, redact_url

__all__ = ["decode_value", "encode_value"]

_OURS = ("aiclient", "aiclient_generated")
_PLAIN = (bool, int, str)


def encode_value(value: object) -> Json:
    """Return a value as JSON; secrets in headers and URLs are masked.

    Args:
        value: JSON data, bytes, tuples, sets, dates, decimals, errors of ours, dataclasses or models.

    Raises:
        ConfigurationError: The value is of another kind.
    """
    if value is None or isinstance(value, _PLAIN):
        return cast(Json, value)
    if isinstance(value, float):
        return value if isfinite(value) else {"$float": repr(value)}
    for kind, encode in _ENCODERS:
        if isinstance(value, kind):
            return encode(value)
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value) if field.compare]
        state = {name: encode_value(cast(object, getattr(value, name))) for name in names}
        return {"$object": _name(type(value)), "fields": cast(Json, state)}
    dump = cast("Callable[..., object] | None", getattr(value, "model_dump", None))
    if dump is not None:
        state_of = cast(Json, dump(mode="json", by_alias=True, exclude_unset=True))
        return {"$model": _name(type(value)), "value": state_of}
    raise ConfigurationError(
        f"a {type(value).__name__} cannot be written to a log; use JSON data, a dataclass or a pydantic model"
    )


def _mapping(value: object) -> Json:
    items = cast(Mapping[object, object], value).items()
    if all(isinstance(key, str) and not key.startswith("$") for key, _ in items):
        return {cast(str, key): encode_value(item) for key, item in items}
    return {"$dict": [[encode_value(key), encode_value(item)] for key, item in items]}


def _items(value: object) -> list[Json]:
    return [encode_value(item) for item in cast(Iterable[object], value)]


def _bytes(value: object) -> Json:
    data = bytes(cast(bytes, value))
    try:
        return {"$text": data.decode("utf-8")}
    except UnicodeDecodeError:
        return {"$bytes": base64.b64encode(data).decode("ascii")}


def _headers(value: object) -> Json:
    pairs = cast(Headers, value).pairs()
    return {"$headers": [[name, redact_header(name, text)] for name, text in pairs]}


def _request(value: object) -> Json:
    request = cast(HttpRequest, value)
    state = {
        field.name: encode_value(cast(object, getattr(request, field.name))) for field in fields(request)
    }
    masked: list[object] = [(name, redact_header(name, text)) for name, text in request.headers]
    state["headers"] = encode_value(tuple(masked))
    state["url"] = redact_url(request.url)
    return {"$object": _name(HttpRequest), "fields": cast(Json, state)}


def _error(value: object) -> Json:
    error = cast(AIClientError, value)
    state = {name: encode_value(item) for name, item in error.state().items()}
    return {"$error": type(error).__name__, "message": error.message, "state": cast(Json, state)}


_ENCODERS: tuple[tuple[type, Callable[[object], Json]], ...] = (
    (Headers, _headers),
    (HttpRequest, _request),
    (AIClientError, _error),
    (Mapping, _mapping),
    (list, _items),
    (tuple, lambda value: {"$tuple": _items(value)}),
    (set, lambda value: {"$set": sorted(_items(value), key=repr)}),
    (frozenset, lambda value: {"$frozenset": sorted(_items(value), key=repr)}),
    (bytes, _bytes),
    (bytearray, _bytes),
    (Decimal, lambda value: {"$decimal": str(value)}),
    (datetime, lambda value: {"$datetime": cast(datetime, value).isoformat()}),
    (date, lambda value: {"$date": cast(date, value).isoformat()}),
)


def _name(kind: type) -> str:
    return f"{kind.__module__}:{kind.__qualname__}"


def decode_value(data: Json, known: Mapping[str, type] | None = None) -> object:
    """Return the value that was written.

    Args:
        data: What `encode_value` returned.
        known: Classes outside of this library by `"module:Name"`. A log is data: it may not import
            whatever it likes.

    Raises:
        ConfigurationError: The data names a class that is neither ours nor known.
    """
    if isinstance(data, list):
        return [decode_value(item, known) for item in data]
    if not isinstance(data, dict):
        return data
    tag = next(iter(data), "")
    if tag in _LEAVES:
        return _LEAVES[tag](data[tag])
    if tag in _BRANCHES:
        return _BRANCHES[tag](data, known)
    return {key: decode_value(item, known) for key, item in data.items()}


_Known = Mapping[str, type] | None
_Data = dict[str, Json]


def _list(data: _Data, tag: str, known: _Known) -> list[object]:
    return [decode_value(item, known) for item in cast(list[Json], data[tag])]


def _read_dict(data: _Data, known: _Known) -> object:
    return dict(cast(list[tuple[object, object]], _list(data, "$dict", known)))


def _read_error(data: _Data, known: _Known) -> object:
    kind = cast(object, getattr(errors, str(data["$error"]), None))
    if not (isinstance(kind, type) and issubclass(kind, AIClientError)):
        raise ConfigurationError(f"the log holds an error of an unknown class {data['$error']!r}")
    state = cast(dict[str, object], decode_value(data["state"], known))
    return kind.restore(str(data["message"]), state)


def _read_object(data: _Data, known: _Known) -> object:
    kind = _class(str(data["$object"]), known)
    return kind(**cast(dict[str, object], decode_value(data["fields"], known)))


def _read_model(data: _Data, known: _Known) -> object:
    kind = cast(object, _class(str(data["$model"]), known))
    validate = cast("Callable[[Json], object]", getattr(kind, "model_validate", None))
    return validate(data["value"])


def _class(name: str, known: _Known) -> Callable[..., object]:
    found: object = (known or {}).get(name)
    module, _, path = name.partition(":")
    if found is None and module.partition(".")[0] in _OURS:
        found = import_module(module)
        for step in path.split("."):
            found = cast(object, getattr(found, step, None))
    if not isinstance(found, type):
        raise ConfigurationError(f"the log holds a {name!r}, which is not known here; pass it in `known`")
    return cast("Callable[..., object]", found)


_LEAVES: dict[str, Callable[[Json], object]] = {
    "$float": lambda data: float(str(data)),
    "$text": lambda data: str(data).encode(),
    "$bytes": lambda data: base64.b64decode(str(data)),
    "$headers": lambda data: Headers.of(cast(list[tuple[str, str]], data)),
    "$decimal": lambda data: Decimal(str(data)),
    "$datetime": lambda data: datetime.fromisoformat(str(data)),
    "$date": lambda data: date.fromisoformat(str(data)),
}
_BRANCHES: dict[str, Callable[[_Data, _Known], object]] = {
    "$dict": _read_dict,
    "$tuple": lambda data, known: tuple(_list(data, "$tuple", known)),
    "$set": lambda data, known: set(_list(data, "$set", known)),
    "$frozenset": lambda data, known: frozenset(_list(data, "$frozenset", known)),
    "$error": _read_error,
    "$object": _read_object,
    "$model": _read_model,
}
