"""Connections: what they refuse, and when they can be used again."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Generator

import httpcore2
import pytest

from aiclient.drivers.backend_async import connect_loop
from aiclient.drivers.connection import Connection
from aiclient.drivers.connection_async import AsyncConnection
from aiclient.drivers.socket_stream import SocketStream

ORIGIN = httpcore2.Origin(b"http", b"127.0.0.1", 80)
WHOLE = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"


@pytest.fixture
def ends() -> Generator[tuple[Connection, socket.socket], None, None]:
    """Return a connection and the other end of it."""
    ours, theirs = socket.socketpair()
    connection = Connection(ORIGIN, SocketStream(ours), 60.0)
    yield connection, theirs
    connection.close()
    theirs.close()


def request(*, name: bytes = b"accept") -> httpcore2.Request:
    """Return a request with a body."""
    headers = [(b"host", b"127.0.0.1"), (name, b"*/*"), (b"content-length", b"4")]
    return httpcore2.Request("POST", "http://127.0.0.1/", headers=headers, content=b"body")


def test_an_exchange_leaves_it_idle(ends: tuple[Connection, socket.socket]) -> None:
    connection, server = ends
    for _ in range(2):
        server.sendall(WHOLE)
        reply = connection.handle_request(request())
        assert not connection.is_idle()
        assert (reply.status, reply.headers) == (200, [(b"Content-Length", b"2")])
        assert reply.read() == b"hi"
        reply.close()
        assert connection.is_idle() and connection.is_available() and not connection.has_expired()
        assert server.recv(1000).endswith(b"\r\n\r\nbody")
    assert "idle" in repr(connection) and connection.can_handle_request(ORIGIN)


def test_interim_answers_are_passed_over(ends: tuple[Connection, socket.socket]) -> None:
    connection, server = ends
    server.sendall(b"HTTP/1.1 103 Early Hints\r\n\r\n" + WHOLE)
    assert connection.handle_request(request()).status == 200


def test_a_body_that_is_not_read_takes_the_connection_with_it(ends: tuple[Connection, socket.socket]) -> None:
    connection, server = ends
    server.sendall(WHOLE[:-1])
    connection.handle_request(request()).close()
    assert connection.is_closed() and not connection.is_idle()


@pytest.mark.parametrize("sent", [b"", b"SSH-2.0-OpenSSH_9.6\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length"])
def test_what_is_no_answer_closes_it(ends: tuple[Connection, socket.socket], sent: bytes) -> None:
    connection, server = ends
    server.sendall(sent)
    server.shutdown(socket.SHUT_WR)
    with pytest.raises(httpcore2.RemoteProtocolError):
        connection.handle_request(request())
    assert connection.is_closed()


def test_a_request_that_is_no_http_is_refused(ends: tuple[Connection, socket.socket]) -> None:
    connection, _ = ends
    with pytest.raises(httpcore2.LocalProtocolError):
        connection.handle_request(request(name=b"not a name"))
    assert connection.is_closed()


def test_a_connection_that_the_server_closed_has_expired(ends: tuple[Connection, socket.socket]) -> None:
    connection, server = ends
    server.sendall(WHOLE)
    reply = connection.handle_request(request())
    reply.read()
    reply.close()
    server.close()
    assert connection.has_expired()


def test_an_awaited_exchange_is_the_same() -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"body")
        writer.write(WHOLE)
        await reader.readuntil(b"body")
        writer.write(b"nonsense\r\n\r\n")
        writer.close()

    async def main() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        port: int = server.sockets[0].getsockname()[1]
        connection = AsyncConnection(
            ORIGIN, await connect_loop("127.0.0.1", port, limit=5.0, context=None), 60.0
        )
        asked = httpcore2.Request(
            "POST", "http://127.0.0.1/", headers=request().headers, content=_Once(b"body")
        )
        reply = await connection.handle_async_request(asked)
        assert await reply.aread() == b"hi"
        await reply.aclose()
        assert connection.is_idle() and "idle" in connection.info() and not connection.has_expired()
        with pytest.raises(httpcore2.RemoteProtocolError):
            await connection.handle_async_request(asked)
        assert connection.is_closed() and "closed" in repr(connection)
        server.close()
        await server.wait_closed()

    asyncio.run(main())


class _Once:
    """A body for awaiting connections."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._data
