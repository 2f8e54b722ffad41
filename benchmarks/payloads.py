"""The answers of the mock provider: built once, as bytes, in the shape and size of real ones."""

from __future__ import annotations

import base64
import json
from array import array
from typing import Final

__all__ = ["DIMENSIONS", "EVENTS", "MODELS", "PROMPT", "SYSTEM", "TEXT", "VECTORS", "answers"]

EVENTS: Final = 2000
"""Text events of a stream."""
VECTORS: Final = 2048
DIMENSIONS: Final = 1536
SYSTEM: Final = "You are a careful assistant. Answer in short paragraphs, and say what you are unsure of."
PROMPT: Final = "Why does the tide come twice a day, and why is it not at the same hour tomorrow?"
TEXT: Final = (
    "The Moon pulls harder on the near side of the Earth than on its centre, and harder on the centre "
    "than on the far side. The sea follows these differences: one bulge faces the Moon, another faces "
    "away from it, and the Earth turns under both once a day. "
) * 6
MODELS: Final = {
    "openai": "gpt-4o-2024-08-06",
    "anthropic": "claude-opus-4-5-20251101",
    "google": "gemini-2.5-flash",
}

_HEADERS: Final = (
    ("date", "Sat, 21 Nov 2026 10:30:00 GMT"),
    ("access-control-expose-headers", "X-Request-ID"),
    ("openai-organization", "example-organisation"),
    ("openai-processing-ms", "812"),
    ("openai-project", "proj_0123456789abcdefghijklmn"),
    ("openai-version", "2020-10-01"),
    ("x-envoy-upstream-service-time", "835"),
    ("x-ratelimit-limit-requests", "10000"),
    ("x-ratelimit-limit-tokens", "30000000"),
    ("x-ratelimit-remaining-requests", "9999"),
    ("x-ratelimit-remaining-tokens", "29999951"),
    ("x-ratelimit-reset-requests", "6ms"),
    ("x-ratelimit-reset-tokens", "0s"),
    ("x-request-id", "req_0123456789abcdef0123456789abcdef"),
    ("strict-transport-security", "max-age=31536000; includeSubDomains; preload"),
    ("cf-cache-status", "DYNAMIC"),
    (
        "set-cookie",
        "__cf_bm=" + "a" * 130 + "; path=/; expires=Sat, 21-Nov-26 11:00:00 GMT; HttpOnly",
    ),
    ("set-cookie", "_cfuvid=" + "b" * 60 + "; path=/; domain=.example.com; HttpOnly; Secure; SameSite=None"),
    ("x-content-type-options", "nosniff"),
    ("server", "cloudflare"),
    ("cf-ray", "8e5f0a1b2c3d4e5f-FRA"),
    ("alt-svc", 'h3=":443"; ma=86400'),
)
"""22 of the 24 headers; media type and length, or transfer encoding, are the others."""


def answers() -> dict[str, bytes]:
    """Return every answer as a whole HTTP message, by name."""
    made = {
        "openai chat": _whole(_openai_chat()),
        "openai chat stream": _chunked(
            [_data(_openai_chunk(n)) for n in range(EVENTS)] + [b"data: [DONE]\n\n"]
        ),
        "openai responses": _whole(_openai_response()),
        "openai responses stream": _chunked([*map(_named, _response_events())]),
        "anthropic messages": _whole(_anthropic_message()),
        "anthropic messages stream": _chunked([*map(_named, _anthropic_events())]),
        "google generate": _whole(_google_answer()),
        "google generate stream": _chunked([*map(_data, map(_google_chunk, range(EVENTS)))]),
    }
    made["openai embeddings base64"], made["openai embeddings float"] = (
        _whole(_embeddings(as_base64=flag)) for flag in (True, False)
    )
    return made


def _head(kind: str, *more: tuple[str, str]) -> bytes:
    pairs = (*_HEADERS, ("content-type", kind), *more)
    lines = "".join(f"{name}: {value}\r\n" for name, value in pairs)
    return f"HTTP/1.1 200 OK\r\n{lines}\r\n".encode("latin-1")


def _whole(body: object) -> bytes:
    data = _compact(body)
    return _head("application/json", ("content-length", str(len(data)))) + data


