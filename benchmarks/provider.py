"""A mock provider in a process of its own: it reads a request and writes prebuilt bytes."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Generator
from contextlib import contextmanager

from benchmarks.payloads import answers
from benchmarks.process import start

__all__ = ["serving"]

SLOW = "/slow"
"""Prefix of a base address whose answers wait, so that requests pile up."""
WAIT = 0.05
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_ROUTES = (
    (b"/chat/completions", "openai chat"),
    (b"/responses", "openai responses"),
    (b"/embeddings", "openai embeddings"),
    (b"/messages", "anthropic messages"),
    (b":streamGenerateContent", "google generate stream"),
    (b":generateContent", "google generate"),
)
_STREAM = re.compile(rb'"stream": ?true')
_SCHEMA = re.compile(rb'"(?:json_schema|responseJsonSchema)"')
_BASE64 = re.compile(rb'"encoding_format": ?"base64"')


class _Connection(asyncio.Protocol):
    """One connection: requests one after the other."""

    def __init__(self, made: dict[str, bytes]) -> None:
        self._made = made
        self._seen = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._seen += data
        end = self._seen.find(b"\r\n\r\n")
        if end < 0:
            return
        found = _LENGTH.search(self._seen, 0, end)
        whole = end + 4 + (int(found[1]) if found else 0)
        if len(self._seen) < whole:
            return
        request, self._seen = self._seen[:whole], self._seen[whole:]
        target = request[: request.index(b"\r\n")].split(b" ")[1]
        answer = self._made[_name(target, request[end + 4 :])]
        if target.startswith(SLOW.encode()):
            asyncio.get_running_loop().call_later(WAIT, self._write, answer)
        else:
            self._write(answer)

    def _write(self, answer: bytes) -> None:
        if self._transport is not None:
            self._transport.write(answer)


def _name(target: bytes, body: bytes) -> str:
    path = target.partition(b"?")[0]
    for suffix, name in _ROUTES:
        if path.endswith(suffix):
            if name == "openai embeddings" and not _BASE64.search(body):
                raise ValueError("the mock provider has embeddings in base64 only")
            if _SCHEMA.search(body):
                return f"{name} structured"
            return f"{name} stream" if _STREAM.search(body) else name
    raise ValueError(f"the mock provider has no answer for {path!r}")


async def _serve() -> None:
    made = answers()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Connection(made), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


@contextmanager
def serving() -> Generator[str, None, None]:
    """Run the mock provider and return its address; it ends with the block."""
    with start("benchmarks.provider") as process:
        assert process.stdin is not None and process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.stdin.close()


if __name__ == "__main__":
    asyncio.run(_serve())
