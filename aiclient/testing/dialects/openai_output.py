"""Output items of the Responses API, and the events that stream them."""

from __future__ import annotations

import json
from collections.abc import Iterator

from aiclient.testing.dialect import Desk
from aiclient.testing.http import Json
from aiclient.testing.script import TokenCount, Turn

__all__ = ["item_events", "output_items", "response_usage", "text_part"]


def output_items(desk: Desk, turn: Turn, *, encrypted: bool = False) -> list[Json]:
    """Return the output of a turn: reasoning, message, function calls."""
    found: list[Json] = []
    if turn.thinking:
        summary = [{"type": "summary_text", "text": turn.thinking}]
        item: Json = {"id": desk.id("rs_"), "type": "reasoning", "summary": summary}
        if encrypted:
            item["encrypted_content"] = turn.signature or "bG9vcGJhY2s="
        found.append(item)
    if turn.whole or turn.refusal or not turn.tools:
        status = "incomplete" if turn.reason in ("length", "filter") else "completed"
        content: list[Json] = [] if turn.refusal and not turn.whole else [text_part(turn.whole)]
        if turn.refusal:
            content.append({"type": "refusal", "refusal": turn.refusal})
        message: Json = {"id": desk.id("msg_"), "type": "message", "role": "assistant"}
        found.append(message | {"status": status, "content": content})
    for tool in turn.tools:
        arguments = json.dumps(dict(tool.arguments), ensure_ascii=False, separators=(",", ":"))
        call: Json = {"id": desk.id("fc_"), "type": "function_call", "status": "completed", "name": tool.name}
        found.append(call | {"call_id": tool.id or desk.id("call_"), "arguments": arguments})
    return found


def text_part(text: str) -> Json:
    """Return a part of output text."""
    return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}


def response_usage(tokens: TokenCount) -> Json:
    """Return usage as the Responses API spells it."""
    details: Json = {"cached_tokens": tokens.cache_read, "cache_write_tokens": tokens.cache_write}
    if tokens.cache_writes is not None:
        details["cache_write_tokens_details"] = {
            f"ttl_{life}_tokens": tokens.cache_writes.get(life, 0) for life in ("30m", "12h")
        }
    return {
        "input_tokens": tokens.input,
        "input_tokens_details": details,
        "output_tokens": tokens.output,
        "output_tokens_details": {"reasoning_tokens": tokens.thinking},
        "total_tokens": tokens.input + tokens.output,
    }


def item_events(index: int, item: Json, turn: Turn) -> Iterator[Json]:
    """Yield the events of one output item, without sequence numbers."""
    place: Json = {"output_index": index}
    yield {"type": "response.output_item.added", "item": _opening(item)} | place
    place = {"item_id": item["id"]} | place
    if item["type"] == "reasoning":
        yield from _reasoning_events(place, turn.thinking)
    elif item["type"] == "function_call":
        yield from _call_events(place, item)
    else:
        yield from _message_events(place, turn)
    yield {"type": "response.output_item.done", "output_index": index, "item": item}


def _opening(item: Json) -> Json:
    """Return the item as it looks before anything was generated."""
    match item["type"]:
        case "reasoning":
            return item | {"summary": list[object]()}
        case "function_call":
            return item | {"status": "in_progress", "arguments": ""}
        case _:
            return item | {"status": "in_progress", "content": list[object]()}


def _reasoning_events(place: Json, text: str) -> Iterator[Json]:
    place = place | {"summary_index": 0}
    part = {"type": "summary_text", "text": ""}
    yield {"type": "response.reasoning_summary_part.added", "part": part} | place
    yield {"type": "response.reasoning_summary_text.delta", "delta": text} | place
    yield {"type": "response.reasoning_summary_text.done", "text": text} | place
    yield {"type": "response.reasoning_summary_part.done", "part": part | {"text": text}} | place


def _call_events(place: Json, item: Json) -> Iterator[Json]:
    arguments = str(item["arguments"])
    half = len(arguments) // 2
    for piece in (arguments[:half], arguments[half:]):
        yield {"type": "response.function_call_arguments.delta", "delta": piece} | place
    done: Json = {
        "type": "response.function_call_arguments.done",
        "arguments": arguments,
        "name": item["name"],
    }
    yield done | place


def _message_events(place: Json, turn: Turn) -> Iterator[Json]:
    index = 0
    if turn.whole or not turn.refusal:
        spot = place | {"content_index": index}
        yield {"type": "response.content_part.added", "part": text_part("")} | spot
        for piece in turn.pieces:
            yield {"type": "response.output_text.delta", "delta": piece, "logprobs": []} | spot
        yield {"type": "response.output_text.done", "text": turn.whole, "logprobs": []} | spot
        yield {"type": "response.content_part.done", "part": text_part(turn.whole)} | spot
        index += 1
    if turn.refusal:
        spot = place | {"content_index": index}
        part = {"type": "refusal", "refusal": ""}
        yield {"type": "response.content_part.added", "part": part} | spot
        yield {"type": "response.refusal.delta", "delta": turn.refusal} | spot
        yield {"type": "response.refusal.done", "refusal": turn.refusal} | spot
        yield {"type": "response.content_part.done", "part": part | {"refusal": turn.refusal}} | spot
