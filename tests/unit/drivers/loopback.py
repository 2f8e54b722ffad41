"""A loopback server whose every byte a test decides."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from aiclient.wire.connect import Settings, connect, connect_async
from aiclient.wire.manifest import Manifest
from aiclient.wire.sender import AsyncSender, Sender
from tests.unit.core.sample import KEY, MANIFEST

JSON = b'{"id": "1", "text": "hello"}'


@dataclass
class Heard:
    """One request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class Line:
    """The server's end of one connection."""

    def __init__(self, sock: socket.socket, *, reads_bodies: bool = True) -> None:
        self.sock = sock
        self._reads_bodies = reads_bodies
        self._file = sock.makefile("rb")

    def hear(self) -> Heard | None:
        """Read a request; None where the client has gone."""
        try:
            first = self._file.readline()
            if not first:
                return None
            method, target, _ = first.decode().split(" ", 2)
            headers: dict[str, str] = {}
            while (line := self._file.readline()) not in (b"\r\n", b""):
                name, _, value = line.decode("latin-1").partition(":")
                headers[name.lower()] = value.strip()
            size = int(headers.get("content-length", 0)) if self._reads_bodies else 0
            body = self._file.read(size)
        except OSError:
            return None
        return Heard(method, target, headers, body)

    def say(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.sock.sendall(data)

    def reply(self, status: int = 200, body: bytes = JSON, headers: dict[str, str] | None = None) -> None:
        """Send a whole answer."""
        lines = {"content-type": "application/json", "content-length": str(len(body)), **(headers or {})}
        head = f"HTTP/1.1 {status} X\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        self.say(head.encode() + b"\r\n" + body)

    def begin(self, headers: str = "") -> None:
        """Send the head of a stream."""
        self.say(
            f"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n{headers}"
            "transfer-encoding: chunked\r\n\r\n".encode()
        )

    def chunk(self, data: bytes) -> None:
        """Send one chunk of a stream."""
        self.say(b"%x\r\n%b\r\n" % (len(data), data))

    def event(self, number: int) -> None:
        """Send one event."""
        self.chunk(b'data: {"id": "%d"}\n\n' % number)

    def end(self) -> None:
        """End a stream as it should end."""
        self.chunk(b"data: [DONE]\n\n")
        self.say(b"0\r\n\r\n")

    def gone(self) -> bool:
        """Wait until the client closes the connection."""
        self.sock.settimeout(10)
        try:
            return self._file.read(1) == b""
        except ConnectionError:
            return True

    def reset(self) -> None:
        """Break the connection off."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._file.close()
        self.sock.close()


Behaviour: TypeAlias = Callable[[Line, Heard], None]


@dataclass
class Loopback:
    """A running server."""

    port: int
    scheme: str = "http"
    heard: list[Heard] = field(default_factory=list[Heard])
    connections: int = 0

    @property
    def url(self) -> str:
        """Return the address of the server."""
        return f"{self.scheme}://127.0.0.1:{self.port}"


class _Host:
    """Accepts connections and talks on each in a thread of its own."""

    def __init__(self, behaviour: Behaviour, tls: ssl.SSLContext | None, *, reads_bodies: bool) -> None:
        self._behaviour = behaviour
        self._tls = tls
        self._reads_bodies = reads_bodies
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.server = Loopback(self._listener.getsockname()[1], "http" if tls is None else "https")
        self._lines: list[Line] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.server.connections += 1
            thread = threading.Thread(target=self._welcome, args=(sock,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _welcome(self, sock: socket.socket) -> None:
        if self._tls is not None:
            try:
                sock = self._tls.wrap_socket(sock, server_side=True)
            except OSError:
                sock.close()
                return
        line = Line(sock, reads_bodies=self._reads_bodies)
        self._lines.append(line)
        with suppress(OSError, ValueError):
            while (heard := line.hear()) is not None:
                self.server.heard.append(heard)
                self._behaviour(line, heard)
        line.close()

    def stop(self) -> None:
        """Close everything and wait for the threads."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for line in self._lines:
            with suppress(OSError):
                line.sock.shutdown(socket.SHUT_RDWR)
        for thread in tuple(self._threads):
            thread.join(10)


@contextmanager
def serving(
    behaviour: Behaviour, tls: ssl.SSLContext | None = None, *, reads_bodies: bool = True
) -> Generator[Loopback]:
    """Run a server that answers every request by calling a function."""
    host = _Host(behaviour, tls, reads_bodies=reads_bodies)
    try:
        yield host.server
    finally:
        host.stop()


def settings(server: Loopback, **changes: object) -> Settings:
    """Return settings for a client of the server; no retries unless asked for."""
    return Settings(**{"api_key": KEY, "base_url": server.url, "max_retries": 0, **changes})  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


@contextmanager
def client_of(server: Loopback, manifest: Manifest = MANIFEST, **changes: object) -> Generator[Sender]:
    """Make a blocking client and close it."""
    client = connect(manifest, settings(server, **changes))
    try:
        yield client
    finally:
        client.close()


@asynccontextmanager
async def async_client_of(server: Loopback, **changes: object) -> AsyncGenerator[AsyncSender]:
    """Make an async client and close it."""
    client = connect_async(MANIFEST, settings(server, **changes))
    try:
        yield client
    finally:
        await client.aclose()


def plain(line: Line, heard: Heard) -> None:
    """Answer everything."""
    line.reply()


def streamed(line: Line, heard: Heard) -> None:
    """Answer everything with three events."""
    line.begin("x-request-id: r1\r\n")
    for number in (1, 2, 3):
        line.event(number)
    line.end()


def silent(line: Line, heard: Heard) -> None:
    """Say nothing until the client goes."""
    line.gone()


def slow_body(line: Line, heard: Heard) -> None:
    """Begin a stream and stall; some paths do not even begin, others send an event first."""
    if heard.target == "/silent":
        line.gone()
        return
    line.begin()
    if heard.target == "/stall":
        line.event(1)
    line.gone()


def open_files() -> int:
    """Return how many files and sockets this process has open."""
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0
