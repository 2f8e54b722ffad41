"""Chat completions: conversations and keywords as they are sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

import pytest

from aiclient.core.context import CallContext
from aiclient.core.errors import ConfigurationError, UnsupportedFeatureError
from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.models import ModelInfo, Reasoning
from aiclient.core.parts import Native, Opaque, Text, Thinking, ToolCall, ToolResult
from aiclient.core.requests import GenerateOptions, GenerateRequest
from aiclient.core.tools import Tool
from aiclient.providers.openai.adapter import APIS, make_adapter, make_compatible_adapter
from aiclient.providers.openai.chat import ChatAdapter
from aiclient_generated.groq.manifest import MANIFEST as GROQ
from aiclient_generated.openai.manifest import MANIFEST as OPENAI
from tests.unit.providers.streams import whole

ADAPTER = ChatAdapter("openai", "v1")
GROQ_ADAPTER = ChatAdapter("groq", "v1")


def ask(*messages: Message, **options: object) -> GenerateRequest:
    return GenerateRequest(
        provider="openai",
        model="gpt-5.5",
        messages=messages or (UserMessage("Hi"),),
        options=GenerateOptions(**options),  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    )


def body(request: GenerateRequest, adapter: ChatAdapter = ADAPTER) -> dict[str, object]:
    return dict(cast("Mapping[str, object]", adapter.encode(request).body))


def sent(*messages: Message) -> object:
    return body(ask(*messages))["messages"]


def replayed(message: Mapping[str, object]) -> object:
    answer = whole(ADAPTER, {"choices": [{"message": message, "finish_reason": "stop"}]})
    return cast("list[object]", sent(UserMessage("Hi"), AssistantMessage(answer.parts)))[1:]


def test_roles_keep_their_order() -> None:
    conversation = (
        SystemMessage("Be brief."),
        UserMessage("Hi"),
        AssistantMessage((Text("I look."), ToolCall(id="call_1", name="look", arguments={"a": "é"}))),
        ToolMessage("21", tool_call_id="call_1", name="look"),
        SystemMessage((Text("In French."),)),
        UserMessage((ToolResult(call_id="call_2", content="5"), Text("Well?"))),
    )
    call = {"id": "call_1", "type": "function", "function": {"name": "look", "arguments": '{"a":"é"}'}}
    assert sent(*conversation) == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Hi"},
        {"role": "assistant", "content": "I look.", "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "call_1", "content": "21"},
        {"role": "system", "content": [{"type": "text", "text": "In French."}]},
        {"role": "tool", "tool_call_id": "call_2", "content": "5"},
        {"role": "user", "content": [{"type": "text", "text": "Well?"}]},
    ]


CALLS = [
    {
        "id": "call_1",
        "type": "function",
        "function": {"name": "look", "arguments": '{"a": 1}'},
        "extra": {"s": "c2ln"},
    },
    {"id": "call_2", "type": "function", "function": {"name": "look", "arguments": '{"a": '}},
    {"id": "call_3", "type": "custom", "custom": {"name": "sql", "input": "select"}},
]
DETAILS = [
    {"type": "reasoning.summary", "summary": "Hm.", "index": 0},
    {"type": "reasoning.encrypted", "data": "gA", "index": 1},
]
FILE = {"type": "file", "file": {"hash": "a1", "content": [{"type": "text", "text": "x"}]}}


@pytest.mark.parametrize(
    "message",
    [
        {"role": "assistant", "content": "Hello."},
        {"role": "assistant", "content": None, "tool_calls": CALLS},
        {"role": "assistant", "content": "I look.", "reasoning_content": "Hm.", "tool_calls": CALLS[:1]},
        {"role": "assistant", "content": None, "reasoning_content": "", "tool_calls": CALLS[:1]},
        {"role": "assistant", "content": "Hello.", "reasoning": "Hm.", "reasoning_details": DETAILS},
        {"role": "assistant", "content": None, "refusal": "No."},
        {"role": "assistant", "content": "Hello.", "annotations": [FILE]},
        {"role": "assistant", "content": "Hello.", "images": [{"type": "image_url"}]},
        {
            "role": "assistant",
            "content": [
                {"type": "thinking", "thinking": [{"type": "text", "text": "Hm."}], "signature": "c2ln"},
                {"type": "text", "text": "Hello."},
                {"type": "reference", "reference_ids": [1]},
            ],
        },
    ],
)
def test_an_answer_goes_back_as_it_came(message: dict[str, object]) -> None:
    assert replayed(message) == [message]


def test_the_number_of_a_call_stays_there() -> None:
    told = {
        "role": "assistant",
        "content": None,
        "tool_calls": [{"index": 0, **CALLS[0]}, {"index": 1, **CALLS[2]}],
    }
    assert replayed(told) == [{"role": "assistant", "content": None, "tool_calls": [CALLS[0], CALLS[2]]}]


def test_of_sound_only_the_id_goes_back() -> None:
    audio = {"id": "audio_1", "data": "AAAA", "transcript": "Hi.", "expires_at": 1}
    assert replayed({"role": "assistant", "content": None, "audio": audio}) == [
        {"role": "assistant", "content": None, "audio": {"id": "audio_1"}}
    ]


def test_tools_that_ran_there_stay_there() -> None:
    told = {"role": "assistant", "content": "Sunny.", "executed_tools": [{"index": 0, "type": "search"}]}
    assert replayed(told) == [{"role": "assistant", "content": "Sunny."}]


def test_what_only_others_understand_is_dropped() -> None:
    item = Native("openai", {"type": "reasoning", "id": "rs_1"})
    parts = (Thinking(text="Hm.", native=item), Opaque(native=Native("google", {"a": 1})))
    request = ask(UserMessage("Hi"), AssistantMessage(parts), UserMessage((Thinking(native=item), Text("?"))))
    assert body(request)["messages"] == [
        {"role": "user", "content": "Hi"},
        {"role": "user", "content": [{"type": "text", "text": "?"}]},
    ]
    assert len(request.context.warnings) == 1


def look(a: int) -> str:
    """Look at a thing."""
    return str(a)


def test_keywords() -> None:
    form = {"type": "json_schema", "name": "city", "schema": {"type": "object"}}
    everything = body(
        ask(
            temperature=0.5,
            top_p=0.9,
            max_tokens=100,
            stop=["x"],
            seed=7,
            presence_penalty=0.1,
            frequency_penalty=0.2,
            logprobs=3,
            tools=[look, Tool(look, name="strictly", strict=True)],
            tool_choice="look",
            parallel_tool_calls=True,
            response_format=form,
            reasoning="high",
            metadata={"a": "b"},
            user="user-1",
        )
    )
    first, second = cast("list[dict[str, dict[str, object]]]", everything.pop("tools"))
    assert first["function"]["description"] == "Look at a thing."
    assert (first["function"].get("strict"), second["function"]["strict"]) == (None, True)
    assert everything == {
        "model": "gpt-5.5",
        "messages": [{"role": "user", "content": "Hi"}],
        "temperature": 0.5,
        "top_p": 0.9,
        "max_completion_tokens": 100,
        "stop": ["x"],
        "seed": 7,
        "presence_penalty": 0.1,
        "frequency_penalty": 0.2,
        "logprobs": True,
        "top_logprobs": 3,
        "tool_choice": {"type": "function", "function": {"name": "look"}},
        "parallel_tool_calls": True,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "city", "schema": {"type": "object"}},
        },
        "reasoning_effort": "high",
        "metadata": {"a": "b"},
        "safety_identifier": "user-1",
    }


def test_streams_ask_for_their_usage() -> None:
    streamed = body(
        replace(ask(provider_options={"stream_options": {"include_obfuscation": False}}), stream=True)
    )
    assert streamed["stream"] is True
    assert streamed["stream_options"] == {"include_usage": True, "include_obfuscation": False}
    assert "stream_options" not in body(replace(ask(), stream=True), GROQ_ADAPTER)


def test_rows_differ_in_what_they_take() -> None:
    request = replace(ask(user="user-1", max_tokens=5), provider="groq")
    assert body(request, GROQ_ADAPTER) == {
        "model": "gpt-5.5",
        "messages": [{"role": "user", "content": "Hi"}],
        "max_completion_tokens": 5,
        "user": "user-1",
    }


def test_what_has_no_place_follows_the_policy() -> None:
    request = ask(top_k=3)
    assert "top_k" not in body(request)
    assert "top_k" in request.context.warnings[0]
    with pytest.raises(UnsupportedFeatureError, match="top_k"):
        body(replace(request, context=CallContext(on_unsupported="error")))


def test_levels_of_responses_only_are_not_sent() -> None:
    known = Reasoning(levels=("low", "high", "max"), responses_only=("max",))
    info = ModelInfo(provider="openai", id="gpt-5.5", reasoning=known)
    request = replace(ask(reasoning="max"), info=info)
    assert body(request)["reasoning_effort"] == "high"
    assert "max" in request.context.warnings[0]


@pytest.mark.parametrize("logprobs", [True, False])
def test_logprobs_without_a_number(logprobs: bool) -> None:
    found = body(ask(logprobs=logprobs))
    assert found["logprobs"] is logprobs
    assert "top_logprobs" not in found


def test_which_api_speaks() -> None:
    assert APIS == ("responses", "chat")
    request = ask()
    assert make_adapter(OPENAI, "v1", "chat").encode(request).operation == "openai/v1/chat.completions.create"
    assert make_adapter(OPENAI, "v1", "responses").encode(request).operation == "openai/v1/responses.create"
    assert make_adapter(GROQ, "v1", "chat").encode(request).operation == "groq/v1/chat.completions.create"
    with pytest.raises(ConfigurationError, match="chat completions only"):
        make_adapter(GROQ, "v1", "responses")


def test_servers_without_generated_code_borrow_it() -> None:
    adapter = make_compatible_adapter(replace(GROQ, name="mine"))
    assert adapter.encode(ask()).path == "/chat/completions"
    [call] = whole(adapter, {"choices": [{"message": {"tool_calls": CALLS[:1]}}]}).parts
    assert isinstance(call, ToolCall) and call.native is not None
    assert call.native.provider == "mine"
