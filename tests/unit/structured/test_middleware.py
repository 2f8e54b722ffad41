"""Answers of a type: read, checked, asked for again, or refused; the flow is stepped by hand."""

from __future__ import annotations

import pickle
from decimal import Decimal

import pytest

from aiclient.core.errors import (
    ConfigurationError,
    NoObject,
    ServerError,
    StructuredOutputError,
)
from aiclient.core.finish import FinishReason
from aiclient.core.messages import AssistantMessage, SystemMessage, UserMessage
from aiclient.core.repairs import Repairs
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.structured.middleware import Structuring
from aiclient.structured.prepare import prepared
from aiclient.structured.wanted import wanted_by
from tests.unit.structured.scripted import City, Script, answer, asking

GOOD = '{"name": "Oslo", "people": 7}'
BAD = '{"people": "many"}'


def refused(script: Script, request: GenerateRequest) -> StructuredOutputError:
    """Return the error that a call ends with."""
    with pytest.raises(StructuredOutputError) as caught:
        script.run(request)
    return caught.value


def parsed(response: ChatResponse) -> object:
    """Return the value of a response, whatever its type says."""
    return response.parsed


def test_an_answer_becomes_a_value() -> None:
    script = Script([answer(GOOD)])
    response, events = script.run(asking())
    assert parsed(response) == City("Oslo", 7)
    assert (response.text, response.steps, events) == (GOOD, (), [])
    assert [record.error for record in script.asked[0].context.attempts] == [None]


def test_a_call_that_wants_no_type_is_left_alone() -> None:
    request = GenerateRequest(provider="acme", model="acme-1", messages=(UserMessage("Hi"),))
    said = answer("no JSON")
    assert Script([said]).run(request) == (said, [])
    assert request.context.state == {}


def test_what_is_wrong_is_told_to_the_model() -> None:
    script = Script([answer(BAD), answer(GOOD, tokens=(30, 6))])
    response, _ = script.run(asking())
    assert parsed(response) == City("Oslo", 7)
    first, second = script.asked
    question, mistake, complaint = second.messages
    assert (question, mistake) == (first.messages[0], AssistantMessage(answer(BAD).parts))
    assert isinstance(complaint, UserMessage)
    assert "- /name: " in complaint.text and "- /people: " in complaint.text
    assert "does not fit the schema" in complaint.text


def test_all_tries_are_counted_and_paid() -> None:
    script = Script([answer(BAD), answer(GOOD, tokens=(30, 6))])
    response, _ = script.run(asking())
    assert (response.usage.input_tokens, response.usage.output_tokens) == (40, 11)
    assert response.cost == Decimal(10 + 2 * 5 + 30 + 2 * 6)
    assert [step.text for step in response.steps] == [BAD, GOOD]
    bad, good = script.asked[0].context.attempts
    assert [(one.number, one.cost) for one in (bad, good)] == [(1, Decimal(20)), (2, Decimal(42))]
    assert isinstance(bad.error, StructuredOutputError) and good.error is None
    assert "failed with StructuredOutputError" in str(bad)


def test_the_last_failure_tells_everything() -> None:
    script = Script([answer(BAD), answer('{"name": 1}')])
    error = refused(script, asking())
    assert (error.reason, error.tries, error.text) == ("invalid", 2, '{"name": 1}')
    assert [path for path, _ in error.errors] == ["/name"]
    assert error.usage is not None and error.usage.total_tokens == 30
    assert error.cost == 40
    assert error.partial is not None and error.partial.parsed is None
    assert "asked 2 times; max_repairs is 1" in error.message
    assert '"name": 1' not in error.message, "what a model wrote stays out of logs"


def test_the_error_can_be_pickled() -> None:
    error = refused(Script([answer(BAD), answer(BAD)]), asking())
    copy = pickle.loads(pickle.dumps(error))
    assert copy.state() == error.state()
    assert copy.message == error.message


@pytest.mark.parametrize(("repairs", "tries"), [(0, 1), (1, 2), (3, 4), (Repairs(attempts=2), 3)])
def test_how_often_is_the_callers_choice(repairs: int | Repairs, tries: int) -> None:
    script = Script([answer(BAD)] * 5)
    assert refused(script, asking(repairs=repairs)).tries == tries == len(script.asked)


