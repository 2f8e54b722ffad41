"""Answers: text, instructions, limits, usage, cost and reasons to stop, the same for every provider."""

from __future__ import annotations

from decimal import Decimal

import pytest

from aiclient import AssistantMessage, ChatModel, Client, Finish, SystemMessage, Text, TextDelta, UserMessage
from aiclient.testing import ProviderServer, TokenCount, Turn
from tests.conformance.providers.rows import COMPATIBLE, ROWS, Row
from tests.conformance.providers.sent import limit_of, system_of, turns_of
from tests.conformance.providers.ways import Way

TOKENS = TokenCount(input=1200, output=40, cache_read=1000, thinking=10)
TURN = Turn(text="Paris is the capital.", chunks=["Paris ", "is the ", "capital."], tokens=TOKENS)


def test_text(server: ProviderServer, model: ChatModel, row: Row, way: Way) -> None:
    server.script([TURN])
    asked = way(model, "What is the capital of France?")
    response = asked.response
    assert response.text == TURN.whole and response.parts == (Text(TURN.whole),)
    assert (response.provider, response.model) == (row.provider, row.model.removeprefix(f"{row.provider}:"))
    assert response.finish_reason == "stop" and response.raw_finish_reason
    assert response.warnings == ()
    assert [record.error for record in response.attempts] == [None]
    if asked.events:
        assert [event.text for event in asked.events if isinstance(event, TextDelta)] == TURN.chunks
        last = asked.events[-1]
        assert isinstance(last, Finish) and last.reason == "stop"
    assert turns_of(row, server.requests[-1].fields) == [("user", "What is the capital of France?")]


def test_letters_of_all_kinds(server: ProviderServer, model: ChatModel, row: Row, way: Way) -> None:
    said = 'Größe 🦊 日本 "quoted" \\ back\u2028line\ttab\nnew'
    server.chunk_bytes = 3
    assert way(model, said).response.text == said
    assert turns_of(row, server.requests[-1].fields) == [("user", said)]


def test_an_empty_answer(server: ProviderServer, model: ChatModel, way: Way) -> None:
    server.script([Turn(text="")])
    response = way(model, "Say nothing.").response
    assert response.text == "" and response.finish_reason == "stop"


def test_instructions_are_no_turn(server: ProviderServer, model: ChatModel, row: Row, way: Way) -> None:
    talk = [SystemMessage("Two."), UserMessage("a"), AssistantMessage("b"), UserMessage("c")]
    assert way(model, talk, system="One.").response.text == "c"
    body = server.requests[-1].fields
    assert system_of(row, body) == "One.\n\nTwo."
    assert turns_of(row, body) == [("user", "a"), ("assistant", "b"), ("user", "c")]


def test_an_answer_goes_on_as_a_message(server: ProviderServer, model: ChatModel, row: Row, way: Way) -> None:
    server.script([TURN])
    first = way(model, "One?").response
    way(model, [UserMessage("One?"), first.message, UserMessage("Two?")])
    said = [("user", "One?"), ("assistant", TURN.whole), ("user", "Two?")]
    assert turns_of(row, server.requests[-1].fields) == said


def test_a_limit(server: ProviderServer, model: ChatModel, row: Row, way: Way) -> None:
    server.script([Turn(text="cut", finish="length")])
    response = way(model, "Hi", max_tokens=64).response
    assert (response.text, response.finish_reason) == ("cut", "length")
    assert limit_of(row, server.requests[-1].fields) == 64


@pytest.mark.parametrize("row", [row for row in ROWS if row.filters], ids=lambda row: row.id, indirect=True)
def test_a_filter(server: ProviderServer, model: ChatModel, row: Row, way: Way) -> None:
    server.script([Turn(text="hm", finish="filter")])
    assert way(model, "Hi").response.finish_reason == row.filters


def test_a_refusal_is_no_error(server: ProviderServer, model: ChatModel, row: Row, way: Way) -> None:
    server.script([Turn(refusal="I would rather not.")])
    response = way(model, "Hi").response
    if row.dialect == "google":  # blocks the prompt and says nothing
        assert (response.text, response.finish_reason) == ("", "content_filter")
    elif row.dialect == "ollama" or row.provider == "groq":  # have no word for it
        assert (response.text, response.finish_reason) == ("I would rather not.", "stop")
    else:
        assert response.finish_reason == "refusal"
        assert response.text in {"I would rather not.", ""}


def test_usage(server: ProviderServer, model: ChatModel, row: Row, way: Way) -> None:
    server.script([TURN])
    usage = way(model, "Hi").response.usage
    assert (usage.input_tokens, usage.output_tokens, usage.total_tokens) == (1200, 40, 1240)
    assert usage.cache_read_tokens == (1000 if row.caches else 0)
    assert usage.reasoning_tokens in {0, 10}


def test_cost(server: ProviderServer, client: Client, model: ChatModel, row: Row, way: Way) -> None:
    tokens = TokenCount(input=1_000_000, output=1_000_000)
    server.script([Turn(text="x", tokens=tokens), Turn(text="x", tokens=tokens)])
    cost = way(model, "Hi").response.cost
    if row.provider in ("ollama", COMPATIBLE):
        assert cost is None
        return
    assert isinstance(cost, Decimal) and Decimal("0.1") < cost < 100
    unknown = client.chat(f"{row.provider}:unheard-of")
    if row.provider != "xai":  # which tells the cost itself
        assert way(unknown, "Hi").response.cost is None
