"""Prices of the catalogue against published figures."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from aiclient.core.pricing import Billable, cost
from aiclient.registry import model_info, resolve

DAY = datetime(2026, 11, 22, 12, tzinfo=UTC)
# provider, model, USD per million: input, output, cache read, cache write (default lifetime)
FIGURES = [
    ("openai", "gpt-6.1-sol", "2", "10", "0.10", "2.50"),
    ("openai", "gpt-6.1-terra", "1", "5", "0.05", "1.25"),
    ("openai", "gpt-6-astra", "10", "50", "1", "12.5"),
    ("openai", "gpt-6-sol", "2", "10", "0.20", "2.50"),
    ("openai", "gpt-6-luna", "0.10", "0.50", "0.01", "0.125"),
    ("openai", "gpt-5.6-sol", "4", "20", "0.4", "5"),
    ("openai", "gpt-5.6", "4", "20", "0.4", "5"),
    ("openai", "gpt-5.6-luna", "0.2", "1.2", "0.02", "0.25"),
    ("openai", "gpt-5.5", "5", "30", "0.5", None),
    ("openai", "gpt-5.5-pro", "30", "180", None, None),
    ("openai", "gpt-5.4-nano", "0.2", "1.25", "0.02", None),
    ("anthropic", "claude-opus-5-5", "4", "20", "0.20", "5"),
    ("anthropic", "claude-sonnet-5-5", "2", "10", "0.10", "2.5"),
    ("anthropic", "claude-haiku-5-5", "0.10", "0.50", "0.01", "0.125"),
    ("anthropic", "claude-fable-5-1", "10", "50", "0.25", "12.5"),
    ("anthropic", "claude-mythos-5-1", "10", "50", "0.25", "12.5"),
    ("anthropic", "claude-opus-4-8", "5", "25", "0.50", "6.25"),
    ("anthropic", "claude-haiku-4-5", "1", "5", "0.10", "1.25"),
    ("google", "gemini-4-argon", "2", "10", "0.10", None),
    ("google", "gemini-3.8-flash", "0.75", "3.75", "0.075", None),
    ("google", "gemini-3.5-flash", "1.5", "9", "0.15", None),
    ("google", "gemini-3.1-flash-lite", "0.25", "1.5", "0.025", None),
    ("xai", "grok-4.7", "2", "6", "0.50", None),
    ("xai", "grok-4.5", "2", "6", "0.30", None),
    ("xai", "grok-4.3", "1.25", "2.50", "0.20", None),
    ("groq", "openai/gpt-oss-120b", "0.15", "0.60", "0.075", None),
    ("groq", "qwen/qwen3.8-27b", "0.8", "4", None, None),
    ("mistral", "mistral-large-4", "0.70", "2.10", "0.07", None),
    ("cohere", "command-a-03-2025", "2.5", "10", None, None),
    ("voyage", "voyage-4-large", "0.12", None, None, None),
    ("openai", "text-embedding-3-large", "0.13", None, None, None),
]


@pytest.mark.parametrize(("provider", "name", "inputs", "outputs", "reads", "writes"), FIGURES)
def test_prices_are_the_published_ones(
    provider: str, name: str, inputs: str, outputs: str | None, reads: str | None, writes: str | None
) -> None:
    info = model_info(provider, name)
    assert info is not None
    million = 1_000_000
    for use, expected in (
        (Billable(input_tokens=million), inputs),
        (Billable(output_tokens=million), outputs),
        (Billable(input_tokens=million, cache_read_tokens=million), reads),
        (Billable(input_tokens=million, cache_write_tokens={"": million}), writes),
    ):
        small = _scaled(use, 1000)  # below every threshold
        found = cost(info.price, small, at=DAY)
        assert found == (None if expected is None else Decimal(expected) / 1000)


def _scaled(use: Billable, by: int) -> Billable:
    written = {life: count // by for life, count in use.cache_write_tokens.items()}
    return Billable(use.input_tokens // by, use.output_tokens // by, use.cache_read_tokens // by, written)


def price_of(name: str, use: Billable, at: datetime = DAY, **how: str) -> Decimal | None:
    info = resolve(name).info
    return cost(info.price if info else None, use, at=at, **how)  # type: ignore[arg-type]


def test_published_tiers_dates_and_hours() -> None:
    thousand = Billable(input_tokens=1000)
    assert price_of("gpt-6.1-sol", thousand, tier="flex") == Decimal("0.001")
    assert price_of("gpt-6.1-sol", thousand, tier="priority") == Decimal("0.004")
    assert price_of("gpt-6.1-sol", thousand, tier="fast") == Decimal("0.004")
    assert price_of("gpt-6.1-sol", thousand, tier="ultrafast") == Decimal("0.012")
    assert price_of("gpt-6.1-sol", thousand, region="eu") == Decimal("0.0022")
    assert price_of("claude-opus-5-5", thousand, tier="fast") == Decimal("0.008")
    assert price_of("claude-opus-5-5", Billable(1000, cache_write_tokens={"1h": 1000})) == Decimal("0.008")
    assert price_of("gpt-6.1-sol", Billable(1000, cache_write_tokens={"12h": 1000})) == Decimal("0.005")
    assert price_of("claude-opus-5-5", Billable(extras={"web_search": 3})) == Decimal("0.03")
    # cliffs: openai above 272 000, xai from 200 000 on, haiku above 100 000
    assert price_of("gpt-6.1-sol", Billable(272_000)) == Decimal("0.544")
    assert price_of("gpt-6.1-sol", Billable(272_001, 1000)) == Decimal("1.088004") + Decimal("0.015")
    assert price_of("grok-4.7", Billable(199_999)) == Decimal("0.399998")
    assert price_of("grok-4.7", Billable(200_000)) == Decimal("0.8")
    assert price_of("claude-haiku-5-5", Billable(100_001)) == Decimal("0.0500005")
    # dates
    before, after = datetime(2026, 11, 30, 23, 59, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
    assert price_of("gemini-4-argon", thousand, before) == Decimal("0.002")
    assert price_of("gemini-4-argon", thousand, after) == Decimal("0.004")
    assert price_of("gemini-4-argon", thousand, after, tier="priority") == Decimal("0.0072")
    assert price_of("grok-4-fast-reasoning", thousand, datetime(2026, 5, 14, tzinfo=UTC)) == Decimal("0.0002")
    assert price_of("grok-4-fast-reasoning", thousand, datetime(2026, 5, 15, tzinfo=UTC)) == Decimal(
        "0.00125"
    )
    # hours: Friday 02:00 is peak, 04:00 is not, Saturday never is
    assert price_of("deepseek-v4-pro", thousand, datetime(2026, 11, 20, 2, tzinfo=UTC)) == Decimal("0.00132")
    assert price_of("deepseek-v4-pro", thousand, datetime(2026, 11, 20, 4, tzinfo=UTC)) == Decimal("0.00066")
    assert price_of("deepseek-v4-pro", thousand, datetime(2026, 11, 21, 2, tzinfo=UTC)) == Decimal("0.00066")


def test_local_models_and_unpriced_ones_cost_none() -> None:
    assert price_of("llama3.2", Billable(1000)) is None
    assert price_of("gemini-4-carbon", Billable(1000)) is None
    assert price_of("command-a-plus-05-2026", Billable(1000)) is None
    assert price_of("omni-moderation-latest", Billable(1000)) == 0
