"""Caches that are filled ahead: what is sent, what it says, and that the first question finds it."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from aiclient import AssistantMessage, ChatResponse, Client, Middleware, SystemMessage, UserMessage
from aiclient.cache import CacheConfig, Prewarmed
from aiclient.core.errors import RateLimitError, UnsupportedFeatureError
from aiclient.core.flow import Flow
from aiclient.core.messages import Message
from aiclient.core.middleware import GenerateHandler
from aiclient.core.requests import GenerateRequest
from aiclient.testing import ProviderServer, rate_limited
from tests.unit.cache.objects import BIG, MODEL, alive, body, steps
from tests.unit.cache.prompts import LONG, TOOLS
from tests.unit.loopback import provider_options

OPUS, SOL = "claude-opus-5-5", "gpt-5.6-sol"
KEPT = CacheConfig(explicit=True)


@pytest.fixture
def server() -> Iterator[ProviderServer]:
    with ProviderServer(cache=True) as running:
        yield running


def fill(client: Client, way: str, *given: Any, **more: Any) -> Prewarmed:
    """Fill a cache in one of the two ways."""
    if way == "blocking":
        return client.prewarm(*given, **more)
    return asyncio.run(client.prewarm_async(*given, **more))


WAYS = pytest.mark.parametrize("way", ["blocking", "awaited"])


@WAYS
@pytest.mark.parametrize(("name", "setting"), [(OPUS, None), (OPUS, "1h"), (SOL, None), (SOL, "12h")])
def test_the_first_question_finds_it(
    server: ProviderServer, client: Client, way: str, name: str, setting: Any
) -> None:
    done = fill(client, way, name, system=BIG, tools=TOOLS, cache=setting)
    assert done.sent
    assert done.response.text == ""
    assert done.usage.output_tokens == 0
    written = sum(done.cache.write_tokens.values())
    assert written > 4000
    assert done.cache.saved_usd is not None
    assert done.cache.saved_usd < 0
    assert done.cost is not None
    assert done.cost > Decimal(0)
    assert "written" in done.explain()
    first = client.chat(name).generate("q", system=BIG, tools=TOOLS, cache=setting or True)
    assert first.cache_hit
    assert first.cache.read_tokens == written


@pytest.mark.parametrize("name", [OPUS, SOL])
def test_turns_that_are_known_are_written_too(client: Client, name: str) -> None:
    known: list[Message] = [
        SystemMessage("Be brief."),
        UserMessage(BIG),
        AssistantMessage("I have read it."),
        UserMessage("What is it about?"),
    ]
    done = client.prewarm(name, prompt=known)
    first = client.chat(name).generate(known, cache=True)
    assert first.cache.read_tokens == sum(done.cache.write_tokens.values())


def test_anthropic_is_asked_for_no_token(server: ProviderServer, client: Client) -> None:
    client.prewarm(OPUS, system=LONG, tools=TOOLS)
    asked = body(server)
    assert asked["max_tokens"] == 0
    assert asked["messages"] == [{"role": "user", "content": "."}]
    assert "cache_control" not in asked, "what no later prompt has is not marked"
    assert asked["system"][0]["cache_control"] == {"type": "ephemeral"}
    assert "thinking" not in asked


def test_openai_is_told_to_fill_only(server: ProviderServer, client: Client) -> None:
    done = client.prewarm(SOL, system=LONG)
    asked = body(server)
    assert asked["prompt_cache_options"]["prewarm"] is True
    assert asked["prompt_cache_key"].startswith("aiclient-")
    client.chat(SOL, system=LONG, cache=True).generate("q")
    assert body(server)["prompt_cache_key"] == asked["prompt_cache_key"]
    assert "prompt_cache_options" not in body(server)
    assert [point.where for point in done.cache.breakpoints] == ["system"]


def test_marks_of_the_callers_own_need_no_setting(server: ProviderServer, client: Client) -> None:
    marked = SystemMessage(BIG, cache_control="ephemeral")
    done = client.prewarm(OPUS, prompt=[marked, UserMessage("q")])
    assert "diagnostics" not in body(server)
    assert client.chat(OPUS).generate([marked, UserMessage("q")]).cache.read_tokens == sum(
        done.cache.write_tokens.values()
    )


@WAYS
def test_gemini_makes_an_object_where_one_is_asked_for(
    server: ProviderServer, client: Client, way: str
) -> None:
    done = fill(client, way, MODEL, system=BIG, cache=KEPT)
    assert steps(server) == ["make"]
    assert done.sent
    stored = done.cache.stored
    assert stored is not None
    assert (stored.made, stored.token_hours) == (True, stored.tokens)
    assert done.usage.total_tokens == 0
    first = client.chat(MODEL, system=BIG, cache=KEPT).generate("q")
    assert steps(server) == ["make", "generate"]
    assert first.cache.read_tokens == stored.tokens
    client.close()
    assert alive(server) == []


def test_gemini_keeps_turns_up_to_a_mark(server: ProviderServer, client: Client) -> None:
    book = UserMessage(BIG, cache_control="ephemeral")
    assert client.prewarm(MODEL, prompt=[book], cache=KEPT).cache.stored
    first = client.chat(MODEL, cache=KEPT).generate([book, UserMessage("q")])
    assert steps(server) == ["make", "generate"]
    assert first.cache_hit


@pytest.mark.parametrize(
    ("name", "setting", "why"),
    [
        ("gpt-4.1", None, "fills no cache ahead with gpt-4.1"),
        ("grok-4.7", None, "fills no cache ahead"),
        ("ollama:qwen3", None, "nobody knows|fills no cache ahead"),
        ("groq:openai/gpt-oss-120b", None, "fills no cache ahead"),
        (MODEL, None, "only CacheConfig"),
        (MODEL, "1h", "only CacheConfig"),
        (OPUS, False, "nothing is marked"),
    ],
)
@WAYS
def test_who_cannot_is_not_asked(server: ProviderServer, way: str, name: str, setting: Any, why: str) -> None:
    options = provider_options(server)
    for policy, warned in (("drop", False), ("warn", True)):
        with Client(on_unsupported=policy, **options) as client:  # type: ignore[arg-type]
            done = fill(client, way, name, system=BIG, cache=setting)
        assert not done.sent
        assert any("nothing was sent" in note for note in done.cache.ignored)
        assert bool(done.warnings) is warned
        assert done.cost is None
    with (
        Client(on_unsupported="error", **options) as client,
        pytest.raises(UnsupportedFeatureError, match=f"prewarm cannot be sent: .*({why})"),
    ):
        fill(client, way, name, system=BIG, cache=setting)
    assert server.requests == []


def test_chat_completions_of_openai_fill_nothing(server: ProviderServer, client: Client) -> None:
    assert not client.prewarm(SOL, system=BIG, api="chat").sent
    assert server.requests == []


def test_what_is_refused_is_told(server: ProviderServer, client: Client) -> None:
    with pytest.warns(UserWarning, match="caches nothing below"):
        done = client.prewarm(MODEL, system="You help.", cache=KEPT)
    assert not done.sent
    assert "too small" in done.cache.ignored[-1]
    assert any("too small" in text for text in done.warnings)


def test_it_passes_every_layer_and_is_retried(server: ProviderServer, client: Client) -> None:
    seen: list[str] = []

    class Watch(Middleware):
        def generate(self, request: GenerateRequest, call_next: GenerateHandler) -> Flow[ChatResponse]:
            seen.append(request.model)
            return (yield from call_next(request))

    client.add_middleware(Watch())
    server.fault(rate_limited(seconds=0.01))
    done = client.prewarm(OPUS, system=BIG)
    assert seen == [OPUS]
    assert [type(attempt.error) for attempt in done.response.attempts] == [RateLimitError, type(None)]


def test_defaults_of_the_client_count(server: ProviderServer) -> None:
    with Client(
        defaults={"system": BIG, "cache": "1h"}, default_model=OPUS, **provider_options(server)
    ) as client:
        done = client.prewarm()
        assert set(done.cache.write_tokens) == {"1h"}
        assert client.chat().generate("q").cache_hit


def test_both_ways_take_the_same() -> None:
    ways = (Client.prewarm, Client.prewarm_async)
    signatures = [inspect.signature(way) for way in ways]
    assert signatures[0] == signatures[1]
    kinds = {parameter.kind for parameter in signatures[0].parameters.values()}
    assert inspect.Parameter.VAR_KEYWORD not in kinds
    assert list(signatures[0].parameters)[:6] == ["self", "model", "prompt", "system", "tools", "cache"]
