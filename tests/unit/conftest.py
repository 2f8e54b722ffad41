"""One loopback server a test, and a client of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from aiclient import Client
from aiclient.testing import ProviderServer
from tests.unit.loopback import connected


@pytest.fixture
def server() -> Iterator[ProviderServer]:
    with ProviderServer() as running:
        yield running


@pytest.fixture
def client(server: ProviderServer) -> Iterator[Client]:
    with connected(server) as made:
        yield made
