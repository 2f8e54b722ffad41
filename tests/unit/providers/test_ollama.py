"""Ollama: chat as it is on the wire."""

from __future__ import annotations

from typing import cast

from aiclient.core.events import TextDelta, ThinkingDelta, ToolCallDelta, ToolCallEnd, ToolCallStart
from aiclient.core.messages import UserMessage
from aiclient.core.parts import Text, Thinking, ToolCall
from aiclient.core.requests import GenerateRequest
from aiclient.providers.ollama.adapter import OllamaAdapter
from aiclient.wire.json import JsonObject
from tests.unit.providers.streams import read, whole

ADAPTER = OllamaAdapter()
CALL = {"function": {"name": "look", "arguments": {"a": 1}}}
FIGURES = {"done": True, "done_reason": "stop", "prompt_eval_count": 26, "eval_count": 8, "total_duration": 9}
ANSWER: dict[str, object] = {
    "model": "qwen3",
    "created_at": "2026-11-22T00:00:03Z",
    "message": {"role": "assistant", "content": "Hello you.", "thinking": "Hm.", "tool_calls": [CALL]},
    **FIGURES,
}


def line(second: int, **message: object) -> dict[str, object]:
    said = {"role": "assistant", "content": "", **message}
    return {"model": "qwen3", "created_at": f"2026-11-22T00:00:0{second}Z", "message": said, "done": False}


LINES = [
    line(0, thinking="Hm."),
    line(1, content="Hello"),
    line(1, content=" you."),
    line(2, tool_calls=[CALL]),
]


def test_lines_become_the_answer() -> None:
    texts, answer, decoder = read(ADAPTER, [*LINES, {**line(3), **FIGURES}])
    assert texts == ["Hello", " you."]
    assert decoder.complete
    assert decoder.body() == ANSWER
    assert answer == whole(ADAPTER, ANSWER)
    thought, text, call = answer.parts
    assert (thought, text) == (Thinking(text="Hm."), Text("Hello you."))
    assert isinstance(call, ToolCall) and (call.name, call.arguments) == ("look", {"a": 1})
    assert answer.finish_reason == "tool_calls"


def test_a_cached_prompt_has_no_count() -> None:
    usage = whole(ADAPTER, {**ANSWER, "prompt_eval_count": None}).usage
    assert usage is not None and (usage.input_tokens, usage.output_tokens) == (0, 8)


def test_a_model_that_was_only_loaded_said_nothing() -> None:
    answer = whole(ADAPTER, {"message": {"content": ""}, "done": True, "done_reason": "load"})
    assert (answer.parts, answer.usage, answer.finish_reason) == ((), None, "other")


def test_streaming_is_switched_off_in_so_many_words() -> None:
    request = GenerateRequest(provider="ollama", model="qwen3", messages=(UserMessage("Hi"),))
    assert ADAPTER.encode(request).body == {
        "model": "qwen3",
        "messages": [{"role": "user", "content": "Hi"}],
        "stream": False,
    }


def test_events_of_a_stream() -> None:
    decoder = ADAPTER.decoder()
    events = [event for one in LINES for event in decoder.feed(cast(JsonObject, one))]
    thought, *texts, start, delta, end = events
    assert thought == ThinkingDelta("Hm.")
    assert texts == [TextDelta("Hello"), TextDelta(" you.")]
    assert isinstance(end, ToolCallEnd) and isinstance(start, ToolCallStart)
    assert (start.id, start.name, delta) == (end.call.id, "look", ToolCallDelta(0, '{"a": 1}'))
    assert end.call in ADAPTER.decode(decoder.body()).parts


def test_logprobs_and_pictures_of_a_stream_add_up() -> None:
    first = {**line(0, content="a", images=["YQ=="]), "logprobs": [{"token": "a"}]}
    second = {**line(1, content="b", images=["Yg=="]), "logprobs": [{"token": "b"}], **FIGURES}
    _, _, decoder = read(ADAPTER, [first, second])
    body = decoder.body()
    assert body["logprobs"] == [{"token": "a"}, {"token": "b"}]
    assert body["message"] == {"role": "assistant", "content": "ab", "images": ["YQ==", "Yg=="]}
