"""Chat completions: deltas of every kind, from servers that do not agree on them."""

from __future__ import annotations

from typing import cast

import pytest

from aiclient.core.events import (
    OpaqueEvent,
    StreamEvent,
    TextDelta,
    ThinkingDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
)
from aiclient.core.parts import Audio, Citation, Opaque, Text, Thinking, ToolCall
from aiclient.providers.openai.chat import ChatAdapter
from aiclient.wire.json import JsonObject
from tests.unit.providers.streams import whole

ADAPTER = ChatAdapter("groq", "v1")


def heard(*deltas: object, finish: str | None = "stop") -> tuple[list[StreamEvent], dict[str, object]]:
    """Feed deltas and return the events and the message."""
    decoder = ADAPTER.decoder()
    events: list[StreamEvent] = []
    last = {"index": 0, "delta": dict[str, object](), "finish_reason": finish}
    for choice in [*({"index": 0, "delta": delta, "finish_reason": None} for delta in deltas), last]:
        events += decoder.feed(cast(JsonObject, {"id": "c_1", "choices": [choice]}))
        decoder.body()
    body = cast("dict[str, list[dict[str, dict[str, object]]]]", decoder.body())
    return events, body["choices"][0]["message"]


def piece(index: int | None, text: str, **more: object) -> dict[str, object]:
    function = {"arguments": text} if "name" not in more else {"name": more.pop("name"), "arguments": text}
    numbered = {} if index is None else {"index": index}
    return {"tool_calls": [{**numbered, **more, "function": function}]}


CALLS = [
    {"id": "call_1", "type": "function", "function": {"name": "look", "arguments": '{"a":1}'}},
    {"id": "call_2", "type": "function", "function": {"name": "sit", "arguments": "{}"}},
]


@pytest.mark.parametrize("indices", [(0, 1), (0, 0), (None, None)], ids=["numbered", "all 0", "none"])
def test_calls(indices: tuple[int | None, int | None]) -> None:
    one, two = indices
    events, message = heard(
        piece(one, "", id="call_1", type="function", name="look"),
        piece(one, '{"a"'),
        piece(one, ":1}"),
        piece(two, "{}", id="call_2", type="function", name="sit"),
        finish="tool_calls",
    )
    assert message["tool_calls"] == CALLS
    assert events == [
        ToolCallStart(0, "call_1", "look"),
        ToolCallDelta(0, '{"a"'),
        ToolCallDelta(0, ":1}"),
        ToolCallStart(1, "call_2", "sit"),
        ToolCallDelta(1, "{}"),
        ToolCallEnd(0, ToolCall(id="call_1", name="look", arguments={"a": 1})),
        ToolCallEnd(1, ToolCall(id="call_2", name="sit")),
    ]


def test_thoughts_and_their_details() -> None:
    events, message = heard(
        {
            "content": "",
            "reasoning": "H",
            "reasoning_details": [{"type": "reasoning.text", "text": "H", "index": 0}],
        },
        {"reasoning": "m.", "reasoning_details": [{"type": "reasoning.text", "text": "m.", "index": 0}]},
        {"reasoning_details": [{"type": "reasoning.text", "signature": "c2ln", "index": 0}]},
        {"reasoning_details": [{"type": "reasoning.encrypted", "data": "gA", "index": 0}]},
        {"content": "Hi"},
    )
    assert events == [ThinkingDelta("H"), ThinkingDelta("m."), TextDelta("Hi")]
    assert message["reasoning_details"] == [
        {"type": "reasoning.text", "text": "Hm.", "signature": "c2ln", "index": 0},
        {"type": "reasoning.encrypted", "data": "gA", "index": 0},
    ]
    assert whole(ADAPTER, {"choices": [{"message": message}]}).parts == (
        Thinking(text="Hm.", signature="c2ln"),
        Text("Hi"),
    )


def test_details_alone_are_thoughts() -> None:
    events, _ = heard({"reasoning_details": [{"type": "reasoning.summary", "summary": "Hm.", "index": 0}]})
    assert events == [ThinkingDelta("Hm.")]


def test_thoughts_of_deepseek() -> None:
    events, message = heard({"reasoning_content": "Hm."}, {"reasoning_content": None, "content": "Hi"})
    assert events == [ThinkingDelta("Hm."), TextDelta("Hi")]
    assert message == {"role": "assistant", "reasoning_content": "Hm.", "content": "Hi"}


