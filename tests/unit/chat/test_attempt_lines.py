"""A line in the log for each attempt, however it ends and through whichever door it came."""

from __future__ import annotations

import asyncio
import logging

import pytest

from aiclient import Client
from aiclient.core.errors import ConfigurationError, ProviderError, StreamInterruptedError
from aiclient.testing import Cut, ErrorStatus, ProviderServer, rate_limited
from tests.unit.loopback import KEY


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Return what is logged, from debug on."""
    caplog.set_level(logging.DEBUG, "aiclient")
    return caplog


def _told(lines: pytest.LogCaptureFixture) -> list[str]:
    """Return the lines without what changes from run to run."""
    messages = [record.getMessage() for record in lines.records if record.name == "aiclient"]
    assert KEY not in "".join(messages)
    return [message.partition(" in ")[0] for message in messages]


def test_answers_and_failures(
    server: ProviderServer, client: Client, lines: pytest.LogCaptureFixture
) -> None:
    server.fault(rate_limited(milliseconds=1))
    client.embed("Hi", model="text-embedding-3-small")
    server.fault(Cut(after=3, reset=True))
    with pytest.raises(StreamInterruptedError):
        list(client.chat("gpt-5.5").stream("Hi"))
    assert _told(lines) == [
        "openai:text-embedding-3-small attempt 1 failed with RateLimitError",
        "openai:text-embedding-3-small attempt 2 answered",
        "openai:gpt-5.5 attempt 1 failed with StreamInterruptedError",
    ]


def test_streams_that_were_left(client: Client, lines: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        async with model.stream_async("Hi") as stream:
            async for _ in stream:
                break

    model = client.chat("gpt-5.5")
    with model.stream("Hi") as stream:
        next(stream)
    asyncio.run(main())
    assert _told(lines) == ["openai:gpt-5.5 attempt 1 was left before its end"] * 2


def test_what_was_never_sent_is_no_attempt(client: Client, lines: pytest.LogCaptureFixture) -> None:
    with pytest.raises(ConfigurationError):
        client.chat("ollama:..", api_version="v9").generate("Hi")
    assert _told(lines) == []


def test_typed_calls_and_lists(
    server: ProviderServer, client: Client, lines: pytest.LogCaptureFixture
) -> None:
    server.fault(rate_limited(milliseconds=1))
    client.provider("openai").models.list()
    list(client.provider("openai").responses.create(model="gpt-5.5", input="Hi", stream=True))
    server.fault(ErrorStatus(400, "No."))
    with pytest.raises(ProviderError):
        client.chat("claude-sonnet-5-5").count_tokens("Hi")
    assert _told(lines) == [
        "openai:v1/models.list attempt 1 failed with RateLimitError",
        "openai:v1/models.list attempt 2 answered",
        "openai:v1/responses.create attempt 1 answered",
        "anthropic:v1/messages.count_tokens attempt 1 failed with InvalidRequestError",
    ]
