"""What takes JSON while it is read."""

from __future__ import annotations

from typing import Protocol

from aiclient.structured.json_scalars import Scalar

__all__ = ["Sink"]


class Sink(Protocol):
    """Takes what the scanner reads."""

    def open(self, is_object: bool, /) -> None:
        """An object or a list begins."""

    def key(self, name: str, /) -> bool:
        """The next value has this name; False where the object has one of that name already."""
        ...

    def close(self) -> None:
        """The innermost object or list is whole."""

    def text(self, piece: str, /) -> None:
        """A string that is a value goes on; its first piece may be empty."""

    def end_text(self) -> None:
        """The string is whole."""

    def scalar(self, value: Scalar, /) -> None:
        """A number, a truth value or a null is whole."""
