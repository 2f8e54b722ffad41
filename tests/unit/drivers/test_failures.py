"""What httpx2 raises, said in our own errors."""

from __future__ import annotations

import httpx2
import pytest

from aiclient.core.errors import (
    ConnectFailedError,
    RequestTimeoutError,
    StreamInterruptedError,
    TransportError,
)
from aiclient.drivers.failures import failure
from aiclient.drivers.watch import Watch
from aiclient.wire.http import HttpRequest, Timeout

CLOCKS = Timeout(600, 5, 120, 60, 30)
REQUEST = HttpRequest("POST", "https://h/p?key=hidden", timeout=CLOCKS)


def watch() -> Watch:
    """Return clocks of which none has run out."""
    made = Watch(REQUEST)
    made.clock = "stall"
    return made


@pytest.mark.parametrize(
    ("error", "clock", "seconds"),
    [
        (httpx2.ConnectTimeout(""), "connect", 5),
        (httpx2.PoolTimeout(""), "pool", 30),
        (httpx2.ReadTimeout(""), "stall", 60),
        (httpx2.WriteTimeout(""), "stall", 60),
    ],
)
def test_timeouts(error: httpx2.TimeoutException, clock: str, seconds: float) -> None:
    ours = failure(error, watch())
    assert isinstance(ours, RequestTimeoutError)
    assert (ours.clock, ours.seconds) == (clock, seconds)
    assert f"{seconds} s (timeout.{clock})" in str(ours)
    assert "hidden" not in str(ours)
    late = watch()
    late.clock = "total"
    total = failure(error, late)
    assert isinstance(total, RequestTimeoutError)
    assert total.clock == "total"
    assert not total.retryable


@pytest.mark.parametrize(
    ("error", "kind", "retryable"),
    [
        (httpx2.ConnectError("refused"), ConnectFailedError, True),
        (httpx2.ProxyError("no"), ConnectFailedError, True),
        (httpx2.UnsupportedProtocol("gopher"), ConnectFailedError, False),
        (httpx2.ReadError("reset"), TransportError, True),
        (httpx2.RemoteProtocolError("what"), TransportError, True),
        (httpx2.LocalProtocolError("ours"), TransportError, False),
    ],
)
def test_others(error: httpx2.HTTPError, kind: type[TransportError], retryable: bool) -> None:
    ours = failure(error, watch())
    assert type(ours) is kind
    assert ours.retryable is retryable
    assert str(error) in str(ours)
    assert "POST https://h/p?key=***" in str(ours)


def test_a_stream_that_had_begun() -> None:
    ours = failure(httpx2.ReadError(""), watch(), streaming=True)
    assert isinstance(ours, StreamInterruptedError)
    assert "ReadError" in str(ours)


def test_a_clock_without_limit_of_its_own() -> None:
    # A stock transport may give up by a limit that is none of ours.
    error = Watch(HttpRequest("GET", "https://h/")).error("connect")
    assert "its limit (timeout.connect)" in str(error)
