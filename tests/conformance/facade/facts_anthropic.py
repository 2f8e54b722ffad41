"""Facts of Anthropic's messages."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.facts import CallFact, CitationFact, Facts, UsageFact
from tests.conformance.facade.tree import count, items, node, text

__all__ = ["read_message", "streamed_message"]

_ENDS = {
    "end_turn": "stop",
    "stop_sequence": "stop",
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "tool_use": "tool_calls",
    "pause_turn": "pause",
    "refusal": "refusal",
}


def read_message(body: JsonObject) -> Facts:
    """List what a message says."""
    blocks = items(body, "content")
    raw = text(body, "stop_reason")
    proofs = [text(block, "signature") or text(block, "data") for block in blocks if _is_thought(block)]
    return Facts(
        texts=tuple(text(block, "text") or "" for block in blocks if block.get("type") == "text"),
        calls=tuple(
            CallFact(text(block, "id"), text(block, "name") or "", block.get("input"))
            for block in blocks
            if block.get("type") == "tool_use"
        ),
        thoughts=tuple(said for block in blocks if (said := text(block, "thinking"))),
        signatures=tuple(proof for proof in proofs if proof),
        citations=tuple(_citations(blocks)),
        usage=_usage(node(body, "usage")),
        finish=None if raw is None else _ENDS.get(raw, "other"),
        raw_finish=raw,
        model=text(body, "model"),
        id=text(body, "id"),
        kept=[{name: value for name, value in block.items() if name != "type"} for block in blocks],
    )


def streamed_message(events: Sequence[JsonObject]) -> tuple[JsonObject, str]:
    """Return the message that a stream adds up to, and the text that its deltas bring."""
    message: JsonObject = {}
    blocks: dict[int, JsonObject] = {}
    arguments: dict[int, str] = {}
    said: list[str] = []
    for event in events:
        kind, place = event.get("type"), count(event, "index")
        if kind == "message_start":
            message = {**node(event, "message")}
        elif kind == "content_block_start":
            blocks[place] = {**node(event, "content_block")}
        elif kind == "content_block_delta":
            delta = node(event, "delta")
            said.append((text(delta, "text") or "") if delta.get("type") == "text_delta" else "")
            arguments[place] = arguments.get(place, "") + (text(delta, "partial_json") or "")
            _add(blocks[place], delta)
        elif kind == "message_delta":
            message |= node(event, "delta")
            fresh = {name: value for name, value in node(event, "usage").items() if value is not None}
            message["usage"] = {**node(message, "usage"), **fresh}
    for place, written in arguments.items():
        if written:
            parsed: Json = json.loads(written)
            blocks[place]["input"] = parsed
    return {**message, "content": [blocks[place] for place in sorted(blocks)]}, "".join(said)


def _add(block: JsonObject, delta: JsonObject) -> None:
    for name in ("text", "thinking"):
        if text(delta, name):
            block[name] = (text(block, name) or "") + (text(delta, name) or "")
    if text(delta, "signature"):
        block["signature"] = delta["signature"]
    if "citation" in delta:
        block["citations"] = [*items(block, "citations"), delta["citation"]]


def _is_thought(block: JsonObject) -> bool:
    return block.get("type") in ("thinking", "redacted_thinking")


def _citations(blocks: list[JsonObject]) -> Iterator[CitationFact]:
    for block in blocks:
        for cited in items(block, "citations"):
            yield CitationFact(text(cited, "url"), text(cited, "title"), text(cited, "cited_text"))


def _usage(usage: JsonObject) -> UsageFact | None:
    if not usage:
        return None
    # Shortening the conversation is billed, and left out of the totals.
    counted = [usage, *[one for one in items(usage, "iterations") if one.get("type") == "compaction"]]
    read = sum(count(one, "cache_read_input_tokens") for one in counted)
    written = sum(count(one, "cache_creation_input_tokens") for one in counted)
    return UsageFact(
        input=sum(count(one, "input_tokens") for one in counted) + read + written,
        output=sum(count(one, "output_tokens") for one in counted),
        cache_read=read,
        cache_write=written,
        reasoning=sum(count(node(one, "output_tokens_details"), "thinking_tokens") for one in counted),
    )
