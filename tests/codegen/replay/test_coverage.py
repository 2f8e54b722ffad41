"""Declared, undeclared and free leaves, and the schemas they are judged by."""

from __future__ import annotations

from typing import Any

import pytest

from aiclient.wire.json import Json
from codegen.replay.coverage import Coverage, cover
from codegen.replay.free_nodes import free_nodes
from codegen.replay.shapes import SchemaSpace
from tests.codegen.replay.exchanges import library

TEXT: Json = {"type": "string"}
NUMBER: Json = {"type": "number"}
CAT: Json = {
    "type": "object",
    "properties": {"kind": {"const": "cat"}, "lives": NUMBER},
    "required": ["kind"],
}
DOG: Json = {
    "type": "object",
    "properties": {"kind": {"enum": ["dog"]}, "tricks": {"type": "array", "items": TEXT}},
}


def judge(schema: Json, value: Any, **schemas: Any) -> Coverage:
    return cover(SchemaSpace(schemas), schema, value)


def verdicts(schema: Json, value: Any, **schemas: Any) -> dict[str, str]:
    return {leaf.pointer: leaf.verdict for leaf in judge(schema, value, **schemas).leaves}


@pytest.mark.parametrize(
    ("schema", "value", "verdict"),
    [
        (TEXT, "a", "declared"),
        (TEXT, 1, "undeclared"),
        (TEXT, None, "undeclared"),
        (NUMBER, 1.5, "declared"),
        (NUMBER, True, "undeclared"),
        ({"type": "integer"}, 1, "declared"),
        ({"type": "integer"}, 1.5, "undeclared"),
        ({"type": "boolean"}, 1, "undeclared"),
        ({"type": ["string", "null"]}, None, "declared"),
        ({"type": "string", "nullable": True}, None, "declared"),
        ({"anyOf": [TEXT, {"type": "null"}]}, None, "declared"),
        ({"enum": ["a", None]}, None, "declared"),
        ({"enum": ["a", "b"]}, "c", "undeclared"),
        ({"enum": ["a", "b"], "x-open": True}, "c", "declared"),
        ({"anyOf": [{"enum": ["a"]}, TEXT]}, "c", "declared"),
        ({"const": "a"}, "b", "undeclared"),
        ({}, "a", "free"),
        (True, "a", "free"),
        ({"type": "object"}, {}, "free"),
        ({"type": "object", "additionalProperties": False}, {}, "declared"),
        ({"type": "object", "properties": {"a": TEXT}}, {}, "declared"),
        ({"type": "array", "items": TEXT}, [], "declared"),
        ({"$ref": "#/components/schemas/None"}, "a", "undeclared"),
    ],
)
def test_single_leaves(schema: Json, value: Any, verdict: str) -> None:
    assert verdicts(schema, value) == {"": verdict}


def test_objects() -> None:
    schema: Json = {
        "type": "object",
        "properties": {"a": TEXT, "b": {}, "c": {"type": "array"}},
        "required": ["a", "z"],
    }
    found = judge(schema, {"a": "x", "b": {"q": 1}, "c": [1, [2]], "d": {"e": 1, "f": []}})
    assert {leaf.pointer: leaf.verdict for leaf in found.leaves} == {
        "/a": "declared",
        "/b/q": "free",
        "/c/0": "free",
        "/c/1/0": "free",
        "/d/e": "undeclared",
        "/d/f": "undeclared",
    }
    assert [(each.pointer, each.note) for each in found.problems] == [("/z", "missing")]


def test_maps_and_open_objects() -> None:
    assert verdicts({"type": "object", "additionalProperties": TEXT}, {"a": "x", "b": 1}) == {
        "/a": "declared",
        "/b": "undeclared",
    }
    explicit: Json = {"type": "object", "properties": {"a": TEXT}, "additionalProperties": True}
    assert verdicts(explicit, {"a": "x", "b": 1}) == {"/a": "declared", "/b": "free"}


def test_unions_are_chosen_by_tag() -> None:
    union: Json = {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]}
    schemas: dict[str, Any] = {"Cat": CAT, "Dog": DOG}
    assert verdicts(union, {"kind": "dog", "tricks": ["sit"]}, **schemas) == {
        "/kind": "declared",
        "/tricks/0": "declared",
    }
    assert verdicts(union, {"kind": "dog", "lives": 9}, **schemas) == {
        "/kind": "declared",
        "/lives": "undeclared",
    }
    assert verdicts(union, {"kind": "fish", "lives": 9}, **schemas) == {
        "/kind": "undeclared",
        "/lives": "undeclared",
    }


