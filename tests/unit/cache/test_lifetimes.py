"""Which lifetime is taken: the nearest that exists, and the one that pays."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.cache.lifetimes import Seen, best_lifetime, chosen_lifetime, nearest, seconds
from aiclient.cache.memory import CacheMemory, memory_of
from aiclient.registry.info import model_info

PRICES = {"5m": Decimal("1.25"), "1h": Decimal(2)}
READ, PLAIN = Decimal("0.1"), Decimal(1)
AT = datetime(2026, 11, 22, tzinfo=UTC)
LIVES = st.sampled_from(["5m", "30m", "1h", "12h", "24h"])


@given(LIVES, st.lists(LIVES, unique=True))
def test_nearest(wanted: str, supported: list[str]) -> None:
    found = nearest(wanted, supported)
    below = [life for life in supported if seconds(life) <= seconds(wanted)]
    if not supported:
        assert found is None
    elif below:
        assert found == max(below, key=seconds)
    else:
        assert found == min(supported, key=seconds)


@pytest.mark.parametrize(
    ("gaps", "ttl", "pays"),
    [
        ([10.0] * 5, "5m", True),
        ([600.0] * 5, "1h", True),
        ([299.0], "5m", True),
        ([301.0], None, False),  # two writes of 1.25, or one of 2 and a read: both above two plain ones
        ([301.0, 301.0], "1h", True),  # 2 + 0.2 against 3 plain
        ([4000.0] * 9, None, False),
        ([10.0, 4000.0, 10.0], "5m", True),
        ([10.0] * 9 + [600.0], "1h", True),  # 2 + 1.0 against 2.5 + 0.9
        ([600.0] * 3 + [10.0] * 3, "1h", True),
    ],
)
def test_break_even(gaps: list[float], ttl: str | None, pays: bool) -> None:
    choice = best_lifetime(gaps, write=PRICES, read=READ, plain=PLAIN)
    assert (choice.ttl, choice.pays) == (ttl, pays)
    assert choice.why.startswith("lifetime auto: ")


@given(st.lists(st.floats(0, 50_000), min_size=1, max_size=16))
def test_nothing_else_would_have_cost_less(gaps: list[float]) -> None:
    def spent(life: str) -> Decimal:
        total = PRICES[life]
        for gap in gaps:
            total += READ if gap < seconds(life) else PRICES[life]
        return total

    choice = best_lifetime(gaps, write=PRICES, read=READ, plain=PLAIN)
    cheapest = min(spent("5m"), spent("1h"))
    if choice.pays:
        assert choice.ttl is not None
        assert spent(choice.ttl) == cheapest <= PLAIN * (len(gaps) + 1)
    else:
        assert cheapest > PLAIN * (len(gaps) + 1)


def test_prices_come_from_the_catalogue() -> None:
    info = model_info("anthropic", "claude-opus-5-5")
    assert info is not None
    quick, slow = Seen((20.0,) * 4, AT), Seen((900.0,) * 4, AT)
    assert chosen_lifetime(info.price, ("5m", "1h"), quick).ttl == "5m"
    assert chosen_lifetime(info.price, ("5m", "1h"), slow).ttl == "1h"
    assert "prices are not known" in chosen_lifetime(None, ("5m", "1h"), quick).why
    assert "no earlier call" in chosen_lifetime(info.price, ("5m", "1h"), None).why
    assert "no choice" in chosen_lifetime(info.price, (), quick).why


def test_what_a_client_remembers_is_bounded() -> None:
    memory = CacheMemory()
    assert memory.seen("a", 100.0) == ()
    assert memory.seen("a", 130.0) == (30.0,)
    assert memory.seen("a", 120.0) == (30.0, 0.0)  # a clock that was set back
    for number in range(40):
        memory.seen("b", float(number))
    assert len(memory.seen("b", 40.0)) == 16
    for number in range(300):
        memory.seen(f"key {number}", 0.0)
    assert memory.seen("a", 200.0) == ()
    assert memory.first("text")
    assert not memory.first("text")


def test_each_client_remembers_for_itself() -> None:
    class Owner:
        """Something that a weak reference can point to."""

    one, other = Owner(), Owner()
    assert memory_of(one) is memory_of(one)
    assert memory_of(one) is not memory_of(other)
