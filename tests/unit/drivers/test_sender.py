"""Typed clients, blocking, over real sockets."""

from __future__ import annotations

import gc
import threading
from dataclasses import replace
from typing import cast

from aiclient.wire.binary import Binary
from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.connect import Settings, connect
from tests.unit.core.sample import CALL, KEY, MANIFEST, STREAM
from tests.unit.drivers.loopback import (
    Heard,
    Line,
    client_of,
    open_files,
    plain,
    serving,
    streamed,
)
from tests.unit.drivers.pages import LIST, pages


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
