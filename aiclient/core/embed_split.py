"""Splits texts into requests that a provider takes, and refuses what it cannot take at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from aiclient.core.embeddings import EmbedLimits
from aiclient.core.errors import ConfigurationError

__all__ = ["check_lengths", "estimated_tokens", "spans"]

_SURE: Final = 8
"""Bytes a token that no text reaches: whoever is too long by this measure is too long by any."""
_USUAL: Final = 4
"""Bytes a token in prose; code and other scripts have fewer."""


def estimated_tokens(text: str) -> int:
    """Return about how many tokens a text has, rather too many than too few.

    Example:
        >>> estimated_tokens("Paris is the capital of France.")
        11
    """
    return (len(text) if text.isascii() else len(text.encode())) // 3 + 1


def spans(inputs: Sequence[str], limits: EmbedLimits) -> Iterator[tuple[int, int]]:
    """Yield start and end of each request: as many texts as fit, in order, at least one.

    Args:
        inputs: All texts.
        limits: What one request may hold.
    """
    start, tokens = 0, 0
    for position, text in enumerate(inputs):
        size = 0 if limits.tokens is None else estimated_tokens(text)
        full = limits.tokens is not None and tokens + size > limits.tokens
        if position > start and (full or position - start >= limits.inputs):
            yield start, position
            start, tokens = position, 0
        tokens += size
    if start < len(inputs):
        yield start, len(inputs)


def check_lengths(inputs: Sequence[str], most: int | None, model: str) -> None:
    """Refuse texts that are longer than a model takes, beyond any doubt; the provider judges close cases.

    Args:
        inputs: All texts.
        most: Tokens that one text may have; None where nobody knows.
        model: For the message.

    Raises:
        ConfigurationError: One of them is too long.
    """
    if most is None:
        return
    for position, text in enumerate(inputs):
        # Most are far shorter; runs of blanks are few tokens.
        if len(text) * 4 <= most * _SURE or len(" ".join(text.split()).encode()) <= most * _SURE:
            continue
        about = len(text.encode()) // _USUAL
        raise ConfigurationError(
            f"input {position} has {len(text):,} characters, about {about:,} tokens, and {model} takes "
            f"{most:,}; split the text, or pass truncate=True where the provider can cut it"
        )
