"""Who is billed: the model that answered where the catalogue knows it, else the one that was asked."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest

from aiclient import ChatResponse, Client
from aiclient.core.pricing import Price, PriceRow
from aiclient.testing import ProviderServer, Turn
from aiclient.testing.script import TokenCount

TOKENS = TokenCount(input=1_000, output=100)


def answered(server: ProviderServer, client: Client, asked: str, model: str | None) -> ChatResponse:
    """Ask one model and let another one answer."""
    server.script([Turn(text="Hi", tokens=TOKENS, model=model)])
    return client.chat(asked).generate("Hello")


@pytest.mark.parametrize(
    ("asked", "model", "cost"),
    [
        # 1,000 tokens in and 100 out: 2.5 and 10 for gpt-4o, 5 and 15 for its first snapshot
        ("gpt-4o", None, "0.0035"),
        ("gpt-4o", "gpt-4o-2024-08-06", "0.0035"),
        ("gpt-4o", "gpt-4o-2024-05-13", "0.0065"),
        # another model than was asked: Opus 5.5 costs 4 and 20, Opus 5 costs 5 and 25
        ("claude-opus-5-5", None, "0.006"),
        ("claude-opus-5-5", "claude-opus-5", "0.0075"),
        # a name that nobody knows is no reason to know less
        ("claude-opus-5-5", "claude-opus-5-5-internal", "0.006"),
        ("gemini-3.8-flash", "gemini-2.5-flash", "0.00055"),
        ("ollama:qwen3", "qwen3:8b", None),
        ("groq:openai/gpt-oss-120b", "openai/gpt-oss-20b", "0.000105"),
    ],
)
def test_the_model_that_answered_is_billed(
    server: ProviderServer, client: Client, asked: str, model: str | None, cost: str | None
) -> None:
    response = answered(server, client, asked, model)
    assert response.cost == (None if cost is None else Decimal(cost))
    assert model is None or response.model == model


def test_a_stream_is_billed_alike(server: ProviderServer, client: Client) -> None:
    turn = Turn(text="Hi", tokens=TOKENS, model="claude-opus-5")
    server.script([turn, turn])
    with client.chat("claude-opus-5-5").stream("Hello") as stream:
        list(stream)
    assert stream.response.cost == Decimal("0.0075")
    assert asyncio.run(client.chat("claude-opus-5-5").generate_async("Hello")).cost == Decimal("0.0075")


def test_what_is_kept_of_a_broken_stream_is_billed_alike(server: ProviderServer, client: Client) -> None:
    server.script([Turn(text="one two", tokens=TOKENS, model="claude-opus-5")])
    with client.chat("claude-opus-5-5").stream("Hello") as stream:
        next(iter(stream))
    partial = stream.response
    assert partial.model == "claude-opus-5"
    # What the stream told before it was left: the prompt, at 5 a million, and perhaps the first token.
    assert partial.cost is not None
    assert Decimal("0.005") <= partial.cost <= Decimal("0.005025")


def test_the_users_own_price_holds_for_snapshots(server: ProviderServer, client: Client) -> None:
    price = Price((PriceRow({"input": "1", "output": "1"}),))
    client.register_model("gpt-4o", price=price)
    assert answered(server, client, "gpt-4o", "gpt-4o-2024-05-13").cost == Decimal("0.0011")


def test_a_model_that_is_registered_later_counts(server: ProviderServer, client: Client) -> None:
    assert answered(server, client, "claude-opus-5-5", "claude-house").cost == Decimal("0.006")
    price = Price((PriceRow({"input": "1", "output": "1"}),))
    client.register_model("claude-house", provider="anthropic", price=price)
    assert answered(server, client, "claude-opus-5-5", "claude-house").cost == Decimal("0.0011")


def test_a_known_model_of_unknown_price_costs_nobody_knows_what(
    server: ProviderServer, client: Client
) -> None:
    client.register_model("claude-secret", provider="anthropic")
    assert answered(server, client, "claude-opus-5-5", "claude-secret").cost is None
