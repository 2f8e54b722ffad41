"""Answers in OpenAI's shapes."""

from __future__ import annotations

import base64
from array import array

from benchmarks.facts import DIMENSIONS, EVENTS, FRAMING, MODELS, SYSTEM, TEXT, VECTORS

__all__ = ["embeddings", "openai_chat", "openai_chunk", "openai_response", "response_events"]


def _openai_usage() -> dict[str, object]:
    return {
        "prompt_tokens": 49,
        "completion_tokens": 372,
        "total_tokens": 421,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


def openai_chat(text: str = TEXT) -> dict[str, object]:
    """Return a chat completion."""
    message: dict[str, object] = {"role": "assistant", "content": text, "refusal": None, "annotations": []}
    return {
        "id": "chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz012",
        "object": "chat.completion",
        "created": 1795257000,
        "model": MODELS["openai"],
        "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}],
        "usage": _openai_usage(),
        "service_tier": "default",
        "system_fingerprint": "fp_0123456789",
    }


def openai_chunk(number: int) -> dict[str, object]:
    """Return one chunk of a streamed chat completion."""
    first, last = number == 0, number == EVENTS - 1
    delta: dict[str, object] = {} if last else {"content": f" tide{number % 10}"}
    if first:
        delta = {"role": "assistant", "content": "", "refusal": None}
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": "stop" if last else None}
    return {
        "id": "chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz012",
        "object": "chat.completion.chunk",
        "created": 1795257000,
        "model": MODELS["openai"],
        "service_tier": "default",
        "system_fingerprint": "fp_0123456789",
        "choices": [choice],
        "usage": None,
        "obfuscation": "abcdefghij",
    }


def _openai_item(text: str | None = TEXT) -> dict[str, object]:
    part: dict[str, object] = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    status = "in_progress" if text is None else "completed"
    content = [] if text is None else [part]
    return {"id": "msg_01", "type": "message", "role": "assistant", "status": status, "content": content}


def openai_response(text: str = TEXT, *, done: bool = True) -> dict[str, object]:
    """Return a response."""
    usage: dict[str, object] = {
        "input_tokens": 49,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": 372,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 421,
    }
    return {
        "id": "resp_0123456789abcdef",
        "object": "response",
        "created_at": 1795257000,
        "completed_at": 1795257001 if done else None,
        "status": "completed" if done else "in_progress",
        "background": False,
        "error": None,
        "incomplete_details": None,
        "instructions": SYSTEM,
        "max_output_tokens": 600,
        "metadata": {},
        "model": MODELS["openai"],
        "output": [_openai_item(text)] if done else [],
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "reasoning": {"effort": None, "summary": None},
        "service_tier": "default",
        "temperature": 0.2,
        "text": {"format": {"type": "text"}},
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1.0,
        "truncation": "disabled",
        "usage": usage if done else None,
        "user": None,
    }


def response_events() -> list[dict[str, object]]:
    """Return the events of a stream, `EVENTS` in all, framing events included."""
    begun = openai_response(done=False)
    part: dict[str, object] = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
    full: dict[str, object] = {**part, "text": TEXT}
    place: dict[str, object] = {"item_id": "msg_01", "output_index": 0, "content_index": 0}
    head: list[dict[str, object]] = [
        {"type": "response.created", "response": begun},
        {"type": "response.in_progress", "response": begun},
        {"type": "response.output_item.added", "output_index": 0, "item": _openai_item(None)},
        {"type": "response.content_part.added", **place, "part": part},
    ]
    tail: list[dict[str, object]] = [
        {"type": "response.output_text.done", **place, "text": TEXT, "logprobs": []},
        {"type": "response.content_part.done", **place, "part": full},
        {"type": "response.output_item.done", "output_index": 0, "item": _openai_item()},
        {"type": "response.completed", "response": openai_response()},
    ]
    kind = "response.output_text.delta"
    deltas: list[dict[str, object]] = [
        {"type": kind, **place, "delta": f" tide{n % 10}", "logprobs": [], "obfuscation": "abcdefghij"}
        for n in range(EVENTS - FRAMING)
    ]
    return [{**event, "sequence_number": n} for n, event in enumerate(head + deltas + tail)]


def embeddings() -> dict[str, object]:
    """Return embeddings in base64, which every peer asks for."""
    vector = array("f", [((n * 7919) % 2000 - 1000) / 30000 for n in range(DIMENSIONS)])
    text = base64.b64encode(vector.tobytes()).decode()
    return {
        "object": "list",
        "data": [{"object": "embedding", "index": n, "embedding": text} for n in range(VECTORS)],
        "model": "text-embedding-3-small",
        "usage": {"prompt_tokens": VECTORS * 8, "total_tokens": VECTORS * 8},
    }
