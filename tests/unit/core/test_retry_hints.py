"""How long a provider asks to wait."""

from __future__ import annotations

import pytest

from aiclient.core.retry_hints import body_delay, header_delay, is_date
from aiclient.wire.json import Json


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "20"}, 20.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Thu, 01 Jan 1970 00:01:00 GMT"}, 50.0),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:01 GMT"}, 0.0),
        ({"retry-after": "Thu, 01 Jan 99999 00:00:01 GMT"}, None),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "x", "retry-after": "9"}, 9.0),
    ],
)
def test_headers(headers: dict[str, str], seconds: float | None) -> None:
    assert header_delay(headers, 10.0) == seconds


def test_dates() -> None:
    assert is_date({"retry-after": "Thu, 01 Jan 1970 00:01:00 GMT"})
    assert not is_date({"retry-after": "3"})
    assert not is_date({})


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("12s", 12.0),
        ("1.5s", 1.5),
        ("250ms", 0.25),
        ("2m", 120.0),
        ("1h", 3600.0),
        ("7", 7.0),
        (3, 3.0),
        (0.5, 0.5),
        ("soon", None),
        (True, None),
        (-1, None),
        (float("inf"), None),
        (None, None),
        ([], None),
    ],
)
def test_durations(value: Json, seconds: float | None) -> None:
    assert body_delay(["/a"], {"a": value}) == seconds


def test_pointers() -> None:
    body: Json = {"error": {"details": [{"x": 1}, 2, {"retryDelay": "4s"}]}}
    assert body_delay(["/nothing", "/error/details/*/retryDelay"], body) == 4.0
    assert body_delay(["/error/details/2/retryDelay"], body) == 4.0
    assert body_delay(["/error/details/9/retryDelay", "/error/details/x"], body) is None
    assert body_delay([], body) is None
