"""Counterparts as child processes: started on a free loopback port, awaited, ended by their own id."""

from __future__ import annotations

import contextlib
import http.client
import socket
import subprocess
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Counterpart", "free_port", "running"]

PATIENCE = 120.0
"""Seconds in which a counterpart has to come up; a bound against hanging, not a measurement."""


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A server that this project did not write."""

    url: str
    """Address without path and without slash at the end."""
    log: Path

    def __str__(self) -> str:
        return self.url


def free_port() -> int:
    """Return a loopback port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def _answers(port: int, path: str) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def _wait(process: subprocess.Popen[bytes], port: int, path: str, log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while not _answers(port, path):
        if process.poll() is not None:
            raise RuntimeError(
                f"the counterpart ended with {process.returncode}:\n{log.read_text('utf-8')[-2000:]}"
            )
        if time.monotonic() > deadline:
            raise RuntimeError(f"the counterpart did not come up:\n{log.read_text('utf-8')[-2000:]}")
        time.sleep(0.1)


@contextlib.contextmanager
def running(
    command: Sequence[str | Path], port: int, *, health: str, log: Path
) -> Generator[Counterpart, None, None]:
    """Run a counterpart until the block ends.

    Args:
        command: What starts it; it has to listen on `port` of 127.0.0.1.
        port: Port that the command was told to use.
        health: Path that answers 200 as soon as the server is ready.
        log: File that takes what it prints.

    Raises:
        RuntimeError: It ended or did not come up; its last output is in the message.
    """
    with log.open("wb") as output:
        words = [str(word) for word in command]
        process = subprocess.Popen(
            words, stdin=subprocess.DEVNULL, stdout=output, stderr=output, cwd=log.parent
        )
        try:
            _wait(process, port, health, log)
            yield Counterpart(f"http://127.0.0.1:{port}", log)
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
