"""Typed clients, blocking, over real sockets."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import cast

import pytest

from aiclient.core.errors import (
    AuthenticationError,
    ClientClosedError,
    ConnectFailedError,
    RequestTimeoutError,
    StreamInterruptedError,
    TransportError,
)
from aiclient.wire.binary import Binary
from aiclient.wire.call import Call, PageCall, PageSpec, ResultSpec
from aiclient.wire.connect import Settings, connect
from tests.unit.core.sample import CALL, KEY, MANIFEST, STREAM, Answer
from tests.unit.drivers.loopback import (
    Heard,
    Line,
    client_of,
    open_files,
    plain,
    serving,
    silent,
    slow_body,
    streamed,
)
from tests.unit.drivers.pages import Page


def test_a_call() -> None:
    with serving(plain) as server, client_of(server) as client:
        assert client.send(CALL).text == "hello"
        assert client.send(CALL).id == "1"
    heard = server.heard[0]
    assert (heard.method, heard.target, heard.body) == ("POST", "/things", b'{"model":"m"}')
    assert heard.headers["authorization"] == f"Bearer {KEY}"
    assert heard.headers["host"] == f"127.0.0.1:{server.port}"
    assert server.connections == 1


def test_a_call_without_body() -> None:
    call = replace(CALL, method="GET", body=None)
    with serving(plain) as server, client_of(server) as client:
        client.send(call)
        client.send(replace(call, method="DELETE"))
        client.send(replace(call, method="POST"))
    assert ["content-length" in heard.headers for heard in server.heard] == [False, False, True]


def test_a_large_request_and_answer() -> None:
    text = "x" * 3_000_000

    def behaviour(line: Line, heard: Heard) -> None:
        line.reply(body=b'{"id": "%d", "text": "%b"}' % (len(heard.body), text.encode()))

    with serving(behaviour) as server, client_of(server) as client:
        answer = client.send(replace(CALL, body={"prompt": text}))
    assert answer.id == str(len(text) + 13)
    assert answer.text == text


def test_a_stream() -> None:
    with serving(streamed) as server, client_of(server) as client:
        stream = client.stream(STREAM)
        assert stream.reply.status == 200
        assert stream.reply.request_id == "r1"
        assert [event.id for event in stream] == ["1", "2", "3"]
        assert list(stream) == []
        with client.stream(STREAM) as again:
            assert next(again).id == "1"
            assert [event.id for event in again] == ["2", "3"]
    assert server.connections == 1


def test_closing_early_closes_the_connection_at_once() -> None:
    closed = threading.Event()

    def behaviour(line: Line, heard: Heard) -> None:
        line.begin()
        line.event(1)
        # The next chunk comes only when the client has gone: it must not wait for it.
        if line.gone():
            closed.set()

    with serving(behaviour) as server, client_of(server) as client:
        stream = client.stream(STREAM)
        assert next(stream).id == "1"
        stream.close()
        assert closed.wait(10)
        stream.close()
        assert list(stream) == []


def test_leaving_a_block_or_forgetting_a_stream_closes_it() -> None:
    gone = threading.Semaphore(0)

    def behaviour(line: Line, heard: Heard) -> None:
        line.begin()
        line.event(1)
        if line.gone():
            gone.release()

    with serving(behaviour) as server, client_of(server) as client:
        with client.stream(STREAM) as stream:
            next(stream)
        assert gone.acquire(timeout=10)
        for _ in client.stream(STREAM):
            break
        gc.collect()
        assert gone.acquire(timeout=10)


def test_a_forgotten_client_leaks_nothing() -> None:
    with serving(plain) as server:
        before = open_files()
        for _ in range(3):
            connect(MANIFEST, Settings(api_key=KEY, base_url=server.url)).send(CALL)
        gc.collect()
        assert open_files() <= before + 3  # the server's ends


def test_a_stream_outlives_its_client() -> None:
    with serving(streamed) as server:
        stream = connect(MANIFEST, Settings(api_key=KEY, base_url=server.url)).stream(STREAM)
        gc.collect()
        assert [event.id for event in stream] == ["1", "2", "3"]


def test_hundreds_of_abandoned_streams_leave_nothing_open() -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        line.begin()
        line.event(1)
        line.gone()

    with serving(behaviour) as server, client_of(server) as client:
        for _ in range(5):
            client.stream(STREAM).close()
        before = open_files()
        for _ in range(300):
            with client.stream(STREAM) as stream:
                next(stream)
        assert open_files() <= before + 10


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


THINGS = PageSpec("data", "after", "@last", more="has_more")
LIST: PageCall[Page, Answer] = PageCall(
    "acme/v1/things.list", "GET", "/things", ResultSpec("json", "tests.unit.drivers.pages:Page"), THINGS
)


def pages(line: Line, heard: Heard) -> None:
    """Answer with two pages of two things."""
    if "after=2" in heard.target:
        line.reply(body=b'{"data": [{"id": "3"}, {"id": "4"}], "has_more": false}')
    else:
        line.reply(body=b'{"data": [{"id": "1"}, {"id": "2"}], "has_more": true}')


def test_pages() -> None:
    with serving(pages) as server, client_of(server) as client:
        listed = client.page(LIST)
        assert server.heard == []
        assert [item.id for item in listed] == ["1", "2", "3", "4"]
        assert len(list(listed.pages())) == 2
        assert len(listed.first().data) == 2
    assert [heard.target for heard in server.heard][:2] == ["/things", "/things?after=2"]


def test_a_download_follows_to_another_host_without_its_key() -> None:
    def elsewhere(line: Line, heard: Heard) -> None:
        line.reply(200, b"file", {"content-type": "text/plain"})

    with serving(elsewhere) as other:

        def behaviour(line: Line, heard: Heard) -> None:
            line.reply(302, b"", {"location": f"{other.url}/f"})

        call = cast("Call[Binary]", replace(CALL, method="GET", body=None, result=ResultSpec("binary")))
        with serving(behaviour) as server, client_of(server) as client:
            assert client.send(call).content == b"file"
    assert "authorization" in server.heard[0].headers
    assert "authorization" not in other.heard[0].headers
    assert other.heard[0].headers["host"] == f"127.0.0.1:{other.port}"


def test_many_threads_share_a_client() -> None:
    with serving(plain) as server, client_of(server) as client:
        answers: list[str] = []

        def work() -> None:
            answers.extend(client.send(CALL).id for _ in range(5))

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert answers == ["1"] * 40
    assert server.connections <= 8
