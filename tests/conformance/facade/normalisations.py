"""Normalisations: ways to write one request that mean the same to the provider, named and counted.

Ids, names and arguments of calls, signatures and encrypted content are never changed: what is left out of a
recorded request because its client made it up is not in the provider's answer either.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.conversations import Continuation
from tests.conformance.facade.dialects import Name
from tests.conformance.facade.import_google import camel, result_of
from tests.conformance.facade.tree import items, leaves, node, text

__all__ = ["NORMALISATIONS", "Normalisation", "Pair", "normalised", "pair_of"]

_UNTOUCHED: Final = frozenset(
    {
        "args",
        "arguments",
        "input_schema",
        "parameters",
        "parametersJsonSchema",
        "response",
        "responseJsonSchema",
        "responseSchema",
    }
)
"""Content of the user's own, which is compared as it is; with Anthropic, the `input` of a tool as well."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What both bodies are about."""

    dialect: Name
    made_up: frozenset[str]
    """Ids that the recorded client and we gave to calls of the answer that came without one."""
    recorded: frozenset[str]
    """Every string of the recorded request."""


@dataclass(frozen=True, slots=True)
class Normalisation:
    """One way to write the same thing."""

    name: str
    why: str
    dialects: frozenset[Name]
    rule: Callable[[JsonObject, Pair], JsonObject]


def normalised(
    ours: JsonObject, recorded: JsonObject, pair: Pair
) -> tuple[JsonObject, JsonObject, tuple[str, ...]]:
    """Return both bodies written the same way, and the names of the rules that did it.

    Args:
        ours: What we send.
        recorded: What was sent.
        pair: What both are about.
    """
    applied: list[str] = []
    for each in NORMALISATIONS:
        if ours == recorded:
            break
        if pair.dialect not in each.dialects:
            continue
        fresh = each.rule(ours, pair), each.rule(recorded, pair)
        if fresh != (ours, recorded):
            applied.append(each.name)
            ours, recorded = fresh
    return ours, recorded, tuple(applied)


def pair_of(continuation: Continuation, recorded: JsonObject) -> Pair:
    """Return what the rules need to know.

    Args:
        continuation: The recorded conversation.
        recorded: The body that ours is compared with.
    """
    made_up = continuation.made_up
    ids = frozenset({*made_up.keys(), *made_up.values(), ""}) if made_up else frozenset[str]()
    return Pair(continuation.second.dialect.name, ids, frozenset(leaves(recorded)))


def _walk(value: Json, change: Callable[[JsonObject], JsonObject], untouched: frozenset[str]) -> Json:
    """Apply a change to every object, inner ones first."""
    if isinstance(value, list):
        return [_walk(each, change, untouched) for each in value]
    if not isinstance(value, dict):
        return value
    return change(
        {name: each if name in untouched else _walk(each, change, untouched) for name, each in value.items()}
    )


def _everywhere(change: Callable[[JsonObject, Pair], JsonObject]) -> Callable[[JsonObject, Pair], JsonObject]:
    def rule(body: JsonObject, pair: Pair) -> JsonObject:
        untouched = _UNTOUCHED | {"input"} if pair.dialect == "anthropic" else _UNTOUCHED
        return node(_walk(body, lambda value: change(value, pair), untouched))

    return rule


# --- one rule each ---


def _proto_spelling(body: JsonObject, pair: Pair) -> JsonObject:
    return node(camel(body))


_DEFAULTS: Final[dict[Name, tuple[tuple[str, Json], ...]]] = {
    "responses": (("stream", False), ("description", ""), ("detail", "auto")),
    "chat": (
        ("stream", False),
        ("description", ""),
        ("detail", "auto"),
        ("prefix", False),
        ("type", "function"),
    ),
    "anthropic": (("stream", False), ("description", ""), ("is_error", False), ("type", "custom")),
    "google": (("description", ""),),
    "ollama": (),
}


def _spelt_out_default(value: JsonObject, pair: Pair) -> JsonObject:
    given = _DEFAULTS[pair.dialect]
    return {
        name: each
        for name, each in value.items()
        if not any(
            name == known and each == default and type(each) is type(default) for known, default in given
        )
    }


