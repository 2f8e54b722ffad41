"""A Google discovery document becomes OpenAPI with the formats that are on the wire."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.errors import CodegenError
from codegen.vendor import discovery, source
from codegen.vendor.grammar import Grammar
from tests.codegen.vendor.fact_positions import violations


def method(path: str, flat: str = "", **extra: Any) -> dict[str, Any]:
    """Return a method with prose around it."""
    facts: dict[str, Any] = {
        "id": f"demo.{flat or path}",
        "path": path,
        "description": "Prose.",
        "httpMethod": "GET",
    }
    return facts | ({"flatPath": flat} if flat else {}) | extra


def document(methods: dict[str, Any], schemas: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return a small discovery document."""
    return {
        "discoveryVersion": "v1",
        "version": "v1beta",
        "rootUrl": "https://demo.example.com/",
        "servicePath": "",
        "description": "Prose.",
        "parameters": {"alt": {"type": "string", "location": "query", "description": "Prose."}},
        "resources": {"things": {"resources": {"parts": {"methods": methods}}}},
        "schemas": schemas or {},
    }


def convert(methods: dict[str, Any], schemas: dict[str, Any] | None = None) -> Any:
    """Run the front end."""
    return discovery.convert(document(methods, schemas), Grammar(), "demo.json")


def test_the_version_moves_into_the_server_and_flat_paths_are_keys() -> None:
    copied = convert(
        {
            "get": method("v1beta/{+name}", "v1beta/things/{thingsId}", response={"$ref": "Thing"}),
            "run": method(
                "v1beta/{+name}:run",
                "v1beta/things/{thingsId}:run",
                httpMethod="POST",
                request={"$ref": "In"},
            ),
        },
        {"Thing": {"id": "Thing", "type": "object"}, "In": {"id": "In", "type": "object"}},
    )

    assert copied["servers"] == [{"url": "https://demo.example.com/v1beta"}]
    assert set(copied["paths"]) == {"/things/{thingsId}", "/things/{thingsId}:run"}
    get = copied["paths"]["/things/{thingsId}"]["get"]
    assert get["parameters"] == [
        {"name": "thingsId", "in": "path", "required": True, "schema": {"type": "string"}}
    ]
    assert get["responses"]["200"]["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/Thing"
    }
    run = copied["paths"]["/things/{thingsId}:run"]["post"]
    assert run["operationId"] == "demo.v1beta/things/{thingsId}:run"
    assert run["requestBody"] == {
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/In"}}},
    }
    assert violations(copied) == []


def test_a_path_that_spans_segments_is_marked() -> None:
    parameters = {
        "name": {"location": "path", "required": True, "type": "string", "pattern": "^things/[^/]+$"}
    }

    copied = convert({"get": method("v1beta/{+name}", parameters=parameters)})

    assert copied["paths"]["/{name}"]["get"]["parameters"] == [
        {
            "name": "name",
            "in": "path",
            "required": True,
            "x-reserved": True,
            "schema": {"type": "string", "pattern": "^things/[^/]+$"},
        }
    ]


def test_query_parameters_may_repeat() -> None:
    parameters = {
        "ids": {"location": "query", "type": "string", "repeated": True, "description": "Prose."},
        "size": {
            "location": "query",
            "type": "integer",
            "format": "int32",
            "default": "20",
            "required": True,
        },
        "all": {"location": "query", "type": "boolean", "default": "false", "deprecated": True},
    }

    copied = convert({"list": method("v1beta/things", parameters=parameters)})

    assert copied["paths"]["/things"]["get"]["parameters"] == [
        {
            "name": "ids",
            "in": "query",
            "style": "form",
            "explode": True,
            "schema": {"type": "array", "items": {"type": "string"}},
        },
        {
            "name": "size",
            "in": "query",
            "required": True,
            "schema": {"type": "integer", "format": "int32", "default": 20},
        },
        {"name": "all", "in": "query", "deprecated": True, "schema": {"type": "boolean", "default": False}},
    ]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({"type": "string", "format": "int64"}, {"type": "string", "format": "int64"}),
        ({"type": "integer", "format": "uint64"}, {"type": "string", "format": "uint64"}),
        ({"type": "integer", "format": "int32"}, {"type": "integer", "format": "int32"}),
        ({"type": "string", "format": "byte"}, {"type": "string", "format": "byte"}),
        ({"type": "string", "format": "google-duration"}, {"type": "string", "format": "google-duration"}),
        ({"type": "string", "format": "google-datetime"}, {"type": "string", "format": "google-datetime"}),
        ({"type": "string", "format": "google-fieldmask"}, {"type": "string", "format": "google-fieldmask"}),
        ({"type": "any", "description": "Anything."}, {}),
        (
            {"type": "object", "additionalProperties": {"type": "any"}},
            {"type": "object", "additionalProperties": {}},
        ),
        (
            {"type": "array", "items": {"$ref": "Part"}},
            {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
        ),
        ({"$ref": "Part", "readOnly": True}, {"$ref": "#/components/schemas/Part", "readOnly": True}),
        (
            {
                "type": "string",
                "enum": ["A", "B"],
                "enumDescriptions": ["Prose.", ""],
                "enumDeprecated": [False, True],
            },
            {"type": "string", "enum": ["A", "B"]},
        ),
        (
            {"type": "number", "minimum": "0.5", "maximum": "2"},
            {"type": "number", "minimum": 0.5, "maximum": 2},
        ),
        (
            {
                "type": "object",
                "variant": {"discriminant": "kind", "map": [{"type_value": "part", "$ref": "Part"}]},
            },
            {
                "type": "object",
                "oneOf": [{"$ref": "#/components/schemas/Part"}],
                "discriminator": {"propertyName": "kind", "mapping": {"part": "#/components/schemas/Part"}},
            },
        ),
    ],
)
def test_schemas_say_what_is_on_the_wire(stated: dict[str, Any], expected: dict[str, Any]) -> None:
    schemas = {
        "Part": {"id": "Part", "type": "object"},
        "Here": {"type": "object", "properties": {"field": stated}},
    }

    copied = convert({"get": method("v1beta/things")}, schemas)

    assert copied["components"]["schemas"]["Here"]["properties"]["field"] == expected


