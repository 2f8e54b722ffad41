"""Recorded streams: they add up to what their providers say at the end, and may be left anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from aiclient.core.events import Finish, TextDelta, ThinkingDelta
from aiclient.core.parts import Text, Thinking, ToolCall
from aiclient.providers.base import Answer
from aiclient.wire.json import JsonObject
from codegen.replay.equality import differences
from codegen.replay.records import Record, read_records
from tests.conformance.facade.answers import is_cut, recorded_events
from tests.conformance.facade.dialects import Dialect, Dialects
from tests.conformance.facade.playback import is_streamed, play
from tests.conformance.facade.tree import node

_TERMINAL = frozenset({"response.completed", "response.incomplete", "response.failed"})
_PLACES = 12
"""Of each stream, where it is left."""


@pytest.fixture(scope="module")
def streams(testbed: Path) -> list[tuple[Dialect, Record]]:
    """Return every recorded stream, with what it speaks."""
    known = Dialects()
    pairs = [(known.of(record), record) for record in read_records([testbed / "recordings"])]
    return [(dialect, record) for dialect, record in pairs if dialect and is_streamed(record)]


def _said(answer: Answer) -> tuple[str, str, list[tuple[str, str, JsonObject]]]:
    """Return text, thoughts and calls of an answer."""
    parts = answer.parts
    calls = [(part.id, part.name, part.arguments) for part in parts if isinstance(part, ToolCall)]
    text = "".join(part.text for part in parts if isinstance(part, Text))
    return text, "".join(part.text or "" for part in parts if isinstance(part, Thinking)), calls


def _responses(streams: list[tuple[Dialect, Record]]) -> Iterator[tuple[Dialect, Record, JsonObject]]:
    for dialect, record in streams:
        last = [each for each in recorded_events(dialect, record) if each.get("type") in _TERMINAL]
        if dialect.name == "responses" and last:
            yield dialect, record, node(last[-1], "response")


def test_the_response_of_a_responses_stream_is_its_terminal_one(
    streams: list[tuple[Dialect, Record]],
) -> None:
    checked = 0
    for dialect, record, terminal in _responses(streams):
        response = play(dialect, record).response
        assert response is not None and response.answer is not None, record.label
        whole = dialect.provider.adapter.decode(terminal)
        assert differences(terminal, response.answer.body) == [], record.label
        assert (response.parts, response.finish_reason) == (whole.parts, whole.finish_reason), record.label
        assert response.usage == whole.usage, record.label
        checked += 1
    assert checked >= 30


@pytest.mark.parametrize(
    "left_out", [_TERMINAL, _TERMINAL | {"response.output_item.done"}], ids=["items", "deltas"]
)
def test_the_events_before_the_end_add_up_to_it(
    streams: list[tuple[Dialect, Record]], left_out: frozenset[str]
) -> None:
    for dialect, record, terminal in _responses(streams):
        decoder = dialect.provider.adapter.decoder()
        for event in recorded_events(dialect, record):
            if event.get("type") not in left_out:
                decoder.feed(event)
        added = dialect.provider.adapter.decode(decoder.body())
        assert _said(added) == _said(dialect.provider.adapter.decode(terminal)), record.label


def test_a_stream_may_be_left_anywhere(streams: list[tuple[Dialect, Record]]) -> None:
    for dialect, record in streams:
        if is_cut(dialect, record):
            continue
        events = recorded_events(dialect, record)
        step = max(1, len(events) // _PLACES)
        decoder, text, thought = dialect.provider.adapter.decoder(), "", ""
        for place, event in enumerate(events):
            for ours in decoder.feed(event):
                text += ours.text if isinstance(ours, TextDelta) else ""
                thought += ours.thinking if isinstance(ours, ThinkingDelta) else ""
                assert not isinstance(ours, Finish), record.label
            if place % step == 0:
                partial = dialect.provider.adapter.decode(decoder.body())
                kept, thoughts, _ = _said(partial)
                assert kept == text, (record.label, place)
                assert "".join(thoughts.split()) == "".join(thought.split()), (record.label, place)
