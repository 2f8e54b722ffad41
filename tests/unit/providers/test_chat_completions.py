"""OpenAI-compatible servers: chat completions as they are on the wire."""

from __future__ import annotations

import pytest

from aiclient.core.messages import UserMessage
from aiclient.core.parts import Text, Thinking, ToolCall
from aiclient.core.requests import GenerateRequest
from aiclient.providers.openai.adapter import make_adapter
from aiclient.providers.openai.chat import ChatAdapter
from aiclient.wire.call import StreamCall
from aiclient_generated.groq.manifest import MANIFEST as GROQ
from aiclient_generated.openai.manifest import MANIFEST as OPENAI
from tests.unit.providers.streams import read, whole

ADAPTER = ChatAdapter("groq", "v1")
CALLS = [
    {"id": "call_1", "type": "function", "function": {"name": "look", "arguments": '{"a":1}'}},
    {"id": "call_2", "type": "function", "function": {"name": "sit", "arguments": "{}"}},
]
COMPLETION: dict[str, object] = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "llama",
    "service_tier": "on_demand",
    "choices": [
        {
            "index": 0,
            "finish_reason": "tool_calls",
            "message": {
                "role": "assistant",
                "content": "Let me see.",
                "reasoning": "Hm.",
                "tool_calls": CALLS,
            },
        }
    ],
    "usage": {
        "prompt_tokens": 100,
        "completion_tokens": 20,
        "total_tokens": 120,
        "prompt_tokens_details": {"cached_tokens": 64},
        "completion_tokens_details": {"reasoning_tokens": 5},
    },
}


def chunk(delta: object = None, **choice: object) -> dict[str, object]:
    head = {name: COMPLETION[name] for name in ("id", "created", "model", "service_tier")}
    choices = [{"index": 0, "delta": delta or dict[str, object](), **choice}]
    return {**head, "object": "chat.completion.chunk", "choices": choices}


CHUNKS = [
    chunk({"role": "assistant", "content": ""}),
    chunk({"reasoning": "H"}),
    chunk({"reasoning": "m."}),
    chunk({"content": "Let me"}),
    chunk({"content": " see."}),
    chunk({"tool_calls": [{"index": 0, "id": "call_1", "type": "function", "function": {"name": "look"}}]}),
    chunk({"tool_calls": [{"index": 0, "function": {"arguments": '{"a"'}}]}),
    chunk({"tool_calls": [{"index": 0, "function": {"arguments": ":1}"}}]}),
    chunk({"tool_calls": [{"index": 1, **CALLS[1]}]}),
    {**chunk(), "choices": [{"index": 1, "delta": {"content": "another choice"}}]},
    chunk(finish_reason="tool_calls"),
    {**chunk(), "choices": list[object](), "usage": COMPLETION["usage"]},
]


def test_a_completion_is_read() -> None:
    answer = whole(ADAPTER, COMPLETION)
    assert answer.parts == (
        Thinking(text="Hm."),
        Text("Let me see."),
        ToolCall(id="call_1", name="look", arguments={"a": 1}),
        ToolCall(id="call_2", name="sit"),
    )
    assert (answer.finish_reason, answer.raw_finish_reason) == ("tool_calls", "tool_calls")
    usage = answer.usage
    assert usage is not None
    assert (usage.input_tokens, usage.output_tokens, usage.cache_read_tokens, usage.reasoning_tokens) == (
        100,
        20,
        64,
        5,
    )


def test_chunks_become_the_completion() -> None:
    texts, answer, decoder = read(ADAPTER, CHUNKS)
    assert texts == ["Let me", " see."]
    assert decoder.complete
    assert decoder.body() == COMPLETION
    assert answer == whole(ADAPTER, COMPLETION)


def test_usage_may_hide_in_the_last_chunk_of_groq() -> None:
    last = {**chunk(finish_reason="stop"), "x_groq": {"id": "req", "usage": COMPLETION["usage"]}}
    _, answer, _ = read(ADAPTER, [chunk({"content": "Hi"}), last])
    assert answer.usage is not None and answer.usage.total_tokens == 120


def test_reasoning_beside_the_completion_is_output_too() -> None:
    usage = {"prompt_tokens": 10, "completion_tokens": 3, "total_tokens": 20}
    details = {"completion_tokens_details": {"reasoning_tokens": 7}}
    found = whole(ADAPTER, {**COMPLETION, "usage": {**usage, **details}}).usage
    assert found is not None and (found.output_tokens, found.total_tokens) == (10, 20)


@pytest.mark.parametrize(
    ("message", "raw", "reason"),
    [
        ({"content": "x"}, "length", "length"),
        ({"content": "x"}, "content_filter", "content_filter"),
        ({"content": None, "refusal": "No."}, "stop", "refusal"),
        ({"content": "x"}, "eos_of_tomorrow", "other"),
        ({"content": "x"}, None, None),
    ],
)
def test_reasons(message: dict[str, object], raw: str | None, reason: str | None) -> None:
    answer = whole(ADAPTER, {"choices": [{"message": message, "finish_reason": raw}]})
    assert answer.finish_reason == reason
    assert answer.usage is None


def test_rows_use_their_own_call_builder() -> None:
    # Groq's description knows no stream_options; it always tells the usage, in x_groq.
    adapter = make_adapter(GROQ, "v1")
    request = GenerateRequest(provider="groq", model="llama", messages=(UserMessage("Hi"),), stream=True)
    call = adapter.encode(request)
    assert isinstance(call, StreamCall)
    assert call.operation == "groq/v1/chat.completions.create"
    assert call.path == "/openai/v1/chat/completions"
    assert call.body == {
        "model": "llama",
        "messages": [{"role": "user", "content": "Hi"}],
        "stream": True,
    }
    assert make_adapter(OPENAI, "v1").encode(request).operation == "openai/v1/responses.create"