def _null_or_empty(value: JsonObject, pair: Pair) -> JsonObject:
    kept: JsonObject = {
        name: each for name, each in value.items() if each is not None and each not in ([], {})
    }
    if "tool_calls" in kept and kept.get("content") == "":
        del kept["content"]
    if kept.get("role") == "model":
        kept["parts"] = [part for part in items(kept, "parts") if part != {"text": ""}]
    return kept


def _text_block(value: JsonObject, pair: Pair) -> JsonObject:
    changed = dict(value)
    kind = {"responses": "input_text"}.get(pair.dialect, "text")
    for name in ("content", "system", "output"):
        said = value.get(name)
        if isinstance(said, str) and not (name == "output" and value.get("type") != "function_call_output"):
            changed[name] = [{"type": kind, "text": said}]
    return changed


def _adjacent_turns(body: JsonObject, pair: Pair) -> JsonObject:
    field, content = ("contents", "parts") if pair.dialect == "google" else ("messages", "content")
    turns: list[Json] = []
    for turn in items(body, field):
        last = node(turns[-1]) if turns else {}
        if last and last.get("role") == turn.get("role"):
            turns[-1] = {**last, content: [*items(last, content), *items(turn, content)]}
        else:
            turns.append(turn)
    return {**body, field: turns}


def _instruction_blocks(body: JsonObject, pair: Pair) -> JsonObject:
    if pair.dialect == "google":
        parts = items(body, "systemInstruction", "parts")
        if not parts:
            return body
        said = "\n\n".join(text(part, "text") or "" for part in parts)
        return {**body, "systemInstruction": {"parts": [{"text": said}]}}
    blocks = items(body, "system")
    if not blocks or any(block.keys() != {"type", "text"} for block in blocks):
        return body
    said = "\n\n".join(text(block, "text") or "" for block in blocks)
    return {**body, "system": [{"type": "text", "text": said}]}


_ANSWER_ONLY: Final[dict[str, frozenset[str]]] = {
    "function_call": frozenset({"status"}),
    "message": frozenset({"status"}),
    "output_text": frozenset({"annotations", "logprobs"}),
    "reasoning": frozenset({"status"}),
    "tool_use": frozenset({"caller"}),
    "server_tool_use": frozenset({"caller"}),
    "web_search_tool_result": frozenset({"caller"}),
    "web_fetch_tool_result": frozenset({"caller"}),
    "text": frozenset({"citations"}),
    "image_generation_call": frozenset(
        {"action", "background", "output_format", "quality", "revised_prompt", "size"}
    ),
}
_ANSWERED: Final = frozenset({"annotations", "audio", "function_call", "refusal"})
"""Fields of the message of a completion; `index` is one of its calls."""


def _answer_only(value: JsonObject, pair: Pair) -> JsonObject:
    dropped = _ANSWER_ONLY.get(text(value, "type") or "", frozenset())
    if pair.dialect == "chat":
        dropped = _ANSWERED if value.get("role") == "assistant" else frozenset[str]()
        if "function" in value:
            dropped |= {"index"}
    return {name: each for name, each in value.items() if name not in dropped}


def _item_id(value: JsonObject, pair: Pair) -> JsonObject:
    ident = text(value, "id")
    if value.get("type") in ("function_call", "message") and ident and ident not in pair.recorded:
        return {name: each for name, each in value.items() if name != "id"}
    return value


def _message_item(body: JsonObject, pair: Pair) -> JsonObject:
    made: list[Json] = []
    for given in items(body, "input"):
        if given.get("role") != "assistant":
            made.append(given)
            continue
        kept: JsonObject = {
            name: each for name, each in given.items() if name not in ("id", "type", "content")
        }
        said = [part["text"] for part in items(given, "content") if text(part, "text")]
        for each in said:
            content: list[Json] = [{"type": "output_text", "text": each}]
            item: JsonObject = {**kept, "content": content}
            made.append(item)
    return {**body, "input": made}


def _system_item(body: JsonObject, pair: Pair) -> JsonObject:
    turns = items(body, "input")
    length = next((place for place, turn in enumerate(turns) if turn.get("role") != "system"), len(turns))
    given = text(body, "instructions")
    texts = [] if given is None else [given]
    texts += [text(part, "text") or "" for turn in turns[:length] for part in items(turn, "content")]
    said: JsonObject = {"instructions": "\n\n".join(texts)} if texts else {}
    return {**body, "input": [*turns[length:]], **said}


