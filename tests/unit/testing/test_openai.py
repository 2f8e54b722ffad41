"""OpenAI's dialect beyond one answer: responses that are kept, files, batches, embeddings."""

from __future__ import annotations

import base64
import json
import struct
from typing import Any

import pytest

from aiclient.testing import ProviderServer, ToolUse, Turn
from tests.unit.testing.exchange import KEYS, Answer, call, chat, user

BOUNDARY = "loopback-boundary"


def respond(server: ProviderServer, **body: object) -> Answer:
    return call(server, "openai", "/responses", {"model": "some-model", **body})


def upload(server: ProviderServer, content: bytes, purpose: str = "batch") -> Answer:
    fields = [
        f'--{BOUNDARY}\r\ncontent-disposition: form-data; name="purpose"\r\n\r\n{purpose}\r\n'.encode(),
        f'--{BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="in.jsonl"\r\n'.encode(),
        b"content-type: application/octet-stream\r\n\r\n" + content + b"\r\n",
        f"--{BOUNDARY}--\r\n".encode(),
    ]
    headers = {**KEYS["openai"], "content-type": f"multipart/form-data; boundary={BOUNDARY}"}
    return call(server, "openai", "/files", raw=b"".join(fields), headers=headers)


def test_responses_are_kept_looked_up_replayed_and_deleted(server: ProviderServer) -> None:
    first = respond(server, input="Hi").json
    assert first["output"][0]["content"][0]["text"] == "Hi"
    again = respond(server, input=[user("More")], previous_response_id=first["id"]).json
    assert again["previous_response_id"] == first["id"]
    path = f"/responses/{first['id']}"
    assert call(server, "openai", path).json == first
    assert call(server, "openai", path + "/input_items").json["data"][0]["content"][0]["text"] == "Hi"
    replayed = call(server, "openai", path + "?stream=true&starting_after=3").events
    assert replayed[0]["sequence_number"] == 4 and replayed[-1]["response"] == first
    assert call(server, "openai", path, method="DELETE").json["deleted"] is True
    assert call(server, "openai", path).status == 404
    missing = respond(server, input="Hi", previous_response_id=first["id"])
    assert missing.json["error"]["code"] == "previous_response_not_found"
    unkept = respond(server, input="Hi", store=False).json
    assert call(server, "openai", f"/responses/{unkept['id']}").status == 404


def test_background_responses_move_on_with_each_look(server: ProviderServer) -> None:
    ids = [respond(server, input="Hi", background=True).json["id"] for _ in range(2)]
    looks = [call(server, "openai", f"/responses/{ids[0]}").json["status"] for _ in range(3)]
    assert looks == ["in_progress", "completed", "completed"]
    assert call(server, "openai", f"/responses/{ids[1]}/cancel", {}).json["status"] == "cancelled"
    assert call(server, "openai", f"/responses/{ids[1]}").json["status"] == "cancelled"
    direct = respond(server, input="Hi").json["id"]
    assert call(server, "openai", f"/responses/{direct}/cancel", {}).status == 400


def test_a_response_stream_tells_the_whole_story(server: ProviderServer) -> None:
    turn = Turn(
        "It rains.", thinking="Look outside.", tools=[ToolUse("look", {"at": "sky"})], refusal="Not that."
    )
    server.script([turn])
    answer = respond(server, input="Weather?", stream=True)
    events = answer.events
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    names = [line[7:] for line in answer.body.decode().split("\n") if line.startswith("event: ")]
    assert names == [event["type"] for event in events]
    wanted = {
        "response.reasoning_summary_text.delta",
        "response.output_text.delta",
        "response.refusal.delta",
        "response.function_call_arguments.delta",
    }
    assert wanted < set(names)
    assert names[0] == "response.created" and names[-1] == "response.completed"
    done = [event["item"] for event in events if event["type"] == "response.output_item.done"]
    assert done == events[-1]["response"]["output"]


