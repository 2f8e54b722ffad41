"""Ollama: chat as it is on the wire."""

from __future__ import annotations

from aiclient.core.messages import UserMessage
from aiclient.core.parts import Text, Thinking, ToolCall
from aiclient.core.requests import GenerateRequest
from aiclient.providers.ollama.adapter import OllamaAdapter
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
