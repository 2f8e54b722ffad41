"""Requests of Anthropic's messages as ours."""

from __future__ import annotations

import base64
from typing import Any

from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.parts import CacheControl, Document, Image, Native, Opaque, Part, Text, Thinking, ToolCall
from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.imported import Fields, Importer, raw_tool
from tests.conformance.facade.tree import items, node, text

__all__ = ["ANTHROPIC"]

_PLAIN = {
    "temperature": "temperature",
    "top_p": "top_p",
    "top_k": "top_k",
    "max_tokens": "max_tokens",
    "stop_sequences": "stop",
}


def _turns(request: JsonObject) -> list[JsonObject]:
    return items(request, "messages")


def _answered(new: list[JsonObject]) -> int:
    return 1 if new and new[0].get("role") == "assistant" else 0


def _opening(request: JsonObject) -> list[Message]:
    system = request.get("system")
    if isinstance(system, str):
        return [SystemMessage(system)]
    blocks = items(request, "system")
    return [SystemMessage(tuple(_part(block, "anthropic") for block in blocks))] if blocks else []


def _messages(turns: list[JsonObject], provider: str) -> list[Message]:
    return [message for turn in turns for message in _message(turn, provider)]


def _message(turn: JsonObject, provider: str) -> list[Message]:
    role, content = turn.get("role"), turn.get("content")
    if isinstance(content, str):
        return [AssistantMessage(content) if role == "assistant" else UserMessage(content)]
    blocks = items(turn, "content")
    if role == "assistant":
        return [AssistantMessage(tuple(_part(block, provider) for block in blocks))]
    results: list[Message] = [
        _result(block, provider) for block in blocks if block.get("type") == "tool_result"
    ]
    parts = tuple(_part(block, provider) for block in blocks if block.get("type") != "tool_result")
    if not parts:
        return results
    return [*results, SystemMessage(parts) if role == "system" else UserMessage(parts)]


def _result(block: JsonObject, provider: str) -> ToolMessage:
    content = block.get("content")
    return ToolMessage(
        content if isinstance(content, str) else tuple(_part(each, provider) for each in items(content)),
        tool_call_id=text(block, "tool_use_id") or "",
        is_error=block.get("is_error") is True,
        cache_control=_mark(block),
    )


def _part(block: JsonObject, provider: str) -> Part:
    kind, native = block.get("type"), Native(provider, block)
    if kind == "text" and block.keys() <= {"type", "text", "cache_control"}:
        return Text(text(block, "text") or "", cache_control=_mark(block))
    if kind == "thinking":
        return Thinking(text=text(block, "thinking") or "", signature=text(block, "signature"), native=native)
    if kind == "tool_use":
        return ToolCall(
            id=text(block, "id") or "",
            name=text(block, "name") or "",
            arguments=node(block, "input"),
            native=native,
        )
    if kind == "image":
        return Image(**_source(node(block, "source")), cache_control=_mark(block))
    if kind == "document":
        cited = node(block, "citations").get("enabled")
        return Document(
            **_source(node(block, "source")),
            title=text(block, "title"),
            citations=cited if isinstance(cited, bool) else None,
            cache_control=_mark(block),
        )
    return Opaque(native=native)


def _mark(block: JsonObject) -> CacheControl | None:
    mark = node(block, "cache_control")
    ttl: Any = text(mark, "ttl")
    return CacheControl(ttl) if mark else None


def _source(source: JsonObject) -> dict[str, Any]:
    kind, data = source.get("type"), text(source, "data") or ""
    if kind == "url":
        return {"url": source["url"]}
    if kind == "file":
        return {"file_id": source["file_id"]}
    content = data.encode() if kind == "text" else base64.b64decode(data)
    return {"data": content, "media_type": source.get("media_type")}


def _options(request: JsonObject) -> Fields:
    fields: Fields = {}
    rest: dict[str, Json] = {}
    for name, value in request.items():
        if name in ("model", "messages", "system", "stream"):
            continue
        if name in _PLAIN:
            fields[_PLAIN[name]] = value
        elif not _understood(name, value, fields):
            rest[name] = value
    _reasoning(request, fields, rest)
    return {**fields, "provider_options": rest}


def _understood(name: str, value: Json, fields: Fields) -> bool:
    if name == "tools":
        tools = [
            raw_tool(each, "input_schema") if each.get("type") in (None, "custom") else None
            for each in items(value)
        ]
        if not all(tools):
            return False
        fields["tools"] = tools
    elif name == "tool_choice":
        choice = node(value)
        kind = choice.get("type")
        fields["tool_choice"] = {"any": "required", "tool": choice.get("name")}.get(str(kind), kind)
        if choice.get("disable_parallel_tool_use"):
            fields["parallel_tool_calls"] = False
    elif name == "metadata" and node(value).keys() == {"user_id"}:
        fields["user"] = node(value)["user_id"]
    else:
        return False
    return True


def _reasoning(request: JsonObject, fields: Fields, rest: dict[str, Json]) -> None:
    """Take what steers thinking where our keywords say the same."""
    thinking, output = node(request, "thinking"), node(request, "output_config")
    if thinking.keys() == {"type", "budget_tokens"} and not output:
        fields["reasoning"] = thinking["budget_tokens"]
        del rest["thinking"]
    elif thinking == {"type": "adaptive"} and output.keys() <= {"effort"}:
        fields["reasoning"] = output.get("effort", True)
        rest.pop("output_config", None)
        del rest["thinking"]
    if output.keys() == {"format"}:
        fields["response_format"] = output["format"]
        del rest["output_config"]


ANTHROPIC = Importer(_turns, _answered, _opening, _messages, _options)
