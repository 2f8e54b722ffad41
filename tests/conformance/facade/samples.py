"""Samples: one hand-written conversation in each dialect, for the tests of the tool itself."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from aiclient.wire.json import Json, JsonObject

__all__ = ["CONVERSATIONS", "sample", "streamed", "write"]

_SCHEMA: Json = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
_FUNCTION: Json = {"name": "weather", "description": "Tells the weather.", "parameters": _SCHEMA}


def sample(
    provider: str, path: str, request: JsonObject, answer: Json, *, index: int = 0, status: int = 200
) -> JsonObject:
    """Return a record of an answer that came in one piece.

    Args:
        provider: Provider id.
        path: Path of the address.
        request: What was sent.
        answer: What came.
        index: Place in the conversation.
        status: HTTP status.
    """
    return {
        "provider": provider,
        "method": "POST",
        "url": f"https://example.invalid{path}",
        "path": path,
        "file": f"{provider}{path}",
        "index": index,
        "request_headers": {},
        "request_json": request,
        "stream_requested": False,
        "is_stream": False,
        "status": status,
        "response_headers": {"content-type": "application/json"},
        "response_text": json.dumps(answer),
    }


def streamed(record: JsonObject, events: Sequence[Json]) -> JsonObject:
    """Return a record with a stream as its answer.

    Args:
        record: A record of the same exchange.
        events: What came, in order.
    """
    text = "".join(f"data: {json.dumps(event)}\n\n" for event in events)
    return {
        **record,
        "stream_requested": True,
        "is_stream": True,
        "response_headers": {"content-type": "text/event-stream"},
        "response_text": text,
    }


def write(folder: Path, records: Sequence[Mapping[str, Json]]) -> Path:
    """Write records as a recording and return it.

    Args:
        folder: Where.
        records: What.
    """
    file = folder / "sample.jsonl"
    file.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    return file


def _pair(provider: str, path: str, first: JsonObject, second: JsonObject, answer: Json) -> list[JsonObject]:
    return [
        sample(provider, path, first, answer),
        sample(provider, path, second, answer, index=1),
    ]


def _responses(provider: str) -> list[JsonObject]:
    reasoning: Json = {
        "id": "rs_1",
        "type": "reasoning",
        "summary": [{"type": "summary_text", "text": "Where?"}],
        "encrypted_content": "c2VjcmV0IHRob3VnaHRz",
    }
    call: JsonObject = {
        "id": "fc_1",
        "type": "function_call",
        "call_id": "call_1",
        "name": "weather",
        "arguments": '{"city": "Rome"}',
    }
    note: Json = {
        "type": "url_citation",
        "url": "https://example.invalid/rome",
        "title": "Rome",
        "start_index": 0,
        "end_index": 4,
    }
    said: Json = {"type": "output_text", "text": "Rome, then.", "annotations": [note], "logprobs": []}
    message: Json = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "content": [said],
    }
    answer: Json = {
        "id": "resp_1",
        "object": "response",
        "status": "completed",
        "model": "m-1",
        "output": [reasoning, message, {**call, "status": "completed"}],
        "usage": {
            "input_tokens": 20,
            "input_tokens_details": {"cached_tokens": 8},
            "output_tokens": 9,
            "output_tokens_details": {"reasoning_tokens": 4},
            "total_tokens": 29,
        },
    }
    shared: JsonObject = {
        "model": "m-1",
        "instructions": "Be brief.",
        "tools": [
            {"type": "function", "strict": False, **dict(_FUNCTION if isinstance(_FUNCTION, dict) else {})}
        ],
        "include": ["reasoning.encrypted_content"],
    }
    asked: Json = {"role": "user", "content": "Weather in Rome?"}
    result: Json = {"type": "function_call_output", "call_id": "call_1", "output": "21 °C"}
    return _pair(
        provider,
        "/v1/responses",
        {**shared, "input": [asked]},
        {
            **shared,
            "input": [asked, reasoning, {"role": "assistant", "content": "Rome, then."}, call, result],
        },
        answer,
    )


def _chat(provider: str) -> list[JsonObject]:
    call: Json = {
        "id": "call_1",
        "type": "function",
        "function": {"name": "weather", "arguments": '{"city": "Rome"}'},
    }
    said: JsonObject = {"role": "assistant", "content": "Let me look.", "tool_calls": [call]}
    answer: Json = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "model": "m-1",
        "choices": [{"index": 0, "finish_reason": "tool_calls", "message": {**said, "refusal": None}}],
        "usage": {
            "prompt_tokens": 20,
            "completion_tokens": 9,
            "total_tokens": 29,
            "prompt_tokens_details": {"cached_tokens": 8},
        },
    }
    shared: JsonObject = {"model": "m-1", "tools": [{"type": "function", "function": _FUNCTION}]}
    asked: Json = {"role": "user", "content": "Weather in Rome?"}
    result: Json = {"role": "tool", "tool_call_id": "call_1", "content": "21 °C"}
    return _pair(
        provider,
        "/v1/chat/completions",
        {**shared, "messages": [asked]},
        {**shared, "messages": [asked, said, result]},
        answer,
    )


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
        "tools": [{"name": "weather", "description": "Tells the weather.", "input_schema": _SCHEMA}],
    }
    asked: Json = {"role": "user", "content": [{"type": "text", "text": "Weather in Rome?"}]}
    result: Json = {"type": "tool_result", "tool_use_id": "toolu_1", "content": "21 °C", "is_error": False}
    said: Json = {"role": "assistant", "content": [thought, text, call]}
    return _pair(
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
        "parameters_json_schema": _SCHEMA,
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
    return _pair(
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
        "tools": [{"type": "function", "function": _FUNCTION}],
    }
    asked: Json = {"role": "user", "content": "Weather in Rome?"}
    result: Json = {"role": "tool", "tool_name": "weather", "content": "21 °C"}
    return _pair(
        "ollama",
        "/api/chat",
        {**shared, "messages": [asked]},
        {**shared, "messages": [asked, said, result]},
        answer,
    )


CONVERSATIONS = {
    "openai responses": _responses("openai"),
    "xai responses": _responses("xai"),
    "openai chat": _chat("openai"),
    "groq chat": _chat("groq"),
    "deepseek chat": _chat("deepseek"),
    "anthropic anthropic": _anthropic(),
    "google google": _google(),
    "ollama ollama": _ollama(),
}
"""Row of the report → two exchanges, the second of which continues the first."""
