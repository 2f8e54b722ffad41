"""Anthropic: streams, event by event."""

from __future__ import annotations

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
from aiclient.core.parts import Native, Opaque, ToolCall
from aiclient.providers.anthropic.stream import MessageStream
from aiclient.wire.json import Json, JsonObject

SEARCH: JsonObject = {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search"}
FOUND: JsonObject = {"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": []}


def start(index: int, block: JsonObject) -> JsonObject:
    return {"type": "content_block_start", "index": index, "content_block": block}


def delta(index: int, kind: str, **fields: Json) -> JsonObject:
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **fields}}


def stop(index: int) -> JsonObject:
    return {"type": "content_block_stop", "index": index}


END: JsonObject = {"type": "message_stop"}


def read(*events: JsonObject) -> tuple[list[StreamEvent], JsonObject]:
    stream = MessageStream()
    fresh = [one for event in events for one in stream.feed(event)]
    assert stream.complete is (END in events)
    return fresh, stream.body()


def block_of(*events: JsonObject) -> Json:
    """The one block that events add up to."""
    _, body = read(*events)
    content = body["content"]
    assert isinstance(content, list) and len(content) == 1
    return content[0]


def test_calls_are_told_from_start_to_end() -> None:
    events, _ = read(
        start(0, {"type": "text", "text": "I "}),
        delta(0, "text_delta", text="look."),
        stop(0),
        start(1, {"type": "tool_use", "id": "toolu_1", "name": "look", "input": {}}),
        delta(1, "input_json_delta", partial_json=""),
        delta(1, "input_json_delta", partial_json='{"a"'),
        delta(1, "input_json_delta", partial_json=": 1}"),
        stop(1),
        start(2, {"type": "tool_use", "id": "toolu_2", "name": "sit", "input": {}}),
        stop(2),
        END,
    )
    assert events == [
        TextDelta("I "),
        TextDelta("look."),
        ToolCallStart(0, "toolu_1", "look"),
        ToolCallDelta(0, '{"a"'),
        ToolCallDelta(0, ": 1}"),
        ToolCallEnd(0, ToolCall(id="toolu_1", name="look", arguments={"a": 1})),
        ToolCallStart(1, "toolu_2", "sit"),
        ToolCallEnd(1, ToolCall(id="toolu_2", name="sit")),
    ]


def test_thoughts_are_no_text() -> None:
    events, body = read(
        start(0, {"type": "thinking", "thinking": "", "signature": ""}),
        delta(0, "thinking_delta", thinking="Hm"),
        delta(0, "thinking_delta", thinking="."),
        delta(0, "signature_delta", signature="c2ln"),
        stop(0),
        start(1, {"type": "redacted_thinking", "data": "ZW5j"}),
        stop(1),
    )
    assert events == [ThinkingDelta("Hm"), ThinkingDelta(".")]
    assert [event.text for event in events] == ["", ""]
    assert body["content"] == [
        {"type": "thinking", "thinking": "Hm.", "signature": "c2ln"},
        {"type": "redacted_thinking", "data": "ZW5j"},
    ]


def test_what_runs_on_the_side_of_the_service_is_handed_out_when_it_is_whole() -> None:
    events, _ = read(
        start(0, {**SEARCH, "input": {}}),
        delta(0, "input_json_delta", partial_json='{"query": '),
        delta(0, "input_json_delta", partial_json='"x"}'),
        stop(0),
        start(1, FOUND),
        stop(1),
    )
    whole: JsonObject = {**SEARCH, "input": {"query": "x"}}
    assert events == [OpaqueEvent(Opaque(native=Native("anthropic", each))) for each in (whole, FOUND)]


def test_blocks_that_never_stop_end_with_the_message() -> None:
    events, _ = read(start(0, {"type": "tool_use", "id": "toolu_1", "name": "sit", "input": {}}), END)
    assert isinstance(events[-1], ToolCallEnd)


def test_citations_add_up() -> None:
    cited = block_of(
        start(0, {"type": "text", "text": "", "citations": []}),
        delta(0, "citations_delta", citation={"cited_text": "a"}),
        delta(0, "text_delta", text="It is."),
        delta(0, "citations_delta", citation={"cited_text": "b"}),
        stop(0),
    )
    assert cited == {
        "type": "text",
        "text": "It is.",
        "citations": [{"cited_text": "a"}, {"cited_text": "b"}],
    }


def test_a_shortened_conversation() -> None:
    made = block_of(
        start(0, {"type": "compaction", "content": None}),
        delta(0, "compaction_delta", content="So far: "),
        delta(0, "compaction_delta", content="nothing."),
        stop(0),
    )
    assert made == {"type": "compaction", "content": "So far: nothing."}


def test_deltas_that_nobody_knows_yet_are_kept() -> None:
    kept = block_of(
        start(0, {"type": "block_of_tomorrow", "notes": "a", "list": [1], "count": 1}),
        delta(0, "delta_of_tomorrow", notes="b", list=[2], count=2, more={"x": 1}),
        delta(0, "delta_of_tomorrow", notes=None, more=None),
        stop(0),
    )
    expected = {"type": "block_of_tomorrow", "notes": "ab", "list": [1, 2], "count": 2, "more": {"x": 1}}
    assert kept == expected


def test_a_piece_without_its_start_is_text() -> None:
    events, body = read(delta(0, "text_delta", text="Hi"), delta(0, "text_delta", text=""), stop(5))
    assert events == [TextDelta("Hi")]
    assert body["content"] == [{"type": "text", "text": "Hi"}]


@pytest.mark.parametrize("event", [{"type": "ping"}, {"type": "event_of_tomorrow", "x": 1}, {}])
def test_other_events_change_nothing(event: JsonObject) -> None:
    assert read(event) == ([], {"content": []})


def test_the_end_tells_the_rest() -> None:
    _, body = read(
        {"type": "message_start", "message": {"id": "msg_1", "content": [], "usage": {"input_tokens": 3}}},
        {
            "type": "message_delta",
            "delta": {"stop_reason": "end_turn", "container": {"id": "container_1"}},
            "usage": {"output_tokens": 5, "input_tokens": None},
            "context_management": {"applied_edits": []},
        },
        END,
    )
    assert body == {
        "id": "msg_1",
        "content": [],
        "stop_reason": "end_turn",
        "container": {"id": "container_1"},
        "context_management": {"applied_edits": []},
        "usage": {"input_tokens": 3, "output_tokens": 5},
    }


def test_what_was_read_does_not_change_afterwards() -> None:
    given: JsonObject = {"type": "text", "text": "", "citations": []}
    stream = MessageStream()
    stream.feed(start(0, given))
    stream.feed(delta(0, "text_delta", text="Hi"))
    before = stream.body()
    stream.feed(delta(0, "text_delta", text="!"))
    stream.feed(delta(0, "citations_delta", citation={}))
    assert before["content"] == [{"type": "text", "text": "Hi", "citations": []}]
    assert given == {"type": "text", "text": "", "citations": []}