@pytest.mark.parametrize(("finish", "why"), [("length", "max_output_tokens"), ("filter", "content_filter")])
def test_a_response_that_was_cut_is_incomplete(server: ProviderServer, finish: str, why: str) -> None:
    server.script([Turn("half", finish=finish)] * 2)
    plain = respond(server, input="Hi").json
    assert (plain["status"], plain["incomplete_details"]) == ("incomplete", {"reason": why})
    assert respond(server, input="Hi", stream=True).events[-1]["type"] == "response.incomplete"


def test_counting_and_compacting(server: ProviderServer) -> None:
    body = {"model": "some-model", "input": [user("Hello"), {"role": "assistant", "content": "Hi"}]}
    assert call(server, "openai", "/responses/input_tokens", body).json["object"] == "response.input_tokens"
    compacted = call(server, "openai", "/responses/compact", body).json
    assert [item["type"] for item in compacted["output"]] == ["message", "compaction"]


def test_echo_answers_fit_what_was_asked_for(server: ProviderServer) -> None:
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
    function = {"name": "f", "parameters": schema}
    flat = {"type": "json_schema", "name": "N", "schema": schema}
    nested = {"type": "json_schema", "json_schema": {"name": "N", "schema": schema}}
    text = respond(server, input="Hi", text={"format": flat}).json["output"][0]["content"][0]["text"]
    assert json.loads(text) == {"n": 1}
    item = respond(server, input="Hi", tools=[{"type": "function", **function}], tool_choice="required").json[
        "output"
    ][0]
    assert (item["name"], json.loads(item["arguments"])) == ("f", {"n": 1})

    def message(**more: object) -> Any:
        return call(server, "openai", "/chat/completions", chat("Hi", **more)).json["choices"][0]["message"]

    assert json.loads(message(response_format=nested)["content"]) == {"n": 1}
    assert json.loads(message(response_format={"type": "json_object"})["content"]) == {"echo": "Hi"}
    tools = [{"type": "function", "function": function}]
    named = {"type": "function", "function": {"name": "f"}}
    for choice in ("required", named):
        called = message(tools=tools, tool_choice=choice)["tool_calls"][0]["function"]
        assert (called["name"], json.loads(called["arguments"])) == ("f", {"n": 1})
    assert message(tools=tools)["content"] == "Hi"


def test_chat_answers_as_often_as_asked_and_counts_on_demand(server: ProviderServer) -> None:
    answer = call(server, "openai", "/chat/completions", chat("Hi", n=3)).json
    assert [choice["index"] for choice in answer["choices"]] == [0, 1, 2]
    options = {"stream": True, "stream_options": {"include_usage": True}}
    events = call(server, "openai", "/chat/completions", chat("Hi", **options)).events
    assert events[-1]["choices"] == [] and events[-1]["usage"] == answer["usage"]
    assert all(event["usage"] is None for event in events[:-1])


def test_embeddings_come_as_numbers_or_packed(server: ProviderServer) -> None:
    body = {"model": "text-embedding-3-small", "input": ["a", "b", "a"], "dimensions": 4}
    plain = call(server, "openai", "/embeddings", body).json
    vectors = [entry["embedding"] for entry in plain["data"]]
    assert vectors[0] == vectors[2] != vectors[1] and len(vectors[0]) == 4
    packed = call(server, "openai", "/embeddings", body | {"encoding_format": "base64"}).json["data"][1][
        "embedding"
    ]
    assert struct.unpack("<4f", base64.b64decode(packed)) == pytest.approx(vectors[1])
    server.script([Turn(vectors=[[1.0, 0.0]])])
    scripted = call(server, "openai", "/embeddings", body | {"input": [1, 2]}).json
    assert scripted["data"][0]["embedding"] == [1.0, 0.0] and len(scripted["data"]) == 1
    assert call(server, "openai", "/embeddings", body | {"input": ""}).status == 400


