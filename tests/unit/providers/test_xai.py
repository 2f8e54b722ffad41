"""xAI: where its Responses API differs from OpenAI's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.parts import Image, Native, Text, Thinking
from aiclient.core.requests import GenerateOptions, GenerateRequest
from aiclient.providers.xai.adapter import XAIResponses
from tests.unit.providers.streams import whole

ADAPTER = XAIResponses()
THOUGHT = {"type": "reasoning", "id": "rs_1", "summary": list[object](), "encrypted_content": "gA"}


def ask(*messages: Message, **options: object) -> GenerateRequest:
    return GenerateRequest(
        provider="xai",
        model="grok-4.7",
        messages=messages or (UserMessage("Hi"),),
        options=GenerateOptions(**options),  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    )


def body(request: GenerateRequest) -> dict[str, object]:
    return dict(cast("Mapping[str, object]", ADAPTER.encode(request).body))


def test_keywords() -> None:
    request = ask(
        SystemMessage("Be brief."),
        UserMessage("Hi"),
        max_tokens=5,
        user="user-1",
        logprobs=2,
        reasoning="low",
        metadata={"a": "b"},
        seed=1,
    )
    assert body(request) == {
        "model": "grok-4.7",
        "input": [{"role": "user", "content": "Hi"}],
        "stream": False,
        "instructions": "Be brief.",
        "max_output_tokens": 5,
        "user": "user-1",
        "logprobs": True,
        "top_logprobs": 2,
        "reasoning": {"effort": "low"},
    }
    assert [warning.split(" was ")[0] for warning in request.context.warnings] == ["metadata", "seed"]


def test_instructions_of_a_continued_answer_are_a_turn() -> None:
    messages = (SystemMessage("Be brief."), UserMessage("Go on"))
    found = body(ask(*messages, provider_options={"previous_response_id": "resp_1"}))
    assert "instructions" not in found
    assert found["input"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Go on"},
    ]


def test_thoughts_go_back_to_xai_only() -> None:
    answer = whole(ADAPTER, {"output": [THOUGHT]})
    assert answer.parts == (Thinking(signature="gA"),)
    assert body(ask(UserMessage("Hi"), AssistantMessage(answer.parts)))["input"] == [
        {"role": "user", "content": "Hi"},
        THOUGHT,
    ]
    theirs = Thinking(native=Native("openai", {"type": "reasoning", "id": "rs_2"}))
    request = ask(UserMessage("Hi"), AssistantMessage((theirs, Text("Hello"))))
    assert body(request)["input"] == [
        {"role": "user", "content": "Hi"},
        {"role": "assistant", "content": "Hello"},
    ]
    assert len(request.context.warnings) == 1


def test_results_are_text_and_their_media_follow() -> None:
    picture = Image(url="https://example.com/a.png")
    assert body(ask(ToolMessage((Text("Here"), picture), tool_call_id="c"), UserMessage("?")))["input"] == [
        {"type": "function_call_output", "call_id": "c", "output": "Here"},
        {
            "role": "user",
            "content": [{"type": "input_image", "detail": "auto", "image_url": "https://example.com/a.png"}],
        },
        {"role": "user", "content": "?"},
    ]
