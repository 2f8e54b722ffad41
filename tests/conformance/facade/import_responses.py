"""Requests of the Responses API as ours."""

from __future__ import annotations

from typing import Any

from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.parts import Document, Image, Native, Opaque, Part, Text
from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.imported import Fields, Importer, from_data_url, raw_tool, wire_call
from tests.conformance.facade.tree import items, node, text

__all__ = ["RESPONSES"]

_PLAIN = {"temperature": "temperature", "top_p": "top_p", "max_output_tokens": "max_tokens"}
_SAME = ("parallel_tool_calls", "metadata")
_NOT_THE_MODELS = ("function_call_output", "custom_tool_call_output", "additional_tools", "item_reference")


def _turns(request: JsonObject) -> list[JsonObject]:
    given = request.get("input")
    return [{"role": "user", "content": given}] if isinstance(given, str) else items(request, "input")


def _answered(new: list[JsonObject]) -> int:
    length = 0
    for item in new:
        foreign = item.get("role") in ("user", "system", "developer") or item.get("type") in _NOT_THE_MODELS
        if foreign or (item.get("type") == "tool_search_output" and item.get("execution") == "client"):
            break
        length += 1
    return length


def _opening(request: JsonObject) -> list[Message]:
    system = text(request, "instructions")
    return [] if system is None else [SystemMessage(system)]


def _messages(turns: list[JsonObject], provider: str) -> list[Message]:
    return [_message(turn, provider) for turn in turns]


def _message(turn: JsonObject, provider: str) -> Message:
    native = Native(provider, turn)
    kind, role, content = turn.get("type", "message"), turn.get("role"), turn.get("content")
    if kind == "function_call_output":
        return ToolMessage(_content(turn.get("output"), provider), tool_call_id=text(turn, "call_id") or "")
    if kind == "function_call":
        return AssistantMessage((wire_call(turn, text(turn, "call_id") or "", native),))
    if kind != "message" or role == "developer":
        own = (Opaque(native=native),)
        return UserMessage(own) if kind in _NOT_THE_MODELS or role else AssistantMessage(own)
    if role == "assistant":
        plain = turn.keys() <= {"type", "role", "content"} and isinstance(content, str)
        item = Native(provider, {"type": "message", **turn})
        return AssistantMessage(str(content) if plain else (Opaque(native=item),))
    said = _content(content, provider)
    return SystemMessage(said) if role == "system" else UserMessage(said)


def _content(content: Json, provider: str) -> str | tuple[Part, ...]:
    if isinstance(content, str):
        return content
    return tuple(_part(part, provider) for part in items(content))


def _part(part: JsonObject, provider: str) -> Part:
    kind = part.get("type")
    if kind == "input_text":
        return Text(text(part, "text") or "")
    if kind == "input_image":
        detail: Any = text(part, "detail")
        return Image(**_source(part, "image_url"), detail=None if detail == "auto" else detail)
    if kind == "input_file":
        return Document(**_source(part, "file_url", "file_data"), title=text(part, "filename"))
    return Opaque(native=Native(provider, part))


def _source(part: JsonObject, *names: str) -> dict[str, Any]:
    if text(part, "file_id"):
        return {"file_id": text(part, "file_id")}
    return from_data_url(text(part, *names) or "")


def _options(request: JsonObject) -> Fields:
    fields: Fields = {}
    rest: dict[str, Json] = {}
    for name, value in request.items():
        if name in ("model", "input", "instructions", "stream"):
            continue
        if name in _PLAIN:
            fields[_PLAIN[name]] = value
        elif name in _SAME:
            fields[name] = value
        elif not _understood(name, value, fields):
            rest[name] = value
    return {**fields, "provider_options": rest}


def _understood(name: str, value: Json, fields: Fields) -> bool:
    """Take a field whose keyword of ours says it all."""
    keys = value.keys() if isinstance(value, dict) else set[str]()
    if name == "tools":
        tools = [
            raw_tool(each, "parameters") if each.get("type") == "function" else None for each in items(value)
        ]
        if not all(tools):
            return False
        fields["tools"] = tools
    elif name == "tool_choice" and isinstance(value, str):
        fields["tool_choice"] = value
    elif name == "tool_choice" and node(value).get("type") == "function":
        fields["tool_choice"] = node(value)["name"]
    elif name == "text" and keys == {"format"}:
        fields["response_format"] = node(value, "format")
    elif name == "reasoning" and keys == {"effort"}:
        fields["reasoning"] = node(value)["effort"]
    else:
        return False
    return True


RESPONSES = Importer(_turns, _answered, _opening, _messages, _options)
