"""An OpenAPI document of version 3.0 or 3.1 becomes facts, position by position."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.errors import CodegenError
from codegen.vendor import openapi
from codegen.vendor.facts import Facts, unresolved
from codegen.vendor.grammar import Grammar
from tests.codegen.vendor.fact_positions import violations

TEXT: dict[str, Any] = {"schema": {"type": "string", "description": "Prose."}, "example": "Prose"}


def document(**operation: Any) -> dict[str, Any]:
    """Return a document with one operation and prose in every corner."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Prose", "description": "Prose", "version": "1"},
        "servers": [{"url": "https://{region}.example.com/v1", "variables": {"region": {"default": "eu"}}}],
        "tags": [{"name": "Things", "description": "Prose"}],
        "security": [{"key": []}],
        "paths": {
            "/things/{id}": {
                "summary": "Prose",
                "parameters": [
                    {"name": "id", "in": "path", "description": "Prose", "schema": {"type": "string"}},
                    {"name": "limit", "in": "query", "schema": {"type": "integer"}},
                ],
                "post": {
                    "tags": ["Things"],
                    "summary": "Prose",
                    "x-code": "curl",
                    "responses": {
                        "200": {"description": "Prose", "headers": {}, "content": {"text/plain": TEXT}}
                    },
                    **operation,
                },
            }
        },
        "components": {
            "schemas": {"Thing": {"type": "object"}},
            "securitySchemes": {"key": {"type": "http"}},
        },
    }


def convert(source: dict[str, Any], rules: Grammar | None = None) -> Any:
    """Run the front end."""
    return openapi.convert(source, rules or Grammar(), "fixture.json")


def test_only_facts_remain() -> None:
    copied = convert(document())

    assert violations(copied) == []
    assert "Prose" not in str(copied)
    assert copied["servers"] == [{"url": "https://eu.example.com/v1"}]
    assert set(copied) == {"openapi", "servers", "paths", "components"}


def test_parameters_of_a_path_belong_to_its_operations_unless_these_override_them() -> None:
    own = {"name": "limit", "in": "query", "required": True, "schema": {"type": "string"}}

    operation = convert(document(parameters=[own]))["paths"]["/things/{id}"]["post"]

    assert operation["parameters"] == [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
        own,
    ]


def test_an_operation_without_an_id_gets_one_from_its_path() -> None:
    source = document()

    assert convert(source)["paths"]["/things/{id}"]["post"]["operationId"] == "post_things_id"


def test_an_id_that_is_taken_is_replaced_and_reported() -> None:
    source = document(operationId="thing")
    source["paths"]["/others"] = {"get": {"operationId": "thing", "responses": {}}}
    rules = Grammar()

    copied = convert(source, rules)

    assert copied["paths"]["/others"]["get"]["operationId"] == "get_others"
    assert "'thing' is taken" in rules.warnings[0]


@pytest.mark.parametrize("suffix", ["?beta=true", "#stream"])
def test_suffixes_of_path_keys_are_kept_for_the_compiler(suffix: str) -> None:
    source = document()
    source["paths"]["/things" + suffix] = {"get": {"responses": {}}}

    assert "/things" + suffix in convert(source)["paths"]


def test_bodies_keep_media_types_encodings_and_sentinels() -> None:
    body: dict[str, Any] = {
        "required": True,
        "description": "Prose",
        "content": {
            "multipart/form-data": {
                "schema": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}},
                "encoding": {
                    "file": {"contentType": "image/png, image/jpeg", "headers": {}, "style": "form"}
                },
                "examples": {"one": {"value": "Prose"}},
            },
            "text/event-stream": {"schema": {"type": "string"}, "x-speakeasy-sse-sentinel": "[DONE]"},
        },
    }

    copied = convert(document(requestBody=body))["paths"]["/things/{id}"]["post"]["requestBody"]

    assert copied == {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}},
                "encoding": {"file": {"contentType": "image/png, image/jpeg", "style": "form"}},
            },
            "text/event-stream": {"schema": {"type": "string"}, "x-sentinel": "[DONE]"},
        },
    }


def test_streaming_that_only_an_extension_states_is_kept() -> None:
    stream = {
        "format": "sse",
        "terminator": "[DONE]",
        "stream-condition": "$request.stream",
        "stream-description": "Prose.",
        "response-stream": {"oneOf": [{"$ref": "#/components/schemas/Thing"}], "description": "Prose."},
    }

    operation = convert(document(**{"x-fern-streaming": stream}))["paths"]["/things/{id}"]["post"]

    assert operation["x-streaming"] == {
        "format": "sse",
        "terminator": "[DONE]",
        "stream-condition": "$request.stream",
        "response-stream": {"oneOf": [{"$ref": "#/components/schemas/Thing"}]},
    }


def test_components_of_all_kinds_are_copied() -> None:
    source = document()
    source["components"] |= {
        "parameters": {"Limit": {"name": "limit", "in": "query", "required": False, "description": "Prose"}},
        "responses": {"Gone": {"description": "Prose", "content": {"application/json": TEXT}}},
        "requestBodies": {"Body": {"required": True, "content": {"application/json": TEXT}}},
        "examples": {"One": {"value": "Prose"}},
    }

    components = convert(source)["components"]

    assert set(components) == {"schemas", "parameters", "responses", "requestBodies"}
    assert components["parameters"]["Limit"] == {"name": "limit", "in": "query"}
    assert components["requestBodies"]["Body"]["required"] is True


def test_copying_the_copy_changes_nothing() -> None:
    copied = convert(document(operationId="x", deprecated=True))

    assert Facts(copied, Grammar()).copy() == copied


def test_dangling_references_are_found() -> None:
    source = document(requestBody={"content": {"a/b": {"schema": {"$ref": "#/components/schemas/Missing"}}}})
    source["components"]["schemas"]["Thing"] = {
        "discriminator": {"propertyName": "kind", "mapping": {"a": "Thing", "b": "Lost"}},
        "properties": {"$ref": {"type": "string"}},
    }

    assert unresolved(convert(source)) == ["#/components/schemas/Lost", "#/components/schemas/Missing"]


@pytest.mark.parametrize("version", ["2.0", "3.2.0", "4", "None"])
def test_other_versions_are_refused(version: str) -> None:
    with pytest.raises(CodegenError, match=r"fixture.json is OpenAPI .*versions 3.0 and 3.1"):
        convert({**document(), "openapi": version})


def test_a_document_without_paths_is_refused() -> None:
    with pytest.raises(CodegenError, match="has no 'paths' object"):
        convert({"openapi": "3.1.0"})
