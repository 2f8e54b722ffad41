"""A plain HTTP client for the tests of the loopback server: nothing but the standard library."""

from __future__ import annotations

import http.client
import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from aiclient.testing import ProviderServer

KEYS = {
    "openai": {"authorization": "Bearer sk-fake-not-a-key"},
    "xai": {"authorization": "Bearer xai-fake-not-a-key"},
    "groq": {"authorization": "Bearer gsk-fake-not-a-key"},
    "anthropic": {"x-api-key": "sk-ant-fake-not-a-key", "anthropic-version": "2023-06-01"},
    "google": {"x-goog-api-key": "fake-not-a-key"},
    "ollama": {},
}
# Where each provider's operations start below its base URL.
ROOTS = {
    "openai": "/openai/v1",
    "xai": "/xai/v1",
    "groq": "/groq/openai/v1",
    "anthropic": "/anthropic/v1",
    "google": "/google/v1beta",
    "ollama": "/ollama",
}


@dataclass(frozen=True)
class Answer:
    """An answer read to its end."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def events(self) -> list[Any]:
        """Payloads of server-sent events, the `[DONE]` left out."""
        lines = self.body.decode().replace("\r\n", "\n").split("\n")
        data = [line[6:] for line in lines if line.startswith("data: ")]
        return [json.loads(text) for text in data if text != "[DONE]"]

    @property
    def lines(self) -> list[Any]:
        """Lines of NDJSON."""
        return [json.loads(line) for line in self.body.splitlines()]


@contextmanager
def connect(server: ProviderServer, timeout: float = 20.0) -> Generator[http.client.HTTPConnection]:
    parts = urlsplit(server.url)
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=timeout)
    try:
        yield connection
    finally:
        connection.close()


def call(
    server: ProviderServer,
    provider: str,
    path: str,
    body: object = None,
    *,
    method: str | None = None,
    headers: Mapping[str, str] | None = None,
    raw: bytes | None = None,
) -> Answer:
    """Send one request on a connection of its own."""
    with connect(server) as connection:
        data = raw if raw is not None else None if body is None else json.dumps(body).encode()
        kind = method or ("GET" if data is None else "POST")
        sent = dict(KEYS[provider] if headers is None else headers)
        connection.request(kind, ROOTS[provider] + path, data, sent)
        answer = connection.getresponse()
        return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())


def user(text: str) -> dict[str, Any]:
    return {"role": "user", "content": text}


def chat(text: str = "Hello you there", **more: object) -> dict[str, Any]:
    """Body of a chat completion or an Ollama chat."""
    return {"model": "some-model", "messages": [user(text)], **more}


# A request that generates, per provider: path and body, plain and streamed.
GENERATE: dict[str, tuple[str, dict[str, Any]]] = {
    "openai": ("/chat/completions", chat()),
    "xai": ("/chat/completions", chat()),
    "groq": ("/chat/completions", chat()),
    "anthropic": ("/messages", chat(max_tokens=100)),
    "google": (
        "/models/gemini-4-argon:generateContent",
        {"contents": [{"role": "user", "parts": [{"text": "Hello you there"}]}]},
    ),
    "ollama": ("/api/chat", chat(stream=False)),
}
STREAM: dict[str, tuple[str, dict[str, Any]]] = {
    **{name: (path, {**body, "stream": True}) for name, (path, body) in GENERATE.items()},
    "google": ("/models/gemini-4-argon:streamGenerateContent?alt=sse", GENERATE["google"][1]),
}


def text_of(provider: str, answer: Answer) -> str:
    """Text of a plain answer."""
    value = answer.json
    match provider:
        case "anthropic":
            found = "".join(block.get("text", "") for block in value["content"])
        case "google":
            found = "".join(part.get("text", "") for part in value["candidates"][0]["content"]["parts"])
        case "ollama":
            found = value["message"]["content"]
        case _:
            found = value["choices"][0]["message"]["content"]
    return str(found)


def streamed_text(provider: str, answer: Answer) -> str:
    """Text of a streamed answer."""
    match provider:
        case "anthropic":
            deltas = [event["delta"] for event in answer.events if event["type"] == "content_block_delta"]
            return "".join(delta.get("text", "") for delta in deltas)
        case "google":
            parts = [event["candidates"][0]["content"]["parts"][0] for event in answer.events]
            return "".join(part.get("text", "") for part in parts)
        case "ollama":
            return "".join(line["message"]["content"] for line in answer.lines)
        case _:
            choices = [event["choices"][0] for event in answer.events if event["choices"]]
            return "".join(choice["delta"].get("content") or "" for choice in choices)
