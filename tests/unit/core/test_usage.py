"""Usage adds up, its parts never exceed their totals, and what is unknown stays so."""

from __future__ import annotations

import pickle
from dataclasses import fields
from decimal import Decimal
from functools import reduce
from operator import add

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.core.pricing import Price, PriceRow, cost_lines
from aiclient.core.usage import Usage
from tests.unit.core.test_pricing import AT

COUNT = st.integers(0, 10**6)
ANYTHING = st.integers(-(10**6), 10**6)
NUMBERS = [one.name for one in fields(Usage) if one.type == "int"]


@st.composite
def usages(draw: st.DrawFn, count: st.SearchStrategy[int] = COUNT) -> Usage:
    return Usage(
        **{name: draw(count) for name in NUMBERS},
        cache_writes=draw(st.dictionaries(st.sampled_from(["", "5m", "1h"]), count)),
        extras=draw(st.dictionaries(st.sampled_from(["web_search", "query"]), count)),
        service_tier=draw(st.sampled_from([None, "flex", "batch"])),
        region=draw(st.sampled_from([None, "us"])),
        reported_cost=draw(st.none() | st.decimals(0, 10, places=10)),
    )


def assert_fits(usage: Usage) -> None:
    """No part is larger than its total, and nothing is negative."""
    assert all(getattr(usage, name) >= 0 for name in NUMBERS)
    assert all(count >= 0 for count in (*usage.cache_writes.values(), *usage.extras.values()))
    assert usage.cache_read_tokens + usage.cache_write_tokens <= usage.input_tokens
    kinds = usage.input_audio_tokens + usage.input_image_tokens + usage.input_video_tokens
    assert kinds <= usage.input_tokens
    parts = usage.reasoning_tokens + usage.output_audio_tokens + usage.output_image_tokens
    assert parts <= usage.output_tokens
    assert usage.cache_read_audio_tokens <= usage.input_audio_tokens
    assert usage.cache_read_image_tokens <= usage.input_image_tokens
    assert usage.cache_read_video_tokens <= usage.input_video_tokens
    cached = (usage.cache_read_audio_tokens, usage.cache_read_image_tokens, usage.cache_read_video_tokens)
    assert sum(cached) <= usage.cache_read_tokens


@given(usages(ANYTHING))
def test_parts_fit_into_their_totals_whatever_was_told(usage: Usage) -> None:
    assert_fits(usage)


@given(st.lists(usages(ANYTHING), max_size=5))
def test_so_do_those_of_sums(all_of_them: list[Usage]) -> None:
    total = reduce(add, all_of_them, Usage())
    assert_fits(total)
    for name in NUMBERS:
        assert getattr(total, name) == sum(getattr(one, name) for one in all_of_them)
    assert total.cache_write_tokens == sum(one.cache_write_tokens for one in all_of_them)


@given(usages(ANYTHING), usages(ANYTHING), usages(ANYTHING))
def test_the_order_of_adding_does_not_matter(one: Usage, two: Usage, three: Usage) -> None:
    assert (one + two) + three == one + (two + three)
    assert one + two == two + one


@given(usages())
def test_what_fits_is_kept_as_told_and_nothing_is_neutral(told: Usage) -> None:
    again = pickle.loads(pickle.dumps(told))
    assert again == told
    if told.total_tokens:
        assert told + Usage() == told == Usage() + told


@given(usages(), usages())
def test_a_sum_with_an_unknown_cost_has_none(one: Usage, other: Usage) -> None:
    total = one + other
    if one.total_tokens and other.total_tokens:
        known = one.reported_cost is not None and other.reported_cost is not None
        assert (total.reported_cost is not None) == known


def test_cutting_keeps_the_totals() -> None:
    usage = Usage(
        input_tokens=10,
        output_tokens=5,
        cache_read_tokens=8,
        cache_writes={"5m": 3, "1h": 1},
        reasoning_tokens=9,
        input_audio_tokens=6,
        input_image_tokens=6,
        cache_read_audio_tokens=7,
        cache_read_image_tokens=5,
        extras={"web_search": -1, "query": 2},
    )
    assert (usage.input_tokens, usage.output_tokens, usage.reasoning_tokens) == (10, 5, 5)
    assert (usage.cache_read_tokens, usage.cache_writes) == (8, {"5m": 2})
    assert (usage.input_audio_tokens, usage.input_image_tokens) == (6, 4)
    assert (usage.cache_read_audio_tokens, usage.cache_read_image_tokens) == (6, 2)
    assert usage.extras == {"query": 2}


def test_a_sum_has_a_tier_and_a_region_only_where_all_parts_share_it() -> None:
    flex, us = Usage(1, service_tier="flex"), Usage(1, service_tier="flex", region="us")
    assert (flex + us).service_tier == "flex"
    assert (flex + us).region is None
    assert (us + us).region == "us"
    assert (flex + Usage(1)).service_tier is None
    assert (Usage(service_tier="flex") + Usage(1)).service_tier is None


def test_what_is_billed_says_the_same() -> None:
    usage = Usage(
        input_tokens=9,
        output_tokens=4,
        cache_read_tokens=3,
        cache_writes={"1h": 3},
        reasoning_tokens=1,
        input_audio_tokens=3,
        input_image_tokens=2,
        input_video_tokens=1,
        cache_read_audio_tokens=1,
        cache_read_image_tokens=1,
        cache_read_video_tokens=1,
        output_audio_tokens=2,
        output_image_tokens=1,
        extras={"web_search": 4},
        region="us",
    )
    bill = usage.billable()
    assert (bill.input_tokens, bill.output_tokens, bill.reasoning_tokens) == (9, 4, 1)
    assert (bill.cache_read_tokens, bill.cache_write_tokens) == (3, {"1h": 3})
    assert (bill.input_audio_tokens, bill.input_image_tokens, bill.input_video_tokens) == (3, 2, 1)
    cached = (bill.cache_read_audio_tokens, bill.cache_read_image_tokens, bill.cache_read_video_tokens)
    assert cached == (1, 1, 1)
    assert (bill.output_audio_tokens, bill.output_image_tokens) == (2, 1)
    assert (bill.extras, bill.region) == ({"web_search": 4}, "us")
    assert (usage + Usage(1, reported_cost=Decimal(1))).reported_cost is None


@pytest.mark.parametrize("unit", ["advisor", "constant"])
def test_a_unit_without_a_price_makes_the_cost_unknown(unit: str) -> None:
    price = Price((PriceRow({"input": "1", "output": "2", "web_search": "10"}),))
    assert cost_lines(price, Usage(5, extras={unit: 1}).billable(), at=AT) is None
    lines = cost_lines(price, Usage(5, extras={"web_search": 2}).billable(), at=AT)
    assert lines is not None
    assert [(line.unit, line.amount) for line in lines] == [
        ("input", Decimal("0.000005")),
        ("web_search", Decimal("0.02")),
    ]


@given(usages())
def test_each_token_is_on_one_line_of_the_invoice(usage: Usage) -> None:
    units = (
        "cache_read_audio cache_read_image cache_read_video cache_read cache_write cache_write_5m "
        "cache_write_1h input_audio input_image input_video input output_audio output_image reasoning output"
    ).split()
    price = Price((PriceRow(dict.fromkeys(units, "1")),), regions={"us": "1"})
    free = {one.name: getattr(usage, one.name) for one in fields(Usage) if one.name != "extras"}
    lines = cost_lines(price, Usage(**free).billable(), at=AT)
    # Where it is not known which part of the cache was sound or film, the parts may overlap too much to tell.
    if lines is not None:
        assert sum(line.quantity for line in lines) == usage.total_tokens
