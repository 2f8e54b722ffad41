"""Usages with cache tokens as providers tell them, and what they cost with and without the cache, by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["USAGES", "GoldenUsage"]


@dataclass(frozen=True, slots=True)
class GoldenUsage:
    """One usage block, with its arithmetic in lines of tokens and USD per million."""

    provider: str
    api: str | None
    model: str
    body: Mapping[str, Any]
    paid: tuple[tuple[int, str], ...]
    """What the provider bills."""
    plain: tuple[tuple[int, str], ...]
    """What it would bill without a cache."""
    read: int = 0
    writes: Mapping[str, int] | None = None
    day: str = "2026-11-22"


def _claude(fresh: int, read: int, short: int, long: int, out: int, **more: Any) -> Mapping[str, Any]:
    created = {"ephemeral_5m_input_tokens": short, "ephemeral_1h_input_tokens": long}
    usage = {
        "input_tokens": fresh,
        "cache_read_input_tokens": read,
        "output_tokens": out,
        "cache_creation": created,
    }
    return {"usage": {**usage, "cache_creation_input_tokens": short + long, **more}}


def _response(
    total: int, read: int, short: int, long: int, out: int, tier: str = "default"
) -> Mapping[str, Any]:
    split = {"ttl_30m_tokens": short, "ttl_12h_tokens": long}
    details = {"cached_tokens": read, "cache_write_tokens": short + long, "cache_write_tokens_details": split}
    usage = {"input_tokens": total, "output_tokens": out, "input_tokens_details": details}
    return {"usage": {**usage, "total_tokens": total + out}, "service_tier": tier}


def _completion(total: int, read: int, out: int) -> Mapping[str, Any]:
    usage = {"prompt_tokens": total, "completion_tokens": out, "total_tokens": total + out}
    return {"usage": {**usage, "prompt_tokens_details": {"cached_tokens": read}}, "choices": []}


def _gemini(total: int, read: int, out: int) -> Mapping[str, Any]:
    counts = {"promptTokenCount": total, "cachedContentTokenCount": read, "candidatesTokenCount": out}
    return {"usageMetadata": {**counts, "totalTokenCount": total + out}}


USAGES: Mapping[str, GoldenUsage] = {
    "Opus 5.5 writes for 5 minutes": GoldenUsage(
        "anthropic",
        None,
        "claude-opus-5-5",
        _claude(120, 0, 8000, 0, 200),
        ((120, "4"), (8000, "5"), (200, "20")),
        ((8120, "4"), (200, "20")),
        writes={"5m": 8000},
    ),
    "Opus 5.5 writes for an hour": GoldenUsage(
        "anthropic",
        None,
        "claude-opus-5-5",
        _claude(120, 0, 0, 8000, 200),
        ((120, "4"), (8000, "8"), (200, "20")),
        ((8120, "4"), (200, "20")),
        writes={"1h": 8000},
    ),
    "Opus 5.5 reads": GoldenUsage(
        "anthropic",
        None,
        "claude-opus-5-5",
        _claude(120, 8000, 0, 0, 200),
        ((120, "4"), (8000, "0.2"), (200, "20")),
        ((8120, "4"), (200, "20")),
        read=8000,
    ),
    "Opus 5.5 reads and writes for both lifetimes": GoldenUsage(
        "anthropic",
        None,
        "claude-opus-5-5",
        _claude(10, 8000, 500, 2000, 1),
        ((10, "4"), (8000, "0.2"), (500, "5"), (2000, "8"), (1, "20")),
        ((10510, "4"), (1, "20")),
        read=8000,
        writes={"5m": 500, "1h": 2000},
    ),
    "Haiku 5.5 above its threshold": GoldenUsage(
        "anthropic",
        None,
        "claude-haiku-5-5",
        _claude(1000, 100_000, 4000, 0, 300),
        ((1000, "0.5"), (100_000, "0.05"), (4000, "0.625"), (300, "2.5")),
        ((105_000, "0.5"), (300, "2.5")),
        read=100_000,
        writes={"5m": 4000},
    ),
    "Opus 5.5 in the fast mode": GoldenUsage(
        "anthropic",
        None,
        "claude-opus-5-5",
        _claude(100, 6000, 0, 0, 50, speed="fast"),
        ((100, "8"), (6000, "0.4"), (50, "40")),
        ((6100, "8"), (50, "40")),
        read=6000,
    ),
    "Fable 5.1 reads at a fortieth": GoldenUsage(
        "anthropic",
        None,
        "claude-fable-5-1",
        _claude(0, 40_000, 0, 0, 10),
        ((40_000, "0.25"), (10, "50")),
        ((40_000, "10"), (10, "50")),
        read=40_000,
    ),
    "GPT-5.6 writes for both lifetimes": GoldenUsage(
        "openai",
        "responses",
        "gpt-5.6-sol",
        _response(10_000, 0, 3000, 6000, 100),
        ((1000, "4"), (3000, "5"), (6000, "10"), (100, "20")),
        ((10_000, "4"), (100, "20")),
        writes={"30m": 3000, "12h": 6000},
    ),
    "GPT-6.1 reads and writes": GoldenUsage(
        "openai",
        "responses",
        "gpt-6.1-sol",
        _response(12_000, 9000, 2500, 0, 400),
        ((500, "2"), (9000, "0.1"), (2500, "2.5"), (400, "10")),
        ((12_000, "2"), (400, "10")),
        read=9000,
        writes={"30m": 2500},
    ),
    "GPT-6.1 on the flex tier": GoldenUsage(
        "openai",
        "responses",
        "gpt-6.1-sol",
        _response(12_000, 9000, 0, 0, 400, tier="flex"),
        ((3000, "1"), (9000, "0.05"), (400, "5")),
        ((12_000, "1"), (400, "5")),
        read=9000,
    ),
    "GPT-6.1 with a long prompt": GoldenUsage(
        "openai",
        "responses",
        "gpt-6.1-sol",
        _response(300_000, 280_000, 20_000, 0, 10),
        ((280_000, "0.2"), (20_000, "5"), (10, "15")),
        ((300_000, "4"), (10, "15")),
        read=280_000,
        writes={"30m": 20_000},
    ),
    "GPT-4.1 by chat completions writes for nothing": GoldenUsage(
        "openai",
        "chat",
        "gpt-4.1",
        _completion(4096, 3072, 64),
        ((1024, "2"), (3072, "0.5"), (64, "8")),
        ((4096, "2"), (64, "8")),
        read=3072,
    ),
    "Gemini 3.8 before its price doubles": GoldenUsage(
        "google",
        None,
        "gemini-3.8-flash",
        _gemini(9000, 8000, 100),
        ((1000, "0.75"), (8000, "0.075"), (100, "3.75")),
        ((9000, "0.75"), (100, "3.75")),
        read=8000,
    ),
    "Gemini 3.8 after its price doubled": GoldenUsage(
        "google",
        None,
        "gemini-3.8-flash",
        _gemini(9000, 8000, 100),
        ((1000, "1.5"), (8000, "0.15"), (100, "7.5")),
        ((9000, "1.5"), (100, "7.5")),
        read=8000,
        day="2027-01-02",
    ),
    "Grok 4.7 by Responses": GoldenUsage(
        "xai",
        None,
        "grok-4.7",
        _response(5000, 4000, 0, 0, 20),
        ((1000, "2"), (4000, "0.5"), (20, "6")),
        ((5000, "2"), (20, "6")),
        read=4000,
    ),
    "Groq": GoldenUsage(
        "groq",
        None,
        "openai/gpt-oss-120b",
        _completion(2000, 1500, 30),
        ((500, "0.15"), (1500, "0.075"), (30, "0.6")),
        ((2000, "0.15"), (30, "0.6")),
        read=1500,
    ),
}
