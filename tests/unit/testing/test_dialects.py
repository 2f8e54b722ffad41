"""What only one provider does: versions, schemas, streams and lists of the others."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aiclient.testing import ProviderServer, ToolUse, Turn
from tests.unit.testing.exchange import GENERATE, KEYS, STREAM, call, chat, user

SCHEMA: dict[str, Any] = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}


def anthropic(server: ProviderServer, version: str | None = "2023-06-01", **more: object) -> Any:
    headers = {"authorization": "Bearer sk-fake-not-a-key"}
    if version:
        headers["anthropic-version"] = version
    return call(server, "anthropic", "/messages", chat("Hi", max_tokens=10, **more), headers=headers)


def test_anthropic_checks_version_and_sampling(server: ProviderServer) -> None:
    assert anthropic(server, None).status == anthropic(server, "2020-01-01").status == 400
    assert anthropic(server, temperature=0.5).status == 200
    refused = anthropic(server, "2026-10-21", temperature=0.5)
    assert refused.json["error"]["message"] == "temperature: Extra inputs are not permitted"
    assert (
        call(server, "anthropic", "/messages", chat("Hi")).json["error"]["message"].startswith("max_tokens")
    )
    assert (
        call(server, "anthropic", "/messages", {"model": "m", "max_tokens": 1, "messages": []}).status == 400
    )


def test_anthropic_streams_blocks_in_order(server: ProviderServer) -> None:
    server.script([Turn("It rains.", thinking="Look.", tools=[ToolUse("look", {"at": "sky"})])])
    events = call(server, "anthropic", *STREAM["anthropic"]).events
    kinds = [event["content_block"]["type"] for event in events if event["type"] == "content_block_start"]
    assert kinds == ["thinking", "text", "tool_use"]
    pieces = [
        event["delta"].get("partial_json", "") for event in events if event["type"] == "content_block_delta"
    ]
    assert json.loads("".join(pieces)) == {"at": "sky"}
    assert [event["type"] for event in events[:2]] == ["message_start", "ping"]
    assert events[-2]["delta"]["stop_reason"] == "tool_use" and events[-1] == {"type": "message_stop"}


def test_anthropic_fits_schemas_and_forced_tools(server: ProviderServer) -> None:
    config = {"format": {"type": "json_schema", "schema": SCHEMA}}
    assert json.loads(anthropic(server, output_config=config).json["content"][0]["text"]) == {"n": 1}
    tools = [{"name": "f", "input_schema": SCHEMA}]
    for choice in ({"type": "any"}, {"type": "tool", "name": "f"}):
        block = anthropic(server, tools=tools, tool_choice=choice).json["content"][0]
        assert (block["type"], block["input"]) == ("tool_use", {"n": 1})
    result = [{"type": "tool_result", "tool_use_id": "x", "content": [{"type": "text", "text": "wet"}]}]
    body: dict[str, Any] = {"model": "m", "max_tokens": 9, "tools": tools, "tool_choice": {"type": "any"}}
    body["messages"] = [{"role": "user", "content": result}]
    assert call(server, "anthropic", "/messages", body).json["content"][0]["text"] == "wet"


def test_anthropic_counts_and_lists(server: ProviderServer) -> None:
    counted = call(server, "anthropic", "/messages/count_tokens", chat("Hello", system="Be brief")).json
    assert counted == {"input_tokens": 10}
    listed = call(server, "anthropic", "/models").json["data"]
    assert call(server, "anthropic", f"/models/{listed[0]['id']}").json == listed[0]
    assert call(server, "anthropic", "/models/none").json["error"]["type"] == "not_found_error"


def google(server: ProviderServer, operation: str, **more: object) -> Any:
    body = {"contents": [{"role": "user", "parts": [{"text": "Hi you"}]}], **more}
    return call(server, "google", f"/models/gemini-4-argon:{operation}", body)


def test_gemini_streams_an_array_without_alt_sse(server: ProviderServer) -> None:
    chunks = google(server, "streamGenerateContent").json
    texts = [chunk["candidates"][0]["content"]["parts"][0]["text"] for chunk in chunks]
    assert texts == ["Hi ", "you"] and chunks[-1]["candidates"][0]["finishReason"] == "STOP"
    server.script([Turn(thinking="Hm", tools=[ToolUse("f")]), Turn()])
    parts = [
        chunk["candidates"][0]["content"]["parts"][0]
        for chunk in google(server, "streamGenerateContent").json
    ]
    assert (
        parts[0]["thought"] is True
        and parts[1]["thoughtSignature"]
        and parts[1]["functionCall"]["name"] == "f"
    )
    assert len(google(server, "streamGenerateContent").json) == 1


def test_gemini_fits_schemas_and_forced_tools(server: ProviderServer) -> None:
    def text(**config: object) -> Any:
        answer = google(server, "generateContent", generationConfig=config).json
        return json.loads(answer["candidates"][0]["content"]["parts"][0]["text"])

    own = {
        "type": "OBJECT",
        "properties": {"n": {"type": "ARRAY", "items": {"type": "STRING"}}},
        "required": ["n"],
    }
    assert text(responseJsonSchema=SCHEMA) == {"n": 1}
    assert text(responseSchema=own | {"required": ["n"]}) == {"n": []}
    assert text(responseMimeType="application/json") == {"echo": "Hi you"}
    tools = [{"functionDeclarations": [{"name": "e"}, {"name": "f", "parameters": {"type": "OBJECT"}}]}]
    calling = {"functionCallingConfig": {"mode": "ANY", "allowedFunctionNames": ["f"]}}
    part = google(server, "generateContent", tools=tools, toolConfig=calling).json["candidates"][0][
        "content"
    ]["parts"][0]
    assert part["functionCall"]["name"] == "f"
    result = {"parts": [{"functionResponse": {"name": "f", "response": {"output": "wet"}}}]}
    answer = google(server, "generateContent", contents=[result], tools=tools, toolConfig=calling).json
    assert "wet" in answer["candidates"][0]["content"]["parts"][0]["text"]


def test_gemini_counts_embeds_and_lists(server: ProviderServer) -> None:
    assert google(server, "countTokens").json["totalTokens"] == 5
    content = {"parts": [{"text": "a"}]}
    one = call(
        server, "google", "/models/e:embedContent", {"content": content, "outputDimensionality": 3}
    ).json
    two = call(
        server, "google", "/models/e:batchEmbedContents", {"requests": [{"content": content}] * 2}
    ).json
    assert len(one["embedding"]["values"]) == 3 and len(two["embeddings"]) == 2
    assert call(server, "google", "/models/e:embedContent", {}).status == 400
    first = call(server, "google", "/models?pageSize=2").json
    second = call(server, "google", f"/models?pageSize=2&pageToken={first['nextPageToken']}").json
    names = [model["name"] for model in first["models"] + second["models"]]
    assert len(set(names)) == 3 and "nextPageToken" not in second
    assert call(server, "google", "/" + names[0]).json["name"] == names[0]
    assert call(server, "google", "/models/none").json["error"]["status"] == "NOT_FOUND"


def test_xai_defers_a_completion_and_gives_it_once(server: ProviderServer) -> None:
    request_id = call(server, "xai", "/chat/completions", chat("Hi", deferred=True)).json["request_id"]
    path = f"/chat/deferred-completion/{request_id}"
    looks = [call(server, "xai", path) for _ in range(3)]
    assert [look.status for look in looks] == [202, 200, 404]
    assert looks[1].json["choices"][0]["message"]["content"] == "Hi"


def test_xai_reports_cost_and_lists_language_models(server: ProviderServer) -> None:
    response = call(server, "xai", "/responses", {"model": "grok-4.7", "input": "Hi"}).json
    assert response["usage"]["cost_in_usd_ticks"] > 0
    models = call(server, "xai", "/language-models").json["models"]
    assert call(server, "xai", f"/language-models/{models[0]['id']}").json == models[0]
    assert call(server, "xai", "/language-models/none").status == 404
    tokens = call(server, "xai", "/tokenize-text", {"text": "a b", "model": "grok-4.7"}).json["token_ids"]
    assert [token["string_token"] for token in tokens] == ["a", "b"]


def test_groq_adds_its_own_fields(server: ProviderServer) -> None:
    assert call(server, "groq", *GENERATE["groq"]).json["x_groq"]["id"].startswith("req_")
    last = call(server, "groq", *STREAM["groq"]).events[-1]
    assert last["x_groq"]["usage"]["total_time"] > 0
    assert call(server, "groq", "/models").json["data"][0]["owned_by"] == "Groq"


def test_ollama_streams_unless_told_otherwise(server: ProviderServer) -> None:
    server.script([Turn("a b", thinking="Hm", tools=[ToolUse("f", {"x": 1})])])
    lines = call(server, "ollama", "/api/chat", chat("Hi")).lines
    assert [line["done"] for line in lines] == [False] * 4 + [True]
    assert lines[0]["message"]["thinking"] == "Hm"
    assert lines[3]["message"]["tool_calls"][0]["function"] == {
        "index": 0,
        "name": "f",
        "arguments": {"x": 1},
    }
    server.script([Turn("a b", thinking="Hm")] * 2)
    streamed = call(server, "ollama", "/api/generate", {"model": "m", "prompt": "Hi"}).lines
    plain = call(server, "ollama", "/api/generate", {"model": "m", "prompt": "Hi", "stream": False}).json
    assert "".join(line["response"] for line in streamed) == plain["response"] == "a b"
    assert plain["thinking"] == streamed[0]["thinking"] == "Hm"


@pytest.mark.parametrize(("keep_alive", "reason"), [(None, "load"), (0, "unload")])
def test_ollama_loads_and_unloads_without_a_prompt(
    server: ProviderServer, keep_alive: object, reason: str
) -> None:
    cases: list[tuple[str, dict[str, Any]]] = [("/api/chat", {"messages": []}), ("/api/generate", {})]
    for path, body in cases:
        answer = call(server, "ollama", path, {"model": "m", "keep_alive": keep_alive, **body}).json
        assert answer["done_reason"] == reason


def test_ollama_fits_schemas_embeds_and_manages_models(server: ProviderServer) -> None:
    fitted = call(server, "ollama", "/api/chat", chat("Hi", stream=False, format=SCHEMA)).json["message"][
        "content"
    ]
    loose = call(server, "ollama", "/api/chat", chat("Hi", stream=False, format="json")).json["message"][
        "content"
    ]
    assert (json.loads(fitted), json.loads(loose)) == ({"n": 1}, {"echo": "Hi"})
    for given, size in (("a", 1), (["a", "b"], 2)):
        assert (
            len(call(server, "ollama", "/api/embed", {"model": "m", "input": given}).json["embeddings"])
            == size
        )
    names = [model["name"] for model in call(server, "ollama", "/api/tags").json["models"]]
    assert "completion" in call(server, "ollama", "/api/show", {"model": names[0]}).json["capabilities"]
    assert call(server, "ollama", "/api/show", {"model": "none"}).json == {"error": "model 'none' not found"}
    assert call(server, "ollama", "/api/ps").json["models"][0]["size_vram"] > 0
    assert call(server, "ollama", "/api/version").json["version"]
    assert call(server, "ollama", "/api/pull", {"model": "m"}).lines[-1] == {"status": "success"}
    assert call(server, "ollama", "/api/pull", {"model": "m", "stream": False}).json == {"status": "success"}
    assert call(server, "ollama", "/api/copy", {"source": names[0], "destination": "x"}).body == b""
    assert call(server, "ollama", "/api/delete", {"model": "none"}, method="DELETE").status == 404


def test_messages_may_be_parts(server: ProviderServer) -> None:
    parts = [
        {"type": "text", "text": "one"},
        {"type": "image_url", "image_url": {"url": "x"}},
        {"type": "text", "text": "two"},
    ]
    message = {**user(""), "content": parts}
    answer = call(server, "openai", "/chat/completions", {"model": "m", "messages": [message]})
    assert answer.json["choices"][0]["message"]["content"] == "one\ntwo"
    assert KEYS["ollama"] == {}
