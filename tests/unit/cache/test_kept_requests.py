"""What of a prompt becomes an object of Gemini's, and what is sent beside it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest

from aiclient import AssistantMessage, Client, SystemMessage, ToolMessage, UserMessage
from aiclient.cache import CacheConfig, CacheSetting
from aiclient.core.errors import ConfigurationError
from aiclient.core.messages import Message
from aiclient.core.parts import CacheControl, Text, ToolCall
from aiclient.core.pricing import Price, PriceRow
from aiclient.testing import ProviderServer, ToolUse
from tests.unit.cache.objects import BIG, MODEL, alive, body, keeping, steps
from tests.unit.cache.prompts import TOOLS
from tests.unit.loopback import connected


@pytest.fixture
def server() -> Iterator[ProviderServer]:
    with ProviderServer(cache=True) as running:
        yield running


def test_instructions_tools_and_their_settings_are_in_it(server: ProviderServer, client: Client) -> None:
    given: dict[str, object] = {"safetySettings": [], "tools": [{"googleSearch": {}}]}
    response = keeping(client, ttl="30m").generate(
        "Where?", tools=TOOLS, tool_choice="required", temperature=0.5, provider_options=given
    )
    made, asked = body(server, 0), body(server, 1)
    assert sorted(made) == ["displayName", "model", "systemInstruction", "toolConfig", "tools", "ttl"]
    assert (made["model"], made["ttl"]) == (f"models/{MODEL}", "1800s")
    assert [list(tool) for tool in made["tools"]] == [["functionDeclarations"], ["googleSearch"]]
    assert [tool["name"] for tool in made["tools"][0]["functionDeclarations"]] == ["ask", "walk"]
    assert sorted(asked) == ["cachedContent", "contents", "safetySettings"]
    assert asked["contents"] == [{"role": "user", "parts": [{"text": "Where?"}]}]
    report = response.cache
    assert [point.where for point in report.breakpoints] == ["tools", "system"]
    assert report.stored is not None
    assert report.stored.made
    assert report.read_tokens == report.stored.tokens
    assert report.ignored == ()


def turns() -> list[Message]:
    return [
        UserMessage([Text(BIG), Text("What is it about?", cache_control="ephemeral"), Text("And where?")]),
        AssistantMessage("About a library."),
        UserMessage("Whose?"),
    ]


def test_turns_are_in_it_up_to_the_last_mark(server: ProviderServer, client: Client) -> None:
    keeping(client, system=None).generate(turns())
    made, asked = body(server, 0), body(server, 1)
    assert [[part["text"] for part in turn["parts"]] for turn in made["contents"]] == [
        [BIG, "What is it about?"]
    ]
    assert [turn["role"] for turn in asked["contents"]] == ["user", "model", "user"]
    assert asked["contents"][0]["parts"] == [{"text": "And where?"}]
    assert sorted(asked) == ["cachedContent", "contents"]


def test_the_same_turns_and_more_of_them_use_the_same_object(server: ProviderServer, client: Client) -> None:
    model = keeping(client, system=None)
    first = model.generate(turns())
    again = model.generate([*turns(), first.message, UserMessage("Since when?")])
    assert steps(server) == ["make", "generate", "generate"]
    assert again.cache.stored is not None
    assert (again.cache.stored.made, again.cache.stored.token_hours) == (False, Decimal(0))
    assert again.cache.hit


def test_results_that_belong_together_stay_together(server: ProviderServer, client: Client) -> None:
    calls = [ToolCall(id=f"c{number}", name="ask", arguments={"to": "Ann"}) for number in (1, 2)]
    said: list[Message] = [
        UserMessage(BIG),
        AssistantMessage(calls),
        ToolMessage("Yes.", tool_call_id="c1", cache_control="ephemeral"),
        ToolMessage("No.", tool_call_id="c2"),
    ]
    keeping(client, system=None).generate(said)
    assert [turn["role"] for turn in body(server, 0)["contents"]] == ["user", "model"]
    (results,) = body(server, 1)["contents"]
    assert [part["functionResponse"]["response"] for part in results["parts"]] == [
        {"output": "Yes."},
        {"output": "No."},
    ]


def test_a_mark_on_the_last_turn_counts_for_the_one_before(server: ProviderServer, client: Client) -> None:
    said: list[Message] = [
        UserMessage(BIG, cache_control=CacheControl("5m")),
        AssistantMessage("Yes."),
        UserMessage("And?", cache_control="ephemeral"),
    ]
    response = keeping(client, system=None).generate(said)
    assert len(body(server, 0)["contents"]) == 1
    assert body(server, 0)["ttl"] == "300s"
    assert response.cache.ignored == ("the mark on messages[2]: an object ends before the last turn",)


def test_nothing_to_keep_is_told(server: ProviderServer, client: Client) -> None:
    response = keeping(client, system=None).generate("q")
    assert steps(server) == ["generate"]
    assert "nothing to keep" in response.cache.ignored[0]
    own = keeping(client).generate("q", provider_options={"cachedContent": None})
    assert "provider_options has its own cachedContent" in own.cache.ignored[0]
    assert steps(server) == ["generate", "generate"]


@pytest.mark.parametrize("setting", [True, "auto", "1h", CacheConfig(ttl="1h"), CacheConfig(name="library")])
def test_nothing_is_kept_that_was_not_asked_for(
    server: ProviderServer, client: Client, setting: CacheSetting
) -> None:
    response = client.chat(MODEL, system=BIG).generate("q", cache=setting)
    assert steps(server) == ["generate"]
    assert response.cache.stored is None


@pytest.mark.parametrize(
    "name",
    ["claude-opus-5-5", "gpt-5.6-sol", "gpt-4.1", "grok-4.7", "ollama:qwen3", "groq:openai/gpt-oss-120b"],
)
def test_others_ignore_it_and_tell(client: Client, name: str) -> None:
    config = CacheConfig(explicit=True, name="library")
    response = client.chat(name, system=BIG, cache=config).generate("q")
    assert response.text == "q"
    assert any("explicit=True" in note for note in response.cache.ignored)
    assert response.warnings == ()


def test_a_server_that_nobody_knows_ignores_it_and_tells(server: ProviderServer) -> None:
    with connected(server) as client:
        client.register_provider("acme", server.base_url("openai"), api_key="sk-fake-not-a-key")
        response = client.chat("acme:one", system=BIG, cache=CacheConfig(explicit=True)).generate("q")
        done = client.prewarm("acme:one", system=BIG)
    assert "explicit=True: acme keeps no caches as objects" in response.cache.ignored
    assert not done.sent


@pytest.mark.parametrize("name", ["", " ", "n" * 101])
def test_names_that_cannot_be(client: Client, server: ProviderServer, name: str) -> None:
    with pytest.raises(ConfigurationError, match="1 to 100 characters"):
        keeping(client, name=name).generate("q")
    assert server.requests == []


def test_preview_shows_the_whole_and_makes_nothing(server: ProviderServer, client: Client) -> None:
    shown = keeping(client).preview("q").request.json()
    assert isinstance(shown, dict)
    assert "systemInstruction" in shown
    assert server.requests == []


def test_storage_is_told_and_priced_where_the_price_is_known(server: ProviderServer, client: Client) -> None:
    unknown = keeping(client, ttl="30m").generate("q").cache.stored
    assert unknown is not None
    assert unknown.tokens is not None
    assert unknown.token_hours == Decimal(unknown.tokens) / 2
    assert unknown.storage_usd is None
    rates = {"input": "1", "output": "2", "cache_read": "0.1", "cache_storage_hour": "4.5"}
    client.register_model(MODEL, price=Price((PriceRow(rates),)))
    known = keeping(client, ttl="12h").generate("q").cache.stored
    assert known is not None
    assert known.storage_usd == Decimal(unknown.tokens) * 12 * Decimal("4.5") / 1_000_000
    text = keeping(client, ttl="12h").generate("q").explain()
    assert f"stored: {known.name}, {known.tokens} tokens, until" in text


def test_runs_of_tools_sum_the_storage_up(server: ProviderServer, client: Client) -> None:
    server.script([ToolUse("lookup", {"to": "Ann"}), "done"])
    tools = [lookup]
    response = keeping(client, ttl="1h").run_tools("q", tools=tools)
    assert steps(server) == ["make", "generate", "generate"]
    stored = response.cache.stored
    assert stored is not None
    assert stored.made
    assert stored.token_hours == stored.tokens


def lookup(to: str) -> str:
    """Ask somebody.

    Args:
        to: Whom.
    """
    return f"{to} says no"


def test_a_system_message_in_the_middle_belongs_to_the_instructions(
    server: ProviderServer, client: Client
) -> None:
    said: list[Message] = [
        UserMessage(BIG, cache_control="ephemeral"),
        SystemMessage("Be brief."),
        UserMessage("q"),
    ]
    keeping(client).generate(said)
    assert "Be brief." in body(server, 0)["systemInstruction"]["parts"][0]["text"]
    assert "systemInstruction" not in body(server, 1)
    assert len(alive(server)) == 1