def _chunked(events: list[bytes]) -> bytes:
    """One HTTP chunk per event, as the providers send them."""
    framed = b"".join(b"%x\r\n%b\r\n" % (len(event), event) for event in events)
    return _head("text/event-stream; charset=utf-8", ("transfer-encoding", "chunked")) + framed + b"0\r\n\r\n"


def _compact(body: object) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def _data(body: object) -> bytes:
    return b"data: " + _compact(body) + b"\n\n"


def _named(body: dict[str, object]) -> bytes:
    return b"event: " + str(body["type"]).encode() + b"\n" + _data(body)


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


def _openai_chat() -> dict[str, object]:
    message: dict[str, object] = {"role": "assistant", "content": TEXT, "refusal": None, "annotations": []}
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


def _openai_chunk(number: int) -> dict[str, object]:
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


def _openai_response(*, done: bool = True) -> dict[str, object]:
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
        "output": [_openai_item()] if done else [],
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


def _response_events() -> list[dict[str, object]]:
    """A stream of `EVENTS` events in all, framing events included."""
    begun = _openai_response(done=False)
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
        {"type": "response.completed", "response": _openai_response()},
    ]
    kind = "response.output_text.delta"
    deltas: list[dict[str, object]] = [
        {"type": kind, **place, "delta": f" tide{n % 10}", "logprobs": [], "obfuscation": "abcdefghij"}
        for n in range(EVENTS - len(head) - len(tail))
    ]
    return [{**event, "sequence_number": n} for n, event in enumerate(head + deltas + tail)]


def _anthropic_usage(output: int) -> dict[str, object]:
    return {
        "input_tokens": 49,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
        "output_tokens": output,
        "service_tier": "standard",
    }


def _anthropic_message(*, begun: bool = False) -> dict[str, object]:
    return {
        "id": "msg_01AbCdEfGhIjKlMnOpQrStUv",
        "type": "message",
        "role": "assistant",
        "model": MODELS["anthropic"],
        "content": [] if begun else [{"type": "text", "text": TEXT}],
        "stop_reason": None if begun else "end_turn",
        "stop_sequence": None,
        "usage": _anthropic_usage(1 if begun else 372),
    }


def _anthropic_events() -> list[dict[str, object]]:
    """A stream of `EVENTS` events in all, framing events included."""
    head: list[dict[str, object]] = [
        {"type": "message_start", "message": _anthropic_message(begun=True)},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
    ]
    tail: list[dict[str, object]] = [
        {"type": "content_block_stop", "index": 0},
        {
            "type": "message_delta",
            "delta": {"stop_reason": "end_turn", "stop_sequence": None},
            "usage": {"output_tokens": 1995},
        },
        {"type": "message_stop"},
    ]
    texts: list[dict[str, object]] = [
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": f" tide{n % 10}"}}
        for n in range(EVENTS - len(head) - len(tail))
    ]
    return head + texts + tail


def _google_usage() -> dict[str, object]:
    return {
        "promptTokenCount": 49,
        "candidatesTokenCount": 372,
        "totalTokenCount": 421,
        "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 49}],
    }


def _google_answer() -> dict[str, object]:
    content = {"parts": [{"text": TEXT}], "role": "model"}
    return {
        "candidates": [{"content": content, "finishReason": "STOP", "index": 0}],
        "usageMetadata": _google_usage(),
        "modelVersion": MODELS["google"],
        "responseId": "abcdefghijklmnopqrstuv",
    }


def _google_chunk(number: int) -> dict[str, object]:
    candidate: dict[str, object] = {
        "content": {"parts": [{"text": f" tide{number % 10}"}], "role": "model"},
        "index": 0,
    }
    if number == EVENTS - 1:
        candidate["finishReason"] = "STOP"
    return {
        "candidates": [candidate],
        "usageMetadata": _google_usage(),
        "modelVersion": MODELS["google"],
        "responseId": "abcdefghijklmnopqrstuv",
    }


def _embeddings(*, as_base64: bool) -> dict[str, object]:
    vector = array("f", [((n * 7919) % 2000 - 1000) / 30000 for n in range(DIMENSIONS)])
    value: object = base64.b64encode(vector.tobytes()).decode() if as_base64 else list(vector)
    return {
        "object": "list",
        "data": [{"object": "embedding", "index": n, "embedding": value} for n in range(VECTORS)],
        "model": "text-embedding-3-small",
        "usage": {"prompt_tokens": VECTORS * 8, "total_tokens": VECTORS * 8},
    }
