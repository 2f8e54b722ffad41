"""What every test gets: no network beyond this machine, no keys of whoever runs it, the testbed if any."""

from __future__ import annotations

import gc
import os
import socket
from collections.abc import Callable, Iterator
from ipaddress import ip_address
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
TESTBED = "AICLIENT_TESTBED"

# No deadlines: machines are slow in their own ways, and a timed assertion says nothing about the code.
settings.register_profile(
    "house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("house")


class NetworkBlockedError(RuntimeError):
    """A test tried to leave the machine; not an OSError, so that no retry swallows it."""


def is_loopback(host: object) -> bool:
    """Tell whether a socket address stays on this machine."""
    if not isinstance(host, str):
        return False
    if host in {"", "localhost"}:
        return True
    try:
        return ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def check_address(address: object) -> None:
    """Raise where a socket address leaves the machine.

    Raises:
        NetworkBlockedError: The address is not a loopback one.
    """
    if isinstance(address, str | bytes):  # a Unix socket
        return
    host = cast(tuple[object, ...], address)[0] if isinstance(address, tuple) and address else None
    if not is_loopback(host):
        raise NetworkBlockedError(
            f"tests may only talk to this machine, not to {host!r}; start a loopback server"
        )


def _guarded(name: str, position: int) -> Callable[..., Any]:
    original: Callable[..., Any] = getattr(socket.socket, name)

    def guard(self: socket.socket, *args: Any) -> Any:
        if self.family in {socket.AF_INET, socket.AF_INET6}:
            check_address(args[position])
        return original(self, *args)

    return guard


@pytest.fixture(scope="session", autouse=True)
def network_guard() -> Iterator[None]:
    """Refuse connections and name look-ups that leave the machine."""
    look_up = socket.getaddrinfo

    def guarded_look_up(host: Any, *args: Any, **kwargs: Any) -> Any:
        name = host.decode("idna") if isinstance(host, bytes) else host
        if name is not None and not is_loopback(name):
            raise NetworkBlockedError(
                f"tests may only look up this machine, not {name!r}; start a loopback server"
            )
        return look_up(host, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        for method, position in (("connect", 0), ("connect_ex", 0), ("sendto", -1)):
            patch.setattr(socket.socket, method, _guarded(method, position))
        patch.setattr(socket, "getaddrinfo", guarded_look_up)
        yield


@pytest.fixture(scope="session", autouse=True)
def clean_environment() -> Iterator[None]:
    """Hide keys, addresses and proxies of the person who runs the tests."""
    endings = ("_API_KEY", "_BASE_URL", "_PROXY", "_API_BASE", "OLLAMA_HOST")
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.upper().endswith(endings):
                patch.delenv(name)
        yield


@pytest.fixture(scope="session")
def project() -> Path:
    """Return the root of the project."""
    return ROOT


@pytest.fixture(scope="session")
def testbed() -> Path:
    """Return the folder with recordings, upstream documents and tools; skip where there is none."""
    value = os.environ.get(TESTBED)
    if not value:
        pytest.skip(f"{TESTBED} is not set: external material is absent")
    folder = Path(value).resolve()
    if not folder.is_dir():
        pytest.skip(f"{TESTBED} names {value}, which is not a folder")
    return folder


@pytest.fixture
def deep_stack() -> Iterator[None]:
    """Keep the collector away while a test exhausts the stack: finalizers of others would fail down there."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
