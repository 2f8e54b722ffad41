"""Usage adds up, and what is unknown stays so."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from aiclient.core.usage import Usage


def usages() -> st.SearchStrategy[Usage]:
    count = st.integers(0, 10**6)
    return st.builds(
        Usage,
        input_tokens=count,
        output_tokens=count,
        cache_read_tokens=count,
        cache_writes=st.dictionaries(st.sampled_from(["", "5m", "1h"]), count),
        reasoning_tokens=count,
        reported_cost=st.none() | st.decimals(0, 10, places=10),
    )


@given(usages(), usages())
def test_sums_are_sums(one: Usage, other: Usage) -> None:
    total = one + other
    assert total.total_tokens == one.total_tokens + other.total_tokens
    assert total.cache_write_tokens == one.cache_write_tokens + other.cache_write_tokens
    known = one.reported_cost is not None and other.reported_cost is not None
    assert (total.reported_cost is not None) == known


def test_what_is_billed_says_the_same() -> None:
    usage = Usage(
        input_tokens=9, output_tokens=4, cache_read_tokens=2, cache_writes={"1h": 3}, reasoning_tokens=1
    )
    bill = usage.billable()
    assert (bill.input_tokens, bill.output_tokens, bill.reasoning_tokens) == (9, 4, 1)
    assert (bill.cache_read_tokens, bill.cache_write_tokens) == (2, {"1h": 3})
    assert (usage + Usage(reported_cost=Decimal(1))).reported_cost is None
