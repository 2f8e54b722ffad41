"""Every row in every way: a loopback server a test, and a client of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest

from aiclient import ChatModel, Client
from aiclient.testing import ProviderServer
from tests.conformance.providers.rows import ROWS, Row, client_of
from tests.conformance.providers.ways import STREAMED, WAYS, Way


@pytest.fixture(params=ROWS, ids=lambda row: cast(Row, row).id)
def row(request: pytest.FixtureRequest) -> Row:
    return cast(Row, request.param)


@pytest.fixture(params=WAYS, ids=lambda way: cast(Way, way).__name__)
def way(request: pytest.FixtureRequest) -> Way:
    return cast(Way, request.param)


@pytest.fixture(params=STREAMED, ids=lambda way: cast(Way, way).__name__)
def streamed(request: pytest.FixtureRequest) -> Way:
    return cast(Way, request.param)


@pytest.fixture
def server() -> Iterator[ProviderServer]:
    with ProviderServer() as running:
        yield running


@pytest.fixture
def client(server: ProviderServer, row: Row) -> Iterator[Client]:
    with client_of(server, row) as made:
        yield made


@pytest.fixture
def model(client: Client, row: Row) -> ChatModel:
    return client.chat(row.model)
