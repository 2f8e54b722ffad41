"""Small documents with the roles of a merge, and the merge itself."""

from __future__ import annotations

from typing import Any

from codegen.vendor import merge
from codegen.vendor.settings import BetaRule, MergeSettings, VendorSettings

RULES = MergeSettings(
    twin_prefix="Beta",
    beta_header="beta-ids",
    beta_ignore=("betas",),
    beta_rules=(
        BetaRule("audio-2026", ("audio", "Audio*")),
        BetaRule("agents-2026", ("/agents*",)),
        BetaRule("mode-2026", ("Ask.mode",)),
    ),
    extra_fields=(),
)


def ref(name: str) -> dict[str, str]:
    """Return a reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def tagged(tag: str, **properties: Any) -> dict[str, Any]:
    """Return an object with a fixed type."""
    fields = {"type": {"type": "string", "const": tag}, **properties}
    return {"type": "object", "properties": fields, "required": list(fields)}


def document(body: Any, answer: Any, **schemas: Any) -> dict[str, Any]:
    """Return the facts of a document with one operation."""
    operation = {
        "operationId": "ask",
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        "responses": {"200": {"content": {"application/json": {"schema": answer}}}},
    }
    return {"openapi": "3.1.0", "paths": {"/ask": {"post": operation}}, "components": {"schemas": schemas}}


def base() -> dict[str, Any]:
    """Return the base document of most tests."""
    return document(
        ref("Ask"),
        ref("Answer"),
        Ask={"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]},
        Answer={
            "type": "object",
            "properties": {"parts": {"type": "array", "items": ref("Part")}, "stop": ref("Stop")},
            "required": ["parts", "stop"],
        },
        Part={
            "oneOf": [ref("Text"), ref("Call")],
            "discriminator": {
                "propertyName": "type",
                "mapping": {"text": "#/components/schemas/Text", "call": "#/components/schemas/Call"},
            },
        },
        Text=tagged("text", text={"type": "string"}),
        Call=tagged("call", id={"type": "string"}),
        Stop={"type": "string", "enum": ["end", "length"]},
    )


def beta() -> dict[str, Any]:
    """Return a beta twin that has more of everything."""
    found = document(
        ref("BetaAsk"),
        ref("BetaAnswer"),
        BetaAsk={
            "type": "object",
            "properties": {
                "text": {"type": "string"},
                "audio": {"anyOf": [ref("AudioIn"), {"type": "null"}]},
                "mode": {"type": "string"},
                "other": {"type": "boolean"},
                "betas": {"type": "array"},
            },
            "required": ["text", "audio"],
        },
        BetaAnswer={
            "type": "object",
            "properties": {"parts": {"type": "array", "items": ref("BetaPart")}, "stop": ref("BetaStop")},
            "required": ["parts"],
        },
        BetaPart={"oneOf": [ref("BetaWords"), ref("AudioOut"), ref("BetaCall")]},
        BetaWords=tagged("text", text={"type": "string"}),
        BetaCall=tagged("call", id={"type": "string"}, caller={"type": "string"}),
        BetaStop={"type": "string", "enum": ["end", "length", "audio"]},
        AudioIn={"type": "object", "properties": {"data": {"type": "string"}, "next": ref("AudioIn")}},
        AudioOut=tagged("audio", text=ref("BetaWords")),
    )
    found["paths"]["/agents"] = {
        "get": {
            "operationId": "agents.list",
            "parameters": [{"name": "beta-ids", "in": "header"}, {"name": "limit", "in": "query"}],
            "responses": {"200": {"content": {"application/json": {"schema": ref("BetaText")}}}},
        }
    }
    found["components"]["schemas"]["BetaText"] = {"type": "object", "properties": {"x": {"type": "string"}}}
    return found


def union(rules: MergeSettings = RULES, **documents: Any) -> tuple[Any, Any]:
    """Merge the given documents."""
    return merge.union(documents, VendorSettings(merge=rules, digest="d" * 64))


def schemas(merged: Any) -> Any:
    """Return the schema components of a document."""
    return merged["components"]["schemas"]


def stated() -> dict[str, Any]:
    """Return an older document that still has bounds, with a suffix on its path."""
    found = document(
        {"allOf": [ref("Question")]},
        ref("Reply"),
        Question={
            "type": "object",
            "properties": {
                "text": {"type": "string", "minLength": 1, "pattern": "^x", "default": "x"},
                "audio": {
                    "anyOf": [{"type": "object", "properties": {"data": {"type": "string", "maxLength": 9}}}]
                },
                "heat": {"type": "number", "minimum": 0, "maximum": 1},
                "linked": ref("Reply"),
            },
            "required": ["text", "heat"],
        },
        Reply={
            "type": "object",
            "properties": {"stop": {"type": "string", "maxLength": 3}},
            "required": ["stop"],
        },
    )
    found["paths"] = {"/ask?beta=true": found["paths"]["/ask"]}
    found["servers"] = [{"url": "https://example.com"}]
    return found
