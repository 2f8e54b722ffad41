"""Conversions on demand: what proto JSON and timestamps spell as text."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.wire.convert import bytes_of, datetime_of, duration_of, int64_of


@given(st.integers(-(2**63), 2**63 - 1))
def test_integers_keep_all_their_digits(number: int) -> None:
    assert int64_of(str(number)) == number


@pytest.mark.parametrize("text", ["", "1.5", "0x10", "twelve"])
def test_what_is_no_integer(text: str) -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        int64_of(text)


@given(st.binary(max_size=100))
def test_both_alphabets_of_base64_with_and_without_padding(data: bytes) -> None:
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        text = encode(data).decode()
        assert bytes_of(text) == data
        assert bytes_of(text.rstrip("=")) == data


@pytest.mark.parametrize("text", ["ab!c", "ab-!", "a", "abcd\u00e9"])
def test_what_is_no_base64(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words are the standard library's
        bytes_of(text)


@pytest.mark.parametrize(
    ("text", "seconds"), [("3.5s", 3.5), ("0s", 0), ("-1.25s", -1.25), ("86400s", 86400), ("0.000001s", 1e-6)]
)
def test_durations(text: str, seconds: float) -> None:
    assert duration_of(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "3.5", "3.5 m", "xs", "3.5ss"])
def test_what_is_no_duration(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - some of the words are the standard library's
        duration_of(text)


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2026-01-02T03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2026-01-02T03:04:05.5Z", datetime(2026, 1, 2, 3, 4, 5, 500000, tzinfo=UTC)),
        ("2026-01-02T03:04:05.123456789Z", datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)),
        ("2026-01-02T05:04:05.12+02:00", datetime(2026, 1, 2, 3, 4, 5, 120000, tzinfo=UTC)),
        ("2026-01-01T19:04:05.123456789-08:00", datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)),
        ("2026-01-02T03:04:05", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (1767323045, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (1767323045.25, datetime(2026, 1, 2, 3, 4, 5, 250000, tzinfo=UTC)),
    ],
)
def test_moments(value: str | float, moment: datetime) -> None:
    found = datetime_of(value)
    assert found == moment
    assert found.tzinfo is UTC


@given(st.datetimes(timezones=st.just(UTC)))
def test_moments_come_back(moment: datetime) -> None:
    assert datetime_of(moment.isoformat()) == moment


@pytest.mark.parametrize("text", ["", "yesterday", "2026-13-01T00:00:00Z"])
def test_what_is_no_moment(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words are the standard library's
        datetime_of(text)
