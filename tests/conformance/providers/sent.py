"""Readers of request bodies: what a provider was told, the same for every wire format."""

from __future__ import annotations

import json
from typing import Any, cast

from tests.conformance.providers.rows import Row

__all__ = ["Body", "calls_of", "limit_of", "media_of", "results_of", "system_of", "tool_names", "turns_of"]

Body = dict[str, Any]


def system_of(row: Row, body: Body) -> str | None:
    """Return the instructions, from the field that the provider has for them."""
    match row.dialect:
        case "responses":
            return cast("str | None", body.get("instructions"))
        case "anthropic":
            return _text(body.get("system"))
        case "google":
            return _text(body.get("systemInstruction", {}).get("parts"))
        case _:
            return _text([turn for turn in body["messages"] if turn["role"] in {"system", "developer"}])


def turns_of(row: Row, body: Body) -> list[tuple[str, str]]:
    """Return who said which text, instructions, calls and results left out."""
    name = {"responses": "input", "google": "contents"}.get(row.dialect, "messages")
    found: list[tuple[str, str]] = []
    for turn in body[name]:
        role = {"model": "assistant"}.get(turn.get("role"), turn.get("role"))
        text = _said(turn.get("content", turn.get("parts")))
        if role in {"user", "assistant"} and text:
            found.append((role, text))
    return found


def calls_of(row: Row, body: Body) -> list[tuple[str, object]]:
    """Return name and arguments of the calls in the conversation."""
    match row.dialect:
        case "responses":
            items = [item for item in body["input"] if item.get("type") == "function_call"]
            return [(item["name"], json.loads(item["arguments"])) for item in items]
        case "anthropic":
            return [(block["name"], block["input"]) for block in _blocks(body, "tool_use")]
        case "google":
            calls = [part["functionCall"] for part in _parts(body) if "functionCall" in part]
            return [(call["name"], call["args"]) for call in calls]
        case _:
            called = [call["function"] for turn in body["messages"] for call in turn.get("tool_calls", ())]
            return [(call["name"], _loaded(call["arguments"])) for call in called]


def results_of(row: Row, body: Body) -> list[str]:
    """Return the texts of tool results, in order."""
    match row.dialect:
        case "responses":
            items = [item for item in body["input"] if item.get("type") == "function_call_output"]
            return [_text(item["output"]) or "" for item in items]
        case "anthropic":
            return [_text(block.get("content")) or "" for block in _blocks(body, "tool_result")]
        case "google":
            found = [
                part["functionResponse"]["response"] for part in _parts(body) if "functionResponse" in part
            ]
            return [str(next(iter(answer.values()))) for answer in found]
        case _:
            return [_text(turn["content"]) or "" for turn in body["messages"] if turn["role"] == "tool"]


def tool_names(row: Row, body: Body) -> list[str]:
    """Return the names of the tools that were offered."""
    tools: list[Body] = body.get("tools", [])
    if row.dialect == "google":
        tools = [declared for tool in tools for declared in tool["functionDeclarations"]]
    return [tool.get("name") or tool["function"]["name"] for tool in tools]


def media_of(row: Row, body: Body) -> list[Body]:
    """Return what a user's message holds beside text."""
    match row.dialect:
        case "google":
            return [part for part in _parts(body) if "text" not in part]
        case "ollama":
            return [{"image": image} for turn in body["messages"] for image in turn.get("images", ())]
        case _:
            turns = body["input" if row.dialect == "responses" else "messages"]
            blocks = [
                block for turn in turns if isinstance(turn["content"], list) for block in turn["content"]
            ]
            return [block for block in blocks if block["type"] not in {"text", "input_text"}]


def limit_of(row: Row, body: Body) -> int | None:
    """Return the most tokens of the answer."""
    place = {"google": "generationConfig", "ollama": "options"}.get(row.dialect)
    fields = body.get(place, {}) if place else body
    names = ("max_output_tokens", "max_completion_tokens", "max_tokens", "maxOutputTokens", "num_predict")
    return next((fields[name] for name in names if name in fields), None)


def _blocks(body: Body, kind: str) -> list[Body]:
    turns = [turn["content"] for turn in body["messages"] if isinstance(turn["content"], list)]
    return [block for blocks in turns for block in blocks if block["type"] == kind]


def _parts(body: Body) -> list[Body]:
    return [part for content in body["contents"] for part in content["parts"]]


def _loaded(value: object) -> object:
    return json.loads(value) if isinstance(value, str) else value


def _said(content: object) -> str:
    """Return the text of a turn, whatever else is in it."""
    blocks = cast("list[Body]", content if isinstance(content, list) else [{"text": content or ""}])
    return "".join(block.get("text", "") for block in blocks if not block.get("thought"))


def _text(content: object) -> str | None:
    if content is None or isinstance(content, str):
        return content
    blocks = cast("list[Body]", content)
    return "\n\n".join(_text(block.get("text", block.get("content"))) or "" for block in blocks)
