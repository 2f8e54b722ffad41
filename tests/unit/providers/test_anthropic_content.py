"""Anthropic: content blocks read as parts, and sent back unchanged."""

from __future__ import annotations

from typing import cast

import pytest

from aiclient.core.messages import AssistantMessage, ToolMessage, UserMessage
from aiclient.core.parts import Citation, Native, Opaque, Part, Text, Thinking, ToolCall
from aiclient.core.requests import GenerateRequest
from aiclient.core.saved import messages_from_json, messages_to_json
from aiclient.providers.anthropic.adapter import MessagesAdapter
from aiclient.wire.json import JsonObject
from tests.unit.providers.streams import whole

ADAPTER = MessagesAdapter()
CHARS: JsonObject = {
    "type": "char_location",
    "cited_text": "grass is green",
    "document_index": 0,
    "document_title": "Nature",
    "file_id": None,
    "start_char_index": 4,
    "end_char_index": 18,
}
PAGES: JsonObject = {
    "type": "page_location",
    "cited_text": "x",
    "document_index": 1,
    "document_title": None,
    "start_page_number": 2,
    "end_page_number": 3,
}
BLOCKS: JsonObject = {
    "type": "content_block_location",
    "cited_text": "x",
    "document_index": 1,
    "start_block_index": 0,
    "end_block_index": 1,
}
RESULTS: JsonObject = {
    "type": "search_result_location",
    "cited_text": "x",
    "source": "https://example.com/kb",
    "title": "KB",
    "search_result_index": 2,
    "start_block_index": 0,
    "end_block_index": 1,
}
WEB: JsonObject = {
    "type": "web_search_result_location",
    "cited_text": "x",
    "url": "https://example.com/",
    "title": "Example",
    "encrypted_index": "Eo8B",
}
TEXT: JsonObject = {"type": "text", "text": "It is.", "citations": [CHARS, WEB]}
CALL: JsonObject = {
    "type": "tool_use",
    "id": "toolu_1",
    "name": "look",
    "input": {"a": [1]},
    "caller": {"type": "direct"},
}
THOUGHT: JsonObject = {"type": "thinking", "thinking": "", "signature": "c2ln"}
REDACTED: JsonObject = {"type": "redacted_thinking", "data": "ZW5j"}
SEARCH: JsonObject = {
    "type": "server_tool_use",
    "id": "srvtoolu_1",
    "name": "web_search",
    "input": {"query": "x"},
}
FOUND: JsonObject = {
    "type": "web_search_tool_result",
    "tool_use_id": "srvtoolu_1",
    "content": [{"type": "web_search_result", "url": "https://example.com/", "encrypted_content": "RW5j"}],
}
OTHERS: list[JsonObject] = [
    {"type": "mcp_tool_use", "id": "mcptoolu_1", "name": "f", "server_name": "s", "input": {}},
    {"type": "mcp_tool_result", "tool_use_id": "mcptoolu_1", "is_error": False, "content": []},
    {"type": "code_execution_tool_result", "tool_use_id": "srvtoolu_2", "content": {"stdout": "1"}},
    {"type": "container_upload", "file_id": "file_1"},
    {"type": "compaction", "content": "So far: nothing."},
    {"type": "block_of_tomorrow", "text": 5},
    {"type": "text", "text": None},
]


def parts(*blocks: JsonObject) -> tuple[Part, ...]:
    return whole(ADAPTER, {"content": list(blocks)}).parts


def again(*said: Part) -> list[JsonObject]:
    """What is sent when an answer is sent back."""
    messages = (UserMessage("Hi"), AssistantMessage(said), UserMessage("Go on"))
    request = GenerateRequest(provider="anthropic", model="claude-x", messages=messages)
    body = cast(JsonObject, ADAPTER.encode(request).body)
    assert not request.context.warnings
    return cast(list[JsonObject], cast(list[JsonObject], body["messages"])[1]["content"])


def test_blocks_become_parts() -> None:
    text, call, thought, redacted = parts(TEXT, CALL, THOUGHT, REDACTED)
    assert isinstance(text, Text) and text.text == "It is."
    assert call == ToolCall(id="toolu_1", name="look", arguments={"a": [1]})
    assert thought == Thinking(signature="c2ln")
    assert redacted == Thinking()
    for block, part in zip([SEARCH, FOUND, *OTHERS], parts(SEARCH, FOUND, *OTHERS), strict=True):
        assert isinstance(part, Opaque) and part.data == block


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (CHARS, Citation(text="grass is green", title="Nature", document=0, start=4, end=18)),
        (PAGES, Citation(text="x", document=1, start=2, end=3)),
        (BLOCKS, Citation(text="x", document=1, start=0, end=1)),
        (RESULTS, Citation(text="x", url="https://example.com/kb", title="KB", document=2, start=0, end=1)),
        (WEB, Citation(text="x", url="https://example.com/", title="Example")),
        ({"type": "location_of_tomorrow", "where": "?"}, Citation()),
    ],
)
def test_citations(given: JsonObject, read: Citation) -> None:
    (text,) = parts({"type": "text", "text": "It is.", "citations": [given]})
    assert isinstance(text, Text)
    assert text.citations == (read,)
    assert text.citations[0].native == Native("anthropic", given)


