"""Messages and parts: what is said, and what becomes of a prompt."""

from __future__ import annotations

import pytest

from aiclient.core.errors import ConfigurationError
from aiclient.core.messages import AssistantMessage, Message, SystemMessage, UserMessage, as_messages
from aiclient.core.parts import Text
from aiclient.core.requests import GenerateOptions, GenerateRequest


def test_content_is_text_or_parts() -> None:
    assert UserMessage("a").text == UserMessage([Text("a")]).text == "a"
    assert AssistantMessage([Text("a"), Text("b")]).text == "ab"
    assert [message("x").role for message in (SystemMessage, UserMessage, AssistantMessage)] == [
        "system",
        "user",
        "assistant",
    ]


def test_messages_are_values() -> None:
    said: Message = AssistantMessage("a")
    assert UserMessage("a") == UserMessage("a") != said
    assert len({UserMessage("a"), UserMessage("a")}) == 1
    with pytest.raises(AttributeError):
        UserMessage("a").content = "b"  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]


def test_prompts_become_messages() -> None:
    assert as_messages("a") == (UserMessage("a"),)
    assert as_messages(UserMessage("a"), "s") == (SystemMessage("s"), UserMessage("a"))
    conversation: list[Message] = [UserMessage("a"), AssistantMessage("b")]
    assert as_messages(conversation) == tuple(conversation)
    with pytest.raises(ConfigurationError, match="message 0 of the prompt is a Message"):
        as_messages(Message("a"))


def test_requests_split_instructions_from_turns() -> None:
    messages = (SystemMessage("s"), UserMessage("a"), SystemMessage("t"))
    request = GenerateRequest(provider="p", model="m", messages=messages)
    assert request.system == "s\n\nt"
    assert request.turns == (UserMessage("a"),)
    assert GenerateRequest(provider="p", model="m", messages=(UserMessage("a"),)).system is None


def test_inner_options_win() -> None:
    outer = GenerateOptions(system="s", temperature=0.5, provider_options={"a": 1, "b": 1})
    inner = GenerateOptions(temperature=0.0, max_tokens=5, provider_options={"b": 2})
    merged = inner.over(outer)
    assert (merged.system, merged.temperature, merged.max_tokens) == ("s", 0.0, 5)
    assert merged.provider_options == {"a": 1, "b": 2}
    assert merged.request_options() == {"extra_body": {"a": 1, "b": 2}}
    assert GenerateOptions().request_options() is None
