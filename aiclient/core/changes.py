"""Copies of frozen values with some fields changed, for what every call does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

__all__ = ["changed"]

D = TypeVar("D", bound="DataclassInstance")


def changed(value: D, changes: Mapping[str, object]) -> D:
    """Return the copy that `dataclasses.replace` returns; all fields are read at once, not one by one.

    Args:
        value: A frozen dataclass.
        changes: Fields and their new values.
    """
    kind = type(value)
    names, read = _fields(kind)
    return kind(**{**dict(zip(names, read(value), strict=True)), **changes})


@cache
def _fields(kind: type[DataclassInstance]) -> tuple[tuple[str, ...], Callable[[object], tuple[object, ...]]]:
    names = tuple([field.name for field in fields(kind) if field.init])
    if len(names) < 2:  # a getter of one name returns no tuple
        return names, lambda value: tuple([getattr(value, name) for name in names])
    return names, cast("Callable[[object], tuple[object, ...]]", attrgetter(*names))
