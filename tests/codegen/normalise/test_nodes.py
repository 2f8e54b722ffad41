"""Small questions about normalised nodes."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.normalise.nodes import NULL, any_of, members, nullable, ref, ref_name, refs_in, without_null

TEXT = {"type": "string"}
NUMBER = {"type": "number"}


def test_references() -> None:
    assert ref("A") == {"$ref": "#/components/schemas/A"}
    assert ref_name(ref("A")) == "A"
    assert ref_name(TEXT) is None


@pytest.mark.parametrize(
    ("nodes", "union"),
    [
        ([TEXT], TEXT),
        ([TEXT, TEXT], TEXT),
        ([TEXT, NUMBER], {"anyOf": [TEXT, NUMBER]}),
        ([NULL, TEXT], {"anyOf": [TEXT, NULL]}),
        ([{"anyOf": [TEXT, NULL]}, NUMBER, NULL], {"anyOf": [TEXT, NUMBER, NULL]}),
        ([TEXT, {}], {}),
        ([NULL], NULL),
    ],
)
def test_unions_are_flat_without_repeats_and_null_comes_last(nodes: list[Any], union: Any) -> None:
    assert any_of(nodes) == union


def test_nullable_is_idempotent_and_leaves_free_nodes_alone() -> None:
    once = nullable(TEXT)
    assert once == nullable(once) == {"anyOf": [TEXT, NULL]}
    assert nullable({}) == {}


def test_members() -> None:
    assert members(TEXT) == [TEXT]
    assert without_null({"anyOf": [TEXT, NULL]}) == [TEXT]


def test_references_below_a_node_but_not_in_its_values() -> None:
    node = {
        "properties": {"a": ref("A"), "b": {"type": "array", "items": ref("B")}},
        "enum": [ref("No")],
        "default": ref("No"),
        "additionalProperties": ref("C"),
    }
    assert list(refs_in(node)) == ["A", "B", "C"]
    assert list(refs_in(None)) == []
