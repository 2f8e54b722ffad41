"""Every answer and event of the loopback server fits the compiled types of its provider, strictly."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from aiclient.testing import ProviderServer, TokenCount, ToolUse, Turn
from aiclient.testing.script import ScriptItem
from tests.unit.testing.conformance import best, compiled, find, operations
from tests.unit.testing.exchange import Answer, call, chat
from tests.unit.testing.test_openai import upload

Tour = Callable[[ProviderServer, Callable[..., Any]], None]

TOKENS = TokenCount(input=100, output=50, cache_read=40, cache_write=10, thinking=20)
TOOLS = [ToolUse("look", {"at": "sky"}), ToolUse("go")]
TURNS: list[ScriptItem] = [
    "Just text.",
    Turn("Text.", thinking="A thought.", tools=TOOLS, tokens=TOKENS),
    Turn(refusal="No.", tokens=TOKENS),
    Turn("Half", finish="length"),
    Turn("", finish="filter"),
    Turn(),
]


def generating(send: Callable[..., Any], server: ProviderServer, path: str, body: dict[str, Any]) -> None:
    for more in ({"stream": False}, {"stream": True}):
        server.script(TURNS)
        for _ in TURNS:
            send(path, body | more)


def tour_openai(server: ProviderServer, send: Callable[..., Any]) -> None:
    generating(send, server, "/chat/completions", chat(stream_options={"include_usage": True}))
    generating(
        send, server, "/responses", {"model": "m", "input": "Hi", "include": ["reasoning.encrypted_content"]}
    )
    kept = send("/responses", {"model": "m", "input": "Hi", "background": True}).json["id"]
    for path in ("", "", "/input_items"):
        send(f"/responses/{kept}{path}")
    send(f"/responses/{kept}/cancel", {})
    send("/responses/input_tokens", {"model": "m", "input": "Hi"})
    send("/responses/compact", {"model": "m", "input": "Hi"})
    send("/embeddings", {"model": "m", "input": "a"})
    send("/moderations", {"input": "a"})
    send("/models")
    send("/models/gpt-6-luna")
    line = {"custom_id": "a", "method": "POST", "url": "/v1/chat/completions", "body": chat()}
    file = upload(server, json.dumps(line).encode()).json["id"]
    batch_body = {"input_file_id": file, "endpoint": "/v1/chat/completions", "completion_window": "24h"}
    for batch in (send("/batches", batch_body).json["id"], send("/batches", batch_body).json["id"]):
        for _ in range(3):
            send(f"/batches/{batch}")
    send(f"/batches/{send('/batches', batch_body).json['id']}/cancel", {})
    for path in ("/batches", "/files", f"/files/{file}"):
        send(path)
    send(f"/files/{file}", method="DELETE")


def tour_groq(server: ProviderServer, send: Callable[..., Any]) -> None:
    generating(send, server, "/chat/completions", chat())
    send("/responses", {"model": "m", "input": "Hi"})
    send("/models")
    send("/models/whisper-large-v3")
    send("/embeddings", {"model": "m", "input": "a"})


def tour_xai(server: ProviderServer, send: Callable[..., Any]) -> None:
    generating(send, server, "/chat/completions", chat())
    generating(send, server, "/responses", {"model": "m", "input": "Hi"})
    deferred = send("/chat/completions", chat(deferred=True)).json["request_id"]
    call(server, "xai", f"/chat/deferred-completion/{deferred}")
    send(f"/chat/deferred-completion/{deferred}")
    for path in ("/models", "/models/grok-4.7", "/language-models", "/language-models/grok-4.7"):
        send(path)
    send("/tokenize-text", {"text": "a b", "model": "grok-4.7"})
    send("/embeddings", {"model": "m", "input": "a"})


def tour_anthropic(server: ProviderServer, send: Callable[..., Any]) -> None:
    generating(send, server, "/messages", chat(max_tokens=9))
    send("/messages/count_tokens", chat())
    send("/models")
    send("/models/claude-opus-5-5")


def tour_google(server: ProviderServer, send: Callable[..., Any]) -> None:
    body = {"contents": [{"role": "user", "parts": [{"text": "Hi"}]}]}
    for operation in ("generateContent", "streamGenerateContent?alt=sse", "streamGenerateContent"):
        server.script(TURNS)
        for _ in TURNS:
            send(f"/models/gemini-4-argon:{operation}", body)
    send("/models/gemini-4-argon:countTokens", body)
    content = {"content": {"parts": [{"text": "a"}]}}
    send("/models/e:embedContent", content)
    send("/models/e:batchEmbedContents", {"requests": [content]})
    send("/models?pageSize=1")
    send("/models/gemini-4-argon")


def tour_ollama(server: ProviderServer, send: Callable[..., Any]) -> None:
    generating(send, server, "/api/chat", chat())
    generating(send, server, "/api/generate", {"model": "m", "prompt": "Hi"})
    send("/api/embed", {"model": "m", "input": "a"})
    for path in ("/api/tags", "/api/ps", "/api/version"):
        send(path)
    send("/api/show", {"model": "qwen3:0.6b"})
    for more in ({}, {"stream": False}):
        send("/api/pull", {"model": "m", **more})
        send("/api/create", {"model": "m", "from": "n", **more})
    send("/api/copy", {"source": "qwen3:0.6b", "destination": "x"})


TOURS: dict[str, Tour] = {
    "openai": tour_openai,
    "groq": tour_groq,
    "xai": tour_xai,
    "anthropic": tour_anthropic,
    "google": tour_google,
    "ollama": tour_ollama,
}


def payloads(answer: Answer) -> tuple[bool, list[Any]]:
    """Return whether an answer is a stream, and its JSON values."""
    kind = answer.headers.get("content-type", "")
    if "event-stream" in kind:
        return True, answer.events
    if "ndjson" in kind:
        return True, answer.lines
    if "json" not in kind:
        return False, []
    if answer.headers.get("transfer-encoding") == "chunked":
        return True, answer.json
    return False, [answer.json]


@pytest.mark.parametrize("provider", list(TOURS))
def test_every_answer_fits_the_compiled_types(server: ProviderServer, provider: str) -> None:
    if not compiled(provider):
        pytest.skip(f"{provider} is not compiled: run `make regen`")
    seen: set[str] = set()
    wrong: set[str] = set()

    def send(path: str, body: object = None, **options: Any) -> Answer:
        answer = call(server, provider, path, body, **options)
        assert answer.status in {200, 202}, answer.body
        request = server.requests[-1]
        candidates = find(provider, request.method, request.path)
        if not candidates:
            wrong.add(f"{request.method} {request.path}: no such operation")
        streamed, values = payloads(answer)
        for value in values:
            wrong.update(best(candidates, value, streamed=streamed))
        seen.update(operation.name for operation in candidates)
        return answer

    TOURS[provider](server, send)
    assert sorted(wrong) == []
    assert len(seen) > 3 and seen <= {operation.name for operation in operations(provider)}
