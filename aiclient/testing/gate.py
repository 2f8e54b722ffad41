"""A gate that lets a streamed answer out one chunk at a time, at a test's command."""

from __future__ import annotations

import asyncio
import threading
from types import TracebackType
from typing import Self

__all__ = ["Gate"]


class Gate:
    """Holds back the chunks of streamed answers until told otherwise.

    Made by `ProviderServer.hold()`. The head of the answer is sent at once; each chunk of the body needs
    one permit.

    Example:
        >>> from aiclient.testing import ProviderServer
        >>> with ProviderServer() as server, server.hold() as gate:
        ...     gate.step()      # the first chunk of the next stream may leave
        ...     gate.open()      # and now all the others
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._permits = 0
        self._opened = False
        self._changed = asyncio.Event()
        self._blocked = threading.Event()

    @property
    def opened(self) -> bool:
        """Whether everything passes."""
        return self._opened

    def step(self, count: int = 1) -> None:
        """Let `count` more chunks pass."""
        self._blocked.clear()
        self._loop.call_soon_threadsafe(self._grant, count)

    def open(self) -> None:
        """Let everything pass from now on."""
        self._opened = True
        self._loop.call_soon_threadsafe(self._grant, 0)

    def wait_blocked(self, timeout: float = 10.0) -> bool:
        """Wait until an answer stands before the gate; return False where none came in time."""
        return self._blocked.wait(timeout)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._loop.is_closed():
            self.open()

    def _grant(self, count: int) -> None:
        self._permits += count
        self._changed.set()

    async def pass_through(self) -> None:
        """Wait for a permit and use it up; called by the server for each chunk."""
        while not self._opened and self._permits == 0:
            self._changed.clear()
            self._blocked.set()
            await self._changed.wait()
        if not self._opened:
            self._permits -= 1
