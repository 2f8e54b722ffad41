"""What a recorded request asks of its answer: a schema, any JSON, or arguments of a tool that it forces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.tree import items, node

__all__ = ["Asked", "asked_of"]

How: TypeAlias = Literal["schema", "any object", "tools"]
_FREE = frozenset({"auto", "none", "AUTO", "NONE"})


@dataclass(frozen=True, slots=True)
class Asked:
    """What an answer has to be."""

    how: How
    place: str
    """Where the request says so."""
    schema: Json = True
    tools: dict[str, Json] = field(default_factory=dict[str, Json])
    """Schema of the arguments of each tool."""


def asked_of(request: JsonObject) -> Asked | None:
    """Return what a request of any provider asks of its answer; None where any text will do.

    Args:
        request: Its body.
    """
    found = next(_formats(request), None)
    if found is not None:
        return found
    tools = dict(_tools(request))
    forced = _forced(request)
    return Asked("tools", forced, tools=tools) if forced and tools else None


def _formats(request: JsonObject) -> Iterator[Asked]:
    for name, form in (
        ("response_format", node(request.get("response_format"))),
        ("text.format", node(node(request.get("text")).get("format"))),
        ("output_config.format", node(node(request.get("output_config")).get("format"))),
        ("output_format", node(request.get("output_format"))),
    ):
        if form.get("type") == "json_schema":
            inner = node(form.get("json_schema")) or form
            yield Asked("schema", name, inner.get("schema", True))
        elif form.get("type") == "json_object":
            yield Asked("any object", name, {"type": "object"})
    config = node(request.get("generationConfig"))
    if "responseJsonSchema" in config:
        yield Asked("schema", "responseJsonSchema", config["responseJsonSchema"])
    if "responseSchema" in config:
        yield Asked("schema", "responseSchema", _from_openapi(config["responseSchema"]))
    if "format" in request:
        yield Asked("schema", "format", request["format"] if isinstance(request["format"], dict) else True)


def _tools(request: JsonObject) -> Iterator[tuple[str, Json]]:
    for tool in items(request, "tools"):
        for one in [*items(tool, "functionDeclarations"), *items(tool, "function_declarations")]:
            given = one.get("parametersJsonSchema", one.get("parameters_json_schema"))
            yield str(one.get("name")), given if given is not None else _from_openapi(one.get("parameters"))
        function = node(tool.get("function")) or tool
        schema = function.get("input_schema", function.get("parameters"))
        if isinstance(schema, dict):
            yield str(function.get("name")), schema


def _forced(request: JsonObject) -> str:
    """Return where a request insists on a tool; empty where it does not."""
    config = node(request.get("toolConfig", request.get("tool_config")))
    mode = node(config.get("functionCallingConfig", config.get("function_calling_config"))).get("mode")
    if mode == "ANY":
        return "functionCallingConfig"
    choice = request.get("tool_choice")
    kind = choice.get("type") if isinstance(choice, dict) else choice
    return "" if kind is None or kind in _FREE else "tool_choice"


def _from_openapi(schema: Json) -> Json:
    """Return a schema of Gemini's older kind as JSON schema."""
    if isinstance(schema, list):
        return [_from_openapi(one) for one in schema]
    if not isinstance(schema, dict):
        return True if schema is None else schema
    made: JsonObject = {}
    for name, value in schema.items():
        if name == "properties" and isinstance(value, dict):
            made[name] = {key: _from_openapi(one) for key, one in value.items()}
        elif name == "type" and isinstance(value, str):
            made[name] = value.lower()
        elif name in {"items", "anyOf", "any_of"}:
            made[name.replace("_o", "O")] = _from_openapi(value)
        elif name not in {"nullable", "propertyOrdering", "property_ordering", "format"}:
            made[name] = value
    return {"anyOf": [made, {"type": "null"}]} if schema.get("nullable") is True else made
