"""Turns answers into generated types, named by `"module:Name"` and imported on first use."""

from __future__ import annotations

import json
from importlib import import_module
from typing import cast

from pydantic import TypeAdapter, ValidationError

from aiclient.wire.lenient import lenient
from aiclient.wire.model import WireModel

__all__ = ["adapter", "parse", "parse_strict", "resolve"]

_adapters: dict[str, TypeAdapter[object]] = {}
_models: dict[str, type[WireModel]] = {}


def resolve(ref: str) -> object:
    """Return the generated type behind `"module:Name"`."""
    module, _, name = ref.partition(":")
    return cast(object, getattr(import_module(module), name))


def adapter(ref: str) -> TypeAdapter[object]:
    """Return the (cached) validator of a generated type."""
    found = _adapters.get(ref)
    if found is None:
        # A type form that is known at run time only; its static type is the caller's business.
        found = _adapters[ref] = TypeAdapter[object](cast(type[object], resolve(ref)))
    return found


def parse(ref: str, data: bytes) -> object:
    """Parse an answer; JSON that departs from the document is built leniently and nothing is lost.

    Args:
        ref: `"module:Name"` of a generated type.
        data: JSON text in UTF-8.

    Raises:
        ValueError: `data` is not JSON.
    """
    try:
        return parse_strict(ref, data)
    except ValidationError:
        pass
    return lenient(resolve(ref), json.loads(data))[0]


def parse_strict(ref: str, data: bytes) -> object:
    """Parse an answer that must fit the provider's document.

    Raises:
        pydantic.ValidationError: It does not fit, or is not JSON; this is a ValueError.
    """
    model = _models.get(ref)
    if model is not None:
        return model.model_validate_json(data)
    found = _adapters.get(ref)
    if found is None:
        target = resolve(ref)
        if isinstance(target, type) and issubclass(target, WireModel):
            _models[ref] = target
            return target.model_validate_json(data)
        found = adapter(ref)
    return found.validate_json(data)
