"""Recorded structured answers decode; and the tool that says so finds those that do not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aiclient.wire.json import Json, JsonObject
from codegen.replay.records import read_records
from tests.conformance.answers.__main__ import main
from tests.conformance.answers.decoding import Decoded, decode

SCHEMA: JsonObject = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
    "additionalProperties": False,
}
OPENAPI: JsonObject = {
    "type": "OBJECT",
    "properties": {"city": {"type": "STRING", "nullable": True}},
    "required": ["city"],
}
GOOD, BAD = '{"city": "Oslo"}', '{"city": 5}'
TOOL: JsonObject = {"name": "weather", "parameters": SCHEMA}


def chat(message: JsonObject, request: JsonObject) -> JsonObject:
    """Return an exchange of OpenAI's chat."""
    answer = {"id": "c", "model": "m", "choices": [{"message": message, "finish_reason": "stop"}]}
    return record("openai", "/v1/chat/completions", {"model": "m", "messages": [], **request}, answer)


def record(provider: str, path: str, request: JsonObject, answer: object) -> JsonObject:
    """Return an exchange as recordings have it."""
    return {
        "provider": provider,
        "method": "POST",
        "url": f"http://127.0.0.1{path}",
        "path": path,
        "request_json": request,
        "status": 200,
        "response_headers": {"content-type": "application/json"},
        "response_text": json.dumps(answer),
        "stream_requested": False,
        "is_stream": False,
        "file": "f",
        "index": 0,
    }


def format_of(text: str) -> JsonObject:
    """Return what asks for a schema in OpenAI's chat."""
    return {"response_format": {"type": text, "json_schema": {"name": "city", "schema": SCHEMA}}}


def answers(text: str) -> dict[str, JsonObject]:
    """Return an answer of each provider to a request with a schema."""
    return {**openai_answers(text), **anthropic_answers(text), **other_answers(text)}


def openai_answers(text: str) -> dict[str, JsonObject]:
    """Return answers of OpenAI."""
    config: Json = {"format": {"type": "json_schema", "schema": SCHEMA}}
    said: Json = {"type": "message", "content": [{"type": "output_text", "text": text}]}
    call: Json = {"id": "1", "type": "function", "function": {"name": "weather", "arguments": text}}
    named: JsonObject = {
        "tools": [{"type": "function", "function": TOOL}],
        "tool_choice": {"type": "function", "function": {"name": "weather"}},
    }
    return {
        "openai chat": chat({"content": text}, format_of("json_schema")),
        "openai chat, tool": chat({"tool_calls": [call]}, named),
        "openai responses": record(
            "openai",
            "/v1/responses",
            {"model": "m", "input": "Where?", "text": config},
            {"id": "r", "status": "completed", "output": [said]},
        ),
    }


def anthropic_answers(text: str) -> dict[str, JsonObject]:
    """Return answers of Anthropic."""
    config: Json = {"format": {"type": "json_schema", "schema": SCHEMA}}
    forced: JsonObject = {
        "tools": [{"name": "weather", "input_schema": SCHEMA}],
        "tool_choice": {"type": "any"},
    }
    call: Json = {"type": "tool_use", "id": "t", "name": "weather", "input": json.loads(text)}
    shared: JsonObject = {"model": "m", "messages": []}
    said: JsonObject = {"id": "a", "type": "message"}
    return {
        "anthropic": record(
            "anthropic",
            "/v1/messages",
            {**shared, "output_config": config},
            {**said, "content": [{"type": "text", "text": text}], "stop_reason": "end_turn"},
        ),
        "anthropic, tool": record(
            "anthropic",
            "/v1/messages",
            {**shared, **forced},
            {**said, "content": [call], "stop_reason": "tool_use"},
        ),
    }


def other_answers(text: str) -> dict[str, JsonObject]:
    """Return answers of Gemini and Ollama."""
    candidate: Json = {"finishReason": "STOP", "content": {"parts": [{"text": text}]}}
    asked: JsonObject = {"contents": [{"parts": [{"text": "Where?"}]}]}
    path = "/v1beta/models/m:generateContent"
    answer: Json = {"candidates": [candidate]}
    return {
        "gemini": record(
            "gemini", path, {**asked, "generationConfig": {"responseJsonSchema": SCHEMA}}, answer
        ),
        "gemini, older": record(
            "gemini", path, {**asked, "generationConfig": {"responseSchema": OPENAPI}}, answer
        ),
        "ollama": record(
            "ollama",
            "/api/chat",
            {"model": "m", "messages": [], "format": SCHEMA},
            {"model": "m", "message": {"content": text}, "done": True, "done_reason": "stop"},
        ),
    }


def decoded(folder: Path, *records: JsonObject) -> Decoded:
    """Return what the tool finds in a file of exchanges."""
    return decode(read_records([written(folder, *records)]))


def written(folder: Path, *records: JsonObject) -> Path:
    """Write a recording."""
    file = folder / "sample.jsonl"
    file.write_text("".join(json.dumps(each) + "\n" for each in records), "utf-8")
    return file


@pytest.mark.parametrize("name", sorted(answers(GOOD)))
def test_an_answer_that_fits_is_counted(tmp_path: Path, name: str) -> None:
    found = decoded(tmp_path, answers(GOOD)[name])
    assert (found.total.asked, found.total.fitting, found.findings) == (1, 1, [])


@pytest.mark.parametrize("name", sorted(answers(GOOD)))
def test_an_answer_that_does_not_fit_is_found(tmp_path: Path, name: str) -> None:
    found = decoded(tmp_path, answers(BAD)[name])
    assert found.total.bad == 1
    assert "5 is not" in found.findings[0].what


def test_text_that_is_no_json_is_found(tmp_path: Path) -> None:
    found = decoded(tmp_path, chat({"content": '{"city": '}, format_of("json_schema")))
    assert "no JSON" in found.findings[0].what


def test_what_is_no_answer_is_told_apart(tmp_path: Path) -> None:
    refused = chat({"refusal": "I must not."}, format_of("json_schema"))
    free = chat({"content": "Oslo"}, {})
    found = decoded(tmp_path, refused, free)
    assert (found.total.asked, dict(found.total.other)) == (1, {"refusal": 1})


def test_the_command_reports(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(written(tmp_path, answers(GOOD)["openai chat"]))]) == 0
    assert "openai chat, response_format" in capsys.readouterr().out
    assert main([str(written(tmp_path, answers(BAD)["openai chat"]))]) == 1
    assert "BAD sample.jsonl:1" in capsys.readouterr().out
    assert main([str(tmp_path / "nothing.jsonl")]) == 2


def test_recorded_answers_of_every_provider_decode(testbed: Path) -> None:
    found = decode(read_records([testbed / "recordings"]))
    assert found.findings == [], str(found)
    assert found.total.fitting >= 150
    providers = {name.split()[0] for name, row in found.rows.items() if row.fitting}
    assert {"anthropic", "gemini", "groq", "mistral", "ollama", "openai"} <= providers
