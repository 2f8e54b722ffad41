"""Anthropic: what of a request is sent, keyword by keyword."""

from __future__ import annotations

from typing import cast

import pytest

from aiclient.core.context import CallContext
from aiclient.core.errors import UnsupportedFeatureError
from aiclient.core.messages import UserMessage
from aiclient.core.models import ModelInfo, Reasoning
from aiclient.core.requests import GenerateOptions, GenerateRequest
from aiclient.core.requests import Reasoning as Asked
from aiclient.core.tools import Tool
from aiclient.providers.anthropic.adapter import DEFAULT_MAX_TOKENS, MessagesAdapter
from aiclient.wire.json import JsonObject

ADAPTER = MessagesAdapter()
LEVELS = ("low", "medium", "high")


def request(options: GenerateOptions, info: ModelInfo | None = None, policy: str = "warn") -> GenerateRequest:
    context = CallContext(on_unsupported="error" if policy == "error" else "warn")
    return GenerateRequest(
        provider="anthropic",
        model="claude-x",
        messages=(UserMessage("Hi"),),
        options=options,
        info=info,
        context=context,
    )


def body(asked: GenerateRequest, adapter: MessagesAdapter = ADAPTER) -> JsonObject:
    return cast(JsonObject, adapter.encode(asked).body)


def model(**reasoning: object) -> ModelInfo:
    return ModelInfo(
        provider="anthropic",
        id="claude-x",
        max_output_tokens=64_000,
        reasoning=Reasoning(**reasoning),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    )


def look(place: str) -> str:
    """Look around."""
    return place


def test_a_bare_request_says_no_more_than_it_must() -> None:
    assert body(request(GenerateOptions())) == {
        "model": "claude-x",
        "max_tokens": DEFAULT_MAX_TOKENS,
        "messages": [{"role": "user", "content": "Hi"}],
        "stream": False,
    }


def test_limits_come_from_the_call_or_the_model() -> None:
    assert body(request(GenerateOptions(), model()))["max_tokens"] == 64_000
    assert body(request(GenerateOptions(max_tokens=7), model()))["max_tokens"] == 7


def test_keywords_have_their_places() -> None:
    options = GenerateOptions(
        temperature=0.5, top_p=0.9, top_k=5, stop="END", user="u1", metadata={"user_id": "u2"}
    )
    sent = body(request(options))
    assert (sent["temperature"], sent["top_p"], sent["top_k"]) == (0.5, 0.9, 5)
    assert (sent["stop_sequences"], sent["metadata"]) == (["END"], {"user_id": "u1"})
    several = cast(object, body(request(GenerateOptions(stop=("a", "b"))))["stop_sequences"])
    assert several == ("a", "b")


def test_keywords_without_a_place_follow_the_policy() -> None:
    options = GenerateOptions(
        seed=1, presence_penalty=0.1, frequency_penalty=0.1, logprobs=True, metadata={"team": "a"}
    )
    asked = request(options)
    assert set(body(asked)) == {"model", "max_tokens", "messages", "stream"}
    said = [warning.split(" was not sent")[0] for warning in asked.context.warnings]
    assert said == ["seed", "presence_penalty", "frequency_penalty", "logprobs", "metadata team"]
    with pytest.raises(UnsupportedFeatureError, match="seed"):
        body(request(GenerateOptions(seed=1), policy="error"))


def test_the_newest_version_takes_no_sampling() -> None:
    asked = request(GenerateOptions(temperature=1.0, top_k=3))
    sent = body(asked, MessagesAdapter(version="2026-10-21"))
    assert not {"temperature", "top_k"} & set(sent)
    assert len(asked.context.warnings) == 2
    assert "2026-10-21" in asked.context.warnings[0]
    assert body(request(GenerateOptions(top_p=0.1)), MessagesAdapter(version="2023-06-01"))["top_p"] == 0.1


