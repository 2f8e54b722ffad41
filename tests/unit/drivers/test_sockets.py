"""What happens between our streams and a socket: writes held back, refused, stalled; reads cut."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Generator
from contextlib import contextmanager

import httpcore2
import pytest

from aiclient.core.errors import InvalidRequestError, RequestTimeoutError
from aiclient.drivers.backend_async import connect_loop
from aiclient.drivers.requests import RequestCache
from aiclient.drivers.socket_stream import SocketStream, connect_socket
from aiclient.drivers.transport import Exchange
from aiclient.drivers.transport_async import AsyncExchange
from aiclient.drivers.watch import Watch
from aiclient.wire.http import HttpRequest, Timeout
from tests.unit.core.sample import CALL
from tests.unit.drivers.loopback import Heard, Line, async_client_of, client_of, plain, serving

SLOW = HttpRequest("POST", "http://h/", timeout=Timeout(total=0.05))


@contextmanager
def pair() -> Generator[tuple[SocketStream, socket.socket]]:
    """Return our end and the other end of a connection."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield SocketStream(ours), theirs


def test_a_request_leaves_in_one_piece() -> None:
    with pair() as (stream, other):
        stream.write(b"head ")
        stream.write(b"body")
        stream.write(b"")
        other.setblocking(False)
        with pytest.raises(BlockingIOError):
            other.recv(1)
        other.setblocking(True)
        other.sendall(b"HTTP/1.1 200 OK\r\n\r\nx")
        assert stream.read(100)
        assert other.recv(100) == b"head body"


def test_a_request_that_nobody_reads() -> None:
    with pair() as (stream, _):
        stream.begin(Watch(SLOW))
        with pytest.raises(httpcore2.WriteTimeout):
            stream.write(b"x" * 20_000_000)
        with pytest.raises(httpcore2.ReadTimeout):
            stream.read(1)
        stream.write(b"x")
        with pytest.raises(httpcore2.ReadTimeout):
            stream.read(1)
    with serving(lambda line, heard: None) as server:
        exchange = Exchange()
        slow = HttpRequest("POST", f"{server.url}/", timeout=Timeout(total=0.05), body=b"x")
        with pytest.raises(RequestTimeoutError):
            exchange.send(slow)
        exchange.close()


def test_a_lost_connection() -> None:
    with pair() as (stream, other):
        other.close()
        stream.write(b"x" * 200_000)
        assert stream.read(10) == b""
        assert stream.readable()
        stream.close()
        with pytest.raises(httpcore2.ReadError):
            stream.read(10)
    with pair() as (stream, _):
        stream.close()
        assert stream.readable()


def refuse(line: Line, heard: Heard) -> None:
    """Refuse."""
    line.reply(400, b'{"error": {"message": "too much"}}')


def test_a_request_that_is_refused_before_it_is_read() -> None:
    body = {"prompt": "x" * 20_000_000}
    call = type(CALL)(CALL.operation, CALL.method, CALL.path, CALL.result, body=body)

    async def main() -> None:
        async with async_client_of(server) as client:
            with pytest.raises(InvalidRequestError, match="too much"):
                await client.send(call)

    with serving(refuse, reads_bodies=False) as server:
        with client_of(server) as client, pytest.raises(InvalidRequestError, match="too much"):
            client.send(call)
        asyncio.run(main())


def test_the_async_stream_reads_writes_and_ends() -> None:
    async def main(port: int) -> None:
        stream = await connect_loop("127.0.0.1", port, limit=5, context=None)
        stream.begin(Watch(HttpRequest("GET", "http://h/", timeout=Timeout(stall=0.02, first_token=5))))
        assert stream.watch is not None
        stream.watch.sent()
        await stream.write(b"GET / HTTP/1.1\r\n")
        await stream.write(b"content-length: 0\r\n\r\n")
        assert (await stream.read(100)).startswith(b"HTTP/1.1 200")
        stream.watch.started = True
        # The earlier, later clock is running: the shorter one must still be seen.
        with pytest.raises(httpcore2.ReadTimeout):
            await stream.read(100)
        with pytest.raises(httpcore2.ReadTimeout):
            await stream.read(100)
        stream.begin(None)
        waiting = asyncio.create_task(stream.read(100))
        await asyncio.sleep(0)
        await stream.aclose()
        assert await waiting == b""
        await stream.write(b"x" * 200_000)
        stream.abandon()
        await stream.aclose()

    with serving(plain) as server:
        asyncio.run(main(server.port))


def test_time_that_was_over_before_it_began() -> None:
    async def main(port: int) -> None:
        stream = await connect_loop("127.0.0.1", port, limit=5, context=None)
        watch = Watch(HttpRequest("GET", "http://h/", timeout=Timeout(total=0.001)))
        stream.begin(watch)
        await asyncio.sleep(0.01)
        with pytest.raises(httpcore2.ReadTimeout):
            await stream.read(1)
        await stream.aclose()

    with serving(plain) as server:
        asyncio.run(main(server.port))


def test_an_answer_that_never_ends_after_its_last_event_costs_its_connection() -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        line.begin()
        line.event(1)
        line.chunk(b"data: [DONE]\n\n")
        line.gone()

    request = HttpRequest("POST", "/", stream=True)
    with serving(behaviour) as server:
        exchange = Exchange()
        _, body = exchange.send(HttpRequest("POST", server.url, stream=True))
        assert body is not None
        assert body.read()
        body.drain()
        exchange.retire()

        async def main() -> None:
            exchange = AsyncExchange()
            _, body = await exchange.send(HttpRequest("POST", server.url, stream=True))
            assert body is not None
            assert await body.read()
            await body.drain()
            exchange.retire()
            await exchange.aclose()

        asyncio.run(main())
    assert request.stream


def test_few_addresses_and_headers_are_remembered() -> None:
    cache = RequestCache()
    for number in range(600):
        request = HttpRequest("GET", f"http://h/{number}", (("x", str(number)),))
        assert str(cache.build(request, Watch(request)).url) == request.url


def test_connect_refuses_what_resolves_to_nothing() -> None:
    with pytest.raises(httpcore2.ConnectError):
        connect_socket("127.0.0.1", 1, limit=1, context=None)
