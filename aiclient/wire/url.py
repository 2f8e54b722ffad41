"""Percent-encodes path values and flattens query and header parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast
from urllib.parse import quote

from aiclient.wire.unset import NOT_GIVEN

__all__ = ["header_pairs", "query_pairs", "segment", "segments"]


def segment(value: str) -> str:
    """Encode one path segment (RFC 3986); an empty one would address another resource.

    Raises:
        ValueError: The value is empty, `.` or `..`.
        TypeError: The value is not text.
    """
    given = cast(object, value)
    if not isinstance(given, str):
        raise TypeError(f"a path parameter is {given!r}, a {type(given).__name__}; give a string")
    if value in {"", ".", ".."}:
        raise ValueError(f"a path parameter must not be {value!r}: the request would go to another resource")
    return quote(value, safe=":@!$&'()*+,;=~-._")


def segments(value: str) -> str:
    """Encode a path value that may contain slashes (`{+name}` of RFC 6570), segment by segment."""
    return "/".join(segment(part) for part in value.split("/"))


def query_pairs(params: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Flatten query parameters: lists repeat the key, maps become `key[name]`, unset ones go."""
    pairs: list[tuple[str, str]] = []
    for key, value in params.items():
        if value is NOT_GIVEN or value is None:
            continue
        if isinstance(value, Mapping):
            each = cast(Mapping[str, object], value)
            pairs.extend((f"{key}[{name}]", _text(inner)) for name, inner in each.items())
        elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
            pairs.extend((key, _text(inner)) for inner in cast(Sequence[object], value))
        else:
            pairs.append((key, _text(value)))
    return tuple(pairs)


def header_pairs(params: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Turn header parameters into pairs: lists are joined by commas (RFC 9110), unset ones left out."""
    pairs: list[tuple[str, str]] = []
    for key, value in params.items():
        if value is NOT_GIVEN or value is None:
            continue
        if isinstance(value, Sequence) and not isinstance(value, str | bytes):
            pairs.append((key, ",".join(_text(each) for each in cast(Sequence[object], value))))
        else:
            pairs.append((key, _text(value)))
    return tuple(pairs)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
