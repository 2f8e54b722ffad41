"""Gemini: generateContent as it is on the wire."""

from __future__ import annotations

import pytest

from aiclient.core.parts import Text, Thinking, ToolCall
from aiclient.providers.google.adapter import ContentAdapter
from tests.unit.providers.streams import read, whole

ADAPTER = ContentAdapter("google", "v1beta")
USAGE = {
    "promptTokenCount": 100,
    "cachedContentTokenCount": 60,
    "candidatesTokenCount": 20,
    "thoughtsTokenCount": 30,
    "toolUsePromptTokenCount": 5,
    "totalTokenCount": 155,
}
ANSWER: dict[str, object] = {
    "candidates": [
        {
            "content": {
                "role": "model",
                "parts": [
                    {"text": "Let me think.", "thought": True},
                    {"text": "Hello you."},
                    {"text": "!", "thoughtSignature": "c2ln"},
                    {"functionCall": {"name": "look", "args": {}}},
                ],
            },
            "finishReason": "STOP",
            "index": 0,
        }
    ],
    "usageMetadata": USAGE,
    "modelVersion": "gemini-3.8-flash",
    "responseId": "r1",
}


def piece(*parts: object, **more: object) -> dict[str, object]:
    head = {"modelVersion": "gemini-3.8-flash", "responseId": "r1"}
    candidate = {"content": {"role": "model", "parts": list(parts)}, "index": 0, **more}
    return {**head, "usageMetadata": {"promptTokenCount": 100}, "candidates": [candidate]}


PIECES: list[dict[str, object]] = [
    piece({"text": "Let me", "thought": True}),
    piece({"text": " think.", "thought": True}, {"text": "Hello"}),
    piece({"text": " you."}),
    piece({"text": "!", "thoughtSignature": "c2ln"}),
    {
        **piece({"functionCall": {"name": "look", "args": {}}}, finishReason="STOP"),
        "usageMetadata": USAGE,
    },
]


def test_an_answer_is_read() -> None:
    answer = whole(ADAPTER, ANSWER)
    thought, first, last, call = answer.parts
    assert thought == Thinking(text="Let me think.")
    assert (first, last) == (Text("Hello you."), Text("!"))
    assert call == ToolCall(id="r1_0", name="look")
    assert answer.finish_reason == "tool_calls"
    assert (answer.model, answer.id) == ("gemini-3.8-flash", "r1")


def test_thoughts_are_output_and_tool_results_input() -> None:
    usage = whole(ADAPTER, ANSWER).usage
    assert usage is not None
    assert (usage.input_tokens, usage.output_tokens, usage.reasoning_tokens) == (105, 50, 30)
    assert usage.cache_read_tokens == 60
    assert usage.total_tokens == USAGE["totalTokenCount"]


def test_pieces_become_the_answer() -> None:
    texts, answer, decoder = read(ADAPTER, PIECES)
    assert texts == ["Hello", " you.", "!"]
    assert decoder.complete
    assert decoder.body() == ANSWER
    assert answer == whole(ADAPTER, ANSWER)


def test_looking_early_does_not_disturb_a_stream() -> None:
    decoder = ADAPTER.decoder()
    for one in PIECES:
        decoder.feed(one)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        decoder.body()
    assert decoder.body() == ANSWER


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("MAX_TOKENS", "length"),
        ("SAFETY", "content_filter"),
        ("RECITATION", "content_filter"),
        ("MALFORMED_FUNCTION_CALL", "other"),
        ("CONTINUATION", "pause"),
    ],
)
def test_reasons(raw: str, reason: str) -> None:
    answer = whole(ADAPTER, {"candidates": [{"finishReason": raw}]})
    assert (answer.finish_reason, answer.raw_finish_reason) == (reason, raw)


def test_a_blocked_prompt_is_an_answer_of_the_filter() -> None:
    blocked = {"promptFeedback": {"blockReason": "SAFETY"}, "usageMetadata": {"promptTokenCount": 4}}
    texts, answer, decoder = read(ADAPTER, [blocked])
    assert (texts, answer.finish_reason, decoder.complete) == ([], "content_filter", True)
    assert answer.usage is not None and answer.usage.input_tokens == 4
