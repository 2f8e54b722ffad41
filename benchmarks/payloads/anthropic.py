"""Answers in Anthropic's shapes."""

from __future__ import annotations

from benchmarks.facts import EVENTS, MODELS, TEXT

__all__ = ["anthropic_events", "anthropic_message"]


def _anthropic_usage(output: int) -> dict[str, object]:
    return {
        "input_tokens": 49,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
        "output_tokens": output,
        "service_tier": "standard",
    }


def anthropic_message(text: str = TEXT, *, begun: bool = False) -> dict[str, object]:
    """Return a message."""
    return {
        "id": "msg_01AbCdEfGhIjKlMnOpQrStUv",
        "type": "message",
        "role": "assistant",
        "model": MODELS["anthropic"],
        "content": [] if begun else [{"type": "text", "text": text}],
        "stop_reason": None if begun else "end_turn",
        "stop_sequence": None,
        "usage": _anthropic_usage(1 if begun else 372),
    }


def anthropic_events() -> list[dict[str, object]]:
    """Return the events of a stream, `EVENTS` in all, framing events included."""
    head: list[dict[str, object]] = [
        {"type": "message_start", "message": anthropic_message(begun=True)},
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
