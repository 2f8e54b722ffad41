"""The facade's caching against the rules of the providers: never refused, found again, filled anew."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aiclient import Client, SystemMessage, UserMessage
from aiclient.cache import CacheConfig
from aiclient.core.messages import Message
from aiclient.core.parts import CacheControl, Text
from aiclient.testing import ProviderServer
from aiclient.testing.prompt_cache import PromptCache
from tests.unit.testing.caching import LONG

MODELS = ("claude-opus-5-5", "gpt-6.1-sol", "gpt-4.1", "gemini-3.8-flash", "grok-4.7")
LIFETIMES = st.sampled_from([None, "5m", "30m", "1h", "12h"])
SETTINGS = st.sampled_from([None, True, False, "auto", "5m", "30m", "1h", "12h"])


@pytest.fixture(scope="module")
def server() -> Iterator[ProviderServer]:
    with ProviderServer(cache=PromptCache(clock=lambda: 0.0)) as running:
        yield running


@pytest.fixture(scope="module")
def client(server: ProviderServer) -> Iterator[Client]:
    key = "sk-fake-not-a-key"
    with Client(
        openai_api_key=key,
        anthropic_api_key=key,
        google_api_key=key,
        xai_api_key=key,
        openai_base_url=server.base_url("openai"),
        anthropic_base_url=server.base_url("anthropic"),
        google_base_url=server.base_url("google"),
        xai_base_url=server.base_url("xai"),
    ) as made:
        yield made


@st.composite
def conversations(draw: st.DrawFn) -> list[Message]:
    """Draw a conversation in which anything may be marked, for any lifetime."""

    def said() -> list[Text]:
        marks = draw(st.lists(st.none() | LIFETIMES.map(_control), min_size=1, max_size=4))
        return [Text(f"part {at} of {len(marks)}", cache_control=mark) for at, mark in enumerate(marks)]

    system = SystemMessage([Text(LONG * 3), *said()])
    return [system, *(UserMessage(said()) for _ in range(draw(st.integers(1, 4))))]


def _control(ttl: str | None) -> CacheControl:
    return CacheControl(cast("Any", ttl))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(conversations(), SETTINGS, st.sampled_from(MODELS))
def test_whatever_is_marked_no_provider_refuses_it(
    client: Client, talk: list[Message], setting: Any, model: str
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        response = client.chat(model, max_tokens=20).generate(talk, cache=setting)
    usage = response.usage
    assert usage.cache_read_tokens + usage.cache_write_tokens <= usage.input_tokens


@pytest.mark.parametrize("model", MODELS)
def test_a_growing_conversation_is_read_from_the_cache_up_to_its_last_end(
    client: Client, server: ProviderServer, model: str
) -> None:
    server.reset()
    talk: list[Message] = [SystemMessage(LONG * 3)]
    chat = client.chat(model, max_tokens=20, cache=True)
    before = 0
    for turn in range(12):
        # More blocks at a time than Anthropic looks back over.
        parts = [Text(f"line {number} of question {turn}") for number in range(1 if turn % 3 else 25)]
        talk.append(UserMessage(parts))
        response = chat.generate(talk)
        talk.append(response.message)
        if turn > 1:
            assert response.usage.cache_read_tokens >= before - 128, turn
        before = response.usage.input_tokens


def test_a_cache_that_was_filled_ahead_is_found(client: Client, server: ProviderServer) -> None:
    for model in ("claude-opus-5-5", "gpt-6.1-sol"):
        server.reset()
        system = LONG * 2
        client.prewarm(model, system=system)
        first = client.chat(model, system=system, max_tokens=20, cache=True).generate("And?")
        assert [use.read > 0 for use in server.cache.uses] == [False, True]
        assert first.usage.cache_read_tokens == sum(server.cache.uses[0].writes.values())


def test_a_cached_content_that_vanished_is_made_again(client: Client, server: ProviderServer) -> None:
    server.reset()
    config = CacheConfig(explicit=True, ttl="1h")
    chat = client.chat("gemini-3.8-flash", system=LONG * 4, cache=config)
    reads = [chat.generate("And?").usage.cache_read_tokens for _ in range(2)]
    (stored,) = server.cache.stored.values()
    assert reads == [stored.tokens] * 2
    stored.end = server.cache.now()
    assert chat.generate("And?").usage.cache_read_tokens == stored.tokens
    assert len(server.cache.stored) == 2
