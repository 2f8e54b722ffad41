"""Partial objects: what is known of a typed answer while it is being written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from aiclient.wire.json import Json

__all__ = ["Partial"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Partial(Generic[T]):
    """An object on its way."""

    data: Json
    """The JSON that came so far."""
    complete: bool = False
    """Whether nothing is missing."""
    value: T | None = None
    """The object, once it is complete and fits its type."""
