"""Samples of the dialects that OpenAI began: Responses and chat completions."""

from __future__ import annotations

from typing import Final

from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.sample_records import FUNCTION, pair

__all__ = ["chat", "responses"]

_REASONING: Final[Json] = {
    "id": "rs_1",
    "type": "reasoning",
    "summary": [{"type": "summary_text", "text": "Where?"}],
    "encrypted_content": "c2VjcmV0IHRob3VnaHRz",
}
_CALL: Final[JsonObject] = {
    "id": "fc_1",
    "type": "function_call",
    "call_id": "call_1",
    "name": "weather",
    "arguments": '{"city": "Rome"}',
}
_NOTE: Final[Json] = {
    "type": "url_citation",
    "url": "https://example.invalid/rome",
    "title": "Rome",
    "start_index": 0,
    "end_index": 4,
}
_SAID: Final[Json] = {"type": "output_text", "text": "Rome, then.", "annotations": [_NOTE], "logprobs": []}
_MESSAGE: Final[Json] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "status": "completed",
    "content": [_SAID],
}
_ANSWER: Final[Json] = {
    "id": "resp_1",
    "object": "response",
    "status": "completed",
    "model": "m-1",
    "output": [_REASONING, _MESSAGE, {**_CALL, "status": "completed"}],
    "usage": {
        "input_tokens": 20,
        "input_tokens_details": {"cached_tokens": 8},
        "output_tokens": 9,
        "output_tokens_details": {"reasoning_tokens": 4},
        "total_tokens": 29,
    },
}


def responses(provider: str) -> list[JsonObject]:
    """Return a conversation over Responses."""
    shared: JsonObject = {
        "model": "m-1",
        "instructions": "Be brief.",
        "tools": [{"type": "function", "strict": False, **FUNCTION}],
        "include": ["reasoning.encrypted_content"],
    }
    asked: Json = {"role": "user", "content": "Weather in Rome?"}
    result: Json = {"type": "function_call_output", "call_id": "call_1", "output": "21 °C"}
    return pair(
        provider,
        "/v1/responses",
        {**shared, "input": [asked]},
        {
            **shared,
            "input": [asked, _REASONING, {"role": "assistant", "content": "Rome, then."}, _CALL, result],
        },
        _ANSWER,
    )


def chat(provider: str) -> list[JsonObject]:
    """Return a conversation over chat completions."""
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
    shared: JsonObject = {"model": "m-1", "tools": [{"type": "function", "function": FUNCTION}]}
    asked: Json = {"role": "user", "content": "Weather in Rome?"}
    result: Json = {"role": "tool", "tool_call_id": "call_1", "content": "21 °C"}
    return pair(
        provider,
        "/v1/chat/completions",
        {**shared, "messages": [asked]},
        {**shared, "messages": [asked, said, result]},
        answer,
    )
