"""What `response.cache` tells: tokens, money, and why nothing was found."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from aiclient.cache import CacheBelowMinimumWarning, CacheReport
from aiclient.core.bill import Bill
from aiclient.core.caching import Breakpoint, PromptCaching
from aiclient.core.models import Caching, ModelInfo
from aiclient.core.responses import ChatResponse
from aiclient.core.usage import Usage
from aiclient.registry import Registry
from aiclient.wire.json import Json, JsonObject
from tests.invoices.test_invoices import adapter_of
from tests.unit.cache.golden_usages import USAGES, GoldenUsage

AT = datetime(2026, 11, 22, tzinfo=UTC)


def total(lines: tuple[tuple[int, str], ...]) -> Decimal:
    """Add up an invoice."""
    return sum((count * Decimal(rate) / 1_000_000 for count, rate in lines), Decimal(0))


def answer(golden: GoldenUsage) -> ChatResponse:
    """Return the response that an adapter and the catalogue make of a usage."""
    read = adapter_of({"provider": golden.provider, "api": golden.api}).decode(dict(golden.body))
    info = Registry().info(golden.provider, golden.model)
    assert info is not None
    assert read.usage is not None
    at = datetime.fromisoformat(golden.day).replace(tzinfo=UTC)
    return ChatResponse(
        provider=golden.provider, model=golden.model, usage=read.usage, bill=Bill(info.price, at), info=info
    )


@pytest.mark.parametrize("name", sorted(USAGES))
def test_golden_usages(name: str) -> None:
    golden = USAGES[name]
    response = answer(golden)
    report = response.cache
    assert response.cost == total(golden.paid)
    assert report.saved_usd == total(golden.plain) - total(golden.paid)
    assert report.read_tokens == golden.read
    assert report.write_tokens == (golden.writes or {})
    assert report.hit is (golden.read > 0) is response.cache_hit
    assert report.hit_ratio == golden.read / sum(count for count, _ in golden.plain[:1])
    assert report.below_minimum is False


def test_a_write_costs_more_than_it_saves() -> None:
    assert answer(USAGES["Opus 5.5 writes for 5 minutes"]).cache.saved_usd == Decimal("-0.008")
    assert answer(USAGES["Opus 5.5 writes for an hour"]).cache.saved_usd == Decimal("-0.032")
    assert answer(USAGES["Opus 5.5 reads"]).cache.saved_usd == Decimal("0.0304")


def test_what_nobody_knows_is_none() -> None:
    report = ChatResponse(provider="acme", model="m", usage=Usage(input_tokens=9, cache_read_tokens=5)).cache
    assert report.saved_usd is None
    assert report.min_tokens is None
    assert report.hit
    assert ChatResponse(provider="acme", model="m").cache == CacheReport()


@pytest.mark.parametrize(
    ("told", "reason", "word", "missed"),
    [
        ({"type": "model_changed", "cache_missed_input_tokens": 70}, "model_changed", "model_changed", 70),
        ({"type": "system_changed"}, "system_changed", "system_changed", None),
        ({"type": "tools_changed"}, "tools_changed", "tools_changed", None),
        ({"type": "messages_changed"}, "messages_changed", "messages_changed", None),
        ({"type": "previous_message_not_found"}, "previous_unknown", "previous_message_not_found", None),
        ({"type": "unavailable"}, "unavailable", "unavailable", None),
        ({"type": "brand_new"}, "other", "brand_new", None),
        ({"type": "cache_hit"}, None, None, None),
        ({}, None, None, None),
        (
            {"type": "cache_miss", "reason": "prompt_cache_key_changed", "cache_missed_tokens": 9},
            "key_changed",
            "prompt_cache_key_changed",
            9,
        ),
        ({"type": "cache_miss", "reason": "tools_changed"}, "tools_changed", "tools_changed", None),
        (
            {"type": "cache_miss", "reason": "text_format_changed"},
            "format_changed",
            "text_format_changed",
            None,
        ),
        (
            {"type": "cache_miss", "reason": "reasoning_effort_changed"},
            "reasoning_changed",
            "reasoning_effort_changed",
            None,
        ),
        ({"type": "cache_miss", "reason": "verbosity_changed"}, "format_changed", "verbosity_changed", None),
        ({"type": "cache_miss", "reason": "context_compacted"}, "compacted", "context_compacted", None),
        ({"type": "cache_miss", "reason": "input_changed"}, "messages_changed", "input_changed", None),
        (
            {"type": "cache_miss", "reason": "service_tier_changed"},
            "tier_changed",
            "service_tier_changed",
            None,
        ),
        (
            {"type": "comparison_response_not_found"},
            "previous_unknown",
            "comparison_response_not_found",
            None,
        ),
    ],
)
def test_one_vocabulary_for_misses(told: dict[str, Any], reason: Any, word: Any, missed: Any) -> None:
    report = ChatResponse(provider="p", model="m", cache_diagnostics=told).cache
    assert (report.miss_reason, report.provider_reason, report.missed_tokens) == (reason, word, missed)


def test_adapters_find_the_diagnosis() -> None:
    claude = adapter_of({"provider": "anthropic", "api": None})
    reason: Json = {"type": "tools_changed", "cache_missed_input_tokens": 5}
    assert claude.decode({"diagnostics": {"cache_miss_reason": reason}}).cache_diagnostics == reason
    assert claude.decode({"diagnostics": {"cache_miss_reason": None}}).cache_diagnostics is None
    assert claude.decode({"diagnostics": None}).cache_diagnostics is None
    gpt = adapter_of({"provider": "openai", "api": "responses"})
    found: Json = {"type": "cache_miss", "reason": "input_changed", "cache_missed_tokens": 5}
    assert gpt.decode({"prompt_cache_diagnostics": found}).cache_diagnostics == found
    assert gpt.decode({"prompt_cache_diagnostics": None}).cache_diagnostics is None


@pytest.mark.parametrize(
    ("usage", "points", "below", "reason"),
    [
        (Usage(input_tokens=100), (), True, "below_minimum"),
        (Usage(input_tokens=2000), (), False, None),
        (Usage(input_tokens=2000), (Breakpoint("system"),), None, None),
        (Usage(input_tokens=2000, cache_read_tokens=1500), (Breakpoint("system"),), False, None),
        (Usage(input_tokens=2000, cache_writes={"5m": 1500}), (Breakpoint("system"),), False, None),
        (Usage(), (), None, None),
    ],
)
def test_too_short(usage: Usage, points: tuple[Breakpoint, ...], below: Any, reason: Any) -> None:
    info = ModelInfo(provider="p", id="m", caching=Caching(min_tokens=1024))
    plan = PromptCaching(breakpoints=points)
    report = ChatResponse(provider="p", model="m", usage=usage, info=info, caching=plan).cache
    assert (report.below_minimum, report.miss_reason, report.min_tokens) == (below, reason, 1024)


def test_steps_are_added_up() -> None:
    first = answer(USAGES["Opus 5.5 writes for 5 minutes"])
    last = answer(USAGES["Opus 5.5 reads"])
    whole = ChatResponse(
        provider="anthropic", model="m", usage=first.usage + last.usage, steps=(first, last), bill=last.bill
    )
    assert whole.cache.saved_usd == Decimal("0.0304") - Decimal("0.008")
    assert whole.cache.read_tokens == 8000
    assert whole.cache.write_tokens == {"5m": 8000}


def test_explain_shows_the_verdict() -> None:
    plan = PromptCaching(
        breakpoints=(Breakpoint("tools", "1h"), Breakpoint("system", "1h")),
        notes=("lifetime 12h is not offered, 1h is taken",),
        ignored=("explicit=True: anthropic keeps no caches as objects",),
    )
    golden = answer(USAGES["Opus 5.5 reads and writes for both lifetimes"])
    told: JsonObject = {"type": "messages_changed", "cache_missed_input_tokens": 2500}
    text = ChatResponse(
        provider="anthropic",
        model=golden.model,
        usage=golden.usage,
        bill=golden.bill,
        caching=plan,
        cache_diagnostics=told,
    ).explain()
    assert (
        "cache: hit, 8000 input tokens read from it (76% of the prompt), 500 written for 5m, "
        "2000 written for 1h, saved 0.0219 USD\n"
        "  missed: messages_changed, 2500 tokens\n"
        "  breakpoints: tools for 1h, system for 1h\n"
        "  lifetime 12h is not offered, 1h is taken\n"
        "  not sent: explicit=True: anthropic keeps no caches as objects\n"
    ) in text


def test_reports_and_warnings_can_be_sent_elsewhere() -> None:
    response = answer(USAGES["Opus 5.5 reads"])
    assert pickle.loads(pickle.dumps(response)).cache == response.cache
    warning = CacheBelowMinimumWarning(100, 512, "claude-opus-5-5")
    copy = pickle.loads(pickle.dumps(warning))
    assert (copy.prefix_tokens, copy.minimum, copy.model) == (100, 512, "claude-opus-5-5")
    assert str(copy) == str(warning)
