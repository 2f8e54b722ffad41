"""Price arithmetic: exact, dated, tiered; unknown is None and never zero."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.core import pricing
from aiclient.core.bill import Bill
from aiclient.core.pricing import Billable, Hours, Price, PriceRow, cost, cost_lines
from aiclient.core.usage import Usage

AT = datetime(2026, 11, 22, tzinfo=UTC)
RATES = {
    "input": "2", "output": "10", "cache_read": "0.1", "cache_write_5m": "2.5", "cache_write_1h": "4",
    "input_audio": "32", "output_audio": "64", "web_search": "10", "input_second": "0.01",
}  # fmt: skip
PRICE = Price(
    (
        PriceRow(RATES),
        PriceRow({"input": "4", "output": "15", "cache_read": "0.2"}, above=272_000),
        PriceRow({"input": "1", "output": "5"}, tier="batch"),
        PriceRow({"input": "4", "output": "20"}, tier="priority"),
    ),
    regions={"us": "1.1"},
    tier_words={"fast": "priority", "default": "standard"},
    write_lifetime="5m",
)


@pytest.mark.parametrize(
    ("use", "amount"),
    [
        (Billable(), "0"),
        (Billable(input_tokens=1_000_000), "4"),  # above the threshold
        (Billable(input_tokens=1000), "0.002"),
        (Billable(output_tokens=1000), "0.01"),
        (Billable(1000, 1000), "0.012"),
        (Billable(1000, cache_read_tokens=900), "0.00029"),
        (Billable(1000, cache_write_tokens={"": 1000}), "0.0025"),
        (Billable(1000, cache_write_tokens={"5m": 600, "1h": 400}), "0.0031"),
        (Billable(1000, 1000, reasoning_tokens=900), "0.012"),  # no rate of its own: output
        (Billable(1000, input_audio_tokens=1000), "0.032"),
        (
            Billable(1000, cache_read_tokens=1000, input_audio_tokens=500, cache_read_audio_tokens=500),
            "0.0001",
        ),
        (Billable(1000, input_image_tokens=1000), "0.002"),
        (Billable(output_tokens=1000, output_audio_tokens=1000), "0.064"),
        (Billable(extras={"web_search": 2, "input_second": 3}), "0.05"),
        (Billable(1, extras={"web_search": 0}), "0.000002"),
    ],
)
def test_amounts_are_exact(use: Billable, amount: str) -> None:
    assert cost(PRICE, use, at=AT) == Decimal(amount)


@pytest.mark.parametrize(
    "use",
    [
        Billable(1000, cache_write_tokens={"12h": 1000}),  # no rate for that lifetime
        Billable(extras={"maps_search": 1}),
        Billable(100, cache_read_tokens=200),  # contradicts itself
        Billable(output_tokens=1, reasoning_tokens=2),
        Billable(272_001, input_audio_tokens=1000),  # the base tells audio from text, this row does not
    ],
)
def test_what_is_not_known_is_none_and_never_zero(use: Billable) -> None:
    assert cost(PRICE, use, at=AT) is None


def test_no_price_is_none() -> None:
    assert cost(None, Billable(1), at=AT) is None
    assert cost_lines(None, Billable(1), at=AT) is None
    assert cost(Price(()), Billable(1), at=AT) is None


def test_a_cliff_reprices_every_token_and_counts_cached_ones() -> None:
    assert cost(PRICE, Billable(272_000), at=AT) == Decimal("0.544")
    assert cost(PRICE, Billable(272_001), at=AT) == Decimal("1.088004")
    assert cost(PRICE, Billable(300_000, 1000, cache_read_tokens=300_000), at=AT) == Decimal("0.075")


def test_tiers_by_our_words_and_the_provider_s() -> None:
    use = Billable(1000, 1000)
    assert cost(PRICE, use, at=AT, tier="priority") == Decimal("0.024")
    assert cost(PRICE, use, at=AT, tier="fast") == Decimal("0.024")
    assert cost(PRICE, use, at=AT, tier="default") == Decimal("0.012")
    assert cost(PRICE, use, at=AT, tier="scale") is None
    assert cost(PRICE, use, at=AT, batch=True, tier="priority") == Decimal("0.006")


def test_a_batch_bills_cached_input_at_the_standard_rate_and_other_tiers_do_not_guess() -> None:
    cached = Billable(1000, cache_read_tokens=1000)
    assert cost(PRICE, cached, at=AT, batch=True) == Decimal("0.0001")
    assert cost(PRICE, cached, at=AT, tier="priority") is None
    assert cost(PRICE, Billable(1000, cache_write_tokens={"1h": 1000}), at=AT, batch=True) is None


def test_calls_cost_the_same_in_every_tier_and_region() -> None:
    search = Billable(extras={"web_search": 1})
    assert cost(PRICE, search, at=AT, tier="priority") == Decimal("0.01")
    assert cost(PRICE, search, at=AT, region="us") == Decimal("0.01")
    assert cost(PRICE, Billable(1000), at=AT, region="us") == Decimal("0.0022")
    assert cost(PRICE, Billable(1000, region="us"), at=AT) == Decimal("0.0022")
    # a factor that nobody knows is not 1
    assert cost(PRICE, Billable(1000), at=AT, region="mars") is None
    assert cost(Price((PriceRow(RATES),)), Billable(1000), at=AT, region="us") is None


def test_lines_add_up_and_name_their_rate() -> None:
    lines = cost_lines(PRICE, Billable(1000, 500, cache_read_tokens=400, reasoning_tokens=100), at=AT)
    assert lines is not None
    assert [(line.unit, line.quantity, line.rate) for line in lines] == [
        ("cache_read", 400, Decimal("0.1")),
        ("input", 600, Decimal(2)),
        ("output", 100, Decimal(10)),  # the reasoning
        ("output", 400, Decimal(10)),
    ]
    assert all(line.amount == line.rate * line.quantity / line.per for line in lines)


def test_an_audio_cache_read_without_a_rate_counts_as_a_cache_read() -> None:
    price = Price((PriceRow({"input": "1", "cache_read": "0.1", "cache_read_audio": "0.4"}),))
    use = Billable(1000, cache_read_tokens=1000, input_audio_tokens=1000, cache_read_audio_tokens=1000)
    assert cost(price, use, at=AT) == Decimal("0.0004")
    image = Billable(1000, cache_read_tokens=1000, input_image_tokens=1000, cache_read_image_tokens=1000)
    assert cost(price, image, at=AT) == Decimal("0.0001")


def test_a_write_without_lifetimes_is_just_a_write() -> None:
    price = Price((PriceRow({"input": "1", "cache_write": "1.25"}),))
    assert cost(price, Billable(1000, cache_write_tokens={"": 1000}), at=AT) == Decimal("0.00125")


DATED = Price(
    (
        PriceRow({"input": "1"}, until=date(2026, 12, 1)),
        PriceRow({"input": "2"}, start=date(2026, 12, 1)),
    )
)


def test_days_begin_at_midnight_utc() -> None:
    last, first = datetime(2026, 11, 30, 23, 59, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
    assert cost(DATED, Billable(1_000_000), at=last) == 1
    assert cost(DATED, Billable(1_000_000), at=first) == 2
    elsewhere = first.astimezone(timezone(timedelta(hours=-8)))
    assert cost(DATED, Billable(1_000_000), at=elsewhere) == 2
    assert cost(DATED, Billable(1_000_000), at=first.replace(tzinfo=None)) == 2


def test_hours_outrank_the_row_without() -> None:
    night = Hours(frozenset({1, 2, 3, 4, 5}), time(22), time())
    early = Hours(frozenset({1}), time(4), time(6))
    price = Price((PriceRow({"input": "2"}), PriceRow({"input": "1"}, hours=(night, early))))
    amounts = {
        hour: cost(price, Billable(1_000_000), at=datetime(2026, 11, 23, hour, tzinfo=UTC))
        for hour in (0, 4, 6, 22, 23)
    }
    assert amounts == {0: 2, 4: 1, 6: 2, 22: 1, 23: 1}
    sunday = datetime(2026, 11, 22, 23, tzinfo=UTC)
    assert cost(price, Billable(1_000_000), at=sunday) == 2


@given(
    st.integers(0, 250_000), st.integers(0, 250_000), st.floats(0, 1), st.floats(0, 1), st.floats(0, 1)
)  # fmt: skip
def test_parts_of_the_prompt_never_lose_a_token(
    inputs: int, outputs: int, read: float, written: float, thought: float
) -> None:
    reads = int(inputs * read)
    writes = int((inputs - reads) * written)
    use = Billable(inputs, outputs, reads, {"1h": writes}, reasoning_tokens=int(outputs * thought))
    lines = cost_lines(PRICE, use, at=AT)
    assert lines is not None
    assert sum(line.quantity for line in lines) == inputs + outputs


def test_units_are_those_of_the_importer(project: Path) -> None:
    from codegen.models import prices
    from codegen.models.settings import load_settings

    settings = load_settings(project / "specs" / "models")
    assert {unit: pricing._per(unit) for unit, _ in settings.units.values()} == dict(settings.units.values())
    # no price list has a rate of its own for cached film
    assert {**prices._PARENTS, "cache_read_video": "cache_read"} == pricing._PARENTS


def test_a_tier_without_a_standard_row_stands_alone() -> None:
    price = Price((PriceRow({"input": "4"}, tier="priority"),))
    assert cost(price, Billable(1000), at=AT, tier="priority") == Decimal("0.004")
    assert cost(price, Billable(1000), at=AT) is None
    assert cost(price, Billable(1000, extras={"web_search": 1}), at=AT, tier="priority") is None


def test_some_units_are_billed_once_for_a_call() -> None:
    once = Price(PRICE.rows, once=frozenset({"web_search"}))
    use = Billable(input_tokens=1000, extras={"web_search": 3, "input_second": 2})
    # 1,000 x 2 / million, one search at 10 / thousand, two seconds at 0.01
    assert cost(once, use, at=AT) == Decimal("0.032")
    assert cost(PRICE, use, at=AT) == Decimal("0.052")
    assert [line.quantity for line in cost_lines(once, use, at=AT) or ()] == [1000, 1, 2]
    assert cost(once, Billable(input_tokens=1000, extras={"web_search": 0}), at=AT) == Decimal("0.002")


def test_a_bill_knows_of_batches() -> None:
    use = Usage(input_tokens=1000, output_tokens=100, service_tier="priority")
    assert Bill(PRICE, AT).total(use) == Decimal("0.006")
    # A batch has prices of its own, whatever tier the answer names.
    assert Bill(PRICE, AT, batch=True).total(use) == Decimal("0.0015")
    assert sum(line.amount for line in Bill(PRICE, AT, batch=True).lines(use)) == Decimal("0.0015")
    assert Bill(Price((PriceRow(RATES),)), AT, batch=True).total(use) is None
