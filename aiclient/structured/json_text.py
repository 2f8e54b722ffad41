"""Reads the JSON value in what a model wrote, by the same rules for every provider and mode."""

from __future__ import annotations

import json
import re
import sys
from math import isfinite
from typing import Final, NoReturn, cast

from aiclient.structured.json_problem import MAX_DEPTH, MAX_DIGITS, JsonProblem
from aiclient.wire.json import Json

__all__ = ["read_bare_json", "read_json_text"]

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_ESCAPED_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]")
# Possessive, so that a string without an end is not tried again from each of its characters.
_BRACKETS: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[{}\[\]]', re.DOTALL)
_BLANK: Final = " \t\n\r\ufeff"


class _RefusedError(ValueError):
    """Something that JSON text can say, and that is not taken."""


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise _RefusedError
    return made


def _constant(word: str) -> NoReturn:
    raise _RefusedError(word)


def _float(written: str) -> float:
    value = float(written)
    if not isfinite(value) or len(written.lstrip("-")) > MAX_DIGITS:
        raise _RefusedError(written)
    return value


_DECODER: Final = json.JSONDecoder(object_pairs_hook=_object, parse_float=_float, parse_constant=_constant)


def read_json_text(text: str) -> Json | JsonProblem:
    """Return the JSON value in a text, or why there is none.

    The rules, which also hold where the provider promised pure JSON: blanks and a byte order mark around it
    do not matter; it may stand in a fenced block or in prose, as `JsonFinder` says; exactly one value. Keys
    must not be repeated, NaN and Infinity are refused in any spelling, and so are half surrogate pairs,
    floats without end, more than 100 levels, and anything that ends too early. Integers are exact. Nothing is
    mended, completed or left out.

    Args:
        text: All that the model wrote.
    """
    plain = text.strip(_BLANK)
    # Most answers are nothing but JSON without anything unusual, and the standard library is fast at those.
    usual = plain[:1] in {"{", "["} and 0 < sys.get_int_max_str_digits() <= MAX_DIGITS
    if usual and not _has_surrogates(plain) and not _is_deep(plain):
        try:
            return cast(Json, _DECODER.decode(plain))
        except (ValueError, RecursionError):
            pass
    return _slowly(text)


def read_bare_json(text: str) -> Json | JsonProblem:
    """Return the JSON value that a text is, by the same rules, with nothing but blanks around it.

    Args:
        text: The whole text.
    """
    from aiclient.structured.json_scan import JsonScanner
    from aiclient.structured.json_tree import JsonTree

    tree = JsonTree()
    scanner = JsonScanner(tree)
    end = scanner.feed(text)
    scanner.finish()
    if scanner.fault is None and text[end:].strip(" \t\n\r"):
        scanner.fault = ("trailing", "something follows the JSON value", end)
    return tree.value if scanner.fault is None else JsonProblem(*scanner.fault)


def _has_surrogates(text: str) -> bool:
    escaped = _ESCAPED_SURROGATE.search(text) is not None
    return escaped or not (text.isascii() or _SURROGATE.search(text) is None)


def _is_deep(text: str) -> bool:
    """Tell whether a text may be nested too deeply."""
    if text.count("{") + text.count("[") <= MAX_DEPTH:
        return False
    depth = 0
    for found in _BRACKETS.finditer(text):
        char = found.group()
        if char in "{[":
            depth += 1
            if depth > MAX_DEPTH:
                return True
        elif char in "}]":
            depth -= 1
    return False


def _slowly(text: str) -> Json | JsonProblem:
    """Read what is unusual, or find out what is wrong with it."""
    from aiclient.structured.partial_json import PartialJson

    partial = PartialJson()
    partial.feed(text)
    return partial.finish() or partial.data
