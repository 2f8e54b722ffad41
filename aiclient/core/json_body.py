"""Writes a request body as JSON, and finds the place where it is none."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import isfinite
from typing import cast

from aiclient.core.errors import RequestEncodingError
from aiclient.wire.unset import NotGiven

__all__ = ["encode_json"]


_CONTAINERS: tuple[type, ...] = (dict, list, tuple)
_BINARY: tuple[type, ...] = (bytes, bytearray, memoryview)


def _plain(value: object) -> object:
    """Turn what is nearly JSON into JSON: answers that are sent back, mappings, sequences."""
    kind = type(value)
    dump = cast("Callable[..., object] | None", getattr(value, "model_dump", None))
    if dump is not None:
        return dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, Mapping):
        return dict(cast(Mapping[str, object], value))
    if isinstance(value, Sequence) and kind not in _BINARY:
        return list(cast(Sequence[object], value))
    raise TypeError(kind.__name__)


_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_plain)


def encode_json(body: Mapping[str, object] | Sequence[object]) -> bytes:
    """Return a body as JSON in UTF-8.

    Raises:
        RequestEncodingError: Something in it is no JSON; the message says where and what.
    """
    try:
        return _ENCODER.encode(body).encode()
    except (TypeError, ValueError, RecursionError) as error:
        path, what = _fault(body) or ("", f"it cannot be written ({type(error).__name__})")
        raise RequestEncodingError(f"the request body is not JSON at {path or '/'}: {what}", path) from None


def _fault(body: object) -> tuple[str, str] | None:
    try:
        return _find_fault(body, "", ())
    except RecursionError:
        return "", "it is nested too deeply"


_SURROGATE = re.compile("[\ud800-\udfff]")


def _find_fault(value: object, path: str, above: tuple[int, ...]) -> tuple[str, str] | None:
    """Return where the body is no JSON, and why."""
    if value is None or isinstance(value, bool | int):
        return None
    if isinstance(value, str):
        return (path, "the text holds half of a surrogate pair") if _SURROGATE.search(value) else None
    if isinstance(value, float):
        return None if isfinite(value) else (path, f"{value} is not a JSON number")
    if isinstance(value, NotGiven):
        return path, "NOT_GIVEN leaves out keywords of a method; here, leave the key out instead"
    if id(value) in above:
        return path, "the value contains itself"
    if len(above) > 200:
        return path, "it is nested too deeply"
    return _fault_inside(value, path, (*above, id(value)))


def _fault_inside(value: object, path: str, above: tuple[int, ...]) -> tuple[str, str] | None:
    try:
        plain = value if type(value) in _CONTAINERS else _plain(value)
    except TypeError:
        hint = "; encode bytes as base64 text first" if type(value) in _BINARY else ""
        return path, f"{type(value).__name__} has no JSON form{hint}"
    items: Iterable[tuple[object, object]]
    if isinstance(plain, dict):
        items = cast(dict[object, object], plain).items()
    elif isinstance(plain, list | tuple):
        items = enumerate(cast(Sequence[object], plain))
    else:
        return _find_fault(plain, path, above)
    for key, item in items:
        if not isinstance(key, str | int | float | bool) and key is not None:
            return path, f"the key {key!r} is a {type(key).__name__}; keys are strings"
        step = str(key).replace("~", "~0").replace("/", "~1")
        fault = _find_fault(key, path, ()) or _find_fault(item, f"{path}/{step}", above)
        if fault is not None:
            return fault
    return None
