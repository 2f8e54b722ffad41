"""Short forms of values for people: what is at its default is left out, and long texts are cut."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, fields
from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

__all__ = ["short_repr"]

_TEXT: Final = 60
"""Characters of a text that are shown."""
_ITEMS: Final = 4
"""Items of a list that are shown."""


def short_repr(self: DataclassInstance) -> str:
    """Return `Name(field=value)` with the fields that say something; to be used as `__repr__`.

    Args:
        self: A dataclass; fields with `repr=False` are never shown.
    """
    told = [
        f"{each.name}={_shown(getattr(self, each.name))}"
        for each in fields(self)
        if each.repr and not _is_default(each, getattr(self, each.name))
    ]
    return f"{type(self).__name__}({', '.join(told)})"


def _is_default(field: Field[Any], value: object) -> bool:
    if field.default is not MISSING:
        return bool(value is field.default or (type(value) is type(field.default) and value == field.default))
    return field.default_factory is not MISSING and value == field.default_factory()


def _shown(value: object) -> str:
    if isinstance(value, str) and len(value) > _TEXT:
        return f"{value[:_TEXT]!r}… ({len(value)} characters)"
    if isinstance(value, bytes):
        return f"<{len(value)} bytes>"
    if isinstance(value, tuple | list | frozenset):
        items = [_shown(each) for each in cast("Iterable[object]", value)]
        return f"({_joined(items)})" if isinstance(value, tuple) else f"[{_joined(items)}]"
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return f"{{{_joined([f'{_shown(name)}: {_shown(each)}' for name, each in pairs])}}}"
    return repr(value)


def _joined(items: list[str]) -> str:
    more = f", … ({len(items)} in all)" if len(items) > _ITEMS else ""
    return ", ".join(items[:_ITEMS]) + more
