"""Connections kept, limited, expired and closed, without a network."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import cast

import httpcore2
import pytest

from aiclient.core.errors import RequestTimeoutError
from aiclient.drivers.backend_async import LoopStream, connect_loop
from aiclient.drivers.pool import Pool
from aiclient.drivers.pool_async import AsyncPool
from aiclient.drivers.socket_stream import connect_socket
from aiclient.drivers.transport import Exchange
from aiclient.drivers.watch import EXTENSION, Watch
from aiclient.wire.http import HttpRequest, Timeout
from tests.unit.drivers.loopback import plain, serving


def request_of(url: str, timeout: Timeout | None = None) -> httpcore2.Request:
    """Make a request as the transport hands it to the pool."""
    watch = Watch(HttpRequest("GET", url, timeout=timeout or Timeout()))
    return httpcore2.Request(
        "GET", url, headers=[(b"host", b"x")], extensions={EXTENSION: watch, "timeout": {}}
    )


def finish(response: httpcore2.Response) -> bytes:
    """Read a response and give its connection back."""
    data = response.read()
    response.close()
    return data


def test_a_connection_is_used_again_and_each_origin_has_its_own() -> None:
    pool = Pool()
    with serving(plain) as one, serving(plain) as two:
        for server in (one, two, one, two):
            finish(pool.handle_request(request_of(server.url)))
        assert (one.connections, two.connections) == (1, 1)
        pool.close()
    with pytest.raises(RuntimeError, match="closed"):
        pool.handle_request(request_of("http://127.0.0.1:1/"))


def test_a_full_pool_waits_and_says_so() -> None:
    pool = Pool(most=1)
    with serving(plain) as server:
        first = pool.handle_request(request_of(server.url))
        with pytest.raises(httpcore2.PoolTimeout):
            pool.handle_request(request_of(server.url, Timeout(pool=0.01)))
        timer = threading.Timer(0.05, finish, [first])
        timer.start()
        finish(pool.handle_request(request_of(server.url, Timeout(pool=10))))
        timer.join()
        assert server.connections == 1
        pool.close()


def test_an_idle_connection_gives_way_to_another_origin() -> None:
    pool = Pool(most=1)
    with serving(plain) as one, serving(plain) as two:
        finish(pool.handle_request(request_of(one.url)))
        finish(pool.handle_request(request_of(two.url)))
        finish(pool.handle_request(request_of(one.url)))
        assert (one.connections, two.connections) == (2, 1)
        pool.close()


def test_few_are_kept_idle() -> None:
    pool = Pool(most_idle=1)
    with serving(plain) as server:
        responses = [pool.handle_request(request_of(server.url)) for _ in range(3)]
        for response in responses:
            finish(response)
        finish(pool.handle_request(request_of(server.url)))
        assert server.connections == 3
        pool.close()


def test_a_failed_connection_takes_no_place() -> None:
    pool = Pool(most=1)
    with serving(plain) as server:
        url = server.url
    for _ in range(3):
        with pytest.raises(httpcore2.ConnectError):
            pool.handle_request(request_of(url))
    pool.close()


def test_a_retired_pool_lets_open_answers_end() -> None:
    pool = Pool()
    with serving(plain) as server:
        response = pool.handle_request(request_of(server.url))
        finish(pool.handle_request(request_of(server.url)))
        pool.retire()
        assert finish(response)
        assert not pool.connections
        assert repr(pool) == "<Pool with 0 connections used, 0 idle>"


def test_closing_an_answer_twice() -> None:
    pool = Pool()
    with serving(plain) as server:
        response = pool.handle_request(request_of(server.url))
        response.close()
        response.close()
        finish(pool.handle_request(request_of(server.url)))
        assert server.connections == 2
        pool.close()


def test_the_async_pool_does_all_that_too() -> None:
    async def finish_async(response: httpcore2.Response) -> bytes:
        data = await response.aread()
        await response.aclose()
        return data

    async def main() -> None:
        with serving(plain) as one, serving(plain) as two:
            pool = AsyncPool(most=1)
            first = await pool.handle_async_request(request_of(one.url))
            assert len(pool.connections) == 1
            assert repr(pool) == "<AsyncPool with 1 connections used, 0 idle>"
            with pytest.raises(httpcore2.PoolTimeout):
                await pool.handle_async_request(request_of(one.url, Timeout(pool=0.01)))
            waiting = asyncio.create_task(pool.handle_async_request(request_of(one.url)))
            given_up = asyncio.create_task(pool.handle_async_request(request_of(one.url)))
            await asyncio.sleep(0.01)
            given_up.cancel()
            await finish_async(first)
            await finish_async(await waiting)
            await finish_async(await pool.handle_async_request(request_of(two.url)))
            await finish_async(await pool.handle_async_request(request_of(one.url)))
            assert (one.connections, two.connections) == (2, 1)
            await pool.aclose()
            with pytest.raises(RuntimeError, match="closed"):
                await pool.handle_async_request(request_of(one.url))
        few = AsyncPool(most_idle=1)
        with serving(plain) as server:
            responses = [await few.handle_async_request(request_of(server.url)) for _ in range(3)]
            for response in responses:
                await finish_async(response)
            await finish_async(await few.handle_async_request(request_of(server.url)))
            assert server.connections == 3
            await few.aclose()
            url = server.url
        lone = AsyncPool(most=1)
        for _ in range(3):
            with pytest.raises(httpcore2.ConnectError):
                await lone.handle_async_request(request_of(url))
        await lone.aclose()

    asyncio.run(main())


@contextmanager
def unaccepting() -> Generator[int]:
    """Listen on a port whose queue is full, so that connecting takes for ever."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        fillers = [socket.socket() for _ in range(8)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))
        yield port
        for filler in fillers:
            filler.close()


