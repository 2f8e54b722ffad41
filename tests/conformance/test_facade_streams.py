"""The facade replay compares streams event by event."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aiclient.providers.openai.chat_stream import ChatStream
from aiclient.wire.json import JsonObject
from codegen.replay.records import read_records
from tests.conformance.facade.replayer import Gathered, replay
from tests.conformance.facade.sample_records import streamed, write
from tests.conformance.facade.samples import CONVERSATIONS


def _replay(folder: Path, records: list[JsonObject]) -> Gathered:
    return replay(read_records([write(folder, records)]))


def _kinds(gathered: Gathered) -> set[str]:
    return {finding.kind for finding in gathered.findings}


def _chunks() -> list[Any]:
    def chunk(finish: str | None, **delta: Any) -> Any:
        return {
            "id": "c-1",
            "model": "m-1",
            "choices": [{"index": 0, "delta": delta, "finish_reason": finish}],
        }

    begun = {"index": 0, "id": "call_1", "type": "function", "function": {"name": "weather", "arguments": ""}}
    return [
        chunk(None, role="assistant", content="Let me "),
        chunk(None, content="look."),
        chunk(None, tool_calls=[begun]),
        chunk(None, tool_calls=[{"index": 0, "function": {"arguments": '{"city": "Rome"}'}}]),
        chunk("tool_calls"),
        {
            "id": "c-1",
            "choices": [],
            "usage": {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7},
        },
    ]


def test_streams_are_compared_event_by_event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    record = streamed(CONVERSATIONS["openai chat"][0], _chunks())
    gathered = _replay(tmp_path, [record])
    assert not gathered.findings
    assert gathered.total.streams == 1
    feed = ChatStream.feed

    def silent(self: ChatStream, event: JsonObject, /) -> Any:
        return feed(self, event)[1:]

    monkeypatch.setattr(ChatStream, "feed", silent)
    assert "event" in _kinds(_replay(tmp_path, [record]))


def test_the_last_response_of_a_stream_is_the_merged_one(tmp_path: Path) -> None:
    record = CONVERSATIONS["openai responses"][0]
    answer = json.loads(str(record["response_text"]))
    events: list[Any] = [
        {"type": "response.created", "response": {**answer, "status": "in_progress", "output": []}}
    ]
    for place, item in enumerate(answer["output"]):
        events.append({"type": "response.output_item.added", "output_index": place, "item": item})
        if item["type"] == "message":
            delta = {"output_index": place, "content_index": 0, "delta": item["content"][0]["text"]}
            events.append({"type": "response.output_text.delta", **delta})
        events.append({"type": "response.output_item.done", "output_index": place, "item": item})
    events.append({"type": "response.completed", "response": answer})
    assert not _replay(tmp_path, [streamed(record, events)]).findings
