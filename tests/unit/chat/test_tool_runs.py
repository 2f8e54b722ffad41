"""Runs of tools: asked, called side by side, told, until there is an answer."""

from __future__ import annotations

import asyncio
import pickle
from threading import Barrier

import pytest

from aiclient import ChatResponse, Client, tool
from aiclient.core.errors import (
    ConfigurationError,
    RateLimitError,
    StepLimitError,
    ToolError,
    ToolFailedError,
)
from aiclient.core.messages import ToolMessage
from aiclient.testing import ErrorStatus, ProviderServer, ToolUse, Turn
from aiclient.testing.script import TokenCount
from tests.unit.loopback import MODELS, connected

PROVIDERS = list(MODELS)


@tool
def weather(city: str) -> str:
    """Tell the weather.

    Args:
        city: Name of the city.
    """
    return f"sunny in {city}"


async def clock(zone: str = "UTC") -> dict[str, str]:
    """Tell the time."""
    await asyncio.sleep(0)
    return {"zone": zone, "time": "12:00"}


def broken() -> str:
    """Fail."""
    raise ValueError("no luck")


def script(server: ProviderServer, *turns: Turn, provider: str = "openai") -> None:
    server.script(list(turns), provider=provider)


def results(response: ChatResponse) -> list[ToolMessage]:
    return [message for message in response.messages if isinstance(message, ToolMessage)]


CALLS = Turn(
    tools=[ToolUse("weather", {"city": "Paris"}), ToolUse("clock", {})], tokens=TokenCount(input=10, output=5)
)
DONE = Turn(text="Sunny, noon.", tokens=TokenCount(input=30, output=7))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_tools_are_run_until_there_is_an_answer(
    server: ProviderServer, client: Client, provider: str
) -> None:
    script(server, CALLS, DONE, CALLS, DONE, provider=provider)
    model = client.chat(MODELS[provider], tools=[weather, clock])

    async def awaited() -> ChatResponse:
        return await model.run_tools_async("How is it?")

    for response in (model.run_tools("How is it?"), asyncio.run(awaited())):
        assert response.text == "Sunny, noon."
        assert [len(step.tool_calls) for step in response.steps] == [2, 0]
        assert (response.usage.input_tokens, response.usage.output_tokens) == (40, 12)
        assert [message.role for message in response.messages] == [
            *("user", "assistant", "tool", "tool", "assistant")
        ]
        told = results(response)
        assert [message.name for message in told] == ["weather", "clock"]
        assert told[0].text == "sunny in Paris" and "12:00" in told[1].text
        assert len(response.attempts) == 2
        if provider != "ollama":
            assert response.cost == sum(step.cost or 0 for step in response.steps)
    assert len(server.requests) == 4


def test_the_conversation_can_be_continued(server: ProviderServer, client: Client) -> None:
    script(server, CALLS, DONE, Turn(text="Bye."))
    model = client.chat("gpt-5.5")
    first = model.run_tools("How is it?", tools=[weather, clock], system="Be brief.")
    assert model.generate(first.messages).text == "Bye."
    assert server.requests[-1].fields["instructions"] == "Be brief."


def test_calls_of_one_answer_run_side_by_side(server: ProviderServer, client: Client) -> None:
    barrier = Barrier(2, timeout=10)

    def meet(number: int) -> str:
        """Meet."""
        barrier.wait()
        return str(number)

    script(server, Turn(tools=[ToolUse("meet", {"number": 1}), ToolUse("meet", {"number": 2})]), DONE)
    response = client.chat("gpt-5.5").run_tools("Meet.", tools=[meet])
    assert [message.text for message in results(response)] == ["1", "2"]


@pytest.mark.parametrize(
    ("use", "words"),
    [
        (ToolUse("broken", {}), "failed with ValueError: no luck"),
        (ToolUse("weather", {"town": "Paris"}), "Correct them and call it again"),
        (ToolUse("wether", {"city": "Paris"}), "did you mean 'weather'"),
    ],
)
def test_the_model_is_told_what_went_wrong(
    server: ProviderServer, client: Client, use: ToolUse, words: str
) -> None:
    script(server, Turn(tools=[use]), DONE, Turn(tools=[use]))
    model = client.chat("gpt-5.5", tools=[weather, broken])
    (told,) = results(model.run_tools("Go."))
    assert told.is_error and words in told.text
    with pytest.raises(ToolError) as caught:
        model.run_tools("Go.", on_tool_error="raise")
    assert caught.value.partial is not None and len(caught.value.partial.steps) == 1


def test_what_a_tool_raised_is_the_cause(server: ProviderServer, client: Client) -> None:
    script(server, Turn(tools=[ToolUse("broken", {})]))
    with pytest.raises(ToolFailedError) as caught:
        client.chat("gpt-5.5").run_tools("Go.", tools=[broken], on_tool_error="raise")
    assert isinstance(caught.value.__cause__, ValueError)


def test_steps_are_limited_and_nothing_is_lost(server: ProviderServer, client: Client) -> None:
    again = Turn(tools=[ToolUse("weather", {"city": "Paris"})], tokens=TokenCount(input=10, output=5))
    script(server, again, again, again)
    with pytest.raises(StepLimitError, match="still wants weather after 3 steps; raise max_steps") as caught:
        client.chat("gpt-5.5").run_tools("Go.", tools=[weather], max_steps=3)
    partial = caught.value.partial
    assert partial is not None
    assert len(partial.steps) == 3 and partial.usage.input_tokens == 30
    assert len(partial.messages) == 6
    copy = pickle.loads(pickle.dumps(caught.value))
    assert copy.partial == partial and copy.message == caught.value.message


def test_an_error_on_the_way_keeps_what_was_done(server: ProviderServer) -> None:
    script(server, CALLS)
    with connected(server, max_retries=0) as client:

        def fail_next() -> str:
            """Break the provider."""
            server.fault(ErrorStatus(429, "Slow down."))
            return "ok"

        server.script([Turn(tools=[ToolUse("fail_next", {})])])
        model = client.chat("gpt-5.5", tools=[weather, clock, fail_next])
        with pytest.raises(RateLimitError) as caught:
            model.run_tools("Go.")
    assert caught.value.partial is not None and len(caught.value.partial.steps) >= 1


def test_a_forced_choice_holds_for_the_first_step_only(server: ProviderServer, client: Client) -> None:
    script(server, CALLS, DONE)
    client.chat("gpt-5.5").run_tools("Go.", tools=[weather, clock], tool_choice="required")
    first, second = server.requests
    assert first.fields["tool_choice"] == "required"
    assert "tool_choice" not in second.fields


def test_there_is_at_least_one_step(client: Client) -> None:
    with pytest.raises(ConfigurationError, match="asked at least once"):
        client.chat("gpt-5.5").run_tools("Go.", tools=[weather], max_steps=0)


def test_an_answer_without_calls_ends_at_once(server: ProviderServer, client: Client) -> None:
    script(server, DONE)
    response = client.chat("gpt-5.5").run_tools("Go.", tools=[weather])
    assert len(response.steps) == 1 and response.messages[-1].text == "Sunny, noon."
    assert "step 1: answered" in response.explain()
