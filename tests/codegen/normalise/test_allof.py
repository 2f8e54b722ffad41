"""`allOf`: the effective schema of an inheritance."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.normalise.allof import effective, is_annotation_only

BASE = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "string"}, "n": {"type": "integer"}},
}
SCHEMAS: dict[str, Any] = {
    "Base": BASE,
    "Child": {"allOf": [{"$ref": "#/Base"}, {"required": ["x"], "properties": {"x": {"type": "string"}}}]},
    "Alias": {"$ref": "#/Base"},
}


def look(target: str) -> Any:
    return SCHEMAS[target.removeprefix("#/")]


def flat(*parts: Any, **siblings: Any) -> Any:
    return effective({"allOf": list(parts), **siblings}, look)


def test_a_schema_without_it_stays_itself() -> None:
    assert effective(BASE, look) is BASE


@pytest.mark.parametrize(
    ("siblings", "null"),
    [({}, False), ({"nullable": True}, True), ({"default": 3}, False), ({"deprecated": True}, False)],
)
def test_one_element_is_that_element(siblings: dict[str, Any], null: bool) -> None:
    found = flat({"$ref": "#/Base"}, **siblings)
    assert found["$ref"] == "#/Base", "a reference stays one, so that the component keeps its name"
    assert found.get("nullable", False) is null
    assert {key: found[key] for key in ("default", "deprecated") if key in found} == {
        key: value for key, value in siblings.items() if key != "nullable"
    }


def test_nullable_may_stand_in_an_element() -> None:
    assert flat({"$ref": "#/Base"}, {"nullable": True}) == {"$ref": "#/Base", "nullable": True}


def test_elements_without_shape_are_dropped() -> None:
    assert flat({"type": "string"}, {"maxLength": 3}, {"default": "x"}) == {"type": "string"}
    assert is_annotation_only({"minimum": 1, "deprecated": True})
    assert not is_annotation_only({"type": "string"})


def test_properties_and_required_are_joined() -> None:
    found = flat({"$ref": "#/Base"}, {"required": ["x", "id"], "properties": {"x": {"type": "string"}}})
    assert list(found["properties"]) == ["id", "n", "x"]
    assert found["required"] == ["id", "x"]


def test_inheritance_of_inheritance() -> None:
    found = flat({"$ref": "#/Child"}, {"properties": {"y": {}}})
    assert list(found["properties"]) == ["id", "n", "x", "y"]


def test_references_to_references_are_followed() -> None:
    assert list(flat({"$ref": "#/Alias"}, {"properties": {"y": {}}})["properties"]) == ["id", "n", "y"]


def test_the_later_one_wins_where_both_define_a_field() -> None:
    found = flat({"$ref": "#/Base"}, {"properties": {"n": {"type": ["integer", "null"]}}})
    assert found["properties"]["n"] == {"type": ["integer", "null"]}


def test_siblings_of_the_list_are_a_part_too() -> None:
    found = flat({"$ref": "#/Base"}, properties={"x": {}}, required=["x"])
    assert list(found["properties"]) == ["id", "n", "x"]
    assert found["required"] == ["id", "x"]


@pytest.mark.parametrize("first", [True, False])
def test_a_union_with_common_fields_has_them_in_every_member(first: bool) -> None:
    union: dict[str, Any] = {
        "oneOf": [{"properties": {"a": {}}}, {"$ref": "#/Base"}],
        "discriminator": {"propertyName": "kind", "mapping": {"b": "#/Base"}},
    }
    common: dict[str, Any] = {"required": ["kind"], "properties": {"kind": {"type": "string"}}}
    found = flat(union, common) if first else flat(common, union)
    assert [sorted(each["properties"]) for each in found["oneOf"]] == [["a", "kind"], ["id", "kind", "n"]]
    assert all("kind" in each["required"] for each in found["oneOf"])
    assert found["discriminator"] == {"propertyName": "kind"}


def test_originals_are_not_touched() -> None:
    before = repr(SCHEMAS)
    flat({"$ref": "#/Child"}, {"properties": {"y": {}}}, nullable=True)
    assert repr(SCHEMAS) == before
