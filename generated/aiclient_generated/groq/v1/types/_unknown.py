# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Members of unions that the vendored document does not know; every key is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiclient.wire.model import UnknownVariant


class UnknownRole(UnknownVariant):
    """A member whose `role` is new."""

    if TYPE_CHECKING:
        role: Literal["__unknown__"]
    else:
        role: str


class UnknownType(UnknownVariant):
    """A member whose `type` is new."""

    if TYPE_CHECKING:
        type: Literal["__unknown__"]
    else:
        type: str
