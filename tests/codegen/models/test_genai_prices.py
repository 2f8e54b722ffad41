"""genai-prices' rows: match clauses, cliffs, dates, tiers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.models.genai_prices import GenaiModel, read_genai
from tests.codegen.models.builders import settings, write_lists

EQUALS = {"_t": "ClauseEquals", "equals": "m"}


def read(folder: Path, **model: object) -> GenaiModel:
    _, priced = write_lists(folder, {}, [{"id": "m", "match": EQUALS, "prices": {}, **model}])
    return read_genai(priced, settings())["acme"][0]


@pytest.mark.parametrize(
    ("clause", "yes", "no"),
    [
        ({"_t": "ClauseEquals", "equals": "a"}, "a", "ab"),
        ({"_t": "ClauseStartsWith", "starts_with": "a"}, "ab", "ba"),
        ({"_t": "ClauseEndsWith", "ends_with": "a"}, "ba", "ab"),
        ({"_t": "ClauseContains", "contains": "a"}, "bab", "bbb"),
        ({"_t": "ClauseRegex", "regex": "^a\\d$"}, "a1", "a"),
        ({"_t": "ClauseOr", "or_": [EQUALS, {"_t": "ClauseEquals", "equals": "n"}]}, "n", "o"),
        (
            {
                "_t": "ClauseAnd",
                "and_": [
                    {"_t": "ClauseContains", "contains": "a"},
                    {"_t": "ClauseContains", "contains": "b"},
                ],
            },
            "ab",
            "a",
        ),
    ],
)
def test_clauses(tmp_path: Path, clause: Mapping[str, object], yes: str, no: str) -> None:
    model = read(tmp_path, match=clause)
    assert model.covers(yes)
    assert not model.covers(no)


def test_an_unknown_clause_or_unit_stops_the_import(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match="match clause"):
        read(tmp_path, match={"_t": "ClauseMagic", "magic": "a"}).covers("a")
    with pytest.raises(CodegenError, match="unit 'smell_mtok'"):
        read(tmp_path, prices={"_t": "ModelPrice", "smell_mtok": 1.0})


def test_cliffs_become_thresholds(tmp_path: Path) -> None:
    tiers = {"_t": "TieredPrices", "base": 2.0, "tiers": [{"_t": "Tier", "start": 199999, "price": 4.0}]}
    sheet = read(tmp_path, prices={"_t": "ModelPrice", "input_mtok": tiers, "cache_write_mtok": 2.5}).at(
        date(2026, 1, 1)
    )
    assert sheet == {
        ("standard", 0): {"input": 2, "cache_write_5m": Decimal("2.5")},
        ("standard", 199_999): {"input": 4},
    }


def test_dates_choose_the_period_and_hours_are_only_noted(tmp_path: Path) -> None:
    model = read(
        tmp_path,
        prices=[
            {"prices": {"input_mtok": 1.0}},
            {
                "constraint": {"_t": "StartDateConstraint", "start_date": "2026-12-01"},
                "prices": {"input_mtok": 2.0},
            },
            {
                "constraint": {"_t": "TimeOfDateConstraint", "start_time": "01:00:00+00:00"},
                "prices": {"input_mtok": 9.0},
            },
        ],
    )
    assert model.hourly
    assert model.at(date(2026, 11, 30)) == {("standard", 0): {"input": 1}}
    assert model.at(date(2026, 12, 1)) == {("standard", 0): {"input": 2}}


def test_variants_are_tiers_in_our_words(tmp_path: Path) -> None:
    started = {"_t": "StartDateConstraint", "start_date": "2026-10-12"}
    model = read(
        tmp_path,
        context_window=1000,
        prices={"input_mtok": 2.0},
        price_variants=[
            {"when": {"service_tier": "default"}, "prices": {"_t": "ModelPrice"}},
            {"when": {"service_tier": "fast"}, "prices": {"input_mtok": 4.0}, "constraint": started},
            {"when": {"processing": "batch"}, "prices": {"input_mtok": 1.0}},
        ],
    )
    assert model.context == 1000
    assert set(model.at(date(2026, 10, 11))) == {("standard", 0), ("batch", 0)}
    assert model.at(date(2026, 10, 12))["priority", 0] == {"input": 4}
