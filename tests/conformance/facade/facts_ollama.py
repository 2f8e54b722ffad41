"""Facts of Ollama's chat answers."""

from __future__ import annotations

from collections.abc import Sequence

from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.facts import CallFact, Facts, UsageFact
from tests.conformance.facade.tree import count, items, node, text

__all__ = ["read_chat", "streamed_chat"]

_ENDS = {"stop": "stop", "length": "length"}


def read_chat(body: JsonObject) -> Facts:
    """List what an answer of `/api/chat` says."""
    message = node(body, "message")
    raw = text(body, "done_reason")
    calls = [node(call, "function") for call in items(message, "tool_calls")]
    ids = [text(call, "id") for call in items(message, "tool_calls")]
    ending = None if not raw else _ENDS.get(raw, "other")
    told = "eval_count" in body or "prompt_eval_count" in body
    thought = text(message, "thinking")
    return Facts(
        texts=tuple(filter(None, [text(message, "content")])),
        calls=tuple(
            CallFact(ident, text(call, "name") or "", call.get("arguments"))
            for ident, call in zip(ids, calls, strict=True)
        ),
        thoughts=(thought,) if thought else (),
        usage=UsageFact(count(body, "prompt_eval_count"), count(body, "eval_count")) if told else None,
        finish="tool_calls" if calls and ending == "stop" else ending,
        raw_finish=raw or None,
        model=text(body, "model"),
        kept=[message.get("content"), message.get("images"), [call.get("arguments") for call in calls]],
    )


def streamed_chat(events: Sequence[JsonObject]) -> tuple[JsonObject, str]:
    """Return the answer that a stream adds up to, and the text of its pieces."""
    whole: JsonObject = {}
    message: JsonObject = {"role": "assistant"}
    calls: list[Json] = []
    for event in events:
        whole |= event
        for name in ("content", "thinking"):
            piece = text(node(event, "message"), name)
            if piece is not None:
                message[name] = (text(message, name) or "") + piece
        calls += items(event, "message", "tool_calls")
    if calls:
        message["tool_calls"] = calls
    return {**whole, "message": message}, text(message, "content") or ""
