"""Anthropic: conversations as they are sent."""

from __future__ import annotations

from typing import cast

import pytest

from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.models import ModelInfo
from aiclient.core.parts import (
    Audio,
    CacheControl,
    Document,
    Image,
    Native,
    Opaque,
    Text,
    Thinking,
    ToolCall,
    ToolResult,
)
from aiclient.core.requests import GenerateRequest
from aiclient.providers.anthropic.adapter import MessagesAdapter
from aiclient.wire.json import Json, JsonObject

PNG = b"\x89PNG\r\n\x1a\n"
MARK: JsonObject = {"type": "ephemeral"}


def request(*messages: Message, **capabilities: bool) -> GenerateRequest:
    info = ModelInfo(provider="anthropic", id="claude-x", capabilities=capabilities)
    return GenerateRequest(provider="anthropic", model="claude-x", messages=messages, info=info)


def body(asked: GenerateRequest) -> JsonObject:
    return cast(JsonObject, MessagesAdapter().encode(asked).body)


def turns(*messages: Message) -> Json:
    return body(request(*messages))["messages"]


def content(message: Message) -> list[JsonObject]:
    """The blocks that a message becomes."""
    (turn,) = cast(list[JsonObject], turns(message))
    return cast(list[JsonObject], turn["content"])


def text(said: str) -> JsonObject:
    return {"type": "text", "text": said}


def test_instructions_have_their_own_field() -> None:
    sent = body(request(SystemMessage("Be brief."), SystemMessage("Be kind."), UserMessage("Hi")))
    assert sent["system"] == "Be brief.\n\nBe kind."
    assert sent["messages"] == [{"role": "user", "content": "Hi"}]


def test_instructions_that_are_cached_are_blocks() -> None:
    long = SystemMessage("A book.", cache_control=CacheControl("1h"))
    sent = body(request(long, SystemMessage("Be brief."), UserMessage("Hi")))
    mark = {"type": "ephemeral", "ttl": "1h"}
    assert sent["system"] == [{**text("A book."), "cache_control": mark}, text("Be brief.")]


def test_instructions_in_the_middle() -> None:
    messages = (UserMessage("Hi"), SystemMessage("Be brief."), SystemMessage("Be kind."))
    sent = body(request(*messages, mid_conversation_system=True))
    assert "system" not in sent
    assert sent["messages"] == [
        {"role": "user", "content": "Hi"},
        {"role": "system", "content": [text("Be brief."), text("Be kind.")]},
    ]
    assert body(request(*messages))["system"] == "Be brief.\n\nBe kind."
    after = (UserMessage("Hi"), AssistantMessage("Yes?"), SystemMessage("Be brief."), UserMessage("Go on"))
    assert body(request(*after, mid_conversation_system=True))["system"] == "Be brief."


def test_results_of_tools_come_first_in_one_turn() -> None:
    called = AssistantMessage((ToolCall(id="c1", name="a"), ToolCall(id="c2", name="b", arguments={"x": 1})))
    sent = turns(
        UserMessage("Go"),
        called,
        ToolMessage("one", tool_call_id="c1"),
        UserMessage("And hurry."),
        ToolMessage("no such file", tool_call_id="c2", is_error=True),
    )
    assert sent == [
        {"role": "user", "content": "Go"},
        {
            "role": "assistant",
            "content": [
                {"type": "tool_use", "id": "c1", "name": "a", "input": {}},
                {"type": "tool_use", "id": "c2", "name": "b", "input": {"x": 1}},
            ],
        },
        {
            "role": "user",
            "content": [
                {"type": "tool_result", "tool_use_id": "c1", "content": "one"},
                {"type": "tool_result", "tool_use_id": "c2", "content": "no such file", "is_error": True},
                text("And hurry."),
            ],
        },
    ]


def test_results_may_show_pictures() -> None:
    result = ToolResult(call_id="c1", content=[Text("See:"), Image(data=PNG), Document(file_id="f1")])
    (block,) = content(UserMessage([result]))
    assert block["content"] == [
        text("See:"),
        {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "iVBORw0KGgo="}},
        {"type": "document", "source": {"type": "file", "file_id": "f1"}},
    ]


def test_ids_of_other_providers_are_spelled_in_letters_that_are_taken() -> None:
    sent = turns(
        AssistantMessage((ToolCall(id="fc:1|a.b", name="f"),)), ToolMessage("x", tool_call_id="fc:1|a.b")
    )
    (call,), (result,) = (cast(list[JsonObject], turn["content"]) for turn in cast(list[JsonObject], sent))
    assert call["id"] == result["tool_use_id"] == "fc_1_a_b"


