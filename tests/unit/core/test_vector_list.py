"""Vectors: packed until they are touched, the same however they came."""

from __future__ import annotations

import pickle
import struct
import sys
from array import array
from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.core.errors import MissingExtraError
from aiclient.core.vector_list import VectorList

FLOATS = st.lists(st.floats(width=32, allow_nan=False), min_size=1, max_size=40)


def packed(values: list[float]) -> str:
    return b64encode(struct.pack(f"<{len(values)}f", *values)).decode()


@given(st.lists(FLOATS, max_size=5))
def test_packed_and_plain_are_the_same(rows: list[list[float]]) -> None:
    plain, text = VectorList(rows), VectorList([packed(row) for row in rows])
    assert text.dimensions == plain.dimensions == (len(rows[0]) if rows else 0)
    assert plain == text
    assert hash(plain) == hash(text)
    assert [vector.tolist() for vector in text] == rows


def test_only_what_is_touched_is_unpacked() -> None:
    vectors = VectorList([packed([1.0, 2.0]), packed([3.0, 4.0])])
    assert vectors[1] == array("f", [3.0, 4.0])
    assert [type(one) for one in vectors.packed] == [str, array]
    assert vectors[-1] is vectors[1]
    assert type(vectors[:1].packed[0]) is str


def test_lists_join_without_unpacking() -> None:
    joined = VectorList.joined([VectorList([packed([1.0])]), VectorList([[2.0]])])
    assert [type(one) for one in joined.packed] == [str, array]
    assert [vector[0] for vector in joined] == [1.0, 2.0]


def test_they_are_copied_by_pickle() -> None:
    vectors = VectorList([packed([1.0, 2.0])])
    assert pickle.loads(pickle.dumps(vectors)) == vectors


@pytest.mark.parametrize("text", ["AAA", "AAAA", "AAAAAAA="])
def test_cut_base64_is_refused_at_once(text: str) -> None:
    with pytest.raises(ValueError, match="whole 32-bit floats"):
        VectorList([text])


def test_numpy_gets_rows() -> None:
    rows = pytest.importorskip("numpy", reason="numpy is an extra")
    found = VectorList([packed([1.0, 2.0]), [3.0, 4.0]]).numpy()
    assert found.dtype == rows.float32
    assert found.tolist() == [[1.0, 2.0], [3.0, 4.0]]


def test_without_numpy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    with pytest.raises(MissingExtraError, match=r"aiclient-llm\[numpy\]"):
        VectorList([[1.0]]).numpy()


def test_other_things_are_not_equal() -> None:
    assert VectorList([[1.0]]) != [[1.0]]
    assert repr(VectorList([[1.0, 2.0]])) == "VectorList(1 x 2)"
