"""Where the clocks of a call come from."""

from __future__ import annotations

import pytest

from aiclient.core.errors import ConfigurationError
from aiclient.core.timeouts import chosen_total, merge_timeout, timeout_from_manifest
from aiclient.wire.http import NO_TIMEOUT, Timeout
from aiclient.wire.options import TimeoutOptions

BASE = Timeout(600, 5, 120, 60, 30)


def test_a_manifest_sets_the_defaults() -> None:
    assert timeout_from_manifest({"total": 10, "stall": 2, "unknown": 1}) == Timeout(total=10, stall=2)


def test_a_number_limits_the_whole_call() -> None:
    assert merge_timeout(BASE, 30) == Timeout(30.0, 5, None, 60, 30)
    assert merge_timeout(BASE, 2) == Timeout(2.0, 2, None, 60, 30)
    assert merge_timeout(NO_TIMEOUT, 2) == Timeout(total=2, connect=2)


def test_none_lifts_all_limits() -> None:
    assert merge_timeout(BASE, None) == NO_TIMEOUT


def test_single_clocks() -> None:
    assert merge_timeout(BASE, {"stall": 5, "pool": None}) == Timeout(600, 5, 120, 5.0, None)


@pytest.mark.parametrize(
    "given", [0, -1, float("nan"), True, "10", {"stall": "x"}, {"stall": 0}, {"read": 1}]
)
def test_what_is_no_timeout(given: object) -> None:
    with pytest.raises(ConfigurationError):
        merge_timeout(BASE, given)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_the_type_of_the_mapping() -> None:
    options: TimeoutOptions = {"total": None}
    assert merge_timeout(BASE, options).total is None


@pytest.mark.parametrize(
    ("given", "total"),
    [
        ((), None),
        ((None, None), None),
        ((None, 30.0), 30.0),
        ((5.0, 30.0), 5.0),
        (({"stall": 3.0}, 30.0), 30.0),
        (({"total": None}, 30.0), None),
        (({"total": 7.0}, 30.0), 7.0),
        ((None, {"stall": 3.0}), None),
    ],
)
def test_the_total_time_that_was_asked_for(
    given: tuple[float | TimeoutOptions | None, ...], total: float | None
) -> None:
    assert chosen_total(*given) == total
