"""The second pass: aliases dissolve, unions flatten, and their tags are found."""

from __future__ import annotations

from typing import Any

from tests.codegen.normalise.normalised import Node, normalised, ref

TEXT = {"type": "string"}
NULL = {"type": "null"}


def thing(**tags: Any) -> Node:
    """Build an object whose tags are constants (a list: an enum), all required."""
    properties: Node = {
        name: {"enum": value} if isinstance(value, list) else {"const": value} for name, value in tags.items()
    }
    return {"type": "object", "properties": {**properties, "x": TEXT}, "required": list(tags)}


def union(*names: str, **more: Any) -> Node:
    return {"oneOf": [ref(name) for name in names], **more}


def root(node: Node) -> Node:
    return {"type": "object", "properties": {"it": node}}


def found(schemas: Node) -> tuple[Node, dict[str, Node]]:
    every = normalised(schemas)
    it: Node = every["Root"]["properties"]["it"]
    return it, every


def test_aliases_dissolve() -> None:
    it, every = found(
        {
            "Root": root(ref("Ids")),
            "Ids": {"type": "array", "items": ref("Id")},
            "Id": TEXT,
        }
    )
    assert it == {"type": "array", "items": TEXT}
    assert list(every) == ["Root"]


def test_enums_keep_their_name() -> None:
    it, every = found({"Root": root(ref("Colour")), "Colour": {"enum": ["red", "blue"]}})
    assert it == ref("Colour")
    assert every["Colour"] == {"type": "string", "enum": ["red", "blue"]}


def test_null_moves_from_a_component_to_where_it_is_used() -> None:
    it, every = found({"Root": root(ref("Maybe")), "Maybe": {**thing(type="a"), "nullable": True}})
    assert it == {"anyOf": [ref("Maybe"), NULL]}
    assert "anyOf" not in every["Maybe"]


def test_a_nullable_alias_is_null_or_its_target() -> None:
    it, _ = found({"Root": root(ref("Maybe")), "Maybe": {"anyOf": [TEXT, NULL]}})
    assert it == {"anyOf": [TEXT, NULL]}


def test_unions_of_unions_are_flat() -> None:
    _, every = found(
        {
            "Root": root(ref("Outer")),
            "Outer": union("Inner", "C"),
            "Inner": union("A", "B"),
            **{name: thing(type=name.lower()) for name in "ABC"},
        }
    )
    assert every["Outer"]["anyOf"] == [ref("A"), ref("B"), ref("C")]
    assert every["Outer"]["x-union"] == {"key": "type", "tags": [["a"], ["b"], ["c"]]}


def test_a_union_in_itself_adds_nothing() -> None:
    things = {"A": thing(type="a"), "B": thing(type="b")}
    _, every = found({"Root": root(ref("U")), "U": union("A", "U", "B"), **things})
    assert every["U"]["anyOf"] == [ref("A"), ref("B")]
    _, every = found({"Root": root(ref("U")), "U": union("A", "V"), "V": union("B", "U"), **things})
    assert every["U"]["anyOf"] == [ref("A"), ref("B")]


def test_tags_are_inferred_where_no_discriminator_is_named() -> None:
    for key in ("type", "role", "object", "event_type", "event", "kind", "status"):
        _, every = found(
            {"Root": root(ref("U")), "U": union("A", "B"), "A": thing(**{key: "a"}), "B": thing(**{key: "b"})}
        )
        assert every["U"]["x-union"] == {"key": key, "tags": [["a"], ["b"]]}


def test_the_key_that_tells_most_members_apart_wins() -> None:
    members = {
        "A": thing(type="x", role="a"),
        "B": thing(type="x", role="b"),
        "C": thing(type="y", role="c"),
    }
    _, every = found({"Root": root(ref("U")), "U": union(*members), **members})
    assert every["U"]["x-union"]["key"] == "role"


def test_a_named_discriminator_wins() -> None:
    members = {"A": thing(type="x", version="1"), "B": thing(type="y", version="2")}
    named = {"discriminator": {"propertyName": "version"}}
    _, every = found({"Root": root(ref("U")), "U": union(*members, **named), **members})
    assert every["U"]["x-union"] == {"key": "version", "tags": [["1"], ["2"]]}


def test_a_mapping_gives_plain_strings_their_constant() -> None:
    plain = {"type": "object", "properties": {"type": TEXT}, "required": ["type"]}
    mapping = {"a": "#/components/schemas/A", "b": "#/components/schemas/B"}
    named = {"discriminator": {"propertyName": "type", "mapping": mapping}}
    _, every = found({"Root": root(ref("U")), "U": union("A", "B", **named), "A": plain, "B": plain})
    assert every["U"]["x-union"] == {"key": "type", "tags": [["a"], ["b"]]}
    assert every["A"]["properties"]["type"] == {"const": "a"}


def test_several_tags_optional_tags_and_members_without() -> None:
    optional: Node = {**thing(type="b"), "required": list[str]()}
    members: Node = {
        "A": thing(type=["a1", "a2"]),
        "B": optional,
        "C": {"type": "object", "properties": {"y": TEXT}},
    }
    _, every = found({"Root": root(ref("U")), "U": union(*members), **members})
    assert every["U"]["x-union"] == {"key": "type", "tags": [["a1", "a2"], ["b", ""], [""]]}


def test_a_union_that_nothing_tells_apart_has_no_key() -> None:
    members: Node = {name: {"type": "object", "properties": {name: TEXT}} for name in ("A", "B")}
    _, every = found({"Root": root(ref("U")), "U": union(*members), **members})
    assert every["U"]["x-union"] == {"key": None}


def test_objects_beside_text_get_a_union_of_their_own() -> None:
    node = {"anyOf": [TEXT, ref("A"), ref("B")]}
    _, every = found({"Root": root(ref("U")), "U": node, "A": thing(type="a"), "B": thing(type="b")})
    assert every["U"] == {"anyOf": [ref("UObject"), TEXT]}
    assert every["UObject"]["x-union"] == {"key": "type", "tags": [["a"], ["b"]]}
