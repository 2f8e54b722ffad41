"""Settings of the committed cassettes, and the server that they are recorded from."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator

import pytest

from aiclient.testing import ProviderServer
from tests.vcr.recorder import SETTINGS

NOBODY = "http://127.0.0.1:9"
"""Nothing listens here: an answer can only come from a cassette."""


@pytest.fixture(scope="module", autouse=True)
def keep_the_network_guard() -> Iterator[None]:
    """Put the suite's own guard back: pytest-recording restores the sockets that it saw at its import."""
    guarded = {name: getattr(socket.socket, name) for name in ("connect", "connect_ex")}
    pair = socket.socketpair
    yield
    for name, method in guarded.items():
        setattr(socket.socket, name, method)
    socket.socketpair = pair


@pytest.fixture(scope="module")
def vcr_config() -> dict[str, object]:
    """Return what pytest-recording hands to vcrpy."""
    return dict(SETTINGS)


@pytest.fixture
def url(record_mode: str) -> Iterator[Callable[[str], str]]:
    """Return a provider's address: of a real server while recording, else of nobody."""
    with ProviderServer() as server:
        if record_mode != "none":
            yield server.base_url
            return
        paths = {name: server.base_url(name).removeprefix(server.url) for name in server.providers}
    yield lambda provider: NOBODY + paths[provider]
