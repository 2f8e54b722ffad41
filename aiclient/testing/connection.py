"""One TCP connection of the loopback server: requests in, answers out step by step."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from aiclient.testing.answer import Hangup, HttpAnswer, Pause, Piece
from aiclient.testing.gate import Gate
from aiclient.testing.http import BadRequest, Incoming, encode_chunk, encode_head, read_request
from aiclient.testing.log import RecordedRequest

__all__ = ["Connection", "Pacing"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pacing:
    """How fast the pieces of a streamed answer may leave."""

    delay: float
    gate: Gate | None


Answerer = Callable[[Incoming, int], tuple[RecordedRequest, HttpAnswer, Pacing]]


class _Gone(Exception):
    """The client closed the connection, or the answer says to close it."""


class Connection(asyncio.StreamReaderProtocol):
    """Serves requests on one connection until either side closes it.

    The end of the client's side is noticed while an answer is on its way, so that a test can see a stream
    being closed before its next chunk.
    """

    def __init__(self, number: int, answer: Answerer) -> None:
        super().__init__(asyncio.StreamReader(limit=2**20), self._serve)
        self._number = number
        self._answer = answer
        self._gone = asyncio.Event()

    def eof_received(self) -> bool | None:
        """Note that the client has closed its side."""
        self._gone.set()
        return super().eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        """Note that the connection is gone."""
        self._gone.set()
        super().connection_lost(exc)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        transport_socket: object = writer.get_extra_info("socket")
        if isinstance(transport_socket, socket.socket):
            transport_socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            while await self._serve_one(reader, writer):
                pass
        except (_Gone, ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        except asyncio.CancelledError:
            pass  # the server stops; asyncio's callback on this task cannot bear it being cancelled
        except BadRequest as error:
            writer.write(encode_head(400, [("content-length", "0"), ("x-loopback-reason", str(error))]))
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError, asyncio.CancelledError):
                await writer.wait_closed()

    async def _serve_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        request = await read_request(reader, writer)
        if request is None:
            return False
        record, answer, pacing = self._answer(request, self._number)
        record.chunks_total = sum(isinstance(step, Piece) for step in answer.steps)
        keep = request.headers.get("connection", "").lower() != "close"
        try:
            # the log is written before the bytes: who has read an answer finds it complete in the log
            bare = request.method == "HEAD" or (not answer.steps and not answer.streamed)
            await self._send_head(record, answer, writer, keep=keep, last=bare)
            if not bare:
                await self._send_body(record, answer, pacing, writer)
            await writer.drain()
        except (_Gone, ConnectionError):
            record.finished = False
            record.disconnected = self._gone.is_set()
            raise
        finally:
            record.done.set()
        return keep

    async def _send_head(
        self,
        record: RecordedRequest,
        answer: HttpAnswer,
        writer: asyncio.StreamWriter,
        *,
        keep: bool,
        last: bool,
    ) -> None:
        for step in answer.before:
            await self._step(step, writer)
        headers = [*answer.headers]
        if answer.streamed:
            headers.append(("transfer-encoding", "chunked"))
        elif answer.status not in (204, 304):
            length = len(answer.body) if answer.length is None else answer.length
            headers.append(("content-length", str(length)))
        if not keep:
            headers.append(("connection", "close"))
        record.status = answer.status
        record.finished = last
        writer.write(encode_head(answer.status, headers))

    async def _send_body(
        self, record: RecordedRequest, answer: HttpAnswer, pacing: Pacing, writer: asyncio.StreamWriter
    ) -> None:
        for step in answer.steps:
            if not isinstance(step, Piece):
                await self._step(step, writer)
                continue
            if answer.streamed:
                await self._pace(record, pacing)
            if self._gone.is_set():
                raise _Gone
            record.chunks_sent += 1
            record.finished = not answer.streamed and record.chunks_sent == record.chunks_total
            if step.data:
                writer.write(encode_chunk(step.data) if answer.streamed else step.data)
                await writer.drain()
        if answer.streamed:
            record.finished = True
            writer.write(encode_chunk(b""))

    async def _pace(self, record: RecordedRequest, pacing: Pacing) -> None:
        if pacing.gate is not None and not pacing.gate.opened:
            await self._unless_gone(pacing.gate.pass_through())
        elif pacing.delay and record.chunks_sent:
            await self._unless_gone(asyncio.sleep(pacing.delay))
        else:
            await asyncio.sleep(0)  # lets a close by the client be noticed

    async def _step(self, step: Pause | Hangup | Piece, writer: asyncio.StreamWriter) -> None:
        if isinstance(step, Pause):
            await writer.drain()
            wait = asyncio.Event().wait() if step.seconds is None else asyncio.sleep(step.seconds)
            await self._unless_gone(wait)
        elif isinstance(step, Hangup):
            await writer.drain()
            if step.reset:
                _linger_zero(writer)
                writer.transport.abort()
            raise _Gone

    async def _unless_gone(self, work: Awaitable[T]) -> None:
        """Wait for something, but not longer than the client stays."""
        tasks = (asyncio.ensure_future(work), asyncio.ensure_future(self._gone.wait()))
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
        if self._gone.is_set():
            raise _Gone


def _linger_zero(writer: asyncio.StreamWriter) -> None:
    """Make the coming close send RST instead of FIN."""
    found: object = writer.get_extra_info("socket")
    setsockopt = getattr(found, "setsockopt", None)
    if callable(setsockopt):
        setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
