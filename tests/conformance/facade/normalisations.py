"""Normalisations: ways to write one request that mean the same to the provider, named and counted.

Most are applied to both bodies. Three are about the recorded client alone and never touch a request of ours:
where one of them explains what it sent back, ours has to hold the answer exactly as the provider gave it.
Ids, names and arguments of calls, signatures and encrypted content are never changed by any.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from aiclient.wire.json import JsonObject
from tests.conformance.facade import rules
from tests.conformance.facade.conversations import Continuation
from tests.conformance.facade.dialects import Name
from tests.conformance.facade.rules import Pair

__all__ = ["NORMALISATIONS", "Normalisation", "normalised", "pair_of"]


@dataclass(frozen=True, slots=True)
class Normalisation:
    """One way to write the same thing."""

    name: str
    why: str
    dialects: frozenset[Name]
    rule: Callable[[JsonObject, Pair], JsonObject] | None = None
    """What is done to both bodies; None where it is about the recorded client alone (`client_ways`)."""


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
        if pair.dialect not in each.dialects or each.rule is None:
            continue
        fresh = each.rule(ours, pair), each.rule(recorded, pair)
        if fresh != (ours, recorded):
            applied.append(each.name)
            ours, recorded = fresh
    return ours, recorded, tuple(applied)


def pair_of(continuation: Continuation) -> Pair:
    """Return what the rules need to know.

    Args:
        continuation: The recorded conversation.
    """
    made_up = continuation.made_up
    ids = frozenset({*made_up.keys(), *made_up.values(), ""}) if made_up else frozenset[str]()
    return Pair(continuation.second.dialect.name, ids)


_ALL: Final[frozenset[Name]] = frozenset({"responses", "chat", "anthropic", "google", "ollama"})


def _rule(
    name: str, why: str, dialects: str, rule: Callable[[JsonObject, Pair], JsonObject] | None = None
) -> Normalisation:
    words = dialects.split()
    known: frozenset[Name] = frozenset(each for each in _ALL if each in words)
    return Normalisation(name, why, known or _ALL, rule)


NORMALISATIONS: Final = (
    _rule(
        "proto-spelling",
        "the service reads its fields in snake_case and in lowerCamelCase",
        "google",
        rules.proto_spelling,
    ),
    _rule(
        "says-nothing",
        "a field that is null, empty or at its documented default says nothing",
        "",
        rules.everywhere(rules.says_nothing),
    ),
    _rule(
        "text-block",
        "a text and a list of one text are the same content",
        "responses chat anthropic",
        rules.everywhere(rules.text_block),
    ),
    _rule(
        "adjacent-turns",
        "turns of one role that follow each other are one",
        "anthropic google",
        rules.adjacent_turns,
    ),
    _rule(
        "answer-only-field",
        "requests do not take it; it tells how a picture was made, or repeats what other fields say",
        "responses chat",
        rules.everywhere(rules.answer_only),
    ),
    _rule(
        "message-item",
        "an assistant's message may be sent as an item or as a text",
        "responses",
        rules.message_item,
    ),
    _rule(
        "instructions",
        "instructions may stand apart or open the conversation, in one text or in several",
        "responses anthropic google",
        rules.instructions,
    ),
    _rule("limit-name", "one limit has an older and a newer name", "chat", rules.limit_name),
    _rule(
        "stream-usage",
        "we always ask a stream for its usage, which changes nothing else in the answer",
        "chat",
        rules.stream_usage,
    ),
    _rule(
        "base64-alphabet",
        "bytes in JSON may be written in either alphabet; they are compared as bytes",
        "google",
        rules.everywhere(rules.other_alphabet),
    ),
    _rule(
        "made-up-id",
        "the answer gave the call no id; the recorded client made one up, and we another",
        "google chat",
        rules.everywhere(rules.made_up_id),
    ),
    _rule(
        "result-wrapping",
        "a result is an object of the client's choice: its text is compared, and whether it is an error",
        "google",
        rules.everywhere(rules.result_wrapping),
    ),
    _rule(
        "client-fields",
        "the recorded client left out or put in fields that say and prove nothing; ours are as they came",
        "",
    ),
    _rule(
        "reasoning-in-text",
        "the recorded client wrote reasoning into the text; ours sends the field that the provider gave",
        "chat",
    ),
    _rule(
        "recorder-typography",
        "the recorder wrote quotes and dashes of JSON bodies, not of streams, in ASCII; ours are unchanged",
        "",
    ),
)
"""Every rule, in the order in which they are applied."""
