"""The Responses API: events of every kind, and answers that were left half-way."""

from __future__ import annotations

from typing import cast

from aiclient.core.events import (
    OpaqueEvent,
    StreamEvent,
    TextDelta,
    ThinkingDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
)
from aiclient.core.parts import Native, Opaque, Thinking, ToolCall
from aiclient.providers.openai.responses import OpenAIResponses
from aiclient.wire.json import JsonObject
from tests.unit.providers.streams import whole

Event = dict[str, object]
REASONING: Event = {
    "type": "reasoning",
    "id": "rs_1",
    "summary": [{"type": "summary_text", "text": "First."}, {"type": "summary_text", "text": "Then."}],
    "encrypted_content": "gAAA",
}
SEARCH: Event = {"type": "web_search_call", "id": "ws_1", "status": "completed"}
NOTE: Event = {"type": "url_citation", "url": "https://a", "title": "A", "start_index": 0, "end_index": 2}
SAID: Event = {"type": "output_text", "text": "Hello.", "annotations": [NOTE]}
MESSAGE: Event = {"type": "message", "id": "msg_1", "role": "assistant", "content": [SAID]}
CALL: Event = {
    "type": "function_call",
    "id": "fc_1",
    "call_id": "call_1",
    "name": "look",
    "arguments": '{"a":1}',
}
CUSTOM: Event = {
    "type": "custom_tool_call",
    "id": "c_1",
    "call_id": "call_2",
    "name": "sql",
    "input": "select",
}
OUTPUT = [REASONING, SEARCH, MESSAGE, CALL, CUSTOM]
RESPONSE: Event = {"id": "resp_1", "status": "completed", "model": "m", "output": OUTPUT}


def event(kind: str, index: int, **more: object) -> Event:
    return {"type": f"response.{kind}", "output_index": index, **more}


EVENTS: list[Event] = [
    {"type": "response.created", "response": {**RESPONSE, "status": "in_progress", "output": list[object]()}},
    event("output_item.added", 0, item={**REASONING, "summary": list[object](), "encrypted_content": None}),
    event("reasoning_summary_text.delta", 0, summary_index=0, delta="Fir"),
    event("reasoning_summary_text.delta", 0, summary_index=0, delta="st."),
    event("reasoning_summary_text.delta", 0, summary_index=1, delta="Then."),
    event("output_item.done", 0, item=REASONING),
    event("output_item.added", 1, item={**SEARCH, "status": "in_progress"}),
    event("web_search_call.searching", 1),
    event("output_item.done", 1, item=SEARCH),
    event("output_item.added", 2, item={**MESSAGE, "content": list[object]()}),
    event("output_text.delta", 2, content_index=0, delta="Hel"),
    event("output_text.delta", 2, content_index=0, delta="lo."),
    event("output_text.annotation.added", 2, content_index=0, annotation=NOTE),
    event("output_item.done", 2, item=MESSAGE),
    event("output_item.added", 3, item={**CALL, "arguments": ""}),
    event("function_call_arguments.delta", 3, delta='{"a"'),
    event("function_call_arguments.delta", 3, delta=":1}"),
    event("function_call_arguments.done", 3, arguments='{"a":1}'),
    event("output_item.done", 3, item=CALL),
    event("output_item.added", 4, item={**CUSTOM, "input": ""}),
    event("custom_tool_call_input.delta", 4, delta="select"),
    event("output_item.done", 4, item=CUSTOM),
]
END: Event = {"type": "response.completed", "response": RESPONSE}
HEARD: list[StreamEvent] = [
    ThinkingDelta("Fir"),
    ThinkingDelta("st."),
    ThinkingDelta("\n\nThen."),
    OpaqueEvent(Opaque(native=Native("openai", cast(JsonObject, SEARCH), 1))),
    TextDelta("Hel"),
    TextDelta("lo."),
    ToolCallStart(0, "call_1", "look"),
    ToolCallDelta(0, '{"a"'),
    ToolCallDelta(0, ":1}"),
    ToolCallEnd(0, ToolCall(id="call_1", name="look", arguments={"a": 1})),
    ToolCallStart(1, "call_2", "sql"),
    ToolCallDelta(1, "select"),
    ToolCallEnd(1, ToolCall(id="call_2", name="sql")),
]


def heard(events: list[Event]) -> tuple[list[StreamEvent], JsonObject]:
    decoder = OpenAIResponses().decoder()
    found: list[StreamEvent] = []
    for each in events:
        found += decoder.feed(cast(JsonObject, each))
        decoder.body()
    return found, decoder.body()


def test_events() -> None:
    found, body = heard([*EVENTS, END])
    assert found == HEARD
    assert body == RESPONSE


def test_events_equal_the_last_response() -> None:
    # The end leaves the output out, so that it is put together from the events alone.
    _, body = heard([*EVENTS, {**END, "response": {**RESPONSE, "output": list[object]()}}])
    assert body == RESPONSE


def test_an_answer_in_one_event_says_as_much() -> None:
    found, body = heard([END])
    assert body == RESPONSE
    assert [each for each in found if isinstance(each, ToolCallEnd)] == [HEARD[9], HEARD[12]]
    assert "".join(each.text for each in found) == "Hello."
    assert [each.thinking for each in found if isinstance(each, ThinkingDelta)] == ["First.\n\nThen."]
    calls = [each.arguments for each in found if isinstance(each, ToolCallDelta)]
    assert calls == ['{"a":1}', "select"]


def test_what_was_left_keeps_every_piece() -> None:
    left = [each for each in EVENTS if each["type"] != "response.output_item.done"]
    _, body = heard(left)
    answer = whole(OpenAIResponses(), body)
    assert answer.finish_reason is None
    assert [part for part in answer.parts if not isinstance(part, Opaque)] == [
        Thinking(text="First.\n\nThen."),
        *whole(OpenAIResponses(), {"output": [MESSAGE]}).parts,
        ToolCall(id="call_1", name="look", arguments={"a": 1}),
        ToolCall(id="call_2", name="sql"),
    ]


def test_pieces_without_a_beginning_are_kept() -> None:
    _, body = heard([event("reasoning_text.delta", 0, content_index=0, delta="Hm.")])
    assert whole(OpenAIResponses(), body).parts == (Thinking(text="Hm."),)
    found, body = heard([event("function_call_arguments.delta", 0, delta="{}")])
    assert found == []
    assert body["output"] == [{"type": "function_call", "arguments": "{}"}]
