"""LiteLLM's rows: exact decimals, the suffix grammar, zeros, prefixes."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.models.litellm import LiteRecord, read_litellm
from codegen.models.rates import decimal_of, plain, scaled
from tests.codegen.models.builders import settings, write_lists


def read(folder: Path, **rows: Mapping[str, object]) -> dict[str, LiteRecord]:
    names = {name.replace("__", "/").replace("_", "-"): row for name, row in rows.items()}
    lite, _ = write_lists(folder, names, [])
    return read_litellm(lite, settings())["acme"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("5e-06", "5"),
        ("2.5E-07", "0.25"),
        ("0.000003", "3"),
        ("1.25e-6", "1.25"),
        ("0.0001", "100"),
        ("7.5e-08", "0.075"),
    ],
)
def test_a_float_per_token_becomes_an_exact_decimal_per_million(value: str, text: str) -> None:
    assert plain(scaled(Decimal(value), 1_000_000)) == text


def test_numbers_are_read_as_text_or_by_repr_and_booleans_are_none() -> None:
    assert decimal_of(5e-06) == Decimal("0.000005")
    assert decimal_of(3) == Decimal(3)
    assert decimal_of(True) is None
    assert decimal_of("3") is None
    assert decimal_of(Decimal("0.10")) == Decimal("0.1")


def test_suffixes_name_threshold_lifetime_and_tier(tmp_path: Path) -> None:
    record = read(
        tmp_path,
        m={
            "input_cost_per_token": 1e-6,
            "input_cost_per_token_batches": 5e-7,
            "input_cost_per_token_above_272k_tokens": 2e-6,
            "input_cost_per_token_above_272k_tokens_priority": 4e-6,
            "cache_creation_input_token_cost": 1.25e-6,
            "cache_creation_input_token_cost_above_1hr": 2e-6,
            "cache_creation_input_token_cost_above_1hr_above_272k_tokens": 4e-6,
        },
    )["m"]
    assert record.sheet["standard", 0] == {"input": 1, "cache_write_5m": Decimal("1.25"), "cache_write_1h": 2}
    assert record.sheet["batch", 0] == {"input": Decimal("0.5")}
    assert record.sheet["standard", 272_000] == {"input": 2, "cache_write_1h": 4}
    assert record.sheet["priority", 272_000] == {"input": 4}


def test_a_zero_is_unknown_unless_the_model_is_free(tmp_path: Path) -> None:
    zero = {"input_cost_per_token": 0, "output_cost_per_token": 0.0}
    found = read(tmp_path, m=zero, moderate=zero)
    assert found["m"].sheet == {}
    assert found["moderate"].sheet["standard", 0] == {"input": 0, "output": 0}


def test_an_unknown_price_key_stops_the_import(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=r"input_cost_per_smell.*import\.toml"):
        read(tmp_path, m={"input_cost_per_smell": 1})


def test_an_ignored_price_key_does_not(tmp_path: Path) -> None:
    assert read(tmp_path, m={"input_cost_per_pixel": 1})["m"].sheet == {}


def test_prefixes_go_pseudo_models_and_other_providers_are_left_out(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        acme__m={"input_cost_per_token": 1e-6},
        m={"input_cost_per_token": 9e-6},
        low__1024_x_1024__m={"input_cost_per_token": 1e-6},
        other={"litellm_provider": "somebody", "input_cost_per_token": 1e-6},
    )
    assert list(found) == ["m"]
    assert found["m"].sheet["standard", 0]["input"] == 1  # the prefixed row speaks for the API


def test_fast_mode_and_regions_are_multipliers(tmp_path: Path) -> None:
    record = read(
        tmp_path,
        m={
            "input_cost_per_token": 4e-6,
            "search_context_cost_per_query": {"low": 0.01, "high": 0.01},
            "provider_specific_entry": {"us": 1.1, "fast": 2, "note": "x"},
            "regional_processing_uplift_multiplier_eu": 1.2,
        },
    )["m"]
    assert record.sheet["fast", 0] == {"input": 8}
    assert record.sheet["standard", 0]["web_search"] == 10
    assert record.regions == {"us": Decimal("1.1"), "eu": Decimal("1.2")}


def test_search_prices_that_depend_on_the_context_size_are_left_out(tmp_path: Path) -> None:
    record = read(tmp_path, m={"search_context_cost_per_query": {"low": 0.01, "high": 0.02}})["m"]
    assert record.sheet == {}


def test_off_peak_hours_keep_their_weekdays(tmp_path: Path) -> None:
    windows = [
        {"hours_utc": ["00:00-01:00"], "weekdays": [1, 2]},
        {"hours_utc": "00:00-00:00", "weekdays": [6]},
    ]
    record = read(tmp_path, m={"off_peak_pricing": {"input_cost_per_token": 5e-7, "windows": windows}})["m"]
    assert record.off_peak is not None
    assert record.off_peak.rates == {"input": Decimal("0.5")}
    assert record.off_peak.windows == [
        {"days": [1, 2], "hours": ["00:00-01:00"]},
        {"days": [6], "hours": ["00:00-00:00"]},
    ]
