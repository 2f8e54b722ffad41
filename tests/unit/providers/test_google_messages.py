"""Gemini: conversations become contents, and the provider's own parts go back as they came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import pytest

from aiclient.core.context import CallContext
from aiclient.core.errors import ConfigurationError
from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.parts import (
    Audio,
    Document,
    Image,
    Native,
    Opaque,
    Part,
    Text,
    Thinking,
    ToolCall,
    ToolResult,
)
from aiclient.core.requests import GenerateRequest
from aiclient.providers.google.adapter import ContentAdapter
from aiclient.providers.google.contents import UNSIGNED
from tests.unit.providers.streams import whole

ADAPTER = ContentAdapter("google", "v1beta")
CALL = ToolCall(id="call_1", name="look", arguments={"where": "up"})
SIGNED = {"functionCall": {"name": "look", "args": {"where": "up"}}, "thoughtSignature": "c2ln"}
PIXEL = b"\x89PNG\r\n\x1a\n0"


def body(
    *messages: Message, model: str = "gemini-3.8-flash", context: CallContext | None = None
) -> dict[str, object]:
    request = GenerateRequest(
        provider="google", model=model, messages=messages, context=context or CallContext()
    )
    return dict(cast(Mapping[str, object], ADAPTER.encode(request).body))


def contents(
    *messages: Message, model: str = "gemini-3.8-flash", context: CallContext | None = None
) -> object:
    return body(*messages, model=model, context=context)["contents"]


def user_parts(*parts: Part, model: str = "gemini-3.8-flash") -> object:
    (turn,) = cast(list[dict[str, object]], contents(UserMessage(parts), model=model))
    return turn["parts"]


def answered(*parts: object) -> AssistantMessage:
    """Return the message that an answer of these parts is kept as."""
    answer = whole(
        ADAPTER, {"responseId": "r1", "candidates": [{"content": {"role": "model", "parts": list(parts)}}]}
    )
    return AssistantMessage(answer.parts)


def test_instructions_are_no_turn() -> None:
    made = body(SystemMessage("Be brief."), UserMessage("Hi"), AssistantMessage("Hello"), UserMessage("Bye"))
    assert made["systemInstruction"] == {"parts": [{"text": "Be brief."}]}
    assert made["contents"] == [
        {"role": "user", "parts": [{"text": "Hi"}]},
        {"role": "model", "parts": [{"text": "Hello"}]},
        {"role": "user", "parts": [{"text": "Bye"}]},
    ]


def test_an_empty_turn_is_left_out() -> None:
    assert contents(UserMessage("Hi"), AssistantMessage("")) == [{"role": "user", "parts": [{"text": "Hi"}]}]


def test_own_parts_go_back_unchanged() -> None:
    parts: list[dict[str, object]] = [
        {"text": "Let me think.", "thought": True, "thoughtSignature": "YQ=="},
        {"executableCode": {"language": "PYTHON", "code": "1"}},
        {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "1"}},
        {"text": "One.", "thoughtSignature": "Yg=="},
        {"inlineData": {"mimeType": "image/png", "data": "iVBORw0KGgow"}, "thoughtSignature": "Yw=="},
        {**SIGNED, "futureField": {"a": 1}},
        {"functionCall": {"name": "look"}},
        {"text": "", "thoughtSignature": "ZA=="},
    ]
    assert contents(answered(*parts)) == [{"role": "model", "parts": parts}]


def test_a_call_without_an_id_is_answered_without_one() -> None:
    said = answered(SIGNED)
    (call,) = said.tool_calls
    result = ToolMessage("blue", tool_call_id=call.id)
    assert contents(said, result) == [
        {"role": "model", "parts": [SIGNED]},
        {
            "role": "user",
            "parts": [{"functionResponse": {"name": "look", "response": {"output": "blue"}}}],
        },
    ]


def test_results_go_back_in_one_turn_in_the_order_of_the_calls() -> None:
    said = answered(
        {"functionCall": {"id": "a", "name": "look", "args": {}}, "thoughtSignature": "c2ln"},
        {"functionCall": {"id": "b", "name": "hear", "args": {}}},
    )
    second = ToolMessage("noise", tool_call_id="b")
    first = ToolMessage("too dark", tool_call_id="a", is_error=True)
    (_, results) = cast(list[object], contents(said, second, first))
    assert results == {
        "role": "user",
        "parts": [
            {"functionResponse": {"name": "look", "response": {"error": "too dark"}, "id": "a"}},
            {"functionResponse": {"name": "hear", "response": {"output": "noise"}, "id": "b"}},
        ],
    }


def test_a_call_of_another_model_gets_the_stand_in_for_a_signature() -> None:
    other = ToolCall(id="call_2", name="hear", native=Native("openai", {"type": "function_call"}))
    first = {"functionCall": {"id": "call_1", "name": "look", "args": {"where": "up"}}}
    second: dict[str, object] = {"functionCall": {"id": "call_2", "name": "hear", "args": {}}}
    assert contents(AssistantMessage([CALL, other])) == [
        {"role": "model", "parts": [{**first, "thoughtSignature": UNSIGNED}, second]}
    ]
    assert contents(AssistantMessage([CALL, other]), model="gemini-2.5-flash") == [
        {"role": "model", "parts": [first, second]}
    ]


def test_a_call_of_an_older_generation_gets_it_too() -> None:
    call: dict[str, object] = {"functionCall": {"name": "look", "args": {}}}
    said = answered({"text": "Wait."}, call, call)
    assert contents(said) == [
        {"role": "model", "parts": [{"text": "Wait."}, {**call, "thoughtSignature": UNSIGNED}, call]}
    ]
    assert contents(said, model="gemini-2.5-flash") == [
        {"role": "model", "parts": [{"text": "Wait."}, call, call]}
    ]


def test_thoughts_of_another_provider_stay_behind_and_that_is_said_once() -> None:
    context = CallContext()
    said = AssistantMessage(
        [
            Thinking(text="Hm.", signature="x", native=Native("anthropic", {"type": "thinking"})),
            Opaque(native=Native("anthropic", {"type": "server_tool_use"})),
            Text("Yes.", native=Native("anthropic", {"type": "text", "text": "Yes."})),
        ]
    )
    assert contents(said, context=context) == [{"role": "model", "parts": [{"text": "Yes."}]}]
    assert len(context.warnings) == 1


def test_media_are_sent_inline_or_by_address() -> None:
    assert user_parts(
        Image(data=PIXEL),
        Document(data=b"%PDF-1.7", title="a.pdf"),
        Audio(url="https://example.com/a", media_type="audio/wav"),
        Document(url="https://youtu.be/abc"),
        Document(file_id="files/abc", media_type="video/mp4"),
        Image(file_id="https://example.com/v1beta/files/x", media_type="image/png"),
    ) == [
        {"inlineData": {"mimeType": "image/png", "data": "iVBORw0KGgow"}},
        {"inlineData": {"mimeType": "application/pdf", "data": "JVBERi0xLjc="}},
        {"fileData": {"fileUri": "https://example.com/a", "mimeType": "audio/wav"}},
        {"fileData": {"fileUri": "https://youtu.be/abc"}},
        {
            "fileData": {
                "fileUri": "https://generativelanguage.googleapis.com/v1beta/files/abc",
                "mimeType": "video/mp4",
            }
        },
        {"fileData": {"fileUri": "https://example.com/v1beta/files/x", "mimeType": "image/png"}},
    ]


def test_detail_is_the_resolution_of_a_picture() -> None:
    assert user_parts(Image(data=PIXEL, detail="high"), Image(data=PIXEL, detail="auto")) == [
        {
            "inlineData": {"mimeType": "image/png", "data": "iVBORw0KGgow"},
            "mediaResolution": {"level": "MEDIA_RESOLUTION_HIGH"},
        },
        {"inlineData": {"mimeType": "image/png", "data": "iVBORw0KGgow"}},
    ]


def test_bytes_of_an_unknown_kind_are_explained() -> None:
    with pytest.raises(ConfigurationError, match="media_type="):
        user_parts(Image(data=b"\x00\x01"))


def test_pictures_in_results_go_into_the_result_where_the_model_looks_there() -> None:
    result = ToolResult(call_id="c", name="look", content=[Text("see"), Image(data=PIXEL)])
    data = {"mimeType": "image/png", "data": "iVBORw0KGgow"}
    response = {"name": "look", "response": {"output": "see"}, "id": "c"}
    assert user_parts(result) == [{"functionResponse": {**response, "parts": [{"inlineData": data}]}}]
    assert user_parts(result, model="gemini-2.5-flash") == [
        {"functionResponse": response},
        {"inlineData": data},
    ]
    by_file = ToolResult(call_id="c", name="look", content=[Image(url="https://example.com/a.png")])
    assert user_parts(by_file) == [
        {
            "functionResponse": {
                "name": "look",
                "response": {},
                "id": "c",
                "parts": [{"fileData": {"fileUri": "https://example.com/a.png", "mimeType": "image/png"}}],
            }
        }
    ]


def test_a_result_of_an_unknown_call_is_explained() -> None:
    with pytest.raises(ConfigurationError, match=r"'call_9'.*name="):
        contents(UserMessage("Hi"), ToolMessage("x", tool_call_id="call_9"))