def _other_alphabet(value: JsonObject, pair: Pair) -> JsonObject:
    changed = dict(value)
    for name in ("thoughtSignature", "data"):
        encoded = value.get(name)
        if isinstance(encoded, str):
            changed[name] = encoded.replace("-", "+").replace("_", "/")
    return changed


def _made_up_id(value: JsonObject, pair: Pair) -> JsonObject:
    return {
        name: each
        for name, each in value.items()
        if name not in ("id", "tool_call_id") or each not in pair.made_up
    }


def _result_wrapping(value: JsonObject, pair: Pair) -> JsonObject:
    response = node(value, "functionResponse")
    if not response:
        return value
    said, failed = result_of(node(response, "response"))
    return {**value, "functionResponse": {**response, "response": {"error" if failed else "output": said}}}


def _limit_name(body: JsonObject, pair: Pair) -> JsonObject:
    if "max_completion_tokens" not in body:
        return body
    kept = {name: each for name, each in body.items() if name != "max_completion_tokens"}
    return {**kept, "max_tokens": body["max_completion_tokens"]}


def _stream_usage(body: JsonObject, pair: Pair) -> JsonObject:
    if body.get("stream_options") != {"include_usage": True}:
        return body
    return {name: each for name, each in body.items() if name != "stream_options"}


_ALL: Final[frozenset[Name]] = frozenset({"responses", "chat", "anthropic", "google", "ollama"})


def _rule(
    name: str, why: str, dialects: str, rule: Callable[[JsonObject, Pair], JsonObject]
) -> Normalisation:
    words = dialects.split()
    known: frozenset[Name] = frozenset(each for each in _ALL if each in words)
    return Normalisation(name, why, known or _ALL, rule)


NORMALISATIONS: Final = (
    _rule(
        "proto-spelling",
        "the service reads its fields in snake_case and in lowerCamelCase",
        "google",
        _proto_spelling,
    ),
    _rule(
        "spelt-out-default",
        "a field at its documented default says nothing",
        "",
        _everywhere(_spelt_out_default),
    ),
    _rule("null-or-empty", "a field that is null or empty says nothing", "", _everywhere(_null_or_empty)),
    _rule(
        "text-block",
        "a text and a list of one text are the same content",
        "responses chat anthropic",
        _everywhere(_text_block),
    ),
    _rule(
        "adjacent-turns",
        "turns of one role that follow each other are one",
        "anthropic google",
        _adjacent_turns,
    ),
    _rule(
        "instruction-blocks",
        "instructions in several blocks are one text with blank lines",
        "anthropic google",
        _instruction_blocks,
    ),
    _rule(
        "answer-only-field",
        "what an answer tells about its items need not be sent back; we send items as they came",
        "responses chat anthropic",
        _everywhere(_answer_only),
    ),
    _rule(
        "item-id",
        "the id of an item may be left out, as the recorded client did; calls are known by call_id",
        "responses",
        _everywhere(_item_id),
    ),
    _rule(
        "message-item",
        "an assistant's message may be sent as an item or as a text",
        "responses",
        _message_item,
    ),
    _rule("system-item", "instructions may open the input or stand apart from it", "responses", _system_item),
    _rule("limit-name", "one limit has an older and a newer name", "chat", _limit_name),
    _rule(
        "stream-usage",
        "we always ask a stream for its usage, which changes nothing else in the answer",
        "chat",
        _stream_usage,
    ),
    _rule(
        "base64-alphabet",
        "bytes in JSON may be written in either alphabet; they are compared as bytes",
        "google",
        _everywhere(_other_alphabet),
    ),
    _rule(
        "made-up-id",
        "the answer gave the call no id; the recorded client made one up, and we another",
        "google chat",
        _everywhere(_made_up_id),
    ),
    _rule(
        "result-wrapping",
        "a result is an object of the client's choice: its text is compared, and whether it is an error",
        "google",
        _everywhere(_result_wrapping),
    ),
)
"""Every rule that is applied, in this order."""
