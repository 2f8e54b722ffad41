"""Events of a stream: each has a text, which is empty where it carries none."""

from __future__ import annotations

from typing import get_args

import pytest

from aiclient.core.events import (
    Finish,
    OpaqueEvent,
    StreamEvent,
    TextDelta,
    ThinkingDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
    UsageUpdate,
)
from aiclient.core.parts import Native, Opaque, ToolCall
from aiclient.core.usage import Usage

EVENTS: list[StreamEvent] = [
    TextDelta("Hi"),
    ThinkingDelta("Hm"),
    ToolCallStart(0, "call_1", "look"),
    ToolCallDelta(0, "{}"),
    ToolCallEnd(0, ToolCall(id="call_1", name="look", arguments={})),
    OpaqueEvent(Opaque(native=Native("acme", {"a": 1}))),
    UsageUpdate(Usage(input_tokens=1)),
    Finish("stop", "completed"),
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_each_event_has_a_text(event: StreamEvent) -> None:
    assert event.text == event.delta == ("Hi" if isinstance(event, TextDelta) else "")
    assert event.partial is None
    with pytest.raises((AttributeError, TypeError)):
        event.text = "Ho"  # type: ignore[misc]


def test_no_kind_is_left_out() -> None:
    assert {type(event) for event in EVENTS} == set(get_args(StreamEvent))
