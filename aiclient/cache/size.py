"""An upper estimate of how many tokens a part of a prompt has, from its characters alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

__all__ = ["METHOD", "estimated_tokens"]

_CHARACTERS: Final = 3
"""Characters of a token at the least, in Latin text: English has four and more, code about three."""
_OTHERS: Final = 2
"""Tokens of a character at the most, in other scripts."""
_FRAME: Final = 8
"""Tokens around each message or tool."""

METHOD: Final = "at most one token for 3 Latin characters, 2 for each other one, 8 around each message"
"""How it is estimated, for people; it is meant to be too high rather than too low."""


def estimated_tokens(texts: Iterable[str]) -> int:
    """Return the estimate for texts.

    Args:
        texts: Messages and tools, each as one text.
    """
    total = 0
    for text in texts:
        latin = len(text) if text.isascii() else sum(letter < "\u0250" for letter in text)
        total += -(-latin // _CHARACTERS) + (len(text) - latin) * _OTHERS + _FRAME
    return total
