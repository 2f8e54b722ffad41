"""Facts of chat completions, OpenAI's own and those of the servers that copy them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.facts import CallFact, CitationFact, Facts, UsageFact
from tests.conformance.facade.tree import count, items, node, text

__all__ = ["read_completion", "streamed_completion"]

_ENDS = {
    "stop": "stop",
    "length": "length",
    "tool_calls": "tool_calls",
    "function_call": "tool_calls",
    "content_filter": "content_filter",
}
_IGNORED = frozenset({"assistant", "function", "0"})


def read_completion(body: JsonObject) -> Facts:
    """List what a completion says."""
    choice = (items(body, "choices") or [{}])[0]
    message = node(choice, "message")
    refusal = text(message, "refusal")
    raw = text(choice, "finish_reason") or None
    ending = None if raw is None else _ENDS.get(raw, "other")
    details = items(message, "reasoning_details")
    signatures = [text(each, "signature", "data") for each in details]
    return Facts(
        texts=tuple(piece for piece in [*_said(message), refusal] if piece),
        calls=tuple(_calls(message)),
        thoughts=tuple(filter(None, _thoughts(message))),
        signatures=tuple(each for each in signatures if each),
        citations=tuple(_citations(message)),
        usage=_usage(node(body, "usage")),
        finish="refusal" if refusal and ending == "stop" else ending,
        raw_finish=raw,
        model=text(body, "model") or None,
        id=text(body, "id") or None,
        kept=message,
        ignored=_IGNORED,
    )


def streamed_completion(events: Sequence[JsonObject]) -> tuple[JsonObject, str]:
    """Return the completion that a stream adds up to, and the text that its deltas bring."""
    pieces: dict[str, str] = {}
    calls: dict[int, dict[str, Json]] = {}
    head: JsonObject = {}
    for event in events:
        head |= {name: event[name] for name in ("id", "model") if event.get(name)}
        usage = node(event, "usage") or node(event, "x_groq", "usage")
        if usage:
            head["usage"] = usage
        for choice in items(event, "choices")[:1]:
            head["finish"] = choice.get("finish_reason") or head.get("finish")
            delta = node(choice, "delta")
            for name, piece in _pieces(delta):
                pieces[name] = pieces.get(name, "") + piece
            _add_calls(calls, items(delta, "tool_calls"))
    message: JsonObject = {"role": "assistant", **{name: piece for name, piece in pieces.items() if piece}}
    if calls:
        message["tool_calls"] = [_call(calls[place]) for place in sorted(calls)]
    ending = head.pop("finish", None)
    return {**head, "choices": [{"finish_reason": ending, "message": message}]}, pieces.get("content", "")


def _pieces(delta: JsonObject) -> Iterator[tuple[str, str]]:
    for name in ("content", "refusal", "reasoning", "reasoning_content"):
        yield name, text(delta, name) or ""
    for part in items(delta, "content"):
        yield "content", text(part, "text") or ""
    if not text(delta, "reasoning", "reasoning_content"):
        yield "reasoning", "".join(_thoughts(delta))


def _add_calls(calls: dict[int, dict[str, Json]], deltas: list[JsonObject]) -> None:
    for delta in deltas:
        call = calls.setdefault(count(delta, "index"), {"arguments": ""})
        function = node(delta, "function")
        call["id"] = text(delta, "id") or call.get("id")
        call["name"] = text(function, "name") or call.get("name")
        call["arguments"] = f"{call['arguments']}{text(function, 'arguments') or ''}"


def _call(call: dict[str, Json]) -> Json:
    function: Json = {"name": call["name"], "arguments": call["arguments"]}
    return {"id": call["id"], "type": "function", "function": function}


def _said(message: JsonObject) -> Iterator[str]:
    yield text(message, "content") or ""
    for part in items(message, "content"):
        if part.get("type") == "text":
            yield text(part, "text") or ""


def _thoughts(message: JsonObject) -> Iterator[str]:
    whole = text(message, "reasoning", "reasoning_content")
    if whole:
        yield whole
        return
    for part in items(message, "content"):
        for each in items(part, "thinking"):
            yield text(each, "text") or ""
    for detail in items(message, "reasoning_details"):
        yield text(detail, "text", "summary") or ""


def _calls(message: JsonObject) -> Iterator[CallFact]:
    for call in items(message, "tool_calls"):
        function = node(call, "function")
        yield CallFact(text(call, "id") or None, text(function, "name") or "", function.get("arguments"))


def _citations(message: JsonObject) -> Iterator[CitationFact]:
    for note in items(message, "annotations"):
        cited = node(note, "url_citation")
        if cited:
            yield CitationFact(text(cited, "url"), text(cited, "title"))


def _usage(usage: JsonObject) -> UsageFact | None:
    if not usage:
        return None
    given, total = count(usage, "prompt_tokens"), count(usage, "total_tokens")
    reasoning = count(node(usage, "completion_tokens_details"), "reasoning_tokens")
    # What was not put in has come out, wherever a server counts the thoughts.
    output = max(count(usage, "completion_tokens"), total - given)
    details = node(usage, "prompt_tokens_details")
    read = count(details, "cached_tokens") or count(usage, "prompt_cache_hit_tokens")
    read = min(read or count(usage, "cached_tokens") or count(usage, "num_cached_tokens"), given)
    return UsageFact(
        input=given,
        output=output,
        cache_read=read,
        cache_write=min(count(details, "cache_write_tokens"), given - read),
        reasoning=min(reasoning, output),
    )
