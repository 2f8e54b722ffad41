"""Reasoning: asked for, kept apart from the text, sent back unchanged to its provider and to no other."""

from __future__ import annotations

import json

import pytest

from aiclient import ChatModel, Client, UserMessage
from aiclient.core.events import ThinkingDelta
from aiclient.core.parts import Thinking
from aiclient.testing import ProviderServer, Turn
from tests.conformance.providers.rows import ROWS, Row
from tests.conformance.providers.sent import turns_of
from tests.conformance.providers.ways import Way

TURN = Turn(text="42", thinking="Six times seven.", signature="c2lnbmF0dXJl")
FOREIGN = {True: "gpt-5.5", False: "claude-haiku-4-5"}


@pytest.fixture
def thinker(client: Client, row: Row) -> ChatModel:
    return client.chat(row.thinker, max_tokens=20_000)


def test_a_level_is_sent(server: ProviderServer, thinker: ChatModel, row: Row, way: Way) -> None:
    response = way(thinker, "Hi", reasoning="high").response
    assert response.warnings == ()
    body = json.dumps(server.requests[-1].fields)
    assert any(word in body for word in ("reasoning", "thinking", "think"))


def test_thoughts_are_no_text(server: ProviderServer, thinker: ChatModel, row: Row, way: Way) -> None:
    server.script([TURN])
    asked = way(thinker, "6 * 7?", reasoning="low")
    assert asked.response.text == "42"
    assert asked.response.thinking == ("Six times seven." if row.thoughts else "")
    if asked.events:
        assert asked.streamed_text == "42"
        told = "".join(event.thinking for event in asked.events if isinstance(event, ThinkingDelta))
        assert told == asked.response.thinking


def test_thoughts_go_back_as_they_came(
    server: ProviderServer, thinker: ChatModel, row: Row, way: Way
) -> None:
    server.script([TURN])
    first = way(thinker, "6 * 7?", reasoning="low").response
    response = way(thinker, [UserMessage("6 * 7?"), first.message, UserMessage("Sure?")]).response
    assert response.warnings == ()
    body = server.requests[-1].fields
    said = turns_of(row, body)
    assert said == [("user", "6 * 7?"), ("assistant", "42"), ("user", "Sure?")]
    thoughts = [part for part in first.parts if isinstance(part, Thinking)]
    for thought in thoughts:
        # What the provider needs back, it gets back to the letter.
        if thought.signature:
            assert json.dumps(thought.signature) in json.dumps(body)


@pytest.mark.parametrize("row", [row for row in ROWS if row.thoughts], ids=lambda row: row.id, indirect=True)
def test_thoughts_go_to_nobody_else(
    server: ProviderServer, client: Client, thinker: ChatModel, row: Row, way: Way
) -> None:
    server.script([TURN])
    first = way(thinker, "6 * 7?", reasoning="low").response
    other = client.chat(FOREIGN[row.dialect == "anthropic"])
    talk = [UserMessage("6 * 7?"), first.message, UserMessage("Sure?")]
    response = way(other, talk).response
    assert len(response.warnings) == 1
    body = json.dumps(server.requests[-1].fields)
    assert "Six times" not in body and "c2lnbmF0dXJl" not in body and '"42"' in body