def test_tools_are_described() -> None:
    raw = Tool.from_schema(name="raw", parameters={"properties": {}}, description="")
    strict = Tool(look, name="see", strict=True)
    sent = body(request(GenerateOptions(tools=[look, strict, raw])))
    first, second, third = cast(list[JsonObject], sent["tools"])
    assert (first["name"], first["description"]) == ("look", "Look around.")
    assert cast(JsonObject, first["input_schema"])["type"] == "object"
    assert "strict" not in first
    assert (second["name"], second["strict"]) == ("see", True)
    assert third == {"name": "raw", "input_schema": {"type": "object", "properties": {}}}


@pytest.mark.parametrize(
    ("choice", "parallel", "sent"),
    [
        (None, None, None),
        (None, True, None),
        (None, False, {"type": "auto", "disable_parallel_tool_use": True}),
        ("auto", None, {"type": "auto"}),
        ("none", False, {"type": "none"}),
        ("required", None, {"type": "any"}),
        ("look", False, {"type": "tool", "name": "look", "disable_parallel_tool_use": True}),
    ],
)
def test_choices_of_tools(choice: str | None, parallel: bool | None, sent: JsonObject | None) -> None:
    options = GenerateOptions(tools=[look], tool_choice=choice, parallel_tool_calls=parallel)
    assert body(request(options)).get("tool_choice") == sent


def test_one_call_at_a_time_means_nothing_without_tools() -> None:
    assert "tool_choice" not in body(request(GenerateOptions(parallel_tool_calls=False)))


@pytest.mark.parametrize(
    "asked",
    [
        {"type": "json_schema", "schema": {"type": "object"}},
        {"type": "json_schema", "schema": {"type": "object"}, "name": "x", "strict": True},
        {"type": "json_schema", "json_schema": {"name": "x", "schema": {"type": "object"}}},
    ],
)
def test_schemas_of_answers(asked: dict[str, object]) -> None:
    sent = body(request(GenerateOptions(response_format=asked)))
    assert sent["output_config"] == {"format": {"type": "json_schema", "schema": {"type": "object"}}}


def test_other_forms_of_answers() -> None:
    assert "output_config" not in body(request(GenerateOptions(response_format={"type": "text"})))
    loose = request(GenerateOptions(response_format={"type": "json_object"}))
    assert "output_config" not in body(loose)
    assert "json_schema" in loose.context.warnings[0]
    own = {"type": "grammar_of_tomorrow", "rules": "x"}
    assert body(request(GenerateOptions(response_format=own)))["output_config"] == {"format": own}


ADAPTIVE = {"levels": LEVELS, "adaptive": True, "budget": False, "always_on": False}
BUDGETS = {"levels": (), "adaptive": False, "budget": True, "always_on": False}
BOTH = {"levels": LEVELS, "adaptive": False, "budget": True, "always_on": False}
NAME_ONLY: dict[str, object] = {}


@pytest.mark.parametrize(
    ("facts", "asked", "thinking", "effort"),
    [
        (ADAPTIVE, True, {"type": "adaptive"}, None),
        (ADAPTIVE, "high", {"type": "adaptive"}, "high"),
        (ADAPTIVE, False, {"type": "disabled"}, None),
        (ADAPTIVE, "none", {"type": "disabled"}, None),
        (ADAPTIVE, 0, {"type": "disabled"}, None),
        (
            {**ADAPTIVE, "modes": ("between_tools",), "always_on": True},
            False,
            {"type": "between_tools"},
            None,
        ),
        (BUDGETS, True, {"type": "enabled", "budget_tokens": 8192}, None),
        (BUDGETS, "low", {"type": "enabled", "budget_tokens": 2048}, None),
        (BUDGETS, 3000, {"type": "enabled", "budget_tokens": 3000}, None),
        (BOTH, "low", {"type": "enabled", "budget_tokens": 2048}, "low"),
        (BOTH, "max", {"type": "enabled", "budget_tokens": 49152}, None),
        (NAME_ONLY, "low", {"type": "enabled", "budget_tokens": 2048}, None),
        (NAME_ONLY, 5000, {"type": "enabled", "budget_tokens": 5000}, None),
    ],
)
def test_reasoning(facts: dict[str, object], asked: Asked, thinking: JsonObject, effort: str | None) -> None:
    sent = body(request(GenerateOptions(reasoning=asked), model(**facts), "error"))
    assert sent.get("thinking") == thinking
    assert cast(JsonObject, sent.get("output_config", {})).get("effort") == effort


