"""The typed OpenAI client against a server that fails at random: no failure goes unnamed."""

from __future__ import annotations

from collections import Counter

import pytest

from aiclient.core.errors import AIClientError, RateLimitError
from aiclient_generated.openai import OpenAI
from tests.live.process import Counterpart

pytestmark = pytest.mark.live

CALLS = 60
SAID = "Hello there, how can I help you today?"


def describe(error: AIClientError) -> str:
    """Check what an error says and return its name."""
    assert str(error)
    if isinstance(error, RateLimitError):
        assert error.status == 429
        assert error.retry_after is not None
    return type(error).__name__


def ask(client: OpenAI) -> str:
    """Ask once and return the name of what came of it."""
    try:
        answer = client.chat.completions.create(
            model="gpt-4o-mini",
            messages=[{"role": "user", "content": "hello"}],
            options={"max_retries": 0, "timeout": 30},
        )
    except AIClientError as error:
        return describe(error)
    assert answer.choices[0].message.content == SAID
    return "answered"


def test_every_failure_has_its_class(chaotic_aimock: Counterpart) -> None:
    with OpenAI(api_key="sk-fake-not-a-key", base_url=f"{chaotic_aimock}/v1") as client:
        outcomes = Counter(ask(client) for _ in range(CALLS))
    # Half are limited; that none of sixty is, or that none gets through, is beyond chance.
    assert outcomes["RateLimitError"] > 0
    assert outcomes["answered"] > 0
    transport = {"ConnectFailedError", "StreamInterruptedError", "TransportError"}
    assert set(outcomes) <= {"answered", "RateLimitError", "DecodeError", *transport}
