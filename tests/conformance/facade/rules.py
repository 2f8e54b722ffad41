"""Rules: one function for each way to write a request that means the same to the provider."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.dialects import Name
from tests.conformance.facade.import_google import camel, result_of
from tests.conformance.facade.tree import items, node, text

__all__ = [
    "Pair",
    "adjacent_turns",
    "answer_only",
    "everywhere",
    "instructions",
    "limit_name",
    "made_up_id",
    "message_item",
    "other_alphabet",
    "proto_spelling",
    "result_wrapping",
    "says_nothing",
    "stream_usage",
    "text_block",
]

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


def _walk(value: Json, change: Callable[[JsonObject], JsonObject], untouched: frozenset[str]) -> Json:
    """Apply a change to every object, inner ones first."""
    if isinstance(value, list):
        return [_walk(each, change, untouched) for each in value]
    if not isinstance(value, dict):
        return value
    return change(
        {name: each if name in untouched else _walk(each, change, untouched) for name, each in value.items()}
    )


def everywhere(change: Callable[[JsonObject, Pair], JsonObject]) -> Callable[[JsonObject, Pair], JsonObject]:
    """Apply a change to every object of a body that is not content of the user."""

    def rule(body: JsonObject, pair: Pair) -> JsonObject:
        untouched = _UNTOUCHED | {"input"} if pair.dialect == "anthropic" else _UNTOUCHED
        return node(_walk(body, lambda value: change(value, pair), untouched))

    return rule


def proto_spelling(body: JsonObject, pair: Pair) -> JsonObject:
    """Spell every field in lowerCamelCase."""
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


def says_nothing(value: JsonObject, pair: Pair) -> JsonObject:
    """Leave out fields that are null, empty or at their documented default."""
    return _null_or_empty(_spelt_out_default(value, pair))


def _spelt_out_default(value: JsonObject, pair: Pair) -> JsonObject:
    given = _DEFAULTS[pair.dialect]
    return {
        name: each
        for name, each in value.items()
        if not any(
            name == known and each == default and type(each) is type(default) for known, default in given
        )
    }


def _null_or_empty(value: JsonObject) -> JsonObject:
    kept: JsonObject = {
        name: each for name, each in value.items() if each is not None and each not in ([], {})
    }
    if "tool_calls" in kept and kept.get("content") == "":
        del kept["content"]
    if kept.get("role") == "model":
        kept["parts"] = [part for part in items(kept, "parts") if part != {"text": ""}]
    return kept


def text_block(value: JsonObject, pair: Pair) -> JsonObject:
    """Write a text as a list of one text."""
    changed = dict(value)
    kind = {"responses": "input_text"}.get(pair.dialect, "text")
    for name in ("content", "system", "output"):
        said = value.get(name)
        if isinstance(said, str) and not (name == "output" and value.get("type") != "function_call_output"):
            changed[name] = [{"type": kind, "text": said}]
    return changed


def adjacent_turns(body: JsonObject, pair: Pair) -> JsonObject:
    """Join turns of one role that follow each other."""
    field, content = ("contents", "parts") if pair.dialect == "google" else ("messages", "content")
    turns: list[Json] = []
    for turn in items(body, field):
        last = node(turns[-1]) if turns else {}
        if last and last.get("role") == turn.get("role"):
            turns[-1] = {**last, content: [*items(last, content), *items(turn, content)]}
        else:
            turns.append(turn)
    return {**body, field: turns}


def instructions(body: JsonObject, pair: Pair) -> JsonObject:
    """Write instructions as one text that stands apart."""
    return _opening_items(body) if pair.dialect == "responses" else _instruction_blocks(body, pair)


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


_ANSWER_ONLY: Final = frozenset(
    {"action", "background", "output_format", "quality", "revised_prompt", "size"}
)
"""Of a picture that the model made."""
_ANSWERED: Final = frozenset({"annotations", "audio", "function_call", "refusal"})
"""Of the message of a completion; `index` is one of its calls."""


def answer_only(value: JsonObject, pair: Pair) -> JsonObject:
    """Leave out what only answers have, and no request takes."""
    dropped = _ANSWER_ONLY if value.get("type") == "image_generation_call" else frozenset[str]()
    if pair.dialect == "chat":
        dropped = _ANSWERED if value.get("role") == "assistant" else frozenset[str]()
        if "function" in value:
            dropped |= {"index"}
    return {name: each for name, each in value.items() if name not in dropped}


def message_item(body: JsonObject, pair: Pair) -> JsonObject:
    """Write an assistant's message as an item for each text."""
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


def _opening_items(body: JsonObject) -> JsonObject:
    turns = items(body, "input")
    length = next((place for place, turn in enumerate(turns) if turn.get("role") != "system"), len(turns))
    given = text(body, "instructions")
    texts = [] if given is None else [given]
    texts += [text(part, "text") or "" for turn in turns[:length] for part in items(turn, "content")]
    said: JsonObject = {"instructions": "\n\n".join(texts)} if texts else {}
    return {**body, "input": [*turns[length:]], **said}


def other_alphabet(value: JsonObject, pair: Pair) -> JsonObject:
    """Write bytes in the standard alphabet of Base64."""
    changed = dict(value)
    for name in ("thoughtSignature", "data"):
        encoded = value.get(name)
        if isinstance(encoded, str):
            changed[name] = encoded.replace("-", "+").replace("_", "/")
    return changed


def made_up_id(value: JsonObject, pair: Pair) -> JsonObject:
    """Leave out ids that neither the answer nor the provider knows."""
    return {
        name: each
        for name, each in value.items()
        if name not in ("id", "tool_call_id") or each not in pair.made_up
    }


def result_wrapping(value: JsonObject, pair: Pair) -> JsonObject:
    """Reduce the result of a function to its text and whether it is an error."""
    response = node(value, "functionResponse")
    if not response:
        return value
    said, failed = result_of(node(response, "response"))
    return {**value, "functionResponse": {**response, "response": {"error" if failed else "output": said}}}


def limit_name(body: JsonObject, pair: Pair) -> JsonObject:
    """Call the limit by its older name."""
    if "max_completion_tokens" not in body:
        return body
    kept = {name: each for name, each in body.items() if name != "max_completion_tokens"}
    return {**kept, "max_tokens": body["max_completion_tokens"]}


def stream_usage(body: JsonObject, pair: Pair) -> JsonObject:
    """Leave out that usage is wanted."""
    if body.get("stream_options") != {"include_usage": True}:
        return body
    return {name: each for name, each in body.items() if name != "stream_options"}