def test_connecting_takes_too_long() -> None:
    with unaccepting() as port:
        with pytest.raises(httpcore2.ConnectTimeout):
            connect_socket("127.0.0.1", port, limit=0.05, context=None)
        with pytest.raises(httpcore2.ConnectTimeout):
            asyncio.run(connect_loop("127.0.0.1", port, limit=0.05, context=None))
        exchange = Exchange()
        slow = HttpRequest("GET", f"http://127.0.0.1:{port}/", timeout=Timeout(connect=0.05))
        with pytest.raises(RequestTimeoutError, match=r"no connection within 0\.05 s") as caught:
            exchange.send(slow)
        assert caught.value.clock == "connect"
        exchange.close()


def test_a_handshake_with_somebody_who_speaks_no_tls() -> None:
    context = ssl.create_default_context()
    with serving(plain) as server:
        with pytest.raises((httpcore2.ConnectError, httpcore2.ConnectTimeout)):
            connect_socket("127.0.0.1", server.port, limit=0.3, context=context)
        with pytest.raises((httpcore2.ConnectError, httpcore2.ConnectTimeout)):
            asyncio.run(connect_loop("127.0.0.1", server.port, limit=0.3, context=context))


def test_streams_answer_what_httpcore_asks() -> None:
    with serving(plain) as server:
        stream = connect_socket("127.0.0.1", server.port, limit=5, context=None)
        peer = ("127.0.0.1", server.port)
        assert stream.get_extra_info("server_addr") == peer
        assert isinstance(stream.get_extra_info("socket"), socket.socket)
        assert cast(tuple[str, int], stream.get_extra_info("client_addr"))[0] == "127.0.0.1"
        assert stream.get_extra_info("ssl_object") is None
        assert stream.get_extra_info("unknown") is None
        assert stream.get_extra_info("is_readable") is False
        stream.close()

        async def main() -> None:
            stream = await connect_loop("127.0.0.1", server.port, limit=5, context=None)
            assert stream.get_extra_info("server_addr") == peer
            assert stream.get_extra_info("ssl_object") is None
            assert stream.get_extra_info("unknown") is None
            assert stream.get_extra_info("is_readable") is False
            await stream.aclose()
            assert stream.get_extra_info("is_readable") is True
            assert LoopStream(asyncio.get_running_loop()).readable()

        asyncio.run(main())
