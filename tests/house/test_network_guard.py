"""The guard that keeps tests on this machine does so, and lets loopback through."""

from __future__ import annotations

import asyncio
import socket

import pytest


def test_connecting_elsewhere_is_refused() -> None:
    with socket.socket() as outside, pytest.raises(RuntimeError, match="may only talk to this machine"):
        outside.connect(("192.0.2.1", 80))


def test_looking_a_name_up_is_refused() -> None:
    with pytest.raises(RuntimeError, match="may only look up this machine"):
        socket.getaddrinfo("example.com", 443)


def test_asyncio_is_guarded_too() -> None:
    async def reach() -> None:
        await asyncio.open_connection("192.0.2.1", 80)

    with pytest.raises(RuntimeError, match="this machine"):
        asyncio.run(reach())


def test_loopback_is_open() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(("localhost", server.getsockname()[1])) as client,
    ):
        accepted, _ = server.accept()
        accepted.sendall(b"hello")
        accepted.close()
        assert client.recv(5) == b"hello"
