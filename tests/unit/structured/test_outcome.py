"""Outcomes: how every provider's answer ended is known before its text is looked at."""

from __future__ import annotations

import pytest

from aiclient import ChatModel, Client
from aiclient.core.finish import FinishReason
from aiclient.core.keywords import Api
from aiclient.core.parts import Native, Text, Thinking, ToolCall
from aiclient.core.responses import ChatResponse
from aiclient.structured.outcome import Outcome, outcome_of
from aiclient.testing import ProviderServer, Raw, ToolUse, Turn

JSON = '{"a": 1}'
MODELS: dict[str, tuple[str, Api | None]] = {
    "openai responses": ("openai:gpt-5", "responses"),
    "openai chat": ("openai:gpt-4o", "chat"),
    "anthropic": ("anthropic:claude-sonnet-4-5", None),
    "google": ("google:gemini-2.5-flash", None),
    "xai": ("xai:grok-4.7", None),
    "ollama": ("ollama:llama3.2", None),
    "groq": ("groq:llama-3.3-70b-versatile", None),
}
TURNS: dict[str, tuple[Turn, Outcome]] = {
    "whole": (Turn(JSON), "answer"),
    "prose": (Turn("I would rather not."), "answer"),
    "nothing": (Turn(""), "empty"),
    "blanks": (Turn(" \n"), "empty"),
    "cut, whole as it looks": (Turn(JSON, finish="length"), "length"),
    "cut before a word": (Turn("", finish="length"), "length"),
    "a tool": (Turn("", tools=[ToolUse("look", {"q": 1})]), "tool_calls"),
    "a tool beside JSON": (Turn(JSON, tools=[ToolUse("look", {"q": 1})]), "tool_calls"),
}
FILTERED = {"openai responses", "openai chat", "google", "groq"}
REFUSING = {"openai responses", "openai chat", "anthropic", "xai"}


def asked(client: Client, name: str, *, stream: bool) -> ChatResponse:
    """Return a model's answer."""
    model, api = MODELS[name]
    chat: ChatModel = client.chat(model, api=api)
    if not stream:
        return chat.generate("Hi")
    with chat.stream("Hi") as events:
        list(events)
    return events.response


@pytest.mark.parametrize("stream", [False, True], ids=["plain", "stream"])
@pytest.mark.parametrize("case", TURNS)
@pytest.mark.parametrize("name", MODELS)
def test_ends_of_every_provider(
    server: ProviderServer, client: Client, name: str, case: str, stream: bool
) -> None:
    turn, outcome = TURNS[case]
    server.script([turn])
    assert outcome_of(asked(client, name, stream=stream)) == outcome


@pytest.mark.parametrize("stream", [False, True], ids=["plain", "stream"])
@pytest.mark.parametrize("name", sorted(FILTERED))
def test_filters_count_however_whole_the_text_looks(
    server: ProviderServer, client: Client, name: str, stream: bool
) -> None:
    server.script([Turn(JSON, finish="filter")])
    assert outcome_of(asked(client, name, stream=stream)) == "content_filter"


@pytest.mark.parametrize("stream", [False, True], ids=["plain", "stream"])
@pytest.mark.parametrize("name", sorted(REFUSING))
def test_refusals(server: ProviderServer, client: Client, name: str, stream: bool) -> None:
    server.script([Turn(refusal="I must not.")])
    assert outcome_of(asked(client, name, stream=stream)) == "refusal"


@pytest.mark.parametrize("stream", [False, True], ids=["plain", "stream"])
@pytest.mark.parametrize("name", ["openai responses", "openai chat", "xai"])
def test_a_refusal_that_was_cut_is_one(
    server: ProviderServer, client: Client, name: str, stream: bool
) -> None:
    server.script([Turn(refusal="I must", finish="length")])
    assert outcome_of(asked(client, name, stream=stream)) == "refusal"


def test_a_prompt_that_gemini_blocks(server: ProviderServer, client: Client) -> None:
    server.script([Raw({"promptFeedback": {"blockReason": "JAILBREAK"}, "usageMetadata": {}})])
    assert outcome_of(asked(client, "google", stream=False)) == "content_filter"


@pytest.mark.parametrize("reason", ["model_context_window_exceeded", "pause_turn"])
def test_ends_of_anthropic_alone(server: ProviderServer, client: Client, reason: str) -> None:
    server.script([Turn(JSON, finish=reason)])
    expected = "length" if reason.startswith("model") else "tool_calls"
    assert outcome_of(asked(client, "anthropic", stream=False)) == expected


def answered(*parts: Text | Thinking | ToolCall, finish: FinishReason | None = "stop") -> ChatResponse:
    """Return an answer made of these parts."""
    return ChatResponse(provider="acme", model="m", parts=parts, finish_reason=finish)


def test_thoughts_are_no_answer() -> None:
    assert outcome_of(answered(Thinking(text='{"a": 1}'))) == "empty"


@pytest.mark.parametrize("finish", [None, "other"])
def test_an_end_that_nobody_knows_leaves_it_to_the_text(finish: FinishReason | None) -> None:
    assert outcome_of(answered(Text(JSON), finish=finish)) == "answer"
    assert outcome_of(answered(finish=finish)) == "empty"


def test_a_refusal_in_part_is_a_refusal() -> None:
    native = Native("openai", {"refusal": "No."})
    assert outcome_of(answered(Text(JSON), Text("No.", native=native))) == "refusal"
    item = Native("openai", {"type": "message", "content": [{"type": "refusal", "refusal": "No."}]})
    assert outcome_of(answered(Text("No.", native=item), finish="length")) == "refusal"


def test_a_filter_comes_before_a_tool_and_a_tool_before_a_limit() -> None:
    call = ToolCall(id="1", name="look")
    assert outcome_of(answered(call, finish="content_filter")) == "content_filter"
    assert outcome_of(answered(call, finish="length")) == "tool_calls"