def test_settled_tags_win_over_constants() -> None:
    bare: Json = {"type": "object", "properties": {"lives": NUMBER}}
    union: Json = {"anyOf": [CAT, bare], "x-union": {"key": "kind", "tags": [["cat"], ["ghost", ""]]}}
    assert verdicts(union, {"lives": 1}) == {"/lives": "declared"}
    assert verdicts(union, {"kind": "ghost", "lives": 1}) == {"/kind": "undeclared", "/lives": "declared"}
    found = judge(union, {"kind": "fish"})
    assert found.problems[0].note == "no member has the kind 'fish'"


def test_listed_values_tell_members_apart() -> None:
    old: Json = {"type": "object", "properties": {"kind": {"enum": ["a", "a1"]}, "x": TEXT}}
    new: Json = {"type": "object", "properties": {"kind": {"enum": ["b", "b1"]}, "y": TEXT}}
    space = SchemaSpace({})
    union: Json = {"anyOf": [old, new]}
    found = cover(space, union, {"kind": "b1", "x": "1"}, received=True)
    assert [leaf.verdict for leaf in found.leaves] == ["declared", "undeclared"]
    # A value that nobody lists leaves the choice to the rest.
    found = cover(space, union, {"kind": "c", "x": "1"}, received=True)
    assert [leaf.verdict for leaf in found.leaves] == ["declared", "declared"]


def test_unions_without_tags_take_the_best_fit() -> None:
    union: Json = {
        "anyOf": [
            {"type": "object", "properties": {"a": TEXT}, "required": ["a", "b"]},
            {"type": "object", "properties": {"a": NUMBER, "c": TEXT}},
            {"type": "array", "items": TEXT},
            TEXT,
        ]
    }
    assert verdicts(union, {"a": 1, "c": "x"}) == {"/a": "declared", "/c": "declared"}
    assert verdicts(union, ["x"]) == {"/0": "declared"}
    assert verdicts(union, "x") == {"": "declared"}


def test_all_of_is_merged() -> None:
    schemas: dict[str, Any] = {
        "Base": {"type": "object", "properties": {"id": TEXT, "n": NUMBER}, "required": ["id"]}
    }
    schema: Json = {
        "allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"n": TEXT}, "required": ["n"]}],
        "nullable": True,
    }
    found = judge(schema, {"n": "x"}, **schemas)
    assert [leaf.verdict for leaf in found.leaves] == ["declared"]
    assert [each.pointer for each in found.problems] == ["/id"]
    assert verdicts(schema, None, **schemas) == {"": "declared"}
    one: Json = {"allOf": [{"type": "string"}], "description": "no shape of its own"}
    assert verdicts(one, "x") == {"": "declared"}


def test_recursion_ends() -> None:
    schemas: dict[str, Any] = {
        "Node": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}, "v": TEXT}}
    }
    assert verdicts({"$ref": "#/components/schemas/Node"}, {"next": {"next": {"v": "x"}}}, **schemas) == {
        "/next/next/v": "declared"
    }
    loop: dict[str, Any] = {"A": {"anyOf": [{"$ref": "#/components/schemas/A"}]}}
    assert verdicts({"$ref": "#/components/schemas/A"}, 1, **loop) == {"": "undeclared"}


def test_received_values_are_judged_as_answers_are_typed() -> None:
    space = SchemaSpace({})
    schema: Json = {
        "type": "object",
        "properties": {"a": {"enum": ["x", "y"]}, "b": TEXT, "c": TEXT},
        "required": ["c"],
    }
    value: Json = {"a": "z", "b": None, "c": None}
    received = cover(space, schema, value, received=True)
    assert [leaf.verdict for leaf in received.leaves] == ["declared", "declared", "undeclared"]
    sent = cover(space, schema, value)
    assert [leaf.verdict for leaf in sent.leaves] == ["undeclared", "undeclared", "undeclared"]


def test_snake_case_is_read_as_camel_case_where_asked() -> None:
    schema: Json = {
        "type": "object",
        "properties": {"topK": NUMBER, "sub": {"type": "object", "properties": {"aB": TEXT}}},
    }
    value: Json = {"top_k": 1, "sub": {"a_b": "x"}, "top_q": 1}
    found = cover(SchemaSpace({}), schema, value, respell=True)
    assert [leaf.verdict for leaf in found.leaves] == ["declared", "declared", "undeclared"]
    assert found.respelled == ["/top_k", "/sub/a_b"]
    assert cover(SchemaSpace({}), schema, value).count("declared") == 0


def test_packages_that_spell_in_camel_case_are_recognised() -> None:
    providers = library().providers
    assert providers["proto"].packages["v1beta"].proto_spelling
    assert not providers["acme"].packages["v1"].proto_spelling


def test_free_nodes_are_counted_where_they_stand() -> None:
    package = library().providers["acme"].packages["v1"]
    assert free_nodes(package) == ("Thing/properties/arguments", "Tool/properties/schema")