def test_pictures_and_documents() -> None:
    blocks = content(
        UserMessage(
            [
                Image(url="https://example.com/a.png"),
                Image(file_id="f1"),
                Document(data=b"%PDF-1.7", title="Report", citations=True),
                Document(data=b'{"a": 1}', media_type="application/json", citations=False),
                Document(url="https://example.com/a.pdf"),
            ]
        )
    )
    assert blocks == [
        {"type": "image", "source": {"type": "url", "url": "https://example.com/a.png"}},
        {"type": "image", "source": {"type": "file", "file_id": "f1"}},
        {
            "type": "document",
            "source": {"type": "base64", "media_type": "application/pdf", "data": "JVBERi0xLjc="},
            "title": "Report",
            "citations": {"enabled": True},
        },
        {
            "type": "document",
            "source": {"type": "text", "media_type": "text/plain", "data": '{"a": 1}'},
            "citations": {"enabled": False},
        },
        {"type": "document", "source": {"type": "url", "url": "https://example.com/a.pdf"}},
    ]


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (Audio(data=b"RIFF0000WAVE"), "Audio was not sent"),
        (Image(data=b"BM00"), "Image of type image/bmp"),
        (Document(data=b"PK\x03\x04\xff"), "Document of type unknown"),
        (Image(data=PNG, detail="low"), "Image detail='low'"),
        (ToolCall(id="c", name="f"), "ToolCall in user messages"),
        (ToolResult(call_id="c", content=[Thinking(text="x")]), "Thinking in tool results"),
    ],
)
def test_what_has_no_place_follows_the_policy(part: Image, told: str) -> None:
    asked = request(UserMessage([Text("Hi"), part]))
    body(asked)
    assert len(asked.context.warnings) == 1
    assert asked.context.warnings[0].startswith(told)


def test_marks_of_the_cache() -> None:
    marked = Text("A book.", cache_control=CacheControl("5m"))
    assert content(UserMessage([marked, Text("Sum up.")], cache_control="ephemeral")) == [
        {**text("A book."), "cache_control": {"type": "ephemeral", "ttl": "5m"}},
        {**text("Sum up."), "cache_control": MARK},
    ]
    tool = ToolMessage("one", tool_call_id="c1", cache_control="ephemeral")
    assert content(tool)[0]["cache_control"] == MARK
    result = ToolResult(call_id="c1", content="one")
    assert content(UserMessage([result], cache_control="ephemeral"))[0]["cache_control"] == MARK


def test_lifetimes_that_do_not_exist_are_told() -> None:
    asked = request(UserMessage("Hi", cache_control=CacheControl("12h")))
    assert body(asked)["messages"] == [{"role": "user", "content": "Hi"}]
    assert "12h" in asked.context.warnings[0]


def test_marks_stay_off_thoughts_and_off_what_was_received() -> None:
    thought: JsonObject = {"type": "thinking", "thinking": "", "signature": "c2ln"}
    call: JsonObject = {
        "type": "tool_use",
        "id": "c1",
        "name": "f",
        "input": {},
        "caller": {"type": "direct"},
    }
    parts = (
        ToolCall(id="c1", name="f", native=Native("anthropic", call)),
        Thinking(native=Native("anthropic", thought)),
    )
    sent = content(AssistantMessage(parts, cache_control="ephemeral"))
    assert sent == [{**call, "cache_control": MARK}, thought]
    assert "cache_control" not in call


def test_empty_texts_and_turns_are_left_out() -> None:
    assert turns(UserMessage("Hi"), AssistantMessage(""), UserMessage([Text(""), Text("Hello?")])) == [
        {"role": "user", "content": [text("Hi"), text("Hello?")]}
    ]


def test_what_only_other_providers_read_is_dropped_with_one_warning() -> None:
    parts = (
        Thinking(text="Hm.", native=Native("openai", {"type": "reasoning"})),
        Thinking(text="Hm.", signature="c2ln"),
        Opaque(native=Native("google", {"executableCode": {}})),
        Text("Hi", native=Native("openai", {"type": "output_text", "text": "Hi"})),
        ToolCall(id="call_1", name="f", native=Native("openai", {"type": "function_call"})),
    )
    asked = request(UserMessage("Hi"), AssistantMessage(parts))
    sent = cast(list[JsonObject], body(asked)["messages"])
    assert sent[1]["content"] == [text("Hi"), {"type": "tool_use", "id": "call_1", "name": "f", "input": {}}]
    assert len(asked.context.warnings) == 1
