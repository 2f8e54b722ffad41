"""Finds the items of a page and the call for the next one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar, cast

from aiclient.wire.call import PageCall

__all__ = ["items_of", "next_call"]

P = TypeVar("P")
I = TypeVar("I")  # noqa: E741 - the item of a page


def _field_of(value: object, name: str) -> object:
    """Return a field by its wire name, from a generated model or a plain object; None if absent."""
    if isinstance(value, Mapping):
        return cast(Mapping[str, object], value).get(name)
    found: object = getattr(value, name, None)
    if found is not None:
        return found
    fields = cast("Mapping[str, object]", getattr(type(value), "model_fields", {}))
    for attribute, info in fields.items():
        if getattr(info, "alias", None) == name:
            return cast(object, getattr(value, attribute, None))
    return None


def items_of(call: PageCall[P, I], page: P) -> list[I]:
    """Return the items of a page; a page without any has an empty list."""
    found = _field_of(page, call.page.items)
    return list(cast(Sequence[I], found)) if isinstance(found, Sequence) else []


def next_call(call: PageCall[P, I], page: P) -> PageCall[P, I] | None:
    """Return the call for the page after this one, or None after the last."""
    spec = call.page
    items = items_of(call, page)
    if spec.more is not None and not _field_of(page, spec.more):
        return None
    if spec.cursor == "@last":
        cursor = _field_of(items[-1], spec.item_field) if items else None
    else:
        cursor = _field_of(page, spec.cursor)
    # A server that repeats its cursor would be asked for the same page for ever.
    if not isinstance(cursor, str | int) or cursor == "" or (spec.param, str(cursor)) in call.query:
        return None
    query = tuple(pair for pair in call.query if pair[0] != spec.param)
    return replace(call, query=(*query, (spec.param, str(cursor))))
