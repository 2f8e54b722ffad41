"""Samples: one hand-written conversation in each dialect, for the tests of the tool itself."""

from __future__ import annotations

from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.sample_openai import chat, responses
from tests.conformance.facade.sample_records import FUNCTION, SCHEMA, pair

__all__ = ["CONVERSATIONS"]


def _anthropic() -> list[JsonObject]:
    cited: Json = {
        "type": "char_location",
        "cited_text": "Rome",
        "document_index": 0,
        "document_title": "Cities",
        "start_char_index": 0,
        "end_char_index": 4,
    }
    thought: Json = {"type": "thinking", "thinking": "Where?", "signature": "c2lnbmVk"}
    call: Json = {"type": "tool_use", "id": "toolu_1", "name": "weather", "input": {"city": "Rome"}}
    text: JsonObject = {"type": "text", "text": "Rome, then."}
    answer: Json = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "m-1",
        "content": [thought, {**text, "citations": [cited]}, call],
        "stop_reason": "tool_use",
        "usage": {
            "input_tokens": 5,
            "cache_read_input_tokens": 10,
            "cache_creation_input_tokens": 5,
            "output_tokens": 9,
        },
    }
    shared: JsonObject = {
        "model": "m-1",
        "max_tokens": 100,
        "tools": [{"name": "weather", "description": "Tells the weather.", "input_schema": SCHEMA}],
    }
    asked: Json = {"role": "user", "content": [{"type": "text", "text": "Weather in Rome?"}]}
    result: Json = {"type": "tool_result", "tool_use_id": "toolu_1", "content": "21 °C", "is_error": False}
    said: Json = {"role": "assistant", "content": [thought, text, call]}
    return pair(
        "anthropic",
        "/v1/messages",
        {**shared, "messages": [asked]},
        {**shared, "messages": [asked, said, {"role": "user", "content": [result]}]},
        answer,
    )


def _google() -> list[JsonObject]:
    call: JsonObject = {"name": "weather", "args": {"city": "Rome"}}
    parts: Json = [
        {"text": "Where?", "thought": True},
        {"functionCall": call, "thoughtSignature": "ab+/cd=="},
    ]
    answer: Json = {
        "responseId": "r-1",
        "modelVersion": "m-1",
        "candidates": [{"index": 0, "finishReason": "STOP", "content": {"role": "model", "parts": parts}}],
        "usageMetadata": {
            "promptTokenCount": 20,
            "cachedContentTokenCount": 8,
            "candidatesTokenCount": 5,
            "thoughtsTokenCount": 4,
            "totalTokenCount": 29,
        },
    }
    declared: Json = {
        "name": "weather",
        "description": "Tells the weather.",
        "parameters_json_schema": SCHEMA,
    }
    shared: JsonObject = {"tools": [{"functionDeclarations": [declared]}]}
    asked: Json = {"role": "user", "parts": [{"text": "Weather in Rome?"}]}
    sent: Json = [
        {"text": "Where?", "thought": True},
        {"functionCall": {**call, "id": "made-up"}, "thoughtSignature": "ab-_cd=="},
    ]
    result: Json = {"id": "made-up", "name": "weather", "response": {"return_value": "21 °C"}}
    said: list[Json] = [
        {"role": "model", "parts": sent},
        {"role": "user", "parts": [{"functionResponse": result}]},
    ]
    return pair(
        "google",
        "/v1beta/models/m-1:generateContent",
        {**shared, "contents": [asked]},
        {**shared, "contents": [asked, *said]},
        answer,
    )


def _ollama() -> list[JsonObject]:
    call: Json = {"function": {"name": "weather", "arguments": {"city": "Rome"}}}
    said: Json = {"role": "assistant", "content": "", "thinking": "Where?", "tool_calls": [call]}
    answer: Json = {
        "model": "m-1",
        "message": said,
        "done": True,
        "done_reason": "stop",
        "prompt_eval_count": 20,
        "eval_count": 9,
    }
    shared: JsonObject = {
        "model": "m-1",
        "stream": False,
        "options": {"temperature": 0.5},
        "tools": [{"type": "function", "function": FUNCTION}],
    }
    asked: Json = {"role": "user", "content": "Weather in Rome?"}
    result: Json = {"role": "tool", "tool_name": "weather", "content": "21 °C"}
    return pair(
        "ollama",
        "/api/chat",
        {**shared, "messages": [asked]},
        {**shared, "messages": [asked, said, result]},
        answer,
    )


CONVERSATIONS = {
    "openai responses": responses("openai"),
    "xai responses": responses("xai"),
    "openai chat": chat("openai"),
    "groq chat": chat("groq"),
    "deepseek chat": chat("deepseek"),
    "anthropic anthropic": _anthropic(),
    "google google": _google(),
    "ollama ollama": _ollama(),
}
"""Row of the report → two exchanges, the second of which continues the first."""