@pytest.mark.parametrize(("budget", "tries"), [(None, 4), (19, 1), (20, 2), (34, 2), (35, 3)])
def test_repairs_have_a_budget(budget: int | None, tries: int) -> None:
    # An answer takes 15 tokens with its prompt, and 5 more when it is shown to the model again.
    script = Script([answer(BAD)] * 5)
    error = refused(script, asking(repairs=Repairs(attempts=3, token_budget=budget)))
    assert error.tries == tries
    assert ("token_budget" in error.message) == (tries < 4)


def test_without_counts_the_budget_goes_by_the_text() -> None:
    script = Script([answer("{" + " " * 4000, tokens=(0, 0))] * 2)
    error = refused(script, asking(repairs=Repairs(token_budget=900)))
    assert error.tries == 1
    assert "about 1001 tokens" in error.message


@pytest.mark.parametrize(
    ("finish", "text", "reason"),
    [
        ("refusal", GOOD, "refusal"),
        ("length", GOOD, "length"),
        ("content_filter", GOOD, "content_filter"),
        ("content_filter", "", "content_filter"),
        ("stop", " \n", "empty"),
    ],
)
def test_no_answer_is_told_apart_before_it_is_read(finish: FinishReason, text: str, reason: NoObject) -> None:
    script = Script([answer(text, finish)])
    error = refused(script, asking())
    assert (error.reason, error.tries, error.errors, error.text) == (reason, 1, (), text)
    assert "acme-1" in error.message and "City" in error.message


def test_an_answer_that_ends_the_repairs_says_how_often_it_was_asked() -> None:
    error = refused(Script([answer(BAD), answer("", "refusal")]), asking())
    assert (error.reason, error.tries) == ("refusal", 2)
    assert error.message.endswith("(asked 2 times)")


@pytest.mark.parametrize(
    "text", ["Oslo", '{"name": "Oslo"', '{"name": "a", "name": "b"}', '{"people": NaN}', "[1] [2]"]
)
def test_what_is_not_one_json_value_is_asked_for_again(text: str) -> None:
    script = Script([answer(text), answer(GOOD)])
    assert parsed(script.run(asking())[0]) == City("Oslo", 7)
    assert "is not one JSON value" in script.asked[1].messages[-1].text
    assert refused(Script([answer(text)]), asking(repairs=0)).reason == "not_json"


def test_calls_of_tools_pass() -> None:
    said = answer("", "tool_calls", calls=["weather"])
    response, _ = Script([said]).run(asking())
    assert response == said
    assert response.parsed is None
    paused = answer("half", "pause")
    assert Script([paused]).run(asking())[0] == paused


def test_calls_of_tools_are_no_value() -> None:
    said = answer(GOOD, "tool_calls", calls=["weather"])
    error = refused(Script([said]), asking(valued=True))
    assert (error.reason, error.tries) == ("tool_calls", 1)
    assert error.partial == said
    assert "run_tools" in error.message


def test_the_schema_is_told_in_words_where_nothing_is_known_of_the_provider() -> None:
    request = asking()
    told, question = prepared(request, Script([])).messages
    assert isinstance(told, SystemMessage) and '"name"' in told.text
    assert question == request.messages[0]
    after = GenerateRequest(
        provider="acme",
        model="acme-1",
        messages=(SystemMessage("Be brief."), UserMessage("Where?")),
        context=request.context,
    )
    assert [type(one) for one in prepared(after, Script([])).messages] == [
        SystemMessage,
        SystemMessage,
        UserMessage,
    ]


def test_an_error_below_keeps_what_was_paid() -> None:
    failure = ServerError("down", provider="acme", status=500)
    script = Script([answer(BAD), failure])
    with pytest.raises(ServerError) as caught:
        script.run(asking())
    assert caught.value.partial is not None
    assert caught.value.partial.usage.total_tokens == 15


def test_the_layer_is_where_caches_and_routes_expect_it() -> None:
    assert Structuring.layer == 40


def test_two_formats_for_one_answer_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="two formats"):
        wanted_by({"response_model": City, "response_format": {"type": "json_object"}})


@pytest.mark.parametrize(("attempts", "budget"), [(-1, None), (1, -1)])
def test_limits_are_not_negative(attempts: int, budget: int | None) -> None:
    with pytest.raises(ConfigurationError, match=r"attempts=-1|token_budget=-1"):
        Repairs(attempts, budget)
