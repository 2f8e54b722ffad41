"""What becomes of caching where a provider has less than was asked for: it works, and the response tells."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, cast

import pytest

from aiclient import AssistantMessage, Client, SystemMessage, ToolMessage, UserMessage
from aiclient.cache import CacheConfig
from aiclient.cache.boundaries import planned
from aiclient.cache.lifetimes import Seen
from aiclient.core.parts import CacheControl, Text, ToolCall
from aiclient.core.requests import GenerateOptions, GenerateRequest
from aiclient.core.tools import Tool
from aiclient.registry.info import model_info
from aiclient.testing import ProviderServer, ToolUse, Turn
from aiclient_generated.openai.manifest import MANIFEST
from tests.unit.cache.prompts import LONG

pytestmark = pytest.mark.filterwarnings("ignore::aiclient.core.caching.CacheBelowMinimumWarning")


@pytest.mark.parametrize(
    ("model", "told", "sent"),
    [
        ("ollama:llama3", "cache: ollama knows no caching of prompts that can be asked for", False),
        ("gpt-5-chat-latest", "cache: openai caches no prompts of gpt-5-chat-latest", False),
        ("gemini-3.8-flash", "google finds what is repeated by itself, and takes no breakpoints", True),
        ("groq:openai/gpt-oss-120b", "groq finds what is repeated by itself, and takes no breakpoints", True),
        ("gpt-4.1", "openai finds what is repeated by itself, and takes no breakpoints", True),
        ("openai:new-model", "nobody knows whether new-model takes breakpoints", True),
    ],
)
def test_a_model_without_breakpoints(client: Client, model: str, told: str, sent: bool) -> None:
    for setting in (True, "auto", "1h", CacheConfig(system=False)):
        report = client.chat(model, system=LONG).generate("q", cache=cast(Any, setting)).cache
        found = report.notes if sent else report.ignored
        assert any(note.startswith(told) for note in found), (setting, report)
        assert report.breakpoints == ()
    assert client.chat(model, system=LONG).generate("q").cache.notes == ()


def test_a_retention_is_sent_only_where_prompts_are_cached(server: ProviderServer, client: Client) -> None:
    for model, retention in (("gpt-4.1", "in_memory"), ("gpt-5.5", "24h"), ("gpt-5-chat-latest", None)):
        client.chat(model, system=LONG).generate("q", cache="1h")
        assert cast(Any, server.requests[-1].json).get("prompt_cache_retention") == retention


def test_a_key_where_nobody_routes_by_one(client: Client) -> None:
    mine = CacheConfig(key="mine")
    assert client.chat("claude-opus-5-5").generate("q", cache=mine).cache.ignored == (
        "key: anthropic routes by none",
    )
    assert client.chat("grok-4.7").generate("q", cache=mine).cache.ignored == ()


@pytest.mark.parametrize("cache", [True, "12h", "auto", False, CacheConfig(conversation=False)])
@pytest.mark.parametrize("api", ["responses", "chat"])
def test_the_older_field_of_the_callers_own_goes_alone(cache: Any, api: Any) -> None:
    older = {"prompt_cache_retention": "24h"}
    with ProviderServer(cache=True) as server:
        client = Client(openai_base_url=server.base_url("openai"), openai_api_key="sk-fake-not-a-key")
        model = client.chat("gpt-5.6-sol", api=api, cache=cache, provider_options=older)
        first = model.generate([SystemMessage(LONG), UserMessage("q")])
        model.generate([SystemMessage(LONG), UserMessage("q"), first.message, UserMessage("and?")])
        for request in server.requests:
            body = cast("dict[str, Any]", request.json)
            assert (body["prompt_cache_retention"], "prompt_cache_options" in body) == ("24h", False)


def test_nothing_is_filled_ahead_beside_the_older_field(server: ProviderServer, client: Client) -> None:
    older = {"prompt_cache_retention": "24h"}
    done = client.prewarm("gpt-5.6-sol", system=LONG, provider_options=older)
    assert not done.sent
    assert not server.requests
    assert any("goes with no options of the cache" in note for note in done.cache.ignored)


def test_points_are_told_with_the_lifetime_of_the_request(server: ProviderServer, client: Client) -> None:
    report = client.chat("gpt-5.6-sol", system=LONG).generate("q", cache="12h").cache
    assert [(point.where, point.ttl) for point in report.breakpoints] == [("system", "12h")]
    body = cast(Any, server.requests[-1].json)
    assert body["prompt_cache_options"]["ttl"] == "12h"
    assert body["input"][0]["content"][0]["prompt_cache_breakpoint"] == {"mode": "explicit"}
    marked = SystemMessage(LONG, cache_control=CacheControl("30m"))
    report = client.chat("gpt-5.6-sol").generate([marked, UserMessage("q")]).cache
    assert [point.ttl for point in report.breakpoints] == ["30m"]


def test_many_short_prompts_are_no_long_one() -> None:
    with ProviderServer(cache=True) as server:
        server.script([*[Turn(tools=[ToolUse("ask", {"to": "Ann"})])] * 7, Turn(text="done")])
        client = Client(
            anthropic_base_url=server.base_url("anthropic"), anthropic_api_key="sk-fake-not-a-key"
        )
        ask = Tool(_answer, name="ask")
        model = client.chat("claude-haiku-4-5", system="Be short. " * 200, cache=True, max_tokens=9)
        response = model.run_tools("q", tools=[ask])
    report = response.cache
    assert report.input_tokens > 4096 > max(step.usage.input_tokens for step in response.steps)
    assert (report.below_minimum, report.miss_reason, report.hit) == (True, "below_minimum", False)


def _answer(to: str) -> str:
    """Answer."""
    return f"{to} is here"


def test_grok_is_routed_by_a_header_with_chat_completions() -> None:
    with ProviderServer(cache=True) as server:
        client = Client(xai_base_url=server.base_url("xai"), xai_api_key="sk-fake-not-a-key")
        model = client.chat("grok-4.7", api="chat", system=LONG * 3, cache=CacheConfig(key="mine"))
        read = [model.generate("q").cache.read_tokens for _ in range(2)]
        stream = model.stream("q")
        assert len(list(stream)) > 0
        read.append(stream.response.cache.read_tokens)
        paths = {(request.path, request.headers.get("x-grok-conv-id")) for request in server.requests}
    assert paths == {("/v1/chat/completions", "mine")}
    assert read[0] == 0
    assert read[1] == read[2] > 1000


def test_counting_knows_no_marks(server: ProviderServer) -> None:
    walk = Tool(_answer, name="walk", cache_control=CacheControl("12h"))
    said = [SystemMessage(LONG, cache_control=CacheControl("12h"))]
    parts = [Text(f"{number}?", cache_control=CacheControl("30m")) for number in range(6)]
    base = server.base_url("anthropic")
    strict = Client(anthropic_base_url=base, anthropic_api_key="sk-fake-not-a-key", on_unsupported="error")
    model = strict.chat("claude-opus-5-5", cache="12h")
    assert model.count_tokens([*said, UserMessage(parts)], tools=[walk]) > 0
    assert b"cache_control" not in server.requests[-1].body


@pytest.mark.parametrize("api", ["responses", "chat"])
def test_a_result_carries_a_breakpoint(api: Any) -> None:
    call = ToolCall(id="call_1", name="walk", arguments={"to": "Ann"})
    said = [SystemMessage(LONG), UserMessage("q"), AssistantMessage([call])]
    result = ToolMessage("Ann is here. " * 200, tool_call_id="call_1", cache_control="ephemeral")
    with ProviderServer(cache=True) as server:
        client = Client(openai_base_url=server.base_url("openai"), openai_api_key="sk-fake-not-a-key")
        model = client.chat("gpt-5.6-sol", api=api, cache=CacheConfig(conversation=False, system=False))
        reports = [
            model.generate([*said, result, AssistantMessage("Here."), UserMessage(each)]).cache
            for each in ("one", "another")
        ]
    assert [point.where for point in reports[0].breakpoints] == ["messages[3]"]
    assert reports[1].read_tokens == sum(reports[0].write_tokens.values()) > 1024


def test_where_no_lifetime_pays_the_provider_sets_no_points_either() -> None:
    info = model_info(MANIFEST.name, "gpt-6.1-sol")
    said = (SystemMessage(LONG), UserMessage("q"))
    request = GenerateRequest(
        provider="openai",
        model="gpt-6.1-sol",
        info=info,
        messages=said,
        options=GenerateOptions(cache="auto"),
    )
    at = datetime(2026, 11, 22, tzinfo=UTC)
    rare = planned(request, MANIFEST.caching[""], seen=Seen((60_000.0,) * 4, at)).caching
    assert (rare.breakpoints, rare.mode, rare.ttl) == ((), "explicit", None)
    often = planned(request, MANIFEST.caching[""], seen=Seen((60.0,) * 4, at)).caching
    assert ([point.where for point in often.breakpoints], often.mode, often.ttl) == (["system"], None, "30m")


def test_marks_that_are_switched_off_are_told(server: ProviderServer, client: Client) -> None:
    marked = SystemMessage(LONG, cache_control="ephemeral")
    report = client.chat("claude-opus-5-5", cache=False).generate([marked, UserMessage("q")]).cache
    assert (report.breakpoints, report.ignored) == ((), ("1 mark is not sent: cache=False",))
    assert b"cache_control" not in server.requests[-1].body
