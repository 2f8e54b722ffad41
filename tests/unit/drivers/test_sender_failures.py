"""Typed clients, blocking, when things go wrong: errors, cuts, clocks, retries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from aiclient.core.errors import (
    AuthenticationError,
    ClientClosedError,
    ConnectFailedError,
    RequestTimeoutError,
    StreamInterruptedError,
    TransportError,
)
from aiclient.wire.connect import Settings, connect
from tests.unit.core.sample import CALL, KEY, MANIFEST, STREAM
from tests.unit.drivers.loopback import (
    Heard,
    Line,
    client_of,
    plain,
    serving,
    silent,
    slow_body,
)
from tests.unit.drivers.pages import LIST


def test_a_closed_client() -> None:
    with serving(plain) as server:
        client = connect(MANIFEST, Settings(api_key=KEY, base_url=server.url))
        client.send(CALL)
        page = client.page(LIST)
        client.close()
        client.close()
        for use in (
            lambda: client.send(CALL),
            lambda: client.stream(STREAM),
            lambda: client.page(LIST),
            page.first,
        ):
            with pytest.raises(ClientClosedError):
                use()
    unused = connect(MANIFEST, Settings(api_key=KEY))
    unused.close()
    with pytest.raises(ClientClosedError):
        unused.send(CALL)


def test_an_error_answer() -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        line.reply(401, b'{"error": {"message": "no"}}')

    with serving(behaviour) as server, client_of(server) as client:
        for use in (lambda: client.send(CALL), lambda: client.stream(STREAM)):
            with pytest.raises(AuthenticationError, match="no"):
                use()
    assert server.connections == 1


def test_retries() -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        if len(server.heard) < 3:
            line.reply(429, b"", {"retry-after-ms": "1"})
        else:
            line.reply()

    with serving(behaviour) as server, client_of(server, max_retries=2) as client:
        assert client.send(CALL).id == "1"
    assert len(server.heard) == 3


def test_a_server_that_closes_idle_connections() -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        line.reply()
        line.close()

    with serving(behaviour) as server, client_of(server) as client:
        for _ in range(3):
            assert client.send(CALL).id == "1"
            # Its end arrives before the next call looks.
            assert server.connections <= 3
            _settle()


def _settle() -> None:
    """Let the other thread close its end."""
    import time

    time.sleep(0.05)


CUTS: dict[str, Callable[[Line], None]] = {
    "before the head": lambda line: None,
    "inside the head": lambda line: line.say(b"HTTP/1.1 200 OK\r\nconte"),
    "inside the body": lambda line: line.say(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"),
    "not HTTP": lambda line: line.say(b"SSH-2.0-x\r\n\r\n"),
}


@pytest.mark.parametrize("name", CUTS)
@pytest.mark.parametrize("broken", [False, True])
def test_a_cut_answer(name: str, broken: bool) -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        CUTS[name](line)
        if broken:
            line.reset()
        else:
            line.close()

    lost = pytest.raises(TransportError, match="connection was lost")
    with serving(behaviour) as server, client_of(server) as client, lost as caught:
        client.send(CALL)
    assert caught.value.retryable
    assert KEY not in str(caught.value)


def test_a_cut_stream() -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        line.begin()
        line.event(1)
        line.close()

    with serving(behaviour) as server, client_of(server) as client:
        stream = client.stream(STREAM)
        assert next(stream).id == "1"
        with pytest.raises(StreamInterruptedError, match="answer is incomplete") as caught:
            next(stream)
        assert not caught.value.retryable
        assert list(stream) == []


def test_nobody_there() -> None:
    with serving(plain) as server:
        pass
    with client_of(server) as client, pytest.raises(ConnectFailedError, match="no connection"):
        client.send(CALL)


@pytest.mark.parametrize(
    ("clock", "path"),
    [("total", "/t"), ("first_token", "/f"), ("stall", "/stall")],
    ids=["total", "first", "stall"],
)
def test_clocks_of_a_stream(clock: str, path: str) -> None:
    late = pytest.raises(RequestTimeoutError, match=rf"0.05 s \(timeout.{clock}\)")
    with serving(slow_body) as server, client_of(server, timeout={clock: 0.05}) as client, late as caught:
        list(client.stream(replace(STREAM, path=path)))
    assert caught.value.clock == clock
    assert caught.value.seconds == 0.05


@pytest.mark.parametrize("clock", ["total", "first_token"])
def test_clocks_of_a_call(clock: str) -> None:
    late = pytest.raises(RequestTimeoutError)
    with serving(silent) as server, client_of(server, timeout={clock: 0.05}) as client, late as caught:
        client.send(CALL)
    assert caught.value.clock == clock


def test_a_retried_timeout_tells_the_whole_limit() -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        if len(server.heard) > 1:
            line.gone()
        line.reply(500, b"", {"retry-after-ms": "1"})

    late = pytest.raises(RequestTimeoutError, match=r"longer than 0.2 s \(timeout.total\)")
    with serving(behaviour) as server, client_of(server, max_retries=1, timeout=0.2) as client, late:
        client.send(CALL)
    assert len(server.heard) == 2
