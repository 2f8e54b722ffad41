"""The Responses API: conversations and keywords as they are sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from aiclient.core.messages import (
    AssistantMessage,
    Message,
    SystemMessage,
    ToolMessage,
    UserMessage,
)
from aiclient.core.parts import (
    Audio,
    Document,
    Image,
    Native,
    Opaque,
    Text,
    Thinking,
    ToolCall,
    ToolResult,
)
from aiclient.core.requests import GenerateOptions, GenerateRequest
from aiclient.providers.openai.responses import OpenAIResponses
from tests.unit.providers.streams import whole

PNG = b"\x89PNG\r\n\x1a\n0"
ITEMS: list[dict[str, object]] = [
    {
        "type": "reasoning",
        "id": "rs_1",
        "summary": [{"type": "summary_text", "text": "Hm."}],
        "encrypted_content": "gAAA",
    },
    {
        "type": "message",
        "id": "msg_1",
        "role": "assistant",
        "status": "completed",
        "phase": "commentary",
        "content": [
            {
                "type": "output_text",
                "text": "I look",
                "annotations": list[object](),
                "logprobs": list[object](),
            },
            {"type": "output_text", "text": " it up.", "annotations": list[object]()},
        ],
    },
    {"type": "web_search_call", "id": "ws_1", "status": "completed", "action": {"type": "search"}},
    {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "look", "arguments": '{"a": 1}'},
    {"type": "custom_tool_call", "id": "ctc_1", "call_id": "call_2", "name": "sql", "input": "select 1"},
    {"type": "message", "id": "msg_2", "role": "assistant", "status": "completed", "content": list[object]()},
    {"type": "item_of_tomorrow", "id": "x_1", "more": {"a": [1]}},
]


def ask(*messages: Message, **options: object) -> GenerateRequest:
    return GenerateRequest(
        provider="openai",
        model="gpt-5.5",
        messages=messages or (UserMessage("Hi"),),
        options=GenerateOptions(**options),  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    )


def body(request: GenerateRequest) -> dict[str, object]:
    return dict(cast("Mapping[str, object]", OpenAIResponses().encode(request).body))


def items(*messages: Message) -> object:
    return body(ask(*messages))["input"]


def test_instructions_come_first_and_later_ones_stay_in_their_place() -> None:
    sent = body(
        ask(
            SystemMessage("Be brief."),
            SystemMessage("Be kind."),
            UserMessage("Hi"),
            SystemMessage((Text("Now in French."),)),
            UserMessage("Go on"),
        )
    )
    assert sent["instructions"] == "Be brief.\n\nBe kind."
    assert sent["input"] == [
        {"role": "user", "content": "Hi"},
        {"role": "system", "content": "Now in French."},
        {"role": "user", "content": "Go on"},
    ]


def test_an_answer_goes_back_as_it_came() -> None:
    answer = whole(OpenAIResponses(), {"status": "completed", "output": ITEMS})
    sent = items(
        UserMessage("Hi"),
        AssistantMessage(answer.parts),
        ToolMessage("21", tool_call_id="call_1"),
        ToolMessage("1 row", tool_call_id="call_2"),
    )
    assert sent == [
        {"role": "user", "content": "Hi"},
        *ITEMS,
        {"type": "function_call_output", "call_id": "call_1", "output": "21"},
        {"type": "custom_tool_call_output", "call_id": "call_2", "output": "1 row"},
    ]


def test_what_a_request_is_refused_for_stays_behind() -> None:
    drawn = {
        "type": "image_generation_call",
        "id": "ig_1",
        "status": "completed",
        "result": "aW1n",
        "action": "generate",
        "size": "1024x1024",
    }
    answer = whole(OpenAIResponses(), {"output": [drawn]})
    assert items(AssistantMessage(answer.parts)) == [
        {"type": "image_generation_call", "id": "ig_1", "status": "completed", "result": "aW1n"}
    ]


def test_what_others_said_is_translated_and_what_only_they_understand_dropped() -> None:
    foreign = Native("anthropic", {"type": "thinking", "thinking": "Hm."})
    request = ask(
        AssistantMessage(
            (
                Thinking(text="Hm.", signature="c2ln", native=foreign),
                Text("Let me", native=Native("anthropic", {"type": "text"})),
                Text(" see."),
                ToolCall(id="toolu_1", name="look", arguments={"a": "é"}),
                ToolCall(id="toolu_2", name="sit", raw_arguments='{"b": '),
                Opaque(native=Native("openai", {"annotations": []})),
            )
        ),
        UserMessage((ToolResult(call_id="toolu_1", content="21"), Text("Well?"))),
    )
    assert body(request)["input"] == [
        {"role": "assistant", "content": "Let me see."},
        {"type": "function_call", "call_id": "toolu_1", "name": "look", "arguments": '{"a":"é"}'},
        {"type": "function_call", "call_id": "toolu_2", "name": "sit", "arguments": '{"b": '},
        {"type": "function_call_output", "call_id": "toolu_1", "output": "21"},
        {"role": "user", "content": [{"type": "input_text", "text": "Well?"}]},
    ]
    assert len(request.context.warnings) == 1
    assert "openai" in request.context.warnings[0]


def test_media() -> None:
    [message] = cast(
        "list[dict[str, object]]",
        items(
            UserMessage(
                (
                    Text("Look:"),
                    Image(data=PNG),
                    Image(url="https://example.com/a.png", detail="high"),
                    Image(file_id="file-1"),
                    Document(data=b"%PDF-1", title="a.pdf"),
                    Document(data=b"a,b", media_type="text/csv"),
                    Document(url="https://example.com/a.pdf"),
                    Document(file_id="file-2"),
                    Audio(data=b"ID3x"),
                )
            )
        ),
    )
    assert message["content"] == [
        {"type": "input_text", "text": "Look:"},
        {"type": "input_image", "detail": "auto", "image_url": "data:image/png;base64,iVBORw0KGgow"},
        {"type": "input_image", "detail": "high", "image_url": "https://example.com/a.png"},
        {"type": "input_image", "detail": "auto", "file_id": "file-1"},
        {"type": "input_file", "filename": "a.pdf", "file_data": "data:application/pdf;base64,JVBERi0x"},
        {"type": "input_file", "filename": "document.csv", "file_data": "data:text/csv;base64,YSxi"},
        {"type": "input_file", "file_url": "https://example.com/a.pdf"},
        {"type": "input_file", "file_id": "file-2"},
        {"type": "input_audio", "input_audio": {"data": "SUQzeA==", "format": "mp3"}},
    ]


def test_results_may_hold_media_and_the_caller_items() -> None:
    asked = Native("openai", {"type": "compaction_trigger"})
    own = Native("openai", {"type": "input_text", "text": "!", "more": 1})
    sent = items(
        ToolMessage((Text("Here:"), Image(file_id="file-1")), tool_call_id="call_1"),
        ToolMessage((Text("a"), Text("b")), tool_call_id="call_2"),
        UserMessage((Text("And?"), Opaque(native=own), Opaque(native=asked))),
    )
    picture = {"type": "input_image", "detail": "auto", "file_id": "file-1"}
    assert sent == [
        {
            "type": "function_call_output",
            "call_id": "call_1",
            "output": [{"type": "input_text", "text": "Here:"}, picture],
        },
        {"type": "function_call_output", "call_id": "call_2", "output": "ab"},
        {"role": "user", "content": [{"type": "input_text", "text": "And?"}, own.data]},
        {"type": "compaction_trigger"},
    ]


def test_sound_from_elsewhere_cannot_be_sent() -> None:
    request = ask(UserMessage((Text("Hear:"), Audio(url="https://example.com/a.mp3"))))
    assert body(request)["input"] == [{"role": "user", "content": [{"type": "input_text", "text": "Hear:"}]}]
    assert "Audio by url" in request.context.warnings[0]
