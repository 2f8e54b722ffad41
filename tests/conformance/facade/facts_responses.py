"""Facts of answers of the Responses API."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aiclient.wire.json import JsonObject
from tests.conformance.facade.facts import CallFact, CitationFact, Facts, UsageFact
from tests.conformance.facade.tree import count, items, node, text

__all__ = ["read_response", "streamed_response"]

_ENDS = {"max_output_tokens": "length", "content_filter": "content_filter"}
_TERMINAL = ("response.completed", "response.incomplete", "response.failed")


def read_response(body: JsonObject) -> Facts:
    """List what a response object says."""
    output = items(body, "output")
    texts = [piece for piece in _said(output) if piece]
    thoughts = [item for item in output if item.get("type") == "reasoning"]
    raw = _raw_ending(body)
    return Facts(
        texts=tuple(texts),
        calls=tuple(_calls(output)),
        thoughts=tuple(
            said
            for item in thoughts
            for field in ("summary", "content")
            for piece in items(item, field)
            if (said := text(piece, "text"))
        ),
        signatures=tuple(each for item in thoughts if (each := text(item, "encrypted_content"))),
        citations=tuple(_citations(output)),
        usage=_usage(node(body, "usage")),
        finish=_ending(output, raw),
        raw_finish=raw,
        model=text(body, "model"),
        id=text(body, "id"),
        kept=[dict(item) for item in output if not _is_empty(item)],
    )


def streamed_response(events: Sequence[JsonObject]) -> tuple[JsonObject, str]:
    """Return the response that a stream ends with, and the text that its deltas bring."""
    last: JsonObject = {}
    pieces: list[str] = []
    done: list[JsonObject] = []
    for event in events:
        kind = event.get("type")
        if kind in _TERMINAL:
            last = node(event, "response")
        elif kind in ("response.output_text.delta", "response.refusal.delta"):
            pieces.append(text(event, "delta") or "")
        elif kind == "response.output_item.done":
            done.append(node(event, "item"))
    if last and not items(last, "output"):
        # Some servers leave the output out of the end, since they have sent it before.
        last = {**last, "output": [*done]}
    return last, "".join(pieces)


def _is_empty(item: JsonObject) -> bool:
    """A message without an id and without content is nothing that anybody could keep."""
    return item.get("type") == "message" and not item.get("id") and not items(item, "content")


def _said(output: list[JsonObject]) -> Iterator[str]:
    for item in output:
        if item.get("type") == "message":
            for part in items(item, "content"):
                yield text(part, "text", "refusal") or ""


def _calls(output: list[JsonObject]) -> Iterator[CallFact]:
    for item in output:
        if item.get("type") == "function_call":
            yield CallFact(text(item, "call_id"), text(item, "name") or "", item.get("arguments"))
        elif item.get("type") == "custom_tool_call":
            yield CallFact(text(item, "call_id"), text(item, "name") or "", item.get("input"))


def _citations(output: list[JsonObject]) -> Iterator[CitationFact]:
    for item in output:
        for part in items(item, "content"):
            for note in items(part, "annotations"):
                yield CitationFact(text(note, "url"), text(note, "title", "filename"))


def _usage(usage: JsonObject) -> UsageFact | None:
    if not usage:
        return None
    given = node(usage, "input_tokens_details")
    return UsageFact(
        input=count(usage, "input_tokens"),
        output=count(usage, "output_tokens"),
        cache_read=count(given, "cached_tokens"),
        cache_write=count(given, "cache_write_tokens"),
        reasoning=count(node(usage, "output_tokens_details"), "reasoning_tokens"),
    )


def _raw_ending(body: JsonObject) -> str | None:
    status = text(body, "status")
    if status in ("queued", "in_progress"):
        return None
    if status == "incomplete":
        return text(node(body, "incomplete_details"), "reason") or status
    return status


def _ending(output: list[JsonObject], raw: str | None) -> str | None:
    if raw is None:
        return None
    if raw != "completed":
        return _ENDS.get(raw, "other")
    if any(text(part, "refusal") for item in output for part in items(item, "content")):
        return "refusal"
    return "tool_calls" if next(_calls(output), None) else "stop"
