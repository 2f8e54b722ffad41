"""Tools: offered, called alone and in parallel, answered in order, for every provider."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aiclient import AssistantMessage, ChatModel, UserMessage, tool
from aiclient.core.errors import UnsupportedFeatureError
from aiclient.core.events import ToolCallDelta, ToolCallEnd, ToolCallStart
from aiclient.core.messages import ToolMessage
from aiclient.testing import ProviderServer, ToolUse, Turn
from tests.conformance.providers.rows import ROWS, Row, client_of
from tests.conformance.providers.sent import calls_of, results_of, tool_names, turns_of
from tests.conformance.providers.ways import Way


@tool
def weather(city: str, days: int = 1) -> str:
    """Tell the weather.

    Args:
        city: Where.
        days: For how long.
    """
    return f"{days} sunny days in {city}"


@tool
def clock() -> str:
    """Tell the time."""
    return "noon"


TWO = Turn(
    text="Let me look.",
    tools=[
        ToolUse("weather", {"city": "Osló", "days": 2}, id="call_a"),
        ToolUse("weather", {"city": "Rome"}, id="call_b"),
    ],
)


def test_calls(server: ProviderServer, model: ChatModel, row: Row, way: Way) -> None:
    server.script([TWO])
    asked = way(model, "Weather?", tools=[weather, clock])
    response = asked.response
    assert response.text == "Let me look."
    assert [(call.name, call.arguments) for call in response.tool_calls] == [
        ("weather", {"city": "Osló", "days": 2}),
        ("weather", {"city": "Rome"}),
    ]
    assert len({call.id for call in response.tool_calls}) == 2
    assert response.finish_reason == "tool_calls"
    assert tool_names(row, server.requests[-1].fields) == ["weather", "clock"]
    if asked.events:
        ends = [event for event in asked.events if isinstance(event, ToolCallEnd)]
        assert tuple(event.call for event in ends) == response.tool_calls
        assert [event.index for event in ends] == [0, 1]
        starts = [event for event in asked.events if isinstance(event, ToolCallStart)]
        assert [(event.index, event.id, event.name) for event in starts] == [
            (index, call.id, "weather") for index, call in enumerate(response.tool_calls)
        ]
        for index, call in enumerate(response.tool_calls):
            pieces = [e.arguments for e in asked.events if isinstance(e, ToolCallDelta) and e.index == index]
            assert json.loads("".join(pieces)) == call.arguments


def test_a_call_without_arguments(server: ProviderServer, model: ChatModel, way: Way) -> None:
    server.script([ToolUse("clock")])
    (call,) = way(model, "Time?", tools=[clock]).response.tool_calls
    assert (call.name, call.arguments) == ("clock", {})


def test_calls_go_back_with_their_results(
    server: ProviderServer, model: ChatModel, row: Row, way: Way
) -> None:
    server.script([TWO, "Both are sunny."])
    first = way(model, "Weather?", tools=[weather]).response
    one, two = first.tool_calls
    talk = [
        UserMessage("Weather?"),
        first.message,
        ToolMessage("rain", tool_call_id=one.id, name=one.name, is_error=True),
        ToolMessage("sun", tool_call_id=two.id, name=two.name),
        UserMessage("And?"),
    ]
    assert way(model, talk, tools=[weather]).response.text == "Both are sunny."
    body = server.requests[-1].fields
    assert calls_of(row, body) == [(call.name, call.arguments) for call in first.tool_calls]
    assert turns_of(row, body) == [("user", "Weather?"), ("assistant", "Let me look."), ("user", "And?")]
    rain, sun = results_of(row, body)
    assert "rain" in rain and sun == "sun"
    assert _error_is_told(row, body)


def _error_is_told(row: Row, body: dict[str, Any]) -> bool:
    """Say whether the first result is marked as an error, where the API has a mark for it."""
    if row.dialect == "anthropic":
        turns = [turn["content"] for turn in body["messages"] if turn["role"] == "user"]
        marks = [block.get("is_error", False) for blocks in turns for block in _results(blocks)]
        return marks == [True, False]
    if row.dialect == "google":
        parts = [part for content in body["contents"] for part in content["parts"]]
        answers = [part["functionResponse"]["response"] for part in parts if "functionResponse" in part]
        return [list(answer) for answer in answers] == [["error"], ["output"]]
    return True


def _results(blocks: str | list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [] if isinstance(blocks, str) else [block for block in blocks if block["type"] == "tool_result"]


def test_calls_of_another_provider_go_along(
    server: ProviderServer, model: ChatModel, row: Row, way: Way
) -> None:
    others = {"openai-responses": "claude-haiku-4-5", "anthropic": "gpt-4.1"}
    server.script([TWO, "Done."])
    with client_of(server, row) as client:
        first = client.chat(others.get(row.id, "claude-haiku-4-5")).generate("Weather?", tools=[weather])
    results = [ToolMessage("sun", tool_call_id=call.id, name=call.name) for call in first.tool_calls]
    response = way(model, [UserMessage("Weather?"), first.message, *results], tools=[weather]).response
    assert response.text == "Done."
    body = server.requests[-1].fields
    assert calls_of(row, body) == [(call.name, call.arguments) for call in first.tool_calls]
    assert results_of(row, body) == ["sun", "sun"]


@pytest.mark.parametrize("choice", ["required", "weather"])
def test_a_model_can_be_made_to_call(
    server: ProviderServer, model: ChatModel, row: Row, way: Way, choice: str
) -> None:
    response = way(model, "Hello", tools=[clock, weather], tool_choice=choice).response
    if not row.forces:
        assert [warning.partition(" ")[0] for warning in response.warnings] == ["tool_choice"]
        return
    assert [call.name for call in response.tool_calls] == ["clock" if choice == "required" else "weather"]


@pytest.mark.parametrize(
    "row", [row for row in ROWS if not row.forces], ids=lambda row: row.id, indirect=True
)
def test_no_forcing_is_refused_where_the_caller_wants_errors(
    server: ProviderServer, row: Row, way: Way
) -> None:
    with client_of(server, row, on_unsupported="error") as client, pytest.raises(UnsupportedFeatureError):
        way(client.chat(row.model), "Hello", tools=[clock], tool_choice="required")
    assert server.requests == []


def test_tools_are_run_until_there_is_an_answer(server: ProviderServer, model: ChatModel, row: Row) -> None:
    server.script([TWO, "Sunny everywhere."])
    response = model.run_tools("Weather?", tools=[weather])
    assert response.text == "Sunny everywhere."
    assert len(response.steps) == 2
    body = server.requests[-1].fields
    assert results_of(row, body) == ["2 sunny days in Osló", "1 sunny days in Rome"]
    assert isinstance(response.messages[-1], AssistantMessage)


def test_one_call_at_a_time(server: ProviderServer, model: ChatModel, row: Row, way: Way) -> None:
    response = way(model, "Hello", tools=[clock], parallel_tool_calls=False).response
    assert bool(response.warnings) is not row.parallel