@pytest.mark.parametrize(
    ("facts", "asked", "why"),
    [
        ({**ADAPTIVE, "always_on": True}, False, "always thinks"),
        (BUDGETS, 100, "takes 1024 tokens at least"),
    ],
)
def test_reasoning_that_a_model_does_not_take(facts: dict[str, object], asked: Asked, why: str) -> None:
    refused = request(GenerateOptions(reasoning=asked), model(**facts))
    assert not {"thinking", "output_config"} & set(body(refused))
    assert why in refused.context.warnings[0]


@pytest.mark.parametrize(
    ("facts", "asked", "effort"),
    [
        (ADAPTIVE, 500, "low"),
        (ADAPTIVE, 4096, "medium"),
        (ADAPTIVE, 50_000, "high"),
        (ADAPTIVE, "minimal", "low"),
        ({**ADAPTIVE, "levels": ("low", "medium", "high", "max")}, "xhigh", "high"),
        ({**ADAPTIVE, "levels": None}, "minimal", "low"),
    ],
)
def test_the_nearest_level_is_sent_and_told(facts: dict[str, object], asked: Asked, effort: str) -> None:
    near = request(GenerateOptions(reasoning=asked), model(**facts))
    sent = body(near)
    assert (sent["thinking"], sent["output_config"]) == ({"type": "adaptive"}, {"effort": effort})
    [told] = near.context.warnings
    assert f"reasoning={asked!r}" in told and f"{effort!r} was sent instead" in told


def test_models_that_nobody_knows_are_taken_for_current_ones() -> None:
    sent = body(request(GenerateOptions(reasoning="xhigh")))
    assert (sent["thinking"], sent["output_config"]) == ({"type": "adaptive"}, {"effort": "xhigh"})
    budget = body(request(GenerateOptions(reasoning=10_000)))
    assert budget["max_tokens"] == DEFAULT_MAX_TOKENS + 10_000, "thoughts count as a part of the answer"


def test_levels_leave_room_for_the_answer() -> None:
    sent = body(request(GenerateOptions(reasoning="high", max_tokens=4000), model(**BUDGETS)))
    assert sent["thinking"] == {"type": "enabled", "budget_tokens": 2000}
    short = request(GenerateOptions(reasoning="high", max_tokens=500), model(**BUDGETS))
    assert "thinking" not in body(short)
    assert "max_tokens=500" in short.context.warnings[0]


@pytest.mark.parametrize("choice", ["required", "look"])
def test_nobody_is_forced_while_thinking_with_a_budget(choice: str) -> None:
    forced = GenerateOptions(reasoning=2000, tools=[look], tool_choice=choice)
    asked = request(forced, model(**BUDGETS))
    assert "tool_choice" not in body(asked)
    assert asked.context.warnings[0].startswith(f"tool_choice={choice!r} was not sent")
    free = GenerateOptions(reasoning=2000, tools=[look], tool_choice="auto", parallel_tool_calls=False)
    sent = body(request(free, model(**BUDGETS), "error"))
    assert sent["tool_choice"] == {"type": "auto", "disable_parallel_tool_use": True}


def test_models_that_do_not_reason() -> None:
    info = ModelInfo(provider="anthropic", id="claude-x", capabilities={"reasoning": False})
    asked = request(GenerateOptions(reasoning="high"), info)
    assert "thinking" not in body(asked)
    assert "does not reason" in asked.context.warnings[0]