def test_tools_that_ran_there() -> None:
    begun = {"index": 0, "type": "search", "arguments": "{}", "search_results": {"results": list[object]()}}
    done = {
        **begun,
        "arguments": None,
        "output": "Sunny",
        "search_results": {"results": [{"url": "https://a"}]},
    }
    events, message = heard({"executed_tools": [begun]}, {"executed_tools": [done], "channel": "analysis"})
    ran = [{**done, "arguments": "{}"}]
    assert message == {"role": "assistant", "content": None, "executed_tools": ran}
    [event] = events
    assert isinstance(event, OpaqueEvent) and event.part.data == {"executed_tools": ran}


def test_blocks_of_mistral() -> None:
    events, message = heard(
        {"content": ""},
        {"content": [{"type": "thinking", "thinking": [{"type": "text", "text": "H"}]}]},
        {"content": [{"type": "thinking", "thinking": [{"type": "text", "text": "m."}], "closed": True}]},
        {"content": [{"type": "text", "text": "Hel"}]},
        {"content": "lo"},
        {"content": [{"type": "reference", "reference_ids": [1]}]},
    )
    assert [event for event in events if not isinstance(event, OpaqueEvent)] == [
        ThinkingDelta("H"),
        ThinkingDelta("m."),
        TextDelta("Hel"),
        TextDelta("lo"),
    ]
    assert message["content"] == [
        {"type": "thinking", "thinking": [{"type": "text", "text": "Hm."}], "closed": True},
        {"type": "text", "text": "Hello"},
        {"type": "reference", "reference_ids": [1]},
    ]


def test_sound() -> None:
    _, message = heard(
        {"audio": {"id": "audio_1"}},
        {"audio": {"data": "AAA=", "transcript": "Hel"}},
        {"audio": {"data": "AQE=", "transcript": "lo", "expires_at": 1}},
    )
    answer = whole(ADAPTER, {"choices": [{"message": message}]})
    assert answer.parts == (Audio(data=b"\x00\x00\x01\x01", transcript="Hello"),)
    assert whole(ADAPTER, {"choices": [{"message": {"audio": {"id": "a", "data": "?"}}}]}).parts == (
        Audio(data=b""),
    )


def test_citations() -> None:
    source = {"url": "https://a", "title": "A", "start_index": 0, "end_index": 2, "content": "So."}
    note = {"type": "url_citation", "url_citation": source}
    _, message = heard({"content": "Hello"}, {"annotations": [note]})
    assert whole(ADAPTER, {"choices": [{"message": message}]}).parts == (
        Text("Hello", (Citation(text="So.", url="https://a", title="A", start=0, end=2),)),
    )


def test_a_refusal_is_text() -> None:
    events, message = heard({"refusal": "No"}, {"refusal": "."})
    assert events == [TextDelta("No"), TextDelta(".")]
    assert whole(ADAPTER, {"choices": [{"message": message}]}).parts == (Text("No."),)


def test_figures_may_be_the_only_end() -> None:
    decoder = ADAPTER.decoder()
    assert not decoder.feed({"choices": [], "usage": {"prompt_tokens": 1}})
    decoder.feed(cast(JsonObject, {"choices": [{"delta": piece(0, "{}", id="c", name="f")}]}))
    [event] = decoder.feed({"choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 2}})
    assert event == ToolCallEnd(0, ToolCall(id="c", name="f"))
    assert decoder.complete
    assert not decoder.feed({"choices": [], "usage": {"prompt_tokens": 1}})


def test_what_stopped_a_stream_early_is_an_error() -> None:
    decoder = ADAPTER.decoder()
    decoder.feed({"choices": [{"delta": {"content": "Hi"}}], "x_groq": {"id": "req_1"}})
    decoder.feed({"choices": [{"delta": {}, "finish_reason": "stop"}], "x_groq": {"error": "over capacity"}})
    body = decoder.body()
    assert body["x_groq"] == {"id": "req_1", "error": "over capacity"}
    assert ADAPTER.decode(body).error == "over capacity"


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"code": 502, "message": "upstream"}},
        {"choices": [{"finish_reason": "error", "error": {"code": 502, "message": "upstream"}}]},
    ],
)
def test_errors_that_claim_to_be_answers(body: dict[str, object]) -> None:
    assert whole(ADAPTER, body).error == {"code": 502, "message": "upstream"}


def test_nothing_spelt_out_is_nothing() -> None:
    empty = {
        "audio": {"id": "", "data": ""},
        "function_call": {"name": ""},
        "refusal": "",
        "annotations": None,
    }
    body = {"choices": [{"finish_reason": "", "message": {"content": "4", "tool_calls": None, **empty}}]}
    answer = whole(ADAPTER, body)
    assert (answer.parts, answer.finish_reason, answer.error) == ((Text("4"),), None, None)
    legacy = {"function_call": {"name": "f", "arguments": "{}"}}
    [part] = whole(ADAPTER, {"choices": [{"message": legacy}]}).parts
    assert isinstance(part, Opaque) and part.data == legacy
