"""Recorded traffic with prompt caches: requests that we would send alike, and usages that add up."""

from __future__ import annotations

import gzip
import json
import os
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from aiclient import Client, UserMessage
from aiclient.cache import CacheConfig
from aiclient.core.bill import Bill
from aiclient.core.keywords import Api
from aiclient.core.parts import Text
from aiclient.core.responses import ChatResponse
from aiclient.registry import Registry
from tests.invoices.test_invoices import adapter_of

BED = os.environ.get("AICLIENT_TESTBED")
pytestmark = pytest.mark.skipif(
    not BED, reason="AICLIENT_TESTBED is not set: recorded traffic is kept elsewhere"
)
AT = datetime(2026, 11, 22, tzinfo=UTC)
READERS: dict[str, dict[str, Any]] = {
    "/v1/messages": {"provider": "anthropic", "api": None},
    "/v1/responses": {"provider": "openai", "api": "responses"},
    "/v1/chat/completions": {"provider": "openai", "api": "chat"},
}


def exchanges(name: str) -> Iterator[dict[str, Any]]:
    """Yield the recorded exchanges of one provider."""
    path = Path(BED or "") / "recordings" / f"{name}.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def marked(exchange: dict[str, Any]) -> bool:
    """Say whether a request uses breakpoints."""
    return "prompt_cache_options" in (exchange["request_json"] or {})


def test_breakpoints_are_sent_as_they_were_recorded() -> None:
    found = Counter[str]()
    client = Client(openai_api_key="sk-fake-not-a-key")
    for exchange in filter(marked, exchanges("openai")):
        body = exchange["request_json"]
        api: Api = "chat" if "messages" in body else "responses"
        steady, question = (part["text"] for part in (body.get("messages") or body["input"])[0]["content"])
        asked = CacheConfig(ttl="30m", conversation=False, key=body["prompt_cache_key"])
        prompt = UserMessage([Text(steady, cache_control="ephemeral"), Text(question)])
        ours: Any = client.chat(body["model"], api=api).preview(prompt, cache=asked).request.json()
        for field in ("prompt_cache_key", "prompt_cache_options"):
            assert ours[field] == body[field]
        for field in ("messages", "input"):
            if field in body:
                assert ours[field][0]["content"] == body[field][0]["content"]
        found[api] += 1
    assert found == {"chat": 2, "responses": 2}


def test_recorded_usages_add_up() -> None:
    counted = 0
    registry = Registry()
    for name in ("anthropic", "openai"):
        for exchange in exchanges(name):
            reader = READERS.get(exchange["path"])
            text = exchange.get("response_text")
            if reader is None or not text or exchange["is_stream"] or exchange["status"] != 200:
                continue
            body = json.loads(text)
            usage = adapter_of(reader).decode(body).usage
            if usage is None or not (usage.cache_read_tokens or usage.cache_writes):
                continue
            own = body["usage"]
            if name == "anthropic":
                if own.get("iterations"):
                    continue  # what was spent on shortening the conversation is beside these totals
                whole = sum(own.get(key) or 0 for key in ("input_tokens", "cache_read_input_tokens"))
                assert usage.input_tokens == whole + (own.get("cache_creation_input_tokens") or 0)
            else:
                assert usage.total_tokens == own["total_tokens"]
            info = registry.info(name, body["model"]) or registry.info(name, exchange["model"])
            bill = Bill(info.price if info else None, AT)
            response = ChatResponse(provider=name, model=body["model"], usage=usage, bill=bill, info=info)
            report = response.cache
            assert report.hit is (usage.cache_read_tokens > 0)
            assert report.read_tokens + sum(report.write_tokens.values()) <= report.input_tokens
            assert report.below_minimum is False
            if report.saved_usd is not None and not report.write_tokens:
                assert report.saved_usd > 0
            if report.saved_usd is not None and not report.read_tokens:
                assert report.saved_usd <= Decimal(0)
            counted += 1
    assert counted >= 12
