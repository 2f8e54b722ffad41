"""The Responses API: keywords as they are sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

import pytest

from aiclient.core.context import CallContext
from aiclient.core.errors import UnsupportedFeatureError
from aiclient.core.messages import (
    Message,
    UserMessage,
)
from aiclient.core.models import ModelInfo, Reasoning
from aiclient.core.requests import GenerateOptions, GenerateRequest
from aiclient.core.requests import Reasoning as Asked
from aiclient.core.tools import Tool
from aiclient.providers.openai.responses import OpenAIResponses


def ask(*messages: Message, **options: object) -> GenerateRequest:
    return GenerateRequest(
        provider="openai",
        model="gpt-5.5",
        messages=messages or (UserMessage("Hi"),),
        options=GenerateOptions(**options),  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    )


def body(request: GenerateRequest) -> dict[str, object]:
    return dict(cast("Mapping[str, object]", OpenAIResponses().encode(request).body))


def look(a: int) -> str:
    """Look at a thing."""
    return str(a)


def tools_of(sent: dict[str, object]) -> list[dict[str, object]]:
    return cast("list[dict[str, object]]", sent.pop("tools"))


def test_keywords() -> None:
    form = {
        "type": "json_schema",
        "json_schema": {"name": "city", "schema": {"type": "object"}, "strict": True},
    }
    sent = body(
        ask(
            temperature=0.5,
            top_p=0.9,
            max_tokens=100,
            logprobs=3,
            tools=[look, Tool(look, name="strictly", strict=True)],
            tool_choice="look",
            parallel_tool_calls=False,
            response_format=form,
            reasoning="high",
            metadata={"a": "b"},
            user="user-1",
            provider_options={
                "text": {"verbosity": "low"},
                "tools": [{"type": "web_search"}],
                "store": False,
                "reasoning": {"summary": "auto"},
            },
        )
    )
    told = [(tool.get("type"), tool.get("name"), tool.get("strict")) for tool in tools_of(sent)]
    assert told == [("function", "look", False), ("function", "strictly", True), ("web_search", None, None)]
    assert sent == {
        "model": "gpt-5.5",
        "input": [{"role": "user", "content": "Hi"}],
        "stream": False,
        "temperature": 0.5,
        "top_p": 0.9,
        "max_output_tokens": 100,
        "include": ["message.output_text.logprobs"],
        "top_logprobs": 3,
        "tool_choice": {"type": "function", "name": "look"},
        "parallel_tool_calls": False,
        "text": {
            "format": {"type": "json_schema", "name": "city", "schema": {"type": "object"}, "strict": True},
            "verbosity": "low",
        },
        "reasoning": {"effort": "high", "summary": "auto"},
        "metadata": {"a": "b"},
        "safety_identifier": "user-1",
    }


def test_what_provider_options_add_is_sent_beside_the_rest() -> None:
    given = {"tools": [{"type": "web_search"}], "store": False}
    call = OpenAIResponses().encode(ask(tools=[look], provider_options=given))
    tools = cast("Mapping[str, list[dict[str, object]]]", call.body)["tools"]
    assert [tool["type"] for tool in tools] == ["function", "web_search"]
    assert call.options is not None and call.options.get("extra_body") == {"store": False}
    assert given == {"tools": [{"type": "web_search"}], "store": False}


@pytest.mark.parametrize("choice", ["auto", "none", "required"])
def test_modes_of_choice(choice: str) -> None:
    assert body(ask(tools=[look], tool_choice=choice))["tool_choice"] == choice


@pytest.mark.parametrize("keyword", ["seed", "stop", "top_k", "presence_penalty", "frequency_penalty"])
def test_what_has_no_place_follows_the_policy(keyword: str) -> None:
    request = ask(**{keyword: 1})
    assert keyword not in body(request)
    assert any(keyword in warning for warning in request.context.warnings)
    with pytest.raises(UnsupportedFeatureError, match=keyword):
        body(replace(request, context=CallContext(on_unsupported="error")))


KNOWN = Reasoning(levels=("none", "low", "medium", "high"), default="none")
THINKER = Reasoning(levels=("low", "medium", "high"), default="medium", always_on=True)


@pytest.mark.parametrize(
    ("asked", "known", "sent", "warned"),
    [
        ("high", None, "high", False),
        (False, None, "none", False),
        (True, None, None, False),
        (True, KNOWN, "medium", False),
        (True, THINKER, None, False),
        (0, KNOWN, "none", False),
        (False, THINKER, None, True),
        ("minimal", KNOWN, "low", True),
        ("max", THINKER, "high", True),
        (1000, KNOWN, "low", True),
        (8192, None, "medium", True),
        (99999, THINKER, "high", True),
        ("low", Reasoning(levels=()), None, True),
        (False, Reasoning(levels=()), None, False),
    ],
)
def test_reasoning(asked: Asked, known: Reasoning | None, sent: str | None, warned: bool) -> None:
    info = None if known is None else ModelInfo(provider="openai", id="gpt-5.5", reasoning=known)
    request = replace(ask(reasoning=asked), info=info)
    assert body(request).get("reasoning") == (None if sent is None else {"effort": sent})
    assert bool(request.context.warnings) == warned


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({"type": "json_object"}, {"type": "json_object"}),
        (
            {"type": "json_schema", "name": "a", "schema": {}},
            {"type": "json_schema", "name": "a", "schema": {}},
        ),
        (
            {"type": "json_schema", "json_schema": {"schema": {}}},
            {"type": "json_schema", "name": "response", "schema": {}},
        ),
    ],
)
def test_formats(given: object, sent: object) -> None:
    assert body(ask(response_format=given))["text"] == {"format": sent}
