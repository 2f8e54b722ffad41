"""A schema keeps its facts, loses its prose, and is repaired where a rule says how."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.vendor.grammar import Grammar
from codegen.vendor.schema_facts import SchemaFacts, SchemaPosition


def facts(schema: Any, rules: Grammar | None = None, names: frozenset[str] = frozenset()) -> Any:
    """Copy one schema that stands as the component `Here`."""
    position = SchemaPosition("/components/schemas/Here")
    return SchemaFacts(rules or Grammar(), names).copy(schema, position)


def test_prose_is_dropped_by_position_and_names_survive() -> None:
    prose = {
        "description": "A long story.",
        "title": "Story",
        "example": "Once upon a time",
        "examples": ["There was"],
        "summary": "Short story",
        "externalDocs": {"url": "https://example.com", "description": "More"},
        "$comment": "internal",
        "x-vendor": {"text": "Sold here"},
        "xml": {"name": "story"},
    }
    names = ["description", "title", "example", "examples", "summary", "default", "enum", "type", "required"]
    schema = {
        **prose,
        "type": "object",
        "properties": {
            name: {"type": "string", **prose} for name in [*names, "x-vendor", "$ref", "properties"]
        },
        "required": ["description", "title"],
    }

    copied = facts(schema)

    assert copied == {
        "type": "object",
        "properties": {name: {"type": "string"} for name in [*names, "x-vendor", "$ref", "properties"]},
        "required": ["description", "title"],
    }


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["string", "null"]},
        {"type": "string", "nullable": True},
        {"anyOf": [{"$ref": "#/components/schemas/X"}, {"type": "null"}]},
        {"oneOf": [{"type": "string"}, {"type": "null"}]},
        {"allOf": [{"$ref": "#/components/schemas/X"}], "nullable": True},
        {"$ref": "#/components/schemas/X", "deprecated": True, "default": 1},
        {"type": "string", "enum": ["a", "b"], "default": "a"},
        {"type": "string", "const": "a"},
        {"type": "integer", "minimum": 0, "maximum": 10, "multipleOf": 2, "exclusiveMaximum": 9},
        {"type": "number", "minimum": 1e-08},
        {"type": "string", "minLength": 1, "maxLength": 4, "pattern": "^[a-z ]+$", "format": "uuid"},
        {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 4, "uniqueItems": True},
        {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False},
        {"type": "object", "additionalProperties": False, "minProperties": 1, "maxProperties": 3},
        {"type": "object", "additionalProperties": True, "propertyNames": {"maxLength": 64}},
        {"type": "object", "patternProperties": {"^x-": {"type": "string"}}, "properties": {}},
        {"not": {"required": ["a", "b"]}, "readOnly": True, "writeOnly": True},
        {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"},
        {"$defs": {"A": {"type": "string"}}, "if": {"type": "string"}, "then": {"minLength": 1}, "else": {}},
        {"type": "object", "dependentRequired": {"a": ["b"]}, "x-beta": ["some-beta-2026-01-01"]},
    ],
)
def test_facts_are_kept_as_they_are_written(schema: dict[str, Any]) -> None:
    assert facts(schema) == schema


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"required": ["a", "b", "a"]}, {"required": ["a", "b"]}),
        ({"type": "string", "required": True}, {"type": "string"}),
        ({"minimum": 0, "exclusiveMinimum": True}, {"exclusiveMinimum": 0}),
        ({"maximum": 5, "exclusiveMaximum": True}, {"exclusiveMaximum": 5}),
        ({"minimum": 0, "exclusiveMinimum": False}, {"minimum": 0}),
        ({"exclusiveMinimum": True}, {}),
        ({"oneOf": []}, {}),
        ({"anyOf": [], "type": "string"}, {"type": "string"}),
        ({"enum": ["a", "a", "b"]}, {"enum": ["a", "b"]}),
        ({"enum": [1, True, 1]}, {"enum": [1, True]}),
        ({"type": ["string", "string", "null"]}, {"type": ["string", "null"]}),
        ({"type": "any"}, {}),
        ({"type": "file"}, {"type": "string", "format": "binary"}),
        ({"type": "string", "format": "a date, as people write it"}, {"type": "string"}),
        ({"nullable": False, "deprecated": False, "readOnly": False}, {}),
        ({"items": [{"type": "string"}]}, {"prefixItems": [{"type": "string"}]}),
        ({"additionalProperties": {"description": "Anything."}}, {"additionalProperties": {}}),
        ({"enum": ["a"], "enumDeprecated": [False], "x-enum-descriptions": ["Prose"]}, {"enum": ["a"]}),
        ({"discriminator": "kind"}, {"discriminator": {"propertyName": "kind"}}),
        ({"enum": ["a"], "const": "a"}, {"const": "a"}),
        (True, {}),
        ("nonsense", {}),
        (False, False),
    ],
)
def test_broken_spellings_are_repaired(schema: Any, expected: Any) -> None:
    assert facts(schema) == expected


@pytest.mark.parametrize(
    ("schema", "kept"),
    [
        ({"type": "string", "default": "x" * 78}, True),
        ({"type": "string", "default": "x" * 79}, False),
        ({"type": "string", "default": "a sentence that explains it"}, False),
        ({"type": "string", "enum": ["two words and more"], "default": "two words and more"}, True),
        ({"type": "object", "default": None}, False),
        ({"type": "object", "nullable": True, "default": None}, True),
        ({"type": ["object", "null"], "default": None}, True),
        ({"anyOf": [{"type": "string"}, {"type": "null"}], "default": None}, True),
        ({"type": "boolean", "default": "see below"}, False),
        ({"type": "integer", "default": True}, False),
        ({"type": "integer", "default": 1.0}, True),
        ({"type": "integer", "default": 1.5}, False),
        ({"type": "number", "default": 1}, True),
        ({"type": "array", "items": {"type": "string"}, "default": []}, True),
        ({"$ref": "#/components/schemas/X", "default": "auto"}, True),
    ],
)
def test_a_default_is_kept_when_it_is_a_short_value_of_the_type(schema: dict[str, Any], kept: bool) -> None:
    assert ("default" in facts(schema)) is kept


def test_a_dropped_default_is_reported() -> None:
    rules = Grammar()

    facts({"type": "string", "default": "depends on the chosen model"}, rules)

    assert rules.warnings == ["/components/schemas/Here: a default that is a text was dropped"]


def test_a_tag_marked_as_constant_becomes_one() -> None:
    tag = {"type": "string", "enum": ["thing"], "default": "thing", "x-stainless-const": True}

    assert facts(tag) == {"type": "string", "const": "thing"}
    assert facts({**tag, "x-stainless-const": False}) == {
        "type": "string",
        "enum": ["thing"],
        "default": "thing",
    }


def test_a_providers_extension_that_is_a_fact_is_translated() -> None:
    rules = Grammar(extensions={"x-preview": "beta"})

    assert facts({"type": "string", "x-preview": "early=v1"}, rules) == {
        "type": "string",
        "x-beta": ["early=v1"],
    }
    assert facts({"type": "string", "x-preview": "early=v1"}) == {"type": "string"}


def test_recursive_references_name_the_schema_that_they_mean() -> None:
    schema = {
        "$recursiveAnchor": True,
        "type": "object",
        "properties": {"filters": {"type": "array", "items": {"oneOf": [{"$recursiveRef": "#"}]}}},
    }

    copied = facts(schema)

    assert "$recursiveAnchor" not in copied
    assert copied["properties"]["filters"]["items"]["oneOf"] == [{"$ref": "#/components/schemas/Here"}]


def test_references_to_a_root_that_moved_are_redirected() -> None:
    known = frozenset({"Thing"})

    assert facts({"$ref": "#/$defs/Thing"}, names=known) == {"$ref": "#/components/schemas/Thing"}
    assert facts({"$ref": "#/$defs/Other"}, names=known) == {"$ref": "#/$defs/Other"}


def test_discriminator_mappings_are_references() -> None:
    schema = {"discriminator": {"propertyName": "kind", "mapping": {"a": "A", "b": "#/components/schemas/B"}}}

    assert facts(schema)["discriminator"]["mapping"] == {
        "a": "#/components/schemas/A",
        "b": "#/components/schemas/B",
    }
