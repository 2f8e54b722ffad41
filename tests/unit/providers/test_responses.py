"""OpenAI and xAI: the Responses API as it is on the wire."""

from __future__ import annotations

from decimal import Decimal
from typing import cast

import pytest

from aiclient.core.parts import Citation, Opaque, Part, Text, Thinking, ToolCall
from aiclient.providers.openai.responses import OpenAIResponses
from aiclient.providers.xai.adapter import XAIResponses
from tests.unit.providers.streams import read, whole

USAGE: dict[str, object] = {
    "input_tokens": 2006,
    "input_tokens_details": {
        "cached_tokens": 1920,
        "cache_write_tokens": 80,
        "cache_write_tokens_details": {"ttl_30m_tokens": 60, "ttl_12h_tokens": 0},
    },
    "output_tokens": 300,
    "output_tokens_details": {"reasoning_tokens": 200},
    "total_tokens": 2306,
}
RESPONSE: dict[str, object] = {
    "id": "resp_1",
    "object": "response",
    "status": "completed",
    "model": "gpt-5.5-2026-09-01",
    "error": None,
    "incomplete_details": None,
    "service_tier": "priority",
    "output": [
        {"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": "Thinking."}]},
        {
            "type": "message",
            "role": "assistant",
            "content": [
                {"type": "output_text", "text": "Hello", "annotations": []},
                {"type": "output_text", "text": " you.", "annotations": []},
            ],
        },
    ],
    "usage": USAGE,
}
OPENING = {"status": "in_progress", "output": list[object](), "usage": None}
TEXT_EVENTS: list[dict[str, object]] = [
    {"type": "response.created", "response": {**RESPONSE, **OPENING}},
    {"type": "response.output_item.added", "output_index": 0, "item": {"type": "message"}},
    {"type": "response.output_text.delta", "delta": "Hello"},
    {"type": "response.output_text.delta", "delta": ""},
    {"type": "response.output_text.delta", "delta": " you."},
    {"type": "response.a_kind_of_tomorrow", "delta": "?"},
]


def test_a_response_is_read() -> None:
    answer = whole(OpenAIResponses(), RESPONSE)
    assert answer.parts == (Thinking(text="Thinking."), Text("Hello"), Text(" you."))
    assert (answer.finish_reason, answer.raw_finish_reason) == ("stop", "completed")
    assert (answer.model, answer.id) == ("gpt-5.5-2026-09-01", "resp_1")
    assert answer.error is None


def test_usage_is_inclusive_and_split_by_lifetime() -> None:
    usage = whole(OpenAIResponses(), RESPONSE).usage
    assert usage is not None
    assert (usage.input_tokens, usage.output_tokens, usage.reasoning_tokens) == (2006, 300, 200)
    assert usage.cache_read_tokens == 1920
    assert usage.cache_writes == {"30m": 60, "": 20}
    assert usage.service_tier == "priority"
    assert usage.reported_cost is None


def test_xai_reports_its_cost_exactly() -> None:
    body = {**RESPONSE, "usage": {"input_tokens": 10, "output_tokens": 5, "cost_in_usd_ticks": 12345678}}
    usage = whole(XAIResponses(), body).usage
    assert usage is not None and usage.reported_cost == Decimal("0.0012345678")


def incomplete(reason: str) -> dict[str, object]:
    return {"status": "incomplete", "incomplete_details": {"reason": reason}}


@pytest.mark.parametrize(
    ("change", "reason", "raw"),
    [
        (incomplete("max_output_tokens"), "length", None),
        (incomplete("content_filter"), "content_filter", None),
        (incomplete("steered"), "other", "steered"),
        ({"status": "cancelled"}, "other", "cancelled"),
        ({"output": [{"type": "function_call", "name": "f", "arguments": "{}"}]}, "tool_calls", None),
        ({"status": "in_progress"}, None, None),
    ],
)
def test_reasons(change: dict[str, object], reason: str | None, raw: str | None) -> None:
    answer = whole(OpenAIResponses(), {**RESPONSE, **change})
    assert answer.finish_reason == reason
    assert raw is None or answer.raw_finish_reason == raw


def test_a_failed_response_carries_its_error() -> None:
    failed = {**RESPONSE, "status": "failed", "error": {"code": "server_error", "message": "It broke."}}
    assert whole(OpenAIResponses(), failed).error == {"code": "server_error", "message": "It broke."}


