"""Thoughts in all pairs of providers: unchanged to the one they came from, dropped and told for any other."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from aiclient import ChatModel, ChatResponse, Client, ToolMessage, UserMessage
from aiclient.core.messages import Message
from aiclient.core.parts import Thinking
from aiclient.core.saved import messages_from_json, messages_to_json
from aiclient.testing import ProviderServer, ToolUse, Turn
from tests.conformance.providers.rows import ROWS, Row, client_of
from tests.conformance.providers.sent import calls_of, results_of, turns_of
from tests.conformance.providers.ways import ask, read
from tests.unit.loopback import connected

THOUGHT, SIGNATURE = "Six times seven.", "c2lnbmF0dXJl"
TURN = Turn(
    text="I look.", thinking=THOUGHT, signature=SIGNATURE, tools=[ToolUse("look", {"at": "it"}, id="call_1")]
)
THINKING = [row for row in ROWS if row.thoughts]
BY_ID = {row.id: row for row in ROWS}


@pytest.fixture
def server() -> Iterator[ProviderServer]:
    with ProviderServer() as running:
        yield running


@pytest.fixture
def client(server: ProviderServer) -> Iterator[Client]:
    # The one that also knows the server that nobody has described.
    with client_of(server, BY_ID["compatible"]) as made:
        yield made


def thinker(client: Client, row: Row) -> ChatModel:
    """Return the thinking model of a row."""
    return client.chat(row.thinker, api=row.api, api_version=row.version, max_tokens=20_000)


def thought_over(server: ProviderServer, client: Client, row: Row) -> ChatResponse:
    """Return an answer with a thought, a text and a call."""
    server.script([TURN])
    answer = ask(thinker(client, row), "6 * 7?", reasoning="low").response
    assert any(isinstance(part, Thinking) for part in answer.parts)
    return answer


def continued(answer: ChatResponse) -> list[Message]:
    """Return the conversation that goes on from an answer, saved and loaded in between."""
    call = answer.tool_calls[0]
    talk = [UserMessage("6 * 7?"), answer.message, ToolMessage("42", tool_call_id=call.id, name="look")]
    return list(messages_from_json(json.loads(json.dumps(messages_to_json(talk)))))


@pytest.mark.parametrize("target", ROWS, ids=lambda row: f"to {row.id}")
@pytest.mark.parametrize("source", THINKING, ids=lambda row: f"from {row.id}")
def test_every_pair(server: ProviderServer, client: Client, source: Row, target: Row) -> None:
    answer = thought_over(server, client, source)
    response = ask(thinker(client, target), continued(answer)).response
    body = server.requests[-1].fields
    sent = json.dumps(body)
    same = source.provider == target.provider and source.dialect == target.dialect
    assert len(response.warnings) == (0 if same else 1)
    assert same or ("only the provider" in response.warnings[0])
    # Signatures prove something to their own provider and are refused or leaked elsewhere.
    for thought in [part for part in answer.parts if isinstance(part, Thinking)]:
        if thought.signature:
            assert (json.dumps(thought.signature) in sent) == same
        if thought.native is not None and same and target.dialect != "ollama":
            assert all(json.dumps(value) in sent for value in thought.native.data.values())
    assert (THOUGHT in sent) == (same and bool(answer.thinking))
    # All else goes to everybody.
    assert ("user", "6 * 7?") in turns_of(target, body)
    assert ("assistant", "I look.") in turns_of(target, body)
    assert calls_of(target, body) == [("look", {"at": "it"})]
    assert results_of(target, body) == ["42"]


@pytest.mark.parametrize("source", THINKING, ids=lambda row: row.id)
def test_a_streamed_thought_goes_back_as_one_that_is_not(source: Row) -> None:
    bodies: list[object] = []
    for way in (ask, read):
        # A server of its own, since they count their ids.
        with ProviderServer() as server, connected(server) as client:
            server.script([TURN])
            answer = way(thinker(client, source), "6 * 7?", reasoning="low").response
            ask(thinker(client, source), continued(answer))
            bodies.append(server.requests[-1].fields)
    assert bodies[0] == bodies[1]


def test_the_policy_does_not_stop_a_conversation(server: ProviderServer) -> None:
    with client_of(server, BY_ID["anthropic"], on_unsupported="error") as client:
        answer = thought_over(server, client, BY_ID["anthropic"])
        response = ask(thinker(client, BY_ID["openai-responses"]), continued(answer)).response
    assert len(response.warnings) == 1
