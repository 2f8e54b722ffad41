"""Requests of Gemini's generateContent as ours."""

from __future__ import annotations

import base64
import json
from typing import Any

from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.parts import Native, Opaque, Part, Text, ToolCall
from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.imported import Fields, Importer, media, raw_tool
from tests.conformance.facade.tree import items, node, text

__all__ = ["GOOGLE", "camel", "result_of"]

_OPAQUE_KEYS = frozenset(
    {
        "args",
        "response",
        "parametersJsonSchema",
        "responseJsonSchema",
        "responseSchema",
        "parameters",
        "labels",
    }
)
_PLAIN = {
    "temperature": "temperature",
    "topP": "top_p",
    "topK": "top_k",
    "maxOutputTokens": "max_tokens",
    "stopSequences": "stop",
    "seed": "seed",
    "presencePenalty": "presence_penalty",
    "frequencyPenalty": "frequency_penalty",
}
_CHOICES = {"AUTO": "auto", "NONE": "none", "ANY": "required"}


def camel(value: Json) -> Json:
    """Return a request in lowerCamelCase: the service reads both spellings of its own fields."""
    if isinstance(value, list):
        return [camel(each) for each in value]
    if not isinstance(value, dict):
        return value
    spelt = {_camel(name): each for name, each in value.items()}
    return {name: each if name in _OPAQUE_KEYS else camel(each) for name, each in spelt.items()}


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def result_of(response: JsonObject) -> tuple[str, bool]:
    """Return the text of a tool's result, and whether it is an error, however a client wraps it."""
    for key, failed in (("return_value", False), ("output", False), ("result", False), ("error", True)):
        if response.keys() == {key}:
            value = response[key]
            return value if isinstance(value, str) else json.dumps(value), failed
    return json.dumps(response), False


def _spelt(request: JsonObject) -> JsonObject:
    return node(camel(request))


def _turns(request: JsonObject) -> list[JsonObject]:
    return items(_spelt(request), "contents")


def _answered(new: list[JsonObject]) -> int:
    return 1 if new and new[0].get("role") == "model" else 0


def _opening(request: JsonObject) -> list[Message]:
    parts = items(_spelt(request), "systemInstruction", "parts")
    return [SystemMessage(tuple(Text(text(part, "text") or "") for part in parts))] if parts else []


def _messages(turns: list[JsonObject], provider: str) -> list[Message]:
    return [message for turn in turns for message in _message(turn, provider)]


def _message(turn: JsonObject, provider: str) -> list[Message]:
    parts = items(turn, "parts")
    if turn.get("role") == "model":
        return [AssistantMessage(tuple(_said(part, provider) for part in parts))]
    results: list[Message] = [
        _result(node(part, "functionResponse")) for part in parts if "functionResponse" in part
    ]
    rest = tuple(_part(part, provider) for part in parts if "functionResponse" not in part)
    return [*results, UserMessage(rest)] if rest else results


def _result(response: JsonObject) -> ToolMessage:
    said, failed = result_of(node(response, "response"))
    seen = [_part(part, "google") for part in items(response, "parts")]
    return ToolMessage(
        (Text(said), *seen) if seen else said,
        tool_call_id=text(response, "id") or "",
        name=text(response, "name"),
        is_error=failed,
    )


def _said(part: JsonObject, provider: str) -> Part:
    native, call = Native(provider, part), node(part, "functionCall")
    if not call:
        return Opaque(native=native)
    return ToolCall(
        id=text(call, "id") or "",
        name=text(call, "name") or "",
        arguments=node(call, "args"),
        native=native,
    )


def _part(part: JsonObject, provider: str) -> Part:
    inline, file = node(part, "inlineData"), node(part, "fileData")
    if part.keys() == {"text"}:
        return Text(text(part, "text") or "")
    source: dict[str, Any] = {"media_type": text(inline or file, "mimeType")}
    if part.keys() == {"inlineData"} and inline.keys() == {"data", "mimeType"}:
        return media({**source, "data": base64.b64decode(_standard(text(inline, "data") or ""))})
    if part.keys() == {"fileData"}:
        return media({**source, "url": text(file, "fileUri")})
    return Opaque(native=Native(provider, part))


def _standard(encoded: str) -> str:
    return encoded.replace("-", "+").replace("_", "/")


def _options(request: JsonObject) -> Fields:
    fields: Fields = {}
    rest: dict[str, Json] = {}
    for name, value in _spelt(request).items():
        if name in ("model", "contents", "systemInstruction"):
            continue
        if not _understood(name, value, fields):
            rest[name] = value
    return {**fields, "provider_options": rest}


def _understood(name: str, value: Json, fields: Fields) -> bool:
    if name == "generationConfig":
        config = node(value)
        if not config.keys() <= _PLAIN.keys() or not config:
            return False
        fields |= {_PLAIN[each]: config[each] for each in config}
    elif (
        name == "tools"
        and items(value)
        and all(each.keys() == {"functionDeclarations"} for each in items(value))
    ):
        declared = [one for each in items(value) for one in items(each, "functionDeclarations")]
        tools = [raw_tool(one, "parametersJsonSchema") for one in declared]
        if not all(tools):
            return False
        fields["tools"] = tools
    elif name == "toolConfig":
        calling = node(value, "functionCallingConfig")
        mode = _CHOICES.get(text(calling, "mode") or "")
        if mode is None or calling.keys() != {"mode"} or node(value).keys() != {"functionCallingConfig"}:
            return False
        fields["tool_choice"] = mode
    else:
        return False
    return True


GOOGLE = Importer(_turns, _answered, _opening, _messages, _options)
