"""Requests of Ollama's chat as ours."""

from __future__ import annotations

import base64

from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.parts import Image, Native, Opaque, Part, Text
from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.imported import Fields, Importer, raw_tool, wire_call
from tests.conformance.facade.tree import items, node, text

__all__ = ["OLLAMA"]

_OPTIONS = {
    "temperature": "temperature",
    "top_p": "top_p",
    "top_k": "top_k",
    "num_predict": "max_tokens",
    "stop": "stop",
    "seed": "seed",
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
    role, said = turn.get("role"), text(turn, "content") or ""
    if role == "system":
        return SystemMessage(said)
    if role == "tool":
        return ToolMessage(said, tool_call_id=text(turn, "tool_call_id") or "", name=text(turn, "tool_name"))
    if role == "assistant":
        native = Native(provider, turn)
        calls = items(turn, "tool_calls")
        parts: list[Part] = [
            wire_call(node(call, "function"), text(call, "id") or "", native) for call in calls
        ]
        return AssistantMessage(tuple(parts) or (Opaque(native=native),))
    pictures = turn.get("images")
    seen = (
        [Image(data=base64.b64decode(str(each))) for each in pictures] if isinstance(pictures, list) else []
    )
    return UserMessage((Text(said), *seen)) if seen else UserMessage(said)


def _options(request: JsonObject) -> Fields:
    fields: Fields = {}
    rest: dict[str, Json] = {}
    for name, value in request.items():
        if name in ("model", "messages", "stream"):
            continue
        given = node(value)
        if name == "options" and given.keys() <= _OPTIONS.keys():
            fields |= {_OPTIONS[each]: given[each] for each in given}
        elif name == "tools" and all(
            tools := [raw_tool(node(each, "function"), "parameters") for each in items(value)]
        ):
            fields["tools"] = tools
        else:
            rest[name] = value
    return {**fields, "provider_options": rest}


OLLAMA = Importer(_turns, _answered, _opening, _messages, _options)
