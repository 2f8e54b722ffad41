"""Parts: the pieces that the content of a message is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["Content", "Part", "Text", "text_of"]


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text."""

    text: str


Part: TypeAlias = Text
"""Everything that a message or an answer can hold; a union that grows."""

Content: TypeAlias = str | Sequence[Part]
"""What a message says: text, or parts in order."""


def text_of(content: Content) -> str:
    """Return the text of a content; parts that carry none are left out."""
    if isinstance(content, str):
        return content
    return "".join([part.text for part in content])
