"""Whole calls with caching: what arrives at the provider, what the response tells, and what is remembered."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import warnings
from typing import Any, cast

import pytest

from aiclient import AssistantMessage, Client, SystemMessage, UserMessage
from aiclient.cache import CacheBelowMinimumWarning, CacheConfig
from aiclient.cache.planning import cached, row_of
from aiclient.core.flow import Now
from aiclient.core.messages import Message
from aiclient.core.requests import GenerateOptions, GenerateRequest
from aiclient.providers.base import Provider
from aiclient.registry.info import model_info
from aiclient.testing import ProviderServer, Turn
from aiclient.testing.script import TokenCount
from aiclient_generated.anthropic.manifest import MANIFEST
from tests.unit.cache.prompts import LONG, TOOLS

CACHED = Turn(text="yes", tokens=TokenCount(input=2000, output=10, cache_read=1500, cache_write=200))


def sent(server: ProviderServer) -> dict[str, Any]:
    """Return the last body that arrived."""
    return cast("dict[str, Any]", server.requests[-1].json)


def test_a_call_tells_what_the_cache_did(server: ProviderServer, client: Client) -> None:
    server.script([CACHED])
    response = client.chat("claude-opus-5-5").generate("q", system=LONG, cache=True)
    assert sent(server)["system"][0]["cache_control"] == {"type": "ephemeral"}
    report = response.cache
    assert response.cache_hit
    assert (report.hit, report.read_tokens, report.hit_ratio) == (True, 1500, 0.75)
    assert [point.where for point in report.breakpoints] == ["system"]
    assert report.saved_usd is not None
    assert "breakpoints: system" in response.explain()


@pytest.mark.parametrize("stream", [False, True])
def test_every_way_to_ask(server: ProviderServer, client: Client, stream: bool) -> None:
    async def ask() -> Any:
        model = client.chat("claude-opus-5-5", system=LONG, cache="1h")
        if not stream:
            return await model.generate_async("q")
        async with model.stream_async("q") as events:
            return [event async for event in events] and events.response

    server.script([CACHED])
    response = asyncio.run(ask())
    assert sent(server)["system"][0]["cache_control"] == {"type": "ephemeral", "ttl": "1h"}
    assert response.cache.breakpoints[0].ttl == "1h"
    assert response.cache.read_tokens == 1500


def test_a_call_wins_over_its_model_and_the_model_over_its_client(
    server: ProviderServer, client: Client
) -> None:
    model = client.chat("claude-opus-5-5", system=LONG, cache="1h")
    server.script([CACHED] * 5)
    base: Any = {"anthropic_base_url": server.base_url("anthropic"), "anthropic_api_key": "sk-fake-not-a-key"}
    for made in (Client(cache="1h", **base), Client(defaults={"cache": "5m"}, cache="1h", **base)):
        made.chat("claude-opus-5-5", system=LONG).generate("q")
        assert sent(server)["system"][0]["cache_control"]["ttl"] == "1h"
    Client(cache="1h", **base).chat("claude-opus-5-5", system=LONG, cache="5m").generate("q")
    assert sent(server)["system"][0]["cache_control"]["ttl"] == "5m"
    model.generate("q", cache="5m")
    assert sent(server)["system"][0]["cache_control"]["ttl"] == "5m"
    model.generate("q", cache=False)
    assert sent(server)["system"] == LONG


def test_the_second_turn_names_the_answer_before(server: ProviderServer, client: Client) -> None:
    for name, field in (("claude-opus-5-5", "diagnostics"), ("gpt-5.6-sol", "prompt_cache_options")):
        server.script([CACHED] * 2)
        model = client.chat(name, system=LONG, cache=True)
        first = model.generate("q")
        model.generate([UserMessage("q"), first.message, UserMessage("more")])
        assert first.id is not None
        assert first.id in sent(server)[field].values()


def test_run_tools_marks_each_step(server: ProviderServer, client: Client) -> None:
    server.script([CACHED])
    response = client.chat("claude-opus-5-5", system=LONG, cache=True).run_tools("q", tools=TOOLS)
    assert [tool["name"] for tool in sent(server)["tools"]] == ["ask", "walk"]
    assert sent(server)["cache_control"] == {"type": "ephemeral"}
    assert [point.where for point in response.cache.breakpoints] == ["tools", "system", "conversation"]


def test_too_short_is_told_before_it_is_paid(server: ProviderServer, client: Client) -> None:
    server.script([Turn(text="yes"), Turn(text="no"), Turn(text="no")])
    model = client.chat("claude-opus-5-5")
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        response = model.generate("q", system="You help.", cache=True)
        model.generate("q", system="You help.", cache=True)
        quiet = model.generate("q", system="You help.", cache="auto")
    found = [each.message for each in heard if isinstance(each.message, CacheBelowMinimumWarning)]
    assert [(warning.minimum, warning.model) for warning in found] == [(512, "claude-opus-5-5")]
    assert str(found[0]) in response.warnings
    assert response.cache.below_minimum is True
    assert response.cache.miss_reason == "below_minimum"
    assert quiet.warnings == ()
    assert quiet.cache.breakpoints == ()


def test_explicit_marks_need_no_keyword(server: ProviderServer, client: Client) -> None:
    server.script([CACHED])
    marked = SystemMessage(LONG, cache_control="ephemeral")
    response = client.chat("claude-opus-5-5").generate([marked, UserMessage("q")])
    assert "diagnostics" not in sent(server)
    assert [point.where for point in response.cache.breakpoints] == ["system"]


def test_preview_shows_the_same_and_remembers_nothing(server: ProviderServer, client: Client) -> None:
    server.script([CACHED])
    model = client.chat("claude-opus-5-5", system=LONG, cache="auto")
    shown = model.preview("q").request.json()
    model.generate("q")
    assert shown == sent(server)


class _Known:
    """A provider that says how it caches, and nothing else."""

    name = "anthropic"
    cache_row = MANIFEST.caching[""]


class _Owner:
    """A client."""


def run_at(moment: float, owner: object, setting: Any) -> GenerateRequest:
    """Plan one call at a moment."""
    said: list[Message] = [SystemMessage(LONG), UserMessage("q"), AssistantMessage("a"), UserMessage("more")]
    request = GenerateRequest(
        provider="anthropic",
        model="claude-opus-5-5",
        info=model_info("anthropic", "claude-opus-5-5"),
        messages=tuple(said),
        options=GenerateOptions(cache=setting),
    )
    flow = cached(request, cast(Provider, _Known()), owner)
    try:
        assert isinstance(next(flow), Now)
        flow.send(moment)
    except StopIteration as ended:
        return cast(GenerateRequest, ended.value)
    raise AssertionError("the flow wants more")


def lifetime(request: GenerateRequest) -> tuple[str | None, str]:
    """Return the lifetime of the conversation, and why it was taken."""
    caching = request.options.caching
    assert caching is not None
    return caching.control.ttl if caching.control else "none", caching.notes[0]


@pytest.mark.parametrize(("gap", "ttl"), [(20.0, "5m"), (900.0, "1h"), (90_000.0, "none")])
def test_auto_takes_the_lifetime_that_pays_by_the_gaps_it_saw(gap: float, ttl: str) -> None:
    owner = _Owner()
    assert lifetime(run_at(0.0, owner, "auto"))[1].startswith("lifetime auto: 5m, the usual one")
    for number in range(1, 5):
        run_at(number * gap, owner, CacheConfig(ttl="auto") if number % 2 else "auto")
    request = run_at(5 * gap, owner, "auto")
    found, why = lifetime(request)
    assert found == ttl
    assert f"5 gaps of {gap:.0f} s" in why


def test_auto_starts_anew_for_another_client() -> None:
    for _ in range(3):
        run_at(0.0, _Owner(), "auto")
    assert "no earlier call" in lifetime(run_at(900.0, _Owner(), "auto"))[1]


def test_a_provider_that_says_nothing_is_unknown() -> None:
    assert row_of(cast(Provider, _Owner())) is None


def test_a_plain_call_loads_nothing_of_it() -> None:
    program = (
        "import sys\n"
        "from aiclient import Client\n"
        "from aiclient.testing import ProviderServer\n"
        "from tests.unit.loopback import connected\n"
        "with ProviderServer() as server, connected(server) as client:\n"
        "    client.chat('claude-opus-5-5').generate('q', system='s')\n"
        "print(sorted(n for n in sys.modules if n.startswith(('aiclient.cache', 'aiclient.core.caching'))))\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"
