"""JSON equality as the project means it: nothing lost, nothing retyped."""

from __future__ import annotations

import json
import math

from aiclient.wire.json import Json

__all__ = ["differences", "parse_json", "pointer_join"]


def parse_json(text: str | bytes) -> Json:
    """Parse JSON, refusing what a checker could not compare afterwards.

    Integers keep every digit; other numbers are IEEE doubles, which is what JSON numbers mean to
    every client of these services.

    Raises:
        ValueError: Not JSON, or JSON with duplicate keys, `NaN`, `Infinity` or a number that
            overflows a double.
    """
    value: Json = json.loads(text, parse_constant=_refuse_constant, parse_float=_finite, object_pairs_hook=_unique)
    return value


def differences(expected: Json, actual: Json, at: str = "", *, limit: int = 20) -> list[str]:
    """Return where `actual` departs from `expected`, as `"/pointer: reason"`; empty means equal.

    Equal means: same keys, same array order, same JSON types (a boolean is no number, null is not
    absent), numbers equal by value.
    """
    found: list[str] = []
    _compare(expected, actual, at, found, limit)
    return found


def pointer_join(at: str, key: str | int) -> str:
    """Return the JSON pointer one step below `at`."""
    if isinstance(key, int):
        return f"{at}/{key}"
    return f"{at}/{key.replace('~', '~0').replace('/', '~1')}"


def _compare(expected: Json, actual: Json, at: str, found: list[str], limit: int) -> None:
    if len(found) >= limit:
        return
    if isinstance(expected, dict):
        _compare_objects(expected, actual, at, found, limit)
    elif isinstance(expected, list):
        _compare_arrays(expected, actual, at, found, limit)
    elif not _same_scalar(expected, actual):
        found.append(f"{at or '/'}: {_show(expected)} came back as {_show(actual)}")


def _compare_objects(expected: dict[str, Json], actual: Json, at: str, found: list[str], limit: int) -> None:
    if not isinstance(actual, dict):
        found.append(f"{at or '/'}: an object came back as {_show(actual)}")
        return
    for key, value in expected.items():
        if key not in actual:
            found.append(f"{pointer_join(at, key)}: lost ({_show(value)})")
        else:
            _compare(value, actual[key], pointer_join(at, key), found, limit)
    for key in actual:
        if key not in expected:
            found.append(f"{pointer_join(at, str(key))}: added ({_show(actual[key])})")


def _compare_arrays(expected: list[Json], actual: Json, at: str, found: list[str], limit: int) -> None:
    if not isinstance(actual, list):
        found.append(f"{at or '/'}: an array came back as {_show(actual)}")
        return
    if len(actual) != len(expected):
        found.append(f"{at or '/'}: {len(expected)} items came back as {len(actual)}")
        return
    for index, value in enumerate(expected):
        _compare(value, actual[index], pointer_join(at, index), found, limit)


def _same_scalar(expected: Json, actual: Json) -> bool:
    if expected is None or isinstance(expected, bool):
        return actual is expected
    if isinstance(expected, str):
        return isinstance(actual, str) and actual == expected
    return isinstance(actual, int | float) and not isinstance(actual, bool) and actual == expected


def _show(value: object) -> str:
    """Name a value's kind, with the value where it is short: long ones are content, not evidence."""
    if value is None or isinstance(value, bool | int | float):
        return json.dumps(value)
    if isinstance(value, str):
        return json.dumps(value) if len(value) <= 40 else f"a string of {len(value)} characters"
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "an array"
    return f"a Python {type(value).__name__}"


def _refuse_constant(name: str) -> Json:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"the number {text[:40]} is too large for a double")
    return number


def _unique(pairs: list[tuple[str, Json]]) -> Json:
    value = dict(pairs)
    if len(value) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"the key {twice!r} is there twice in one object")
    return value
