"""Embeddings as compact arrays, whether they travelled as numbers or as base64."""

from __future__ import annotations

import sys
from array import array
from base64 import b64decode
from collections.abc import Iterable
from typing import cast

from aiclient.wire.model import WireModel

__all__ = ["VectorModel", "floats"]


def floats(embedding: str | Iterable[float]) -> array[float]:
    """Return an embedding as an array of 32-bit floats.

    Args:
        embedding: A list of numbers, or base64 of little-endian float32 (what providers send for
            `encoding_format="base64"`).

    Raises:
        ValueError: The text is not base64 of whole floats.
    """
    if not isinstance(embedding, str):
        return array("f", embedding)
    data = b64decode(embedding, validate=True)
    if len(data) % 4:
        raise ValueError(f"an embedding of {len(data)} bytes does not hold whole 32-bit floats")
    values = array("f")
    values.frombytes(data)
    if sys.byteorder == "big":
        values.byteswap()
    return values


class VectorModel(WireModel):
    """Base of generated models that carry one embedding in the field `embedding`."""

    @property
    def vector(self) -> array[float]:
        """The embedding as 32-bit floats, converted at each access; numpy takes it without a copy."""
        return floats(cast("str | list[float]", getattr(self, "embedding")))  # noqa: B009 - declared below us
