"""What a client does before it closes its connections, as to delete what it left at a provider."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiclient.core.flow import Flow
    from aiclient.drivers.runner import Runner

__all__ = ["Endings"]


class Endings:
    """Flows that are run once, when the client is closed."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._flows: tuple[Callable[[], Flow[None]], ...] = ()

    def at_close(self, ending: Callable[[], Flow[None]], /) -> None:
        """Run a flow before the connections are closed."""
        with self._lock:
            self._flows = (*self._flows, ending)

    def close(self, runner: Runner) -> None:
        """Run all flows, and close every connection whatever comes of them."""
        try:
            for ending in self._taken():
                runner.run(ending())
        finally:
            runner.close()

    async def close_async(self, runner: Runner) -> None:
        """Run all flows, and close every connection; otherwise like `close`."""
        try:
            for ending in self._taken():
                await runner.run_async(ending())
        finally:
            await runner.close_async()

    def _taken(self) -> tuple[Callable[[], Flow[None]], ...]:
        with self._lock:
            taken, self._flows = self._flows, ()
            return taken
