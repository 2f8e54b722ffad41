"""The loopback server: every provider's wire format on one port of 127.0.0.1."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable, Sequence
from dataclasses import replace
from types import TracebackType
from typing import Self

from aiclient.testing.answer import HttpAnswer, Piece, Step
from aiclient.testing.connection import Connection, Pacing
from aiclient.testing.desk import FrontDesk
from aiclient.testing.dialect import Dialect
from aiclient.testing.faults import Fault
from aiclient.testing.gate import Gate
from aiclient.testing.http import Incoming
from aiclient.testing.log import RecordedRequest
from aiclient.testing.prompt_cache import PromptCache
from aiclient.testing.script import ScriptItem

__all__ = ["ProviderServer"]


class ProviderServer:
    """A provider that runs in your test: real HTTP, real streams, scripted or echoed answers, real faults.

    It speaks OpenAI, Anthropic, Gemini, xAI, Ollama and Groq at once. Unscripted, it answers with the last
    text of the user. It listens on 127.0.0.1 only.

    Example:
        >>> from aiclient.testing import ProviderServer, rate_limited
        >>> with ProviderServer() as server:
        ...     server.script(["Hello!"])            # the next answer
        ...     server.fault(rate_limited(seconds=1))  # but first a 429
        ...     url = server.base_url("openai")
        >>> url.endswith("/openai/v1")
        True
    """

    def __init__(
        self,
        *,
        port: int = 0,
        chunk_delay: float = 0.0,
        chunk_bytes: int | None = None,
        dialects: Iterable[Dialect] = (),
        cache: bool | PromptCache = False,
    ) -> None:
        """Describe a server; it starts with `start()` or `with`.

        Args:
            port: Port to listen on; 0 takes a free one.
            chunk_delay: Seconds between two chunks of a streamed answer.
            chunk_bytes: Cut streamed answers into chunks of this many bytes instead of one an event.
            dialects: Further providers to speak.
            cache: Account for prompt caches as the providers do; see `PromptCache`.
        """
        self.chunk_delay = chunk_delay
        self.chunk_bytes = chunk_bytes
        self._port = port
        self.cache = cache if isinstance(cache, PromptCache) else PromptCache()
        """The providers' prompt caches: what they did, and their clock; unused unless asked for."""
        self._front = FrontDesk(dialects, cache=self.cache if cache else None)
        self._gate: Gate | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._connections = 0

    def start(self) -> Self:
        """Start listening and return the server itself."""
        if self._thread is None:
            ready = threading.Event()
            failed: list[OSError] = []
            self._thread = threading.Thread(target=self._run, args=(ready, failed), daemon=True)
            self._thread.start()
            ready.wait()
            if failed:
                self._thread = None
                raise failed[0]
        return self

    def stop(self) -> None:
        """Close all connections and stop; a stopped server can be started again."""
        loop, thread = self._loop, self._thread
        if loop is not None and thread is not None:
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
        self._loop = self._thread = self._gate = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """Address of the server, without path."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def providers(self) -> list[str]:
        """Providers that it speaks."""
        return self._front.mounts.providers

    def base_url(self, provider: str) -> str:
        """Return the base address to give to a client of a provider.

        Raises:
            ValueError: The server does not speak this provider.
        """
        return self.url + self._front.mounts.base_path(provider)

    @property
    def requests(self) -> list[RecordedRequest]:
        """All requests so far, in the order in which they arrived, without secrets."""
        return list(self._front.log)

    @property
    def connections(self) -> int:
        """Number of TCP connections that were opened so far."""
        return self._connections

    def script(
        self, items: Sequence[ScriptItem], *, provider: str | None = None, path: str | None = None
    ) -> None:
        """Queue answers; each is used by one request, in order. When they are used up, it echoes again.

        A fault in the script goes with the answer after it. A request that a fault spoils does not use up
        an answer, so that its retry gets it.

        Args:
            items: Texts, `Turn`, `ToolUse`, `Raw`, `RawStream`, faults, or functions of the request.
            provider: Only for requests to this provider.
            path: Only for requests whose path contains this; without it, for requests that generate or embed.
        """
        self._front.script.extend(items, provider, path)

    def fault(
        self, fault: Fault, *, times: int | None = 1, provider: str | None = None, path: str | None = None
    ) -> None:
        """Let the next requests fail.

        Args:
            fault: What goes wrong.
            times: Number of requests that it hits; None hits all.
            provider: Only for requests to this provider.
            path: Only for requests whose path contains this.
        """
        self._front.faults.add(fault, times, provider=provider, path=path)

    def hold(self) -> Gate:
        """Hold back the chunks of streamed answers; the returned gate lets them out one by one."""
        if self._loop is None:
            raise RuntimeError("The server is not running: call start() or use it in a with statement first.")
        self._gate = Gate(self._loop)
        return self._gate

    def wait_requests(self, number: int, timeout: float = 10.0) -> bool:
        """Wait until so many requests have arrived; return False where they have not in time."""
        return self._front.wait(number, timeout)

    def reset(self) -> None:
        """Forget requests, scripts, faults and stored objects; connections stay open."""
        if self._gate is not None:
            self._gate.open()
        self._gate = None
        self._front.reset()

    def _run(self, ready: threading.Event, failed: list[OSError]) -> None:
        loop = asyncio.new_event_loop()
        try:
            listener = loop.run_until_complete(
                loop.create_server(self._connect, "127.0.0.1", self._port, backlog=512)
            )
        except OSError as error:
            failed.append(error)
            loop.close()
            return
        finally:
            if failed:
                ready.set()
        self._port = int(listener.sockets[0].getsockname()[1])
        self._loop = loop
        ready.set()
        try:
            loop.run_forever()
        finally:
            listener.close()
            loop.run_until_complete(_cancel_all())
            loop.close()

    def _connect(self) -> Connection:
        self._connections += 1
        return Connection(self._connections, self._answer)

    def _answer(self, request: Incoming, connection: int) -> tuple[RecordedRequest, HttpAnswer, Pacing]:
        record, answer = self._front.answer(request, connection)
        if answer.streamed and self.chunk_bytes:
            answer = _recut(answer, self.chunk_bytes)
        return record, answer, Pacing(self.chunk_delay, self._gate)


def _recut(answer: HttpAnswer, size: int) -> HttpAnswer:
    """Cut a stream at other places; pauses and hangups stay where they are, seen in bytes."""
    steps: list[Step] = []
    run = b""
    for step in answer.steps:
        if isinstance(step, Piece):
            run += step.data
        else:
            steps += [*_cut(run, size), step]
            run = b""
    steps += _cut(run, size)
    return replace(answer, steps=tuple(steps))


def _cut(data: bytes, size: int) -> list[Piece]:
    return [Piece(data[start : start + size]) for start in range(0, len(data), size)]


async def _cancel_all() -> None:
    """End the tasks of all open connections; each closes its socket."""
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
