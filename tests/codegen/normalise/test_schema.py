"""Every row of the policy: many spellings, one normal form."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.errors import CodegenError
from codegen.names import NameLock
from tests.codegen.normalise.normalised import Node, normalised, ref

TEXT = {"type": "string"}
NULL = {"type": "null"}
AB = {"type": "string", "enum": ["a", "b"]}
OTHERS: Node = {"Thing": {"type": "object", "properties": {"x": TEXT}, "required": ["x"]}, "Text": TEXT}


def field(raw: Any) -> Any:
    """Normalise a schema in the place where most stand: as the property of an object."""
    return fields({"it": raw})["it"]


def fields(properties: Node) -> Node:
    root = {"type": "object", "properties": properties}
    found: Node = normalised({"Root": root, **OTHERS})["Root"]["properties"]
    return found


@pytest.mark.parametrize(
    "raw",
    [
        {"type": "string", "nullable": True},
        {"type": ["string", "null"]},
        {"anyOf": [TEXT, NULL]},
        {"oneOf": [NULL, TEXT]},
        {"allOf": [TEXT], "nullable": True},
        {"allOf": [TEXT, {"nullable": True}]},
        {"anyOf": [TEXT, {"const": None}]},
        {"anyOf": [{"anyOf": [TEXT, NULL]}]},
        {"allOf": [ref("Text")], "nullable": True},
    ],
)
def test_every_spelling_of_null_gives_one_form(raw: Node) -> None:
    assert field(raw) == {"anyOf": [TEXT, NULL]}


@pytest.mark.parametrize(
    "raw",
    [
        {"allOf": [ref("Thing")], "nullable": True},
        {"anyOf": [ref("Thing"), NULL]},
        {"oneOf": [{"type": "null"}, {"allOf": [ref("Thing")]}]},
    ],
)
def test_null_beside_a_reference_keeps_the_component(raw: Node) -> None:
    assert field(raw) == {"anyOf": [ref("Thing"), NULL]}


@pytest.mark.parametrize(
    ("raw", "node"),
    [
        ({"const": "a"}, {"const": "a"}),
        ({"type": "string", "enum": ["a"]}, {"const": "a"}),
        ({"enum": ["a"], "nullable": True}, {"anyOf": [{"const": "a"}, NULL]}),
        ({"enum": ["a", None]}, {"anyOf": [{"const": "a"}, NULL]}),
        ({"type": "boolean", "const": True}, {"const": True}),
        ({"const": None}, NULL),
    ],
)
def test_one_value_is_a_constant(raw: Node, node: Node) -> None:
    assert field(raw) == node


@pytest.mark.parametrize(
    ("raw", "node"),
    [
        ({"type": "string", "enum": ["a", "b", "a"]}, AB),
        ({"enum": ["a", "b"]}, AB),
        ({"enum": [1, 2]}, {"type": "integer", "enum": [1, 2]}),
        ({"type": ["string", "null"], "enum": ["a", "b", None]}, {"anyOf": [AB, NULL]}),
    ],
)
def test_enums(raw: Node, node: Node) -> None:
    assert field(raw) == node


@pytest.mark.parametrize(
    "raw",
    [
        {"anyOf": [TEXT, {"type": "string", "enum": ["a", "b"]}]},
        {"anyOf": [{"type": "string", "enum": ["a", "b"]}, TEXT]},
        {"oneOf": [{"const": "a"}, {"const": "b"}, TEXT]},
        {"anyOf": [TEXT, {"enum": ["a"]}, {"enum": ["b"]}]},
    ],
)
def test_enum_or_string_is_an_open_enum(raw: Node) -> None:
    assert field(raw) == {"type": "string", "enum": ["a", "b"], "x-open": True}


def test_constants_beside_each_other_are_a_closed_enum() -> None:
    assert field({"oneOf": [{"const": "a"}, {"const": "b"}]}) == {"type": "string", "enum": ["a", "b"]}


@pytest.mark.parametrize("raw", [{}, True, {"anyOf": [TEXT, {}]}, {"nullable": True}])
def test_what_says_nothing_is_free(raw: Any) -> None:
    assert field(raw) == {}


@pytest.mark.parametrize(
    ("raw", "node"),
    [
        ({"type": "string", "format": "int64"}, {"type": "string", "format": "int64"}),
        ({"type": "string", "format": "byte"}, {"type": "string", "format": "byte"}),
        ({"type": "string", "format": "google-duration"}, {"type": "string", "format": "google-duration"}),
    ],
)
def test_int64_base64_and_durations_stay_the_text_that_is_on_the_wire(raw: Node, node: Node) -> None:
    assert field(raw) == node


def test_type_lists_are_unions_and_keep_each_kinds_words() -> None:
    raw = {"type": ["string", "array", "null"], "items": {"type": "integer"}, "maxLength": 3}
    text, many, null = field(raw)["anyOf"]
    assert (text["type"], text["maxLength"], null) == ("string", 3, NULL)
    assert many == {"type": "array", "items": {"type": "integer"}}


def test_maps_and_free_objects() -> None:
    assert field({"type": "object"}) == {"type": "object"}
    assert field({"type": "object", "additionalProperties": False}) == {"type": "object"}
    assert field({"additionalProperties": {"type": "integer"}}) == {
        "type": "object",
        "additionalProperties": {"type": "integer"},
    }


def test_titles_go_and_closed_objects_open() -> None:
    raw = {
        "title": "The thing",
        "type": "object",
        "additionalProperties": False,
        "properties": {"title": TEXT},
    }
    assert normalised({"Root": raw}) == {
        "Root": {"type": "object", "properties": {"title": TEXT}, "required": []}
    }


def test_required_names_only_what_is_there_and_once() -> None:
    raw = {"type": "object", "properties": {"a": TEXT}, "required": ["a", "a", "ghost"]}
    assert normalised({"Root": raw})["Root"]["required"] == ["a"]


def test_marks_survive_on_the_field() -> None:
    found = field({"type": "string", "deprecated": True, "x-beta": ["b"]})
    assert found == {"type": "string", "deprecated": True, "x-beta": ["b"]}
    assert field({"allOf": [ref("Thing")], "x-beta": ["b"]}) == {**ref("Thing"), "x-beta": ["b"]}


def test_members_that_only_say_which_fields_go_together_make_no_union() -> None:
    raw = {"properties": {"a": TEXT, "b": TEXT}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    assert list(normalised({"Root": raw})["Root"]["properties"]) == ["a", "b"]


def test_inline_objects_are_named_after_their_place() -> None:
    root = {
        "type": "object",
        "properties": {
            "usage": {"type": "object", "properties": {"n": {"type": "integer"}}},
            "entries": {"type": "array", "items": {"type": "object", "properties": {"x": TEXT}}},
            "by_key": {"additionalProperties": {"type": "object", "properties": {"y": TEXT}}},
            "either": {
                "oneOf": [
                    {"type": "object", "properties": {"type": {"const": "text"}, "t": TEXT}},
                    {"type": "object", "properties": {"u": TEXT}},
                ]
            },
        },
    }
    found = normalised({"Root": root})
    assert sorted(found) == [
        "Root",
        "RootByKeyValue",
        "RootEither",
        "RootEitherOption2",
        "RootEitherText",
        "RootEntry",
        "RootUsage",
    ]
    assert found["Root"]["properties"]["entries"]["items"] == ref("RootEntry")


def test_a_name_that_is_taken_is_numbered_and_stays_when_the_reason_goes() -> None:
    inline = {"type": "object", "properties": {"n": {"type": "integer"}}}
    root = {"type": "object", "properties": {"usage": inline, "other": ref("RootUsage")}}
    lock = NameLock({})
    found = normalised({"Root": root, "RootUsage": {"type": "object", "properties": {"a": TEXT}}}, lock=lock)
    assert found["Root"]["properties"]["usage"] == ref("RootUsage2")
    alone = {"Root": {"type": "object", "properties": {"usage": inline}}}
    again = normalised(alone, lock=NameLock(lock.used()))
    assert again["Root"]["properties"]["usage"] == ref("RootUsage2"), "regeneration never renames"
    assert normalised(alone)["Root"]["properties"]["usage"] == ref("RootUsage")


def test_new_inline_schemas_never_take_a_locked_name() -> None:
    inline = {"type": "object", "properties": {"n": {"type": "integer"}}}
    lock = NameLock({"#/components/schemas/Root/properties/usage": "RootAudio"})
    root = {"type": "object", "properties": {"audio": inline, "usage": inline}}
    found = normalised({"Root": root}, lock=lock)["Root"]["properties"]
    assert (found["audio"], found["usage"]) == (ref("RootAudio2"), ref("RootAudio"))


def test_component_names_become_class_names_and_may_be_renamed() -> None:
    schemas = {
        "Root": {"properties": {"a": ref("error-2"), "b": ref("openai.Literal"), "c": ref("Long")}},
        "error-2": OTHERS["Thing"],
        "openai.Literal": OTHERS["Thing"],
        "Long": OTHERS["Thing"],
    }
    found = normalised(schemas, renames={"Long": "Short"})["Root"]["properties"]
    assert [found[key] for key in "abc"] == [ref("Error2"), ref("OpenaiLiteral"), ref("Short")]


def test_recursion_stays_a_reference() -> None:
    tree = {"type": "object", "properties": {"children": {"type": "array", "items": ref("Root")}}}
    found = normalised({"Root": tree})
    assert found["Root"]["properties"]["children"]["items"] == ref("Root")
    values = {"anyOf": [TEXT, {"type": "array", "items": ref("Value")}]}
    found = normalised({"Root": {"properties": {"v": ref("Value")}}, "Value": values})
    assert found["Value"] == {"anyOf": [TEXT, {"type": "array", "items": ref("Value")}]}


@pytest.mark.parametrize(
    ("schemas", "said"),
    [
        (
            {"Root": {"properties": {"a": ref("Ghost")}}},
            "schema 'Ghost' is referred to but not in the document",
        ),
        ({"Root": {"allOf": [ref("Ghost"), {"properties": {"x": TEXT}}]}}, "leads nowhere"),
    ],
)
def test_dangling_references_are_explained(schemas: Node, said: str) -> None:
    with pytest.raises(CodegenError) as caught:
        normalised(schemas)
    assert said in caught.value.what
    assert "overlay.toml" in caught.value.fix


def test_two_renames_to_one_name_are_refused() -> None:
    schemas = {"Root": OTHERS["Thing"], "A": OTHERS["Thing"], "B": OTHERS["Thing"]}
    with pytest.raises(CodegenError, match="gives 'X' twice"):
        normalised(schemas, renames={"A": "X", "B": "X"})
