"""Requests of chat completions as ours."""

from __future__ import annotations

import base64
from typing import Any

from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.parts import Audio, CacheControl, Document, Image, Native, Opaque, Part, Text
from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.imported import Fields, Importer, from_data_url, raw_tool, wire_call
from tests.conformance.facade.tree import items, node, text

__all__ = ["CHAT"]

_PLAIN = {
    "temperature": "temperature",
    "top_p": "top_p",
    "max_tokens": "max_tokens",
    "max_completion_tokens": "max_tokens",
    "stop": "stop",
    "seed": "seed",
    "presence_penalty": "presence_penalty",
    "frequency_penalty": "frequency_penalty",
    "parallel_tool_calls": "parallel_tool_calls",
    "response_format": "response_format",
    "reasoning_effort": "reasoning",
}


def _turns(request: JsonObject) -> list[JsonObject]:
    return items(request, "messages")


def _answered(new: list[JsonObject]) -> int:
    return 1 if new and new[0].get("role") == "assistant" else 0


def _opening(request: JsonObject) -> list[Message]:
    return []


def _messages(turns: list[JsonObject], provider: str) -> list[Message]:
    return [_message(turn, provider) for turn in turns]


def _message(turn: JsonObject, provider: str) -> Message:
    role, content = turn.get("role"), turn.get("content")
    if role == "assistant":
        return _assistant(turn, provider)
    said = _content(content, provider)
    if role == "tool":
        return ToolMessage(said, tool_call_id=text(turn, "tool_call_id") or "")
    if role in ("system", "developer"):
        return SystemMessage(said)
    return UserMessage(said)


def _assistant(turn: JsonObject, provider: str) -> Message:
    """An earlier answer: what only the provider understands stays in the native form of the message."""
    calls = items(turn, "tool_calls")
    if turn.keys() <= {"role", "content"} and isinstance(turn.get("content"), str):
        return AssistantMessage(text(turn, "content") or "")
    native = Native(provider, turn)
    parts: list[Part] = []
    if text(turn, "content"):
        parts.append(Text(text(turn, "content") or "", native=native))
    parts += [wire_call(node(call, "function"), text(call, "id") or "", native) for call in calls]
    return AssistantMessage(tuple(parts) or (Opaque(native=native),))


def _content(content: Json, provider: str) -> str | tuple[Part, ...]:
    if isinstance(content, str):
        return content
    return tuple(_part(part, provider) for part in items(content))


def _part(part: JsonObject, provider: str) -> Part:
    kind = part.get("type")
    if part.keys() - {"type"} == {"text"}:
        return Text(text(part, "text") or "")
    if kind == "text" and part.keys() == {"type", "text", "cache_control"}:
        ttl: Any = text(node(part, "cache_control"), "ttl")
        return Text(text(part, "text") or "", cache_control=CacheControl(ttl))
    if kind == "image_url" and part.keys() == {"type", "image_url"}:
        detail: Any = text(node(part, "image_url"), "detail")
        return Image(**from_data_url(text(node(part, "image_url"), "url") or ""), detail=detail)
    if kind == "input_audio":
        heard = node(part, "input_audio")
        return Audio(data=base64.b64decode(text(heard, "data") or ""), media_type=f"audio/{heard['format']}")
    if kind == "file":
        file = node(part, "file")
        if text(file, "file_id"):
            return Document(file_id=text(file, "file_id"))
        return Document(**from_data_url(text(file, "file_data") or ""), title=text(file, "filename"))
    return Opaque(native=Native(provider, part))


def _options(request: JsonObject) -> Fields:
    fields: Fields = {}
    rest: dict[str, Json] = {}
    for name, value in request.items():
        if name in ("model", "messages", "stream", "stream_options"):
            continue
        if name in _PLAIN:
            fields[_PLAIN[name]] = value
        elif not _understood(name, value, fields):
            rest[name] = value
    return {**fields, "provider_options": rest}


def _understood(name: str, value: Json, fields: Fields) -> bool:
    if name == "tools":
        plain = all(each.keys() == {"type", "function"} for each in items(value))
        tools = [raw_tool(node(each, "function"), "parameters") for each in items(value)]
        if not plain or not all(tools):
            return False
        fields["tools"] = tools
    elif name == "tool_choice" and value in ("auto", "none", "required"):
        fields["tool_choice"] = value
    elif name == "tool_choice" and node(value, "function"):
        fields["tool_choice"] = node(value, "function")["name"]
    else:
        return False
    return True


CHAT = Importer(_turns, _answered, _opening, _messages, _options)
