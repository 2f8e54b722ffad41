"""Partial objects: what is known of a typed answer while it is being written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from aiclient.wire.json import Json

__all__ = ["Partial"]

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Partial(Generic[T_co]):
    """A value on its way; each one knows at least as much as the one before it."""

    data: Json
    """The JSON that came so far; texts and lists in it may still grow."""
    complete: frozenset[str] = frozenset()
    """JSON pointers of what is whole and fits its type; `""` is all of it."""
    value: T_co | None = None
    """The value, once it is whole and fits its type; never before."""
