"""A loopback server that accounts for prompt caches, and requests to it."""

from __future__ import annotations

from typing import Any

from aiclient.testing import ProviderServer
from tests.unit.testing.exchange import Answer, call

__all__ = ["LONG", "ask_anthropic", "ask_gemini", "ask_openai", "counts", "mark", "text"]

LONG = "Name the book, the shelf and the page, in one sentence. " * 100
"""1,400 tokens, and four for the frame."""


def text(words: str, **more: Any) -> dict[str, Any]:
    """Return a block of text."""
    return {"type": "text", "text": words, **more}


def mark(ttl: str | None = None) -> dict[str, Any]:
    """Return Anthropic's mark."""
    control: dict[str, Any] = {"type": "ephemeral"}
    return {"cache_control": control if ttl is None else {**control, "ttl": ttl}}


def ask_anthropic(server: ProviderServer, *messages: Any, **more: Any) -> Answer:
    """Send messages; texts are the user's."""
    said = [{"role": "user", "content": each} if isinstance(each, str) else each for each in messages]
    body = {"model": "claude-opus-5-5", "max_tokens": 9, "messages": said, **more}
    return call(server, "anthropic", "/messages", body)


def ask_openai(server: ProviderServer, *items: Any, **more: Any) -> Answer:
    """Send input to the Responses API; texts are the user's."""
    said = [{"role": "user", "content": each} if isinstance(each, str) else each for each in items]
    return call(server, "openai", "/responses", {"model": "gpt-6.1-sol", "input": said, **more})


def ask_gemini(server: ProviderServer, *texts: str, **more: Any) -> Answer:
    """Send contents, one of the user's for each text."""
    contents = [{"role": "user", "parts": [{"text": each}]} for each in texts]
    path = "/models/gemini-3.8-flash:generateContent"
    return call(server, "google", path, {"contents": contents, **more})


def counts(answer: Answer) -> tuple[int, ...]:
    """Return tokens of the prompt, tokens read, and tokens written by lifetime, shorter ones first."""
    assert answer.status == 200, answer.body
    value = answer.json
    usage = value.get("usage") or value["usageMetadata"]
    if "promptTokenCount" in usage:
        return usage["promptTokenCount"], usage.get("cachedContentTokenCount", 0)
    if "cache_creation" in usage:
        made, read = usage["cache_creation"], usage["cache_read_input_tokens"]
        writes = (made["ephemeral_5m_input_tokens"], made["ephemeral_1h_input_tokens"])
        assert usage["cache_creation_input_tokens"] == sum(writes)
        return usage["input_tokens"] + read + sum(writes), read, *writes
    details = usage.get("input_tokens_details") or usage["prompt_tokens_details"]
    by_lifetime = details.get("cache_write_tokens_details")
    total = usage.get("input_tokens", usage.get("prompt_tokens"))
    if by_lifetime is None:
        return total, details["cached_tokens"], details.get("cache_write_tokens", 0)
    assert details["cache_write_tokens"] == sum(by_lifetime.values())
    return total, details["cached_tokens"], by_lifetime["ttl_30m_tokens"], by_lifetime["ttl_12h_tokens"]