def test_uploads_and_downloads_are_facts() -> None:
    upload = {
        "accept": ["*/*"],
        "maxSize": "100",
        "protocols": {
            "simple": {"multipart": True, "path": "/upload/v1beta/files"},
            "resumable": {"multipart": True, "path": "/resumable/upload/v1beta/files"},
        },
    }

    copied = convert(
        {
            "upload": method("v1beta/files", httpMethod="POST", mediaUpload=upload, supportsMediaUpload=True),
            "download": method("v1beta/files/{id}:download", supportsMediaDownload=True, deprecated=True),
        }
    )

    assert copied["paths"]["/files"]["post"]["x-upload"] == {
        "accept": ["*/*"],
        "maxSize": "100",
        "simple": "/upload/v1beta/files",
        "resumable": "/resumable/upload/v1beta/files",
    }
    assert copied["paths"]["/files/{id}:download"]["get"]["x-download"] is True
    assert copied["paths"]["/files/{id}:download"]["get"]["deprecated"] is True


def test_paths_of_another_version_keep_it() -> None:
    copied = convert({"a": method("v1beta/things"), "b": method("v2/things")})

    assert copied["servers"] == [{"url": "https://demo.example.com"}]
    assert set(copied["paths"]) == {"/v1beta/things", "/v2/things"}


def test_two_methods_on_one_path_are_refused() -> None:
    with pytest.raises(CodegenError, match=r"demo.json describes GET /\{name\} twice"):
        convert({"a": method("v1beta/{+name}"), "b": method("v1beta/{+name}")})


def test_a_document_without_methods_is_refused() -> None:
    with pytest.raises(CodegenError, match="no methods or no version"):
        convert({})


def test_a_whole_upstream_document_converts(testbed: Path) -> None:
    path = testbed / "upstream" / "gemini" / "v1beta.discovery.20260327.json"
    raw = json.loads(path.read_text("utf-8"))

    copied: Any = source.convert(source.read(path), Grammar())

    assert violations(copied) == []
    assert copied["servers"] == [{"url": "https://generativelanguage.googleapis.com/v1beta"}]
    assert sum(len(item) for item in copied["paths"].values()) == 79
    assert set(copied["components"]["schemas"]) == set(raw["schemas"])
    assert copied["paths"]["/models/{modelsId}:generateContent"]["post"]["operationId"] == (
        "generativelanguage.models.generateContent"
    )
    file = copied["components"]["schemas"]["File"]["properties"]
    assert file["sizeBytes"] == {"type": "string", "format": "int64", "readOnly": True}
    assert copied["components"]["schemas"]["Blob"]["properties"]["data"] == {
        "type": "string",
        "format": "byte",
    }


def test_a_discovery_document_meets_the_converted_one(testbed: Path) -> None:
    folder = testbed / "upstream" / "gemini"
    march: Any = source.convert(source.read(folder / "v1beta.discovery.20260327.json"), Grammar())
    august: Any = source.convert(source.read(folder / "v1beta.openapi.json"), Grammar())

    shared = set(march["paths"]) & set(august["paths"])

    assert len(shared) >= 45
    for path in shared:
        for verb in set(march["paths"][path]) & set(august["paths"][path]):
            ours, theirs = march["paths"][path][verb], august["paths"][path][verb]
            assert ours["operationId"].removeprefix("generativelanguage.") == theirs["operationId"]
            names = [
                {
                    (item["name"], item["in"])
                    for item in operation.get("parameters", [])
                    if item["in"] == "path"
                }
                for operation in (ours, theirs)
            ]
            assert names[0] == names[1], path
