"""Facts of Gemini's answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.facts import CallFact, CitationFact, Facts, UsageFact
from tests.conformance.facade.tree import count, items, node, text

__all__ = ["read_content", "streamed_content"]

_ENDS = {"STOP": "stop", "MAX_TOKENS": "length", "CONTINUATION": "pause"}
_FILTERED = (
    "BLOCKLIST IMAGE_PROHIBITED_CONTENT IMAGE_RECITATION IMAGE_SAFETY LANGUAGE MODEL_ARMOR "
    "PROHIBITED_CONTENT RECITATION SAFETY SPII"
).split()


def read_content(body: JsonObject) -> Facts:
    """List what a GenerateContentResponse says."""
    candidate = (items(body, "candidates") or [{}])[0]
    parts = items(candidate, "content", "parts")
    calls = tuple(_calls(parts))
    raw = text(candidate, "finishReason")
    blocked = text(node(body, "promptFeedback"), "blockReason") if raw is None else None
    ending = "content_filter" if blocked or raw in _FILTERED else _ENDS.get(raw or "", "other")
    return Facts(
        texts=tuple(text(part, "text") or "" for part in parts if not part.get("thought")),
        calls=calls,
        thoughts=tuple(said for part in parts if part.get("thought") and (said := text(part, "text"))),
        signatures=tuple(proof for part in parts if (proof := text(part, "thoughtSignature"))),
        citations=tuple(_citations(candidate)),
        usage=_usage(node(body, "usageMetadata")),
        finish=None
        if raw is None and blocked is None
        else "tool_calls"
        if ending == "stop" and calls
        else ending,
        raw_finish=raw or blocked,
        model=text(body, "modelVersion"),
        id=text(body, "responseId"),
        kept=[part for part in parts if part.get("text") != ""],
    )


def streamed_content(events: Sequence[JsonObject]) -> tuple[JsonObject, str]:
    """Return the answer that a stream adds up to, and the text of its pieces."""
    whole: JsonObject = {}
    candidate: JsonObject = {}
    parts: list[Json] = []
    for event in events:
        whole |= event
        for each in items(event, "candidates")[:1]:
            candidate |= each
            for part in items(each, "content", "parts"):
                _join(parts, part)
    said = "".join(text(part, "text") or "" for part in items(parts) if not part.get("thought"))
    content: Json = {"role": "model", "parts": parts}
    return {**whole, "candidates": [{**candidate, "content": content}]}, said


def _join(parts: list[Json], part: JsonObject) -> None:
    """Append a part, or its text to the one before where both are nothing but text of one kind."""
    last = node(parts[-1]) if parts else {}
    if last.keys() == part.keys() <= {"text", "thought"} and "text" in part:
        parts[-1] = {**last, "text": f"{last['text']}{part['text']}"}
    else:
        parts.append(part)


def _calls(parts: list[JsonObject]) -> Iterator[CallFact]:
    for part in parts:
        call = node(part, "functionCall")
        if call:
            yield CallFact(text(call, "id"), text(call, "name") or "", call.get("args") or {})


def _citations(candidate: JsonObject) -> Iterator[CitationFact]:
    for chunk in items(candidate, "groundingMetadata", "groundingChunks"):
        for kind in ("web", "retrievedContext", "maps"):
            source = node(chunk, kind)
            if source:
                yield CitationFact(text(source, "uri"), text(source, "title"))
    for name in ("citationSources", "citations"):
        for source in items(candidate, "citationMetadata", name):
            yield CitationFact(text(source, "uri"), text(source, "title"))


def _usage(usage: JsonObject) -> UsageFact | None:
    if not usage:
        return None
    thoughts = count(usage, "thoughtsTokenCount")
    given = count(usage, "promptTokenCount") + count(usage, "toolUsePromptTokenCount")
    return UsageFact(
        input=given,
        output=count(usage, "candidatesTokenCount") + thoughts,
        cache_read=count(usage, "cachedContentTokenCount"),
        reasoning=thoughts,
    )
