"""Embeddings as arrays."""

from __future__ import annotations

import struct
from base64 import b64encode

import pytest

from aiclient.wire.types import parse
from aiclient.wire.vectors import VectorModel, floats

REF = "aiclient_generated.openai.v1.types.embeddings:Embedding"


def test_base64_and_numbers_give_the_same_array() -> None:
    numbers = [0.5, -1.25, 3.0]
    text = b64encode(struct.pack("<3f", *numbers)).decode()
    assert list(floats(text)) == list(floats(numbers)) == numbers
    assert floats(text).typecode == "f"


@pytest.mark.parametrize("text", ["!!!!", b64encode(b"12345").decode()])
def test_what_is_no_vector_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"base64|whole 32-bit"):
        floats(text)


def test_a_generated_embedding_has_its_vector() -> None:
    text = b64encode(struct.pack("<2f", 1.0, 2.0))
    made = parse(REF, b'{"object":"embedding","index":0,"embedding":"' + text + b'"}')
    assert isinstance(made, VectorModel)
    assert list(made.vector) == [1.0, 2.0]
