"""Client ways: how a recorded client may send an answer back in other words, without touching what we send.

Both sides here are recorded: the answer as the provider gave it, and as the client sent it back. Where one of
these ways tells the whole difference, our request is held against the answer itself, so that nothing we lose
can hide behind what the client left out. Everything else is an edit of the history by the client.
"""

from __future__ import annotations

import re
from typing import Final

from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.dialects import Name
from tests.conformance.facade.tree import items, leaves, node, text

__all__ = ["client_ways"]

_SAID: Final = frozenset(
    {"content", "parts", "reasoning", "reasoning_content", "refusal", "text", "thinking"}
)
_PROOF: Final = frozenset(
    {
        "args",
        "arguments",
        "call_id",
        "data",
        "encrypted_content",
        "encrypted_index",
        "extra_content",
        "functionCall",
        "input",
        "reasoning_details",
        "signature",
        "thoughtSignature",
        "thought_signature",
        "tool_call_id",
        "tool_use_id",
    }
)
"""Fields that no client may leave out or change without having edited what was said."""
_REASONING: Final = ("reasoning", "reasoning_content")
_ASCII: Final = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
        "\u2014": "--",
        "\u2026": "...",
        "\u00a0": " ",
    }
)


def client_ways(given: JsonObject, recorded: JsonObject, field: str, dialect: Name) -> tuple[str, ...]:
    """Return the ways that tell the whole difference between two requests; empty where there are none.

    Args:
        given: The request with the answer as the provider gave it, after the rules for both.
        recorded: The request as it was recorded, after the same rules.
        field: Where both hold the conversation.
        dialect: What both speak.
    """
    if {**given, field: None} != {**recorded, field: None}:
        return ()
    found: set[str] = set()
    if dialect == "chat":
        written = _reasoning_in_text(given, recorded)
        if written is not None:
            given, recorded = written
            found.add("reasoning-in-text")
    held = _holds(given.get(field), recorded.get(field), found, dialect)
    return tuple(sorted(found)) if held else ()


def _holds(given: Json, recorded: Json, found: set[str], dialect: Name) -> bool:
    """Say whether a recorded value is the given one, or less of it."""
    if given == recorded and type(given) is type(recorded):
        return True
    if isinstance(given, dict) and isinstance(recorded, dict):
        return _holds_object(given, recorded, found, dialect)
    if isinstance(given, list) and isinstance(recorded, list):
        return _holds_list(given, recorded, found, dialect)
    if isinstance(given, str) and isinstance(recorded, str) and given.translate(_ASCII) == recorded:
        found.add("recorder-typography")
        return True
    return False


def _holds_object(given: JsonObject, recorded: JsonObject, found: set[str], dialect: Name) -> bool:
    for name in recorded.keys() - given.keys():
        if isinstance(recorded[name], dict | list) or _matters(name, recorded[name], dialect):
            return False
        found.add("client-fields")
    for name, value in given.items():
        if name in recorded:
            exact = name in _PROOF and value != recorded[name]
            if exact or not _holds(value, recorded[name], found, dialect):
                return False
        elif _matters(name, value, dialect):
            return False
        else:
            found.add("client-fields")
    return True


def _holds_list(given: list[Json], recorded: list[Json], found: set[str], dialect: Name) -> bool:
    rest = iter(recorded)
    wanted = next(rest, None)
    for each in given:
        trial: set[str] = set()
        if wanted is not None and _holds(each, wanted, trial, dialect):
            found |= trial
            wanted = next(rest, None)
        elif _matters("", each, dialect):
            return False
        else:
            found.add("client-fields")
    return wanted is None


def _matters(name: str, value: Json, dialect: Name) -> bool:
    """Say whether a value that was left out says or proves something."""
    # With Responses, calls are known by `call_id`; elsewhere an `id` is that of a call.
    kept = _SAID | _PROOF if dialect == "responses" else _SAID | _PROOF | {"id"}
    if name in kept and any(leaves(value)):
        return True
    if isinstance(value, list):
        return any(_matters("", each, dialect) for each in value)
    if isinstance(value, dict):
        return any(_matters(key, each, dialect) for key, each in value.items())
    return False


def _reasoning_in_text(given: JsonObject, recorded: JsonObject) -> tuple[JsonObject, JsonObject] | None:
    if "<think>" not in "".join(_texts(recorded)):
        return None
    return _written(given), _written(recorded)


def _texts(body: JsonObject) -> list[str]:
    turns = [turn for turn in items(body, "messages") if turn.get("role") == "assistant"]
    return [text(part, "text") or "" for turn in turns for part in items(turn, "content")]


def _written(body: JsonObject) -> JsonObject:
    """Write reasoning into the text, between marks; the blank space around them says nothing."""
    turns: list[Json] = []
    for turn in items(body, "messages"):
        if turn.get("role") != "assistant":
            turns.append(turn)
            continue
        thought = text(turn, *_REASONING)
        said = "".join(text(part, "text") or "" for part in items(turn, "content"))
        whole = f"<think>{thought}</think>{said}" if thought else said
        kept: JsonObject = {name: each for name, each in turn.items() if name not in (*_REASONING, "content")}
        content: list[Json] = [{"type": "text", "text": re.sub(r"\s*(</?think>)\s*", r"\1", whole)}]
        made: JsonObject = {**kept, "content": content}
        turns.append(made if whole else kept)
    return {**node(body), "messages": turns}
