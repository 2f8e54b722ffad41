"""Tools, the choice among them, and formats: nested for chat completions, flat for Responses."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final, cast

from aiclient.core.parts import ToolCall
from aiclient.core.requests import GenerateRequest
from aiclient.core.tools import as_tool
from aiclient.wire.json import Json, JsonObject

__all__ = ["arguments_of", "call_arguments", "function_tools", "response_format", "tool_choice"]

_MODES: Final = frozenset({"auto", "none", "required"})


def function_tools(request: GenerateRequest, *, flat: bool) -> list[JsonObject] | None:
    """Return the tools of a request; None where there are none.

    Args:
        request: What is asked.
        flat: As Responses wants them.
    """
    if not request.options.tools:
        return None
    tools: list[JsonObject] = []
    for given in request.options.tools:
        tool = as_tool(given)
        function: JsonObject = {"name": tool.name, "parameters": tool.parameters}
        if tool.description:
            function["description"] = tool.description
        if flat:
            # Responses takes a tool that does not say so for a strict one, and most schemas are not.
            tools.append({"type": "function", **function, "strict": bool(tool.strict)})
            continue
        if tool.strict is not None:
            function["strict"] = tool.strict
        tools.append({"type": "function", "function": function})
    return tools


def tool_choice(request: GenerateRequest, *, flat: bool) -> Json:
    """Return the choice among the tools; None where the caller made none.

    Args:
        request: What is asked.
        flat: As Responses wants it.
    """
    choice = request.options.tool_choice
    if choice is None or choice in _MODES:
        return choice
    return (
        {"type": "function", "name": choice} if flat else {"type": "function", "function": {"name": choice}}
    )


def response_format(request: GenerateRequest, *, flat: bool) -> JsonObject | None:
    """Return the format of the answer, whichever of the two spellings it was given in.

    Args:
        request: What is asked.
        flat: As Responses wants it.
    """
    given = request.options.response_format
    if given is None:
        return None
    spelt = cast(JsonObject, dict(given))
    nested = spelt.get("json_schema")
    if spelt.get("type") != "json_schema" or isinstance(nested, Mapping) != flat:
        return spelt
    if flat:
        inner = cast(JsonObject, nested)
        return {"type": "json_schema", "name": "response", **inner}
    inner = {name: value for name, value in spelt.items() if name != "type"}
    return {"type": "json_schema", "json_schema": {"name": "response", **inner}}


def arguments_of(value: Json) -> tuple[JsonObject, str | None]:
    """Return the arguments that a model wrote, and their text where they came as text.

    Args:
        value: JSON text as a rule; some servers send the object itself.
    """
    if isinstance(value, dict):
        return value, None
    if not isinstance(value, str):
        return {}, None
    try:
        parsed: Json = json.loads(value) if value else {}
    except (ValueError, RecursionError):
        return {}, value
    return (parsed if isinstance(parsed, dict) else {}), value


def call_arguments(call: ToolCall) -> str:
    """Return the arguments of a call as the text that these APIs want.

    Args:
        call: A call that another provider's model made, or that the caller wrote.
    """
    if call.raw_arguments:
        return call.raw_arguments
    return json.dumps(call.arguments, ensure_ascii=False, separators=(",", ":"))