@pytest.mark.parametrize("adapter", [OpenAIResponses(), XAIResponses()])
def test_a_stream_becomes_its_last_response(adapter: OpenAIResponses | XAIResponses) -> None:
    texts, answer, decoder = read(
        adapter, [*TEXT_EVENTS, {"type": "response.completed", "response": RESPONSE}]
    )
    assert texts == ["Hello", " you."]
    assert decoder.complete
    assert decoder.body() == RESPONSE
    assert answer == whole(adapter, RESPONSE)


def test_output_that_the_end_leaves_out_is_kept() -> None:
    items = cast("list[object]", RESPONSE["output"])
    done = [{"type": "response.output_item.done", "item": item} for item in items]
    end = {"type": "response.completed", "response": {**RESPONSE, "output": list[object]()}}
    _, answer, _ = read(OpenAIResponses(), [*TEXT_EVENTS[:1], *done, end])
    assert answer == whole(OpenAIResponses(), RESPONSE)


def test_a_stream_that_was_left_keeps_its_text() -> None:
    _, answer, decoder = read(OpenAIResponses(), TEXT_EVENTS)
    assert not decoder.complete
    assert answer.parts == (Text("Hello you."),)
    assert (answer.finish_reason, answer.usage, answer.id) == (None, None, "resp_1")


@pytest.mark.parametrize("body", [{}, {"output": None}, {"output": [None, {"type": "message"}], "usage": 3}])
def test_odd_answers_do_not_break_it(body: dict[str, object]) -> None:
    answer = whole(OpenAIResponses(), body)
    assert (answer.parts, answer.usage, answer.finish_reason) == ((), None, None)


def part(*items: object) -> tuple[Part, ...]:
    return whole(OpenAIResponses(), {"output": list(items)}).parts


def test_citations() -> None:
    notes = [
        {"type": "url_citation", "url": "https://a", "title": "A", "start_index": 1, "end_index": 4},
        {"type": "file_citation", "file_id": "file-1", "filename": "a.pdf", "index": 7},
        {
            "type": "container_file_citation",
            "container_id": "cntr_1",
            "file_id": "cfile_1",
            "filename": "b.png",
            "start_index": 0,
            "end_index": 0,
        },
        {"type": "file_path", "file_id": "file-2", "index": 3},
    ]
    said = {"type": "output_text", "text": "So it is.", "annotations": notes}
    [text] = part({"type": "message", "id": "msg_1", "content": [said]})
    assert isinstance(text, Text)
    assert text.citations == (
        Citation(url="https://a", title="A", start=1, end=4),
        Citation(title="a.pdf", start=7),
        Citation(title="b.png", start=0, end=0),
        Citation(start=3),
    )
    assert [each.native and each.native.data for each in text.citations] == notes


def test_a_refusal_is_text() -> None:
    item = {"type": "message", "content": [{"type": "refusal", "refusal": "No."}]}
    answer = whole(OpenAIResponses(), {"status": "completed", "output": [item]})
    assert (answer.parts, answer.finish_reason) == ((Text("No."),), "refusal")


def test_thoughts() -> None:
    raw = {"type": "reasoning_text", "text": "Raw."}
    item = {
        "type": "reasoning",
        "id": "rs_1",
        "summary": list[object](),
        "content": [raw],
        "encrypted_content": "gA",
    }
    assert part(item) == (Thinking(text="Raw.", signature="gA"),)
    assert part({"type": "reasoning", "id": "rs_1", "summary": list[object]()}) == (Thinking(),)


@pytest.mark.parametrize(
    ("arguments", "read", "raw"),
    [
        ('{"a": 1}', {"a": 1}, '{"a": 1}'),
        ('{"a": ', {}, '{"a": '),
        ("[1]", {}, "[1]"),
        ("", {}, ""),
        ({"a": 1}, {"a": 1}, None),
        (None, {}, None),
    ],
)
def test_arguments(arguments: object, read: object, raw: str | None) -> None:
    [call] = part({"type": "function_call", "call_id": "call_1", "name": "f", "arguments": arguments})
    assert isinstance(call, ToolCall)
    assert (call.id, call.name, call.arguments, call.raw_arguments) == ("call_1", "f", read, raw)


def test_what_nobody_else_understands_is_kept_whole() -> None:
    items = [{"type": kind, "id": "x"} for kind in ("compaction", "mcp_call", "item_of_tomorrow")]
    assert [each.data for each in part(*items) if isinstance(each, Opaque)] == items
