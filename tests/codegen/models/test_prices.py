"""Two price lists become one timeline; what they disagree on is decided by the review."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from codegen.errors import CodegenError
from codegen.models.genai_prices import GenaiModel, Period
from codegen.models.litellm import LiteRecord, OffPeak
from codegen.models.prices import PriceRow, price_rows
from codegen.models.rates import Sheet
from codegen.models.review import Review, ReviewRow

AS_OF = date(2026, 11, 22)


def sheet(**rates: str) -> Sheet:
    return {("standard", 0): {unit: Decimal(rate) for unit, rate in rates.items()}}


def merge(lite: LiteRecord | None, genai: GenaiModel | None, review: Review | None = None) -> list[PriceRow]:
    return price_rows(lite, genai, provider="acme", name="m", as_of=AS_OF, review=review or Review(()))


def genai(*periods: Period, variants: tuple[Period, ...] = (), hourly: bool = False) -> GenaiModel:
    return GenaiModel("m", {}, None, list(periods), list(variants), hourly)


def test_agreeing_sources_are_united() -> None:
    lite = LiteRecord("m", {}, sheet(input="2", cache_write_12h="5"))
    assert merge(lite, genai(Period(None, sheet(input="2", web_search="10")))) == [
        {"rates": {"cache_write_12h": "5", "input": "2", "web_search": "10"}}
    ]


def test_a_unit_that_costs_what_its_parent_costs_is_left_out() -> None:
    lite = LiteRecord("m", {}, sheet(input="2", output="6", input_image="2", reasoning="6", input_audio="3"))
    assert merge(lite, None) == [{"rates": {"input": "2", "input_audio": "3", "output": "6"}}]


def test_future_and_past_come_from_genai_prices_and_bound_the_present() -> None:
    model = genai(
        Period(None, sheet(input="1")),
        Period(date(2026, 8, 1), sheet(input="2")),
        Period(date(2026, 12, 1), sheet(input="4")),
        variants=(
            Period(date(2026, 10, 14), {("batch", 0): {"input": Decimal(1)}}),
            Period(date(2026, 12, 1), {("batch", 0): {"input": Decimal(2)}}),
        ),
    )
    lite = LiteRecord("m", {}, sheet(input="2") | {("flex", 0): {"input": Decimal(1)}})
    assert merge(lite, model) == [
        {"rates": {"input": "1"}, "until": "2026-08-01"},
        {"rates": {"input": "2"}, "from": "2026-08-01", "until": "2026-12-01"},
        {"rates": {"input": "4"}, "from": "2026-12-01"},
        {"rates": {"input": "1"}, "tier": "batch", "from": "2026-08-01", "until": "2026-12-01"},
        {"rates": {"input": "2"}, "tier": "batch", "from": "2026-12-01"},
        {"rates": {"input": "1"}, "tier": "flex", "from": "2026-08-01", "until": "2026-12-01"},
    ]


def test_off_peak_rows_carry_their_hours_and_all_rates() -> None:
    windows: list[dict[str, object]] = [{"days": [1], "hours": ["00:00-01:00"]}]
    lite = LiteRecord("m", {}, sheet(input="2", web_search="10"), OffPeak(windows, {"input": Decimal(1)}))
    hourly = genai(Period(None, sheet(input="3")), Period(date(2026, 8, 1), sheet(input="2")), hourly=True)
    assert merge(lite, hourly) == [
        {"rates": {"input": "3"}, "until": "2026-08-01"},
        {"rates": {"input": "2", "web_search": "10"}, "from": "2026-08-01"},
        {"rates": {"input": "1", "web_search": "10"}, "from": "2026-08-01", "windows": windows},
    ]


def test_periods_between_two_dates_are_unknown_where_prices_go_by_the_hour() -> None:
    hourly = genai(
        Period(None, sheet(input="3")),
        Period(date(2026, 8, 1), sheet(input="2")),
        Period(date(2026, 9, 1), sheet(input="1")),
        hourly=True,
    )
    assert [row.get("from") for row in merge(LiteRecord("m", {}, sheet(input="1")), hourly)] == [
        None,
        "2026-09-01",
    ]


def test_nobody_knows_a_price() -> None:
    assert merge(LiteRecord("m", {}), None) == []
    assert merge(None, None) == []


ROW = {"provider": "acme", "models": ["m*"], "why": "the price page says so"}


@pytest.mark.parametrize(("take", "rate"), [("litellm", "2"), ("genai-prices", "3")])
def test_a_reviewed_disagreement_takes_the_winner(take: str, rate: str) -> None:
    review = Review((ReviewRow.model_validate({**ROW, "litellm": "2", "genai": "3", "take": take}),))
    lite = LiteRecord("m", {}, sheet(input="2"))
    assert merge(lite, genai(Period(None, sheet(input="3"))), review) == [{"rates": {"input": rate}}]
    review.finish()


def test_an_unreviewed_disagreement_stops_the_import() -> None:
    review = Review((ReviewRow.model_validate({**ROW, "litellm": "2", "genai": "9", "take": "litellm"}),))
    merge(LiteRecord("m", {}, sheet(input="2")), genai(Period(None, sheet(input="3"))), review)
    with pytest.raises(
        CodegenError, match=r"1 price disagreements.*acme m standard input: LiteLLM 2, genai-prices 3"
    ):
        review.finish()


def test_a_row_that_decides_nothing_stops_the_import() -> None:
    review = Review((ReviewRow.model_validate({**ROW, "take": "litellm"}),))
    with pytest.raises(CodegenError, match="decide nothing any more"):
        review.finish()
