"""Generated values against the JSON they were made of: strictness, and the way back."""

from __future__ import annotations

import warnings
from typing import cast

from pydantic import BaseModel, ValidationError

from aiclient.wire.json import Json
from aiclient.wire.lenient import lenient
from aiclient.wire.types import parse_strict, resolve
from codegen.replay.equality import parse_json

__all__ = ["dump", "strict_problems"]


def strict_problems(ref: str, body: bytes) -> list[tuple[str, str]]:
    """Return pointer and reason for each place where an answer departs from its type.

    Args:
        ref: `"module:Name"` of the generated type.
        body: JSON.
    """
    try:
        parse_strict(ref, body)
    except ValidationError as error:
        _, found = lenient(resolve(ref), parse_json(body))
        if found:
            return [(pointer, reason) for pointer, _, reason in (each.partition(": ") for each in found)]
        # The lenient reading saw nothing: then pydantic's own words are all there is.
        listed = error.errors(include_url=False, include_context=False, include_input=False)
        return [("/" + "/".join(str(step) for step in each["loc"]), each["msg"]) for each in listed[:5]]
    return []


def dump(value: object) -> tuple[Json, list[str]]:
    """Return a typed answer as JSON again, as users do it, with the warnings that came of it.

    Args:
        value: What the library made: a model, or lists and objects of models.
    """
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        dumped = _plain(value)
    return dumped, [str(each.message) for each in caught]


def _plain(value: object) -> Json:
    if isinstance(value, BaseModel):
        return cast(Json, value.model_dump(mode="json", by_alias=True, exclude_unset=True))
    if isinstance(value, list):
        return [_plain(each) for each in cast(list[object], value)]
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in cast(dict[str, object], value).items()}
    return cast(Json, value)
