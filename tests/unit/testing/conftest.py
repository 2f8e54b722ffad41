"""One loopback server a test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from aiclient.testing import ProviderServer


@pytest.fixture
def server() -> Iterator[ProviderServer]:
    with ProviderServer() as running:
        yield running
