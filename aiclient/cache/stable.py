"""What makes equal prompts equal to the byte: tools in one order, JSON in one spelling; and a key."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256
from typing import Any, cast

from aiclient.core.messages import AssistantMessage, Message
from aiclient.core.parts import CacheHint, Part, ToolCall
from aiclient.core.requests import GenerateRequest
from aiclient.core.tools import AnyTool, Tool, as_tool
from aiclient.wire.json import Json, JsonObject

__all__ = ["canonical", "canonical_tools", "prefix_key", "remarked", "tool_text"]

_LENGTH = 32
"""Characters of a key; services take at most 64."""


def canonical_tools(tools: Iterable[AnyTool]) -> tuple[AnyTool, ...]:
    """Return tools by name, with their schemas in one spelling.

    A marked tool ends a group: what stands before it stays before it.

    Args:
        tools: As the caller gave them.
    """
    done: list[AnyTool] = []
    group: list[AnyTool] = []
    for tool in tools:
        group.append(tool)
        if tool.cache_control is not None:
            done += _group(group)
            group = []
    return (*done, *_group(group))


def remarked(tool: AnyTool, hint: CacheHint | None) -> AnyTool:
    """Return a tool with this mark or without one.

    Args:
        tool: The tool.
        hint: The mark.
    """
    return tool if tool.cache_control == hint else _written(tool, tool.parameters, hint)


def canonical(request: GenerateRequest) -> GenerateRequest:
    """Return an equal request that is written with the same bytes, however its dictionaries were built.

    The properties of an answer keep their order: models write them in it.

    Args:
        request: What is asked.
    """
    options = request.options
    changes: dict[str, object] = {}
    if options.tools:
        changes["tools"] = canonical_tools(map(as_tool, options.tools))
    if options.metadata is not None and len(options.metadata) > 1:
        changes["metadata"] = {name: options.metadata[name] for name in sorted(options.metadata)}
    if isinstance(options.response_format, dict):
        changes["response_format"] = _schema(cast(Json, options.response_format))
    if changes:
        options = replace(options, **cast(Any, changes))
    messages = tuple([_message(message) for message in request.messages])
    return replace(request, options=options, messages=messages)


def prefix_key(request: GenerateRequest) -> str:
    """Return what requests with the same model, tools and instructions have in common.

    It is a digest: nothing of the prompt can be read in it. Where there is neither a tool nor an
    instruction, the first message takes their place: a key that everybody shares would help nobody.

    Args:
        request: What is asked.
    """
    tools = sorted(tool_text(as_tool(tool)) for tool in request.options.tools or ())
    system = request.system
    said = [request.model, *tools, system or ""]
    if not tools and system is None and request.messages:
        said.append(request.messages[0].text)
    return "aiclient-" + sha256("\0".join(said).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def tool_text(tool: AnyTool) -> str:
    """Return all that a model reads of a tool.

    Args:
        tool: The tool.
    """
    return json.dumps([tool.name, tool.description, tool.parameters], sort_keys=True, ensure_ascii=False)


def _group(tools: list[AnyTool]) -> list[AnyTool]:
    """Return a group by name; the mark, which ends it, goes to the last one."""
    if not tools:
        return []
    hint = tools[-1].cache_control
    ordered = sorted(tools, key=lambda tool: tool.name)
    last = len(ordered) - 1
    return [
        _written(tool, cast(JsonObject, _sorted(tool.parameters)), hint if place == last else None)
        for place, tool in enumerate(ordered)
    ]


def _written(tool: AnyTool, parameters: JsonObject, hint: CacheHint | None) -> AnyTool:
    made = Tool.from_schema(tool.name, tool.description, parameters, cache_control=hint)
    return made if tool.strict is None else made.replace(strict=tool.strict)


def _sorted(value: Json) -> Json:
    if isinstance(value, dict):
        return {name: _sorted(value[name]) for name in sorted(value)}
    return [_sorted(item) for item in value] if isinstance(value, list) else value


def _schema(value: Json) -> Json:
    """Return JSON with sorted keys, but for the names of properties."""
    if isinstance(value, list):
        return [_schema(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        name: {key: _schema(item) for key, item in found.items()}
        if name == "properties" and isinstance(found := value[name], dict)
        else _schema(value[name])
        for name in sorted(value)
    }


def _message(message: Message) -> Message:
    if not isinstance(message, AssistantMessage) or isinstance(message.content, str):
        return message
    parts = tuple([_call(part) if isinstance(part, ToolCall) else part for part in message.content])
    changed = any(new is not old for new, old in zip(parts, message.content, strict=True))
    return replace(message, content=parts) if changed else message


def _call(part: ToolCall) -> Part:
    """Return a call with its arguments sorted, unless its provider's own spelling goes back."""
    if (
        part.native is not None
        or part.raw_arguments
        or (len(part.arguments) < 2 and not _nested(part.arguments))
    ):
        return part
    return replace(part, arguments=cast(JsonObject, _sorted(part.arguments)))


def _nested(arguments: JsonObject) -> bool:
    return any(isinstance(value, dict | list) for value in arguments.values())
