"""Ollama: requests in full, and its own parts going back as they came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

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
from aiclient.core.requests import GenerateOptions, GenerateRequest, Reasoning
from aiclient.providers.ollama.adapter import OllamaAdapter
from tests.unit.providers.streams import whole

ADAPTER = OllamaAdapter()
SCHEMA: dict[str, Any] = {"type": "object", "properties": {"sky": {"type": "string"}}}
PIXEL = Image(data=b"\x89PNG\r\n\x1a\n0")


def look(where: str) -> str:
    """Look somewhere."""
    return where


def body(
    *messages: Message, options: GenerateOptions | None = None, context: CallContext | None = None
) -> dict[str, Any]:
    request = GenerateRequest(
        provider="ollama",
        model="qwen3",
        messages=messages or (UserMessage("Hi"),),
        options=options or GenerateOptions(),
        context=context or CallContext(),
    )
    return dict(cast(Mapping[str, Any], ADAPTER.encode(request).body))


def test_a_conversation_with_calls() -> None:
    calls: list[dict[str, object]] = [
        {"id": "own", "function": {"index": 0, "name": "look", "arguments": {"where": "up"}}},
        {"function": {"name": "hear", "arguments": {}}},
    ]
    message = {"role": "assistant", "content": "Wait.", "thinking": "Hm.", "tool_calls": calls}
    said = AssistantMessage(whole(ADAPTER, {"message": message, "done": True}).parts)
    first, second = said.tool_calls
    made = body(
        SystemMessage("Be brief."),
        UserMessage("Look."),
        said,
        ToolMessage("blue", tool_call_id=first.id),
        ToolMessage("silence", tool_call_id=second.id),
    )
    assert made["messages"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Look."},
        message,
        {"role": "tool", "content": "blue", "tool_name": "look", "tool_call_id": "own"},
        {"role": "tool", "content": "silence", "tool_name": "hear"},
    ]


def test_an_id_that_we_made_up_depends_on_the_call_only() -> None:
    call: dict[str, object] = {"function": {"name": "look", "arguments": {}}}
    first, second = whole(ADAPTER, {"message": {"tool_calls": [call, call]}}).parts
    (again,) = whole(ADAPTER, {"created_at": "later", "message": {"tool_calls": [call]}}).parts
    assert isinstance(first, ToolCall) and isinstance(second, ToolCall) and isinstance(again, ToolCall)
    assert first.id == again.id != second.id


def test_calls_of_another_model_are_translated_and_its_thoughts_left_out() -> None:
    context = CallContext()
    said = AssistantMessage(
        [
            Thinking(text="Hm.", native=Native("anthropic", {"type": "thinking"})),
            Opaque(native=Native("anthropic", {"type": "server_tool_use"})),
            Text("Wait."),
            ToolCall(id="c1", name="look", arguments={"where": "up"}, native=Native("openai", {})),
        ]
    )
    made = body(said, ToolMessage("blue", tool_call_id="c1"), context=context)["messages"]
    assert made == [
        {
            "role": "assistant",
            "content": "Wait.",
            "tool_calls": [{"id": "c1", "function": {"name": "look", "arguments": {"where": "up"}}}],
        },
        {"role": "tool", "content": "blue", "tool_name": "look", "tool_call_id": "c1"},
    ]
    assert len(context.warnings) == 1


def test_a_result_of_an_unknown_call_is_explained() -> None:
    with pytest.raises(ConfigurationError, match=r"'c9'.*name="):
        body(ToolMessage("x", tool_call_id="c9"))


def test_pictures_are_bare_base64() -> None:
    result = ToolResult(call_id="c1", name="look", content=[Text("see"), PIXEL])
    assert body(UserMessage([Text("What?"), PIXEL]), UserMessage([result]))["messages"] == [
        {"role": "user", "content": "What?", "images": ["iVBORw0KGgow"]},
        {
            "role": "tool",
            "content": "see",
            "tool_name": "look",
            "tool_call_id": "c1",
            "images": ["iVBORw0KGgow"],
        },
    ]
    (picture,) = whole(ADAPTER, {"message": {"content": "", "images": ["YWJj", "%"]}}).parts
    assert picture == Image(data=b"abc")


def test_media_that_ollama_does_not_take_are_reported() -> None:
    context = CallContext()
    parts: list[Part] = [
        Image(url="https://example.com/a.png"),
        Image(file_id="f1"),
        Document(data=b"%PDF-"),
        Audio(data=b"ID3"),
    ]
    made = body(UserMessage([Text("What?"), *parts]), context=context)["messages"]
    assert made == [{"role": "user", "content": "What?"}]
    assert [warning.partition(" ")[0] for warning in context.warnings] == [
        "Image(url=...)",
        "Image(file_id=...)",
        "Document",
        "Audio",
    ]


def test_every_keyword_has_its_place() -> None:
    options = GenerateOptions(
        temperature=0.5,
        top_p=0.9,
        top_k=40,
        max_tokens=100,
        stop=("END", "STOP"),
        seed=7,
        presence_penalty=0.1,
        frequency_penalty=0.2,
        logprobs=3,
        tools=[look],
        tool_choice="auto",
    )
    made = body(options=options)
    (offered,) = made.pop("tools")
    assert (offered["type"], offered["function"]["name"]) == ("function", "look")
    assert offered["function"]["description"] == "Look somewhere."
    assert offered["function"]["parameters"]["required"] == ["where"]
    assert made == {
        "model": "qwen3",
        "messages": [{"role": "user", "content": "Hi"}],
        "stream": False,
        "logprobs": True,
        "top_logprobs": 3,
        "options": {
            "temperature": 0.5,
            "num_predict": 100,
            "top_p": 0.9,
            "top_k": 40,
            "seed": 7,
            "stop": ["END", "STOP"],
            "presence_penalty": 0.1,
            "frequency_penalty": 0.2,
        },
    }
    assert body(options=GenerateOptions(logprobs=False))["logprobs"] is False


@pytest.mark.parametrize(
    ("wanted", "sent"),
    [
        ({"type": "json_object"}, "json"),
        ({"type": "json_schema", "json_schema": {"name": "weather", "schema": SCHEMA}}, SCHEMA),
        ({"type": "json_schema", "schema": SCHEMA}, SCHEMA),
        (SCHEMA, SCHEMA),
        ({"type": "text"}, None),
    ],
)
def test_formats(wanted: dict[str, object], sent: object) -> None:
    assert body(options=GenerateOptions(response_format=wanted)).get("format") == sent


def test_a_format_without_its_schema_is_explained() -> None:
    with pytest.raises(ConfigurationError, match="schema"):
        body(options=GenerateOptions(response_format={"type": "json_schema"}))


@pytest.mark.parametrize(
    ("wanted", "sent"),
    [(True, True), (False, False), (0, False), ("none", False), ("low", "low"), ("max", "max")],
)
def test_reasoning(wanted: Reasoning, sent: object) -> None:
    context = CallContext(on_unsupported="error")
    assert body(options=GenerateOptions(reasoning=wanted), context=context)["think"] == sent
    assert not context.warnings


@pytest.mark.parametrize(
    ("wanted", "sent"), [("minimal", "low"), ("xhigh", "high"), (500, "low"), (9000, "high")]
)
def test_the_nearest_level_is_sent_and_told(wanted: Reasoning, sent: object) -> None:
    context = CallContext()
    assert body(options=GenerateOptions(reasoning=wanted), context=context)["think"] == sent
    [told] = context.warnings
    assert f"reasoning={wanted!r}" in told and f"{sent!r} was sent instead" in told


@pytest.mark.parametrize(
    "options",
    [
        GenerateOptions(tool_choice="required"),
        GenerateOptions(parallel_tool_calls=True),
        GenerateOptions(metadata={"a": "b"}),
        GenerateOptions(user="u1"),
    ],
)
def test_what_ollama_has_no_place_for_is_reported(options: GenerateOptions) -> None:
    context = CallContext()
    assert body(options=options, context=context).keys() == {"model", "messages", "stream"}
    assert len(context.warnings) == 1


def test_no_tools_are_offered_where_none_may_be_called() -> None:
    context = CallContext()
    options = GenerateOptions(tools=[look], tool_choice="none")
    assert "tools" not in body(options=options, context=context)
    assert not context.warnings


def test_options_of_the_provider_join_ours() -> None:
    own = {"keep_alive": "5m", "options": {"num_ctx": 8192}}
    for temperature, joined in ((0.5, {"temperature": 0.5, "num_ctx": 8192}), (None, {"num_ctx": 8192})):
        options = GenerateOptions(temperature=temperature, provider_options=own)
        request = GenerateRequest(
            provider="ollama", model="qwen3", messages=(UserMessage("Hi"),), options=options
        )
        given = ADAPTER.encode(request).options
        assert given is not None
        assert given.get("extra_body") == {"keep_alive": "5m", "options": joined}
