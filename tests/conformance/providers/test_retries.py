"""Retries and clocks: how often something is sent, and which clock ends it, for every provider."""

from __future__ import annotations

import pytest

from aiclient import ChatModel
from aiclient.core.errors import (
    AIClientError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    StreamInterruptedError,
)
from aiclient.testing import Cut, ErrorStatus, ProviderServer, Reset, SlowFirstByte, Stall, Turn, rate_limited
from tests.conformance.providers.rows import ROWS, Row, client_of
from tests.conformance.providers.ways import Way

SOON = rate_limited(milliseconds=1)
TURN = Turn(text="one two three", chunks=["one ", "two ", "three"])


@pytest.mark.parametrize("fault", [SOON, ErrorStatus(500, headers={"retry-after-ms": "1"}), Reset()])
def test_what_may_pass_is_tried_again(
    server: ProviderServer, model: ChatModel, way: Way, fault: ErrorStatus | Reset
) -> None:
    server.fault(fault)
    response = way(model, "Hi").response
    assert response.text == "Hi"
    assert [record.error is None for record in response.attempts] == [False, True]
    assert len(server.requests) == 2


def test_three_times_and_no_more(server: ProviderServer, model: ChatModel, way: Way) -> None:
    server.fault(SOON, times=None)
    with pytest.raises(RateLimitError) as caught:
        way(model, "Hi")
    assert [record.number for record in caught.value.attempts] == [1, 2, 3]
    assert len(server.requests) == 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_what_will_not_pass_is_sent_once(
    server: ProviderServer, model: ChatModel, way: Way, status: int
) -> None:
    server.fault(ErrorStatus(status), times=None)
    with pytest.raises(AIClientError):
        way(model, "Hi")
    assert len(server.requests) == 1


def test_the_provider_may_forbid_a_retry(server: ProviderServer, model: ChatModel, way: Way) -> None:
    server.fault(ErrorStatus(500, headers={"x-should-retry": "false"}), times=None)
    with pytest.raises(ServerError):
        way(model, "Hi")
    assert len(server.requests) == 1


def test_nothing_is_repeated_after_the_first_event(
    server: ProviderServer, model: ChatModel, row: Row, streamed: Way
) -> None:
    server.script([TURN])
    server.fault(Cut(after=row.first_text, reset=True), times=None)
    with pytest.raises(StreamInterruptedError) as caught:
        streamed(model, "Hi")
    assert len(server.requests) == 1
    assert caught.value.partial is not None and caught.value.partial.text == "one "


def test_the_first_token_has_a_clock(server: ProviderServer, row: Row, way: Way) -> None:
    server.fault(SlowFirstByte(None), times=None)
    with (
        client_of(server, row, max_retries=0, timeout={"first_token": 0.1}) as client,
        pytest.raises(RequestTimeoutError) as caught,
    ):
        way(client.chat(row.model), "Hi")
    assert (caught.value.clock, caught.value.seconds) == ("first_token", 0.1)


def test_a_stall_has_a_clock(server: ProviderServer, model: ChatModel, row: Row, streamed: Way) -> None:
    server.script([TURN])
    server.fault(Stall(after=row.first_text))
    with pytest.raises(RequestTimeoutError) as caught:
        streamed(model, "Hi", timeout={"stall": 0.1})
    assert (caught.value.clock, caught.value.seconds) == ("stall", 0.1)
    assert caught.value.partial is not None and caught.value.partial.text == "one "
    assert len(server.requests) == 1


def test_the_whole_call_has_a_clock(server: ProviderServer, model: ChatModel, way: Way) -> None:
    server.fault(SlowFirstByte(None), times=None)
    with pytest.raises(RequestTimeoutError) as caught:
        way(model, "Hi", timeout=0.1)
    assert caught.value.clock == "total"
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row.provider == "ollama"], ids=lambda row: row.id, indirect=True
)
def test_a_model_that_is_still_loading_is_waited_for(server: ProviderServer, row: Row, way: Way) -> None:
    server.fault(SlowFirstByte(0.3), times=None)
    # Nobody set this clock: the provider's own is long, and `stall` does not count before the first token.
    with client_of(server, row, timeout={"stall": 0.1}) as client:
        assert way(client.chat(row.model), "Hi").response.text == "Hi"
        clocks = client.session.provider("ollama").endpoint.timeout
    assert clocks.first_token is not None and clocks.first_token >= 300
    assert len(server.requests) == 1
