"""Anthropic: messages as they are on the wire."""

from __future__ import annotations

import pytest

from aiclient.core.parts import Text, ToolCall
from aiclient.providers.anthropic.adapter import MessagesAdapter
from tests.unit.providers.streams import read, whole

ADAPTER = MessagesAdapter()
USAGE: dict[str, object] = {
    "input_tokens": 12,
    "cache_creation_input_tokens": 300,
    "cache_read_input_tokens": 1000,
    "cache_creation": {"ephemeral_5m_input_tokens": 100, "ephemeral_1h_input_tokens": 200},
    "output_tokens": 50,
    "output_tokens_details": {"thinking_tokens": 20},
    "service_tier": "standard",
}
MESSAGE: dict[str, object] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude-sonnet-5-5",
    "stop_reason": "tool_use",
    "stop_sequence": None,
    "content": [
        {"type": "thinking", "thinking": "Let me see.", "signature": "c2ln"},
        {"type": "text", "text": "I will look.", "citations": [{"type": "char_location", "cited_text": "x"}]},
        {"type": "tool_use", "id": "toolu_1", "name": "look", "input": {"a": 1}},
        {"type": "tool_use", "id": "toolu_2", "name": "sit", "input": {}},
    ],
    "usage": USAGE,
}
START: dict[str, object] = {
    **MESSAGE,
    "content": [],
    "stop_reason": None,
    "usage": {**USAGE, "output_tokens": 1, "output_tokens_details": None},
}


def delta(index: int, **fields: object) -> dict[str, object]:
    return {"type": "content_block_delta", "index": index, "delta": fields}


def start(index: int, **block: object) -> dict[str, object]:
    return {"type": "content_block_start", "index": index, "content_block": block}


EVENTS: list[dict[str, object]] = [
    {"type": "message_start", "message": START},
    {"type": "ping"},
    start(0, type="thinking", thinking="", signature=""),
    delta(0, type="thinking_delta", thinking="Let me"),
    delta(0, type="thinking_delta", thinking=" see."),
    delta(0, type="signature_delta", signature="c2ln"),
    {"type": "content_block_stop", "index": 0},
    start(1, type="text", text="", citations=None),
    delta(1, type="text_delta", text="I will"),
    delta(1, type="text_delta", text=" look."),
    delta(1, type="citations_delta", citation={"type": "char_location", "cited_text": "x"}),
    start(2, type="tool_use", id="toolu_1", name="look", input={}),
    delta(2, type="input_json_delta", partial_json=""),
    delta(2, type="input_json_delta", partial_json='{"a"'),
    delta(2, type="input_json_delta", partial_json=": 1}"),
    start(3, type="tool_use", id="toolu_2", name="sit", input={}),
    delta(3, type="input_json_delta", partial_json=""),
    {
        "type": "message_delta",
        "delta": {"stop_reason": "tool_use", "stop_sequence": None},
        "usage": {
            "output_tokens": 50,
            "input_tokens": None,
            "output_tokens_details": {"thinking_tokens": 20},
        },
    },
    {"type": "message_stop"},
]


def test_usage_is_made_inclusive() -> None:
    usage = whole(ADAPTER, MESSAGE).usage
    assert usage is not None
    assert usage.input_tokens == 12 + 300 + 1000
    assert usage.cache_read_tokens == 1000
    assert usage.cache_writes == {"5m": 100, "1h": 200}
    assert (usage.output_tokens, usage.reasoning_tokens) == (50, 20)


def test_writes_without_lifetimes_have_the_default_one() -> None:
    bare = {"input_tokens": 1, "output_tokens": 1, "cache_creation_input_tokens": 7, "cache_creation": None}
    usage = whole(ADAPTER, {**MESSAGE, "usage": bare}).usage
    assert usage is not None and usage.cache_writes == {"": 7} and usage.input_tokens == 8


def test_events_become_the_message() -> None:
    texts, answer, decoder = read(ADAPTER, EVENTS)
    assert texts == ["I will", " look."]
    assert decoder.complete
    assert decoder.body() == MESSAGE
    assert answer == whole(ADAPTER, MESSAGE)
    assert [type(part).__name__ for part in answer.parts] == ["Thinking", "Text", "ToolCall", "ToolCall"]


def test_a_message_that_was_left_keeps_what_came() -> None:
    _, answer, decoder = read(ADAPTER, EVENTS[:9])
    assert not decoder.complete
    assert (answer.parts[1:], answer.finish_reason) == ((Text("I will"),), None)
    assert answer.usage is not None and answer.usage.input_tokens == 1312
    _, answer, _ = read(ADAPTER, EVENTS[:14])
    cut = answer.parts[-1]
    assert isinstance(cut, ToolCall) and (cut.arguments, cut.raw_arguments) == ({}, '{"a"')


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("end_turn", "stop"),
        ("stop_sequence", "stop"),
        ("max_tokens", "length"),
        ("model_context_window_exceeded", "length"),
        ("refusal", "refusal"),
        ("pause_turn", "pause"),
        ("compaction", "other"),
        (None, None),
    ],
)
def test_reasons(raw: str | None, reason: str | None) -> None:
    answer = whole(ADAPTER, {**MESSAGE, "stop_reason": raw})
    assert (answer.finish_reason, answer.raw_finish_reason) == (reason, raw)
    assert answer.finish_message is None


def test_why_it_declined_is_beside_the_text() -> None:
    details: dict[str, object] = {"type": "refusal", "category": "bio", "explanation": "That is dangerous."}
    answer = whole(ADAPTER, {**MESSAGE, "stop_reason": "refusal", "stop_details": details})
    assert (answer.finish_reason, answer.finish_message) == ("refusal", "That is dangerous.")
    silent = {**details, "explanation": None}
    assert (
        whole(ADAPTER, {**MESSAGE, "stop_reason": "refusal", "stop_details": silent}).finish_message is None
    )
