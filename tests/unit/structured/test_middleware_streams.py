"""Streamed answers of a type: partials on the way, the value at the end, nothing asked twice."""

from __future__ import annotations

import pytest

from aiclient.core.errors import StructuredOutputError
from aiclient.core.events import Finish, StreamEvent, TextDelta, ThinkingDelta, UsageUpdate
from aiclient.core.flow import Flow
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.core.usage import Usage
from aiclient.structured.middleware import Structuring
from tests.unit.structured.scripted import City, Script, answer, asking

USED = UsageUpdate(Usage(input_tokens=10, output_tokens=5))


def streamed(*pieces: str) -> tuple[StreamEvent, ...]:
    """Return the events of an answer."""
    return (ThinkingDelta("hm"), *map(TextDelta, pieces), USED, Finish("stop", "end"))


def test_events_of_text_carry_partials_and_the_last_one_the_value() -> None:
    pieces = ['{"na', 'me": "Os', 'lo"', ', "people": 7}']
    response, events = Script([answer("".join(pieces))], streamed(*pieces)).run(asking(stream=True))
    assert [event.text for event in events] == ["", *pieces, "", ""]
    seen = [event.partial for event in events]
    assert seen[0] is None and seen[-2] is None, "neither thoughts nor usage say anything of the value"
    assert [one.data for one in seen if one is not None] == [
        {},
        {"name": "Os"},
        {"name": "Oslo"},
        {"name": "Oslo", "people": 7},
        {"name": "Oslo", "people": 7},
    ]
    assert [one.value for one in seen if one is not None] == [None] * 4 + [City("Oslo", 7)]
    last = events[-1]
    assert isinstance(last, Finish) and (last.reason, last.raw_reason) == ("stop", "end")
    assert last.partial is not None and last.partial.complete == {"", "/name", "/people"}
    assert response.parsed == City("Oslo", 7)


def test_what_was_seen_is_not_asked_for_again_and_has_no_end() -> None:
    script = Script([answer('{"name": 1}'), answer("{}")], streamed('{"name": 1}'))
    request = asking(stream=True, repairs=5)
    with pytest.raises(StructuredOutputError, match="seen while it was written") as caught:
        script.run(request)
    assert (caught.value.reason, caught.value.tries, len(script.asked)) == ("invalid", 1, 1)


def test_calls_of_tools_end_a_stream_as_they_are() -> None:
    said = answer("", "tool_calls", calls=["weather"])
    end = Finish("tool_calls")
    response, events = Script([said], (end,)).run(asking(stream=True))
    assert (response, events) == (said, [end])


def test_an_end_that_nobody_told_is_made_up() -> None:
    _, events = Script([answer('{"name": "a"}')], (TextDelta('{"name": "a"}'),)).run(asking(stream=True))
    last = events[-1]
    assert isinstance(last, Finish) and last.partial is not None
    assert last.partial.value == City("a")


def test_closing_a_stream_closes_what_is_below() -> None:
    closed: list[bool] = []
    script = Script([answer("{}")], streamed("{", "}"))

    def below(request: GenerateRequest) -> Flow[ChatResponse]:
        try:
            return (yield from script(request))
        finally:
            closed.append(True)

    flow = Structuring().generate(asking(stream=True), below)
    next(flow)
    flow.close()
    assert closed == [True]
