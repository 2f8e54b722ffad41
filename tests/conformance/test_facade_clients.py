"""What a recorded client did to an answer is told from what we did to it, and excuses nothing of ours."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from aiclient.wire.json import JsonObject
from codegen.replay.records import read_records
from tests.conformance.facade import comparison
from tests.conformance.facade.__main__ import main
from tests.conformance.facade.client_ways import client_ways
from tests.conformance.facade.rebuild import rebuild
from tests.conformance.facade.replayer import Gathered, replay
from tests.conformance.facade.report import as_json, as_text
from tests.conformance.facade.sample_records import write
from tests.conformance.facade.samples import CONVERSATIONS

ROW = "anthropic anthropic"


def _replay(folder: Path, records: list[JsonObject]) -> Gathered:
    return replay(read_records([write(folder, records)]))


def _conversation(row: str) -> list[Any]:
    copied: list[Any] = json.loads(json.dumps(CONVERSATIONS[row]))
    return copied


def test_an_answer_that_the_client_changed_is_not_counted_as_equal(tmp_path: Path) -> None:
    first, second = _conversation(ROW)
    second["request_json"]["messages"][1]["content"][1]["text"] = "Milan, then."
    gathered = _replay(tmp_path, [first, second])
    assert not gathered.findings
    counts = gathered.rows[ROW]
    assert (counts.conversations, counts.edited, counts.compared, counts.equal) == (1, 1, 0, 0)
    told = as_text(gathered)
    assert "changed: the text" in told and "/messages/1/content/1/text" in told
    assert "0 % of 1" in told


def test_what_we_lose_of_an_answer_that_the_client_changed_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = _conversation(ROW)
    second["request_json"]["messages"][1]["content"][1]["text"] = "Milan, then."

    def careless(continuation: Any) -> tuple[JsonObject, tuple[str, ...]]:
        answer = continuation.response
        parts = tuple(part for part in answer.parts if part.type != "tool_call")
        return rebuild(replace(continuation, response=answer.replace(parts=parts)))

    monkeypatch.setattr(comparison, "rebuild", careless)
    gathered = _replay(tmp_path, [first, second])
    assert gathered.failed
    assert {finding.kind for finding in gathered.findings} == {"request"}


@pytest.mark.parametrize("status", ["in_progress", None])
def test_what_a_client_leaves_out_we_send_as_it_came(tmp_path: Path, status: str | None) -> None:
    first, second = _conversation("openai responses")
    answer = json.loads(first["response_text"])
    for item in answer["output"]:
        item["phase"] = "commentary"
    first["response_text"] = json.dumps(answer)
    gathered = _replay(tmp_path, [first, second])
    assert not gathered.findings
    assert gathered.total.applied["client-fields"] == 1
    assert (gathered.total.edited, gathered.total.equal) == (0, 1)


def _chat(*turns: JsonObject) -> JsonObject:
    return {"model": "m-1", "messages": [*turns]}


def _said(text: str, **fields: Any) -> JsonObject:
    return {"role": "assistant", "content": [{"type": "text", "text": text}], **fields}


CALL: JsonObject = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}


@pytest.mark.parametrize(
    ("given", "recorded", "ways"),
    [
        (_said("Hi", logprobs={"token": "Hi"}), _said("Hi"), ("client-fields",)),
        (_said("Hi"), _said("Hi", namespace="n"), ("client-fields",)),
        (_said("It\u2019s \u2013 so\u2026"), _said("It's - so..."), ("recorder-typography",)),
        (_said("42", reasoning="6 by 7"), _said("<think>\n6 by 7\n</think>\n\n42"), ("reasoning-in-text",)),
        (_said("<think>\nA\n</think>\nB"), _said("<think>\n\nA\n\n</think>\n\nB"), ("reasoning-in-text",)),
        # What follows is an edit: it says or proves something.
        (_said("42", reasoning="6 by 7"), _said("42"), ()),
        (_said("42", reasoning="6 by 7"), _said("<think>6 by 8</think>42"), ()),
        (_said("Hi"), _said("Ho"), ()),
        (_said("It's"), _said("It\u2019s"), ()),
        (_said("Hi", tool_calls=[CALL]), _said("Hi"), ()),
        (_said("Hi", tool_calls=[CALL]), _said("Hi", tool_calls=[{**CALL, "id": "call_2"}]), ()),
        (_said("Hi", thought_signature="c2ln"), _said("Hi"), ()),
        (_said("Hi"), _said("Hi", thought_signature="c2ln"), ()),
        (_said("Hi", extra={"encrypted_content": "c2ln"}), _said("Hi"), ()),
        (_said("Hi"), _said("Hi", extra={"a": 1}), ()),
    ],
)  # fmt: skip
def test_ways_of_a_client(given: JsonObject, recorded: JsonObject, ways: tuple[str, ...]) -> None:
    asked: JsonObject = {"role": "user", "content": [{"type": "text", "text": "Hello"}]}
    found = client_ways(_chat(asked, given), _chat(asked, recorded), "messages", "chat")
    assert found == ways


ITEM: JsonObject = {
    "type": "function_call",
    "id": "fc_1",
    "call_id": "call_1",
    "name": "f",
    "arguments": '{"a": "\u2019"}',
    "status": "completed",
}


@pytest.mark.parametrize(
    ("change", "ways"),
    [
        ({"id": None, "status": None}, ("client-fields",)),
        ({"call_id": "call_2"}, ()),
        ({"call_id": None}, ()),
        ({"arguments": '{"a": "\'"}'}, ()),
        ({"arguments": None}, ()),
        ({"name": "g"}, ()),
    ],
)
def test_ids_and_arguments_of_calls_stay_as_they_are(change: JsonObject, ways: tuple[str, ...]) -> None:
    sent: JsonObject = {name: each for name, each in {**ITEM, **change}.items() if each is not None}
    assert client_ways({"input": [ITEM]}, {"input": [sent]}, "input", "responses") == ways


def test_a_lost_item_is_an_edit_where_it_proves_something() -> None:
    searched: JsonObject = {"type": "file_search_call", "id": "fs_1", "status": "completed"}
    thought: JsonObject = {"type": "reasoning", "id": "rs_1", "encrypted_content": "gAAA"}
    sent: JsonObject = {"input": [ITEM]}
    given: JsonObject = {"input": [searched, ITEM]}
    assert client_ways(given, sent, "input", "responses") == ("client-fields",)
    given = {"input": [thought, ITEM]}
    assert client_ways(given, sent, "input", "responses") == ()


def test_another_request_is_no_way_of_a_client() -> None:
    given: JsonObject = {"model": "m-1", "messages": [_said("Hi", logprobs=[1])]}
    recorded: JsonObject = {"model": "m-2", "messages": [_said("Hi")]}
    assert client_ways(given, recorded, "messages", "chat") == ()


def test_a_marked_text_is_the_text_itself_and_goes_to_a_router_with_its_mark(tmp_path: Path) -> None:
    first, second = _conversation("deepseek chat")
    for record in (first, second):
        record["provider"] = "some-router"
    text = first["request_json"]["messages"][0]["content"]
    mark = {"type": "ephemeral", "ttl": "1h"}
    second["request_json"]["messages"][0]["content"] = [{"type": "text", "text": text, "cache_control": mark}]
    result = second["request_json"]["messages"][-1]
    result["content"] = [{"type": "text", "text": result["content"], "cache_control": {"type": "ephemeral"}}]
    gathered = _replay(tmp_path, [first, second])
    assert not gathered.findings
    assert gathered.total.equal == 1


def test_a_history_that_no_answer_leads_to_is_named(tmp_path: Path) -> None:
    first, second = _conversation("openai chat")
    second["request_json"]["messages"][0]["content"] = "Something else"
    gathered = _replay(tmp_path, [first, second])
    assert gathered.total.conversations == 0
    assert [record.index for record in gathered.unpaired] == [1]
    assert as_json(gathered)["unpaired"] and "unpaired: 1" in as_text(gathered)


def _cut_short(events: list[Any], *, spare: int = 0, mark: str = "") -> dict[str, Any]:
    text = "".join(f"data: {json.dumps(event)}\n\n" for event in events) + mark
    return {
        **_conversation("openai chat")[0],
        "is_stream": False,
        "response_headers": {"content-type": "text/event-stream; charset=utf-8"},
        "response_text": text[: len(text) - spare],
    }


CHUNKS: list[Any] = [
    {"id": "c-1", "model": "m-1", "choices": [{"index": 0, "delta": {"content": "Let me "}}]},
    {"id": "c-1", "model": "m-1", "choices": [{"index": 0, "delta": {"content": "look at it"}}]},
]


@pytest.mark.parametrize("spare", [0, 30], ids=["between events", "in one"])
def test_a_stream_that_was_recorded_in_part_becomes_an_error_with_what_came(
    tmp_path: Path, spare: int
) -> None:
    gathered = _replay(tmp_path, [_cut_short(CHUNKS, spare=spare)])
    assert not gathered.findings
    assert (gathered.total.streams, gathered.cut) == (1, 1)
    assert "cut: 1" in as_text(gathered)


def test_a_server_that_only_marks_the_end_has_come_to_it(tmp_path: Path) -> None:
    usage = {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}
    last: Any = {"id": "c-1", "model": "m-1", "choices": [], "usage": usage}
    record = _cut_short([*CHUNKS, last], mark="data: [DONE]\n\n")
    gathered = _replay(tmp_path, [record])
    assert not gathered.findings
    assert gathered.cut == 0


@pytest.mark.parametrize(
    ("change", "skipped"),
    [
        ({"response_text": None}, 1),
        ({"status": None}, 1),
        ({"path": "/v1/threads/t-1/messages", "request_json": {"role": "user", "content": "Hi"}}, 1),
        ({"status": 201}, 0),
        ({"response_text": "<html>"}, 0),
        ({"response_text": "[1]"}, 0),
        ({"response_text": "null"}, 0),
        ({"status": 503, "response_text": "busy"}, 0),
        ({"request_json": {"model": "m-1", "messages": [1, None, {"role": 3}]}}, 0),
        ({"provider": None, "file": None, "index": None}, 0),
    ],
)
def test_odd_recordings_are_read_or_counted(change: dict[str, Any], skipped: int, tmp_path: Path) -> None:
    gathered = _replay(tmp_path, [{**_conversation("openai chat")[0], **change}])
    assert not gathered.findings, as_text(gathered)
    assert gathered.skipped == skipped


def test_a_damaged_file_does_not_hide_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = write(tmp_path, CONVERSATIONS["openai chat"])
    (tmp_path / "deep").mkdir()
    whole.rename(tmp_path / "deep" / "whole.jsonl")
    (tmp_path / "broken.jsonl.gz").write_bytes(b"no gzip")
    (tmp_path / "half.jsonl").write_text('{"method": "GET"}\n{"method"', "utf-8")
    (tmp_path / "notes.txt").write_text("nothing of ours", "utf-8")
    assert main([str(tmp_path)]) == 2
    printed = capsys.readouterr()
    assert "1 (100 %)" in printed.out and "skipped: 1" in printed.out
    assert "broken.jsonl.gz is damaged" in printed.err and "half.jsonl, line 2 is not JSON" in printed.err
    (tmp_path / "none").mkdir()
    assert main([str(tmp_path / "none")]) == 2