def test_every_block_goes_back_unchanged() -> None:
    blocks = [THOUGHT, REDACTED, TEXT, SEARCH, FOUND, *OTHERS, CALL]
    assert again(*parts(*blocks)) == blocks


def test_a_saved_conversation_goes_back_unchanged_too() -> None:
    blocks = [THOUGHT, TEXT, SEARCH, FOUND, CALL]
    saved = messages_to_json([AssistantMessage(parts(*blocks))])
    (loaded,) = messages_from_json(saved)
    assert again(*loaded.parts) == blocks


def test_plain_blocks_need_no_copy() -> None:
    plain = parts({"type": "text", "text": "Hi", "citations": None}, {**CALL, "caller": None})
    assert isinstance(plain[0], Text) and plain[0].native is None
    assert again(plain[0], Text("!")) == [{"type": "text", "text": "Hi"}, {"type": "text", "text": "!"}]


def test_what_was_changed_since_is_sent_as_changed() -> None:
    text, call = parts(TEXT, CALL)
    assert isinstance(text, Text) and isinstance(call, ToolCall)
    changed = Text("It is not.", native=text.native)
    approved = ToolCall(id=call.id, name=call.name, arguments={"a": []}, native=call.native)
    assert again(changed, approved) == [
        {"type": "text", "text": "It is not."},
        {"type": "tool_use", "id": "toolu_1", "name": "look", "input": {"a": []}},
    ]


def test_arguments_that_were_cut_are_sent_back_as_none() -> None:
    (call,) = parts({**CALL, "input": '{"a": [1'})
    assert isinstance(call, ToolCall)
    assert (call.arguments, call.raw_arguments) == ({}, '{"a": [1')
    assert again(call, Text("!"))[0] == {"type": "tool_use", "id": "toolu_1", "name": "look", "input": {}}


def test_results_name_the_toolset_of_their_call() -> None:
    (call,) = parts({**CALL, "toolset_name": "browser"})
    messages = (
        UserMessage("Hi"),
        AssistantMessage((call,)),
        ToolMessage("ok", tool_call_id="toolu_1"),
    )
    request = GenerateRequest(provider="anthropic", model="claude-x", messages=messages)
    body = cast(JsonObject, ADAPTER.encode(request).body)
    assert cast(list[JsonObject], body["messages"])[2]["content"] == [
        {"type": "tool_result", "tool_use_id": "toolu_1", "content": "ok", "toolset_name": "browser"}
    ]


def test_code_goes_on_in_its_container() -> None:
    native = whole(ADAPTER, {"id": "msg_1", "container": {"id": "container_1"}, "content": []}).native
    assert native is not None
    assert native.data == {"id": "msg_1", "container": {"id": "container_1"}}
    assert whole(ADAPTER, {"container": None, "content": []}).native is None

    def container(*answers: AssistantMessage) -> object:
        messages = (UserMessage("Hi"), *answers, UserMessage("Go on"))
        request = GenerateRequest(provider="anthropic", model="claude-x", messages=messages)
        return cast(JsonObject, ADAPTER.encode(request).body).get("container")

    assert container(AssistantMessage("Hm", native=native), AssistantMessage("Ha")) == "container_1"
    assert container(AssistantMessage("Hm", native=Native("openai", native.data))) is None
    assert container(AssistantMessage("Hm", native=Native("anthropic", {"id": "msg_1"}))) is None


def test_an_error_with_the_status_of_an_answer() -> None:
    error: JsonObject = {"type": "overloaded_error", "message": "Overloaded"}
    assert whole(ADAPTER, {"type": "error", "error": error}).error == error


def test_what_shortening_consumed_is_billed_too() -> None:
    usage = {
        "input_tokens": 229,
        "output_tokens": 5,
        "iterations": [
            {
                "type": "compaction",
                "input_tokens": 100,
                "output_tokens": 131,
                "cache_creation_input_tokens": 55_096,
            },
            {"type": "advisor_message", "model": "claude-y", "input_tokens": 9, "output_tokens": 9},
            {"type": "message", "input_tokens": 229, "output_tokens": 5},
        ],
    }
    counted = whole(ADAPTER, {"content": [], "usage": usage}).usage
    assert counted is not None
    assert (counted.input_tokens, counted.output_tokens) == (229 + 100 + 55_096, 136)
    assert counted.cache_writes == {"": 55_096}