def test_models_and_moderations(server: ProviderServer) -> None:
    listed = call(server, "openai", "/models").json["data"]
    assert call(server, "openai", f"/models/{listed[0]['id']}").json == listed[0]
    assert call(server, "openai", "/models/none").json["error"]["code"] == "model_not_found"
    assert len(call(server, "openai", "/moderations", {"input": ["a", "b"]}).json["results"]) == 2
    assert call(server, "openai", "/moderations", {"input": "a"}).json["results"][0]["flagged"] is False


def test_files_are_kept_byte_for_byte(server: ProviderServer) -> None:
    content = b"\x00\xff\r\n--\r\nnot the end\n\n"
    kept = upload(server, content, "user_data").json
    assert (kept["bytes"], kept["filename"], kept["purpose"]) == (len(content), "in.jsonl", "user_data")
    form = {part.name: part for part in server.requests[0].form}
    assert form["file"].data == content and form["purpose"].text == "user_data"
    assert form["file"].content_type == "application/octet-stream"
    path = f"/files/{kept['id']}"
    assert call(server, "openai", path).json == kept
    assert call(server, "openai", path + "/content").body == content
    assert call(server, "openai", "/files?purpose=batch").json["data"] == []
    assert call(server, "openai", path, method="DELETE").json["deleted"] is True
    assert call(server, "openai", path).status == call(server, "openai", path + "/content").status == 404
    assert call(server, "openai", "/files", {"file": "x"}).status == 400


def test_lists_come_in_pages(server: ProviderServer) -> None:
    ids = [upload(server, b"x").json["id"] for _ in range(3)]
    first = call(server, "openai", "/files?limit=2").json
    assert (first["last_id"], first["has_more"]) == (ids[1], True)
    second = call(server, "openai", f"/files?limit=2&after={ids[1]}").json
    assert [item["id"] for item in second["data"]] == ids[2:] and second["has_more"] is False


def test_a_batch_runs_its_lines_through_the_server(server: ProviderServer) -> None:
    lines: list[dict[str, Any]] = [
        {"custom_id": "a", "method": "POST", "url": "/v1/chat/completions", "body": chat("One")},
        {"custom_id": "b", "method": "POST", "url": "/v1/chat/completions", "body": {}},
    ]
    source = upload(server, b"\n\n".join(json.dumps(line).encode() for line in lines)).json["id"]
    body = {"input_file_id": source, "endpoint": "/v1/chat/completions", "completion_window": "24h"}
    batch = call(server, "openai", "/batches", body).json
    path = f"/batches/{batch['id']}"
    looks = [call(server, "openai", path).json for _ in range(4)]
    assert [look["status"] for look in looks] == ["in_progress", "finalizing", "completed", "completed"]
    assert looks[-1]["request_counts"] == {"total": 2, "completed": 1, "failed": 1}
    output = call(server, "openai", f"/files/{looks[-1]['output_file_id']}/content").lines
    assert [(line["custom_id"], line["response"]["status_code"]) for line in output] == [
        ("a", 200),
        ("b", 400),
    ]
    assert output[0]["response"]["body"]["choices"][0]["message"]["content"] == "One"
    assert call(server, "openai", path + "/cancel", {}).status == 409
    assert len(call(server, "openai", "/batches").json["data"]) == 1


def test_a_batch_can_be_cancelled_and_must_be_complete(server: ProviderServer) -> None:
    assert call(server, "openai", "/batches", {"endpoint": "/v1/responses"}).status == 400
    body = {"input_file_id": "file-none", "endpoint": "/v1/responses", "completion_window": "24h"}
    assert call(server, "openai", "/batches", body).status == 404
    batch = call(server, "openai", "/batches", body | {"input_file_id": upload(server, b"").json["id"]}).json
    path = f"/batches/{batch['id']}"
    assert call(server, "openai", path + "/cancel", {}).json["status"] == "cancelling"
    assert call(server, "openai", path).json["status"] == "cancelled"
