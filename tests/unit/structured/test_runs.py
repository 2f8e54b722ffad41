"""Runs of tools whose last answer has a type."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from aiclient import Client
from aiclient.core.errors import StructuredOutputError
from aiclient.testing import ProviderServer, ToolUse


class Weather(BaseModel):
    """What is known of the weather."""

    celsius: float


def measure(city: str) -> float:
    """Measure the temperature in a city."""
    return 21.5 if city == "Oslo" else 0.0


CALL = ToolUse("measure", {"city": "Oslo"})
GOOD, BAD = '{"celsius": 21.5}', '{"celsius": "warm"}'


def test_the_last_answer_is_parsed(server: ProviderServer, client: Client) -> None:
    server.script([CALL, GOOD])
    response = client.chat("gpt-5.5").run_tools("?", tools=[measure], response_model=Weather)
    assert response.parsed == Weather(celsius=21.5)
    assert [message.role for message in response.messages] == ["user", "assistant", "tool", "assistant"]
    formats = [request.fields["text"] for request in server.requests]
    assert formats[0] == formats[1] != {}, "each step asks for the type"


def test_the_last_answer_is_repaired_and_paid(server: ProviderServer, client: Client) -> None:
    server.script([CALL, BAD, GOOD])
    response = client.chat("gpt-5.5").run_tools("?", tools=[measure], response_model=Weather)
    assert response.parsed.celsius == 21.5
    assert len(response.steps) == 2 and len(response.steps[1].steps) == 2
    assert response.usage.total_tokens == sum(step.usage.total_tokens for step in response.steps)
    assert response.cost == sum(step.cost or 0 for step in response.steps)
    assert [attempt.error is None for attempt in response.attempts] == [True, False, True]
    assert len(response.messages) == 4, "what went wrong on the way is no part of the conversation"


def test_a_run_that_fails_keeps_what_came(server: ProviderServer, client: Client) -> None:
    server.script([CALL, BAD, BAD])
    with pytest.raises(StructuredOutputError) as caught:
        client.chat("gpt-5.5").run_tools("?", tools=[measure], response_model=Weather)
    error = caught.value
    assert (error.reason, error.tries, error.text) == ("invalid", 2, BAD)
    assert error.partial is not None and len(error.partial.steps) == 2
    assert error.usage is not None
    assert error.partial.usage.total_tokens > error.usage.total_tokens, "the first step counts too"
